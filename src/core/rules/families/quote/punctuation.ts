import {
  cjPressAttributions,
  economistQuotes,
  editorialJudgement,
  gateHouseQuotes,
  krollEncyclopedia,
  vcuArtsQuotes,
} from "../../../data/authorities";
import type { MarkedSpan, Span, TextEdit } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { newsProfiles } from "../../profiles/groups";
import { defineRule } from "../../rule";
import { startsUpper } from "../../words";

// Commas, stops and colons around quotation marks.

export const usPunctuationOutside = defineRule({
  id: "quote/us-punctuation-outside",
  summary: "Put commas and periods inside the closing mark.",
  why: "American desks print them there, whatever they belong to.",
  source: [gateHouseQuotes, vcuArtsQuotes],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: newsProfiles.filter((id) => id !== "uk" && id !== "government"),
  messages: { outside: "“{sign}” stands behind the closing mark", swap: "Put it inside" },
  examples: {
    bad: [
      { frame: "story", text: "“The ovens are hot”, Dana Okafor, the manager, said." },
      { frame: "story", text: 'Dana Okafor, the manager, called the plant "a first step".' },
    ],
    good: [
      { frame: "story", text: "“The ovens are hot,” Dana Okafor, the manager, said." },
      { frame: "story", text: "Dana Okafor, the manager, asked “Who cooks?”, and left." },
      { frame: "story", text: "The doors of the plant are 6'2\", said Dana Okafor, the manager." },
      { frame: "story", text: "The file is called “menu”.txt at the plant." },
    ],
  },
  *check(release) {
    const found = release.speech.marked.flatMap((mark) => outsideOf(release, mark) ?? []);
    // Three of them are a house style of its own, and one finding tells of it.
    for (const { close, sign } of found.length > 2 ? found.slice(0, 1) : found) {
      const at = { start: close.start, end: close.end + 1 };
      const printed = release.prose.slice(close.start, close.end);
      const data = { sign };
      const edits = [{ ...at, text: sign + printed }];
      yield { at, message: "outside", data, fixes: [{ message: "swap", data, edits }] };
    }
  },
});

function outsideOf({ prose }: ReleaseDocument, { open, close, content }: MarkedSpan) {
  if (!open || !close || !ENDS_IN_WORD.test(prose.slice(content.start, content.end).slice(-1))) return undefined;
  const sign = prose.charAt(close.end);
  const isOne = (sign === "," || sign === ".") && BEHIND_SIGN.test(prose.slice(close.end + 1, close.end + 2));
  return isOne && DOUBLE.test(prose.slice(close.start, close.end)) ? { close, sign } : undefined;
}

const ENDS_IN_WORD = /[\p{L}\p{N})%]/u;
const BEHIND_SIGN = /^(?:\s|$|[”"’)])/;
const DOUBLE = /^["”]$/;

export const ukPunctuation = defineRule({
  id: "quote/uk-punctuation",
  summary: "Put the stop outside when only a few words of a sentence are quoted.",
  why: "British print gives the stop to the sentence that it ends.",
  source: [economistQuotes],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["uk"],
  messages: { inside: "“{sign}” stands inside the marks of a few words", swap: "Put it behind the mark" },
  examples: {
    bad: [
      { frame: "story", text: "Dana Okafor, the manager, called the plant ‘a first step.’" },
      { frame: "story", text: "Dana Okafor, the manager, called the plant “a first step,” and left." },
    ],
    good: [
      { frame: "story", text: "Dana Okafor, the manager, called the plant ‘a first step’." },
      { frame: "story", text: "“The ovens are hot,” said Dana Okafor, the manager." },
      { frame: "story", text: "Dana Okafor, the manager, said: “The ovens are hot.”" },
      { frame: "story", text: "“The ovens,” said Dana Okafor, the manager, “are hot.”" },
    ],
  },
  *check(release) {
    for (const { open, close, content } of release.speech.marked) {
      if (!open || !close || content.end - content.start > 60 || !release.isInStory(content)) continue;
      const text = release.prose.slice(content.start, content.end);
      const sign = text.slice(-1);
      if ((sign !== "," && sign !== ".") || !FEW_WORDS.test(text)) continue;
      if (!BEFORE_FEW.test(release.prose.slice(Math.max(0, open.start - 30), open.start))) continue;
      const at = { start: content.end - 1, end: close.end };
      const printed = release.prose.slice(close.start, close.end);
      const data = { sign };
      yield {
        at,
        message: "inside",
        data,
        fixes: [{ message: "swap", data, edits: [{ ...at, text: printed + sign }] }],
      };
    }
  },
});

// "a first step." Must not match a sentence, or an abbreviation.
const FEW_WORDS = /^\p{Ll}[^.,!?]{2,58}[\p{Ll}\d][.,]$/u;
// A word of the sentence leads up to the mark. Must not match a comma or a colon.
const BEFORE_FEW = /[\p{L}\d)] $/u;

// he said, said Dana, Dana Okafor said: what follows the closing mark of words that somebody says.
const ATTRIBUTION =
  /^ (?:(?:he|she|they) (?:said|says|added|told|noted|explained)\b|(?:said|says|added|explained|noted) (?:he|she|they|\p{Lu})|\p{Lu}[\p{L}.’'-]{1,20}(?: \p{Lu}[\p{L}.’'-]{0,20}){0,2}(?:, [^,.“”"\n]{3,60},)? (?:said|says|added)\b)/u;
const SMALL_ATTRIBUTION = /^ (?:he|she|they|said|says|added|adds|noted|explained) /;

export const stopBeforeAttribution = defineRule({
  id: "quote/stop-before-attribution",
  summary: "End a quotation with a comma when its speaker follows.",
  why: "A period ends the sentence, and the attribution behind it hangs in the air.",
  source: [editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { stop: "Unexpected period before the attribution, expected a comma", comma: "Change it to a comma" },
  examples: {
    bad: [
      { frame: "story", text: "Dana Okafor, the manager, came. “The ovens are hot.” she said." },
      { frame: "story", text: "“The ovens are hot.” said Dana Okafor, the manager." },
    ],
    good: [
      { frame: "story", text: "“The ovens are hot,” said Dana Okafor, the manager." },
      {
        frame: "story",
        text: "“Are the ovens hot?” asked Dana Okafor, the manager. “They are!” said Bo Tarn, the cook.",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, the manager. “They stay hot.” Bo Tarn, the cook, agrees.",
      },
      { frame: "story", text: "“We ship to the U.S.” said Dana Okafor, the manager." },
    ],
  },
  *check({ speech, prose }) {
    for (const { close, content } of speech.marked) {
      if (!close || prose.charAt(close.start - 1) !== "." || content.end !== close.start) continue;
      const at = { start: close.start - 1, end: close.start };
      const isShort = ABBREVIATED.test(prose.slice(Math.max(content.start, at.start - 5), at.end));
      if (isShort || !SMALL_ATTRIBUTION.test(prose.slice(close.end, close.end + 20))) continue;
      yield { at, message: "stop", fixes: [{ message: "comma", edits: [{ ...at, text: "," }] }] };
    }
  },
});

// "U.S.", "Inc.", an ellipsis.
const ABBREVIATED = /(?:\.\p{L}|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|etc|a\.m|p\.m)|\.)\.$/u;

export const commaMissingBeforeAttribution = defineRule({
  id: "quote/comma-missing-before-attribution",
  summary: "Set a comma between a quotation and its speaker.",
  why: "Without it words and speaker run into each other.",
  source: [cjPressAttributions],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { missing: "A comma is missing before the attribution", insert: "Insert a comma" },
  examples: {
    bad: [
      { frame: "story", text: "“The ovens are hot at last” said Dana Okafor, the manager." },
      { frame: "story", text: '"The ovens are hot at last" Dana Okafor, the manager, said.' },
    ],
    good: [
      { frame: "story", text: "“The ovens are hot at last,” said Dana Okafor, the manager." },
      { frame: "story", text: "“Are the ovens hot at last?” said Dana Okafor, the manager." },
      { frame: "story", text: "It is the “first step” Dana Okafor, the manager, said she would take." },
      { frame: "story", text: "“The Long Day at the Sea” said more than any film, and Bo Tarn, a critic, agreed." },
    ],
  },
  *check(release) {
    const { prose, speech, tradition } = release;
    const sign = tradition === "uk" && release.profile.id === "uk" ? "outside" : "inside";
    for (const { open, close, content, use } of speech.marked) {
      if (!open || !close || use === "title" || use === "nested" || content.end !== close.start) continue;
      if (!WORD_END.test(prose.charAt(content.end - 1)) || !startsUpper(prose.slice(content.start, content.start + 1)))
        continue;
      if (!ATTRIBUTION.test(prose.slice(close.end, close.end + 110)) || release.words(content).length < 4) continue;
      if (!OPENS_SENTENCE.test(prose.slice(Math.max(0, open.start - 3), open.start))) continue;
      const at = { start: content.end - 1, end: close.end };
      const place = sign === "inside" ? close.start : close.end;
      yield {
        at,
        message: "missing",
        fixes: [{ message: "insert", edits: [{ start: place, end: place, text: "," }] }],
      };
    }
  },
});

const WORD_END = /[\p{Ll}\d]/u;
const OPENS_SENTENCE = /(?:^|[.!?:,]["”’]?\s+|\n)$/;

export const introPunctuation = defineRule({
  id: "quote/intro-punctuation",
  summary: "Introduce one quoted sentence with a comma, and more than one with a colon.",
  why: "The mark tells readers that words follow, and how many.",
  source: [krollEncyclopedia],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    comma: "A comma is missing before the quotation",
    colon: "A colon is missing before the quotation",
    insert: "Insert it",
  },
  examples: {
    bad: [
      { frame: "story", text: "Dana Okafor, the manager, said “The ovens are hot at last.”" },
      { frame: "story", text: "Dana Okafor, the manager, added “The ovens are hot at last. They stay hot now.”" },
    ],
    good: [
      { frame: "story", text: "Dana Okafor, the manager, said, “The ovens are hot at last.”" },
      { frame: "story", text: "Dana Okafor, the manager, said: “The ovens are hot at last. They stay hot now.”" },
      { frame: "story", text: "Dana Okafor, the manager, said “hot at last” of the ovens." },
      { frame: "story", text: "Dana Okafor, the manager, said “Long Day at the Sea” was a film." },
    ],
  },
  *check({ speech, prose }) {
    for (const { open, close, content } of speech.marked) {
      if (!open || !close || !SAYS.test(prose.slice(Math.max(0, open.start - 10), open.start))) continue;
      const text = prose.slice(content.start, content.end);
      if (!SENTENCE.test(text)) continue;
      const message = INNER_STOP.test(text) ? "colon" : "comma";
      const start = open.start - 1;
      const edits: TextEdit[] = [{ start, end: start, text: message === "colon" ? ":" : "," }];
      const at: Span = { start: start - 1, end: open.end };
      yield { at, message, fixes: [{ message: "insert", edits }] };
    }
  },
});

const SAYS = /\b(?:said|says|added|adds|stated) $/;
// A capital, at least four words, and a stop at the end. Must not match a title.
const SENTENCE = /^\p{Lu}\S{0,30}(?: \S{1,40}){3}[^]{0,2000}[.!?]$/u;
const INNER_STOP = /[.!?] \p{Lu}/u;
