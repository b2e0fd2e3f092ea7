import { figure, spread, type Figure, type Table } from "./figures";
import type { Core } from "./product";
import type { BenchText } from "./texts";

type Analysis = ReturnType<Core["analyse"]>;

/** One thing that an editor asks for, and what it took. */
export interface LatencyRow {
  readonly what: string;
  /** Whether it is asked while somebody types. */
  readonly typing: boolean;
  readonly words: number;
  readonly milliseconds: Figure;
}

interface Request {
  readonly what: string;
  readonly typing: boolean;
  /** Answers at a place in a name. */
  readonly ask: (core: Core, a: Analysis, at: number) => unknown;
}

const REQUESTS: readonly Request[] = [
  { what: "completion", typing: true, ask: (core, a, at) => core.completeWriting(a, at, desk(core)) },
  { what: "semantic tokens", typing: true, ask: (core, a) => core.tokens(a) },
  { what: "symbols (outline)", typing: true, ask: (core, a) => core.outline(a) },
  { what: "folding", typing: true, ask: (core, a) => core.folds(a) },
  { what: "highlights, references", typing: true, ask: (core, a, at) => core.placesAt(a, at) },
  { what: "links", typing: true, ask: (core, a) => core.links(a) },
  { what: "inlay hints", typing: true, ask: (core, a) => core.whoHints(a) },
  { what: "counts above sections", typing: true, ask: (core, a) => core.sectionCounts(a) },
  { what: "counters", typing: true, ask: (core, a) => core.statistics(a) },
  { what: "Speakers view", typing: true, ask: (core, a) => core.speakerTree(a) },
  { what: "hover", typing: false, ask: (core, a, at) => core.hoverAt(a, [], at) },
  { what: "definition", typing: false, ask: (core, a, at) => core.definitionAt(a, at) },
  { what: "selection ranges", typing: false, ask: (core, a, at) => core.selectionsAt(a, [at]) },
  { what: "rename", typing: false, ask: (core, a, at) => core.planRename(a, at, "Renata Quill") },
];

function desk(core: Core): Parameters<Core["completeWriting"]>[2] {
  return {
    profile: "ap",
    today: { year: 2026, month: 5, day: 5 },
    letterhead: core.NO_CONFIGURATION.letterhead,
    declared: [],
    learned: core.NOTHING_LEARNED,
  };
}

/**
 * What an editor waits for when it asks after a character was typed. The release was read by then, as a host does after
 * each pause; what an answer needs beyond that is new to it, and counts.
 */
export function measureLatencies(core: Core, texts: readonly BenchText[], runs: number): readonly LatencyRow[] {
  return texts.flatMap(({ text, words }) =>
    REQUESTS.map(({ what, typing, ask }) => {
      const analyser = core.createAnalyser();
      let current = text;
      const once = (run: number): number => {
        const at = current.indexOf(" ", Math.floor((((run * 7919) % 1000) / 1000) * current.length)) + 1;
        current = `${current.slice(0, at)}x${current.slice(at)}`;
        const a = analyser.analyse(current);
        const place = nameNear(a, at);
        const start = performance.now();
        ask(core, a, place);
        return performance.now() - start;
      };
      for (let run = 0; run < 10; run++) once(run);
      return {
        what,
        typing,
        words,
        milliseconds: figure(Array.from({ length: 3 * runs }, (_, run) => once(10 + run))),
      };
    }),
  );
}

/** Inside the first name behind a place, or the last one of all. */
function nameNear({ speech }: Analysis, offset: number): number {
  const mentions = speech.speakers.flatMap((speaker) => speaker.mentions);
  const starts = mentions.map(({ start }) => start).sort((a, b) => a - b);
  return (starts.find((start) => start >= offset) ?? starts.at(-1) ?? 0) + 1;
}

export function latencyTable(rows: readonly LatencyRow[]): Table {
  const sizes = [...new Set(rows.map(({ words }) => words))];
  const of = (what: string, words: number): string => {
    const row = rows.find((each) => each.what === what && each.words === words);
    return row === undefined ? "–" : spread(row.milliseconds);
  };
  return {
    title: "What an editor asks for (ms)",
    note: "Each after a typed character, of a release that was read by then. The first ten are asked for while somebody types.",
    columns: ["", ...sizes.map((words) => `${words.toLocaleString("en")} words`)],
    rows: REQUESTS.map(({ what }) => [what, ...sizes.map((words) => of(what, words))]),
  };
}
