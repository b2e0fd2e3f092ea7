import { editorialJudgement } from "../../../data/authorities";
import { jointTexts } from "../../../data/legal-authorities";
import type { Span } from "../../../model";
import { STORY, type PatternMatch, type ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

const HEADLINE = "Joint communiqué of Norland and Estmark";
const LEAD = "Foreign Minister Ilse Brandt of Norland received Foreign Minister Jon Berg of Estmark in Toledo.";

export const counterpartOrder = defineRule({
  id: "gov/counterpart-order",
  summary: "Name the two sides of a joint text in the same order throughout.",
  why: "By custom each side's copy puts its own side first, and keeps it there.",
  source: [jointTexts],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    order: "Unexpected {printed}, expected {usual} as elsewhere",
    usual: "The usual order",
    change: "Change to {usual}",
  },
  examples: {
    bad: [
      {
        text: `${HEADLINE}\n\n${LEAD}\n\nNorland and Estmark will open a crossing. Ties between Estmark and Norland are good.`,
      },
      {
        text: `${HEADLINE}\n\n${LEAD}\n\nTrade of Norland and Estmark grew. Estmark and Norland will build a road.`,
      },
    ],
    good: [
      {
        text: `${HEADLINE}\n\n${LEAD}\n\nNorland and Estmark will open a crossing. Ties between Norland and Estmark are good.`,
      },
      { text: `${HEADLINE}\n\n${LEAD}\n\nNorland and Estmark will meet. Estmark and Sundria will not.` },
      {
        text: "Cook book wins prize\n\nThe prize of Toledo went to a cook book.\n\nIt was written by Dunn and Tarn. The pictures are by Tarn and Dunn.",
      },
    ],
  },
  *check(release) {
    if (release.tradition !== "communique") return;
    const pairs = [...release.matches(PAIR, ["headline", "subhead", ...STORY])].flatMap((match) => pairOf(match) ?? []);
    for (const pair of pairs) {
      const { first, second } = pair;
      const same = pairs.filter((other) => other.first === first && other.second === second);
      const turned = pairs.filter((other) => other.first === second && other.second === first);
      const [usual] = turned;
      if (!usual || turned.length < same.length) continue;
      if (turned.length === same.length && usual.start > (same[0]?.start ?? 0)) continue;
      if (release.isQuoted(pair)) continue;
      const at = { start: pair.start, end: pair.end };
      const data = { printed: `${first} and ${second}`, usual: `${second} and ${first}` };
      yield {
        at,
        message: "order",
        data,
        related: [{ at: { start: usual.start, end: usual.end }, message: "usual" }],
        fixes: [{ message: "change", data, edits: [{ ...at, text: data.usual }] }],
      };
    }
  },
});

interface Pair extends Span {
  readonly first: string;
  readonly second: string;
}

// Two capitalised words around "and". Must not match inside a longer row of names.
const PAIR = pattern({
  words: "and",
  like: /(?<=(?<![,-] ?|\p{Lu}[\p{L}]{0,20} )(?<first>(?<!\p{L})\p{Lu}[\p{L}-]{2,24}) )and (?<second>\p{Lu}[\p{L}-]{2,24})(?! \p{Lu}|,? and |-)/uy,
});

function pairOf({ start, end, groups }: PatternMatch): Pair | undefined {
  const { first, second } = groups.groups ?? {};
  return first === undefined || second === undefined
    ? undefined
    : { start: start - first.length - 1, end, first, second };
}

export const verbOfAgreement = defineRule({
  id: "gov/verb-of-agreement",
  summary: "Let a joint text say only what both sides agreed, and say it of both.",
  why: "Both sides have to stand behind each word of a joint text; one side alone can agree on nothing.",
  source: [jointTexts, editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { alone: "“{words}” is said of one side alone in a joint text" },
  examples: {
    bad: [
      { text: `${HEADLINE}\n\n${LEAD}\n\nThe minister agreed that both will open two crossings.` },
      { text: `${HEADLINE}\n\n${LEAD}\n\nShe agreed to open two crossings by May.` },
    ],
    good: [
      { text: `${HEADLINE}\n\n${LEAD}\n\nThe sides agreed to open two crossings.` },
      { text: `${HEADLINE}\n\n${LEAD}\n\nThe ministers agreed that both will open two crossings.` },
      { text: `Minister visits Toledo\n\n${LEAD}\n\nThe minister agreed to open a crossing.` },
    ],
  },
  *check(release) {
    if (!isJoint(release)) return;
    for (const { start, end, groups } of release.ownMatches(AGREED_ALONE, STORY))
      yield { at: { start, end }, message: "alone", data: { words: groups[0] } };
  },
});

const JOINT = /\bjoint (?:communiqu[ée]|statement|declaration|press release)(?!\p{L})/iu;

function isJoint(release: ReleaseDocument): boolean {
  return release
    .parts("issuer", "release-line", "headline", "subhead")
    .some(({ start, end }) => JOINT.test(release.prose.slice(start, end)));
}

// A single person before the verb. Must not match "the ministers agreed" or "he and she agreed".
const AGREED_ALONE = pattern({
  words: "he she minister president secretary chancellor ambassador",
  like: /(?<!and (?:the )?)(?:he|she|(?<=the (?:foreign |prime )?)(?:minister|president|secretary|chancellor|ambassador)) agreed\b(?! with)/iuy,
});

export const numberedParagraphs = defineRule({
  id: "gov/numbered-paragraphs",
  summary: "Number the paragraphs without a gap or a repetition.",
  why: "Others will cite the text by these numbers.",
  source: [editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { gap: "Unexpected number {printed}, expected {expected}", before: "The number before" },
  examples: {
    bad: [
      { text: `${HEADLINE}\n\n${LEAD}\n\n1. They met.\n\n2. They ate.\n\n2. They left.` },
      { text: `${HEADLINE}\n\n${LEAD}\n\n1. They met.\n\n2. They ate.\n\n4. They left.` },
    ],
    good: [
      { text: `${HEADLINE}\n\n${LEAD}\n\n1. They met.\n\n2. They ate.\n\n3. They left.` },
      { text: `${HEADLINE}\n\n${LEAD}\n\n1. They met.\n\n2. They ate.\n\nThen:\n\n1. They left.\n\n2. They wrote.` },
      { text: `${HEADLINE}\n\n${LEAD}\n\n1. They met.\n\n1. They ate.\n\n1. They left.`, format: "markdown" },
    ],
  },
  *check(release) {
    let before: (Span & { readonly number: number }) | undefined;
    let counts = false;
    for (const part of release.story) {
      const printed = NUMBERED.exec(release.text.slice(part.start, part.start + 8))?.[1];
      if (printed === undefined) continue;
      const at = { start: part.start, end: part.start + printed.length, number: Number(printed) };
      const expected = (before?.number ?? 0) + 1;
      // Markdown counts by itself where every item is the first.
      if (before && counts && at.number !== 1 && at.number !== expected) {
        const { start, end } = before;
        yield {
          at: { start: at.start, end: at.end },
          message: "gap",
          data: { printed, expected },
          related: [{ at: { start, end }, message: "before" }],
        };
      }
      counts = at.number === 1 ? false : before !== undefined && (counts || at.number === expected);
      before = at;
    }
  },
});

// "1. " or "1) " at the start of a paragraph. Must not match a decimal or a year.
const NUMBERED = /^(\d{1,3})[.)]\s/;
