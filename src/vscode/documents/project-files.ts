import * as vscode from "vscode";
import {
  type Configuration,
  type ConfigurationFile,
  isIgnored,
  NO_CONFIGURATION,
  PROJECT_FILES,
  readConfiguration,
} from "../../core";

/** One version of a project's file, on disk or as it stands unsaved in an editor. */
export interface ProjectText extends ConfigurationFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

interface Folder {
  /** Undefined: the folder has no file, or was not read yet. */
  file?: ProjectText | undefined;
  /** What the file said when it could last be read: an error in it takes nothing away. */
  lastGood: Configuration;
  reading?: Promise<void> | undefined;
}

/** Time without typing in a file before its releases follow. */
const PAUSE_MILLISECONDS = 150;

/**
 * The `dateline.json` that holds for a document: in its folder or in the nearest one above, up to its workspace folder.
 * Folders are read when a document in them is first asked about, and again when the file changes. Only ever reads.
 */
export class ProjectFiles implements vscode.Disposable {
  readonly #folders = new Map<string, Folder>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #wasRead = new vscode.EventEmitter<{ readonly uri: vscode.Uri; readonly file: ProjectText | undefined }>();
  /** Folders of documents that are not saved yet. */
  readonly #homes = new Map<string, vscode.Uri>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable;

  /** Fires when something else holds for some document: ask `of` again. */
  readonly onDidChange = this.#changed.event;
  /** Fires for each file that was read, and without its content when it has gone. */
  readonly onDidRead = this.#wasRead.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/{${PROJECT_FILES.join(",")}}`);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#wasRead,
      watcher,
      watcher.onDidCreate((uri) => this.#refresh(uri)),
      watcher.onDidChange((uri) => this.#refresh(uri)),
      watcher.onDidDelete((uri) => this.#refresh(uri)),
      vscode.workspace.onDidOpenTextDocument(({ uri }) => this.#refresh(uri)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#refresh(document.uri, PAUSE_MILLISECONDS)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#homes.delete(uri.toString());
        this.#refresh(uri);
      }),
      vscode.workspace.onDidRenameFiles(() => this.#readAll()),
      vscode.workspace.onDidDeleteFiles(() => this.#readAll()),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#readAll()),
    );
  }

  /** What the project says. Nothing while its folders are read for the first time; an event tells when they were. */
  of({ uri }: Pick<vscode.TextDocument, "uri">): Configuration {
    return this.#folderOf(uri)?.lastGood ?? NO_CONFIGURATION;
  }

  /** Whether the project leaves a document alone. */
  ignores({ uri }: Pick<vscode.TextDocument, "uri">): boolean {
    const folder = this.#folderOf(uri);
    if (folder?.file === undefined || folder.lastGood.ignore.length === 0) return false;
    const from = parentOf(folder.file.uri).path.replace(/\/?$/u, "/");
    return isIgnored(uri.path.slice(from.length), folder.lastGood.ignore);
  }

  /** The file that holds for a document, as it was read last. */
  fileOf({ uri }: Pick<vscode.TextDocument, "uri">): ProjectText | undefined {
    return this.#folderOf(uri)?.file;
  }

  /** Reads the files that stand open in editors already. */
  readOpen(): void {
    for (const { uri } of vscode.workspace.textDocuments) this.#refresh(uri);
  }

  /** Resolves when no folder is being read. */
  async whenIdle(): Promise<void> {
    for (;;) {
      const reading = [...this.#folders.values()].flatMap((folder) => folder.reading ?? []);
      if (reading.length === 0 && this.#timers.size === 0) return;
      await Promise.all([...reading, new Promise((resolve) => setTimeout(resolve, 10))]);
    }
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#folders.clear();
    this.#subscriptions.dispose();
  }

  /** Lets what holds in a folder hold for a document that is not saved yet. */
  settle(document: vscode.Uri, { uri }: vscode.WorkspaceFolder): void {
    this.#homes.set(document.toString(), uri);
    this.#changed.fire();
  }

  /** Where a document lies; one that is not saved yet lies where it was settled, or in the only folder there is. */
  #placeOf(document: vscode.Uri): vscode.Uri {
    if (document.scheme !== "untitled") return document;
    const [only, another] = vscode.workspace.workspaceFolders ?? [];
    const home = this.#homes.get(document.toString()) ?? (another === undefined ? only?.uri : undefined);
    return home === undefined ? document : vscode.Uri.joinPath(home, "untitled");
  }

  #folderOf(uri: vscode.Uri): Folder | undefined {
    const document = this.#placeOf(uri);
    const root = vscode.workspace.getWorkspaceFolder(document)?.uri;
    if (root === undefined) return undefined;
    const path = root.path.replace(/\/$/u, "");
    for (let at = parentOf(document); isWithin(at, path); at = parentOf(at)) {
      const folder = this.#folders.get(at.toString()) ?? this.#begin(at);
      if (folder.file !== undefined) return folder;
      if (at.path.replace(/\/$/u, "") === path) return undefined;
    }
    return undefined;
  }

  #begin(uri: vscode.Uri): Folder {
    const folder: Folder = { lastGood: NO_CONFIGURATION };
    this.#folders.set(uri.toString(), folder);
    this.#read(uri, folder);
    return folder;
  }

  #read(uri: vscode.Uri, folder: Folder): void {
    const reading = findFile(uri).then((file) => {
      // A later look at the same folder holds.
      if (folder.reading !== reading) return;
      folder.reading = undefined;
      this.#take(folder, file);
    });
    folder.reading = reading;
  }

  #take(folder: Folder, file: ProjectText | undefined): void {
    const before = folder.file;
    if (before === undefined && file === undefined) return;
    const isSame = before?.uri.toString() === file?.uri.toString();
    if (before !== undefined && !isSame) this.#wasRead.fire({ uri: before.uri, file: undefined });
    folder.file = file;
    folder.lastGood = file?.says ?? (isSame ? folder.lastGood : NO_CONFIGURATION);
    if (file !== undefined) this.#wasRead.fire({ uri: file.uri, file });
    if (!isSame || before?.text !== file?.text) this.#changed.fire();
  }

  #refresh(file: vscode.Uri, delay = 0): void {
    if (!isProjectFile(file) || vscode.workspace.getWorkspaceFolder(file) === undefined) return;
    const uri = parentOf(file);
    const key = uri.toString();
    clearTimeout(this.#timers.get(key));
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      const folder = this.#folders.get(key);
      if (folder === undefined) this.#begin(uri);
      else this.#read(uri, folder);
    }, delay);
    this.#timers.set(key, timer);
  }

  #readAll(): void {
    for (const [key, folder] of this.#folders) this.#read(vscode.Uri.parse(key), folder);
    this.#changed.fire();
  }
}

async function findFile(folder: vscode.Uri): Promise<ProjectText | undefined> {
  for (const name of PROJECT_FILES) {
    const uri = vscode.Uri.joinPath(folder, name);
    const text = await textOf(uri);
    if (text !== undefined) return { uri, text, ...readConfiguration(text) };
  }
  return undefined;
}

/** What is typed and not saved yet counts, as everywhere in Dateline. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty === true) return open.getText();
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  } catch {
    // Mostly there is none, and one that may not be read declares nobody either.
    return undefined;
  }
}

function isProjectFile({ path }: vscode.Uri): boolean {
  return PROJECT_FILES.some((name) => path.endsWith(`/${name}`));
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, "..");
}

function isWithin({ path }: vscode.Uri, root: string): boolean {
  return path.replace(/\/$/u, "") === root || path.startsWith(`${root}/`);
}
