import * as vscode from "vscode";
import { Archive, type Learned, learned, type ReleaseEntry } from "../../core";

/** What was read, by address; without an entry the address holds no release any more. */
export type Read = readonly [id: string, entry: ReleaseEntry | undefined];

/**
 * What is known of all releases of the workspace: those that stand open, as they are typed, and those that the index has
 * read. Knows nothing of files; whoever reads one hands over what it contributes.
 */
export class Newsroom implements vscode.Disposable {
  readonly archive = new Archive();
  readonly #learned = new Map<string, Learned>();
  /** Addresses of open documents, on which nobody else has a say. */
  readonly #open = new Set<string>();
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires when releases came, changed or went: several at once where they were read together. */
  readonly onDidChange = this.#changed.event;

  get entries(): ReadonlyMap<string, ReleaseEntry> {
    return this.archive.entries;
  }

  /** What the releases of a workspace folder teach together, or those of all folders. Kept until something changes. */
  learned(folder?: vscode.WorkspaceFolder): Learned {
    const key = folder?.uri.toString() ?? "";
    const known = this.#learned.get(key);
    if (known !== undefined) return known;
    const isInside = (id: string): boolean =>
      folder === undefined || vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(id))?.index === folder.index;
    const all = learned([...this.entries.values()].filter(({ id }) => isInside(id)));
    this.#learned.set(key, all);
    return all;
  }

  /** Takes what was found in files; of those that stand open the text in the editor counts. */
  take(read: Iterable<Read>): void {
    this.#take([...read].filter(([id]) => !this.#open.has(id)));
  }

  /** Takes what an open document says. */
  takeOpen(read: Read): void {
    this.#open.add(read[0]);
    this.#take([read]);
  }

  /** From now on the file counts again. */
  close(id: string): void {
    this.#open.delete(id);
  }

  isOpen(id: string): boolean {
    return this.#open.has(id);
  }

  dispose(): void {
    this.archive.clear();
    this.#learned.clear();
    this.#changed.dispose();
  }

  #take(read: Iterable<Read>): void {
    let isNew = false;
    for (const [id, entry] of read) {
      if (entry === undefined ? this.archive.delete(id) : this.archive.set(entry)) isNew = true;
    }
    if (!isNew) return;
    this.#learned.clear();
    this.#changed.fire();
  }
}
