import * as vscode from "vscode";
import type { ProjectFiles } from "../documents/project-files";
import type { Releases } from "../documents/releases";
import type { SettingsReader } from "../documents/settings";
import { FileReader, type ProgressListener } from "./file-reader";
import { IndexCache } from "./index-cache";
import type { Newsroom, Read } from "./newsroom";
import { feedOpenReleases } from "./open-releases";
import { Readings } from "./read-file";
import { findReleaseFiles, watchReleaseFiles } from "./release-files";

/** waiting: nobody has asked yet. off: the setting, or no folder. stopped: by the writer, half way. */
export type IndexState = "waiting" | "off" | "reading" | "stopped" | "ready";

/** Further changes of files within so many milliseconds are taken together. */
const GATHER = 30;
const SAVE_AFTER = 4_000;

/**
 * Reads the releases of the workspace, once somebody wants to know of them and never before, and then what changes. Nothing
 * outside of the workspace folders is looked at.
 */
export class NewsroomIndex implements vscode.Disposable {
  #state: IndexState = "waiting";
  #run: Promise<void> = Promise.resolve();
  #stop: vscode.CancellationTokenSource | undefined;
  #isWanted = false;
  readonly #changedFiles = new Map<string, vscode.Uri>();
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  readonly #cache: IndexCache;
  readonly #readings: Readings;
  readonly #files: FileReader;
  readonly #changed = new vscode.EventEmitter<IndexState>();
  readonly #subscriptions: vscode.Disposable;
  #watching: vscode.Disposable | undefined;

  readonly onDidChangeState = this.#changed.event;

  constructor(
    private readonly newsroom: Newsroom,
    private readonly log: vscode.LogOutputChannel,
    releases: Releases,
    private readonly projects: ProjectFiles,
    settings: SettingsReader,
    storage: vscode.Uri | undefined,
    /** Runs a reading where the writer can see it. */
    private readonly show: (read: (progress: ProgressListener) => Promise<void>) => Thenable<void>,
  ) {
    this.#cache = new IndexCache(storage && vscode.Uri.joinPath(storage, "newsroom"), log);
    this.#readings = new Readings(settings, projects);
    this.#files = new FileReader(this.#cache, this.#readings, newsroom);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      feedOpenReleases(releases, newsroom, (uri) => this.#look(uri)),
      settings.onDidChange(() => this.#readAgain(1_000)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#readAgain(100)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (EXCLUDES.some((name) => event.affectsConfiguration(name))) this.#readAgain(200);
      }),
    );
  }

  get state(): IndexState {
    return this.#state;
  }

  /** Begins to read when nobody has asked before. Resolves when all was read, or the writer stopped it. */
  async start(): Promise<void> {
    if (!this.#isWanted) void this.refresh();
    await this.whenIdle();
  }

  /** Looks at all files again, and reads those that changed. */
  async refresh(): Promise<void> {
    this.#watching ??= watchReleaseFiles(
      (uri) => this.#look(uri),
      (uri) => this.#gone(uri),
    );
    this.#isWanted = true;
    this.stop();
    this.#run = this.#run.then(() => this.#readAll());
    await this.whenIdle();
  }

  /** Leaves off reading; what was read until now stays. */
  stop(): void {
    this.#stop?.cancel();
  }

  async whenIdle(): Promise<void> {
    for (let run: Promise<void> | undefined; run !== this.#run || this.#gathering !== undefined;) {
      run = this.#run;
      await run;
      if (this.#gathering !== undefined) await new Promise((resolve) => setTimeout(resolve, GATHER));
    }
  }

  dispose(): void {
    this.stop();
    for (const timer of [this.#gathering, this.#saving, this.#again]) clearTimeout(timer);
    this.#watching?.dispose();
    this.#subscriptions.dispose();
  }

  async #readAll(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    if (folders.length === 0 || !isSwitchedOn()) {
      this.newsroom.take([...this.newsroom.entries.keys()].map((id) => [id, undefined]));
      this.#tell("off");
      return;
    }
    const source = new vscode.CancellationTokenSource();
    this.#stop = source;
    this.#tell("reading");
    try {
      await this.show((progress) => this.#readFolders(source.token, progress));
    } catch (error) {
      this.log.error(`The releases of the workspace could not be read: ${String(error)}`);
    }
    this.#tell(source.token.isCancellationRequested ? "stopped" : "ready");
    source.dispose();
    if (this.#stop === source) this.#stop = undefined;
    this.#saveSoon();
  }

  async #readFolders(token: vscode.CancellationToken, progress: ProgressListener): Promise<void> {
    await this.#cache.load();
    const files = await findReleaseFiles(token);
    // Folders' dateline.json is read when a document in them is asked about.
    this.#readings.forget();
    for (const uri of files) this.#readings.of(uri);
    await this.projects.whenIdle();
    this.#readings.forget();
    if (token.isCancellationRequested) return;

    const found = new Set(files.map(String));
    this.newsroom.take(
      [...this.newsroom.entries.keys()].flatMap((id): Read[] => (found.has(id) ? [] : [[id, undefined]])),
    );
    for (const id of [...this.#cache.ids]) if (!found.has(id)) this.#cache.delete(id);
    await this.#files.read(files, token, progress);
  }

  /** A file came or changed, or is no longer open. */
  #look(uri: vscode.Uri): void {
    if (!this.#isWanted || this.#state === "off" || vscode.workspace.getWorkspaceFolder(uri) === undefined) return;
    this.#changedFiles.set(uri.toString(), uri);
    clearTimeout(this.#gathering);
    this.#gathering = setTimeout(() => {
      this.#gathering = undefined;
      const files = [...this.#changedFiles.values()];
      this.#changedFiles.clear();
      this.#run = this.#run.then(async () => {
        await this.#files.read(files, NEVER.token, () => undefined, true);
        this.#saveSoon();
      });
    }, GATHER);
  }

  #gone(uri: vscode.Uri): void {
    const id = uri.toString();
    const within = `${id}/`;
    const ids = [...this.newsroom.entries.keys()].filter((one) => one === id || one.startsWith(within));
    for (const one of ids) this.#cache.delete(one);
    this.newsroom.take(ids.map((one) => [one, undefined]));
    if (ids.length > 0) this.#saveSoon();
  }

  #readAgain(delay: number): void {
    if (!this.#isWanted || this.#state === "reading") return;
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.refresh(), delay);
  }

  #saveSoon(): void {
    clearTimeout(this.#saving);
    this.#saving = setTimeout(() => void this.#cache.save(), SAVE_AFTER);
  }

  #tell(state: IndexState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}

export const NEWSROOM_SETTING = "dateline.newsroom";
const EXCLUDES = [NEWSROOM_SETTING, "files.exclude", "search.exclude", "files.associations"];
const NEVER = new vscode.CancellationTokenSource();

function isSwitchedOn(): boolean {
  return vscode.workspace.getConfiguration().get<unknown>(NEWSROOM_SETTING) !== false;
}
