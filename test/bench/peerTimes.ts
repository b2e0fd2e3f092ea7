import { existsSync } from "node:fs";
import { join } from "node:path";
import { figure, rounded, spread, time, type Figure, type Table } from "./figures";
import { run, type Core } from "./product";
import { readAndCheck, readOnly } from "./speed";

const FOLDER = join(__dirname, "peers");

const PEERS = {
  "wink-nlp": "readDoc: tokens, sentences, parts of speech, entities",
  "compromise/three": "tokens, tags, chunks",
  "retext-english": "syntax tree only",
  "harper.js": "all its checks, WebAssembly",
} as const;

export interface PeerRow {
  readonly name: string;
  readonly does: string;
  /** Milliseconds a text; undefined where the peer could not be installed or failed. */
  readonly times: readonly Figure[] | undefined;
  readonly setup?: number;
  readonly peak?: number;
  readonly problem?: string;
}

/** What all of them read in one go: a text, or the texts of a folder one after the other. */
export interface PeerTask {
  readonly name: string;
  readonly texts: readonly string[];
  /** The file or folder. */
  readonly path: string;
}

/** The rows of Dateline, by what it is asked for. */
export const ANALYSIS = "Dateline, analysis";
export const WITH_RULES = "Dateline, with all rules";

/** Dateline and its peers on the same texts, each peer in a process of its own. The first two rows are Dateline. */
export function measurePeers(core: Core, tasks: readonly PeerTask[], runs: number): readonly PeerRow[] {
  const own = (work: (core: Core, text: string) => unknown): readonly Figure[] =>
    tasks.map(({ texts }) => {
      const readAll = (): void => texts.forEach((text) => work(core, text));
      // What the compiler learns from one size it may unlearn at the next.
      for (let start = performance.now(); performance.now() - start < 1000;) readAll();
      return time(runs, readAll);
    });
  const rows: PeerRow[] = [
    { name: ANALYSIS, does: "structure, quotations, speakers", times: own(readOnly) },
    { name: WITH_RULES, does: "the same and all its checks", times: own(readAndCheck) },
  ];
  const missing = install();
  for (const [name, does] of Object.entries(PEERS)) {
    rows.push({ name, does, ...(missing === undefined ? measurePeer(name, tasks, runs) : failure(missing)) });
  }
  return rows;
}

/** Brings the peers once; what went wrong, or undefined. */
function install(): string | undefined {
  if (existsSync(join(FOLDER, "node_modules"))) return undefined;
  try {
    run("npm", ["ci", "--prefix", FOLDER, "--ignore-scripts", "--no-audit", "--no-fund"]);
    return undefined;
  } catch {
    return "could not be installed";
  }
}

function measurePeer(name: string, tasks: readonly PeerTask[], runs: number): Omit<PeerRow, "name" | "does"> {
  try {
    const program = join(FOLDER, "measure.mjs");
    const answer = run(process.execPath, [program, name, String(runs), ...tasks.map(({ path }) => path)]);
    const { setup, peak, times } = JSON.parse(answer.trim().split("\n").at(-1) ?? "") as {
      readonly setup: number;
      readonly peak: number;
      readonly times: readonly (readonly number[])[];
    };
    return { setup, peak, times: times.map(figure) };
  } catch (error) {
    return failure(error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error));
  }
}

function failure(problem: string): Pick<PeerRow, "times" | "problem"> {
  return { times: undefined, problem };
}

export function peerTable(rows: readonly PeerRow[], tasks: readonly PeerTask[]): Table {
  const own = rows[0]?.times ?? [];
  return {
    title: "Peers on the same texts",
    note: "Warm runs in ms; the factor is the row's time against Dateline's analysis in this run. They do different work: it is named.",
    columns: ["", "does", "start", ...tasks.flatMap(({ name }) => [name, "factor"])],
    rows: rows.map(({ name, does, setup, times, problem }) => [
      name,
      problem === undefined ? does : `${does}: ${problem}`,
      setup === undefined ? "" : rounded(setup),
      ...tasks.flatMap((_, at) => {
        const [figures, reference] = [times?.[at], own[at]];
        if (figures === undefined || reference === undefined) return ["–", "–"];
        return [spread(figures), `× ${rounded(figures.median / reference.median)}`];
      }),
    ]),
  };
}
