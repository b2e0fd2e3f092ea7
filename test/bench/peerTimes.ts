import { existsSync } from "node:fs";
import { join } from "node:path";
import { figure, rounded, spread, time, type Figure, type Table } from "./figures";
import { run, type Core } from "./product";
import { readAndCheck } from "./speed";
import type { BenchText } from "./texts";

const FOLDER = join(__dirname, "peers");

const PEERS = {
  "wink-nlp": "tokens, sentences, parts of speech, entities",
  compromise: "tokens, tags, people",
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

/** Dateline and its peers on the same texts, each peer in a process of its own. The first row is Dateline. */
export function measurePeers(core: Core, texts: readonly BenchText[], runs: number): readonly PeerRow[] {
  const own = texts.map(({ text }) => {
    readAndCheck(core, text);
    return time(runs, () => readAndCheck(core, text));
  });
  const rows: PeerRow[] = [{ name: "Dateline", does: "structure, speakers, quotations, all its checks", times: own }];
  const missing = install();
  for (const [name, does] of Object.entries(PEERS)) {
    rows.push({ name, does, ...(missing === undefined ? measurePeer(name, texts, runs) : failure(missing)) });
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

function measurePeer(name: string, texts: readonly BenchText[], runs: number): Omit<PeerRow, "name" | "does"> {
  try {
    const program = join(FOLDER, "measure.mjs");
    const answer = run(process.execPath, [program, name, String(runs), ...texts.map(({ path }) => path)]);
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

export function peerTable(rows: readonly PeerRow[], texts: readonly BenchText[]): Table {
  const own = rows[0]?.times ?? [];
  return {
    title: "Peers on the same texts",
    note: "Warm runs in ms; the factor is the peer's time against Dateline's in this run. They do different work: it is named.",
    columns: ["", "does", "start", ...texts.flatMap(({ words }) => [`${words.toLocaleString("en")} words`, "factor"])],
    rows: rows.map(({ name, does, setup, times, problem }) => [
      name,
      problem === undefined ? does : `${does}: ${problem}`,
      setup === undefined ? "" : rounded(setup),
      ...texts.flatMap((_, at) => {
        const [figures, reference] = [times?.[at], own[at]];
        if (figures === undefined || reference === undefined) return ["–", "–"];
        return [spread(figures), `× ${rounded(figures.median / reference.median)}`];
      }),
    ]),
  };
}
