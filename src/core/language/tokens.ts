import type { Span } from "../model";
import { Character, characterClass, isUpperCode, isWordCode } from "./characters";
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

/** All tokens of a text, in order. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const first = characterClass(text.charCodeAt(at));
    if (first === Character.blank) {
      at++;
      continue;
    }
    const isWord = first >= Character.lower && first <= Character.digit;
    if (!isWord && opensClippedParticle(text, at)) {
      tokens.push(makeClippedParticle(text, at));
      at += 2;
      continue;
    }
    const end = isWord ? wordEnd(text, at) : symbolEnd(text, at);
    tokens.push(isWord ? makeWord(text, at, end, first) : makeMark(text, at, end));
    at = end;
  }
  return tokens;
}

/** A word or number; `first` is the class of its first character. */
function makeWord(text: string, start: number, end: number, first: number): Token {
  const surface = text.slice(start, end);
  const possessive = end - start > 2 && endsInPossessive(text, end);
  const stem = possessive ? surface.slice(0, -2) : text.charCodeAt(end - 1) === PERIOD ? surface.slice(0, -1) : surface;
  const lower = stem.toLowerCase();
  const isNumber = first === Character.digit;
  return {
    start,
    end,
    text: surface,
    lower,
    kind: isNumber ? "number" : "word",
    capital: first === Character.upper,
    possessive,
    classes: isNumber ? 0 : wordClass(lower),
  };
}

/** Between a clipped particle and the name it belongs to. */
const BLANK = " \u00a0";

/** The article of Dutch names, "van 't Dunn", with either apostrophe: one word. Must not match "'Tis" or "'t was". */
function opensClippedParticle(text: string, at: number): boolean {
  const letter = text.charAt(at + 1);
  if (letter !== "t" && letter !== "T") return false;
  if (!APOSTROPHES.includes(text.charAt(at)) && text.charAt(at) !== "‘") return false;
  return BLANK.includes(text.charAt(at + 2)) && isUpperCode(text.charCodeAt(at + 3));
}

function makeClippedParticle(text: string, start: number): Token {
  const surface = text.slice(start, start + 2);
  return {
    start,
    end: start + 2,
    text: surface,
    lower: CLIPPED,
    kind: "word",
    capital: surface.endsWith("T"),
    possessive: false,
    classes: wordClass(CLIPPED),
  };
}

const CLIPPED = "'t";

function makeMark(text: string, start: number, end: number): Token {
  const surface = text.slice(start, end);
  return {
    start,
    end,
    text: surface,
    lower: surface.toLowerCase(),
    kind: "punctuation",
    capital: false,
    possessive: false,
    classes: 0,
  };
}

const PERIOD = 46;

/** Ends in 's. */
function endsInPossessive(text: string, end: number): boolean {
  return (text.charCodeAt(end - 1) | 32) === 115 && APOSTROPHES.includes(text.charAt(end - 2));
}

function wordEnd(text: string, start: number): number {
  if (mayOpenAddress(text.charCodeAt(start), text.charCodeAt(start + 1))) {
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

/** "ht" of "https://", "ww" of "www.". */
function mayOpenAddress(first: number, second: number): boolean {
  return (first === 104 && second === 116) || (first === 119 && second === 119);
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
