import { businessWireCatches, businessWireMistakes } from "../../../data/authorities";
import type { PrintedDate } from "../../../model";
import { readDate } from "../../../text";
import { dayNumber, likelyYear } from "../../dates";
import { STORY, type ReleaseDocument } from "../../document";
import { releaseDay, type ReleaseDay } from "../../release-day";
import { defineRule, type Hit } from "../../rule";
import { pattern, type Pattern } from "../../triggers";

const HEAD =
  "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods spoke of its second plant in the city.";

export const pastTenseFutureEvent = defineRule({
  id: "consistency/past-tense-future-event",
  summary: "Let the tense fit the date: what is still to come has not happened, and what is over will not.",
  why: "It is the mark of a release that was used before, and a reader misses what has long begun.",
  source: [businessWireMistakes, businessWireCatches],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    over: "{date} is before the release is out ({release}), yet this is still to come",
    ahead: "{date} is after the release is out ({release}), yet this has happened",
    release: "The date of the release",
  },
  examples: {
    bad: [
      { text: `${HEAD}\n\nThe plant will open to visitors on June 5, 2025.` },
      { text: `${HEAD}\n\nThe new line will start work in March 2026.` },
      { text: `${HEAD}\n\nThe visit will be followed by a tour on Nov. 2, 2026.` },
      { text: `${HEAD}\n\nThe mayor opened the plant on Dec. 5, 2027, with a speech.` },
      { text: `${HEAD}\n\nThe county was sent the report on Dec. 2 and has not replied.` },
    ],
    good: [
      { text: `${HEAD}\n\nThe plant will open to visitors on June 5, 2027.` },
      { text: `${HEAD}\n\nThe mayor opened the plant on Nov. 20, 2026, with a speech.` },
      { text: `${HEAD}\n\nThe firm said on June 5, 2025, that it will open the plant.` },
      { text: `${HEAD}\n\nThe plant will be the largest that has opened in Toledo since May 2019.` },
      { text: `${HEAD}\n\nThe opening was planned for Dec. 5 and rescheduled on Nov. 20.` },
      { text: `${HEAD}\n\nThe opening is planned for Dec. 5, 2027.` },
    ],
  },
  *check(release) {
    const out = releaseDay(release);
    if (!out) return;
    yield* wrongTense(release, out, STILL_TO_COME, "over");
    yield* wrongTense(release, out, HAPPENED, "ahead");
  },
});

const DATE_AHEAD =
  "(?=(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day,? )?(?:the )?(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))";

// "will open to visitors on June 5": verb and date without a comma, a stop or a clause between them.
const STILL_TO_COME = pattern({
  words: "will",
  like: new RegExp(
    `will (?:not )?(?:be [a-z]{2,20}|[a-z]{2,20})(?! (?:when|since|after|that|which))(?: (?!that\\b|which\\b|who\\b|since\\b|after\\b|when\\b|from\\b|has\\b|had\\b|was\\b|were\\b|\\w{2,20}ed\\b)[\\p{L}\\d’'&-]{1,24}){0,9} (?:on|in|through|until) ${DATE_AHEAD}`,
    "uy",
  ),
});

const PAST =
  "opened|launched|began|started|met|took place|signed|won|closed|arrived|moved|visited|voted|(?:was|were) (?:held|(?!scheduled|planned|expected|delayed|postponed|supposed|slated|moved|booked|dated|based|filed|needed|required|listed|used|timed|called|fixed|announced|named)[a-z]{3,14}ed|sent|given|told|shown|handed|paid|taken|sold)";
// "opened the plant on Dec. 5": not behind a form of "be" or "will", which makes it a plan.
const HAPPENED = pattern({
  words: "opened launched began started met took signed won closed arrived moved visited voted was were",
  like: new RegExp(
    `(?<!\\b(?:be|is|are|been|being|get|if|when|once|until|have|has|had) )(?:${PAST})(?: (?!to\\b|that\\b|which\\b|who\\b|be\\b|for\\b|will\\b)[\\p{L}\\d’'&-]{1,24}){0,6} (?:on|in) ${DATE_AHEAD}`,
    "uy",
  ),
});

/** A date without a year that lies further away is of another year. */
const NEAR = 60;
/** Zones and editions: a day before or after is no slip. */
const SLACK = 1;

function* wrongTense(
  release: ReleaseDocument,
  out: ReleaseDay,
  like: Pattern,
  message: "over" | "ahead",
): Iterable<Hit<"over" | "ahead" | "release">> {
  for (const { start, end } of release.matches(like, STORY)) {
    const date = readDate(release.prose, end);
    const days = date && daysAfter(date, out);
    if (!date || days === undefined || (message === "over" ? days >= -SLACK : days <= SLACK)) continue;
    if (date.year === undefined && Math.abs(days) > NEAR) continue;
    yield {
      at: { start, end: date.end },
      message,
      data: {
        date: release.prose.slice(date.start, date.end),
        release: release.prose.slice(out.date.start, out.date.end),
      },
      related: [{ at: out.date, message: "release" }],
    };
  }
}

/** Days from the release to a date; of a month alone, to its nearest day. */
function daysAfter(date: PrintedDate, out: ReleaseDay): number | undefined {
  if (date.month === undefined) return undefined;
  const year = date.year ?? likelyYear(date.month, out.date);
  if (date.day !== undefined) {
    const day = dayNumber(date, year);
    return day === undefined ? undefined : day - out.day;
  }
  if (out.date.year === undefined || out.date.month === undefined || year === undefined) return undefined;
  return ((year - out.date.year) * 12 + date.month - out.date.month) * 30;
}
