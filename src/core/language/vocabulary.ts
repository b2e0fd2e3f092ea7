import { Character, characterClass } from "./characters";
import { speechForm, type SpeechForm } from "./speech-forms";
import { wordClass } from "./word-classes";
import { shapeOf } from "./word-shapes";

export type TokenKind = "word" | "number" | "punctuation";

/** What is known of a printed word, number or mark wherever it stands. */
export interface Printed {
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
  /** Bits of `Shape`. */
  readonly shape: number;
  /** The speech verb that it is a form of. */
  readonly form: SpeechForm | undefined;
}

/** A power of two, so that a hash is cut to a slot by its bits. */
const SLOTS = 1 << 14;
/** A table with free slots is searched in a step or two. Once it is as full as this, it starts anew. */
const MOST_ENTRIES = SLOTS * 0.7;
/** Longer runs of letters are data and come once. */
const LONGEST_KEPT = 40;

let entries: (Printed | undefined)[] = [];
let hashes = new Int32Array(0);
let count = MOST_ENTRIES;

/**
 * The word printed between two offsets of a text with these code units. A text says few different words, and each is looked up in the lexicons once: all
 * later ones are found by their characters, without so much as cutting them out. Only time depends on what is kept.
 */
export function printedAt(text: string, units: Uint16Array, start: number, end: number): Printed {
  if (end - start > LONGEST_KEPT) return lookUp(text.slice(start, end));
  if (count >= MOST_ENTRIES) startAnew();
  let hash = end - start;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0;
  let slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
  for (let known = entries[slot]; known; known = entries[slot]) {
    if (hashes[slot] === hash && standsAt(known.text, units, start, end)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  count++;
  hashes[slot] = hash;
  // A slice would hold on to the whole text that it is cut from.
  return (entries[slot] = lookUp(String.fromCharCode(...units.subarray(start, end))));
}

function startAnew(): void {
  entries = new Array<undefined>(SLOTS).fill(undefined);
  hashes = new Int32Array(SLOTS);
  count = 0;
}

function standsAt(word: string, units: Uint16Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (word.charCodeAt(at - start) !== units[at]) return false;
  return true;
}

const PERIOD = 46;
const APOSTROPHES = "'’ʼ";

function lookUp(text: string): Printed {
  const first = characterClass(text.charCodeAt(0));
  if (isClippedParticle(text)) return clippedParticle(text);
  const isWord = first >= Character.lower && first < Character.digit;
  const isNumber = first === Character.digit;
  const possessive = (isWord || isNumber) && text.length > 2 && endsInPossessive(text);
  const dotted = (isWord || isNumber) && text.charCodeAt(text.length - 1) === PERIOD;
  const lower = (possessive ? text.slice(0, -2) : dotted ? text.slice(0, -1) : text).toLowerCase();
  return {
    text,
    lower,
    kind: isNumber ? "number" : isWord ? "word" : "punctuation",
    capital: first === Character.upper,
    possessive,
    classes: isWord ? wordClass(lower) : 0,
    shape: isWord ? shapeOf(text) : 0,
    form: isWord ? speechForm(lower) : undefined,
  };
}

/** Ends in 's. */
function endsInPossessive(text: string): boolean {
  return (text.charCodeAt(text.length - 1) | 32) === 115 && APOSTROPHES.includes(text.charAt(text.length - 2));
}

const CLIPPED = "'t";

/** "'t" and "’T", the article of Dutch names; any apostrophe. */
export function isClippedParticle(text: string): boolean {
  return text.length === 2 && (text.endsWith("t") || text.endsWith("T")) && "'’ʼ‘".includes(text.charAt(0));
}

function clippedParticle(text: string): Printed {
  return {
    text,
    lower: CLIPPED,
    kind: "word",
    capital: text.endsWith("T"),
    possessive: false,
    classes: wordClass(CLIPPED),
    shape: 0,
    form: undefined,
  };
}
