import * as vscode from "vscode";
import { amountOf, quoteAt, speakerTree, type SpeakerTree } from "../../core";
import { toOffset } from "../convert";
import { counted } from "../counted";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import { orderedNodes, type SpeakerNode, speakerNodes, toTreeItem } from "./speaker-nodes";
import type { MoveQuotations } from "./move-quotation";
import { SpeakerDrag } from "./speaker-drag";
import type { SpeakerChoices } from "./speaker-choices";

/** The Speakers view: who speaks in the current release, and what they say. Follows the cursor while it is seen. */
export class SpeakersView implements vscode.TreeDataProvider<SpeakerNode>, vscode.Disposable {
  #release: Release | undefined;
  #nodes: readonly SpeakerNode[] = [];
  #followsMove = false;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<SpeakerNode>;
  readonly #subscriptions: vscode.Disposable;

  readonly drag: vscode.TreeDragAndDropController<SpeakerNode>;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    private readonly current: CurrentDocument,
    private readonly choices: SpeakerChoices,
    moves: MoveQuotations,
  ) {
    this.drag = new SpeakerDrag(() => this.#release, moves);
    this.#view = vscode.window.createTreeView("dateline.speakers", {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      dragAndDropController: this.drag,
    });
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      current.onDidChange(() => this.#refresh()),
      choices.onDidChange(() => this.#refresh()),
      // The line of a moved quotation is chosen again as soon as the text was read.
      moves.onDidMove(() => (this.#followsMove = true)),
      // A selection without a kind was made by an extension, such as by a click in this view.
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, kind }) => {
        if (kind !== undefined) this.#follow(textEditor);
      }),
      this.#view.onDidChangeVisibility(() => this.#follow(current.editor)),
    );
    this.#refresh();
  }

  /** The release that is shown; the nodes belong to this version of it. */
  get release(): Release | undefined {
    return this.#release;
  }

  getChildren(node?: SpeakerNode): SpeakerNode[] {
    return [...(node?.children ?? this.#nodes)];
  }

  getParent(node: SpeakerNode): SpeakerNode | undefined {
    return node.parent;
  }

  getTreeItem(node: SpeakerNode): vscode.TreeItem {
    return this.#release === undefined ? new vscode.TreeItem(node.label) : toTreeItem(node, this.#release);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #refresh(): void {
    const { release } = this.current;
    const { sort, filter, isByOrder } = this.choices;
    this.#release = release;
    const tree = release && speakerTree(release.analysis, { sort, ...filter });
    this.#nodes =
      release === undefined || tree === undefined
        ? []
        : isByOrder
          ? orderedNodes(release, tree, filter)
          : speakerNodes(release, tree);
    this.#view.description = tree === undefined ? "" : [...this.choices.spoken, amount(tree)].join(" · ");
    this.#view.message = release !== undefined && this.#nodes.length === 0 ? this.#nothing(release) : "";
    this.#changed.fire();
    if (!this.#followsMove) return;
    this.#followsMove = false;
    this.#follow(this.current.editor);
  }

  #nothing({ analysis }: Release): string {
    return analysis.speech.quotes.length === 0
      ? vscode.l10n.t("Nobody is quoted or named in this release yet.")
      : vscode.l10n.t("No quotation passes the filter.");
  }

  /** Selects the quotation under the cursor, else the first one on its line, without taking the focus out of the text. */
  #follow(editor: vscode.TextEditor | undefined): void {
    const release = this.#release;
    if (!this.#view.visible || editor === undefined || editor.document !== release?.document) return;
    if (release.version !== release.document.version) return;
    const { lines } = release.analysis.source;
    const { active } = editor.selection;
    const quote = quoteAt(release.analysis, toOffset(lines, active))?.id;
    const node = find(this.#nodes, ({ quote: id, span }) =>
      quote === undefined ? span !== undefined && lines.lineAt(span.start) === active.line : id === quote,
    );
    if (node === undefined || this.#view.selection[0] === node) return;
    // The tree may have changed meanwhile: then there is nothing to reveal, and nothing to say.
    this.#view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }
}

function find(nodes: readonly SpeakerNode[], isWanted: (node: SpeakerNode) => boolean): SpeakerNode | undefined {
  for (const node of nodes) {
    const found = isWanted(node) && node.kind === "quote" ? node : find(node.children, isWanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function amount({ speakers, unattributed }: SpeakerTree): string {
  const quotes = [...speakers.flatMap((speaker) => speaker.quotes), ...unattributed];
  const { quotations, reports } = amountOf(quotes);
  const told = [counted(quotations, "quotation"), reports > 0 ? counted(reports, "report") : ""];
  return told.filter((text) => text !== "").join(" · ");
}
