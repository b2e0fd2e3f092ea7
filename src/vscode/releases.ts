import * as vscode from "vscode";
import { type Analyser, createAnalyser } from "../core";
import type { Recognition } from "./recognise";
import { Recogniser } from "./recogniser";
import { isLong, readRelease, type Release, type RuleErrorListener } from "./release";
import type { SettingsReader } from "./settings";

/** unserved: not a release. long: a release that is read on demand only. open: read as it is typed. */
export type ServiceState = "unserved" | "long" | "open";

/** Time without typing before findings and views follow. */
const PAUSE_MILLISECONDS = 150;

interface Entry {
  readonly analyser: Analyser;
  /** The version for which a long document was asked to be read. */
  demanded?: number;
  release?: Release;
}

/**
 * The open documents that Dateline serves. Each has one analyser; results are kept by document version, so that every
 * provider asks as often as it likes. Closed documents are let go, and nobody is ever told about a stale version.
 */
export class Releases implements vscode.Disposable {
  readonly #entries = new Map<vscode.TextDocument, Entry>();
  readonly #timers = new Map<vscode.TextDocument, ReturnType<typeof setTimeout>>();
  readonly #waiting: (() => void)[] = [];
  readonly #recogniser: Recogniser;
  readonly #updated = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires after a pause in typing, when settings change, and when a document is closed: ask `of` what holds now. */
  readonly onDidUpdate = this.#updated.event;

  constructor(
    private readonly settings: SettingsReader,
    private readonly onRuleError: RuleErrorListener,
  ) {
    this.#recogniser = new Recogniser(settings);
    this.#subscriptions = vscode.Disposable.from(
      this.#updated,
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document, PAUSE_MILLISECONDS)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      settings.onDidChange(() => this.readAll()),
    );
  }

  /** Reads every open document, each in a turn of its own so that the editor stays responsive. */
  readAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  /** The release in its present version; undefined when not served, closed, or long and not asked for. */
  of(document: vscode.TextDocument): Release | undefined {
    const state = this.state(document);
    if (state === "unserved") return undefined;
    const entry = this.#entry(document);
    const settings = this.settings.of(document);
    const { release } = entry;
    if (release?.version === document.version && release.settings === settings) return release;
    if (state === "long" && entry.demanded !== document.version) return undefined;
    return (entry.release = readRelease(document, settings, entry.analyser, this.onRuleError));
  }

  state(document: vscode.TextDocument): ServiceState {
    if (!this.recognition(document).served) return "unserved";
    return isLong(document) ? "long" : "open";
  }

  recognition(document: vscode.TextDocument): Recognition {
    return this.#recogniser.recognise(document);
  }

  /** Serves a document, or leaves it alone, until it is closed, whatever patterns and the detector say. */
  choose(document: vscode.TextDocument, served: boolean): void {
    this.#recogniser.choose(document, served);
    this.#schedule(document, 0);
  }

  /** Reads a long document in its present version. */
  demand(document: vscode.TextDocument): void {
    if (document.isClosed) return;
    this.#entry(document).demanded = document.version;
    this.#schedule(document, 0);
  }

  /** Resolves when no document waits to be read. */
  async whenIdle(): Promise<void> {
    if (this.#timers.size === 0) return;
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  dispose(): void {
    for (const document of [...this.#timers.keys()]) this.#settle(document);
    this.#entries.clear();
    this.#subscriptions.dispose();
  }

  #entry(document: vscode.TextDocument): Entry {
    const known = this.#entries.get(document);
    if (known !== undefined) return known;
    const entry: Entry = { analyser: createAnalyser() };
    this.#entries.set(document, entry);
    return entry;
  }

  #open(document: vscode.TextDocument): void {
    // A change of language arrives as close and open of the same document object.
    this.#recogniser.forget(document);
    this.#entries.delete(document);
    this.#schedule(document, 0);
  }

  #close(document: vscode.TextDocument): void {
    this.#updated.fire(document);
    this.#recogniser.forget(document);
    this.#entries.delete(document);
    this.#settle(document);
  }

  #schedule(document: vscode.TextDocument, delay: number): void {
    if (document.isClosed) return;
    clearTimeout(this.#timers.get(document));
    const timer = setTimeout(() => {
      this.#updated.fire(document);
      this.#settle(document);
    }, delay);
    this.#timers.set(document, timer);
  }

  /** The document waits no longer. */
  #settle(document: vscode.TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    if (this.#timers.size > 0) return;
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
