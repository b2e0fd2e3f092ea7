import { figure, rounded, spread, time, type Figure, type Table } from "./figures";
import { CORE, fresh, type Core } from "./product";
import type { BenchText } from "./texts";

export interface SpeedRow {
  readonly words: number;
  /** The first analysis and check of a new process. */
  readonly firstRun: Figure;
  /** Structure, speech and speakers; code warm, nothing cached. */
  readonly analysis: Figure;
  /** The same with all rules. */
  readonly cold: Figure;
  readonly parse: Figure;
  readonly speech: Figure;
  readonly check: Figure;
  /** The analysis after one typed character, the document's analyser warm. */
  readonly editAnalysis: Figure;
  /** The same with all rules. */
  readonly edit: Figure;
}

/** Structure, quotations and speakers, as `dateline quotes` needs them. */
export function readOnly(core: Core, text: string): number {
  return core.analyse(text).speech.quotes.length;
}

/** Analyses and checks a text as a host does. Returns what was found, so that nothing can be left out. */
export function readAndCheck(core: Core, text: string): number {
  const analysis = core.analyse(text);
  return analysis.speech.quotes.length + core.check(analysis).length;
}

export function measureSpeed(core: Core, texts: readonly BenchText[], runs: number): readonly SpeedRow[] {
  // What the compiler learns from one size it may unlearn at the next: it sees all of them first.
  for (const { text } of texts) warmUp(core, text);
  return texts.map((sample) => {
    const few = sample.words > 20_000 ? Math.max(3, runs >> 1) : runs;
    return {
      words: sample.words,
      firstRun: figure(Array.from({ length: few }, () => firstRun(sample))),
      ...stages(core, sample.text, few),
      ...edits(core, sample.text, 3 * few),
    };
  });
}

function firstRun(sample: BenchText): number {
  const { analyse, check } = fresh("first-run.mjs", [CORE, sample.path]) as Readonly<Record<string, number>>;
  return (analyse ?? NaN) + (check ?? NaN);
}

type Stages = Pick<SpeedRow, "analysis" | "cold" | "parse" | "speech" | "check">;

function stages(core: Core, text: string, runs: number): Stages {
  warmUp(core, text);
  const analysis = time(runs, () => readOnly(core, text));
  const cold = time(runs, () => readAndCheck(core, text));
  const read = Array.from({ length: runs }, () => core.analyse(text));
  const parse = time(runs, (run) => read[run]?.structure);
  const speech = time(runs, (run) => read[run]?.speech);
  const check = time(runs, (run) => core.check(read[run] ?? core.analyse(text)));
  return { analysis, cold, parse, speech, check };
}

/** The compiler has seen the code after some runs, or after a second on long texts. */
function warmUp(core: Core, text: string): void {
  const start = performance.now();
  for (let run = 0; run < 20 && performance.now() - start < 1000; run++) readAndCheck(core, text);
}

/** Types one letter after another, each in another place of the text, and measures what each one costs. */
function edits(core: Core, text: string, runs: number): Pick<SpeedRow, "editAnalysis" | "edit"> {
  const analyser = core.createAnalyser();
  let current = text;
  const type = (run: number): readonly [analysis: number, whole: number] => {
    const at = current.indexOf(" ", Math.floor((((run * 7919) % 1000) / 1000) * current.length)) + 1;
    current = `${current.slice(0, at)}x${current.slice(at)}`;
    const start = performance.now();
    const analysis = analyser.analyse(current);
    const found = analysis.speech.quotes.length;
    const read = performance.now();
    if (found + core.check(analysis).length < 0) throw new Error("Nothing was read");
    return [read - start, performance.now() - start];
  };
  for (let run = 0; run < 5; run++) type(runs + run);
  const times = Array.from({ length: runs }, (_, run) => type(run));
  return { editAnalysis: figure(times.map(([read]) => read)), edit: figure(times.map(([, whole]) => whole)) };
}

export function speedTables(rows: readonly SpeedRow[]): readonly Table[] {
  return [
    {
      title: "Analyse and check one document (ms)",
      note: "Analysis: structure, quotations, speakers. Growth is the time a word of the whole against the row above: 1 is linear.",
      columns: [
        "words",
        "first run of a process",
        "analysis only",
        "with all rules",
        "growth",
        "analysis after one character",
        "with all rules",
      ],
      rows: rows.map((row, at) => [
        row.words.toLocaleString("en"),
        spread(row.firstRun),
        spread(row.analysis),
        spread(row.cold),
        growth(rows[at - 1], row),
        spread(row.editAnalysis),
        spread(row.edit),
      ]),
    },
    {
      title: "Stages of a cold run (ms)",
      columns: ["words", "structure", "speech", "check"],
      rows: rows.map((row) => [
        row.words.toLocaleString("en"),
        spread(row.parse),
        spread(row.speech),
        spread(row.check),
      ]),
    },
  ];
}

function growth(before: SpeedRow | undefined, row: SpeedRow): string {
  if (before === undefined) return "";
  return rounded(row.cold.median / before.cold.median / (row.words / before.words));
}
