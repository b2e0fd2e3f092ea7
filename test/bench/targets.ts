import type { ArchiveRow } from "./archive";
import { rounded, type Table } from "./figures";
import type { LatencyRow } from "./latencies";
import { ANALYSIS, WITH_RULES, type PeerRow, type PeerTask } from "./peerTimes";
import type { NewsroomRow } from "./newsroom";
import type { Resources } from "./resources";
import type { SpeedRow } from "./speed";

/** How fast Dateline sets out to be, and what this run says of it. */
interface Target {
  readonly what: string;
  readonly asked: number;
  /** Undefined: nothing was measured that tells. */
  readonly measured: number | undefined;
  readonly unit: string;
  /** True where the figure shall be at least the asked one. */
  readonly more: boolean;
}

export interface Measured {
  readonly speed: readonly SpeedRow[];
  readonly latencies: readonly LatencyRow[];
  readonly archive: readonly ArchiveRow[];
  readonly resources: Resources;
  readonly newsroom: NewsroomRow;
  readonly peers: readonly PeerRow[];
  readonly tasks: readonly PeerTask[];
}

/** Own row, peer, and how many times the peer's time shall be that of the row. */
const FACTORS: readonly (readonly [own: string, peer: string, asked: number])[] = [
  [ANALYSIS, "wink-nlp", 1],
  [WITH_RULES, "wink-nlp", 0.5],
  [ANALYSIS, "compromise/three", 15],
  [ANALYSIS, "harper.js", 40],
];

export function targetTable(measured: Measured): Table {
  return {
    title: "Targets",
    columns: ["target", "asked", "measured", ""],
    rows: [...factors(measured), ...figures(measured)].map(({ what, asked, measured: found, unit, more }) => [
      what,
      `${more ? "≥" : "≤"} ${asked}${unit}`,
      found === undefined ? "–" : `${rounded(found)}${unit}`,
      found === undefined ? "not measured" : (more ? found >= asked : found <= asked) ? "met" : "not met",
    ]),
  };
}

function factors({ peers, tasks }: Measured): readonly Target[] {
  const median = (name: string, at: number): number | undefined =>
    peers.find((row) => row.name === name)?.times?.[at]?.median;
  return FACTORS.flatMap(([own, peer, asked]) =>
    tasks.map(({ name }, at) => {
      const [mine, theirs] = [median(own, at), median(peer, at)];
      const factor = mine === undefined || theirs === undefined ? undefined : theirs / mine;
      return { what: `${own}, against ${peer}: ${name}`, asked, measured: factor, unit: " ×", more: true };
    }),
  );
}

function figures({ speed, latencies, archive, resources, newsroom }: Measured): readonly Target[] {
  const near = <T extends { readonly words: number }>(rows: readonly T[], words: number): T | undefined =>
    rows.find((row) => Math.abs(row.words - words) < words / 20);
  const piped = archive.find(({ what }) => what.includes("published") && what.includes("quotes"));
  const memory = near(resources.memory, 100_000)?.analysis;
  const least = (what: string, asked: number, found: number | undefined, unit: string): Target => {
    return { what, asked, measured: found, unit, more: false };
  };
  const typing = latencies.filter(({ typing: isTyping, words }) => isTyping && Math.abs(words - 1_000) < 50);
  const slowest = typing.length === 0 ? undefined : Math.max(...typing.map(({ milliseconds }) => milliseconds.median));
  return [
    least("activation: what VS Code loads and runs at first", 50, resources.beginningLoad.median, " ms"),
    least("1,000 words: the slowest answer while somebody types", 10, slowest, " ms"),
    least("1,000 words: analysis and all rules", 10, near(speed, 1_000)?.cold.median, " ms"),
    least("one character in 1,000 words: analysis", 1.5, near(speed, 1_000)?.editAnalysis.median, " ms"),
    least("one character in 1,000 words: analysis and all rules", 2, near(speed, 1_000)?.edit.median, " ms"),
    least("one character in 20,000 words: analysis", 10, near(speed, 20_000)?.editAnalysis.median, " ms"),
    least("growth of a process by 100,000 words", 60, memory === undefined ? undefined : memory / 1e6, " MB"),
    least("10,000 releases: read all", 60, newsroom.releases < 10_000 ? undefined : newsroom.index / 1000, " s"),
    least("10,000 releases: follow a change", 100, newsroom.releases < 10_000 ? undefined : newsroom.update.max, " ms"),
    least("lexicons", 10, resources.lexicons.median, " ms"),
    {
      what: "published releases a second through quotes --jsonl, start of Node included",
      asked: 500,
      measured: piped && (piped.documents / piped.milliseconds.median) * 1000,
      unit: "",
      more: true,
    },
  ];
}
