import { prepositions } from "../data/function-words";
import { numerals } from "../data/numerals";
import type { Span, TextEdit } from "../model";
import type { ReleaseDocument } from "./document";
import { startsUpper, type Word } from "./words";

/** How a headline is printed, and the words that show it. Names show nothing. */
export interface HeadlineCase {
  readonly kind: "sentence" | "title" | "mixed" | "capitals" | "unclear";
  /** Words that title case would capitalise. */
  readonly lower: readonly Word[];
  /** Words with a capital that sentence case would not give them, unless they are names. */
  readonly upper: readonly Word[];
}

/** One word proves too little: names are not always known. */
const PROOF = 2;

/**
 * Reads the case of a headline or subhead. A capitalised word counts only when the news itself never prints it with a
 * capital inside a sentence; a lower-case word counts unless it is a small word.
 */
export function caseOf(release: ReleaseDocument, line: Span): HeadlineCase {
  if (!LOWER_WORD.test(release.prose.slice(line.start, line.end))) return { kind: "capitals", lower: [], upper: [] };
  const words = release.words(line).slice(1).filter(isTelling);
  const lower = words.filter((word) => !startsUpper(word.text));
  const capitals = words.filter((word) => startsUpper(word.text));
  const small = release.words(line).slice(1).filter(isCapitalSmallWord);
  // A name opens many headlines in sentence case, so only what follows a small word shows a mixture.
  const from = lower[0]?.start ?? line.end;
  const late = capitals.filter((word) => word.start > from);
  if (lower.length >= PROOF && late.length < PROOF) return { kind: "sentence", lower, upper: [] };
  if (lower.length > 0 && late.length < PROOF) return { kind: "unclear", lower, upper: [] };
  if (lower.length === 0) return { kind: capitals.length >= PROOF ? "title" : "unclear", lower, upper: capitals };
  // Only now the whole story is read for names.
  const upper = commonWords(release, late);
  const common = upper.filter((word) => release.wordCases.lower.has(word.key) || word.key in numerals);
  // "That" and "From" with a capital are title case, whatever the story prints.
  const known = [...common, ...small.filter(({ start }) => start > from)].sort((a, b) => a.start - b.start);
  if (lower.length < PROOF) return { kind: "unclear", lower, upper };
  if (known.length === 0) return { kind: "sentence", lower, upper };
  return { kind: known.length >= PROOF ? "mixed" : "unclear", lower, upper: known };
}

/** The words that the story prints small, or never; the others are names. */
export function commonWords(release: ReleaseDocument, words: readonly Word[]): readonly Word[] {
  const { lower, upper } = release.wordCases;
  return words.filter(({ key, text }) => !upper.has(key) && (lower.has(key) || !INNER_CAPITAL.test(text)));
}

/** Edits that give each of these words a capital. */
export function toTitleCase(words: readonly Word[]): readonly TextEdit[] {
  return words.map(({ start, text }) => ({ start, end: start + 1, text: text.slice(0, 1).toUpperCase() }));
}

// "McKay", "NASA". Must not match a word with one capital at its start.
const INNER_CAPITAL = /.\p{Lu}/u;

/** Title case leaves short words and prepositions small, so they tell nothing. */
function isTelling(word: Word): boolean {
  return word.text.length >= 4 && LETTER.test(word.text) && !SMALL.has(word.key);
}

/** Of four letters or more: shorter ones stand in the names of firms and works. */
function isCapitalSmallWord({ text, key }: Word): boolean {
  return text.length >= 4 && startsUpper(text) && SMALL.has(key);
}

const SMALL: ReadonlySet<string> = new Set([
  ...prepositions,
  ..."that than this when with from into onto over upon amid also both either neither will have been were".split(" "),
]);
const LETTER = /^\p{L}/u;
const LOWER_WORD = /\p{Ll}{2}/u;
