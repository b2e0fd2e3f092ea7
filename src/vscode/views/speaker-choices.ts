import * as vscode from "vscode";
import { kindLabel, type QuoteKind, type SpeakerSort } from "../../core";

interface Choice<T> extends vscode.QuickPickItem {
  readonly value: T;
}

const SORTS: readonly Choice<SpeakerSort>[] = [
  { value: "appearance", label: "By appearance", detail: "In the order in which they speak" },
  { value: "name", label: "By name", detail: "By the last word of the name" },
  { value: "words", label: "By words", detail: "Who says most comes first" },
];

const KINDS: readonly Choice<QuoteKind>[] = [
  { value: "direct", label: "Direct", detail: "All of it in quotation marks" },
  { value: "mixed", label: "Mixed", detail: "Reported, with some words in quotation marks" },
  { value: "indirect", label: "Indirect", detail: "Reported without quotation marks" },
  {
    value: "noun-phrase",
    label: "Noun phrase",
    detail: "What was stressed, called for or expressed, without a clause",
  },
];

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
    return SORTS.find(({ value }) => value === stored)?.value ?? "appearance";
  }

  get kinds(): readonly QuoteKind[] {
    const stored = this.memory.get<unknown>(KINDS_KEY);
    const all = KINDS.map(({ value }) => value);
    return Array.isArray(stored) ? all.filter((kind) => stored.includes(kind)) : all;
  }

  /** What differs from the usual view, in words for its title. */
  get spoken(): readonly string[] {
    const sorted = this.sort === "appearance" ? [] : [`by ${this.sort}`];
    return this.#isFiltered ? [...sorted, `only ${this.kinds.map(kindLabel).join(" and ") || "none"}`] : sorted;
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
    const title = "Sort speakers";
    const given = SORTS.find(({ value }) => value === wanted);
    const chosen = given ?? (await vscode.window.showQuickPick(marked(SORTS, [this.sort]), { title }));
    if (chosen === undefined) return;
    await this.memory.update(SORT_KEY, chosen.value);
    this.#tell();
  }

  async #filter(wanted: unknown): Promise<void> {
    const items = KINDS.map((item) => ({ ...item, picked: this.kinds.includes(item.value) }));
    const given = Array.isArray(wanted) ? items.filter(({ value }) => wanted.includes(value)) : undefined;
    const title = "Show quotations of these kinds";
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
