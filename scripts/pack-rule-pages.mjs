import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./prepare.mjs";

const LIST = "README.md";

/** Writes the pages of all rules into one file, { "lead/too-long": text }: packed together they take half the room. */
export async function packRulePages() {
  const folder = path.join(root, "docs/rules");
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".md") && name !== LIST);
  const page = async (name) => [
    name.slice(0, -".md".length).split(path.sep).join("/"),
    await readFile(path.join(folder, name), "utf8"),
  ];
  const pages = Object.fromEntries(await Promise.all(files.sort().map(page)));
  await mkdir(path.join(root, "dist"), { recursive: true });
  await writeFile(path.join(root, "dist/rule-pages.json"), JSON.stringify(pages));
}
