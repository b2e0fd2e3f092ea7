import { businessWireMistakes, editorialJudgement } from "../../../data/authorities";
import { dollarCountries } from "../../../data/dollars";
import { unitPairs } from "../../../data/units";
import type { Role, Span } from "../../../model";
import { datelinePlace } from "../../dateline-place";
import { calendarDay } from "../../dates";
import { STORY, type ReleaseDocument } from "../../document";
import { QUARTER, quarterOf, type Quarter } from "../../periods";
import { releaseDay } from "../../release-day";
import { defineRule, type Hit } from "../../rule";
import { pattern, type Pattern } from "../../triggers";

const LEAD = "Kestrel Foods had sales of $41 million in the";

export const periodReused = defineRule({
  id: "consistency/period-reused",
  summary: "Let headline and lead speak of the same quarter, and of one that has just ended.",
  why: "Results are written into the release of the quarter before, and one old line always stays.",
  source: [businessWireMistakes],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    differs: "The lead speaks of {lead}, the headline of {headline}",
    stale: "{quarter} ended {days} days before the release is out",
    headline: "In the headline",
    release: "The date of the release",
  },
  examples: {
    bad: [
      { text: `Kestrel posts third quarter results of 2026\n\n${LEAD} second quarter of 2026, the firm said.` },
      { text: `Kestrel posts Q3 2026 results\n\n${LEAD} third quarter of 2025, the firm said.` },
      { text: `Kestrel posts Q3 2025 results\n\n${LEAD} third quarter ended September 30, 2026, the firm said.` },
      {
        text: `Kestrel posts third quarter 2025 results\n\nTOLEDO, Ohio, Nov. 23, 2026 -- ${LEAD} third quarter of 2025.`,
      },
    ],
    good: [
      {
        text: `Kestrel posts Q3 2026 results\n\n${LEAD} third quarter of 2026, after $40 million in the second quarter.`,
      },
      {
        text: `Kestrel posts Q3 results\n\n${LEAD} months from July to September, and sees more in the fourth quarter.`,
      },
      { text: `Kestrel posts Q3 2026 results\n\nTOLEDO, Ohio, Nov. 23, 2026 -- ${LEAD} third quarter of 2026.` },
    ],
  },
  *check(release) {
    const above = quartersIn(release, "headline", "subhead");
    const [headline] = above;
    if (!headline || above.some(({ quarter }) => quarter !== headline.quarter)) return;
    const lead = release.part("lead");
    const below = quartersIn(release, "lead");
    const [first] = below;
    const before = first && lead ? release.prose.slice(lead.start, first.start) : "";
    const speaks = RESULTS.test(before.slice(-REACH)) && !OTHER_PERIOD.test(before.slice(-NEAR));
    if (first && speaks && !below.some((one) => agrees(headline, one))) {
      yield {
        at: spanOf(first),
        message: "differs",
        data: { lead: printed(release, first), headline: printed(release, headline) },
        related: [{ at: spanOf(headline), message: "headline" }],
      };
    }
    yield* stale(release, above);
  },
});

const REACH = 160;
// The sentence reports what has been, or when it will be reported. Must not match a forecast alone.
const RESULTS = /\b(?:result|report|announce|post|sales|revenue|income|earnings|loss|profit)/i;

const NEAR = 40;
// The quarter is one that is looked forward to, or compared with.
const OTHER_PERIOD =
  /\b(?:sees?|expects?|forecasts?|outlook|guidance|than|from|against|compared|versus|vs|ahead|next)\b/i;

function printed({ prose }: ReleaseDocument, { start, end }: Span): string {
  return prose.slice(start, end);
}

function quartersIn(release: ReleaseDocument, ...roles: readonly Role[]): readonly Quarter[] {
  return [...release.matches(QUARTER, roles)].flatMap(
    ({ start, end, groups }) => quarterOf({ start, end }, groups) ?? [],
  );
}

function agrees(a: Quarter, b: Quarter): boolean {
  return a.quarter === b.quarter && (a.year === undefined || b.year === undefined || a.year === b.year);
}

/** Results come within weeks; a quarter that ended longer ago is that of an older release. */
const MOST_DAYS = 200;

function* stale(release: ReleaseDocument, quarters: readonly Quarter[]): Iterable<Hit<"stale" | "release">> {
  const out = releaseDay(release);
  const last = quarters.findLast(({ year, fiscal }) => year !== undefined && !fiscal);
  if (!out || last?.year === undefined) return;
  const days = out.day - calendarDay(last.year, last.quarter * 3 + 1, 0);
  if (days <= MOST_DAYS || days > MOST_DAYS + 366) return;
  yield {
    at: spanOf(last),
    message: "stale",
    data: { quarter: printed(release, last), days },
    related: [{ at: out.date, message: "release" }],
  };
}

export const currency = defineRule({
  id: "consistency/currency",
  summary: "Say which dollar is meant when the release comes from a country with a dollar of its own.",
  why: "A reader in another country takes a bare $ for the dollar of the United States.",
  source: [editorialJudgement],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    which: "This release comes from {country}: which dollar is meant?",
    own: "Print {sign}",
    us: "Print US$",
  },
  examples: {
    bad: [
      { text: "Kestrel opens plant\n\nTORONTO, Nov. 23, 2026 -- Kestrel Foods opened a plant for $41 million." },
      {
        text: "Kestrel opens plant\n\nPERTH, Western Australia, Nov. 23, 2026 -- Kestrel Foods opened a plant for $41 million.",
      },
    ],
    good: [
      { text: "Kestrel opens plant\n\nTORONTO, Nov. 23, 2026 -- Kestrel Foods opened a plant for C$41 million." },
      { text: "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods opened a plant for $41 million." },
      {
        text: "Kestrel opens plant\n\nTORONTO, Nov. 23, 2026 -- Kestrel Foods opened a plant for $41 million. All amounts are in Canadian dollars.",
      },
    ],
  },
  *check(release) {
    const place = datelinePlace(release);
    const named = [place?.regionName, place?.cityName].map((name) => name?.toLowerCase());
    const home = place && dollarCountries.find(({ places }) => places.some((name) => isNamed(named, name)));
    if (!home || (place.region && !isNamed([place.regionName?.toLowerCase()], ...home.places))) return;
    const [first] = release.matches(DOLLAR, ["headline", "subhead", ...STORY]);
    if (!first || SAYS_WHICH.test(release.prose)) return;
    const sign = { start: first.start, end: first.start + 1 };
    yield {
      at: sign,
      message: "which",
      data: { country: home.name },
      fixes: [
        { message: "own", data: { sign: home.sign }, edits: [{ ...sign, text: home.sign }] },
        { message: "us", edits: [{ ...sign, text: "US$" }] },
      ],
    };
  },
});

function isNamed(named: readonly (string | undefined)[], ...names: readonly string[]): boolean {
  return names.some((name) => named.includes(name.toLowerCase()));
}

// A bare dollar sign before a figure. Must not match "C$5".
const DOLLAR = pattern({ marks: "$", like: /(?<![A-Z])\$ ?\d/uy });
const SAYS_WHICH =
  /(?:\b(?:US|CA|C|A|AU|NZ|S|HK)\$|\b(?:CAD|USD|AUD|NZD|SGD|HKD)\b|\b(?:Canadian|United States|U\.?S\.?|Australian|New Zealand|Singapore|Hong Kong) (?:dollars?|funds|currency)\b)/;

export const units = defineRule({
  id: "consistency/units",
  summary: "Keep to one system of units, or convert at the first use.",
  why: "Readers cannot compare 60 miles here with 80 kilometers there.",
  source: [editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { mixed: "{printed} here, {other} elsewhere", other: "The other unit" },
  examples: {
    bad: [
      { frame: "story", text: "The line is 60 miles long. A second one of 80 kilometers will open in May." },
      { frame: "story", text: "The park has 40 acres. The lake beside it has 12 hectares." },
    ],
    good: [
      { frame: "story", text: "The line is 60 miles (97 kilometers) long. The second one has 80 kilometers." },
      { frame: "story", text: "The line is 60 miles long, and it is 5 feet wide." },
      { frame: "story", text: "The line is 60 miles long. “It is 80 kilometers,” said Ann Lind, the mayor." },
    ],
  },
  *check(release) {
    for (const { customary, metric } of UNITS) {
      const ours = [...release.ownMatches(customary, STORY)];
      const theirs = ours.length === 0 ? [] : [...release.ownMatches(metric, STORY)];
      const [a, b] = [ours[0], theirs[0]];
      if (!a || !b || ours.some((one) => theirs.some((other) => isBeside(release, one, other)))) continue;
      const [second, first] = a.start > b.start ? [a, b] : [b, a];
      yield {
        at: spanOf(second),
        message: "mixed",
        data: { printed: printed(release, second), other: printed(release, first) },
        related: [{ at: spanOf(first), message: "other" }],
      };
    }
  },
});

const UNITS = unitPairs.map(({ customary, metric }) => ({
  customary: unitPattern(customary),
  metric: unitPattern(metric),
}));

/** A unit right behind its number. */
function unitPattern(words: string): Pattern {
  return pattern({
    words,
    like: new RegExp(`(?<=(?:\\d|million|thousand|hundred|degrees)[ -]?)(?:${words.replaceAll(" ", "|")})\\b`, "iuy"),
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

/** "60 miles (97 kilometers)": one converts the other. */
function isBeside({ prose }: ReleaseDocument, a: Span, b: Span): boolean {
  const between = a.end < b.start ? prose.slice(a.end, b.start) : prose.slice(b.end, a.start);
  return between.length <= 30 && /[(/,]| or /.test(between);
}
