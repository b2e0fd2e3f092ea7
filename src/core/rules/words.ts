import type { Span } from "../model";

/** One word as printed; `key` is its lower-case form with a straight apostrophe. */
export interface Word extends Span {
  readonly text: string;
  readonly key: string;
}

// Letters or digits with inner apostrophes; must not match hyphens, so "world-class" is two words.
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Words of a span, in order. */
export function wordsOf(text: string, of: Span): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.slice(of.start, of.end).matchAll(WORD)) {
    const start = of.start + match.index;
    const word = match[0];
    words.push({ start, end: start + word.length, text: word, key: word.toLowerCase().replace("’", "'") });
  }
  return words;
}

/** True for a word that begins with a capital; figures and scripts without case give false. */
export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Number of words of a text as an editor counts them: runs between blanks that hold a letter or a figure. */
export function countWords(text: string): number {
  let count = 0;
  for (const run of text.split(/\s+/)) if (HAS_WORD.test(run)) count++;
  return count;
}

const HAS_WORD = /[\p{L}\p{N}]/u;
