import type { Span } from "../model";

/**
 * Pattern rules without a search: a passage is read once for all of them, and a pattern is tried only where one of its
 * words or characters stands. A passage without them costs a pattern nothing.
 */

/** What a rule looks for. A module-level constant: a pattern is known to every passage that is read after it was made. */
export interface Pattern {
  /** Counted from 0: patterns are told apart by it in lists, which are quicker than maps. */
  readonly id: number;
  /** Tried at each trigger. Sticky; what stands before the trigger is read with a bounded lookbehind. */
  readonly like: RegExp;
}

/** A match, with offsets of the passage. */
export interface Match extends Span {
  readonly groups: RegExpExecArray;
}

export interface Triggers {
  /** Words in lower case, parted by blanks; letters only. A word ends at an apostrophe, a figure or a hyphen. */
  readonly words?: string;
  /** Characters that are neither letters nor blanks. "0" stands for the start of any figure. */
  readonly marks?: string;
  /** Needs the flag `y`. */
  readonly like: RegExp;
}

/** Patterns by the words and marks that trigger them: filled while modules load, read afterwards. */
const byWord = new Map<string, Pattern[]>();
const byMark = new Map<number, Pattern[]>();
const FIGURE = 0x30;
let made = 0;

/** Lengths of the trigger words by their first letter, one bit each: most words are passed over by it. */
const lengths = new Uint32Array(128);
const LONGEST = 31;

/** What a code unit is. Those beyond ASCII are looked up when they are first met. */
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const kinds = new Uint8Array(0x10000);

const IS_LETTER = /\p{L}/u;
const IS_DIGIT = /\d/;

/** Makes a pattern of its triggers and of what must stand there. */
export function pattern({ words = "", marks = "", like }: Triggers): Pattern {
  if (!like.sticky) throw new Error(`A pattern must be sticky: ${String(like)}`);
  const one: Pattern = { id: made++, like };
  for (const word of words.split(" ")) {
    if (word === "") continue;
    addTo(byWord, word, one);
    const first = word.charCodeAt(0);
    if (first < 128) lengths[first] = (lengths[first] ?? 0) | (1 << Math.min(word.length, LONGEST));
  }
  for (const mark of marks) {
    const code = mark.charCodeAt(0);
    addTo(byMark, code, one);
    if (code !== FIGURE) kinds[code] = MARK;
  }
  return one;
}

/** The places of a passage at which patterns are to be tried. A question for the passage's notes. */
export function triggersIn(passage: string): TriggerIndex {
  const index = new TriggerIndex(passage);
  for (let at = 0; at < passage.length; at++) {
    const kind = kindOf(passage.charCodeAt(at));
    if (kind === LETTER) {
      const start = at;
      at = lastOfKind(LETTER, passage, at);
      if (mayTrigger(passage.charCodeAt(start), at + 1 - start))
        index.add(byWord.get(passage.slice(start, at + 1).toLowerCase()), start);
    } else if (kind === DIGIT) {
      index.add(byMark.get(FIGURE), at);
      at = lastOfKind(DIGIT, passage, at);
    } else if (kind === MARK) index.add(byMark.get(passage.charCodeAt(at)), at);
  }
  return index;
}

/** What a passage holds for each pattern. */
export class TriggerIndex {
  readonly #places = new Map<Pattern, number[]>();
  readonly #matches = new Map<Pattern, readonly Match[]>();

  constructor(private readonly passage: string) {}

  add(patterns: readonly Pattern[] | undefined, at: number): void {
    if (patterns) for (const one of patterns) addTo(this.#places, one, at);
  }

  /** Names the patterns that matched here, or that are still to be tried. */
  forEachPattern(tell: (pattern: Pattern) => void): void {
    for (const one of this.#places.keys()) tell(one);
    for (const one of this.#matches.keys()) tell(one);
  }

  /** Matches of a pattern, in order and apart from each other; tried once. */
  matches(of: Pattern): readonly Match[] {
    const places = this.#places.get(of);
    if (!places) return this.#matches.get(of) ?? NONE;
    const found = matchesAt(this.passage, of.like, places);
    // What did not match is forgotten: most triggers are common words, and nobody shall ask for them again.
    this.#places.delete(of);
    if (found.length > 0) this.#matches.set(of, found);
    return found;
  }
}

const NONE: readonly Match[] = [];

function matchesAt(passage: string, like: RegExp, places: readonly number[]): readonly Match[] {
  const found: Match[] = [];
  let from = 0;
  for (const start of places) {
    if (start < from) continue;
    like.lastIndex = start;
    const groups = like.exec(passage);
    if (!groups) continue;
    from = start + groups[0].length;
    found.push({ start, end: from, groups });
  }
  return found;
}

function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

function lastOfKind(kind: number, passage: string, start: number): number {
  let at = start;
  while (at + 1 < passage.length && kindOf(passage.charCodeAt(at + 1)) === kind) at++;
  return at;
}

function mayTrigger(first: number, length: number): boolean {
  // Bit 5 parts capitals from small letters. Letters beyond ASCII, and longest words, are always looked up.
  return first > 127 || ((lengths[first | 32] ?? 0) & (1 << Math.min(length, LONGEST))) !== 0;
}

function kindOf(code: number): number {
  return (kinds[code] ||= readKind(String.fromCharCode(code)));
}

function readKind(character: string): number {
  return IS_LETTER.test(character) ? LETTER : IS_DIGIT.test(character) ? DIGIT : OTHER;
}
