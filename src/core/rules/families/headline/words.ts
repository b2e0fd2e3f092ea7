import {
  elitesnetGuidelines,
  episcopalHeadlines,
  ncteChecklist,
  nstPrWords,
  prWebFinancial,
  scottGobbledygook,
  writingExplainedHeadlines,
} from "../../../data/authorities";
import { commonVerbs, irregularPasts } from "../../../data/common-verbs";
import { finiteAuxiliaries } from "../../../data/function-words";
import { hypeTerms } from "../../../data/hype";
import { wellKnownAcronyms } from "../../../data/acronyms";
import { numerals } from "../../../data/numerals";
import { headlineVerbs } from "../../../data/titles";
import type { Part, Span } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { termIndex, termsIn, type TermIndex } from "../../terms";
import { startsUpper, type Word } from "../../words";

// The words of a headline.

const LEAD = "\n\nKestrel Foods opened its second plant in Toledo, Ohio, the firm said.";

export const noVerb = defineRule({
  id: "headline/no-verb",
  summary: "Let the headline say what happened.",
  why: "A label such as “Opening of a plant” tells that there is news, and keeps the news back.",
  source: [ncteChecklist, elitesnetGuidelines],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { label: "The headline is a label without a verb" },
  examples: {
    bad: [
      { text: `Opening of second Ohio plant in Toledo${LEAD}` },
      { text: `Press release: second Ohio plant${LEAD}` },
    ],
    good: [
      { text: `Kestrel Foods opens second Ohio plant${LEAD}` },
      { text: `Opening of second Ohio plant brings jobs to town${LEAD}` },
      { text: `Opening of second plant delayed by snow${LEAD}` },
      { text: `Statement on the second Ohio plant${LEAD}` },
      {
        text: "Completion of plant in Leeds\n\nLumo plc said that its plant in Leeds is open.\n\nThis announcement contains inside information. Dana Okafor, company secretary, is responsible for this announcement, made at 07:00 GMT on 23 November 2026.\n\nLEI: 2138001LUMO00TOLED08\n\nContact:\nDana Okafor, +44 20 7946 0991, dana.okafor@lumo.org",
        profile: "mar-eu",
      },
    ],
  },
  *check(release) {
    const [headline, second] = release.parts("headline");
    // Regulatory notices are filed under labels: "Completion of disposal".
    if (release.profile.id === "mar-eu") return;
    if (!headline || second || !LABEL.test(release.printed(headline))) return;
    if (!release.words(headline).some(isVerb)) yield { at: headline, message: "label" };
  },
});

// "Opening of …", "Press release: …". Must not match "Statement on …", which is what it says.
const LABEL =
  /^(?:(?:press|news|media) release\b|(?:the )?(?:announcement|launch|opening|appointment|introduction|publication|signing|completion|inauguration|unveiling|presentation|celebration) of\b)/i;

const VERBS: ReadonlySet<string> = new Set([...finiteAuxiliaries, ...irregularPasts, ...headlineVerbs]);
const BASES: ReadonlySet<string> = new Set(commonVerbs);

function isVerb({ key }: Word): boolean {
  return (
    VERBS.has(key) ||
    key.endsWith("ed") ||
    (key.endsWith("s") && (BASES.has(key.slice(0, -1)) || BASES.has(key.slice(0, -2))))
  );
}

export const spelledNumber = defineRule({
  id: "headline/spelled-number",
  summary: "Print figures in a headline, below ten too.",
  why: "AP prints all numbers of a headline as figures, which are shorter and faster to read.",
  source: [writingExplainedHeadlines, episcopalHeadlines],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: { spelled: "Unexpected “{word}”, expected {figure}", change: "Change it to {figure}" },
  examples: {
    bad: [
      { text: `Kestrel Foods hires three cooks${LEAD}` },
      { text: `Kestrel Foods to Open Two Plants in Ohio${LEAD}` },
      { text: `One in five cooks leaves plant in Ohio${LEAD}` },
    ],
    good: [
      { text: `Kestrel Foods hires 3 cooks${LEAD}` },
      { text: `“The Three Cooks” opens at Kestrel Foods${LEAD}` },
      { text: `# *Four Kitchens* opens at Kestrel Foods${LEAD}`, format: "markdown" },
      { text: `One in all: Kestrel Foods opens plant${LEAD}` },
      { text: "Plant opens at Seven Oaks\n\nKestrel Foods opened its second plant near Seven Oaks, the firm said." },
    ],
  },
  *check(release) {
    for (const headline of release.parts("headline")) {
      for (const [i, word] of release.words(headline).entries()) {
        const figure = SMALL_NUMBERS.get(word.key);
        if (figure === undefined || isPartOfName(release, headline, i)) continue;
        // "One in five" is one figure in two words: "1 in 5".
        const one = headlineShare(release.words(headline), i);
        const at = { start: (one ?? word).start, end: word.end };
        if (release.isQuoted(at) || isInTitle(release, headline, at)) continue;
        const to = one ? `1 in ${figure}` : String(figure);
        const data = { word: release.prose.slice(at.start, at.end), figure: to };
        const edits = [{ ...at, text: to }];
        yield {
          at,
          message: "spelled",
          data,
          fixes: [{ message: "change", data, edits }],
        };
      }
    }
  },
});

/** The word "one" of a share that ends with the word at `index`. */
function headlineShare(words: readonly Word[], index: number): Word | undefined {
  const one = words[index - 2];
  return words[index - 1]?.key === "in" && one?.key === "one" ? one : undefined;
}

const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(numerals).filter(([, value]) => value <= 20));

/** In quotation marks or italics: the title of a work is printed as it is. */
function isInTitle({ text }: ReleaseDocument, headline: Part, at: Span): boolean {
  const line = text.slice(headline.start, headline.end);
  return [...line.matchAll(TITLE)].some(
    ({ index, 0: { length } }) => headline.start + index < at.start && at.end < headline.start + index + length,
  );
}

// Must not match the apostrophe of "cooks'", or bold, which is emphasis for the whole line.
const TITLE =
  /[“"][^“”"\n]{2,120}[”"]|(?<!\p{L})[‘'][^‘'\n]{2,120}[’'](?!\p{L})|(?<![*_\w])([*_])(?![*_\s])[^*_\n]{2,120}\1(?![*_\w])/gu;

/** "Seven Oaks", "Big Ten": the story prints the number with a capital next to the same word. */
function isPartOfName(release: ReleaseDocument, headline: Part, index: number): boolean {
  const words = release.words(headline);
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (!word || !startsUpper(word.text)) return false;
  const story = release.part("lead");
  if (!story) return true;
  const text = release.prose.slice(story.start);
  return [before && `${before.text} ${word.text}`, after && `${word.text} ${after.text}`].some(
    (pair) => pair !== undefined && text.includes(pair),
  );
}

export const acronym = defineRule({
  id: "headline/acronym",
  summary: "Spell out in the headline what readers may not know by its letters.",
  why: "A headline is read before the text that explains its letters.",
  source: [episcopalHeadlines, prWebFinancial],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["ap-strict"],
  options: { allow: { type: "strings", default: [], description: "Letters that every reader of yours knows." } },
  messages: { unknown: "Readers may not know {letters}" },
  examples: {
    bad: [{ text: `Kestrel Foods joins GLFSC${LEAD}` }, { text: `WKTF grants Kestrel Foods plant in Ohio${LEAD}` }],
    good: [
      { text: `Kestrel Foods joins NATO kitchen in U.S.${LEAD}` },
      { text: "KFI opens plant\n\nKFI, a maker of meals, opened its second plant in Toledo, Ohio." },
      { text: `Kestrel Foods joins GLFSC${LEAD}`, options: { allow: ["GLFSC"] } },
    ],
  },
  *check(release, { allow }) {
    for (const headline of release.parts("headline")) {
      const words = release.words(headline);
      if (!words.some(({ text }) => SMALL.test(text))) continue;
      for (const [i, { start, end, text: letters }] of words.entries()) {
        const isLetters = LETTERS.test(letters) && !ROMAN.test(letters) && !isShouted(words, i);
        // "(NYSE: KFD)", "$KFD".
        if (BEFORE_TICKER.test(release.prose.charAt(start - 1)) || release.prose.charAt(start - 2) === ":") continue;
        if (
          !isLetters ||
          wellKnownAcronyms.has(letters) ||
          release.house.acronyms.has(letters) ||
          allow.includes(letters) ||
          isSender(release, letters)
        )
          continue;
        yield { at: { start, end }, message: "unknown", data: { letters } };
      }
    }
  },
});

const SMALL = /^\p{Ll}+$/u;
const LETTERS = /^[A-Z]{3,6}$/;
const ROMAN = /^[IVXL]+$/;

/** "FACT SHEET": words in capitals side by side are no letters of a name. */
function isShouted(words: readonly Word[], at: number): boolean {
  return [words[at - 1], words[at + 1]].some((word) => word !== undefined && SHOUTED.test(word.text));
}

const SHOUTED = /^[A-Z]{2,}$/;
const BEFORE_TICKER = /[($.:]/;

/** The lead opens with these letters: the sender goes by them. */
function isSender(release: ReleaseDocument, letters: string): boolean {
  const lead = release.part("lead");
  const first = lead && release.sentences(lead)[0];
  return first !== undefined && release.prose.slice(first.start, first.start + 60).includes(letters);
}

export const hype = defineRule({
  id: "headline/hype",
  summary: "Keep words that praise out of the headline.",
  why: "A desk strikes them first, and nothing is left of a headline that rests on them.",
  source: [scottGobbledygook, nstPrWords],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  options: { allow: { type: "strings", default: [], description: "Words and phrases that are no hype here." } },
  messages: { hype: "“{word}” praises without telling anything" },
  examples: {
    bad: [
      { text: `Kestrel Foods opens world-class plant${LEAD}` },
      { text: `Kestrel Foods Opens Groundbreaking Plant${LEAD}` },
    ],
    good: [
      { text: `Kestrel Foods opens plant that makes school meals${LEAD}` },
      {
        text: "Kestrel Foods Wins World-Class Kitchen Award\n\nKestrel Foods won the World-Class Kitchen Award of Ohio on Monday.",
      },
      { text: `Okafor calls plant “world-class” at opening${LEAD}` },
      { text: `Kestrel Foods opens iconic plant${LEAD}`, options: { allow: ["iconic"] } },
    ],
  },
  *check(release, { allow }) {
    const index = allow.length > 0 ? termIndex(hypeTerms, allow) : (hypeIndex ??= termIndex(hypeTerms, []));
    for (const part of release.parts("headline", "subhead")) {
      // In small letters: in title case every word looks like a name.
      for (const { start, end, term } of termsIn(release.prose.slice(part.start, part.end).toLowerCase(), index)) {
        const at = { start: part.start + start, end: part.start + end };
        const word = release.prose.slice(at.start, at.end);
        if (release.isQuoted(at) || isInName(release, word)) continue;
        const isLess = term.weight < 3 || part.role === "subhead";
        yield { at, message: "hype", data: { word }, ...(isLess ? { level: "hint" } : {}) };
      }
    }
  },
});

let hypeIndex: TermIndex | undefined;

/** With its capital the word stands in the story too: a name holds it. */
function isInName(release: ReleaseDocument, word: string): boolean {
  const lead = release.part("lead");
  return startsUpper(word) && lead !== undefined && release.prose.slice(lead.start).includes(word);
}
