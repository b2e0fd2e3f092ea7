import { editorialJudgement } from "../../../data/authorities";
import type { Span } from "../../../model";
import { defineRule } from "../../rule";

const HEAD =
  "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods spoke of its second plant in the city.\n\n";

export const tableTotal = defineRule({
  id: "consistency/table-total",
  summary: "Let the columns of a table add up to their totals.",
  why: "A table is what readers copy, and one wrong cell makes the whole of it doubtful.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { total: "The rows above add up to {sum}, not to {total}" },
  examples: {
    bad: [
      {
        text: `${HEAD}| Line | 2025 | 2026 |\n|---|---|---|\n| Jam | $4.1 | $5.2 |\n| Soup | $2.0 | $2.8 |\n| Total | $6.1 | $7.6 |`,
        format: "markdown",
      },
      { text: `${HEAD}Line | 2025 | 2026\nJam | 410 | 520\nSoup | 200 | 280\nTotal | 610 | 890` },
    ],
    good: [
      {
        text: `${HEAD}| Line | 2025 | 2026 |\n|---|---|---|\n| Jam | $4.1 | $5.2 |\n| Soup | $2.0 | $2.8 |\n| Total | $6.1 | $8.0 |`,
        format: "markdown",
      },
      // Rounded cells may miss the total by a little.
      { text: `${HEAD}Line | 2025 | 2026\nJam | 4.1 | 5.2\nSoup | 2.0 | 2.8\nTotal | 6.2 | 8.1` },
      { text: `${HEAD}Line | 2025 | Share\nJam | 410 | 67%\nSoup | 200 | 31%\nTotal | 610 | 100%` },
      { text: `${HEAD}Line | 2025 | Score\nJam | 410 | 7.1\nSoup | 200 | 6.0\nTotal | 610 | 6.6` },
    ],
  },
  *check({ text, structure }) {
    for (const part of structure.parts) {
      const passage = text.slice(part.start, part.end);
      if (!passage.includes("|") || !TOTAL_ROW.test(passage)) continue;
      for (const { at, sum, total, certain } of wrongTotals(rowsOf(passage, part.start)))
        yield { at, message: "total", data: { sum, total }, ...(certain ? {} : { level: "hint" }) };
    }
  },
});

interface Cell extends Span {
  readonly text: string;
}

const TOTAL_ROW = /(?:^|\n)\|? ?\**(?:grand )?totals?\b/i;
const TOTAL = /^\**(?:grand )?totals?\**:?$/i;
const SUBTOTAL = /total|subtotal|of which|thereof|including|average|mean|net\b/i;

function rowsOf(passage: string, base: number): readonly (readonly Cell[])[] {
  let at = base;
  return passage.split("\n").map((line) => {
    const cells = cellsOf(line, at);
    at += line.length + 1;
    return cells;
  });
}

function cellsOf(line: string, base: number): readonly Cell[] {
  let at = base;
  const cells = line.split("|").map((raw) => {
    const text = raw.trim();
    const start = at + raw.indexOf(text);
    at += raw.length + 1;
    return { text, start, end: start + text.length };
  });
  return line.trimStart().startsWith("|") ? cells.slice(1) : cells;
}

interface WrongTotal {
  readonly at: Span;
  readonly sum: number;
  readonly total: string;
  /** Another column fits its total, or the sum is off by little: the row is a sum indeed. */
  readonly certain: boolean;
}

const LEAST_ROWS = 2;
/** A total further off is no sum of these rows. */
const FAR = 0.25;

function wrongTotals(rows: readonly (readonly Cell[])[]): readonly WrongTotal[] {
  const last = rows.findIndex(([name]) => name !== undefined && TOTAL.test(name.text));
  const totals = rows[last];
  const above = rows.slice(1, Math.max(last, 1)).filter((row) => !row.every(({ text }) => RULE.test(text)));
  if (!totals || above.length < LEAST_ROWS || above.some(([name]) => !name || SUBTOTAL.test(name.text))) return [];
  const wrong: Omit<WrongTotal, "certain">[] = [];
  let fitting = 0;
  for (let column = 1; column < totals.length; column++) {
    const cell = totals[column];
    const total = cell && amountOf(cell.text);
    const parts = above.flatMap((row) => amountOf(row[column]?.text ?? "") ?? []);
    if (!cell || !total || parts.length < above.length) continue;
    const places = Math.max(total.places, ...parts.map((one) => one.places));
    const sum = Number(parts.reduce((so, { value }) => so + value, 0).toFixed(places));
    const slack = total.places === 0 && parts.length < 3 ? 0 : 0.5 * 10 ** -places * (parts.length + 1);
    const apart = Math.abs(sum - total.value);
    if (apart <= slack) fitting++;
    else if (apart <= FAR * Math.abs(total.value)) wrong.push({ at: cell, sum, total: cell.text });
  }
  return wrong.map((one) => ({ ...one, certain: fitting > 0 }));
}

const RULE = /^[-:= ]*$/;
// "1,408", "$28.3", "(0.4)", "€ 12m" is left out. Must not match shares, dates and words.
const AMOUNT = /^\**\(?[-–−]?[$€£¥]? ?(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(\.\d{1,4})?\)?\**$/;

function amountOf(text: string): { readonly value: number; readonly places: number } | undefined {
  const found = AMOUNT.exec(text);
  if (!found) return undefined;
  const [, whole = "", part = ""] = found;
  const value = Number(whole.replaceAll(",", "") + part);
  return { value: /^\**[(–−-]/.test(text) ? -value : value, places: Math.max(part.length - 1, 0) };
}
