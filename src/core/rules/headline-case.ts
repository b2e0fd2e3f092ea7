import { prepositions } from "../data/function-words";
import type { Span, TextEdit } from "../model";
import type { ReleaseDocument } from "./document";
import { startsUpper, type Word } from "./words";

/** How a headline is printed, and the words that show it. Names show nothing. */
export interface HeadlineCase {
  readonly kind: "sentence" | "title" | "mixed" | "capitals" | "unclear";
  /** Words that title case would capitalise. */
  readonly lower: readonly Word[];
  /** Common words with a capital that sentence case would not give them. */
  readonly upper: readonly Word[];
}

/** One word proves too little: names are not always known. */
const PROOF = 2;

/**
 * Reads the case of a headline or subhead. A capitalised word counts only when the news itself prints it in lower
 * case, or never prints it with a capital inside a sentence; a lower-case word counts unless it is a small word.
 */
export function caseOf(release: ReleaseDocument, line: Span): HeadlineCase {
  const words = release.words(line).slice(1).filter(isTelling);
  if (!LOWER_WORD.test(release.prose.slice(line.start, line.end))) return { kind: "capitals", lower: [], upper: [] };
  const { lower: common } = release.wordCases;
  const lower = words.filter((word) => !startsUpper(word.text));
  const upper = words.filter((word) => startsUpper(word.text) && isCommon(word, release));
  // A name opens many headlines in sentence case, so only what follows a small word shows a mixture.
  const from = lower[0]?.start ?? line.end;
  const known = upper.filter((word) => common.has(word.key));
  const late = known.filter((word) => word.start > from);
  if (lower.length >= PROOF && late.length >= PROOF) return { kind: "mixed", lower, upper };
  if (lower.length >= PROOF && late.length === 0) return { kind: "sentence", lower, upper };
  if (lower.length === 0 && upper.length >= PROOF) return { kind: "title", lower, upper };
  return { kind: "unclear", lower, upper };
}

/** Edits that give each of these words a capital. */
export function toTitleCase(words: readonly Word[]): readonly TextEdit[] {
  return words.map(({ start, text }) => ({ start, end: start + 1, text: text.slice(0, 1).toUpperCase() }));
}

function isCommon(word: Word, release: ReleaseDocument): boolean {
  const { lower, upper } = release.wordCases;
  return lower.has(word.key) ? !upper.has(word.key) : !upper.has(word.key) && !isName(word);
}

// "McKay", "iPhone", "NASA". Must not match a word with one capital at its start.
const INNER_CAPITAL = /.\p{Lu}/u;

function isName(word: Word): boolean {
  return INNER_CAPITAL.test(word.text);
}

/** Title case leaves short words and prepositions small, so they tell nothing. */
function isTelling(word: Word): boolean {
  return word.text.length >= 4 && LETTER.test(word.text) && !SMALL.has(word.key);
}

const SMALL: ReadonlySet<string> = new Set([
  ...prepositions,
  ..."that than this when with from into onto over upon amid also both either neither will have been were".split(" "),
]);
const LETTER = /^\p{L}/u;
const LOWER_WORD = /\p{Ll}{2}/u;
