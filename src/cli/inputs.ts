import { extname, join, sep } from "node:path";
import { decode } from "./decode";
import { reasonOf, type Files, type Io } from "./io";
import type { Project } from "./project";

/** One text to work on. */
export interface InputDocument {
  readonly id: string;
  readonly text: string;
  /** Absent for standard input. */
  readonly file?: { readonly path: string; readonly bytes: Uint8Array };
  /** What the document's project says. */
  readonly project?: Project;
}

/** An input that could not be read: the other ones are worked on all the same. */
export interface Unreadable {
  readonly id: string;
  readonly problem: string;
}

/** What stands for standard input among the paths, and the name it has in reports. */
export const STDIN_PATH = "-";
export const STDIN_ID = "stdin";

const EXTENSIONS: readonly string[] = [".txt", ".md", ".release", ".press"];

/** The files behind the paths: folders are searched, each file comes once, in the order of the paths. */
export async function findInputs(files: Files, paths: readonly string[]): Promise<readonly (string | Unreadable)[]> {
  const found = new Map<string, string | Unreadable>();
  for (const path of paths) {
    const kind = path === STDIN_PATH ? "file" : await files.kindOf(path);
    if (kind === "missing") found.set(path, { id: path, problem: "does not exist" });
    if (kind === "file") found.set(path, path);
    if (kind === "folder") await searchInto(found, files, path);
  }
  return [...found.values()];
}

async function searchInto(found: Map<string, string | Unreadable>, files: Files, folder: string): Promise<void> {
  try {
    const inside = await search(files, folder);
    for (const path of inside) found.set(path, path);
    if (inside.length === 0) found.set(folder, { id: folder, problem: `holds no ${EXTENSIONS.join(", ")} file` });
  } catch (error) {
    found.set(folder, { id: folder, problem: reasonOf(error) });
  }
}

async function search(files: Files, folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = [...(await files.list(folder))].sort((x, y) => (x.name < y.name ? -1 : 1));
  for (const { name, kind } of entries) {
    if (name.startsWith(".") || name === "node_modules") continue;
    const path = join(folder, name);
    if (kind === "folder") found.push(...(await search(files, path)));
    else if (EXTENSIONS.includes(extname(name).toLowerCase())) found.push(path);
  }
  return found;
}

export async function readInput(io: Io, path: string): Promise<InputDocument | Unreadable> {
  const id = path === STDIN_PATH ? STDIN_ID : path.split(sep).join("/");
  try {
    const bytes = path === STDIN_PATH ? await readAll(io.stdin.chunks()) : await io.files.read(path);
    const decoded = decode(bytes);
    if ("problem" in decoded) return { id, problem: decoded.problem };
    return path === STDIN_PATH ? { id, text: decoded.text } : { id, text: decoded.text, file: { path, bytes } };
  } catch (error) {
    return { id, problem: reasonOf(error) };
  }
}

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
