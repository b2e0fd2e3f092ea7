import * as vscode from "vscode";
import { checklist, type ChecklistItem, type ElementState } from "../../core";
import { toPosition, toRange } from "../convert";
import type { CurrentDocument } from "../current";
import type { Release } from "../release";
import { REVEAL } from "../reveal";

const INSERT = "dateline.insertElement";

/** The Structure view: what a release of this kind has, what it lacks, and what stands in the wrong place. */
export class StructureView implements vscode.TreeDataProvider<ChecklistItem>, vscode.Disposable {
  #release: Release | undefined;
  #items: readonly ChecklistItem[] = [];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<ChecklistItem>;
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly current: CurrentDocument) {
    this.#view = vscode.window.createTreeView("dateline.structure", { treeDataProvider: this });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      current.onDidChange(() => this.#refresh()),
      vscode.commands.registerCommand(INSERT, async (item?: ChecklistItem) => this.#insert(item)),
    );
    this.#refresh();
  }

  getChildren(item?: ChecklistItem): ChecklistItem[] {
    return item === undefined ? [...this.#items] : [];
  }

  getTreeItem(item: ChecklistItem): vscode.TreeItem {
    const result = new vscode.TreeItem(item.label);
    const line = item.span && this.#release && this.#release.analysis.source.lines.lineAt(item.span.start) + 1;
    result.id = item.element;
    result.description = describe(item, line);
    result.tooltip = [`${item.label}: ${result.description}`, item.because].filter((text) => text !== "").join("\n");
    result.iconPath = iconOf(item);
    result.contextValue = item.insert === undefined ? item.state : `${item.state}+insert`;
    result.accessibilityInformation = { label: `${item.label}, ${result.description}. ${item.because}` };
    if (item.span !== undefined && this.#release !== undefined) {
      const range = toRange(this.#release.analysis.source.lines, item.span);
      result.command = { title: "Show in Release", command: REVEAL, arguments: [this.#release.document, range] };
    }
    return result;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #refresh(): void {
    const { release } = this.current;
    this.#release = release;
    this.#items = release ? checklist(release.analysis, release.settings.profile) : [];
    const demanded = this.#items.filter(({ state, demand }) => state === "missing" && demand === "demanded").length;
    this.#view.badge = demanded === 0 ? undefined : { value: demanded, tooltip: `${demanded} elements missing` };
    this.#view.description = release?.analysis.structure.tradition ?? "";
    this.#changed.fire();
  }

  /** Inserts a missing element at its usual place, with the cursor on the first words to fill in. */
  async #insert(item: ChecklistItem | undefined): Promise<void> {
    const chosen = item ?? (await this.#ask());
    // The text may have changed since the view was drawn: the place is taken from the present version.
    const { release } = this.current;
    const fresh = release && checklist(release.analysis, release.settings.profile);
    const insert = fresh?.find(({ element }) => element === chosen?.element)?.insert;
    if (release === undefined || insert === undefined) return;
    const position = toPosition(release.analysis.source.lines, insert.offset);
    const viewColumn = this.current.editor?.viewColumn;
    const editor = await vscode.window.showTextDocument(release.document, viewColumn);
    await editor.insertSnippet(new vscode.SnippetString(insert.snippet), position);
    editor.revealRange(editor.selection);
  }

  async #ask(): Promise<ChecklistItem | undefined> {
    const items = this.#items
      .filter(({ insert }) => insert !== undefined)
      .map((item) => ({ label: item.label, description: STATES[item.state], item }));
    const options = { title: "Insert an element of the release", placeHolder: "Which one?" };
    return (await vscode.window.showQuickPick(items, options))?.item;
  }
}

const STATES: Readonly<Record<ElementState, string>> = {
  present: "present",
  missing: "missing",
  "out-of-order": "out of order",
  "not-expected": "not expected",
};

function describe({ state }: ChecklistItem, line: number | undefined): string {
  if (line === undefined) return STATES[state];
  return state === "present" ? `line ${line}` : `${STATES[state]}, line ${line}`;
}

/** Each state has a shape of its own: colour only repeats what the shape says. */
function iconOf({ state, demand }: ChecklistItem): vscode.ThemeIcon {
  switch (state) {
    case "present":
      return new vscode.ThemeIcon("pass", new vscode.ThemeColor("testing.iconPassed"));
    case "missing":
      return demand === "demanded"
        ? new vscode.ThemeIcon("error", new vscode.ThemeColor("list.warningForeground"))
        : new vscode.ThemeIcon("circle-large-outline");
    case "out-of-order":
      return new vscode.ThemeIcon("arrow-swap", new vscode.ThemeColor("list.warningForeground"));
    case "not-expected":
      return new vscode.ThemeIcon("circle-slash", new vscode.ThemeColor("disabledForeground"));
  }
}
