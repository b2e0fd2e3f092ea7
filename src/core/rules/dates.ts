import { months, weekdays } from "../data/months";
import type { PrintedDate, Span } from "../model";
import { startsUpper } from "./words";

/** A date in running text, with where its pieces stand. A range such as "April 29-31" has a last day. */
export interface FoundDate extends PrintedDate {
  readonly month: number;
  readonly day: number;
  readonly dayAt: Span;
  readonly weekdayAt?: Span;
  readonly lastDay?: number;
}

const WEEKDAY = oneOf(weekdays);
const MONTH = oneOf(months);
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(?:,? (?<year>(?:19|20)\\d\\d))?(?![\\d%])";
const BEFORE = `(?:\\b(?<before>${WEEKDAY})\\.?,? (?:the )?\\(?)?`;
const AFTER = `(?:,? \\((?<after>${WEEKDAY})\\))?`;

// "Monday, Nov. 23, 2026 (Monday)". Must not match "May 5.5", "March 10%" or a month inside a word.
const MONTH_FIRST = new RegExp(
  `${BEFORE}\\b(?<month>${MONTH})\\.? ${DAY}(?![\\d%:]|[.,]\\d)(?: ?[-–] ?(?<last>\\d{1,2})(?![\\d%:]))?${YEAR}${AFTER}`,
  "dgi",
);
// "Monday 23rd of November 2026", "10-12 May". Must not match "1.5 March" from its decimals on.
const DAY_FIRST = new RegExp(
  `${BEFORE}(?<![\\d.,:–-])\\b${DAY}(?: ?[-–] ?(?<last>\\d{1,2}))? (?:of )?(?<month>${MONTH})\\b\\.?${YEAR}${AFTER}`,
  "dgi",
);

/** Dates with a month and a day, in text order. Words that only look like months ("may 3") are passed over. */
export function findDates(text: string): readonly FoundDate[] {
  if (!HAS_MONTH.test(text)) return [];
  const found = [...text.matchAll(MONTH_FIRST), ...text.matchAll(DAY_FIRST)].flatMap((match) => readDate(match) ?? []);
  found.sort((a, b) => a.start - b.start);
  return found.filter((date, i) => i === 0 || date.start >= (found[i - 1]?.end ?? 0));
}

// A cheap guard: most paragraphs name no month.
const HAS_MONTH = new RegExp(`\\b${MONTH}\\b`, "i");

/** The same date when its text stands `by` code units further on. */
export function moveDate(date: FoundDate, by: number): FoundDate {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const { dayAt, weekdayAt } = date;
  return { ...date, ...move(date), dayAt: move(dayAt), ...(weekdayAt ? { weekdayAt: move(weekdayAt) } : {}) };
}

function readDate(match: RegExpExecArray): FoundDate | undefined {
  const groups = match.groups ?? {};
  const month = numberOf(months, groups["month"]);
  const dayAt = spanOf(match, "day");
  if (month === undefined || !dayAt || !startsUpper(groups["month"] ?? "")) return undefined;
  const printed = groups["before"] ?? groups["after"];
  const weekday = numberOf(weekdays, printed);
  const weekdayAt = spanOf(match, "before") ?? spanOf(match, "after");
  return {
    start: match.index,
    end: match.index + match[0].length,
    month,
    day: Number(groups["day"]),
    dayAt,
    ...(groups["year"] ? { year: Number(groups["year"]) } : {}),
    ...(groups["last"] ? { lastDay: Number(groups["last"]) } : {}),
    ...(weekday !== undefined && weekdayAt ? { weekday, weekdayAt } : {}),
  };
}

function spanOf(match: RegExpExecArray, group: string): Span | undefined {
  const place = match.indices?.groups?.[group];
  return place && { start: place[0], end: place[1] };
}

type Names = readonly { readonly number: number; readonly name: string; readonly short: readonly string[] }[];

function oneOf(names: Names): string {
  return `(?:${names.flatMap(({ name, short }) => [name, ...[...short].reverse()]).join("|")})`;
}

function numberOf(names: Names, printed: string | undefined): number | undefined {
  const stem = printed?.toLowerCase().slice(0, 3);
  return names.find(({ name }) => name.toLowerCase().slice(0, 3) === stem)?.number;
}

/** Days of a month; of February in a year that is unknown, 29. */
export function daysIn(month: number, year: number | undefined): number {
  if (month === 2 && year !== undefined && !isLeap(year)) return 28;
  return month === 2 ? 29 : SHORT_MONTHS.includes(month) ? 30 : 31;
}

const SHORT_MONTHS: readonly number[] = [4, 6, 9, 11];

/** Weekday of a calendar date, 0 = Sunday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
