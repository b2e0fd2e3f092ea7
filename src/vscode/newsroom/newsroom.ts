import * as vscode from "vscode";
import { type Learned, learned, type ReleaseEntry } from "../../core";

/**
 * What is known of all releases of the workspace: those that stand open, as they are typed, and those that the index has
 * read. Knows nothing of files; whoever reads one hands over what it contributes.
 */
export class Newsroom implements vscode.Disposable {
  readonly #entries = new Map<string, ReleaseEntry>();
  readonly #learned = new Map<string, Learned>();
  readonly #changed = new vscode.EventEmitter<void>();

  /** Fires when releases came, changed or went: several at once where they were read together. */
  readonly onDidChange = this.#changed.event;

  get entries(): ReadonlyMap<string, ReleaseEntry> {
    return this.#entries;
  }

  /** What the releases of a workspace folder teach together, or those of all folders. Kept until something changes. */
  learned(folder?: vscode.WorkspaceFolder): Learned {
    const key = folder?.uri.toString() ?? "";
    const known = this.#learned.get(key);
    if (known !== undefined) return known;
    const isInside = (id: string): boolean =>
      folder === undefined || vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(id))?.index === folder.index;
    const all = learned([...this.#entries.values()].filter(({ id }) => isInside(id)));
    this.#learned.set(key, all);
    return all;
  }

  /** Takes what was read, by address; without an entry the address holds no release any more. */
  take(read: Iterable<readonly [id: string, entry: ReleaseEntry | undefined]>): void {
    let isNew = false;
    for (const [id, entry] of read) {
      if (entry === undefined ? this.#entries.delete(id) : this.#set(id, entry)) isNew = true;
    }
    if (!isNew) return;
    this.#learned.clear();
    this.#changed.fire();
  }

  dispose(): void {
    this.#entries.clear();
    this.#learned.clear();
    this.#changed.dispose();
  }

  #set(id: string, entry: ReleaseEntry): boolean {
    if (this.#entries.get(id) === entry) return false;
    this.#entries.set(id, entry);
    return true;
  }
}
