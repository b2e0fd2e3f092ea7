import { apNumerals, lexingtonNumerals, studyLibAp } from "../../../../data/authorities";
import { measures, numbered } from "../../../../data/ap-numbers";
import type { ReleaseDocument } from "../../../document";
import { belowTen, fromTen, inWords } from "../../../number-words";
import { replaceEach, REPLACING } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";
import { capitalised } from "../../../words";

// "opened 3 plants". Must not match a decimal, an amount of money, a range or a name with a figure.
const SMALL = pattern({ marks: "0", like: /(?<![\p{L}\d$£€#.,:/–-])(?<![$£€#] )([2-9]) (?=([a-z]{3,20}s)\b(?!-))/uy });
// Also "words and figures before": looked at only where a small figure stands.
const WORD_BEFORE = /([\p{L}\d.,$%]{1,30})[ -]$/u;

export const numberSpellSmall = defineRule({
  id: "style/ap/number-spell-small",
  summary: "Spell out whole numbers below 10.",
  why: "Small numbers read as words; figures are for measures, money, ages and scores.",
  source: [apNumerals, lexingtonNumerals],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The firm opened 3 plants in the region." },
      { frame: "story", text: "The council named 7 members in May." },
    ],
    good: [
      { frame: "story", text: "The firm opened three plants, 12 shops and 3.5 miles of road." },
      { frame: "story", text: "They won 5 points, ran 3 miles and paid $4 fees on page 3 times." },
      { frame: "story", text: "It hired 2 to 3 cooks, and Phase 2 trials of Alpa 3 trucks began." },
      { frame: "story", text: "“We opened 3 plants,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, SMALL, ({ start, end, groups }) => {
      const before = WORD_BEFORE.exec(release.prose.slice(Math.max(0, start - 32), start))?.[1] ?? "";
      const isName = UPPER_OR_FIGURE.test(before) && !opensSentence(release, start - before.length - 1);
      if (isName || before === "" || numbered.has(before.toLowerCase()) || measures.has(groups[2] ?? ""))
        return undefined;
      return { end: end - 1, text: inWords(Number(groups[1])) ?? "" };
    }),
});

const UPPER_OR_FIGURE = /^\p{Lu}|\d/u;

function opensSentence(release: ReleaseDocument, at: number): boolean {
  return (
    /(?:^|[.!?:]["”’)]?\s)$/.test(release.prose.slice(Math.max(0, at - 3), at)) || release.prose.charAt(at - 1) === "\n"
  );
}

// Small letters only: a capital opens the sentence, where words are right.
const LARGE = pattern({
  words: [...fromTen.keys()].filter((word) => !word.includes("-")).join(" "),
  like: new RegExp(
    `(?<![\\p{L}\\d]-|[.!?:•] )(${[...fromTen.keys()].join("|")})(?= (?!or\\b|to\\b|of\\b|and\\b|hundred)\\p{Ll})`,
    "uy",
  ),
});

export const numberFigures = defineRule({
  id: "style/ap/number-figures",
  summary: "Use figures from 10 on.",
  why: "Figures are what a reader scans for, and AP spells out only what is below 10.",
  source: [apNumerals, lexingtonNumerals],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The firm opened twelve plants in the region." },
      { frame: "story", text: "The firm hired forty-five cooks." },
    ],
    good: [
      { frame: "story", text: "The firm opened 12 plants and nine shops." },
      { frame: "story", text: "Twelve plants opened. Forty cooks came, one in ten of all." },
      { frame: "story", text: "“We opened twelve plants,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, LARGE, ({ groups }) => ({
      text: String(fromTen.get(groups[1] ?? "")),
    })),
});

// "40 people". Must not match a year, a list number, a date or a name such as "3M".
const OPENS_WITH_FIGURE = /^(\d{1,3}(?:,\d{3}){0,3})(?:\.\d{1,2})?(%?)(?= (?!a\.m\b|p\.m\b)\p{Ll})/u;

export const numberSentenceStart = defineRule({
  id: "style/ap/number-sentence-start",
  summary: "Start no sentence with a figure.",
  why: "A figure has no capital, so the eye does not see that a sentence begins.",
  source: [apNumerals, lexingtonNumerals],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict", "uk", "government", "research"],
  messages: { figure: "The sentence starts with the figure {figure}", change: "Spell it out: {wanted}" },
  examples: {
    bad: [
      { frame: "story", text: "The plant opened on Monday. 40 people came to the hall." },
      { frame: "story", text: "12 cooks work at the plant of Kestrel Foods." },
    ],
    good: [
      { frame: "story", text: "The plant opened on Monday. Forty people came to the hall." },
      { frame: "story", text: "The plant opened. 2026 was a good year, and 3M came." },
      { frame: "story", text: "The terms are: 1. 40 months of work. 2. 12 months of leave." },
      { frame: "story", text: "- 40 places for cooks\n- 12 places for guests" },
      { frame: "story", text: "“40 people came,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, part } of release.storySentences) {
      const code = release.prose.charCodeAt(start);
      if (code < 48 || code > 57 || part.kind !== "paragraph") continue;
      if (ITEM_BEFORE.test(release.prose.slice(Math.max(part.start, start - 5), start))) continue;
      const match = OPENS_WITH_FIGURE.exec(release.prose.slice(start, Math.min(end, start + 24)));
      const figure = match?.[0];
      if (figure === undefined || YEAR.test(figure) || release.isQuoted({ start, end: start + figure.length }))
        continue;
      const at = { start, end: start + figure.length };
      const word = inWords(Number(figure));
      const wanted = word && capitalised(word);
      const fixes = wanted ? [{ message: "change" as const, data: { wanted }, edits: [{ ...at, text: wanted }] }] : [];
      yield { at, message: "figure", data: { figure }, fixes };
    }
  },
});

// "1. " before the sentence: a list in running text.
const ITEM_BEFORE = /\d[.)]\s{1,2}$/;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

const SMALL_WORDS = [...belowTen.keys()].join("|");
// "five-year-old", "aged five". Must not match "one year older" or a name.
const AGE_IN_WORDS = pattern({
  words: [...belowTen.keys()].join(" "),
  like: new RegExp(
    `(?<=\\baged? )(${SMALL_WORDS})(?=[,.;)]| (?:to|and|or) )|(${SMALL_WORDS})(?=[- ]years?[- ]old\\b|-year-olds\\b)`,
    "y",
  ),
});

export const ageFigures = defineRule({
  id: "style/ap/age-figures",
  summary: "Give ages in figures.",
  why: "Ages are figures in AP style, even below 10.",
  source: [apNumerals, studyLibAp],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "A five-year-old boy opened the plant." },
      { frame: "story", text: "The club is for children aged six to nine years old." },
    ],
    good: [
      { frame: "story", text: "A 5-year-old boy opened the plant." },
      { frame: "story", text: "He is five years older, and it took six years." },
      { frame: "story", text: "“My five-year-old son came,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, AGE_IN_WORDS, ({ groups }) => ({
      text: String(belowTen.get(groups[1] ?? groups[2] ?? "")),
      safe: true,
    })),
});

// "a 7 year old", "is 7-years-old". Must not match "7-year-old" or "7 years old".
const AGE = pattern({
  marks: "0",
  like: /(?<![\d.,$£€-])(\d{1,3})(?: year[ -]olds?|-year old|-years?[ -]olds?|- year old| years-old)\b/y,
});
const AFTER_VERB = /\b(?:is|was|are|were|be|been|turns|turned|turning) (?:now |only |just |almost |nearly |about )?$/;
const AFTER_ARTICLE = /\b(?:an?|the|this|that|its|his|her|their|our|my|every|each) (?:\p{Ll}{2,20} )?$/u;

export const ageHyphens = defineRule({
  id: "style/ap/age-hyphens",
  summary: "Hyphenate an age before a noun, and not after a verb.",
  why: "“A 7-year-old plant” is one quality; “the plant is 7 years old” is a measure.",
  source: [apNumerals, studyLibAp],
  level: "info",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "It is a 7 year old plant." },
      { frame: "story", text: "The plant is 7-years-old." },
      { frame: "story", text: "Fifteen 12 year olds came." },
    ],
    good: [
      { frame: "story", text: "The 7-year-old plant is 7 years old." },
      { frame: "story", text: "The club is for 5-year-olds and for years old and new." },
      { frame: "story", text: "“It is a 7 year old plant,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, AGE, ({ start, groups }) => {
      const [printed, years = ""] = groups;
      const before = release.prose.slice(Math.max(0, start - 32), start);
      const isPlural = printed.endsWith("s");
      const afterVerb = AFTER_VERB.test(before);
      const text = afterVerb && !isPlural ? `${years} years old` : `${years}-year-old${isPlural ? "s" : ""}`;
      const safe = afterVerb || isPlural || AFTER_ARTICLE.test(before);
      return text === printed ? undefined : { text, safe };
    }),
});
