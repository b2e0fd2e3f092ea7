import { businessWireAp, illinoisDates, librariesAp } from "../../../../data/authorities";
import {
  ANY_MONTH,
  MONTH,
  MONTH_NAMES,
  MONTH_TRIGGERS,
  LONG_MONTHS,
  SHORT_MONTHS,
  DAY,
  asTriggers,
  monthOf,
} from "../../../date-words";
import { replaceEach, REPLACING, STYLED } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";

// Must not match a month alone or with a year only.
const LONG_WITH_DAY = pattern({
  words: asTriggers(LONG_MONTHS),
  like: new RegExp(`(${LONG_MONTHS.join("|")})(?= ${DAY})`, "uy"),
});

export const monthAbbreviate = defineRule({
  id: "style/ap/month-abbreviate",
  summary: "Abbreviate Jan., Feb., Aug., Sept., Oct., Nov. and Dec. beside a day.",
  why: "AP shortens seven months in a date, and a desk that follows it changes each of them by hand.",
  source: [illinoisDates, librariesAp],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant opens November 23 in Toledo." },
      { frame: "story", text: "The plant opens on Monday, September 7, 2026." },
    ],
    good: [
      { frame: "story", text: "The plant opens Nov. 23 in Toledo." },
      { frame: "story", text: "The plant opened in November 2026, and in October 40 people came." },
      { frame: "story", text: "“We open November 23,” Dana Okafor, the manager, said." },
      { frame: "story", text: "The plant opens March 23. The October 7 Hall stays shut." },
    ],
  },
  check: (release) =>
    replaceEach(release, LONG_WITH_DAY, ({ end, groups, part }) => {
      // "In October 40 people came": a month and a number.
      if (COUNTED.test(release.prose.slice(end, Math.min(end + 40, part.end)))) return undefined;
      return { text: monthOf(groups[1] ?? "")?.ap ?? "", safe: true };
    }),
});

// A number and what it counts. Must not match the small words that go on after a date.
const COUNTED =
  /^ \d{1,2} (?!(?:a|an|and|or|in|on|to|from|for|at|with|the|will|is|was|as|by|after|before|when|until)\b)(?:people|men|women|children|\p{Ll}{3,20}s)\b/u;

// Must not match "Mar" or "Jun" without a figure after it, nor "Dec. 5" and the like, which AP prints so.
const SHORT_FORM = pattern({
  words: asTriggers(SHORT_MONTHS),
  like: new RegExp(`(${SHORT_MONTHS.join("|")})\\b(\\.?)(?= (\\d{4})\\b| ${DAY})`, "uy"),
});

export const monthSpellOut = defineRule({
  id: "style/ap/month-spell-out",
  summary: "Spell out a month that has no day, and print the short forms as AP does.",
  why: "A month alone or with its year is never shortened, and March to July never are.",
  source: [illinoisDates, librariesAp],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant opened in Jan. 2026." },
      { frame: "story", text: "The plant opens on Mar. 5 and the hall on Sep 9." },
    ],
    good: [
      { frame: "story", text: "The plant opened in January 2026, on Jan. 5." },
      { frame: "story", text: "The plant opens on March 5 and the hall on Sept. 9." },
      { frame: "story", text: "“We opened in Jan. 2026,” the sign says." },
    ],
  },
  check: (release) =>
    replaceEach(release, SHORT_FORM, ({ groups }) => {
      const month = monthOf(groups[1] ?? "");
      const text = (groups[3] === undefined ? month?.ap : month?.name) ?? "";
      return text === groups[0] ? undefined : { text, safe: true };
    }),
});

// "Nov. 23rd", "23rd November". Must not match "4th of July", a street or a name that goes on with a capital.
const ORDINAL = pattern({
  words: "st nd rd th",
  like: new RegExp(
    `(?<=\\b${MONTH} (?:the )?\\d{1,2})(?:st|nd|rd|th)\\b(?! \\p{Lu})|(?<=\\b\\d{1,2})(?:st|nd|rd|th)(?= ${ANY_MONTH}\\b)`,
    "uy",
  ),
});

export const dateOrdinal = defineRule({
  id: "style/ap/date-ordinal",
  summary: "Print the day of a date as a plain figure.",
  why: "Neither AP nor GOV.UK prints “23rd”, and it is among the mistakes that a wire’s editors meet most.",
  source: [illinoisDates, businessWireAp],
  level: "info",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict", "uk", "government"],
  messages: { ordinal: "“{printed}” has an ending that a date takes in speech only", remove: "Remove “{ending}”" },
  examples: {
    bad: [
      { frame: "story", text: "The plant opens Nov. 23rd in Toledo." },
      { frame: "story", text: "The plant opens on 23rd November in Leeds." },
    ],
    good: [
      { frame: "story", text: "The plant opens Nov. 23 in Toledo." },
      { frame: "story", text: "The plant opens on the 4th of July, on 23rd Street, for the 5th time." },
      { frame: "story", text: "“We open Nov. 23rd,” Dana Okafor, the manager, said." },
      { frame: "story", text: "Members of the September 11th Families met." },
    ],
  },
  *check(release) {
    for (const { start, end, part } of release.ownMatches(ORDINAL, [...STYLED, "headline"])) {
      const from = Math.max(part.start, start - 20);
      const printed = WITH_MONTH.exec(release.prose.slice(from, end))?.[0] ?? release.prose.slice(start - 2, end);
      const ending = release.prose.slice(start, end);
      const fixes = [{ message: "remove" as const, data: { ending }, safe: true, edits: [{ start, end, text: "" }] }];
      yield { at: { start, end }, message: "ordinal", data: { printed }, fixes };
    }
  },
});

const WITH_MONTH = /\p{Lu}\p{Ll}{2,9}\.? (?:the )?\d{1,2}\p{Ll}{2}$|\d{1,2}\p{Ll}{2}$/u;

// Must not match where the sentence or the phrase ends with the year, nor the first half of a range.
const YEAR_WITHOUT_COMMA = pattern({
  words: MONTH_TRIGGERS,
  like: new RegExp(
    `${ANY_MONTH}\\b\\.? \\d{1,2}, (\\d{4})(?= (?!to\\b|through\\b|and\\b|or\\b|until\\b|at\\b)\\p{Ll})`,
    "uy",
  ),
});

export const dateYearCommas = defineRule({
  id: "style/ap/date-year-commas",
  summary: "Set a year off by commas on both sides when month and day stand before it.",
  why: "The comma before the year opens what the comma after it closes.",
  source: [librariesAp],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: { comma: "Expected a comma after the year {year}", insert: "Insert a comma" },
  examples: {
    bad: [
      { frame: "story", text: "The Nov. 23, 2026 meeting ran long." },
      { frame: "story", text: "The plant opens on November 23, 2026 in Toledo." },
    ],
    good: [
      { frame: "story", text: "The Nov. 23, 2026, meeting ran long." },
      { frame: "story", text: "It ran from Nov. 23, 2026 to Dec. 1, 2026." },
      { frame: "story", text: "The plant opens on Nov. 23, 2026 (Monday), and the November 2026 fair ended." },
    ],
  },
  *check(release) {
    for (const { end, groups } of release.ownMatches(YEAR_WITHOUT_COMMA, STYLED)) {
      const fixes = [{ message: "insert" as const, safe: true, edits: [{ start: end, end, text: "," }] }];
      yield { at: { start: end - 4, end }, message: "comma", data: { year: groups[1] ?? "" }, fixes };
    }
  },
});

// Must not match "in July, 2026 results were", where a number begins the next clause.
const MONTH_COMMA_YEAR = pattern({
  words: asTriggers(MONTH_NAMES),
  like: new RegExp(
    `(${MONTH_NAMES.join("|")}), ((?:19|20)\\d\\d)(?=[.,;:)]|$| (?:and|to|at|by|for|in|with|when|the|after|under)\\b)`,
    "uy",
  ),
});

export const monthYearComma = defineRule({
  id: "style/ap/month-year-comma",
  summary: "Print a month and its year without a comma.",
  why: "The comma belongs to the date with a day; here it parts what is one.",
  source: [illinoisDates, librariesAp],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict", "uk", "government"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant opened in July, 2026." },
      { frame: "story", text: "The plant opened in July, 2026, and closed in May, 2027." },
    ],
    good: [
      { frame: "story", text: "The plant opened in July 2026." },
      { frame: "story", text: "In July, 2026 people came to the plant." },
      { frame: "story", text: "The plant opened on July 5, 2026." },
    ],
  },
  check: (release) =>
    replaceEach(release, MONTH_COMMA_YEAR, ({ groups }) => ({
      text: `${groups[1] ?? ""} ${groups[2] ?? ""}`,
      safe: true,
    })),
});
