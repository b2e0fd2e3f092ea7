import { months, weekdays } from "../data/months";
import type { PrintedDate, Span } from "../model";

const monthNumbers = new Map<string, number>(
  months.flatMap(({ number, name, short }) => [name, ...short].map((form) => [form.toLowerCase(), number] as const)),
);
const weekdayNumbers = new Map<string, number>(
  weekdays.flatMap(({ number, name, short }) => [name, ...short].map((form) => [form.toLowerCase(), number] as const)),
);

/** Title case and capitals, longest first; small letters are left out, because "may" and "march" are verbs. */
function forms(names: Iterable<string>): string {
  const title = Array.from(names, (name) => name.charAt(0).toUpperCase() + name.slice(1));
  return [...title, ...title.map((name) => name.toUpperCase())].sort((a, b) => b.length - a.length).join("|");
}

const MONTH = `(?:${forms(monthNumbers.keys())})\\b\\.?`;
const WEEKDAY = `(?:(?<weekday>${forms(weekdayNumbers.keys())})\\b\\.?\\s{0,4},?\\s{1,4}(?:the\\s)?)?`;
const DAY = `\\d{1,2}(?!\\d|:|\\.\\d)(?:\\s?(?:st|nd|rd|th|ST|ND|RD|TH)\\b)?`;
const YEAR = `(?:\\s{0,2},?\\s{1,4}(?<year>\\d{4})(?!\\d|-\\d))?`;

/** "Monday, May 4, 2026", "Sept. 5", "June 25th, 2009"; not "may 4" and not "May 44". */
const MONTH_FIRST = `${WEEKDAY}(?<month>${MONTH})\\s{1,4}(?<day>${DAY})${YEAR}`;
/** "Monday 4 May 2026", "4th of May"; not the "4 may" of "all 4 may go". */
const DAY_FIRST = `${WEEKDAY}(?<day>${DAY})\\s{1,4}(?:of\\s)?(?<month>${MONTH})${YEAR}`;
/** "May 2026"; not "May 2" (a day) and not "May 20265". */
const MONTH_AND_YEAR = `(?<month>${MONTH}),?\\s{1,4}(?<year>\\d{4})(?!\\d)`;
/** "2026-05-04"; not part of a longer number such as a telephone number. */
const ISO = `(?<![\\d-])(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?![\\d-])`;
/** "5/14/2026"; which number is the month is known only when the other one is above 12. */
const SLASHES = `(?<![\\d/])(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>\\d{4})(?![\\d/])`;

const SHAPES = [MONTH_FIRST, DAY_FIRST, MONTH_AND_YEAR, ISO, SLASHES];
const HERE = SHAPES.map((shape) => new RegExp(shape, "uy"));
const ANYWHERE = new RegExp(
  `(?<![\\p{L}\\d])(?=[A-Z\\d])(?:${SHAPES.map((shape) => shape.replace(/\?<(?!!|=)\w+>/g, "?:")).join("|")})`,
  "gu",
);

/**
 * The calendar date that is printed at an offset of the text, in American, British, ISO or slashed form.
 * `undefined` when none starts exactly there. Impossible days (31 June, month 13) are given as printed: rules judge them.
 */
export function readDate(text: string, offset: number): PrintedDate | undefined {
  for (const shape of HERE) {
    shape.lastIndex = offset;
    const match = shape.exec(text);
    if (match) return printedDate(match, offset);
  }
  return undefined;
}

/** All calendar dates printed in a stretch of text, in order, not overlapping. */
export function findDates(text: string, at: Span): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  const slice = text.slice(at.start, at.end);
  for (const match of slice.matchAll(ANYWHERE)) {
    const date = readDate(slice, match.index);
    if (date) found.push({ ...date, start: date.start + at.start, end: date.end + at.start });
  }
  return found;
}

/** The number of a month (1-12) from its name or short form, with or without a period, in any case. */
export function monthNumber(word: string): number | undefined {
  return monthNumbers.get(word.replace(/\.$/, "").toLowerCase());
}

function printedDate(match: RegExpExecArray, start: number): PrintedDate {
  const { weekday, month, day, year, first, second } = match.groups ?? {};
  const date = { start, end: start + match[0].length, ...(year === undefined ? {} : { year: Number(year) }) };
  if (first !== undefined && second !== undefined) return { ...date, ...slashedDay(Number(first), Number(second)) };
  const monthIs = month === undefined ? undefined : /^\d/.test(month) ? Number(month) : monthNumber(month);
  const weekdayIs = weekday === undefined ? undefined : weekdayNumbers.get(weekday.toLowerCase());
  return {
    ...date,
    ...(monthIs === undefined ? {} : { month: monthIs }),
    ...(day === undefined ? {} : { day: Number.parseInt(day, 10) }),
    ...(weekdayIs === undefined ? {} : { weekday: weekdayIs }),
  };
}

function slashedDay(first: number, second: number): { readonly month?: number; readonly day?: number } {
  if (first > 12 && second <= 12) return { month: second, day: first };
  if (second > 12 && first <= 12) return { month: first, day: second };
  return first === second ? { month: first, day: second } : {};
}
