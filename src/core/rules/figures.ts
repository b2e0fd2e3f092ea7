import { monthNumber } from "../text";
import { numerals, scales } from "../data/numerals";
import type { Span } from "../model";
import type { ReleaseDocument } from "./document";
import { pattern, triggersIn, type Match } from "./triggers";

/** A number as printed, with what it counts. */
export interface Figure extends Span {
  readonly value: number;
  readonly kind: "share" | "money" | "count";
  /** "%", a currency sign as printed, or the noun that is counted: lower case, singular. Empty when nothing follows. */
  readonly unit: string;
  /** Half a step of the last printed place, in the value's own scale: 41 million stands for 40.5 to 41.5. */
  readonly precision: number;
  /** above: "more than", a plus. below: "nearly", "up to". about: either way. Absent for a plain figure. */
  readonly rough?: Rough;
}

export type Rough = "above" | "below" | "about";

const SIGN = "(?:(?:US|CA|AU|NZ|HK|C|A|S)?\\$|€|£|¥|₹|\\b(?:USD|EUR|GBP|CHF|CAD|AUD|INR|Rs\\.?)\\s?)";
const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";

/**
 * "1,200", "$3.5 million", "€3m", "12 per cent", "twenty-five", "two hundred"; not a part of another number or name
 * ("COVID-19", "10:30", "4/5", "B2B"), and no ordinal.
 */
const FIGURE = pattern({
  marks: "0",
  words: Object.keys(numerals).join(" "),
  like: new RegExp(
    `(?<=(?<sign>${SIGN})?)(?<![\\p{L}\\d.,:/#_-]|\\d[.,])(?:(?<int>\\d{1,3}(?:,\\d{3}){1,5}(?!,?\\d)|\\d{1,15})(?<frac>\\.\\d{1,6})?|` +
      `(?<word>(?:${TENS})-(?:two|three|four|five|six|seven|eight|nine|one)\\b|(?:${Object.keys(numerals).join("|")})\\b))` +
      `(?![\\d:/]|,\\d|-\\d|\\.\\d|st\\b|nd\\b|rd\\b|th\\b)` +
      `(?:[\\s-]?(?<scale>(?:hundred|thousand|[mb]illion|trillion|mln|mn|bn|tn|[mkb])\\b))?` +
      `(?<plus>\\+|-plus\\b)?(?<share>\\s?%|[\\s-](?:percent|per cent|pct)\\b(?!age))?(?![\\p{L}\\d])`,
    "iuy",
  ),
});

/** Figures of a part, in order. Years, days of dates, clock times and numbers that belong to a name are left out. */
export function figuresOf(release: ReleaseDocument, part: Span): readonly Figure[] {
  const passage = release.prose.slice(part.start, part.end);
  return release
    .notes(part)
    .ask(triggersIn)
    .matches(FIGURE)
    .flatMap((match) => {
      const figure = figureOf(passage, match);
      return figure ? [{ ...figure, start: figure.start + part.start, end: figure.end + part.start }] : [];
    });
}

function figureOf(passage: string, { start, end, groups: { groups = {} } }: Match): Figure | undefined {
  const { sign, int, frac, word, scale, plus, share } = groups;
  const before = passage.slice(Math.max(0, start - REACH_BEFORE), start - (sign?.length ?? 0));
  const after = passage.slice(end, end + REACH_AFTER);
  const plain = sign === undefined && scale === undefined && share === undefined;
  if (plain && (isYear(int, frac) || isNoAmount(before, after))) return undefined;
  const factor = scale === undefined ? 1 : (scales[scale.toLowerCase()] ?? 1);
  const number = word === undefined ? Number(`${int?.replaceAll(",", "") ?? ""}${frac ?? ""}`) : wordValue(word);
  const places = frac === undefined ? 0 : frac.length - 1;
  const money = sign !== undefined || CURRENCY_WORD.test(after);
  return {
    start: start - (sign?.length ?? 0),
    end,
    value: number * factor,
    kind: share === undefined ? (money ? "money" : "count") : "share",
    unit: share === undefined ? (money ? moneyUnit(sign, after) : nounAfter(after)) : "%",
    precision: (0.5 * factor) / 10 ** places,
    ...roughness(before, plus ?? after),
  };
}

function roughness(before: string, after: string): { readonly rough?: Rough } {
  if (ABOVE_BEFORE.test(before) || ABOVE_AFTER.test(after)) return { rough: "above" };
  if (BELOW_BEFORE.test(before)) return { rough: "below" };
  return ABOUT_BEFORE.test(before) || ABOUT_AFTER.test(after) ? { rough: "about" } : {};
}

/** As far as the words around a figure are read. */
const REACH_BEFORE = 24;
const REACH_AFTER = 48;

const ABOVE_BEFORE = /\b(?:more than|over|at least|above|beyond|exceed(?:s|ed|ing)?|tops?|topped|past)\s$/i;
const BELOW_BEFORE = /\b(?:less than|fewer than|nearly|almost|up to|under|as many as|as much as|close to|below)\s$/i;
const ABOUT_BEFORE = /\b(?:about|around|some|approximately|roughly|approx\.?)\s$/i;
const ABOVE_AFTER = /^(?:\+|-plus\b| or more\b| plus\b)/i;
const ABOUT_AFTER = /^ or so\b/i;
const CURRENCY_WORD = /^[\s-](?:U\.?S\.? |Canadian |Australian )?(?:dollars?|euros?|pounds sterling|rupees|yen)\b/i;

function moneyUnit(sign: string | undefined, after: string): string {
  if (sign !== undefined) return sign.trim();
  return CURRENCY_WORD.exec(after)?.[0].slice(1).toLowerCase() ?? "";
}

function isYear(int: string | undefined, frac: string | undefined): boolean {
  return frac === undefined && int?.length === 4 && (int.startsWith("19") || int.startsWith("20"));
}

// The number is part of a name, a label or an address. Must not match an ordinary word in front of a count.
const NAME_BEFORE =
  /(?:\b(?:No|Nos|Sec|Art|Vol|Fig)\.|#|\b(?:number|route|highway|interstate|phase|section|title|chapter|type|level|class|grade|tier|district|article|resolution|bill|act|proposition|part|series|version|top|page|room|suite|box|fiscal|FY|formula|ages?|aged|under|step|stage|item|unit|building|gate|lot|exit|day|week|season|episode|generation|covid|mark|sub|category|table|figure|over-)|H\.R\.|\bS\.|\bQ)\s?$/i;
// A clock time, a month, an age in a name, a compass degree.
const NOT_COUNTED = /^\s?(?:[ap]\.?m\b(?!\/)|[ap]\.m\.|o['’]clock|hrs?\b|GMT\b|UTC\b|E\.?T\b|°)/i;
const WORD_BEFORE = /([A-Za-z]{3,9}\.?)\s$/;
const WORD_AFTER = /^\s(?:of )?([A-Z][a-z]{2,8})/;

function isNoAmount(before: string, after: string): boolean {
  if (NAME_BEFORE.test(before) || NOT_COUNTED.test(after)) return true;
  return isMonth(WORD_BEFORE.exec(before)?.[1]) || isMonth(WORD_AFTER.exec(after)?.[1]);
}

function isMonth(word: string | undefined): boolean {
  return word !== undefined && monthNumber(word) !== undefined;
}

function wordValue(word: string): number {
  const [first = "", second] = word.toLowerCase().split("-");
  return (numerals[first] ?? 0) + (second === undefined ? 0 : (numerals[second] ?? 1));
}

const NEXT_WORDS = /^(?:-|\s)([\p{L}’'-]{1,20})(?:\s([\p{L}’'-]{1,20}))?(?:\s([\p{L}’'-]{1,20}))?/u;
const PLURAL = /(?:[a-rt-z]s|people|children|men|women|staff|feet|teeth|series)$/;
const SMALL = /^(?:a|an|and|as|at|by|for|from|has|in|into|is|its|of|on|or|than|that|the|this|to|was|with|per)$/;

/** The noun that a figure counts: the first plural among the next words, else the word right behind it. */
function nounAfter(after: string): string {
  const words = NEXT_WORDS.exec(after)?.slice(1) ?? [];
  const known: string[] = [];
  for (const word of words) {
    const key = word?.toLowerCase();
    if (key === undefined || SMALL.test(key)) break;
    if (PLURAL.test(key)) return singular(key);
    known.push(key);
  }
  return singular(known[0] ?? "");
}

/** A noun as a figure's `unit` has it. */
export function singular(noun: string): string {
  if (noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  return noun.endsWith("s") && !noun.endsWith("ss") ? noun.slice(0, -1) : noun;
}
