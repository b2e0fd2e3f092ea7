/**
 * How much the rules say about published releases: hits, documents and hits for 1,000 words of each rule.
 *
 *   npx tsx test/eval/noise.ts [--profile ID] [--rule ID] [DIR|FILE.jsonl…]
 *
 * `--rule` prints each hit of one rule in its sentence, for reading. Without a path the releases of the evaluation set
 * beside the repository are read.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { analyse, check, rules, type Analysis, type Finding, type ProfileId } from "../../src/core";
import { countWords } from "../../src/core/rules/words";

interface Document {
  readonly id: string;
  readonly text: string;
}

interface Read extends Document {
  readonly analysis: Analysis;
  readonly findings: readonly Finding[];
  readonly words: number;
}

const EVAL = path.join(__dirname, "../../../shared/eval");
const DEFAULT_PATHS = [path.join(EVAL, "releases/texts"), path.join(EVAL, "quotes/pressrelease.jsonl")];

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { profile: { type: "string", default: "ap" }, rule: { type: "string" }, severity: { type: "string" } },
  });
  const paths = (positionals.length > 0 ? positionals : DEFAULT_PATHS).filter((place) => existsSync(place));
  const read = paths.flatMap(documentsOf).map((document) => readOne(document, values.profile as ProfileId));
  if (read.length === 0) console.log("No releases to read: name a folder of .txt files or a .jsonl file");
  else if (values.rule !== undefined) printHits(read, values.rule, values.severity);
  else printTable(read);
}

function documentsOf(place: string): readonly Document[] {
  if (place.endsWith(".jsonl")) {
    const lines = readFileSync(place, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Document);
  }
  const files = readdirSync(place).filter((file) => file.endsWith(".txt"));
  return files.map((id) => ({ id, text: readFileSync(path.join(place, id), "utf8") }));
}

function readOne(document: Document, profile: ProfileId): Read {
  const analysis = analyse(document.text);
  const onRuleError = (rule: string, error: unknown): void => console.error(`${document.id} ${rule}: ${String(error)}`);
  return {
    ...document,
    analysis,
    findings: check(analysis, { profile, onRuleError }),
    words: countWords(document.text),
  };
}

function printTable(read: readonly Read[]): void {
  const words = sum(read.map((one) => one.words));
  const rows = rules.map(({ id }) => {
    const hits = read.map((one) => one.findings.filter(({ rule }) => rule === id));
    const count = (severity: string): number => hits.flat().filter((found) => found.severity === severity).length;
    return {
      rule: id,
      error: count("error"),
      warning: count("warning"),
      info: count("info"),
      hint: count("hint"),
      documents: hits.filter((found) => found.length > 0).length,
      "per 1,000 words": ((hits.flat().length / words) * 1000).toFixed(2),
    };
  });
  console.table(rows);
  const perDocument = (severities: readonly string[]): number =>
    median(read.map(({ findings }) => findings.filter(({ severity }) => severities.includes(severity)).length));
  const withError = read.filter(({ findings }) => findings.some(({ severity }) => severity === "error")).length;
  console.log(`${read.length} releases, ${words} words; ${withError} with an error`);
  console.log(
    `median a release: ${perDocument(["warning"])} warnings, ${perDocument(["error", "warning", "info", "hint"])} in all`,
  );
}

function printHits(read: readonly Read[], rule: string, severity: string | undefined): void {
  for (const { id, text, findings } of read) {
    for (const found of findings) {
      if (found.rule !== rule || (severity !== undefined && found.severity !== severity)) continue;
      const from = Math.max(0, found.start - 120);
      const before = text.slice(from, found.start);
      const after = text.slice(found.end, found.end + 120);
      const hit = `${before}⟦${text.slice(found.start, found.end)}⟧${after}`.replace(/\s*\n\s*/g, " ¶ ");
      console.log(`${id} ${found.severity}: ${found.message}\n    ${hit}`);
    }
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

main();
