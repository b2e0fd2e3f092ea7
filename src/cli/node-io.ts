import { createReadStream } from "node:fs";
import { chmod, open, readdir, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { FileError, OutputClosed, type Files, type FolderEntry, type Input, type Io, type Output } from "./io";

/** The real world: this process and its file system. */
export function nodeIo(version: string): Io {
  return {
    stdin: input(process.stdin),
    stdout: output(process.stdout),
    stderr: patient(output(process.stderr)),
    files,
    env: process.env,
    now: () => Date.now(),
    version,
  };
}

function input(stream: NodeJS.ReadStream): Input {
  return { isTerminal: stream.isTTY, chunks: () => chunksOf(stream) };
}

/** A stream's bytes; what goes wrong on the way becomes a `FileError`. */
async function* chunksOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw fileError(error);
  }
}

function output(stream: NodeJS.WriteStream): Output {
  let closed = false;
  // Without a listener, a reader that leaves early would end the process with a stack trace.
  stream.on("error", () => (closed = true));
  const write = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new OutputClosed());
      const settle = (error?: Error | null): void => (error ? reject(new OutputClosed()) : resolve());
      // The callback comes once the bytes are handed over: awaiting it keeps no more than one text in memory.
      stream.write(text, settle);
    });
  return { isTerminal: stream.isTTY, columns: stream.isTTY ? stream.columns : undefined, write };
}

/** Complaints that nobody wants to read must not end the work. */
function patient(stream: Output): Output {
  return { ...stream, write: (text) => stream.write(text).catch(() => undefined) };
}

const files: Files = {
  async kindOf(path) {
    try {
      return (await stat(path)).isDirectory() ? "folder" : "file";
    } catch {
      return "missing";
    }
  },
  async list(folder) {
    const entries = await guarded(readdir(folder, { withFileTypes: true }));
    const kinds = entries.map(async (entry): Promise<FolderEntry | undefined> => {
      if (entry.isDirectory()) return { name: entry.name, kind: "folder" };
      const isLinkToFile = entry.isSymbolicLink() && (await files.kindOf(join(folder, entry.name))) === "file";
      return entry.isFile() || isLinkToFile ? { name: entry.name, kind: "file" } : undefined;
    });
    return (await Promise.all(kinds)).filter((entry) => entry !== undefined);
  },
  foldersAbove(path) {
    const folders: string[] = [];
    for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
      // Below the folder we run in, names stay as short as the ones that were typed.
      const short = relative(process.cwd(), folder);
      folders.push(short.startsWith("..") ? folder : short === "" ? "." : short);
      if (dirname(folder) === folder) return folders;
    }
  },
  async read(path) {
    return guarded(readFile(path));
  },
  chunks: (path) => chunksOf(createReadStream(path)),
  async replace(path, before, after) {
    return guarded(replaceFile(path, before, after));
  },
};

/** Writes beside the file and renames, so that no reader ever sees half of it; a link stays a link, a mode stays. */
async function replaceFile(path: string, before: Uint8Array, after: Uint8Array): Promise<"replaced" | "changed"> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = await open(beside, "wx", mode);
    try {
      await handle.writeFile(after);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await chmod(beside, mode);
    // As late as can be: between this look and the renaming nothing else happens.
    if (!(await readFile(target)).equals(before)) {
      await rm(beside);
      return "changed";
    }
    await rename(beside, target);
    return "replaced";
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function guarded<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw fileError(error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "does not exist",
  EACCES: "may not be read or written",
  EPERM: "may not be read or written",
  EISDIR: "is a folder",
  EMFILE: "cannot be opened: too many files are open",
  ENOSPC: "cannot be written: the disk is full",
  EROFS: "cannot be written: the disk is read-only",
  ERR_FS_FILE_TOO_LARGE: "is too large to read",
};

function fileError(error: unknown): FileError {
  if (!(error instanceof Error)) return new FileError(`cannot be read: ${String(error)}`);
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return new FileError(REASONS[code] ?? `cannot be read: ${error.message}`);
}
