/**
 * How many planted errors the rules find: each rule's own kind of slip is put into every published release that has a
 * place for it, one at a time, and counts as found when the rule reports it there.
 *
 *   npm run planted [-- --rule ID] [DIR…]
 *
 * `--rule` prints the slips of one rule that were missed. Without a path the seeds and the releases of the evaluation
 * set beside the repository are read. The same texts always give the same figures.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { analyse, check, ruleById, rules, type CheckOptions, type ProfileId } from "../../src/core";
import { languageChecks } from "../../src/language-checks";
import { planters } from "./planters";
import type { Planted } from "./planting";

const ROOT = path.join(__dirname, "../..");
const DEFAULT_PATHS = [path.join(ROOT, "seeds"), path.join(ROOT, "../shared/eval/releases/texts")];
/** After every date in the texts, so that an embargo on any of them has passed. */
const NOW = Date.UTC(2030, 0, 1);
/** The seed that is a draft full of errors has no place for more. */
const DRAFT = "full-of-errors";

interface Miss {
  readonly id: string;
  readonly text: string;
  readonly planted: Planted;
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { rule: { type: "string" } } });
  const folders = (positionals.length > 0 ? positionals : DEFAULT_PATHS).filter((place) => existsSync(place));
  const texts = folders.flatMap(textsIn);
  const wanted = values.rule;
  const rows = rules
    .filter(({ id }) => wanted === undefined || id === wanted)
    .map(({ id }) => {
      const { planted, missed } = plantEverywhere(id, texts);
      if (wanted !== undefined) missed.forEach(printMiss);
      const found = planted - missed.length;
      return { rule: id, planted, found, "%": planted === 0 ? "" : ((found / planted) * 100).toFixed(0) };
    });
  const tried = rows.filter(({ planted }) => planted > 0);
  console.table(tried);
  const all = tried.reduce((total, { planted }) => total + planted, 0);
  const found = tried.reduce((total, row) => total + row.found, 0);
  console.log(`${tried.length} rules, ${all} errors planted, ${found} found (${((found / all) * 100).toFixed(1)} %)`);
  const without = rows.filter(({ planted }) => planted === 0).map(({ rule }) => rule);
  if (without.length > 0) console.log(`Nothing planted for ${without.length} rules: ${without.join(", ")}`);
}

function textsIn(folder: string): readonly { readonly id: string; readonly text: string }[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes(DRAFT));
  return names.sort().map((id) => ({ id, text: readFileSync(path.join(folder, id), "utf8") }));
}

function plantEverywhere(
  rule: string,
  texts: readonly { readonly id: string; readonly text: string }[],
): { readonly planted: number; readonly missed: readonly Miss[] } {
  const missed: Miss[] = [];
  let count = 0;
  for (const { id, text } of texts) {
    const analysis = analyse(text);
    const before = check(analysis, optionsFor(rule)).filter((found) => found.rule === rule);
    for (const planted of planters[rule]?.(analysis) ?? []) {
      // A text that has the error already shows nothing.
      if (planted.anywhere && before.length > 0) continue;
      count++;
      if (!isFound(rule, planted)) missed.push({ id, text, planted });
    }
  }
  return { planted: count, missed };
}

function optionsFor(rule: string): CheckOptions {
  const options = { profile: profileFor(rule), now: NOW };
  return ruleById(rule)?.group === "language" ? { ...options, language: languageChecks } : options;
}

/** The profile that demands most, or one in which the rule runs. */
function profileFor(id: string): ProfileId {
  const runsIn = ruleById(id)?.profiles ?? [];
  const [first] = runsIn;
  if (first === undefined || first === "all" || runsIn.includes("wire-prnewswire")) return "wire-prnewswire";
  return first;
}

function isFound(rule: string, { text, at, anywhere }: Planted): boolean {
  return check(analyse(text), optionsFor(rule)).some(
    (found) => found.rule === rule && (anywhere || (found.start <= at.end && at.start <= found.end)),
  );
}

function printMiss({ id, planted: { text, at } }: Miss): void {
  const shown = `${text.slice(Math.max(0, at.start - 150), at.start)}⟦${text.slice(at.start, at.end)}⟧${text.slice(at.end, at.end + 150)}`;
  console.log(`${id}\n    ${shown.replace(/\s*\n\s*/g, " ¶ ")}`);
}

main();
