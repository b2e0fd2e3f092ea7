import {
  businessWireAp,
  crewTimes,
  illinoisDates,
  librariesAp,
  profTimes,
  proselint,
} from "../../../../data/authorities";
import { MONTH, WEEKDAY } from "../../../date-words";
import { STORY } from "../../../document";
import { fullStop, replaceEach, REPLACING } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";

/** AM, a.m., A.M. and their kin, without a period that may end the sentence. */
const HALF = "([AaPp])\\.?[Mm]\\b\\.?";

// "9AM", "10:30 pm". Must not match a decimal, a frequency ("10.5 am") or an hour above 12.
const TIME = pattern({ marks: "0", like: new RegExp(`(?<![\\d.:,$£€])(1[0-2]|0?[1-9])(:[0-5]\\d)?\\s?${HALF}`, "y") });

export const timeFormat = defineRule({
  id: "style/ap/time-format",
  summary: "Write times with a.m. and p.m., small, with periods, after a space.",
  why: "It is among the mistakes that a wire’s editors meet most.",
  source: [illinoisDates, businessWireAp, crewTimes],
  level: "info",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "Doors open at 9AM in the hall." },
      { frame: "story", text: "The talk runs from 10:30 am to 2 P.M. in the hall." },
      { frame: "story", text: "Doors open at 09:30 a.m. in the hall." },
    ],
    good: [
      { frame: "story", text: "Doors open at 9 a.m. in the hall." },
      { frame: "story", text: "The station sends on AM 640 and FM 90, and 640 am is no time." },
      { frame: "story", text: "“Doors open at 9AM,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, TIME, ({ groups }) => {
      const [printed, hour = "", minutes = "", half = ""] = groups;
      const text = `${Number(hour)}${minutes} ${half.toLowerCase()}.m.`;
      return printed.replace(BLANK, " ") === text ? undefined : { text, safe: true };
    }),
});

const BLANK = /\s/;

// Must not match "10:00" without a.m. or p.m., as embargoes print it.
const FULL_HOUR = pattern({ marks: "0", like: /(?<![\d.:,-])(1[0-2]|[1-9]):00(?=\s?[AaPp]\.?[Mm]\b)/y });

export const timeZeros = defineRule({
  id: "style/ap/time-zeros",
  summary: "Leave the zeros of a full hour out.",
  why: "The zeros tell nothing: “9 a.m.” says all that “9:00 a.m.” says.",
  source: [illinoisDates, profTimes],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "Doors open at 9:00 a.m. in the hall." },
      { frame: "story", text: "The talk runs from 10:30 a.m. to 2:00 p.m. in the hall." },
    ],
    good: [
      { frame: "story", text: "Doors open at 9 a.m. in the hall." },
      { frame: "story", text: "The train leaves at 14:00, the bus at 10:05 a.m." },
      { frame: "story", text: "“Doors open at 9:00 a.m.,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) => replaceEach(release, FULL_HOUR, ({ groups }) => ({ text: groups[1] ?? "", safe: true })),
});

// Must not match the first hour of a range ("12 to 5 p.m.") or "12 minutes".
const TWELVE = pattern({
  marks: "0",
  like: /(?<![\d.:,-])12(?::00)?\s?(?:(noon|midnight)\b|([AaPp])\.?[Mm]\b\.?)/y,
});

export const noonMidnight = defineRule({
  id: "style/ap/noon-midnight",
  summary: "Say noon and midnight.",
  why: "Readers do not agree which of the two 12 a.m. is, and nobody misreads the word.",
  source: [crewTimes, proselint],
  level: "info",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "Doors open at 12 noon in the hall." },
      { frame: "story", text: "Doors open at 12 p.m. in the hall." },
    ],
    good: [
      { frame: "story", text: "Doors open at noon in the hall." },
      { frame: "story", text: "The hall is open 12 to 5 p.m. and from 12:30 p.m. on." },
      { frame: "story", text: "“Doors open at 12 noon,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, TWELVE, (match) => {
      const { groups } = match;
      const word = groups[1] ?? (groups[2]?.toLowerCase() === "a" ? "midnight" : "noon");
      // Whoever writes "12 a.m." may mean either.
      return { text: word + fullStop(release, match), safe: groups[1] !== undefined };
    }),
});

const DAY_AFTER = `((?:,? (?:on )?(?:${WEEKDAY}|tomorrow))?)`;
// "10 a.m. Monday morning". Must not match across a comma that begins another thought.
const TWICE_TOLD = pattern({
  marks: "0",
  like: new RegExp(
    `(?<![\\d.:,-])(?:1[0-2]|[1-9])(?::[0-5]\\d)?\\s?(?:[Aa]\\.?[Mm]\\b\\.?${DAY_AFTER}( (?:in the |this )?morning)|[Pp]\\.?[Mm]\\b\\.?${DAY_AFTER}( (?:in the |this )?(?:afternoon|evening)| at night| tonight))\\b`,
    "y",
  ),
});

export const timeRedundant = defineRule({
  id: "style/ap/time-redundant",
  summary: "Say the half of the day once.",
  why: "A.m. is the morning already, and p.m. the afternoon and evening.",
  source: [crewTimes, profTimes, proselint],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    twice: "“{words}” says again what a.m. or p.m. said",
    remove: "Remove “{words}”",
    today: "Change “tonight” to “today”",
  },
  examples: {
    bad: [
      { frame: "story", text: "Doors open at 10 a.m. Monday morning in the hall." },
      { frame: "story", text: "Doors open at 8 p.m. in the evening." },
      { frame: "story", text: "Doors open at 8 p.m. tonight.", also: ["lead/relative-day"] },
    ],
    good: [
      { frame: "story", text: "Doors open at 10 a.m. Monday in the hall." },
      { frame: "story", text: "Doors open Monday morning at 10 a.m. and close in the evening." },
      { frame: "story", text: "“Come at 8 p.m. in the evening,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { end, groups } of release.ownMatches(TWICE_TOLD, STORY)) {
      const said = groups[2] ?? groups[4] ?? "";
      const at = { start: end - said.length, end };
      const words = said.trim();
      const fix =
        words === "tonight"
          ? { message: "today" as const, edits: [{ ...at, text: " today" }] }
          : { message: "remove" as const, data: { words }, edits: [{ ...at, text: "" }] };
      yield { at: { start: at.start + 1, end }, message: "twice", data: { words }, fixes: [fix] };
    }
  },
});

// "9 a.m. - 11 a.m.". Must not match a range across noon.
const RANGE = pattern({
  marks: "0",
  like: /(?<![\d.:,-])((?:1[01]|[1-9])(?::[0-5]\d)?)\s?([ap])\.?m\.?(?:\s?[-–—]\s?| to | until )((?:1[01]|[1-9])(?::[0-5]\d)?)\s?\2\.?m\b/y,
});

export const timeRange = defineRule({
  id: "style/ap/time-range",
  summary: "Say a.m. or p.m. once in a range within one half of the day.",
  why: "The second one tells for both.",
  source: [illinoisDates, crewTimes],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The hall is open 9 a.m. - 11 a.m. on Mondays." },
      { frame: "story", text: "The hall is open from 1:30 p.m. to 5 p.m. on Mondays." },
    ],
    good: [
      { frame: "story", text: "The hall is open 9 to 11 a.m. on Mondays." },
      { frame: "story", text: "The hall is open from 9 a.m. to 5 p.m. and at 8 p.m." },
      { frame: "story", text: "“It is open 9 a.m. to 11 a.m.,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, RANGE, ({ groups }) => {
      const [, from = "", half = "", to = ""] = groups;
      return { text: `${from} to ${to} ${half}.m` };
    }),
});

// "on Nov. 23 at 2 p.m.". Must not match where a place stands between the two.
const DATE_FIRST = pattern({
  words: "on",
  like: new RegExp(
    `on ((?:${WEEKDAY}, )?(?:${MONTH} \\d{1,2}|${WEEKDAY}))(?:,)? at ((?:1[0-2]|[1-9])(?::[0-5]\\d)? [ap]\\.m\\.|noon\\b|midnight\\b)`,
    "y",
  ),
});

export const timeDatePlace = defineRule({
  id: "style/ap/time-date-place",
  summary: "Give the time before the date, and the place after it.",
  why: "Desks print time, date, place in this order, and change what comes otherwise.",
  source: [librariesAp],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The hall opens on Nov. 23 at 2 p.m. for the town." },
      { frame: "story", text: "The hall opens on Monday at noon." },
    ],
    good: [
      { frame: "story", text: "The hall opens at 2 p.m. Nov. 23 for the town." },
      { frame: "story", text: "The hall opens on Nov. 23 at Lake Street." },
      { frame: "story", text: "“It opens on Monday at noon,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, DATE_FIRST, (match) => {
      const [, date = "", time = ""] = match.groups;
      return { text: `at ${time} ${date}${fullStop(release, match)}` };
    }),
});
