/** Several runs of one thing: milliseconds, or any other unit, as the caller says. */
export interface Figure {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** Sums runs up; at least one is needed. The median of an even number is the upper one. */
export function figure(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, median, max] = [sorted[0], sorted[sorted.length >> 1], sorted.at(-1)];
  if (min === undefined || median === undefined || max === undefined) throw new Error("No run to sum up");
  return { median, min, max, runs: sorted.length };
}

/** Milliseconds that each of several runs takes. */
export function time(runs: number, work: (run: number) => unknown): Figure {
  return figure(
    Array.from({ length: runs }, (_, run) => {
      const start = performance.now();
      work(run);
      return performance.now() - start;
    }),
  );
}

export function rounded(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en");
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** Such as "12.3 (11.9–15.0)". */
export function spread({ median, min, max }: Figure): string {
  return `${rounded(median)} (${rounded(min)}–${rounded(max)})`;
}

/** One table of the report: a Markdown table on paper, rows as data in JSON. */
export interface Table {
  readonly title: string;
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table in Markdown, its columns padded so that it reads well in a terminal too. */
export function printTable({ title, note, columns, rows }: Table): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? "").padEnd(width) : (cells[at] ?? "").padStart(width))).join(" | ")} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  return [
    `### ${title}`,
    "",
    ...(note === undefined ? [] : [note, ""]),
    line(columns),
    rule,
    ...rows.map(line),
    "",
  ].join("\n");
}
