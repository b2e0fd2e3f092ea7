import type { Span } from "../model";
import {
  holdsWordOf,
  opensSentence,
  startsUpper,
  wordKeys,
  wordList,
  wordsOf,
  type Word,
  type WordList,
} from "./words";

/** A word or phrase to look for; a hyphen and a blank inside it are the same. */
export interface Term {
  readonly text: string;
  readonly weight: number;
  /** Words that may follow and make the term a technical one, which is passed over. */
  readonly unless?: readonly string[];
  /** True: only with hyphens between its words. */
  readonly hyphenated?: boolean;
}

interface IndexedTerm extends Term {
  readonly keys: readonly string[];
}

/** Terms by their first word. Building one is cheap, but done once for each list. */
export interface TermIndex {
  readonly byFirst: ReadonlyMap<string, readonly IndexedTerm[]>;
  readonly firsts: WordList;
}

export function termIndex(terms: readonly Term[], allow: readonly string[]): TermIndex {
  const allowed = new Set(allow.map((text) => wordKeys(text).join(" ")));
  const index = new Map<string, IndexedTerm[]>();
  for (const term of terms) {
    const keys = wordKeys(term.text);
    const [first] = keys;
    if (first === undefined || allowed.has(keys.join(" "))) continue;
    const known = index.get(first);
    if (known) known.push({ ...term, keys });
    else index.set(first, [{ ...term, keys }]);
  }
  // The longest term wins where several begin alike.
  for (const known of index.values()) known.sort((a, b) => b.keys.length - a.keys.length);
  return { byFirst: index, firsts: wordList(index) };
}

/** A term where it stands in its paragraph. */
export interface FoundTerm extends Span {
  readonly term: Term;
}

/** Terms in a paragraph, quoted or not. Names are passed over: a capital that does not open the sentence. */
export function termsIn(paragraph: string, { byFirst, firsts }: TermIndex): readonly FoundTerm[] {
  if (!holdsWordOf(paragraph, firsts)) return NONE;
  const words = wordsOf(paragraph);
  const found: FoundTerm[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    const term = word && byFirst.get(word.key)?.find((candidate) => standsAt(candidate, paragraph, words, i));
    if (!term) continue;
    const { length } = term.keys;
    const isPassedOver = isName(words, i, length, paragraph) || term.unless?.includes(words[i + length]?.key ?? "");
    i += length - 1;
    if (!isPassedOver) found.push({ start: word.start, end: words[i]?.end ?? word.end, term });
  }
  return found;
}

const NONE: readonly FoundTerm[] = [];

function standsAt(term: IndexedTerm, prose: string, words: readonly Word[], at: number): boolean {
  const joint = term.hyphenated ? HYPHEN : JOINT;
  return term.keys.every((key, i) => {
    const word = words[at + i];
    const before = words[at + i - 1];
    if (word?.key !== key) return false;
    return i === 0 || (before !== undefined && joint.test(prose.slice(before.end, word.start)));
  });
}

// One blank or one hyphen, between the words of a term. Must not match a comma.
export const JOINT = /^[\s\u2010\u2011-]$/;
const HYPHEN = /^[\u2010\u2011-]$/;

function isName(words: readonly Word[], first: number, length: number, prose: string): boolean {
  const word = words[first];
  if (!word || !words.slice(first, first + length).some(({ text }) => startsUpper(text))) return false;
  const opens = first === 0 || opensSentence(prose, word.start);
  const next = words[first + length];
  return !opens || (next !== undefined && startsUpper(next.text));
}
