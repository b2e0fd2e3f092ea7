/**
 * Scores the speech engine against annotated quotations. The gold files and the scorer live beside this repository
 * (`../shared/eval/quotes`); without them there is nothing to measure and a sentence says so.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { analyse, isStance, type Quote, type Span, type Speech } from "../../src/core";
import { tableHead, tableRow, type Measured } from "./table";

type Pair = readonly [number, number];

/** A quotation in the scorer's own format. */
export interface ScorerQuote {
  readonly kind: Exclude<Quote["kind"], "noun-phrase">;
  readonly spans: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly speaker: readonly Pair[];
  readonly speakerName?: string;
}

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly unknown[];
}

interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

interface ScoredKind {
  readonly overlap: Prf;
  readonly exact: Prf;
  readonly joint: Prf;
  readonly nameAcc: number | null;
}

/** One line of the table. Every second document is a half of its own, so that tuning on one half shows. */
export interface EvalRun {
  readonly name: string;
  readonly file: string;
  readonly flags: readonly string[];
  /** Whether noun-phrase reports are annotated; where they are not, `quotes --no-noun-phrases` is what is measured. */
  readonly nounPhrases?: boolean;
  /** Kinds of quotation that get a line of their own. */
  readonly alsoByKind?: readonly ("direct" | "mixed" | "indirect")[];
}

const shared = resolve(__dirname, "../../../shared");
const scorer = join(shared, "eval/quotes/tools/score.mjs");

export const runs: readonly EvalRun[] = [
  { name: "press releases", file: "eval/quotes/pressrelease.jsonl", flags: [], alsoByKind: ["direct"] },
  { name: "GUM news", file: "eval/quotes/gum-news.jsonl", flags: ["--core"], alsoByKind: ["direct"] },
  { name: "GUM other", file: "eval/quotes/gum-nonnews.jsonl", flags: ["--core"] },
  {
    name: "annotated releases",
    file: "eval/releases/quotes.jsonl",
    flags: ["--segments"],
    nounPhrases: true,
    alsoByKind: ["direct"],
  },
  { name: "reference document", file: "seeds/seed.quotes.jsonl", flags: ["--core"], nounPhrases: true },
];

/** As `dateline quotes` writes them, or, without noun-phrase reports, `dateline quotes --no-noun-phrases`. */
export function toScorerQuotes(speech: Speech, nounPhrases: boolean): readonly ScorerQuote[] {
  const pair = ({ start, end }: Span): Pair => [start, end];
  const written = speech.quotes.filter((quote) => (nounPhrases ? !isStance(quote) : quote.kind !== "noun-phrase"));
  return written.map((quote) => {
    const speaker = quote.speaker === undefined ? undefined : speech.people[quote.speaker];
    return {
      kind: quote.kind === "noun-phrase" ? "indirect" : quote.kind,
      spans: quote.spans.map(pair),
      cue: quote.cue?.spans.map(pair) ?? [],
      speaker: quote.source ? [pair(quote.source)] : [],
      ...(speaker ? { speakerName: speaker.name } : {}),
    };
  });
}

/** Prints the table; `errors` lists that many misses and false alarms of each file. Undefined when data is absent. */
export function evaluateQuotes(
  options: { readonly only?: string; readonly errors?: number } = {},
): readonly Measured[] | undefined {
  if (!existsSync(scorer)) {
    console.log(`Quotations: nothing measured, ${scorer} is not there.`);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "dateline-eval-"));
  try {
    console.log(tableHead());
    const wanted = runs.filter(({ file }) => options.only === undefined || file.includes(options.only));
    return wanted.flatMap((run) => scoreRun(run, folder, options.errors ?? 0));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoreRun(run: EvalRun, folder: string, errors: number): readonly Measured[] {
  const path = join(shared, run.file);
  if (!existsSync(path)) return [];
  const gold = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as GoldDocument);
  const parts: readonly (readonly [string, readonly GoldDocument[]])[] = [
    ["all", gold],
    ["even", gold.filter((_, at) => at % 2 === 0)],
    ["odd", gold.filter((_, at) => at % 2 === 1)],
  ];
  const measured: Measured[] = [];
  for (const [part, documents] of parts) {
    if (documents.length === 0 || (part !== "all" && gold.length < 2)) continue;
    const goldPath = join(folder, "gold.jsonl");
    const minePath = join(folder, "mine.jsonl");
    writeLines(goldPath, documents);
    writeLines(
      minePath,
      documents.map(({ id, text }) => ({ id, quotes: toScorerQuotes(analyse(text).speech, run.nounPhrases === true) })),
    );
    const { main } = JSON.parse(score(goldPath, minePath, [...run.flags, "--json"])) as {
      main: Readonly<Record<string, ScoredKind>>;
    };
    for (const kind of ["all", ...(run.alsoByKind ?? [])]) {
      const row = measuredRow(kind === "all" ? run.name : `${run.name}, ${kind}`, part, main[kind]);
      measured.push(row);
      console.log(tableRow(row));
    }
    if (errors > 0 && part === "even")
      console.log(score(goldPath, minePath, [...run.flags, "--errors", String(errors)]));
  }
  return measured;
}

function measuredRow(name: string, part: string, scored: ScoredKind | undefined): Measured {
  const percent = (share: number | null | undefined): number | null =>
    typeof share === "number" ? Math.round(1000 * share) / 10 : null;
  return {
    name,
    part,
    overlap: percent(scored?.overlap.f),
    precision: percent(scored?.overlap.p),
    recall: percent(scored?.overlap.r),
    exact: percent(scored?.exact.f),
    joint: percent(scored?.joint.f),
    names: percent(scored?.nameAcc),
  };
}

function score(gold: string, mine: string, flags: readonly string[]): string {
  const result = spawnSync(process.execPath, [scorer, gold, mine, ...flags], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  if (result.status !== 0) throw new Error(`The scorer failed: ${result.stderr}`);
  return result.stdout;
}

function writeLines(path: string, rows: readonly unknown[]): void {
  writeFileSync(path, rows.map((entry) => JSON.stringify(entry)).join("\n"));
}
