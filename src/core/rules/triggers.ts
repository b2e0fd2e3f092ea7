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
  readonly beside: ((before: number, behind: number) => boolean) | undefined;
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
  /** Told the code units before and behind a mark, NaN at the ends: false where the pattern cannot match. */
  readonly beside?: (before: number, behind: number) => boolean;
  /** Needs the flag `y`. */
  readonly like: RegExp;
}

/** Patterns by the words and marks that trigger them: filled while modules load, read afterwards. */
const byWord = new Map<string, Pattern[]>();
const byMark = new Map<number, Pattern[]>();
const FIGURE = 0x30;
let made = 0;

/** Whether any trigger word has a hash: most words of a text are passed over by it. */
const hashes = new Uint8Array(0x10000);
/** Above all hashes: a letter beyond ASCII was met, and the word is looked up in any case. */
const UNSURE = 0x10000;

/** What a code unit is. Those beyond ASCII are looked up when they are first met. */
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;
const kinds = new Uint8Array(0x10000);

const IS_LETTER = /\p{L}/u;
const IS_DIGIT = /\d/;

/** Makes a pattern of its triggers and of what must stand there. */
export function pattern({ words = "", marks = "", beside, like }: Triggers): Pattern {
  if (!like.sticky) throw new Error(`A pattern must be sticky: ${String(like)}`);
  const one: Pattern = { id: made++, like, beside };
  for (const word of words.split(" ")) {
    if (word === "") continue;
    addTo(byWord, word, one);
    let hash = 0;
    for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i));
    if (hash < UNSURE) hashes[hash] = 1;
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
    let code = passage.charCodeAt(at);
    const kind = kindOf(code);
    if (kind === LETTER) {
      const start = at;
      let hash = hashWith(0, code);
      while (at + 1 < passage.length && kindOf((code = passage.charCodeAt(at + 1))) === LETTER) {
        hash = hashWith(hash, code);
        at++;
      }
      if (hash >= UNSURE || hashes[hash] === 1)
        index.add(byWord.get(passage.slice(start, at + 1).toLowerCase()), start);
    } else if (kind === DIGIT) {
      index.add(byMark.get(FIGURE), at);
      while (at + 1 < passage.length && kindOf(passage.charCodeAt(at + 1)) === DIGIT) at++;
    } else if (kind === MARK) index.addMark(byMark.get(code), at);
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

  addMark(patterns: readonly Pattern[] | undefined, at: number): void {
    if (!patterns) return;
    const [before, behind] = [this.passage.charCodeAt(at - 1), this.passage.charCodeAt(at + 1)];
    for (const one of patterns) if (one.beside?.(before, behind) !== false) addTo(this.#places, one, at);
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

/** Bit 5 parts capitals from small letters, and is set in all. */
function hashWith(hash: number, code: number): number {
  return ((Math.imul(hash & 0xffff, 31) + (code | 32)) & 0xffff) | (hash & UNSURE) | (code > 127 ? UNSURE : 0);
}

function kindOf(code: number): number {
  return (kinds[code] ||= readKind(String.fromCharCode(code)));
}

function readKind(character: string): number {
  return IS_LETTER.test(character) ? LETTER : IS_DIGIT.test(character) ? DIGIT : OTHER;
}
