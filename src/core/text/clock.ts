import { zones } from "../data/zones";
import type { Span } from "../model";

/** A time of day as printed. */
export interface PrintedTime extends Span {
  /** Minutes after midnight, 0-1439. */
  readonly minutes: number;
  /** The time zone as printed ("ET", "GMT", "Eastern"); absent when none follows. */
  readonly zone?: string;
}

const ZONE = `(?:${zones.map((zone) => zone.short).join("|")})\\b`;
// Release lines are often set in capitals.
const LONG_NAMES = zones.flatMap(({ long }) => [long, long.toUpperCase()]);
const LONG_ZONE = `(?:${LONG_NAMES.join("|")})(?:\\s(?:[Tt]ime|TIME))?\\b`;
const AFTER = `(?:\\s{0,3}(?:hours|hrs|h)\\b\\.?)?(?:,?\\s{0,3}\\(?(?:U\\.?S\\.?\\s)?(?<zone>${ZONE}|${LONG_ZONE})\\)?)?`;

/**
 * "9 a.m.", "10:30 PM ET", "00.01 hrs", "14:00 GMT", "noon"; not the decimal of "9.5 percent", not "10:30:12", and a
 * bare number with a point is a time only when "hours" or a zone follows ("00.01 hours", not "00.01").
 */
const TIME = new RegExp(
  `(?<![\\d.:,$£€-])(?:(?<noon>(?:12\\s)?[Nn]oon|NOON)|(?<midnight>(?:12\\s)?[Mm]idnight|MIDNIGHT)|` +
    `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d))?\\s{0,3}(?<half>[ap]\\.?\\s?m\\b\\.?|[AP]\\.?\\s?M\\b\\.?)|` +
    `(?<hour24>[01]?\\d|2[0-4])(?:(?<colon>:)|\\.)(?<minute24>[0-5]\\d)(?![\\d:%]))${AFTER}`,
  "gu",
);
/** A figure, noon or midnight: without one of them there is no time of day. */
const MAY_HOLD_TIME = /\d|oon|idnight|OON|IDNIGHT/;
const HOURS_WORD = /\d\s{0,3}(?:hours|hrs|h)\b/;

/** All times of day printed in a stretch of text, in order, not overlapping. */
export function findTimes(text: string, at: Span): readonly PrintedTime[] {
  const slice = text.slice(at.start, at.end);
  if (!MAY_HOLD_TIME.test(slice)) return [];
  const found: PrintedTime[] = [];
  for (const match of slice.matchAll(TIME)) {
    const groups = match.groups ?? {};
    const zone = groups["zone"];
    const pointOnly = groups["hour24"] !== undefined && groups["colon"] === undefined;
    if (pointOnly && zone === undefined && !HOURS_WORD.test(match[0])) continue;
    const minutes = minutesOf(groups);
    if (minutes === undefined) continue;
    const start = at.start + match.index;
    found.push({ start, end: start + match[0].length, minutes, ...(zone === undefined ? {} : { zone }) });
  }
  return found;
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups["noon"] !== undefined) return 12 * 60;
  if (groups["midnight"] !== undefined) return 0;
  const hour = Number(groups["hour"] ?? groups["hour24"]);
  const minute = Number(groups["minute"] ?? groups["minute24"] ?? 0);
  const half = groups["half"]?.charAt(0).toLowerCase();
  if (half === undefined) return hour === 24 ? (minute === 0 ? 0 : undefined) : hour * 60 + minute;
  if (hour < 1 || hour > 12) return undefined;
  return ((hour % 12) + (half === "p" ? 12 : 0)) * 60 + minute;
}
