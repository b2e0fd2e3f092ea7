import type { Span } from "../model";

/** One word as printed; `key` is its lower-case form with a straight apostrophe. */
export interface Word extends Span {
  readonly text: string;
  readonly key: string;
}

/**
 * Words of a span, or of all of a text, in order: letters or figures with inner apostrophes. Hyphens part words, so
 * "world-class" is two.
 */
export function wordsOf(text: string, of: Span = { start: 0, end: text.length }): readonly Word[] {
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

/** The keys of all words of a text, in order. */
export function wordKeys(text: string): readonly string[] {
  return wordsOf(text).map(({ key }) => key);
}

/** Whether any word of a text follows itself, whatever stands between the two. */
export function repeatsWord(text: string): boolean {
  let [from, to] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at)) continue;
    const end = wordEnd(text, at, text.length);
    // Bit 5 parts capitals from small letters: most neighbours differ in length or in their first letter.
    const mayRepeat = end - at === to - from && ((text.charCodeAt(at) ^ text.charCodeAt(from)) & ~32) === 0;
    if (mayRepeat && keyOf(text.slice(at, end)) === keyOf(text.slice(from, to))) return true;
    [from, to] = [at, end];
    at = end;
  }
  return false;
}

/** Words to look for. Most words of a text are told from them by their first letter and length. */
export interface WordList {
  /** As `key` in `Word`. */
  readonly has: (key: string) => boolean;
  /** Lengths by first letter, one bit each, from 31 on the same. */
  readonly lengths: Uint32Array;
}

const LONGEST = 31;

export function wordList(keys: ReadonlySet<string> | ReadonlyMap<string, unknown>): WordList {
  const lengths = new Uint32Array(128);
  for (const key of keys.keys()) {
    const first = key.charCodeAt(0) & 127;
    lengths[first] = (lengths[first] ?? 0) | (1 << Math.min(key.length, LONGEST));
  }
  return { has: (key) => keys.has(key), lengths };
}

/** Whether any word of a text is in a list. */
export function holdsWordOf(text: string, { has, lengths }: WordList): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at)) continue;
    const end = wordEnd(text, at, text.length);
    const first = text.charCodeAt(at);
    const bit = 1 << Math.min(end - at, LONGEST);
    if ((first > 127 || ((lengths[first | 32] ?? 0) & bit) !== 0) && has(keyOf(text.slice(at, end)))) return true;
    at = end;
  }
  return false;
}

function keyOf(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes("’") ? lower.replace("’", "'") : lower;
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

/** What is known of code units. Filled on demand. */
const known = new Uint8Array(0x10000);
const IN_WORD = 1;
const BLANK = 2;
const OTHER = 3;

/** A letter or figure; both halves of one that takes two code units. */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return isWordPair(text, code <= 0xdbff ? at : at - 1);
  return kindOf(code) === IN_WORD;
}

function kindOf(code: number): number {
  return (known[code] ||= readKind(String.fromCharCode(code)));
}

function readKind(character: string): number {
  return HAS_WORD.test(character) ? IN_WORD : IS_BLANK.test(character) ? BLANK : OTHER;
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

/** A word or phrase with a capital at its start. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What shall stand in a place: with a capital where the printed words begin with one. */
export function likePrinted(printed: string, wanted: string): string {
  return startsUpper(printed) ? capitalised(wanted) : wanted;
}

/** Whether a word begins a sentence, or what a colon, a dash or a bullet sets off; `from` is where its passage begins. */
export function opensSentence(text: string, at: number, from = 0): boolean {
  return OPENING.test(text.slice(Math.max(from, at - 4), at));
}

/** Number of words of a text as an editor counts them: runs between blanks that hold a letter or a figure. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isWordAt(text, at)) continue;
    count++;
    while (at < text.length && kindOf(text.charCodeAt(at)) !== BLANK) at++;
  }
  return count;
}

// Nothing at all, or a mark behind which a capital tells nothing. Must not match a comma or a semicolon.
const OPENING = /(?:^|[.!?:•*–—]["”’)]?\s*)$/;

const IS_BLANK = /\s/;

const HAS_WORD = /[\p{L}\p{N}]/u;
