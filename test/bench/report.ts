import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { ROOT } from "./product";

const PAPER = join(ROOT, "docs", "measurements.md");
const START = "<!-- bench:start -->";
const END = "<!-- bench:end -->";

/** Puts the tables of this run into docs/measurements.md, in the place of those of an earlier run. */
export async function writeReport(tables: string): Promise<void> {
  const paper = readFileSync(PAPER, "utf8");
  const start = paper.indexOf(START);
  const end = paper.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${PAPER} has lost its markers ${START} and ${END}`);
  const text = `${paper.slice(0, start + START.length)}\n\n${tables}\n\n${paper.slice(end)}`;
  writeFileSync(PAPER, await format(text, { ...(await resolveConfig(PAPER)), parser: "markdown" }));
}
