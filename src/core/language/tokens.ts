import type { Span } from "../model";
import { Character, characterClass, isBlankCode, isUpperCode, isWordCode } from "./characters";
import { wordClass } from "./word-classes";

export type TokenKind = "word" | "number" | "punctuation";

/** A word, a number or one punctuation mark. Offsets are those of the text it was read from. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without a possessive ending and without the last period of "U.S.". */
  readonly lower: string;
  readonly kind: TokenKind;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Ends in 's. Plural possessives (workers') are a word and a mark. */
  readonly possessive: boolean;
  /** Bits of `Word`. */
  readonly classes: number;
}

/** A run of tokens, both ends inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const APOSTROPHES = "'’ʼ";
const JOINERS = "-‑&@_#";
/** Anchored at the start by `lastIndex`; each alternative is a plain run, so it cannot backtrack far. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"“”<>]*/y;
const CLOSING_PUNCTUATION = /[.,;:!?)\]'’]+$/;
const POSSESSIVE = /['’ʼ][sS]$/;

/** All tokens of a text, in order. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlankCode(code)) {
      at++;
      continue;
    }
    const end = isWordCode(code) ? wordEnd(text, at) : symbolEnd(text, at);
    tokens.push(makeToken(text, at, end, isWordCode(code)));
    at = end;
  }
  return tokens;
}

function makeToken(text: string, start: number, end: number, word: boolean): Token {
  const surface = text.slice(start, end);
  const first = text.charCodeAt(start);
  const possessive = word && end - start > 2 && POSSESSIVE.test(surface);
  const stem = possessive ? surface.slice(0, -2) : word && surface.endsWith(".") ? surface.slice(0, -1) : surface;
  const lower = stem.toLowerCase();
  const kind = word ? (characterClass(first) === Character.digit ? "number" : "word") : "punctuation";
  return {
    start,
    end,
    text: surface,
    lower,
    kind,
    capital: isUpperCode(first),
    possessive,
    classes: kind === "word" ? wordClass(lower) : 0,
  };
}

function wordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start) | 32;
  if (first === 104 || first === 119) {
    ADDRESS.lastIndex = start;
    const address = ADDRESS.exec(text)?.[0];
    if (address !== undefined) return start + address.replace(CLOSING_PUNCTUATION, "").length;
  }
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isWordCode(code)) continue;
    if (!joins(text, start, at)) break;
  }
  return dottedEnd(text, start, at);
}

/** Whether the mark at `at` holds two parts of one word together: "Iran's", "co-chair", "3.5", "example.com". */
function joins(text: string, start: number, at: number): boolean {
  const mark = text.charAt(at);
  const next = text.charCodeAt(at + 1);
  if (mark === "%") return characterClass(text.charCodeAt(at - 1)) === Character.digit;
  if (mark === "®" || mark === "™") return true;
  if (!isWordCode(next)) return false;
  if (APOSTROPHES.includes(mark)) return true;
  const digits =
    characterClass(text.charCodeAt(at - 1)) === Character.digit && characterClass(next) === Character.digit;
  if (mark === "," || mark === ":") return digits;
  if (mark === ".") return digits || dotJoins(text, start, at, next);
  if (mark === "–" || mark === "/") return digits;
  return JOINERS.includes(mark);
}

/** "U.S", "J.K", "example.com" are one word; "today.The" is two sentences that lost their blank. */
function dotJoins(text: string, start: number, at: number, next: number): boolean {
  if (!isUpperCode(next)) return characterClass(next) !== Character.digit;
  return at === start + 1 || text.charAt(at - 2) === ".";
}

/** Takes the last period into "U.S." and "a.m.", but not into "done." */
function dottedEnd(text: string, start: number, end: number): number {
  if (text.charAt(end) !== "." || end - start < 3) return end;
  if (text.charAt(end - 2) !== "." || characterClass(text.charCodeAt(end - 1)) === Character.digit) return end;
  return text.slice(start, end).includes("@") ? end : end + 1;
}

function symbolEnd(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (characterClass(code) === Character.highSurrogate) return Math.min(start + 2, text.length);
  const mark = text.charAt(start);
  if (mark === "'" || mark === "`") return text.charAt(start + 1) === mark ? start + 2 : start + 1;
  if (mark !== "." && mark !== "-" && mark !== "*" && mark !== "_") return start + 1;
  let end = start + 1;
  while (text.charAt(end) === mark) end++;
  return end;
}
