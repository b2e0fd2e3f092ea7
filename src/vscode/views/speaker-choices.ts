import * as vscode from "vscode";
import { kindLabel, type QuoteFilter, type QuoteKind, type SpeakerSort } from "../../core";

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
const ORDER_KEY = "speakers.byOrder";

/**
 * How the Speakers view is arranged, sorted and filtered, kept for the workspace; words that are looked for, and what is
 * looked for once, are kept as long as the window.
 */
export class SpeakerChoices implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #commands: vscode.Disposable;
  #words = "";
  #onlyUnsourced = false;

  readonly onDidChange = this.#changed.event;

  constructor(private readonly memory: vscode.Memento) {
    this.#commands = vscode.Disposable.from(
      vscode.commands.registerCommand("dateline.sortSpeakers", async (sort?: unknown) => this.#sort(sort)),
      vscode.commands.registerCommand("dateline.filterQuotations", async (kinds?: unknown) => this.#filter(kinds)),
      vscode.commands.registerCommand("dateline.groupBySpeaker", async () => this.#arrange(false)),
      vscode.commands.registerCommand("dateline.groupByOrder", async () => this.#arrange(true)),
      vscode.commands.registerCommand("dateline.searchQuotations", async (words?: unknown) => this.#search(words)),
      vscode.commands.registerCommand("dateline.onlyUnsourced", () => this.#show(this.#words, !this.#onlyUnsourced)),
      vscode.commands.registerCommand("dateline.showAllQuotations", async () => {
        await this.memory.update(KINDS_KEY, undefined);
        this.#show("", false);
      }),
    );
    this.#tell();
  }

  get sort(): SpeakerSort {
    const stored = this.memory.get<unknown>(SORT_KEY);
    return SORTS.find((sort) => sort === stored) ?? "appearance";
  }

  /** Whether quotations stand as in the text, instead of under their speakers. */
  get isByOrder(): boolean {
    return this.memory.get<unknown>(ORDER_KEY) === true;
  }

  get filter(): QuoteFilter {
    return { kinds: this.kinds, words: this.#words, onlyUnsourced: this.#onlyUnsourced };
  }

  get kinds(): readonly QuoteKind[] {
    const stored = this.memory.get<unknown>(KINDS_KEY);
    return Array.isArray(stored) ? KINDS.filter((kind) => stored.includes(kind)) : KINDS;
  }

  /** What differs from the usual view, in words for its title. */
  get spoken(): readonly string[] {
    const kinds = this.kinds.map(kindLabel).join(", ");
    const isOfKinds = this.kinds.length < KINDS.length;
    return [
      ...(this.isByOrder ? [vscode.l10n.t("in text order")] : []),
      ...(this.#onlyUnsourced ? [vscode.l10n.t("only without a source")] : []),
      ...(this.#words === "" ? [] : [vscode.l10n.t("only with “{0}”", this.#words)]),
      ...(this.sort === "name" ? [vscode.l10n.t("by name")] : []),
      ...(this.sort === "words" ? [vscode.l10n.t("by words")] : []),
      ...(isOfKinds ? [vscode.l10n.t("only {0}", kinds)] : []),
    ];
  }

  dispose(): void {
    this.#changed.dispose();
    this.#commands.dispose();
  }

  get #isFiltered(): boolean {
    return this.kinds.length < KINDS.length || this.#words !== "" || this.#onlyUnsourced;
  }

  async #arrange(isByOrder: boolean): Promise<void> {
    await this.memory.update(ORDER_KEY, isByOrder ? true : undefined);
    this.#tell();
  }

  async #search(given: unknown): Promise<void> {
    const title = vscode.l10n.t("Search Quotations");
    const prompt = vscode.l10n.t("Words of the quotation or of the speaker’s name and post. Empty shows all.");
    const words =
      typeof given === "string" ? given : await vscode.window.showInputBox({ title, prompt, value: this.#words });
    if (words !== undefined) this.#show(words.trim(), this.#onlyUnsourced);
  }

  #show(words: string, onlyUnsourced: boolean): void {
    this.#words = words;
    this.#onlyUnsourced = onlyUnsourced;
    this.#tell();
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
    const setContext = (key: string, value: boolean): void => {
      void vscode.commands.executeCommand("setContext", `dateline.${key}`, value);
    };
    setContext("quotationsFiltered", this.#isFiltered);
    setContext("quotationsByOrder", this.isByOrder);
    setContext("quotationsUnsourced", this.#onlyUnsourced);
    this.#changed.fire();
  }
}

function marked<T>(items: readonly Choice<T>[], present: readonly T[]): readonly Choice<T>[] {
  return items.map((item) => (present.includes(item.value) ? { ...item, label: `$(check) ${item.label}` } : item));
}
