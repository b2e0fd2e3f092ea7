import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyse, type Role } from "../../src/core";

// Prints how well the structure of annotated releases is read: `npx tsx test/eval/structure.ts [--errors]`.
// The annotated material lies beside the repository and is not part of it; without it there is nothing to measure.

interface GoldRow {
  readonly file: string;
  readonly structure: readonly { readonly role: Role; readonly startLine: number; readonly endLine: number }[];
  readonly datelineText: string | null;
}

const shared = resolve(__dirname, "../../../shared");
const releases = join(shared, "eval/releases");
const showErrors = process.argv.includes("--errors");

/** Prints the share of lines, headlines and datelines that agree with the annotation, and what was taken for what. */
export function evaluateStructure(): void {
  if (!existsSync(join(releases, "gold.jsonl"))) {
    console.log("No annotated releases beside the repository (../shared/eval/releases): nothing measured.");
    return;
  }
  const rows = readFileSync(join(releases, "gold.jsonl"), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldRow);
  const confusion = new Map<string, number>();
  let [right, lines, headlines, datelines] = [0, 0, 0, 0];
  for (const row of rows) {
    const text = readFileSync(join(releases, row.file), "utf8");
    const result = compare(text, goldLines(row.structure), row.file);
    lines += result.lines;
    right += result.right;
    for (const pair of result.wrong) confusion.set(pair, (confusion.get(pair) ?? 0) + 1);
    if (result.headlineRight) headlines++;
    const dateline = analyse(text, { format: "plain" }).structure.dateline;
    const printed = dateline ? text.slice(dateline.start, dateline.end) : null;
    if (printed === row.datelineText) datelines++;
    else if (showErrors)
      console.log(`${row.file}: dateline ${JSON.stringify(printed)}, expected ${JSON.stringify(row.datelineText)}`);
  }
  const share = (part: number, whole: number): string => `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`;
  console.log(`lines in the right role  ${share(right, lines)}`);
  console.log(`headline right           ${share(headlines, rows.length)}`);
  console.log(`dateline right           ${share(datelines, rows.length)}`);
  for (const [pair, count] of [...confusion].sort((a, b) => b[1] - a[1]))
    console.log(`  ${String(count).padStart(3)}  ${pair}`);
}

function goldLines(structure: GoldRow["structure"]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const { role, startLine, endLine } of structure)
    for (let line = startLine; line <= endLine; line++) roles.set(line - 1, role);
  return roles;
}

function compare(text: string, gold: ReadonlyMap<number, Role>, name: string) {
  const { source, structure } = analyse(text, { format: "plain" });
  const wrong: string[] = [];
  let [right, lines, headlineRight] = [0, 0, true];
  for (let line = 0; line < source.lines.count; line++) {
    const printed = text.slice(source.lines.lineStart(line), source.lines.lineEnd(line));
    const expected = gold.get(line);
    if (printed.trim() === "" || expected === undefined) continue;
    const role = structure.parts.find((part) => part.startLine <= line && line <= part.endLine)?.role ?? "none";
    lines++;
    if ((role === "headline") !== (expected === "headline")) headlineRight = false;
    if (role === expected) right++;
    else {
      wrong.push(`${expected} read as ${role}`);
      if (showErrors) console.log(`${name}:${line + 1} ${expected} read as ${role}: ${printed.slice(0, 80)}`);
    }
  }
  return { lines, right, wrong, headlineRight };
}

if (require.main === module) evaluateStructure();
