import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One line of the table, in per cent; null where nothing could be judged. */
export interface Measured {
  readonly name: string;
  /** all, or the half of the documents it was measured on. */
  readonly part: string;
  readonly overlap: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly exact: number | null;
  readonly joint: number | null;
  readonly names: number | null;
}

const FIGURES = ["overlap", "precision", "recall", "exact", "joint", "names"] as const;
type Figure = (typeof FIGURES)[number];

/** What we want of each row at the least. */
const ASKED: Readonly<Record<string, Partial<Record<Figure, number>>>> = {
  "press releases": { overlap: 92, exact: 86, joint: 89, names: 93 },
  "press releases, direct": { overlap: 97, exact: 93, joint: 95 },
  "GUM news": { overlap: 82, joint: 78, names: 88 },
  "GUM other": { precision: 60 },
  "annotated releases": { overlap: 88, joint: 84, names: 88 },
  "reference document": { overlap: 100, exact: 85.7, joint: 100, names: 100 },
};

/** The figures of the version measured last, written by `npm run eval -- --keep`. */
const KEPT = join(__dirname, "last-measured.json");

const lastMeasured: readonly Measured[] = existsSync(KEPT)
  ? (JSON.parse(readFileSync(KEPT, "utf8")) as readonly Measured[])
  : [];

export function tableHead(): string {
  return (
    line(["quotations", "part", ...FIGURES]) +
    "\n(beside each figure: the version measured last; ! is below what is asked)"
  );
}

export function tableRow(row: Measured): string {
  const before = lastMeasured.find(({ name, part }) => name === row.name && part === row.part);
  const asked = row.part === "all" ? ASKED[row.name] : undefined;
  const cells = FIGURES.map((figure) => {
    const now = row[figure];
    const missed = (now ?? 0) < (asked?.[figure] ?? -1);
    return `${shown(now)}${missed ? "!" : " "}(${shown(before?.[figure])})`;
  });
  return line([row.name, row.part, ...cells]);
}

/** Keeps these figures as those of the version measured last. */
export function keep(rows: readonly Measured[]): void {
  writeFileSync(KEPT, `${JSON.stringify(rows, undefined, 2)}\n`);
}

function shown(figure: number | null | undefined): string {
  return typeof figure === "number" ? figure.toFixed(1) : "-";
}

function line([name = "", part = "", ...cells]: readonly string[]): string {
  return [name.padEnd(26), part.padEnd(5), ...cells.map((cell) => cell.padStart(14))].join(" ");
}
