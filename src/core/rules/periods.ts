import type { Span } from "../model";
import { monthNumber } from "../text";
import { pattern } from "./triggers";

/** A quarter as printed, with the year when one stands beside it. */
export interface Quarter extends Span {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly year?: number;
  /** True for "fiscal", whose year need not be that of the calendar. */
  readonly fiscal: boolean;
}

const ORDINALS: Readonly<Record<string, 1 | 2 | 3 | 4>> = { first: 1, second: 2, third: 3, fourth: 4 };

/** "third quarter 2026", "third-quarter fiscal 2026", "Q3 2026", "Q3 FY26", "3Q26", "third quarter ended
 * September 30, 2026"; not "a quarter of". */
export const QUARTER = pattern({
  words: "first second third fourth q",
  marks: "0",
  like: /(?:(?<word>first|second|third|fourth)[ -]quarter\b|(?<![\p{L}\d])(?:Q(?<after>[1-4])|(?<before>[1-4])Q)(?=\d{2}\b|[^\p{L}\d]|$))(?:(?:,? (?:of |results for |and |ended )?)?(?:the )?(?<fiscal>fiscal(?: year)? |FY ?)?['’]?(?<year>20\d{2}|\d{2}(?![\d%,.]\d|%| (?:percent|million|billion|per cent)))\b|,? (?:which )?ended (?<month>[a-z]{3,9})\.? \d{1,2}, (?<ended>20\d{2})\b)?/iuy,
});

/** The quarter that a match of QUARTER stands for. */
export function quarterOf(at: Span, { groups = {} }: RegExpExecArray): Quarter | undefined {
  const { word, after, before, fiscal } = groups;
  const quarter = word === undefined ? (Number(after ?? before) as 1 | 2 | 3 | 4) : ORDINALS[word.toLowerCase()];
  if (quarter === undefined) return undefined;
  // "Ended September 30, 2026" tells the year only where quarters are those of the calendar.
  const isCalendar = monthNumber(groups["month"] ?? "") === quarter * 3;
  const year = groups["year"] ?? (isCalendar ? groups["ended"] : undefined);
  const number = year === undefined ? undefined : year.length === 2 ? 2000 + Number(year) : Number(year);
  return { ...at, quarter, fiscal: fiscal !== undefined, ...(number === undefined ? {} : { year: number }) };
}
