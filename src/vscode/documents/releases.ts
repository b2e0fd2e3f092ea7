import * as vscode from "vscode";
import { type Analyser, createAnalyser } from "../../core";
import { type Recognition, SERVED_LANGUAGES } from "./recognise";
import type { LanguageLibraries } from "./language-libraries";
import { Recogniser } from "./recogniser";
import {
  computed,
  readRelease,
  type Release,
  type RuleErrorListener,
  type Size,
  sizeOf,
  withLanguage,
} from "./release";
import type { SettingsReader } from "./settings";
import { Turns } from "./turns";

/**
 * unserved: not a release. small: read whenever someone asks. large: read after a pause in typing, in several turns.
 * long: likewise, on demand only.
 */
export type ServiceState = "unserved" | Size;

/** Time without typing before findings and views follow. */
const PAUSE_MILLISECONDS = 150;

/** Further time before the checks of language, which are slow and never urgent. */
const IDLE_MILLISECONDS = 500;

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
  readonly #turns = new Turns<vscode.TextDocument>();
  readonly #languageTurns = new Turns<vscode.TextDocument>();
  readonly #recogniser: Recogniser;
  readonly #updated = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires after a pause in typing, when settings change, and when a document is closed: ask `of` what holds now. */
  readonly onDidUpdate = this.#updated.event;

  constructor(
    private readonly settings: SettingsReader,
    private readonly libraries: LanguageLibraries,
    private readonly onRuleError: RuleErrorListener,
  ) {
    this.#recogniser = new Recogniser(settings);
    this.#subscriptions = vscode.Disposable.from(
      this.#updated,
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const isEdited = contentChanges.length > 0 && SERVED_LANGUAGES.includes(document.languageId);
        if (isEdited) this.#schedule(document, PAUSE_MILLISECONDS);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      settings.onDidChange(() => this.readAll()),
    );
  }

  /** Reads every open document, each in a turn of its own so that the editor stays responsive. */
  readAll(): void {
    for (const document of vscode.workspace.textDocuments) this.#schedule(document, 0);
  }

  /** The release in its present version; undefined when not served, closed, or large or long and not read yet. */
  of(document: vscode.TextDocument): Release | undefined {
    const state = this.state(document);
    if (state === "unserved") return undefined;
    const entry = this.#entry(document);
    const { release } = entry;
    if (release?.version === document.version && release.settings === this.settings.of(document)) return release;
    return state === "small" ? (entry.release = this.#begin(document, entry)) : undefined;
  }

  /** The same for whoever can wait until a large release was read; it may be of a later version by then. */
  async whenRead(document: vscode.TextDocument): Promise<Release | undefined> {
    const release = this.of(document);
    if (release !== undefined || !this.#turns.has(document)) return release;
    return new Promise((resolve) => {
      const subscription = this.onDidUpdate((updated) => {
        if (updated !== document) return;
        subscription.dispose();
        resolve(this.of(document));
      });
    });
  }

  state(document: vscode.TextDocument): ServiceState {
    return this.recognition(document).served ? sizeOf(document) : "unserved";
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
    await this.#turns.whenIdle();
  }

  dispose(): void {
    this.#turns.dropAll();
    this.#languageTurns.dropAll();
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
    this.#turns.drop(document);
    this.#languageTurns.drop(document);
  }

  /** Whatever happens to a document meanwhile schedules it anew, and so leaves a half-read version behind. */
  #schedule(document: vscode.TextDocument, delay: number): void {
    if (document.isClosed) return;
    this.#languageTurns.drop(document);
    this.#turns.start(document, delay, this.#read(document));
  }

  *#read(document: vscode.TextDocument): Generator<unknown, void> {
    const entry = this.#toRead(document);
    if (entry !== undefined) {
      const release = this.#begin(document, entry);
      yield* computed(release);
      entry.release = release;
    }
    this.#updated.fire(document);
    this.#languageTurns.start(document, IDLE_MILLISECONDS, this.#readLanguage(document));
  }

  /**
   * Adds what the rules of language say to a release that was read. Its successor starts this anew. Long documents do
   * without: a millisecond for each paragraph would keep the libraries busy for minutes.
   */
  *#readLanguage(document: vscode.TextDocument): Generator<unknown, void> {
    if (this.state(document) === "long") return;
    const release = this.of(document);
    if (release === undefined || !release.settings.language || release.language !== undefined) return;
    const { loaded } = this.libraries;
    if (loaded === undefined) {
      void this.libraries.load().then((language) => {
        if (language !== undefined && !document.isClosed)
          this.#languageTurns.start(document, 0, this.#readLanguage(document));
      });
      return;
    }
    const whole = yield* withLanguage(release, loaded);
    if (this.of(document) !== release) return;
    this.#entry(document).release = whole;
    this.#updated.fire(document);
  }

  /** Where a large document is kept that was not read in this version, a long one when it was asked for. */
  #toRead(document: vscode.TextDocument): Entry | undefined {
    const state = this.state(document);
    if (state === "unserved" || this.of(document) !== undefined) return undefined;
    const entry = this.#entry(document);
    return state === "large" || entry.demanded === document.version ? entry : undefined;
  }

  #begin(document: vscode.TextDocument, { analyser }: Entry): Release {
    return readRelease(document, this.settings.of(document), analyser, this.onRuleError);
  }
}
