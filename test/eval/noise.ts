/**
 * How much the rules say about published releases: hits, documents and hits for 1,000 words of each rule, and what a
 * release gets in all.
 *
 *   npm run noise [-- --profile ID --samples N --language] [DIR|FILE.jsonl…]
 *   npm run noise -- --rule ID [--severity LEVEL]
 *
 * `--samples` prints so many hits of each rule in their sentences, spread over the releases; `--rule` prints all hits of
 * one rule, for reading. `--language` runs the group `language` too. Without a path the releases of the evaluation set
 * beside the repository are read.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { analyse, check, rules, type Analysis, type Finding, type ProfileId } from "../../src/core";
import { countWords } from "../../src/core/rules/words";
import { languageChecks } from "../../src/language-checks";

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
    options: {
      profile: { type: "string", default: "ap" },
      rule: { type: "string" },
      severity: { type: "string" },
      samples: { type: "string", default: "0" },
      language: { type: "boolean", default: false },
    },
  });
  const paths = (positionals.length > 0 ? positionals : DEFAULT_PATHS).filter((place) => existsSync(place));
  const read = paths
    .flatMap(documentsOf)
    .map((document) => readOne(document, values.profile as ProfileId | "auto", values.language));
  if (read.length === 0) console.log("No releases to read: name a folder of .txt files or a .jsonl file");
  else if (values.rule !== undefined) printHits(read, values.rule, values.severity);
  else {
    printTable(read);
    printSamples(read, Number(values.samples));
  }
}

function documentsOf(place: string): readonly Document[] {
  if (place.endsWith(".jsonl")) {
    const lines = readFileSync(place, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Document);
  }
  const files = readdirSync(place).filter((file) => file.endsWith(".txt"));
  return files.map((id) => ({ id, text: readFileSync(path.join(place, id), "utf8") }));
}

function readOne(document: Document, profile: ProfileId | "auto", language: boolean): Read {
  const analysis = analyse(document.text);
  const onRuleError = (rule: string, error: unknown): void => console.error(`${document.id} ${rule}: ${String(error)}`);
  return {
    ...document,
    analysis,
    findings: check(analysis, {
      ...(profile === "auto" ? {} : { profile }),
      onRuleError,
      ...(language ? { language: languageChecks } : {}),
    }),
    words: countWords(document.text),
  };
}

/** Rules without a hit are named in one line below the table. */
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
  console.table(rows.filter(({ documents }) => documents > 0));
  const silent = rows.filter(({ documents }) => documents === 0).map(({ rule }) => rule);
  console.log(`Silent on all of them, ${silent.length} rules: ${silent.join(", ")}\n`);
  const perDocument = (...severities: readonly string[]): number =>
    median(read.map(({ findings }) => findings.filter(({ severity }) => severities.includes(severity)).length));
  const withError = read.filter(({ findings }) => findings.some(({ severity }) => severity === "error")).length;
  const per400 = median(read.map(({ findings, words: length }) => (findings.length / Math.max(length, 1)) * 400));
  console.log(`${read.length} releases, ${words} words, ${rules.length} rules; ${withError} releases with an error`);
  console.log(
    `median a release: ${perDocument("error")} errors, ${perDocument("warning")} warnings, ` +
      `${perDocument("error", "warning", "info", "hint")} findings in all; ${per400.toFixed(1)} for 400 words`,
  );
}

/** So many hits of each rule, as far apart as they can be. */
function printSamples(read: readonly Read[], count: number): void {
  if (count === 0) return;
  for (const { id } of rules) {
    const hits = read.flatMap((one) =>
      one.findings.filter(({ rule }) => rule === id).map((found) => [one, found] as const),
    );
    const step = Math.max(1, Math.floor(hits.length / count));
    const chosen = hits.filter((_, at) => at % step === 0).slice(0, count);
    if (chosen.length > 0) console.log(`\n## ${id}: ${chosen.length} of ${hits.length}`);
    for (const [one, found] of chosen) printHit(one, found);
  }
}

function printHits(read: readonly Read[], rule: string, severity: string | undefined): void {
  for (const one of read) {
    for (const found of one.findings) {
      if (found.rule === rule && (severity === undefined || found.severity === severity)) printHit(one, found);
    }
  }
}

function printHit({ id, text }: Read, { severity, message, start, end }: Finding): void {
  const hit = `${text.slice(Math.max(0, start - 120), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 120)}`;
  console.log(`${id} ${severity}: ${message}\n    ${hit.replace(/\s*\n\s*/g, " ¶ ")}`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

main();
