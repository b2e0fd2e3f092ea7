import {
  businessWireStyle,
  einGuidelines,
  elitesnetGuidelines,
  emailWire,
  episcopalHeadlines,
  iptvRejection,
  newswireGuidelines,
  writingExplainedHeadlines,
} from "../../../data/authorities";
import type { Part, TextEdit } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { capitalised, startsUpper, type Word } from "../../words";

// What is typed into a headline: capitals, marks and symbols.

const LEAD = "\n\nKestrel Foods opened its second plant in Toledo, Ohio, the firm said.";

export const allCaps = defineRule({
  id: "headline/all-caps",
  summary: "Print the headline in small letters.",
  why: "Capitals are slow to read, hide which words are names, and several wires refuse them.",
  source: [iptvRejection, einGuidelines],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    capitals: "The headline is typed in capitals",
    small: "Print it in small letters, with names as in the story",
  },
  examples: {
    bad: [
      { text: `KESTREL FOODS OPENS SECOND PLANT IN TOLEDO${LEAD}` },
      { text: `SECOND PLANT OF KESTREL FOODS OPENS ON MONDAY${LEAD}` },
    ],
    good: [
      { text: `Kestrel Foods opens second plant in Toledo${LEAD}` },
      { text: `NATO AND WHO MEET\n\nNATO and the WHO met in Toledo, Ohio, on Monday.` },
      { text: `Kestrel Foods opens NATO kitchen in Ohio${LEAD}` },
    ],
  },
  *check(release) {
    for (const headline of release.parts("headline")) {
      const words = release.words(headline).filter(({ text }) => LETTERS.test(text));
      if (words.length < 5 || !words.every(({ text }) => text === text.toUpperCase())) continue;
      yield { at: headline, message: "capitals", fixes: [{ message: "small", edits: inSmallLetters(release, words) }] };
    }
  },
});

const LETTERS = /\p{L}/u;

/** Each word as the story prints it inside its sentences; words that it does not print in small letters. */
function inSmallLetters(release: ReleaseDocument, words: readonly Word[]): readonly TextEdit[] {
  const printed = printedInStory(release);
  return words.flatMap(({ start, end, text, key }, i) => {
    const usual = printed.get(key) ?? text.toLowerCase();
    const small = i === 0 ? capitalised(usual) : usual;
    return small === text ? [] : [{ start, end, text: small }];
  });
}

function printedInStory(release: ReleaseDocument): ReadonlyMap<string, string> {
  const printed = new Map<string, string>();
  for (const sentence of release.storySentences) {
    for (const [i, { key, text }] of release.words(sentence).entries()) {
      const known = printed.get(key);
      // At the start of a sentence a capital tells nothing.
      if (known === undefined ? i > 0 || !startsUpper(text) : startsUpper(known) && i > 0) printed.set(key, text);
    }
  }
  return printed;
}

export const exclamationQuestion = defineRule({
  id: "headline/exclamation-question",
  summary: "End a headline without an exclamation mark or a question mark.",
  why: "An exclamation mark is an advertisement's, and a question keeps the news back.",
  source: [elitesnetGuidelines, newswireGuidelines, emailWire],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    exclamation: "Unexpected exclamation mark at the end of the headline",
    question: "The headline asks instead of telling",
    remove: "Remove the mark",
  },
  examples: {
    bad: [
      { text: `Kestrel Foods opens second Ohio plant!${LEAD}` },
      { text: `Where will Kestrel Foods open its second plant?${LEAD}` },
    ],
    good: [
      { text: `Kestrel Foods opens second Ohio plant${LEAD}` },
      {
        text: "Kestrel Foods buys shares in Zing!\n\nKestrel Foods bought shares in Zing!, which is a maker of drinks.",
      },
      { text: `Okafor asks ‘Who will cook?’ at opening${LEAD}` },
    ],
  },
  *check(release) {
    for (const headline of release.parts("headline")) {
      const match = ENDS_LOUDLY.exec(release.prose.slice(headline.start, headline.end));
      if (!match) continue;
      const start = headline.start + match.index + 1;
      const at = { start, end: start + match[0].length - 1 };
      const mark = release.prose.charAt(at.start);
      const name = release.words(headline).at(-1)?.text ?? "";
      if (mark === "!" && isSpelledWithMark(release, `${name}!`)) continue;
      if (mark === "?") yield { at, message: "question", level: "hint" };
      else yield { at, message: "exclamation", fixes: [{ message: "remove", edits: [{ ...at, text: "" }] }] };
    }
  },
});

// Must not match a mark inside quotation marks at the end.
const ENDS_LOUDLY = /[\p{L}\p{N})][!?]{1,3}$/u;

/** "Zing!" in the middle of a sentence: the mark is part of the name. */
function isSpelledWithMark({ prose, story }: ReleaseDocument, name: string): boolean {
  return story.some(({ start, end }) => {
    const text = prose.slice(start, end);
    const at = text.indexOf(name);
    return at !== -1 && GOES_ON.test(text.slice(at + name.length, at + name.length + 3));
  });
}

const GOES_ON = /^(?:,|['’]| \p{Ll})/u;

export const doubleQuotes = defineRule({
  id: "headline/double-quotes",
  summary: "Print single quotation marks in a headline.",
  why: "AP keeps double marks for the text; single ones take less room.",
  source: [writingExplainedHeadlines, episcopalHeadlines],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: { double: "Double quotation marks in the headline", single: "Replace them by single ones" },
  examples: {
    bad: [{ text: `Okafor calls plant “a first step”${LEAD}` }, { text: `Okafor calls plant "a first step"${LEAD}` }],
    good: [
      { text: `Okafor calls plant ‘a first step’${LEAD}` },
      { text: "Kestrel Foods opens plant\n\nDana Okafor, the manager, called the plant “a first step” for the firm." },
      { text: `Kestrel Foods cuts 6'2" doors for second plant${LEAD}` },
    ],
  },
  *check(release) {
    for (const { open, close } of release.speech.marked) {
      const headline = open && inHeadline(release, open.start);
      if (!open || !close || !headline) continue;
      const [opening, closing] = [
        release.prose.slice(open.start, open.end),
        release.prose.slice(close.start, close.end),
      ];
      const [single, last] = opening === '"' ? ["'", "'"] : opening === "“" ? ["‘", "’"] : [];
      if (single === undefined || last === undefined || closing.length !== 1) continue;
      const edits = [
        { ...open, text: single },
        { ...close, text: last },
      ];
      yield { at: { start: open.start, end: close.end }, message: "double", fixes: [{ message: "single", edits }] };
    }
  },
});

function inHeadline(release: ReleaseDocument, at: number): Part | undefined {
  return release.parts("headline").find(({ start, end }) => start <= at && at < end);
}

export const trademarkSymbol = defineRule({
  id: "headline/trademark-symbol",
  summary: "Leave ®, ™ and © out of the headline.",
  why: "News media do not print them, and feeds garble them.",
  source: [elitesnetGuidelines, businessWireStyle],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { symbol: "Unexpected {symbol} in the headline", remove: "Remove {symbol}" },
  examples: {
    bad: [
      { text: "Lumo launches Brightkettle™\n\nLumo launched a kettle that boils in 40 seconds." },
      { text: "Lumo® launches second kettle\n\nLumo launched a kettle that boils in 40 seconds." },
    ],
    good: [
      { text: "Lumo launches Brightkettle\n\nLumo launched a kettle that boils in 40 seconds." },
      { text: "Lumo launches Brightkettle\n\nLumo launched Brightkettle®, which boils in 40 seconds." },
      { text: "Lumo cools kettle to 40° in test\n\nLumo launched a kettle that boils in 40 seconds." },
    ],
  },
  *check(release) {
    for (const part of release.parts("headline", "subhead")) {
      for (const match of release.prose.slice(part.start, part.end).matchAll(SYMBOL)) {
        const at = { start: part.start + match.index, end: part.start + match.index + match[0].length };
        const data = { symbol: match[0] };
        yield { at, message: "symbol", data, fixes: [{ message: "remove", data, edits: [{ ...at, text: "" }] }] };
      }
    }
  },
});

// Must not match "(c)", which may be a list's letter.
const SYMBOL = /[®™©℠]|\((?:TM|R)\)/g;
