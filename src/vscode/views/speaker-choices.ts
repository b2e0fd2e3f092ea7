import * as vscode from "vscode";
import { kindLabel, type QuoteKind, type SpeakerSort } from "../../core";

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

function sorts(): readonly Choice<SpeakerSort>[] {
  return [
    {
      value: "appearance",
      label: vscode.l10n.t("By appearance"),
      detail: vscode.l10n.t("In the order in which they speak"),
    },
    { value: "name", label: vscode.l10n.t("By name"), detail: vscode.l10n.t("By the last word of the name") },
    { value: "words", label: vscode.l10n.t("By words"), detail: vscode.l10n.t("Who says most comes first") },
  ];
}

function kindChoices(): readonly Choice<QuoteKind>[] {
  return [
    { value: "direct", label: vscode.l10n.t("Direct"), detail: vscode.l10n.t("All of it in quotation marks") },
    {
      value: "mixed",
      label: vscode.l10n.t("Mixed"),
      detail: vscode.l10n.t("Reported, with some words in quotation marks"),
    },
    { value: "indirect", label: vscode.l10n.t("Indirect"), detail: vscode.l10n.t("Reported without quotation marks") },
    {
      value: "noun-phrase",
      label: vscode.l10n.t("Noun phrase"),
      detail: vscode.l10n.t("What was stressed, called for or expressed, without a clause"),
    },
  ];
}

const SORTS: readonly SpeakerSort[] = ["appearance", "name", "words"];
const KINDS: readonly QuoteKind[] = ["direct", "mixed", "indirect", "noun-phrase"];

const SORT_KEY = "speakers.sort";
const KINDS_KEY = "speakers.kinds";

/** How the Speakers view is sorted and filtered; kept for the workspace. */
export class SpeakerChoices implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #commands: vscode.Disposable;

  readonly onDidChange = this.#changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.#commands = vscode.Disposable.from(
      vscode.commands.registerCommand("dateline.sortSpeakers", async (sort?: unknown) => this.#sort(sort)),
      vscode.commands.registerCommand("dateline.filterQuotations", async (kinds?: unknown) => this.#filter(kinds)),
    );
    this.#tell();
  }

  get sort(): SpeakerSort {
    const stored = this.memory.get<unknown>(SORT_KEY);
    return SORTS.find((sort) => sort === stored) ?? "appearance";
  }

  get kinds(): readonly QuoteKind[] {
    const stored = this.memory.get<unknown>(KINDS_KEY);
    return Array.isArray(stored) ? KINDS.filter((kind) => stored.includes(kind)) : KINDS;
  }

  /** What differs from the usual view, in words for its title. */
  get spoken(): readonly string[] {
    const kinds = this.kinds.map(kindLabel).join(", ");
    return [
      ...(this.sort === "name" ? [vscode.l10n.t("by name")] : []),
      ...(this.sort === "words" ? [vscode.l10n.t("by words")] : []),
      ...(this.#isFiltered ? [vscode.l10n.t("only {0}", kinds)] : []),
    ];
  }

  dispose(): void {
    this.#changed.dispose();
    this.#commands.dispose();
  }

  get #isFiltered(): boolean {
    return this.kinds.length < KINDS.length;
  }

  /** An argument spares the question; for key bindings, other extensions and tests. */
  async #sort(wanted: unknown): Promise<void> {
    const title = vscode.l10n.t("Sort speakers");
    const given = sorts().find(({ value }) => value === wanted);
    const chosen = given ?? (await vscode.window.showQuickPick(marked(sorts(), [this.sort]), { title }));
    if (chosen === undefined) return;
    await this.memory.update(SORT_KEY, chosen.value);
    this.#tell();
  }

  async #filter(wanted: unknown): Promise<void> {
    const items = kindChoices().map((item) => ({ ...item, picked: this.kinds.includes(item.value) }));
    const given = Array.isArray(wanted) ? items.filter(({ value }) => wanted.includes(value)) : undefined;
    const title = vscode.l10n.t("Show quotations of these kinds");
    const chosen = given ?? (await vscode.window.showQuickPick(items, { title, canPickMany: true }));
    if (chosen === undefined) return;
    // Nothing chosen means no filter: an empty view would look broken.
    const kinds = chosen.length === 0 ? undefined : chosen.map(({ value }) => value);
    await this.memory.update(KINDS_KEY, kinds);
    this.#tell();
  }

  #tell(): void {
    void vscode.commands.executeCommand("setContext", "dateline.quotationsFiltered", this.#isFiltered);
    this.#changed.fire();
  }
}

function marked<T>(items: readonly Choice<T>[], present: readonly T[]): readonly Choice<T>[] {
  return items.map((item) => (present.includes(item.value) ? { ...item, label: `$(check) ${item.label}` } : item));
}
