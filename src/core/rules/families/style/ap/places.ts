import {
  lexingtonAddresses,
  orionAbbreviations,
  poynterStates,
  writingExplainedHeadlines,
  youngAp,
} from "../../../../data/authorities";
import { states } from "../../../../data/states";
import { asTriggers } from "../../../date-words";
import { STORY } from "../../../document";
import { fullStop, replaced, replaceEach, REPLACING, STYLED } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";

/** Washington keeps its D.C. */
const SHORTENED = states.filter(({ ap, name, postal }) => ap !== name && postal !== "DC");
const byShort = new Map(SHORTENED.flatMap(({ name, ap, postal }) => [[ap, name] as const, [postal, name] as const]));
for (const { name, postal } of states) if (postal !== "DC") byShort.set(postal, name);
const SHORT = [...byShort.keys()].sort((a, b) => b.length - a.length).map((form) => form.replaceAll(".", "\\."));
const FIRST_WORD = /^\p{L}+/u;
const firstWords = (names: readonly string[]): readonly string[] => [
  ...new Set(names.map((name) => FIRST_WORD.exec(name)?.[0] ?? "")),
];

// "Eugene, Ore.". Must not match a party ("D-Ore."), a zip code behind it, or a middle initial.
const AFTER_CITY = pattern({
  words: asTriggers(firstWords([...byShort.keys()])),
  like: new RegExp(`(?<=\\p{Ll}, )(?:${SHORT.join("|")})(?![\\p{L}-])(?! \\d{5})`, "uy"),
});

export const stateInText = defineRule({
  id: "style/ap/state-in-text",
  summary: "Spell state names out in the text.",
  why: "AP keeps the short forms for datelines, captions, lists and party tags.",
  source: [poynterStates],
  level: "info",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant in Eugene, Ore., opens on Monday." },
      { frame: "story", text: "The firm has plants in Toledo, OH, and Reno, Nev. The first opened in May." },
    ],
    good: [
      { frame: "story", text: "The plant in Eugene, Oregon, opens on Monday." },
      { frame: "story", text: "Write to 12 Lake St., Toledo, OH 43604, or to Mara Holt, D-Ore." },
      { frame: "story", text: "“It is in Eugene, Ore.,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, AFTER_CITY, (match) => {
      const name = byShort.get(match.groups[0]);
      // A list of meetings, offices or winners keeps the short forms.
      if (name === undefined || match.part.kind !== "paragraph") return undefined;
      return { text: name + fullStop(release, match), safe: true };
    }),
});

const NAMES = states.map(({ name }) => name);
// "in Eugene, Oregon on". Must not match a row of states, or a name that goes on.
const WITHOUT_COMMA = pattern({
  words: asTriggers(firstWords(NAMES)),
  like: new RegExp(
    `(?<=\\b(?:in|at|from|of|to|near) \\p{Lu}[\\p{L}.’'-]{2,20}(?: \\p{Lu}[\\p{L}.’'-]{1,20})?, )(?:${[...NAMES].sort((a, b) => b.length - a.length).join("|")})(?= (?!and\\b|or\\b|to\\b)\\p{Ll})`,
    "uy",
  ),
});
const STATE_BEFORE = new RegExp(`(?:${NAMES.join("|")}), $`);

export const stateCommas = defineRule({
  id: "style/ap/state-commas",
  summary: "Set a state off by commas on both sides behind its city.",
  why: "The comma before the state opens what the comma after it closes.",
  source: [youngAp, lexingtonAddresses],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: { comma: "Expected a comma after {state}", insert: "Insert a comma" },
  examples: {
    bad: [
      { frame: "story", text: "The plant in Eugene, Oregon opens on Monday." },
      { frame: "story", text: "It moved from Fort Wayne, Indiana last year." },
    ],
    good: [
      { frame: "story", text: "The plant in Eugene, Oregon, opens on Monday." },
      { frame: "story", text: "Plants in Ohio, Texas and Utah are open in Toledo, Ohio." },
      { frame: "story", text: "“The plant in Eugene, Oregon opens,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of release.ownMatches(WITHOUT_COMMA, STYLED)) {
      if (STATE_BEFORE.test(release.prose.slice(Math.max(0, start - 20), start))) continue;
      const fixes = [{ message: "insert" as const, edits: [{ start: end, end, text: "," }] }];
      yield { at: { start, end }, message: "comma", data: { state: groups[0] }, fixes };
    }
  },
});

// "the US market". Must not match US$, a firm ("US Foods") or capitals all around.
const US = pattern({
  words: "us",
  like: /US(?![\p{L}\d$&.])(?! \p{Lu}(?!ongress|epartment|enate|overnment|upreme))/uy,
});
const ALL_CAPITALS = /\p{Lu}{2,12} $/u;

export const usAbbreviation = defineRule({
  id: "style/ap/us-abbreviation",
  summary: "Write U.S. with periods in the text.",
  why: "AP sets the periods, and takes them out in headlines only.",
  source: [writingExplainedHeadlines],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The firm enters the US market in May." },
      { frame: "story", text: "The firm asked the US Department of Labor." },
    ],
    good: [
      { frame: "story", text: "The firm enters the U.S. market in May for US$5." },
      { frame: "story", text: "It sells to US Foods, and TO US ALL." },
      { frame: "story", text: "“We enter the US market,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    if (release.tradition === "uk") return;
    yield* replaceEach(
      release,
      US,
      ({ start, part }) => {
        if (ALL_CAPITALS.test(release.prose.slice(Math.max(part.start, start - 12), start))) return undefined;
        return { text: "U.S.", safe: true };
      },
      STORY,
    );
  },
});

const STREETS: Readonly<Record<string, string>> = { Avenue: "Ave.", Boulevard: "Blvd.", Street: "St." };
// "1600 Harbor Avenue". Must not match a street without its number.
const NUMBERED = pattern({
  words: "avenue boulevard street",
  like: /(?<=(?<![\d,.$])\b\d{1,5} (?:[NSEW]\. |North |South |East |West )?(?:\p{Lu}[\p{L}’'-]{1,20} |\d{1,3}(?:st|nd|rd|th) ){1,3})(?:Avenue|Boulevard|Street)(?![\p{L}-])/uy,
});

export const address = defineRule({
  id: "style/ap/address",
  summary: "Abbreviate Ave., Blvd. and St. behind a house number.",
  why: "AP shortens these three in a numbered address, and no others.",
  source: [lexingtonAddresses, orionAbbreviations],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant stands at 1600 Harbor Avenue in Toledo." },
      { frame: "story", text: "The hall at 12 East Lake Street is open." },
    ],
    good: [
      { frame: "story", text: "The plant stands at 1600 Harbor Ave. on Lake Street." },
      { frame: "story", text: "It moved to 12 Lake Road, near the Avenue." },
      { frame: "story", text: "“It is at 1600 Harbor Avenue,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups, part } of release.ownMatches(NUMBERED, STORY)) {
      const short = STREETS[groups[0]] ?? "";
      // The period of the abbreviation is that of the sentence.
      const to = release.prose.charAt(end) === "." && end < part.end ? end + 1 : end;
      yield replaced(release, { start, end: to, text: short, safe: true });
    }
  },
});
