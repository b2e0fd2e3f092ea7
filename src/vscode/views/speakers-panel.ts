import * as vscode from "vscode";
import { type Span, timeline, type Timeline } from "../../core";
import type { ExportFormat, FromPage, PageState, ToPage } from "../../speakers-panel/messages";
import { toRange } from "../convert";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { REVEAL } from "../reading/reveal";
import { speakersPage } from "./speakers-page";

export const SPEAKERS_PANEL = "dateline.speakersPanel";

/**
 * The Speakers panel: who speaks where in a release, as a chart and as a table. It follows the writer from release to
 * release, and stays with the last one while that is open, even where the panel covers it.
 */
export class SpeakersPanel implements vscode.Disposable {
  #panel: vscode.WebviewPanel | undefined;
  #document: vscode.TextDocument | undefined;
  #release: Release | undefined;
  #shown: Timeline | undefined;
  #painted: ((png: string) => void) | undefined;
  readonly #export = new vscode.EventEmitter<ExportFormat>();
  readonly #subscriptions: vscode.Disposable;

  /** The writer asks for a file. */
  readonly onDidAskForFile = this.#export.event;

  constructor(
    private readonly current: CurrentDocument,
    private readonly releases: Releases,
    private readonly extensionUri: vscode.Uri,
  ) {
    this.#subscriptions = vscode.Disposable.from(
      this.#export,
      vscode.commands.registerCommand("dateline.showSpeakersPanel", () => this.show()),
      current.onDidChange(() => this.#follow()),
      releases.onDidUpdate((document) => {
        if (document === this.#document) this.#tell();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#follow();
      }),
    );
  }

  /** What the page shows; undefined when there is no page, or nothing on it. */
  get shown(): Timeline | undefined {
    return this.#panel && this.#shown;
  }

  get release(): Release | undefined {
    return this.#panel && this.#release;
  }

  show(): void {
    if (this.#panel !== undefined) {
      this.#panel.reveal();
      return;
    }
    const title = vscode.l10n.t("Speakers");
    const column = vscode.ViewColumn.Beside;
    this.#adopt(vscode.window.createWebviewPanel(SPEAKERS_PANEL, title, column, { enableScripts: true }));
  }

  /** Takes over the page that VS Code kept over a restart. */
  async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    this.#panel?.dispose();
    const uri = (state as Partial<PageState> | undefined)?.uri;
    this.#document = typeof uri === "string" ? await opened(uri) : undefined;
    this.#adopt(panel);
  }

  /** The picture as the page paints it, in base64; empty when it cannot. */
  async paint(): Promise<string> {
    if (this.#panel === undefined) return "";
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(""), 10_000);
      this.#painted = (png) => {
        clearTimeout(timer);
        this.#painted = undefined;
        resolve(png);
      };
      // Lost on a page that is not there yet, which is asked again when it is.
      this.#post({ type: "paint" });
    });
  }

  /** The page stays: VS Code brings it back after a restart. */
  dispose(): void {
    this.#subscriptions.dispose();
  }

  #adopt(panel: vscode.WebviewPanel): void {
    const resources = ["dist", "media"].map((folder) => vscode.Uri.joinPath(this.extensionUri, folder));
    this.#panel = panel;
    const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(this.extensionUri, `media/release-${name}.svg`);
    panel.iconPath = { light: icon("light"), dark: icon("dark") };
    panel.webview.options = { enableScripts: true, localResourceRoots: resources };
    panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message));
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.html = speakersPage(panel.webview, this.extensionUri);
    this.#follow();
  }

  #hear(message: FromPage): void {
    switch (message.type) {
      case "ready":
        this.#tell();
        if (this.#painted !== undefined) this.#post({ type: "paint" });
        break;
      case "reveal":
        this.#reveal(message.quote);
        break;
      case "export":
        this.#export.fire(message.format);
        break;
      case "painted":
        this.#painted?.(message.png);
        break;
    }
  }

  #reveal(quote: number): void {
    const { analysis, document } = this.#release ?? {};
    const spans = analysis?.speech.quotes[quote]?.spans;
    if (analysis === undefined || document === undefined || spans === undefined) return;
    const span: Span = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
    void vscode.commands.executeCommand(REVEAL, document, toRange(analysis.source.lines, span));
  }

  #follow(): void {
    const { document } = this.current;
    if (document !== undefined && this.releases.state(document) !== "unserved") this.#document = document;
    else if (this.#document?.isClosed === true) this.#document = undefined;
    this.#tell();
  }

  #tell(): void {
    const panel = this.#panel;
    if (panel === undefined) return;
    const document = this.#document;
    this.#release = document && this.releases.of(document);
    this.#shown = this.#release && timeline(this.#release.analysis);
    panel.title = document === undefined ? vscode.l10n.t("Speakers") : vscode.l10n.t("Speakers: {0}", nameOf(document));
    if (document !== undefined && this.#shown !== undefined && this.#shown.lanes.length > 0) {
      this.#post({ type: "show", uri: document.uri.toString(), timeline: this.#shown });
    } else this.#post({ type: "nothing", message: nothingText(document, this.#release) });
  }

  #post(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }
}

function nothingText(document: vscode.TextDocument | undefined, release: Release | undefined): string {
  if (document === undefined) return vscode.l10n.t("Open a press release to see who speaks in it.");
  if (release === undefined) return vscode.l10n.t("This release has not been read yet.");
  return vscode.l10n.t("Nobody is quoted in this release yet.");
}

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}

/** An unsaved document that is gone, or a file that is: then the page follows the editor alone. */
async function opened(uri: string): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
