import * as vscode from "vscode";
import { contentHash, type ReadFile, readFiles, writeFiles } from "../../core";

/** A change of one release writes one of so many files, not all that is known of thousands. */
const SHARDS = 32;

/**
 * What was read of files, kept in the workspace's own storage, so that the next start reads only what changed. What cannot
 * be read there is let go, and read from the releases anew.
 */
export class IndexCache {
  readonly #files = new Map<string, ReadFile>();
  readonly #byContent = new Map<string, ReadFile>();
  readonly #unsaved = new Set<number>();
  #loading: Promise<void> | undefined;

  constructor(
    /** Undefined: nothing is kept. */
    private readonly folder: vscode.Uri | undefined,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  /** Addresses of all files that were read. */
  get ids(): Iterable<string> {
    return this.#files.keys();
  }

  get(id: string): ReadFile | undefined {
    return this.#files.get(id);
  }

  /** A file that was read to the same end: a copy, or the one that was renamed. */
  ofContent(hash: string): ReadFile | undefined {
    return this.#byContent.get(hash);
  }

  set(file: ReadFile): void {
    this.#files.set(file.id, file);
    this.#byContent.set(file.hash, file);
    this.#unsaved.add(shardOf(file.id));
  }

  delete(id: string): void {
    if (this.#files.delete(id)) this.#unsaved.add(shardOf(id));
  }

  /** Writes what changed. Failure costs nothing but time at the next start. */
  async save(): Promise<void> {
    const { folder } = this;
    if (folder === undefined || this.#unsaved.size === 0) return;
    const unsaved = new Set(this.#unsaved);
    this.#unsaved.clear();
    const shards = new Map([...unsaved].map((shard) => [shard, [] as ReadFile[]]));
    for (const file of this.#files.values()) shards.get(shardOf(file.id))?.push(file);
    try {
      await vscode.workspace.fs.createDirectory(folder);
      for (const [shard, files] of shards) {
        await vscode.workspace.fs.writeFile(shardFile(folder, shard), new TextEncoder().encode(writeFiles(files)));
      }
    } catch (error) {
      this.log.warn(`What was read of the releases of this workspace could not be kept: ${String(error)}`);
    }
  }

  async #load(): Promise<void> {
    const { folder } = this;
    if (folder === undefined) return;
    for (let shard = 0; shard < SHARDS; shard++) {
      const text = await textOf(shardFile(folder, shard));
      if (text === undefined) continue;
      const files = readFiles(text);
      if (files === undefined) {
        this.log.info(`What was kept of releases (part ${shard + 1}) cannot be used, and is read anew.`);
        continue;
      }
      for (const file of files) {
        this.#files.set(file.id, file);
        this.#byContent.set(file.hash, file);
      }
    }
  }
}

function shardOf(id: string): number {
  return Number.parseInt(contentHash(id), 36) % SHARDS;
}

function shardFile(folder: vscode.Uri, shard: number): vscode.Uri {
  return vscode.Uri.joinPath(folder, `releases-${String(shard).padStart(2, "0")}.json`);
}

async function textOf(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    // Mostly there is none yet.
    return undefined;
  }
}
