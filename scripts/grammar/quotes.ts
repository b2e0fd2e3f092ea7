import { BEHIND_SPEECH_VERB, BULLET, OPENING_MARK } from "./fragments";
import { named, scope, use, type GrammarRule } from "./rule";

interface Marks {
  readonly name: string;
  readonly open: string;
  /** What closes the quotation and belongs to it. */
  readonly close: string;
  /** The same opening mark once more: the first quotation was never closed, and ends here. */
  readonly again: string;
}

// An opening straight mark has a blank or an opening sign before it and none behind it: never inches, never a close.
const STRAIGHT_OPEN = '(?<![^\\s(\\[{*_>:/—–-])"(?=[^\\s"])';
const STRAIGHT_CLOSE = '(?<=\\S)"(?![\\p{L}\\p{N}])';

const MARKS: readonly Marks[] = [
  { name: "string.quoted.double.curly", open: "“", close: `”|${STRAIGHT_CLOSE}`, again: "“" },
  { name: "string.quoted.double.low", open: "„", close: "[“”]", again: "„" },
  { name: "string.quoted.double.straight", open: STRAIGHT_OPEN, close: `${STRAIGHT_CLOSE}|”`, again: STRAIGHT_OPEN },
  {
    name: "string.quoted.double.typewriter",
    open: "(?<![^\\s(\\[—–-])(?:''|``)(?=[^\\s'`])",
    close: "''",
    again: "``",
  },
  { name: "string.quoted.other.guillemets", open: "«", close: "»", again: "«" },
];

// Where the next paragraph starts, blank line or not: a quotation left open ends there.
const NEXT_PARAGRAPH = `^(?=[ \\t]*(?:$|${OPENING_MARK}|[>|#]|${BULLET}))`;

function quotation(marks: Marks, paragraphEnd: string): GrammarRule {
  return {
    name: scope(marks.name),
    begin: marks.open,
    beginCaptures: { 0: named("punctuation.definition.string.begin") },
    end: `(${marks.close})|(?=${marks.again})|${paragraphEnd}`,
    endCaptures: { 1: named("punctuation.definition.string.end") },
    patterns: use("nested-quotation", "placeholder", "link"),
  };
}

/** Quotations and statements. A quotation left open does its damage in its own paragraph only. */
export const quoteRules: Readonly<Record<string, GrammarRule>> = {
  quotation: {
    comment: "On a line that is a paragraph of its own.",
    patterns: [...MARKS.map((marks) => quotation(marks, "$")), ...use("single-quotation")],
  },
  "wrapped-quotation": {
    comment: "On a short line, which may go on in the next one.",
    patterns: [...MARKS.map((marks) => quotation(marks, NEXT_PARAGRAPH)), ...use("single-quotation")],
  },
  "single-quotation": {
    comment: "Both ends in one line, so that an apostrophe or '90s never opens one.",
    name: scope("string.quoted.single"),
    match:
      "‘(?!\\d)(?:[^‘’\\n]|’\\p{L}){1,400}’(?![\\p{L}\\p{N}])" +
      "|(?<![^\\s(\\[“—–-])'(?!(?:tis|twas|til|em|cause|n)\\b)(?=\\p{L})(?:[^'\\n]|'\\p{L}){2,200}'(?![\\p{L}\\p{N}])",
  },
  "nested-quotation": {
    patterns: [
      ...use("single-quotation"),
      { name: scope("string.quoted.double.nested"), match: '(?<=[\\s(])"[^"“”\\n]{1,300}"(?![\\p{L}\\p{N}])' },
    ],
  },
  statement: {
    comment: "The paragraph behind a line that ends in 'said:', when it has no marks of its own.",
    begin: `${BEHIND_SPEECH_VERB}:[ \\t]*$`,
    beginCaptures: { 0: named("punctuation.separator") },
    end: `^(?=[ \\t]*(?:${OPENING_MARK}|[‘'>#|]|${BULLET}))|^(?=[ \\t]*\\S)([^\\n]*)$`,
    endCaptures: { 1: { name: scope("string.unquoted.statement"), patterns: use("placeholder", "link") } },
  },
};
