import fs from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");

/** One `import … from` or `export … from`: the importing file and what it asks for, both relative to `src`. */
export interface Import {
  readonly from: string;
  /** A file under `src`, `package.json` at the root, or the bare name of a package. */
  readonly to: string;
  readonly internal: boolean;
}

// Matches the specifier of static imports and re-exports, and of import() with a literal; not of comments about them.
const SPECIFIER =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*"([^"]+)"|^\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"\s*\)/gm;

export function sourceFiles(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join(folder, name).split(path.sep).join("/"))
    .sort();
}

export function importsOf(file: string): Import[] {
  const text = fs.readFileSync(path.join(root, file), "utf8");
  const found: Import[] = [];
  for (const match of text.matchAll(SPECIFIER)) {
    const asked = match[1] ?? match[2] ?? match[3] ?? "";
    const internal = asked.startsWith(".");
    found.push({ from: file.slice("src/".length), to: internal ? resolve(file, asked) : asked, internal });
  }
  return found;
}

function resolve(file: string, asked: string): string {
  // A dynamic import names the file as it will be called when it is built.
  const target = path.posix.join(path.posix.dirname(file), asked.replace(/\.js$/, ""));
  for (const candidate of [`${target}.ts`, `${target}/index.ts`, target]) {
    const full = path.join(root, candidate);
    if (fs.existsSync(full) && fs.statSync(full).isFile()) return candidate.replace(/^src\//, "");
  }
  throw new Error(`${file} imports "${asked}", which is no file of the project.`);
}
