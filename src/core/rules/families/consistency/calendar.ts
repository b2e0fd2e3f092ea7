import { businessWireCatches, businessWireMistakes, editorialJudgement } from "../../../data/authorities";
import { months, weekdays } from "../../../data/months";
import type { Span } from "../../../model";
import { daysIn, likelyYear, weekdayOf, type FoundDate } from "../../dates";
import { defineRule } from "../../rule";

export const weekdayDate = defineRule({
  id: "consistency/weekday-date",
  summary: "Make the weekday fit the date beside it.",
  why: "It is first in an editor's list of common mistakes, and readers miss the event.",
  source: [businessWireMistakes, businessWireCatches],
  level: "error",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    wrong: "Unexpected {printed}: {date} is a {weekday}",
    wrongWithoutYear: "Unexpected {printed}: {date} is a {weekday} in {year}",
    changeWeekday: "Change the weekday to {weekday}",
    changeDay: "Change the day to {day}",
    yearFrom: "The year is taken from here",
  },
  examples: {
    bad: [
      { frame: "story", text: "The plant opens on Tuesday, Nov. 23, 2026, in Toledo." },
      { frame: "story", text: "The hearing is set for Wed 4 March 2027." },
      {
        text: "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 20, 2026 -- Kestrel Foods will open its plant on Friday, Nov. 23.",
      },
      {
        // The weekday of the year before: a template used again.
        text: "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 20, 2026 -- Kestrel Foods will open its plant on Sunday, Nov. 23.",
      },
    ],
    good: [
      { frame: "story", text: "The plant opens on Monday, Nov. 23, 2026, in Toledo." },
      { frame: "story", text: "The hearing is set for Wednesday 3 March 2027." },
      { frame: "story", text: "Doors open at 9 a.m. on Saturday, May 5, each year." },
      {
        text: "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 20, 2026 -- Kestrel Foods will open its plant on Monday, Jan. 4.",
      },
    ],
  },
  *check(release) {
    const anchor = release.dates.find((date) => date.year !== undefined);
    for (const date of release.dates) {
      const { weekday, weekdayAt, month, day } = date;
      const year = date.year ?? (anchor && likelyYear(date.month, anchor));
      if (weekday === undefined || !weekdayAt || year === undefined || day > daysIn(month, year) || day < 1) continue;
      const certain = date.year !== undefined;
      const right = weekdayOf(year, month, day);
      if (right === weekday) continue;
      const nearest = nearestDay(date, year);
      yield {
        at: date,
        message: certain ? "wrong" : "wrongWithoutYear",
        ...(certain ? {} : { level: "warning" }),
        data: {
          printed: release.text.slice(weekdayAt.start, weekdayAt.end),
          date: withoutWeekday(release.text, date),
          weekday: weekdayName(right),
          year,
        },
        fixes: [
          {
            message: "changeWeekday",
            data: { weekday: weekdayName(right) },
            edits: [{ ...weekdayAt, text: likePrinted(release.text, weekdayAt, right) }],
          },
          ...(nearest === undefined
            ? []
            : [
                {
                  message: "changeDay" as const,
                  data: { day: nearest },
                  edits: [{ ...date.dayAt, text: String(nearest) }],
                },
              ]),
        ],
        related: certain || !anchor ? [] : [{ at: anchor, message: "yearFrom" }],
      };
    }
  },
});

export const invalidDate = defineRule({
  id: "consistency/invalid-date",
  summary: "Use dates that exist.",
  why: "A day that the calendar does not have is always a slip, and nobody can put it right but the sender.",
  source: [editorialJudgement],
  level: "error",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    noSuchDay: "{month} has no day {day}, expected 1 to {last}",
    noLeapDay: "{year} is no leap year, expected at most Feb. 28",
  },
  examples: {
    bad: [
      { frame: "story", text: "Entries close on Nov. 31, 2026." },
      { frame: "story", text: "The fair runs until 29 February 2027, the city said." },
      { frame: "story", text: "The talks are planned for June 29-31." },
    ],
    good: [
      { frame: "story", text: "Entries close on Nov. 30, 2026." },
      { frame: "story", text: "The fair runs until 29 February 2028, the city said." },
      { frame: "story", text: "In June 45 people joined the firm, and in May 2026 it moved." },
    ],
  },
  *check(release) {
    for (const date of release.dates) {
      const last = daysIn(date.month, date.year);
      const day = Math.max(date.day, date.lastDay ?? 0);
      if ((day >= 1 && day <= last) || !isSurelyDate(release.prose, date)) continue;
      const isLeapDay = date.month === 2 && day === 29;
      yield {
        at: date,
        message: isLeapDay ? "noLeapDay" : "noSuchDay",
        data: { month: monthName(date.month), day, last, year: date.year ?? "" },
      };
    }
  },
});

/** The day of the same month nearest to the printed one that has the printed weekday. */
function nearestDay(date: FoundDate, year: number): number | undefined {
  const shift = ((date.weekday ?? 0) - weekdayOf(year, date.month, date.day) + 7) % 7;
  const candidates = shift <= 3 ? [date.day + shift, date.day + shift - 7] : [date.day + shift - 7, date.day + shift];
  return candidates.find((day) => day >= 1 && day <= daysIn(date.month, year));
}

/** "In June 45 people …" is a month and a number; a year, a weekday or a stop after it makes it a date. */
function isSurelyDate(prose: string, date: FoundDate): boolean {
  if (date.year !== undefined || date.weekday !== undefined) return true;
  return !BEFORE_NOUN.test(prose.slice(date.end, date.end + 40));
}

// A lower-case word that can be counted. Must not match the small words that go on after a date.
const BEFORE_NOUN =
  /^ (?!(?:a[nst]?|and|or|in|on|to|from|for|at|with|through|until|after|before|when|which|the|will|is|was)\b)[\p{Ll}]/u;

/** "Nov. 23, 2026" out of "Monday, Nov. 23, 2026" or "Nov. 23, 2026 (Monday)". */
function withoutWeekday(text: string, date: FoundDate): string {
  const { weekdayAt } = date;
  if (!weekdayAt) return text.slice(date.start, date.end);
  const isFirst = weekdayAt.start === date.start;
  const rest = isFirst ? text.slice(weekdayAt.end, date.end) : text.slice(date.start, weekdayAt.start);
  return rest.replace(EDGES, "");
}

// Punctuation and brackets between weekday and date, at either end. Must not match the period of "Nov." inside.
const EDGES = /^[.,( ]{1,5}|[,( )]{1,5}$/g;

function monthName(number: number): string {
  return months[number - 1]?.name ?? "";
}

function weekdayName(number: number): string {
  return weekdays[number]?.name ?? "";
}

/** The right weekday in the dress of the printed one: short or long, capitals or not. */
function likePrinted(text: string, at: Span, right: number): string {
  const printed = text.slice(at.start, at.end);
  const name = printed.endsWith("day") || printed.endsWith("DAY") ? weekdayName(right) : weekdayName(right).slice(0, 3);
  return printed === printed.toUpperCase() ? name.toUpperCase() : name;
}
