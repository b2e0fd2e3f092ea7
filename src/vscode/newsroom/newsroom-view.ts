import * as vscode from "vscode";
import type { Newsroom } from "./newsroom";
import type { NewsroomIndex } from "./newsroom-index";
import { type NewsroomNode, newsroomNodes, type NewsroomOrder, toTreeItem } from "./newsroom-nodes";
import { releases } from "./newsroom-wording";

export const NEWSROOM_VIEW = "dateline.newsroom";
const ORDER_KEY = "dateline.newsroom.order";
const ORDERS: readonly NewsroomOrder[] = ["date", "state", "speaker"];
/** The present moment moves states on, even when nobody types. */
const LOOK_AT_CLOCK = 60_000;

/** The Newsroom view: every release of the workspace, and everything that its people have said. */
export class NewsroomView implements vscode.TreeDataProvider<NewsroomNode>, vscode.Disposable {
  #nodes: readonly NewsroomNode[] | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #view: vscode.TreeView<NewsroomNode>;
  readonly #clock: ReturnType<typeof setInterval>;
  readonly #subscriptions: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    private readonly newsroom: Newsroom,
    private readonly index: NewsroomIndex,
    private readonly memory: vscode.Memento,
  ) {
    this.#view = vscode.window.createTreeView(NEWSROOM_VIEW, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.#clock = setInterval(() => {
      if (this.#view.visible && this.order !== "speaker") this.#refresh();
    }, LOOK_AT_CLOCK);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#view,
      newsroom.onDidChange(() => this.#refresh()),
      index.onDidChangeState(() => this.#refresh()),
      vscode.commands.registerCommand("dateline.refreshNewsroom", () => index.refresh()),
      vscode.commands.registerCommand("dateline.stopNewsroom", () => index.stop()),
      ...ORDERS.map((order) =>
        vscode.commands.registerCommand(`dateline.newsroomBy${capital(order)}`, () => this.#sortBy(order)),
      ),
    );
    setContext("newsroomOrder", this.order);
    this.#refresh();
  }

  get order(): NewsroomOrder {
    const kept = this.memory.get<unknown>(ORDER_KEY);
    return ORDERS.find((order) => order === kept) ?? "date";
  }

  /** VS Code asks when somebody looks: that is when reading begins. */
  getChildren(node?: NewsroomNode): NewsroomNode[] {
    if (this.index.state === "waiting") void this.index.start();
    return [...(node === undefined ? (this.#nodes ??= this.#roots()) : (node.children?.() ?? []))];
  }

  getTreeItem(node: NewsroomNode): vscode.TreeItem {
    return toTreeItem(node);
  }

  dispose(): void {
    clearInterval(this.#clock);
    this.#subscriptions.dispose();
  }

  #roots(): readonly NewsroomNode[] {
    const { archive } = this.newsroom;
    const shown = {
      entries: archive.entries.values(),
      people: this.order === "speaker" ? archive.people() : [],
      personOf: (entry: Parameters<typeof archive.personOf>[0]["entry"], person: number) =>
        archive.personOf({ entry, person }),
      now: Date.now(),
    };
    return newsroomNodes(shown, this.order);
  }

  async #sortBy(order: NewsroomOrder): Promise<void> {
    await this.memory.update(ORDER_KEY, order);
    setContext("newsroomOrder", order);
    this.#refresh();
  }

  #refresh(): void {
    this.#nodes = undefined;
    const { size } = this.newsroom.entries;
    const { state } = this.index;
    this.#view.description = size === 0 ? "" : releases(size);
    this.#view.message = state === "stopped" ? vscode.l10n.t("Reading was stopped: not every release is listed.") : "";
    setContext("newsroomState", state);
    this.#changed.fire();
  }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function setContext(key: string, value: string): void {
  void vscode.commands.executeCommand("setContext", `dateline.${key}`, value);
}
