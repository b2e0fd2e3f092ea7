import { businessWireMistakes, businessWireStyle } from "../../../data/authorities";
import { changeSundays, seasonalZones, type ChangeSunday, type SeasonalZone } from "../../../data/daylight";
import { calendarDay, dayNumber, daysIn, likelyYear, weekdayOf, type FoundDate } from "../../dates";
import { ROLES, type ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";
import type { Span } from "../../../model";

export const dstZone = defineRule({
  id: "consistency/dst-zone",
  summary: "Use the name of the time zone that holds on that day.",
  why: "EST in July is an hour off for whoever takes it at its word; ET is right all year.",
  source: [businessWireMistakes, businessWireStyle],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { season: "{zone} does not hold on {date}, expected {expected}", change: "Change to {zone}" },
  examples: {
    bad: [
      { frame: "story", text: "The call starts at 10 a.m. EDT on Dec. 1, 2026." },
      { frame: "story", text: "Doors open on July 7, 2026, at 9:30 a.m. PST." },
      { frame: "story", text: "The talks begin at 10:00 CET on 6 July 2026." },
      { frame: "story", text: "The call starts at 16:00 London time (BST) on 3 December 2026." },
      { frame: "story", text: "The call starts in Halifax at 8:30 a.m. ADT on Dec. 1, 2026." },
    ],
    good: [
      { frame: "story", text: "The call starts at 10 a.m. EST on Dec. 1, 2026." },
      { frame: "story", text: "Doors open on July 7, 2026, at 9:30 a.m. MST in Tucson." },
      { frame: "story", text: "The call starts at 10 a.m. ET on July 7, 2026." },
      { frame: "story", text: "The call starts at 10 a.m. EDT, as each week." },
      { frame: "story", text: "The call starts at 16:00 London time (GMT) on 3 December 2026." },
      { frame: "story", text: "The talks begin in Beijing at 10 a.m. CST on July 7, 2026." },
    ],
  },
  *check(release) {
    for (const { start, end, groups, part } of release.matches(ZONE, ROLES)) {
      const at = { start, end };
      const zone = BY_NAME.get(groups[0]);
      const date = zone && dateBeside(release, at, part);
      if (!zone || !date || isElsewhere(zone, release.text)) continue;
      const year = date.year ?? yearFrom(release, date);
      if (year === undefined || year < SINCE || isSummer(zone, date, year) === zone.summer) continue;
      const names = zone.general === undefined ? [zone.other] : [zone.general, zone.other];
      yield {
        at,
        message: "season",
        data: {
          zone: zone.short,
          date: release.prose.slice(date.start, date.end),
          expected: names.join(" or "),
        },
        fixes: names.map((name) => ({ message: "change", data: { zone: name }, edits: [{ ...at, text: name }] })),
      };
    }
  },
});

const BY_NAME: ReadonlyMap<string, SeasonalZone> = new Map(seasonalZones.map((zone) => [zone.short, zone]));

// A zone right behind a clock time or the word for it. Must not match a word in capitals elsewhere.
const ZONE = pattern({
  words: [...BY_NAME.keys()].join(" ").toLowerCase(),
  like: new RegExp(
    `(?<=(?:\\d|m\\.?|M\\.?|noon|midnight|hours|hrs|[Tt]ime) ?\\(?)(?:${[...BY_NAME.keys()].join("|")})\\b`,
    "y",
  ),
});

/** The American rule has held since this year. */
const SINCE = 2007;
/** China has one zone all year, and calls it CST too. */
const CHINESE = /\b(?:China|Chinese|Beijing|Shanghai|Taiwan|Taipei)\b/;

function isElsewhere({ short }: SeasonalZone, text: string): boolean {
  return short === "CST" && CHINESE.test(text);
}

/** The date nearest to a clock time in its sentence, or in its paragraph when that holds only one. */
function dateBeside(release: ReleaseDocument, at: Span, part: Span): FoundDate | undefined {
  const inPart = release.dates.filter(({ start, end }) => start >= part.start && end <= part.end);
  if (inPart.length <= 1) return inPart[0];
  const between = (date: FoundDate): string =>
    date.end <= at.start ? release.prose.slice(date.end, at.start) : release.prose.slice(at.end, date.start);
  const near = inPart.filter((date) => !STOP.test(between(date)));
  return [...near].sort((a, b) => between(a).length - between(b).length)[0];
}

// The end of a sentence or a line between a time and a date. Must not match the periods of "a.m." and "Dec.".
const STOP = /[;\n]|[a-z]{4}[.!?]\s/;

function yearFrom({ dates }: ReleaseDocument, { month }: FoundDate): number | undefined {
  const anchor = dates.find(({ year }) => year !== undefined);
  return anchor && likelyYear(month, anchor);
}

/** Whether clocks are put forward on a day; the two days of the change count as fitting whatever is printed. */
function isSummer({ region, summer }: SeasonalZone, date: FoundDate, year: number): boolean {
  const day = dayNumber(date, year) ?? 0;
  const [forward, back] = changeSundays[region].map((sunday) => dayOf(sunday, year));
  if (forward === undefined || back === undefined || day === forward || day === back) return summer;
  return forward < back ? day > forward && day < back : day > forward || day < back;
}

function dayOf({ month, nth }: ChangeSunday, year: number): number {
  const first = 1 + ((7 - weekdayOf(year, month, 1)) % 7);
  const last = daysIn(month, year);
  const day = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((last - first) / 7);
  return calendarDay(year, month, day);
}
