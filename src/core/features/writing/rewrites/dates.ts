import { months, weekdays } from "../../../data/months";
import type { Analysis, Part, PrintedDate, Span, TextEdit } from "../../../model";
import type { ProfileId } from "../../../rules";
import { STYLED } from "../../../rules/replacing";
import { findDates, findTimes, overlaps, type PrintedTime } from "../../../text";
import { type DayForm, dayFormOf } from "../forms/day";
import type { Rewrite } from "./rewrite";

/** The date or time under the cursor, and all of the release, in the form of its profile. */
export function dateRewrites(a: Analysis, profile: ProfileId, at: Span): readonly Rewrite[] {
  const all = dateEdits(a, profile);
  const here = all.filter(({ start, end }) => start <= at.end && at.start <= end);
  if (here.length === 0) return [];
  const rewrite = (kind: "date.here" | "date.all", edits: readonly TextEdit[]): Rewrite => ({
    kind,
    edits: edits.map(({ text, ...span }) => ({ ...span, draft: [text] })),
  });
  return all.length === here.length
    ? [rewrite("date.here", here)]
    : [rewrite("date.here", here), rewrite("date.all", all)];
}

/** Edits of all dates and times that are not printed in the form of a profile. */
export function dateEdits(a: Analysis, profile: ProfileId): readonly TextEdit[] {
  const form = dayFormOf(profile);
  const quoted = a.speech.marked.filter(({ use }) => use !== "title");
  const { dateline } = a.structure;
  const isOthers = (span: Span): boolean =>
    quoted.some((one) => overlaps(one, span)) || (dateline !== undefined && overlaps(dateline, span));
  return a.structure.parts
    .filter(
      ({ role, kind }) => STYLED.includes(role) && (kind === "paragraph" || kind === "list-item" || kind === "heading"),
    )
    .flatMap((part) => [
      ...findDates(a.prose, part).flatMap((date) => dateEdit(a, part, date, form)),
      ...(profile === "plain" || profile === "mar-eu" || profile === "communique"
        ? []
        : findTimes(a.prose, part)
      ).flatMap((time) => timeEdit(a, part, time, form)),
    ])
    .filter((edit) => !isOthers(edit))
    .sort((x, y) => x.start - y.start);
}

function dateEdit(a: Analysis, part: Part, date: PrintedDate, form: DayForm): readonly TextEdit[] {
  const { month, day, year } = date;
  const { text } = a.source;
  const behind = text.slice(date.end, Math.min(part.end, date.end + 16));
  if (
    month === undefined ||
    month < 1 ||
    month > 12 ||
    IS_NAME.test(behind) ||
    text.slice(date.start, date.end) !== a.prose.slice(date.start, date.end)
  )
    return [];
  if (IN_RANGE.test(text.slice(Math.max(0, date.start - 2), date.start)) || GOES_ON.test(behind)) return [];
  const start =
    day !== undefined && THE.test(text.slice(Math.max(part.start, date.start - 5), date.start))
      ? date.start - 4
      : date.start;
  const comma = form !== "uk" && day !== undefined && year !== undefined && CLAUSE_FOLLOWS.test(behind) ? "," : "";
  const hadComma =
    form === "uk" &&
    day !== undefined &&
    year !== undefined &&
    COMMA_FOLLOWS.test(behind) &&
    text.slice(date.start, date.end).includes(",");
  const end = date.end + (hadComma ? 1 : 0);
  // The stop of "4 Nov." closes the sentence too.
  const stop =
    text.charAt(end - 1) === "." && SENTENCE_ENDS.test(text.slice(end, Math.min(part.end, end + 8))) ? "." : "";
  const printed = printDate(date, form) + comma + stop;
  return text.slice(start, end) === printed ? [] : [{ start, end, text: printed }];
}

// "October 7 Memorial", "23 November Street". Must not match a comma or a small letter.
const IS_NAME = /^\s\p{Lu}\p{Ll}/u;
const IN_RANGE = /[\d/][-–/]$|[-–/]$/u;
const GOES_ON = /^(?:[-–/]\d|\s?[-–]\s?\d)/u;
const THE = /(?:^|\s)the\s$/u;
// Must not match the first half of a range.
const CLAUSE_FOLLOWS = /^\s(?!(?:to|through|and|or|until|at)\b)\p{Ll}/u;
const COMMA_FOLLOWS = /^,\s\p{Ll}/u;

function printDate({ year, month = 1, day, weekday }: PrintedDate, form: DayForm): string {
  const name = months[month - 1];
  const long = name?.name ?? "";
  if (day === undefined) return `${long} ${year ?? ""}`.trim();
  const on = weekday === undefined ? "" : `${weekdays[weekday]?.name ?? ""}${form === "uk" ? " " : ", "}`;
  if (form === "uk") return `${on}${day} ${long}${year === undefined ? "" : ` ${year}`}`;
  return `${on}${form === "ap" ? (name?.ap ?? long) : long} ${day}${year === undefined ? "" : `, ${year}`}`;
}

function timeEdit(a: Analysis, part: Part, time: PrintedTime, form: DayForm): readonly TextEdit[] {
  const { text } = a.source;
  const printed = text.slice(time.start, time.end);
  const clock = CLOCK.exec(printed)?.[0];
  if (clock === undefined || printed !== a.prose.slice(time.start, time.end)) return [];
  const end = time.start + clock.length;
  const endsSentence = clock.endsWith(".") && SENTENCE_ENDS.test(text.slice(end, Math.min(part.end, end + 8)));
  const wanted = printTime(time.minutes, form, /noon|midnight/iu.exec(clock)?.[0].toLowerCase());
  const stop = endsSentence && !wanted.endsWith(".") ? "." : "";
  // The stop of "a.m." closes the sentence too.
  const swallowed = wanted.endsWith(".") && !clock.endsWith(".") && text.charAt(end) === "." ? 1 : 0;
  const result = wanted + stop;
  return clock === result ? [] : [{ start: time.start, end: end + swallowed, text: result }];
}

// The figures and their half of the day. Must not match the zone behind them.
const CLOCK =
  /^(?:(?:12\s)?(?:noon|midnight)|\d{1,2}(?:[:.]\d\d)?(?:\s{0,3}[ap]\.?\s?m\b\.?|\s{0,3}(?:hours|hrs|h)\b\.?)?)/iu;
const SENTENCE_ENDS = /^\s*$|^\s+(?!(?:[A-Z]{2,4}\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\p{Lu}/u;

function printTime(minutes: number, form: DayForm, word: string | undefined): string {
  if (word !== undefined) return word;
  if (minutes === 12 * 60) return form === "uk" ? "midday" : "noon";
  if (minutes === 0) return "midnight";
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`}`;
  const half = hour < 12 ? "a" : "p";
  return form === "uk" ? `${clock}${half}m` : `${clock} ${half}.m.`;
}
