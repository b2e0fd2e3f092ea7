import type { HouseTerm, Span } from "../model";
import { JOINT } from "./terms";
import { likePrinted, wordKeys, wordsOf, type Word } from "./words";

/** A place where a house's term is written otherwise; offsets are those of the paragraph. */
export interface OtherSpelling extends Span {
  readonly printed: string;
  /** As the house writes it, with a capital where the printed words begin with one. */
  readonly write: string;
}

/** No term is longer, in words. */
const MOST_WORDS = 6;
/** Letters in other cases mean other words when they are fewer: "IT" and "it". */
const SHORTEST = 4;

type Question = (paragraph: string) => readonly OtherSpelling[];

const questions = new WeakMap<readonly HouseTerm[], Question>();

/** Finds other spellings of a house's terms. One question for each list, so that a paragraph's notes know it again. */
export function otherSpellings(terms: readonly HouseTerm[]): Question {
  const known = questions.get(terms);
  if (known) return known;
  const index = indexOf(terms);
  const question: Question = (paragraph) => spellingsIn(paragraph, index);
  questions.set(terms, question);
  return question;
}

interface Index {
  /** By the letters and figures alone, in lower case. */
  readonly terms: ReadonlyMap<string, HouseTerm>;
  /** All beginnings of them, so that a word that begins none costs one look. */
  readonly beginnings: ReadonlySet<string>;
}

function indexOf(terms: readonly HouseTerm[]): Index {
  const byLetters = new Map<string, HouseTerm>();
  for (const term of terms) {
    for (const spelling of term.not) byLetters.set(lettersOf(spelling), term);
    const letters = lettersOf(term.write);
    if (letters.length >= SHORTEST) byLetters.set(letters, term);
  }
  byLetters.delete("");
  const beginnings = new Set<string>();
  for (const letters of byLetters.keys()) for (let i = 1; i <= letters.length; i++) beginnings.add(letters.slice(0, i));
  return { terms: byLetters, beginnings };
}

function lettersOf(text: string): string {
  return wordKeys(text).join("");
}

function spellingsIn(paragraph: string, { terms, beginnings }: Index): readonly OtherSpelling[] {
  const words = wordsOf(paragraph);
  const found: OtherSpelling[] = [];
  for (let i = 0; i < words.length; i++) {
    const last = longestAt(paragraph, words, i, beginnings, terms);
    const [first, end] = [words[i], last && withoutPossessive(last.word)];
    if (!first || !last || end === undefined) continue;
    i = last.index;
    const printed = paragraph.slice(first.start, end);
    const write = expected(printed, last.term.write);
    if (write !== undefined) found.push({ start: first.start, end, printed, write });
  }
  return found;
}

interface Last {
  readonly word: Word;
  readonly index: number;
  readonly term: HouseTerm;
}

/** The last word of the longest term that begins at a word. */
function longestAt(
  paragraph: string,
  words: readonly Word[],
  from: number,
  beginnings: Index["beginnings"],
  terms: Index["terms"],
): Last | undefined {
  let letters = "";
  let longest: Last | undefined;
  for (let index = from; index < Math.min(from + MOST_WORDS, words.length); index++) {
    const [word, before] = [words[index], words[index - 1]];
    if (!word || (before && index > from && !JOINT.test(paragraph.slice(before.end, word.start)))) break;
    const bare = word.key.replace(POSSESSIVE, "");
    const term = terms.get(letters + bare);
    if (term) longest = { word, index, term };
    letters += word.key;
    if (!beginnings.has(letters)) break;
  }
  return longest;
}

const POSSESSIVE = /['’]s?$/;

function withoutPossessive({ text, end }: Word): number {
  return end - (POSSESSIVE.exec(text)?.[0].length ?? 0);
}

/** Undefined when the words stand as the house writes them, or all in capitals as everything around them may. */
function expected(printed: string, write: string): string | undefined {
  const wanted = likePrinted(printed, write);
  const isFine =
    printed === write || printed === wanted || (printed === printed.toUpperCase() && printed === write.toUpperCase());
  return isFine ? undefined : wanted;
}
