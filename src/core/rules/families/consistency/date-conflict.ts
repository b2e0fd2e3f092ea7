import { businessWireCatches } from "../../../data/authorities";
import type { PrintedDate, Span } from "../../../model";
import { readDate } from "../../../text";
import { dayNumber, type FoundDate } from "../../dates";
import { STORY, type ReleaseDocument } from "../../document";
import { fromFrontMatter, releaseDay } from "../../release-day";
import { defineRule, type Hit } from "../../rule";
import { pattern } from "../../triggers";

const LEAD = "TOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods spoke of its second plant in the city.";
const HEAD = `Kestrel opens plant\n\n${LEAD}`;

export const dateConflict = defineRule({
  id: "consistency/date-conflict",
  summary: "Give one event one date wherever it is named.",
  why: "One of two dates is stale, and half of the guests will come on the wrong day.",
  source: [businessWireCatches],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    event: "The {event} is on {other} elsewhere, here on {date}",
    headline: "{date} stands in the headline, but nowhere in the text",
    when: "{date} is not the day that stands under When ({other})",
    front: "The dateline says {date}, the front matter says {other}",
    other: "The other date",
    change: "Change to {other}",
  },
  examples: {
    bad: [
      {
        text: `${HEAD}\n\nThe public hearing will be held on Dec. 1 in Toledo.\n\nThe public hearing is on Dec. 2 at noon.`,
      },
      {
        text: `Kestrel opens plant on Dec. 1\n\n${LEAD}\n\nThe firm will open its doors on Dec. 2 at noon.`,
      },
      {
        text: `MEDIA ADVISORY\n\nKestrel opens plant\n\nKestrel Foods will show its second plant on Dec. 2, 2026, in Toledo.\n\nWhat: Visit of the plant\n\nWhen: Tuesday, Dec. 1, 2026, 10 a.m. ET\n\nWhere: 12 Dock Road, Toledo`,
      },
      { text: `---\ndate: 2026-11-24\n---\n\n# Kestrel opens plant\n\n${LEAD}`, format: "markdown" },
      { text: `---\ndate: 2026-11-30\n---\n\n# Kestrel opens plant\n\n${LEAD}`, format: "markdown" },
    ],
    good: [
      {
        text: `${HEAD}\n\nThe public hearing will be held on Dec. 1 in Toledo.\n\nThe public hearing is on Dec. 1 at noon.`,
      },
      {
        text: `${HEAD}\n\nThe first public hearing is on Dec. 1 in Toledo.\n\nThe second public hearing is on Dec. 8 in Erie.`,
      },
      {
        text: `${HEAD}\n\nThe public hearing was planned for Dec. 1 and has been moved.\n\nThe public hearing is on Dec. 8.`,
      },
      { text: `Kestrel opens plant on Dec. 1\n\n${LEAD}\n\nThe firm will open its doors on Tuesday, Dec. 1, at noon.` },
      {
        text: `Kestrel opens plant\nPress preview: Tuesday, Dec. 1\n\n${LEAD}\n\nThe plant will open its doors on Dec. 2 at noon.`,
      },
      { text: `---\ndate: 2026-11-23\n---\n\n# Kestrel opens plant\n\n${LEAD}`, format: "markdown" },
      {
        text: "Fair begins on 3 July\n\nTOLEDO, Ohio, May 5, 2026 -- The fair will be held in Toledo from 3 to 11 July. It was held from 1 to 9 June before.",
      },
    ],
  },
  *check(release) {
    yield* againstFrontMatter(release);
    yield* againstHeadline(release);
    yield* againstWhen(release);
    yield* againstEachOther(release);
  },
});

type ConflictHit = Hit<"event" | "headline" | "when" | "front" | "other" | "change">;

function conflict(
  release: ReleaseDocument,
  message: "event" | "when" | "front",
  date: Span,
  rival: Span,
  data: Readonly<Record<string, string>> = {},
): ConflictHit {
  const other = release.prose.slice(rival.start, rival.end);
  const canTake = message !== "front" && !release.isQuoted(date);
  return {
    at: date,
    message,
    data: { date: release.prose.slice(date.start, date.end), other, ...data },
    related: [{ at: rival, message: "other" }],
    fixes: canTake
      ? [{ message: "change", data: { other }, edits: [{ start: date.start, end: date.end, text: other }] }]
      : [],
  };
}

function* againstFrontMatter(release: ReleaseDocument): Iterable<ConflictHit> {
  const front = fromFrontMatter(release);
  const date = release.structure.dateline?.date;
  const day = date && dayNumber(date, date.year ?? front?.date.year);
  if (!front || !date || day === undefined || day === front.day) return;
  const other = String(front.date.year ?? "") + `-${two(front.date.month)}-${two(front.date.day)}`;
  // A site may have stored the day of Greenwich.
  const level = Math.abs(day - front.day) === 1 ? ({ level: "hint" } as const) : {};
  yield { ...conflict(release, "front", date, front.date, { other }), ...level };
}

function two(number = 0): string {
  return String(number).padStart(2, "0");
}

/** A day of the headline that the text does not name, although it names others around it. */
function* againstHeadline(release: ReleaseDocument): Iterable<ConflictHit> {
  for (const headline of release.parts("headline", "subhead")) {
    const told = release.dates.filter(({ start }) => start >= headline.end);
    for (const date of release.dates) {
      if (date.start < headline.start || date.end > headline.end || date.lastDay !== undefined) continue;
      if (FIELD.test(release.prose.slice(headline.start, date.start))) continue;
      if (told.some((other) => coversDay(other, date)) || !told.some((other) => isNear(other, date))) continue;
      yield { at: date, message: "headline", data: { date: release.prose.slice(date.start, date.end) } };
    }
  }
}

// "Press view: Thursday 11 May": a field gives the day of its own event. Must not match a colon before a clause.
const FIELD = /(?:^|\n)[^\n:]{2,40}: {0,2}$/;

function coversDay({ month, day, firstDay = day, lastDay = day }: FoundDate, date: FoundDate): boolean {
  return month === date.month && firstDay <= date.day && date.day <= Math.max(day, lastDay);
}

/** Of the same month or the next to it: another reading of one event. */
function isNear(other: FoundDate, date: FoundDate): boolean {
  return Math.abs(other.month - date.month) <= 1 && (other.year ?? date.year) === (date.year ?? other.year);
}

const WHEN = /^\W{0,4}(?:when|date)\W{0,4}:/i;

/** The day of an advisory's "When:" against the one day ahead that its headline or lead names. */
function* againstWhen(release: ReleaseDocument): Iterable<ConflictHit> {
  const when = release.structure.parts.filter((part) => WHEN.test(release.prose.slice(part.start, part.start + 16)));
  const [block] = when;
  if (when.length !== 1 || !block) return;
  const own = release.dates.filter(({ start, end }) => start >= block.start && end <= block.end);
  const [day] = own;
  if (own.length !== 1 || !day || day.lastDay !== undefined) return;
  const out = releaseDay(release);
  for (const part of release.parts("headline", "subhead", "lead")) {
    const from = Math.max(part.start, release.structure.dateline?.end ?? 0);
    const dates = release.dates.filter(({ start, end }) => start >= from && end <= part.end);
    const [date] = dates;
    if (dates.length !== 1 || !date || coversDay(date, day) || !isNear(date, day)) continue;
    if (out && (dayNumber(date, date.year ?? out.date.year) ?? 0) < out.day) continue;
    yield conflict(release, "when", date, day);
  }
}

const EVENTS =
  "call webcast hearing ceremony meeting launch webinar conference briefing reception gala summit workshop festival concert vote deadline";

// "the public hearing will be held on Dec. 1": the event with the word before it, then its date without a stop between.
const EVENT_ON = pattern({
  words: EVENTS,
  like: new RegExp(
    `(?<=\\b(?<which>[\\p{L}’'-]{1,20} [\\p{L}’'-]{1,20}) )(?<noun>${EVENTS.replaceAll(" ", "|")})(?! (?:that|which|was|were|had)\\b)(?: (?!and\\b|but\\b|was\\b|were\\b|that\\b|which\\b|from\\b|after\\b|since\\b)[\\p{L}\\d’'&.:-]{1,20}){0,9}?,? (?:on|is|for) (?=(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\\d{1,2} [A-Z]))`,
    "iuy",
  ),
});

/** One event, named with the same two words before it, on different days ahead. */
function* againstEachOther(release: ReleaseDocument): Iterable<ConflictHit> {
  const known = new Map<string, PrintedDate>();
  for (const { end, groups } of release.matches(EVENT_ON, STORY)) {
    const date = readDate(release.prose, end);
    const { which = "", noun = "" } = groups.groups ?? {};
    const event = `${which} ${noun}`.toLowerCase();
    if (date?.day === undefined || !DEFINITE.test(which)) continue;
    const before = known.get(event);
    if (!before) known.set(event, date);
    else if (isOtherDay(before, date)) {
      yield conflict(release, "event", date, before, { event: event.replace(DEFINITE, "").trim() });
    }
  }
}

const DEFINITE = /^the /i;

function isOtherDay(a: PrintedDate, b: PrintedDate): boolean {
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  return a.month !== b.month || a.day !== b.day;
}
