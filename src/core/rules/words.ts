import type { Span } from "../model";

/** One word as printed; `key` is its lower-case form with a straight apostrophe. */
export interface Word extends Span {
  readonly text: string;
  readonly key: string;
}

/**
 * Words of a span, in order: letters or figures with inner apostrophes. Hyphens part words, so "world-class" is two.
 */
export function wordsOf(text: string, of: Span): readonly Word[] {
  const words: Word[] = [];
  const to = Math.min(of.end, text.length);
  for (let at = of.start; at < to; at++) {
    if (!isWordAt(text, at)) continue;
    const end = wordEnd(text, at, to);
    const word = text.slice(at, end);
    words.push({ start: at, end, text: word, key: keyOf(word) });
    at = end;
  }
  return words;
}

/** Whether any word of a text follows itself, whatever stands between the two. */
export function repeatsWord(text: string): boolean {
  let before = "";
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at)) continue;
    const end = wordEnd(text, at, text.length);
    const key = keyOf(text.slice(at, end));
    if (key === before) return true;
    before = key;
    at = end;
  }
  return false;
}

function keyOf(word: string): string {
  return word.toLowerCase().replace("’", "'");
}

function wordEnd(text: string, start: number, to: number): number {
  let at = start + 1;
  while (
    at < to &&
    (isWordAt(text, at) || (isApostrophe(text.charCodeAt(at)) && at + 1 < to && isWordAt(text, at + 1)))
  )
    at++;
  return at;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** What is known of code units: 1 belongs to a word, 2 does not. Filled on demand. */
const known = new Uint8Array(0x10000);

/** A letter or figure; both halves of one that takes two code units. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return isWordPair(text, code <= 0xdbff ? at : at - 1);
  return (known[code] ||= HAS_WORD.test(String.fromCharCode(code)) ? 1 : 2) === 1;
}

function isWordPair(text: string, at: number): boolean {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff && HAS_WORD.test(String.fromCodePoint(code));
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
