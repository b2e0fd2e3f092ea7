import { weekdays } from "../data/months";
import type { PrintedDate, Span } from "../model";
import { findDates } from "../text";

/**
 * A date in running text, with where its pieces stand. A range such as "April 29-31" has a last day, one such as "3 to 11
 * July" a first one.
 */
export interface FoundDate extends PrintedDate {
  readonly month: number;
  readonly day: number;
  readonly dayAt: Span;
  readonly weekdayAt?: Span;
  readonly lastDay?: number;
  readonly firstDay?: number;
}

const WEEKDAY = `(?:${weekdays.flatMap(({ name, short }) => [name, ...[...short].reverse()]).join("|")})`;

// "Monday, " at the start of a date. Must not match "Mondays".
const OPENS_DATE = new RegExp(`^${WEEKDAY}\\b`, "i");
// "Monday (" right before a date.
const BEFORE = new RegExp(`\\b(${WEEKDAY}),? \\($`, "i");
// " (Monday)" right after a date. Must not match a longer remark in parentheses.
const AFTER = new RegExp(`^,? \\((${WEEKDAY})\\)`, "i");
// The "-30" of "Feb. 27-30". Must not match "27-30,000" or the year of "27-2026".
const RANGE = /^(?:st|nd|rd|th)? ?[-–] ?(\d{1,2})(?![\d,]\d|\d)/;
// The "3 to " before "11 July". Must not match the end of a longer number or of a clock time.
const FROM_DAY = /(?<![\d:,.])(\d{1,2})(?:st|nd|rd|th)? ?(?:[-–]|to|until|and) ?$/;
const DAY = /\d{1,2}/;
// "2026-05-04". Must not match a day that comes first.
const ISO = /^\d{4}-/;
// "May 10%", "June 5 million". Must not match a comma or a stop.
const IS_AMOUNT = /^ ?(?:%|percent\b|per cent\b|million\b|billion\b)/;
/** As long as the longest weekday in parentheses. */
const REACH = 14;

/** Dates with a month and a day in a paragraph, in order. Amounts after a month ("in May 10%") are passed over. */
export function datesIn(paragraph: string): readonly FoundDate[] {
  return findDates(paragraph, { start: 0, end: paragraph.length }).flatMap((date) => locate(paragraph, date) ?? []);
}

/** A date of a paragraph where it stands in the text. */
export function moved(date: FoundDate, by: number): FoundDate {
  const { start, end, dayAt, weekdayAt } = date;
  return {
    ...date,
    start: start + by,
    end: end + by,
    dayAt: { start: dayAt.start + by, end: dayAt.end + by },
    ...(weekdayAt ? { weekdayAt: { start: weekdayAt.start + by, end: weekdayAt.end + by } } : {}),
  };
}

function locate(text: string, date: PrintedDate): FoundDate | undefined {
  const { month, day } = date;
  const after = text.slice(date.end, date.end + REACH);
  const dayAt = dayOfPrint(text, date);
  if (month === undefined || month < 1 || month > 12 || day === undefined || !dayAt || IS_AMOUNT.test(after)) {
    return undefined;
  }
  const last = ISO.test(text.slice(date.start, date.end))
    ? undefined
    : RANGE.exec(text.slice(dayAt.end, dayAt.end + REACH))?.[1];
  const first = dayAt.start === date.start ? firstDayBefore(text, date.start) : undefined;
  return {
    ...date,
    month,
    day,
    dayAt,
    ...(first === undefined || first >= day ? {} : { firstDay: first }),
    ...weekdayOfPrint(text, date),
    ...(last === undefined ? {} : { lastDay: Number(last) }),
  };
}

function firstDayBefore(text: string, at: number): number | undefined {
  const first = FROM_DAY.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
  return first === undefined ? undefined : Number(first);
}

/** Where the day stands; undefined for slashed dates, and where the day is the end of a clock time ("5:30 May"). */
function dayOfPrint(text: string, { start, end }: Span): Span | undefined {
  const printed = text.slice(start, end);
  if (printed.includes("/") || text.charAt(start - 1) === ":") return undefined;
  if (ISO.test(printed)) return { start: end - 2, end };
  const digits = DAY.exec(printed);
  return digits ? { start: start + digits.index, end: start + digits.index + digits[0].length } : undefined;
}

/** The weekday before, in front of or behind a date, and the date's span with it. */
function weekdayOfPrint(text: string, date: Span): (Span & { weekday: number; weekdayAt: Span }) | undefined {
  const inside = OPENS_DATE.exec(text.slice(date.start, date.end));
  if (inside) return found(inside[0], date.start, date);
  const before = BEFORE.exec(text.slice(Math.max(0, date.start - REACH), date.start));
  if (before?.[1])
    return found(before[1], date.start - before[0].length, { ...date, start: date.start - before[0].length });
  const after = AFTER.exec(text.slice(date.end, date.end + REACH + 2));
  if (!after?.[1]) return undefined;
  const end = date.end + after[0].length;
  return found(after[1], end - 1 - after[1].length, { ...date, end });
}

function found(word: string, start: number, { start: from, end }: Span): Span & { weekday: number; weekdayAt: Span } {
  const stem = word.slice(0, 3).toLowerCase();
  const weekday = weekdays.findIndex(({ name }) => name.slice(0, 3).toLowerCase() === stem);
  return { start: from, end, weekday, weekdayAt: { start, end: start + word.length } };
}

/** Half a year, in months. */
const HALF_YEAR = 6;

/** The year of a date printed without one: that in which it lies within half a year of a full date. */
export function likelyYear(month: number, anchor: PrintedDate): number | undefined {
  if (anchor.year === undefined || anchor.month === undefined) return undefined;
  const months = month - anchor.month;
  if (months > HALF_YEAR) return anchor.year - 1;
  return months < -HALF_YEAR ? anchor.year + 1 : anchor.year;
}

/** Days since 1970, for telling how far dates are apart; undefined when day or month is not printed. */
export function dayNumber({ month, day }: PrintedDate, year: number | undefined): number | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return calendarDay(year, month, day);
}

/** Days since 1970 of a calendar date; day 0 is the last of the month before. */
export function calendarDay(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

const MILLISECONDS_A_DAY = 86_400_000;

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
