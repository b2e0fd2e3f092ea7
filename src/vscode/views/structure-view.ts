import * as vscode from "vscode";
import { checklist, type ChecklistItem, traditionLabel } from "../../core";
import { toPosition } from "../convert";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import { stateLabel, type StructureNode, structureNodes, toTreeItem } from "./structure-nodes";

/** The Structure view: what a release of this kind has, what it lacks, and what stands in the wrong place. */
export class StructureView implements vscode.TreeDataProvider<StructureNode>, vscode.Disposable {
  #release: Release | undefined;
  #nodes: readonly StructureNode[] = [];
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<StructureNode>;
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly current: CurrentDocument) {
    this.#view = vscode.window.createTreeView("dateline.structure", { treeDataProvider: this });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      current.onDidChange(() => this.#refresh()),
      vscode.commands.registerCommand("dateline.insertElement", async (node?: StructureNode) => this.#insert(node)),
    );
    this.#refresh();
  }

  getChildren(node?: StructureNode): StructureNode[] {
    return [...(node?.children ?? this.#nodes)];
  }

  getTreeItem(node: StructureNode): vscode.TreeItem {
    return this.#release === undefined ? new vscode.TreeItem(node.id) : toTreeItem(node, this.#release);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #refresh(): void {
    const { release } = this.current;
    this.#release = release;
    const items = release ? itemsOf(release) : [];
    this.#nodes = structureNodes(items);
    const demanded = items.filter(({ state, demand }) => state === "missing" && demand === "demanded").length;
    this.#view.badge = demanded === 0 ? undefined : { value: demanded, tooltip: missingText(demanded) };
    this.#view.description = release === undefined ? "" : traditionLabel(release.analysis.structure.tradition);
    this.#changed.fire();
  }

  /** Inserts a missing element at its usual place, with the cursor on the first words to fill in. */
  async #insert(node: StructureNode | undefined): Promise<void> {
    const element = node?.item?.element ?? (await this.#ask());
    // The text may have changed since the view was drawn: the place is taken from the present version.
    const { release } = this.current;
    const insert = release && itemsOf(release).find((item) => item.element === element)?.insert;
    if (release === undefined || insert === undefined) return;
    const position = toPosition(release.analysis.source.lines, insert.offset);
    const editor = await vscode.window.showTextDocument(release.document, this.current.editor?.viewColumn);
    await editor.insertSnippet(new vscode.SnippetString(insert.snippet), position);
    editor.revealRange(editor.selection);
  }

  async #ask(): Promise<ChecklistItem["element"] | undefined> {
    const { release } = this.current;
    const items = (release ? itemsOf(release) : [])
      .filter(({ insert }) => insert !== undefined)
      .map(({ label, state, element }) => ({ label, description: stateLabel(state), element }));
    const options = {
      title: vscode.l10n.t("Insert an element of the release"),
      placeHolder: vscode.l10n.t("Which one?"),
    };
    return (await vscode.window.showQuickPick(items, options))?.element;
  }
}

function missingText(demanded: number): string {
  return demanded === 1
    ? vscode.l10n.t("1 demanded element missing")
    : vscode.l10n.t("{0} demanded elements missing", demanded);
}

function itemsOf({ analysis, profile }: Release): readonly ChecklistItem[] {
  return checklist(analysis, profile.id, profile.by !== "text");
}
