import * as vscode from "vscode";
import type { ReadFile } from "../../core";
import type { IndexCache } from "./index-cache";
import type { Newsroom, Read } from "./newsroom";
import { hashOf, type Reading, type Readings, readText, textOf } from "./read-file";

/** Told how far a reading is. */
export type ProgressListener = (done: number, all: number) => void;

/** Work between two looks at the clock of the event loop, in milliseconds: less than a frame. */
const SLICE = 10;
/** Files that are asked for at a time. */
const AT_ONCE = 24;
/** Views follow so often while files are read. */
const TELL_EVERY = 400;

/** Reads those files that are not known as they are now, and hands what all of them say to the newsroom. */
export class FileReader {
  constructor(
    private readonly cache: IndexCache,
    private readonly readings: Readings,
    private readonly newsroom: Newsroom,
  ) {}

  /** Reads files, those that changed last first, and hands over what they say as it comes. */
  async read(
    files: readonly vscode.Uri[],
    token: vscode.CancellationToken,
    progress: ProgressListener,
    /** True where the clock of the files is not to be relied on. */
    isForced = false,
  ): Promise<void> {
    const turn = new Turn();
    const read: Read[] = [];
    let told = Date.now();
    const tell = (done: number): void => {
      this.newsroom.take(read.splice(0));
      progress(done, files.length);
      told = Date.now();
    };
    const stale: Stale[] = [];
    let done = 0;
    for (const some of inBatches(files)) {
      for (const state of await Promise.all(some.map((uri) => this.#stateOf(uri, isForced)))) {
        if ("known" in state) {
          read.push(state.known);
          done++;
        } else stale.push(state);
      }
      if (token.isCancellationRequested) return;
      await turn.pause();
    }
    tell(done);
    stale.sort((x, y) => y.modified - x.modified);
    for (const some of inBatches(stale)) {
      const texts = await Promise.all(some.map(({ uri, size }) => textOf(uri, size)));
      for (const [at, file] of some.entries()) {
        if (token.isCancellationRequested) return tell(done);
        read.push(this.#readFile(file, texts[at]));
        done++;
        await turn.pause();
        if (Date.now() - told > TELL_EVERY) tell(done);
      }
    }
    tell(done);
  }

  /** What is known of a file as it is now, or what must be read. */
  async #stateOf(uri: vscode.Uri, isForced: boolean): Promise<Stale | { readonly known: Read }> {
    const id = uri.toString();
    const reading = this.readings.of(uri);
    const stat = reading && (await statOf(uri));
    if (reading === undefined || stat === undefined) {
      this.cache.delete(id);
      return { known: [id, undefined] };
    }
    const cached = isForced ? undefined : this.cache.get(id);
    const isSame = cached?.modified === stat.mtime && cached.size === stat.size && cached.key === reading.key;
    return isSame ? { known: [id, cached.entry] } : { uri, reading, modified: stat.mtime, size: stat.size };
  }

  #readFile({ uri, reading, modified, size }: Stale, text: string | undefined): Read {
    const id = uri.toString();
    const hash = text === undefined ? "" : hashOf(text, reading);
    const same = this.cache.ofContent(hash);
    const found: Pick<ReadFile, "entry"> =
      text === undefined ? {} : same === undefined ? readText(id, text, reading) : withId(same, id);
    this.cache.set({ id, modified, size, key: reading.key, hash, ...found });
    return [id, found.entry];
  }
}

interface Stale {
  readonly uri: vscode.Uri;
  readonly reading: Reading;
  readonly modified: number;
  readonly size: number;
}

/** Gives the host its turn as soon as a slice of time is used up. */
class Turn {
  #began = performance.now();

  async pause(): Promise<void> {
    if (performance.now() - this.#began < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.#began = performance.now();
  }
}

async function statOf(uri: vscode.Uri): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(uri);
  } catch {
    return undefined;
  }
}

function withId({ entry }: ReadFile, id: string): Pick<ReadFile, "entry"> {
  return entry === undefined ? {} : { entry: { ...entry, id } };
}

function* inBatches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += AT_ONCE) yield all.slice(at, at + AT_ONCE);
}
