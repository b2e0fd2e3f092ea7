import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { analyse, type Role } from "../../src/core";

// Prints how well the structure of annotated releases is read: `npx tsx test/eval/structure.ts [--errors] [--releases
// FOLDER]`; the folder holds gold.jsonl and the texts it names.
// The annotated material lies beside the repository and is not part of it; without it there is nothing to measure.

interface GoldRow {
  readonly file: string;
  readonly structure: readonly { readonly role: Role; readonly startLine: number; readonly endLine: number }[];
  readonly datelineText: string | null;
}

const shared = resolve(__dirname, "../../../shared");
const folderAt = process.argv.indexOf("--releases");
const releases = folderAt < 0 ? join(shared, "eval/releases") : resolve(process.argv[folderAt + 1] ?? ".");
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
  const confusion: Confusion = new Map();
  let [right, lines, headlines, datelines] = [0, 0, 0, 0];
  for (const row of rows) {
    const text = readFileSync(join(releases, row.file), "utf8");
    const result = compare(text, goldLines(row.structure), row.file, confusion);
    lines += result.lines;
    right += result.right;
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
  printConfusion(confusion);
}

/** For each annotated role, how many of its lines were read as which role. */
type Confusion = Map<Role, Map<Role | "none", number>>;

function printConfusion(confusion: Confusion): void {
  console.log(`\n${"annotated as".padEnd(20)}lines  read as`);
  for (const [role, read] of confusion) {
    const lines = [...read.values()].reduce((sum, count) => sum + count, 0);
    const cells = [...read].sort((a, b) => b[1] - a[1]).map(([as, count]) => `${as} ${count}`);
    console.log(`${role.padEnd(20)}${String(lines).padStart(5)}  ${cells.join(", ")}`);
  }
}

function goldLines(structure: GoldRow["structure"]): ReadonlyMap<number, Role> {
  const roles = new Map<number, Role>();
  for (const { role, startLine, endLine } of structure)
    for (let line = startLine; line <= endLine; line++) roles.set(line - 1, role);
  return roles;
}

function compare(text: string, gold: ReadonlyMap<number, Role>, name: string, confusion: Confusion) {
  const { source, structure } = analyse(text, { format: "plain" });
  let [right, lines, headlineRight] = [0, 0, true];
  for (let line = 0; line < source.lines.count; line++) {
    const printed = text.slice(source.lines.lineStart(line), source.lines.lineEnd(line));
    const expected = gold.get(line);
    if (printed.trim() === "" || expected === undefined) continue;
    const role = structure.parts.find((part) => part.startLine <= line && line <= part.endLine)?.role ?? "none";
    lines++;
    if ((role === "headline") !== (expected === "headline")) headlineRight = false;
    const read = confusion.get(expected) ?? new Map<Role | "none", number>();
    confusion.set(expected, read.set(role, (read.get(role) ?? 0) + 1));
    if (role === expected) right++;
    else if (showErrors) console.log(`${name}:${line + 1} ${expected} read as ${role}: ${printed.slice(0, 80)}`);
  }
  return { lines, right, headlineRight };
}

if (require.main === module) evaluateStructure();
