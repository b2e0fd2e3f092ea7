import { editorialJudgement } from "../../../data/authorities";
import { numerals } from "../../../data/numerals";
import { STORY } from "../../document";
import { figuresOf, type Figure } from "../../figures";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

export const sum = defineRule({
  id: "consistency/sum",
  summary: "Let parts add up to their total.",
  why: "Readers add up, and a sum that fails casts doubt on every other figure.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    parts: "The parts add up to {sum}, not to {total}",
    more: "The parts add up to {sum}, more than {total}",
    answers: "The shares add up to {sum}%, and answers to one question to 100%",
    shares: "The shares add up to {sum}%, and the rest is among them",
  },
  examples: {
    bad: [
      { frame: "story", text: "The plant brings 140 jobs: 90 in cooking and 60 in packing." },
      { frame: "story", text: "The city counted 300 votes (160 for and 130 against)." },
      { frame: "story", text: "The fund got 140 letters, including 90 from Erie and 60 from Lima." },
      {
        frame: "story",
        text: "Sixty percent goes to schools, 25 percent to roads and the remaining 20 percent to parks.",
      },
      { frame: "story", text: "Of the 140 jobs, 90 are in cooking, 40 in packing and 30 in sales." },
      { frame: "story", text: "Of those asked, 61 percent said yes, 38 percent no and 12 percent had no view." },
    ],
    good: [
      { frame: "story", text: "Of the 140 jobs, 90 are in cooking, 30 in packing and 20 in sales." },
      { frame: "story", text: "Of those asked, 61 percent said yes, 28 percent no and 11 percent had no view." },
      { frame: "story", text: "The plant brings 140 jobs: 90 in cooking and 50 in packing." },
      { frame: "story", text: "The fund got 140 letters, including 60 from Erie and 50 from Lima." },
      { frame: "story", text: "Half goes to schools, 25 percent to roads and the remaining 25 percent to parks." },
      { frame: "story", text: "Of 140 people, 90 percent like it and 60 percent would buy it." },
      { frame: "story", text: "The tower has 140 rooms: 90 on 12 floors and 50 in 2024 halls." },
    ],
  },
  *check(release) {
    for (const part of new Set([...release.matches(FIRST_PART, STORY)].map((match) => match.part))) {
      const figures = figuresOf(release, part);
      if (figures.length < 2) continue;
      let next = 0;
      for (const sentence of release.sentences(part)) {
        const inside: Figure[] = [];
        for (let figure = figures[next]; figure && figure.start < sentence.end; figure = figures[++next])
          if (figure.start >= sentence.start && figure.end <= sentence.end) inside.push(figure);
        if (inside.length < 2) continue;
        const text = release.prose.slice(sentence.start, sentence.end);
        const found =
          wrongParts(text, inside, sentence.start) ??
          wrongPartsOf(text, inside, sentence.start) ??
          (REST.test(text) ? wrongShares(text, inside) : answersOver(text, inside));
        if (found) yield { at: sentence, ...found };
      }
    }
  },
});

interface Wrong {
  readonly message: "parts" | "more" | "shares" | "answers";
  readonly data: Readonly<Record<string, string | number>>;
  readonly level?: "hint";
}

// The share of those who did not choose: the shares before it are answers to one question.
const NO_ANSWER =
  "(?:no (?:view|opinion|answer|preference|reply)|not (?:sure|know|answer|reply|say)|neither|undecided|unsure)\\b";

// What stands right before the first part, or before the share that is left.
const FIRST_PART = pattern({
  marks: ":(",
  words: "including remaining rest which whom of no not neither undecided unsure",
  like: new RegExp(
    `${NO_ANSWER}|(?:of (?:the |its |those )?|[:(] ?|(?:including|remaining|rest|which|whom),? )(?=\\d|(?:${Object.keys(numerals).join("|")})\\b)`,
    "iuy",
  ),
});

// What may stand between a total and its parts: the noun, then a colon, a bracket, or "including". Each word is taken
// whole, as long as it can be: a row of hyphens could else be cut up in millions of ways.
const OPENS_PARTS =
  /^(?:(?=(?<word>[- ][\p{L}’'-]{1,20}(?=[ :,]|-[\p{L}’'-])))\k<word>){1,5}(?:: |,? \(|, including |, of (?:which|whom) )$/u;
// Between one part and the next. Must not match a second number or a stop.
const PART = /^(?: [^\d,;:.()]{1,60})?(?:, and |, |; and |; | and )$/u;
const LAST_PART = /^(?: [^\d,;:()]{1,60})?[).]/u;

/** "140 jobs: 90 in cooking and 60 in packing": the parts stand right behind the total and fill the sentence. */
function wrongParts(text: string, figures: readonly Figure[], base: number): Wrong | undefined {
  for (let i = 0; i + 2 < figures.length; i++) {
    const [total, first] = figures.slice(i, i + 2);
    if (!total || !first || total.kind !== "count" || total.unit === "" || total.rough) continue;
    const between = text.slice(total.end - base, first.start - base);
    if (!OPENS_PARTS.test(between)) continue;
    const parts = partsFrom(text, figures, i + 1, base);
    if (parts.length < 2) continue;
    const all = parts.reduce((so, { value }) => so + value, 0);
    if (between.endsWith("including ")) {
      if (all > total.value) return { message: "more", data: { sum: all, total: total.value }, level: "hint" };
    } else if (all !== total.value) return { message: "parts", data: { sum: all, total: total.value } };
  }
  return undefined;
}

const OPENS_WHOLE = /^(?:Of|Out of) (?:the |its |our |those |these |all )?$/;
const NOUNS = /^(?: [\p{L}’'-]{1,20}){1,5}, $/u;
// "45 for welders": the verb of the first part is left out, so that each thing is told once.
const WITHOUT_VERB = /^ (?:for|to|in|at|from|by|with|on)\b/;

/** "Of the 140 jobs, 90 are in cooking, 40 in packing and 30 in sales": more than there are. */
function wrongPartsOf(text: string, figures: readonly Figure[], base: number): Wrong | undefined {
  const [total, first, ...later] = figures;
  if (!total || !first || later.length === 0 || total.kind !== "count" || total.unit === "" || total.rough) return;
  if (!OPENS_WHOLE.test(text.slice(0, total.start - base))) return;
  if (!NOUNS.test(text.slice(total.end - base, first.start - base))) return;
  const parts = partsFrom(text, figures, 1, base);
  if (parts.length < 2 || !later.every(({ end }) => WITHOUT_VERB.test(text.slice(end - base)))) return;
  const all = parts.reduce((so, { value }) => so + value, 0);
  if (all > total.value) return { message: "more", data: { sum: all, total: total.value } };
  // The rest may be left out, but seldom where three parts are told.
  const close = parts.length > 2 && all < total.value && all >= 0.8 * total.value;
  return close ? { message: "parts", data: { sum: all, total: total.value }, level: "hint" } : undefined;
}

/** "71 percent said yes, 28 percent no and 11 percent had no view". */
function answersOver(text: string, figures: readonly Figure[]): Wrong | undefined {
  const shares = figures.filter(({ kind }) => kind === "share");
  const last = shares.at(-1);
  if (shares.length < 3 || !last || shares.some(({ rough }) => rough)) return undefined;
  if (!UNDECIDED.test(text)) return undefined;
  const all = Math.round(shares.reduce((so, { value }) => so + value, 0) * 100) / 100;
  return all > 100 + ROUNDING && all <= 100 + NEAR ? { message: "answers", data: { sum: all } } : undefined;
}

const UNDECIDED = new RegExp(`\\b${NO_ANSWER}`, "i");

/** The figures in a row that are parts of one whole: plain counts, from `first` to the end of sentence or bracket. */
function partsFrom(text: string, figures: readonly Figure[], first: number, base: number): readonly Figure[] {
  const parts: Figure[] = [];
  for (let i = first; i < figures.length; i++) {
    const figure = figures[i];
    if (figure?.kind !== "count" || figure.rough) return [];
    parts.push(figure);
    const next = figures[i + 1];
    const gap = text.slice(figure.end - base, next ? next.start - base : undefined);
    if (LAST_PART.test(gap)) return parts;
    if (!next || !PART.test(gap)) return [];
  }
  return [];
}

const REST = /\b(?:remaining|the rest)\b/i;
const OTHER_SHARES = /\b(?:half|third|thirds|quarters?|fifths?|tenths?|of the remaining)\b/i;
/** Rounded shares of three or four parts may miss the whole by one. */
const ROUNDING = 1;
const NEAR = 30;

/** "… and the remaining 20 percent": such shares make a whole. */
function wrongShares(text: string, figures: readonly Figure[]): Wrong | undefined {
  const shares = figures.filter(({ kind }) => kind === "share");
  if (shares.length < 2 || !REST_SHARE.test(text) || OTHER_SHARES.test(text) || shares.some(({ rough }) => rough))
    return;
  const all = Math.round(shares.reduce((so, { value }) => so + value, 0) * 100) / 100;
  const apart = Math.abs(all - 100);
  return apart > ROUNDING && apart <= NEAR ? { message: "shares", data: { sum: all } } : undefined;
}

const REST_SHARE = /\b(?:remaining|the rest,?) \d{1,2}(?:\.\d)? ?(?:%|percent|per cent)/i;
