import * as vscode from "vscode";
import { SERVED_LANGUAGES } from "./recognise";
import type { Release } from "./release";
import type { Releases } from "./releases";

/**
 * The document that views and status items speak about: the one in the active editor. A preview, a panel or the
 * output beside it takes the focus, not the writer's attention, so the last document stays while it can be seen.
 */
export class CurrentDocument implements vscode.Disposable {
  #document: vscode.TextDocument | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when another document is current, and when the current one was read anew. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly releases: Releases) {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.window.onDidChangeActiveTextEditor(() => this.#follow()),
      vscode.window.onDidChangeVisibleTextEditors(() => this.#follow()),
      releases.onDidUpdate((document) => {
        if (document === this.#document) this.#tell();
      }),
    );
    this.#follow();
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  get release(): Release | undefined {
    return this.#document && this.releases.of(this.#document);
  }

  /** An editor that shows the current document, the active one first. */
  get editor(): vscode.TextEditor | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor?.document === this.#document) return activeTextEditor;
    return visibleTextEditors.find((editor) => editor.document === this.#document);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  #follow(): void {
    const { activeTextEditor } = vscode.window;
    // Output, debug console and comment boxes are editors without a column.
    const active = activeTextEditor?.viewColumn === undefined ? undefined : activeTextEditor.document;
    const next = active ?? (this.editor && this.#document);
    if (next === this.#document) return;
    this.#document = next;
    this.#tell();
  }

  /** Context keys are what menus and welcome texts ask. */
  #tell(): void {
    const document = this.#document;
    const state = document === undefined ? "unserved" : this.releases.state(document);
    const isRelease = state !== "unserved";
    setContext("isRelease", isRelease);
    setContext("isRead", this.release !== undefined);
    setContext("isLong", state === "long");
    setContext("canServe", document !== undefined && !isRelease && SERVED_LANGUAGES.includes(document.languageId));
    this.#changed.fire();
  }
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand("setContext", `dateline.${key}`, value);
}
