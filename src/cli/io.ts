/** The world as the command line sees it. Everything is passed in, so that a test can play all of it. */
export interface Io {
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Epoch milliseconds. */
  now(): number;
  readonly version: string;
}

export interface Input {
  readonly isTerminal: boolean;
  chunks(): AsyncIterable<Uint8Array>;
}

export interface Output {
  readonly isTerminal: boolean;
  /** Width of the terminal in columns; undefined when it is none. */
  readonly columns: number | undefined;
  /** Settles when the reader has room for more. Rejects with `OutputClosed` once nobody reads any longer. */
  write(text: string): Promise<void>;
}

/** Whoever read our output has gone (`dateline … | head`). Not an error: there is just nothing left to do. */
export class OutputClosed extends Error {
  override readonly name = "OutputClosed";
}

/** A file or a stream could not be read or written; the message follows the file's name. */
export class FileError extends Error {
  override readonly name = "FileError";
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

export interface Files {
  /** "missing" also stands for what may not be looked at. */
  kindOf(path: string): Promise<"file" | "folder" | "missing">;
  /** Files and folders of a folder, links to folders left out, so that a walk always ends. */
  list(folder: string): Promise<readonly FolderEntry[]>;
  /** The folder a path is in, the one that holds it, and so on to the top; links are not followed. */
  foldersAbove(path: string): readonly string[];
  /** Like all below, rejects with a `FileError`. */
  read(path: string): Promise<Uint8Array>;
  chunks(path: string): AsyncIterable<Uint8Array>;
  /** Puts new bytes in place of the old ones in one step, and only if the old ones still stand there. */
  replace(path: string, before: Uint8Array, after: Uint8Array): Promise<"replaced" | "changed">;
}

/** The sentence an error has for people. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
