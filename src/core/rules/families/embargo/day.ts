import { editorialJudgement, liquiSearch } from "../../../data/authorities";
import { months } from "../../../data/months";
import type { PrintedDate, ReleaseLine, Span } from "../../../model";
import { datelinePlace, standsAlone, stateNamed } from "../../dateline-place";
import { dayNumber } from "../../dates";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { embargoes } from "./line";

const LEAD = "Kestrel Foods opened its second plant.";
const HEADLINE = "\n\nKestrel Foods opens second Ohio plant\n\n";

export const conflictsWithDateline = defineRule({
  id: "embargo/conflicts-with-dateline",
  summary: "Date the dateline on the day on which the embargo ends.",
  why: "One of two different dates is stale, and a desk cannot know which.",
  source: [liquiSearch],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    differs: "The dateline says {dateline}, the embargo ends on {embargo}",
    embargo: "The embargo",
    change: "Date the dateline {embargo}",
  },
  examples: {
    bad: [
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${HEADLINE}TOLEDO, Ohio, Nov. 24, 2026 -- ${LEAD}` },
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${HEADLINE}TOLEDO, Ohio, Dec. 11, 2026 -- ${LEAD}` },
      { text: `EMBARGOED UNTIL 2 p.m. ET Dec. 2, 2026${HEADLINE}TOLEDO, Ohio, Dec. 3, 2026 -- ${LEAD}` },
    ],
    good: [
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${HEADLINE}TOLEDO, Ohio, Dec. 1, 2026 -- ${LEAD}` },
      // One minute after midnight in London is still the day before in Ohio.
      { text: `EMBARGOED UNTIL 00:01 GMT Dec. 2, 2026${HEADLINE}TOLEDO, Ohio, Dec. 1, 2026 -- ${LEAD}` },
      // Two in the afternoon in New York is the next day in Tokyo.
      { text: `EMBARGOED UNTIL 2 p.m. ET Dec. 1, 2026${HEADLINE}TOKYO, Dec. 2, 2026 -- ${LEAD}` },
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${HEADLINE}TOLEDO, Ohio -- ${LEAD}` },
    ],
  },
  *check(release) {
    const printed = release.structure.dateline?.date;
    const day = printed && dayNumber(printed, printed.year);
    if (!printed || day === undefined) return;
    for (const line of embargoes(release)) {
      const embargo = line.date && dayNumber(line.date, line.date.year ?? printed.year);
      if (!line.date || embargo === undefined || embargo === day) continue;
      if (Math.abs(embargo - day) === 1 && mayBeADayApart(release, line)) continue;
      const wanted = dayInWords(line.date);
      yield {
        at: printed,
        message: "differs",
        // British releases may carry the day on which they are sent.
        ...(release.tradition === "uk" ? { level: "hint" } : {}),
        data: { dateline: release.prose.slice(printed.start, printed.end), embargo: wanted },
        related: [{ at: line, message: "embargo" }],
        fixes: [
          {
            message: "change",
            data: { embargo: wanted },
            edits: [{ start: printed.start, end: printed.end, text: withYear(wanted, line.date, printed) }],
          },
        ],
      };
    }
  },
});

/** Two zones may be a day apart; two American ones only in the hours around midnight. */
function mayBeADayApart(release: ReleaseDocument, { zone, minutes }: ReleaseLine): boolean {
  const place = datelinePlace(release);
  const isAmerican =
    place !== undefined && (standsAlone(place.cityName) || stateNamed(place.regionName ?? "") !== undefined);
  if (!isAmerican || zone === undefined || minutes === undefined || !AMERICAN_ZONE.test(zone)) return true;
  return minutes < WIDEST || minutes >= 24 * 60 - WIDEST;
}

/** Eastern time is six hours ahead of Hawaii. */
const WIDEST = 6 * 60;
// "ET", "EST", "U.S. Eastern Time". Must not match Greenwich or a zone of Europe.
const AMERICAN_ZONE = /^(?:[ECMP][SD]?T|(?:U\.?S\.? )?(?:Eastern|Central|Mountain|Pacific)\b)/i;

export const ambiguousMidnight = defineRule({
  id: "embargo/ambiguous-midnight",
  summary: "End no embargo at midnight: say 00:01 or 11:59 p.m.",
  why: "Midnight belongs to two days, and half of the desks will take the wrong one.",
  source: [editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    midnight: "{printed} may begin or end the day, expected 00:01 or 11:59 p.m.",
    start: "The day begins: {time}",
    end: "The day ends: {time}",
  },
  examples: {
    bad: [
      { text: `EMBARGO: midnight GMT Tuesday 1 December 2026${HEADLINE}${LEAD}` },
      { text: `EMBARGOED UNTIL 12:00 a.m. ET Dec. 1, 2026${HEADLINE}${LEAD}` },
      { text: `EMBARGOED UNTIL 24:00 GMT Tuesday 1 December 2026${HEADLINE}${LEAD}` },
    ],
    good: [
      { text: `EMBARGO: 00:01 GMT Tuesday 1 December 2026${HEADLINE}${LEAD}` },
      { text: `EMBARGOED UNTIL 11:59 p.m. ET Dec. 1, 2026${HEADLINE}${LEAD}` },
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2026${HEADLINE}The shop is open until midnight from Dec. 1.` },
    ],
  },
  *check(release) {
    for (const line of embargoes(release)) {
      if (line.minutes !== 0) continue;
      const found = MIDNIGHT.exec(release.prose.slice(line.start, line.end));
      if (!found) continue;
      const [printed] = found;
      const at = { start: line.start + found.index, end: line.start + found.index + printed.length };
      const [start, end] = timesLike(printed);
      yield {
        at,
        message: "midnight",
        data: { printed },
        fixes: [
          { message: "start", data: { time: start }, edits: [{ ...at, text: start }] },
          { message: "end", data: { time: end }, edits: [{ ...at, text: end }] },
        ],
      };
    }
  },
});

const MIDNIGHT = /(?:12 )?\bmidnight\b|\b(?:24|00)[:.]00\b|\b12(?:[:.]00)? ?a\.?m\b\.?/i;
const HALF_DAY = /a\.?m\b\.?$/i;

/** One minute into the day and one before its end, on the clock that is printed. */
function timesLike(printed: string): readonly [string, string] {
  return HALF_DAY.test(printed) ? ["12:01 a.m.", "11:59 p.m."] : ["00:01", "23:59"];
}

/** "Dec. 1", "Dec. 1, 2026": as AP prints it. */
function dayInWords({ year, month = 1, day = 1 }: PrintedDate): string {
  const start = `${months[month - 1]?.ap ?? ""} ${day}`;
  return year === undefined ? start : `${start}, ${year}`;
}

function withYear(wanted: string, { year }: PrintedDate, printed: PrintedDate & Span): string {
  return year === undefined && printed.year !== undefined ? `${wanted}, ${printed.year}` : wanted;
}
