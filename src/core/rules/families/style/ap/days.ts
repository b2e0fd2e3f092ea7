import { gateHouseTime, orionAbbreviations } from "../../../../data/authorities";
import { weekdays } from "../../../../data/months";
import { ANY_MONTH, MONTH, SHORT_DAYS, WEEKDAY, DAY, asTriggers } from "../../../date-words";
import { replaceEach, REPLACING, STYLED } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";

// "on Tues. the", "Tues., Nov. 5". Must not match the Sun, or the start of a name after "Sat.".
const SHORT_DAY = pattern({
  words: asTriggers(SHORT_DAYS),
  like: new RegExp(
    `(?:(?<=\\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ff]rom|[Ll]ast|[Nn]ext|[Tt]his) )(${SHORT_DAYS.join("|")})\\.(?! \\p{Lu}|$)|(${SHORT_DAYS.join("|")})\\b\\.?(?=,? ${MONTH} \\d))`,
    "uy",
  ),
});

export const weekdayAbbreviated = defineRule({
  id: "style/ap/weekday-abbreviated",
  summary: "Spell out the days of the week.",
  why: "Short forms are for tables; in a sentence they stop the eye.",
  source: [orionAbbreviations],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The council met on Tues. in the hall." },
      { frame: "story", text: "Doors open Sat., Nov. 28, at noon." },
    ],
    good: [
      { frame: "story", text: "The council met on Tuesday in the hall." },
      { frame: "story", text: "The telescope turns to the Sun. It sat on Mon Repos Hill." },
      { frame: "story", text: "“Come on Tues. in the evening,” the note says." },
    ],
  },
  check: (release) =>
    replaceEach(release, SHORT_DAY, ({ groups }) => {
      const short = groups[1] ?? groups[2] ?? "";
      return { text: weekdays.find((day) => day.short.includes(short))?.name ?? "", safe: true };
    }),
});

// Must not match after a name ("met Lind on Monday") or at the start of a sentence.
const ON_DATE = pattern({
  words: "on",
  like: new RegExp(`(?<=\\p{Ll} )on (?=${WEEKDAY}\\b|${ANY_MONTH}\\b\\.? ${DAY})`, "uy"),
});
const AFTER_NAME = /\p{Lu}[\p{L}’'-]{0,30} $/u;

export const onBeforeDate = defineRule({
  id: "style/ap/on-before-date",
  summary: "Leave out “on” before a day or a date.",
  why: "AP drops it wherever the sense is clear without it.",
  source: [gateHouseTime],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: { on: "AP drops “on” before a date unless the sense needs it", remove: "Remove “on”" },
  examples: {
    bad: [
      { frame: "story", text: "The plant opens on Monday in Toledo." },
      { frame: "story", text: "The plant opened on Nov. 23 in Toledo." },
    ],
    good: [
      { frame: "story", text: "The plant opens Monday in Toledo." },
      { frame: "story", text: "On Monday the plant opened. Bo Tarn met Mira Dunn on Tuesday." },
      { frame: "story", text: "“It opens on Monday,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end } of release.ownMatches(ON_DATE, STYLED)) {
      if (AFTER_NAME.test(release.prose.slice(Math.max(0, start - 32), start))) continue;
      const fixes = [{ message: "remove" as const, edits: [{ start, end, text: "" }] }];
      yield { at: { start, end: end - 1 }, message: "on", fixes };
    }
  },
});

// "the 1990's". Must not match a year's possessive ("2020's budget").
const DECADE = pattern({
  marks: "0",
  like: /(?<=\b(?:[Tt]he|[Ee]arly|[Ll]ate|[Mm]id)[ -])((?:1[5-9]|20)\d0)['’]s\b/y,
});

export const decades = defineRule({
  id: "style/ap/decades",
  summary: "Write decades without an apostrophe before the s.",
  why: "The apostrophe makes a possessive of a plural.",
  source: [gateHouseTime],
  level: "info",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The hall was built in the 1990's for the town." },
      { frame: "story", text: "The hall was built in the late 1920’s." },
    ],
    good: [
      { frame: "story", text: "The hall was built in the 1990s for the town." },
      { frame: "story", text: "It was part of 2020's budget, and of 1990’s." },
      { frame: "story", text: "“It was built in the 1990's,” Bo Tarn, the mayor, said." },
    ],
  },
  check: (release) => replaceEach(release, DECADE, ({ groups }) => ({ text: `${groups[1] ?? ""}s`, safe: true })),
});
