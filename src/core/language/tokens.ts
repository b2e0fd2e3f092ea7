import type { Span } from "../model";
import { Character, characterClass, codeUnitsOf, isUpperCode, isWordCode } from "./characters";
import { isClippedParticle, printedAt, type Printed } from "./vocabulary";

/** A word, a number or one punctuation mark where it stands. Offsets are those of the text it was read from. */
export interface Token extends Span, Printed {}

/** A run of tokens, both ends inclusive. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const APOSTROPHES = "'’ʼ";
const BLANK = 32;
const NO_BREAK = 0xa0;
const PERIOD = 46;
const SMALL_T = 116;
const JOINERS = "-‑&@_#";
/** Anchored at the start by `lastIndex`; each alternative is a plain run, so it cannot backtrack far. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s"“”<>]*/y;
const CLOSING_PUNCTUATION = /[.,;:!?)\]'’]+$/;

/** All tokens of a text, in order. Linear in the length of the text. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const units = codeUnitsOf(text);
  let at = 0;
  while (at < text.length) {
    const first = characterClass(units[at] ?? 0);
    if (first === Character.blank) {
      at++;
      continue;
    }
    const isWord = first >= Character.lower && first <= Character.digit;
    const end = isWord ? wordEnd(text, units, at) : opensClippedParticle(text, at) ? at + 2 : symbolEnd(text, at);
    tokens.push(placed(printedAt(text, units, at, end), at, end));
    at = end;
  }
  return tokens;
}

/** Written out, not spread: tokens are what most of an analysis is made of, and have to be of one shape. */
function placed(
  { text, lower, kind, capital, possessive, classes, shape, form }: Printed,
  start: number,
  end: number,
): Token {
  return { start, end, text, lower, kind, capital, possessive, classes, shape, form };
}

/** The article of Dutch names, "van 't Dunn", with either apostrophe: one word. Must not match "'Tis" or "'t was". */
function opensClippedParticle(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1) | 32;
  if (letter !== SMALL_T || !isClippedParticle(text.slice(at, at + 2))) return false;
  const gap = text.charCodeAt(at + 2);
  return (gap === BLANK || gap === NO_BREAK) && isUpperCode(text.charCodeAt(at + 3));
}

function wordEnd(text: string, units: Uint16Array, start: number): number {
  if (mayOpenAddress(units[start], units[start + 1])) {
    ADDRESS.lastIndex = start;
    const address = ADDRESS.exec(text)?.[0];
    if (address !== undefined) return start + address.replace(CLOSING_PUNCTUATION, "").length;
  }
  let at = start + 1;
  for (; at < text.length; at++) {
    const code = units[at] ?? 0;
    if (isWordCode(code)) continue;
    if (code === BLANK || !joins(text, start, at)) break;
  }
  return dottedEnd(text, start, at);
}

/** "ht" of "https://", "ww" of "www.". */
function mayOpenAddress(first: number | undefined, second: number | undefined): boolean {
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

/** First parts of degrees: "Ph.D.", "LL.M.", "Pharm.D." */
const DEGREES = new Set(["Ph", "Ed", "Psy", "Pharm", "Sc", "Th", "LL", "Ll", "Litt"]);

function isDegree(text: string, start: number, at: number): boolean {
  return at - start < 6 && !isWordCode(text.charCodeAt(at + 2)) && DEGREES.has(text.slice(start, at));
}

/** "U.S", "J.K", "example.com" are one word; "today.The" is two sentences that lost their blank. */
function dotJoins(text: string, start: number, at: number, next: number): boolean {
  if (!isUpperCode(next)) return characterClass(next) !== Character.digit;
  return at === start + 1 || text.charAt(at - 2) === "." || isDegree(text, start, at);
}

/** Takes the last period into "U.S." and "a.m.", but not into "done." */
function dottedEnd(text: string, start: number, end: number): number {
  if (text.charCodeAt(end) !== PERIOD || end - start < 3) return end;
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
