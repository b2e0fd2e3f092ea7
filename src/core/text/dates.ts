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

/** Shapes that start with a word, and those that start with a figure, each in the order in which they are tried. */
const FROM_WORD = [MONTH_FIRST, DAY_FIRST, MONTH_AND_YEAR].map((shape) => new RegExp(shape, "uy"));
const FROM_FIGURE = [DAY_FIRST, ISO, SLASHES].map((shape) => new RegExp(shape, "uy"));
/** The capitals that a month or a weekday can start with. */
const INITIALS = new Set(Array.from("JFMASONDTW", (letter) => letter.charCodeAt(0)));
/** Further before its first figure no date starts: "Wednesday, the September " with the blanks that are allowed. */
const BEFORE_FIGURE = 40;

/**
 * The calendar date that is printed at an offset of the text, in American, British, ISO or slashed form.
 * `undefined` when none starts exactly there. Impossible days (31 June, month 13) are given as printed: rules judge them.
 */
export function readDate(text: string, offset: number): PrintedDate | undefined {
  const code = text.charCodeAt(offset);
  const shapes = isFigure(code) ? FROM_FIGURE : INITIALS.has(code) ? FROM_WORD : [];
  for (const shape of shapes) {
    shape.lastIndex = offset;
    const match = shape.exec(text);
    if (match) return printedDate(match, offset);
  }
  return undefined;
}

/** All calendar dates printed in a stretch of text, in order, not overlapping. No date is without a figure: they lead. */
export function findDates(text: string, at: Span): readonly PrintedDate[] {
  const found: PrintedDate[] = [];
  const slice = text.slice(at.start, at.end);
  let from = 0;
  for (let figure = nextFigure(slice, 0); figure < slice.length; figure = nextFigure(slice, from)) {
    const date = dateAround(slice, Math.max(from, figure - BEFORE_FIGURE), figure);
    if (date) found.push({ ...date, start: date.start + at.start, end: date.end + at.start });
    from = date ? date.end : endOfFigures(slice, figure);
  }
  return found;
}

/** The first date that starts between an offset and the figure, both included. */
function dateAround(text: string, from: number, figure: number): PrintedDate | undefined {
  for (let start = from; start <= figure; start++) {
    const code = text.charCodeAt(start);
    if ((start === figure || INITIALS.has(code)) && !endsInWord(text, start)) {
      const date = readDate(text, start);
      if (date) return date;
    }
  }
  return undefined;
}

function nextFigure(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isFigure(text.charCodeAt(at))) at++;
  return at;
}

function endOfFigures(text: string, from: number): number {
  let at = from;
  while (isFigure(text.charCodeAt(at))) at++;
  return at;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

const ENDS_IN_LETTER = /\p{L}$/u;

/** Whether a letter or a figure stands right before an offset, so that no date starts there. */
function endsInWord(text: string, at: number): boolean {
  if (at === 0) return false;
  const code = text.charCodeAt(at - 1);
  if (code > 127) return ENDS_IN_LETTER.test(text.slice(Math.max(0, at - 2), at));
  return isFigure(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
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
