import { OutputClosed, type FolderEntry, type Io } from "../../src/cli/io";
import { run } from "../../src/cli/run";

/** A world for `run`: files by path, standard input, and what the terminal is like. */
export interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Absent: standard input is a terminal. */
  readonly stdin?: string | readonly Uint8Array[];
  readonly terminal?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Called when a file is about to be replaced; another program may write it here. */
  readonly beforeReplace?: (files: Map<string, Uint8Array>) => void;
  /** Standard output is closed after so many writes. */
  readonly closeAfter?: number;
  /** Milliseconds that pass between two looks at the clock. */
  readonly tick?: number;
  readonly now?: string;
}

export interface Result {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly files: Readonly<Record<string, string>>;
  /** One text for each write to standard output. */
  readonly writes: readonly string[];
}

/** Runs the command line in a world of its own. */
export async function dateline(argv: readonly string[], world: World = {}): Promise<Result> {
  const files = new Map(Object.entries(world.files ?? {}).map(([path, content]) => [path, bytes(content)]));
  const out: string[] = [];
  const err: string[] = [];
  let now = Date.parse(world.now ?? "2026-03-02T12:00:00Z");
  const columns = world.terminal === true ? (world.columns ?? 100) : world.columns;
  const sink = (into: string[], limit: number): Io["stdout"] => ({
    isTerminal: world.terminal === true,
    columns,
    write: (text) => {
      if (into.length >= limit) return Promise.reject(new OutputClosed());
      into.push(text);
      return Promise.resolve();
    },
  });
  const code = await run(argv, {
    stdin: { isTerminal: world.stdin === undefined, chunks: () => stream(world.stdin ?? "") },
    stdout: sink(out, world.closeAfter ?? Infinity),
    stderr: sink(err, Infinity),
    files: fakeFiles(files, world),
    env: world.env ?? {},
    now: () => (now += world.tick ?? 0),
    version: "1.2.3",
  });
  const after = Object.fromEntries([...files].map(([path, content]) => [path, Buffer.from(content).toString("utf8")]));
  return { code, out: out.join(""), err: err.join(""), files: after, writes: out };
}

function fakeFiles(files: Map<string, Uint8Array>, world: World): Io["files"] {
  const content = (path: string): Uint8Array => {
    const found = files.get(path);
    if (found === undefined) throw new Error("does not exist");
    return found;
  };
  return {
    kindOf: (path) => {
      const isFolder = [...files.keys()].some((name) => name.startsWith(`${path}/`));
      return Promise.resolve(files.has(path) ? "file" : isFolder ? "folder" : "missing");
    },
    list: (folder) => {
      const entries = new Map<string, FolderEntry>();
      for (const path of files.keys()) {
        if (!path.startsWith(`${folder}/`)) continue;
        const [name = "", ...rest] = path.slice(folder.length + 1).split("/");
        entries.set(name, { name, kind: rest.length === 0 ? "file" : "folder" });
      }
      return Promise.resolve([...entries.values()]);
    },
    foldersAbove: (path) => {
      const folders = path.split("/").slice(0, -1);
      return [...folders.map((_, at) => folders.slice(0, folders.length - at).join("/")), "."];
    },
    read: (path) => Promise.resolve(content(path)),
    chunks: (path) => stream([content(path)]),
    replace: (path, before, after) => {
      world.beforeReplace?.(files);
      if (!Buffer.from(content(path)).equals(before)) return Promise.resolve("changed");
      files.set(path, after);
      return Promise.resolve("replaced");
    },
  };
}

async function* stream(content: string | readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  if (typeof content !== "string") yield* content;
  else if (content !== "") yield Buffer.from(content);
}

function bytes(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}
