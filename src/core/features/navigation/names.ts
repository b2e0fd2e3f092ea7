import { companyForms } from "../../data/organisations";
import { nameParticles, nameSuffixes } from "../../data/titles";
import type { Span } from "../../model";

/** One word of a printed name. */
export interface NameWord extends Span {
  readonly text: string;
}

/** What a name is made of; each part may be empty. */
export interface NameParts {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  readonly suffix: readonly string[];
  readonly surnameFirst: boolean;
}

const PARTICLES: ReadonlySet<string> = new Set(nameParticles);
const SUFFIXES: ReadonlySet<string> = new Set(nameSuffixes);
const FORMS: ReadonlySet<string> = new Set([...companyForms, "group", "company"]);

// A word of a name with its periods, apostrophes and hyphens. Must not match blanks, commas or quotation marks.
const NAME_WORD = /[\p{L}\p{N}&][\p{L}\p{M}\p{N}.'’&+/-]*/gu;
// "'s" or a lone apostrophe behind a name, and hyphens or strokes that hang on it. Must not match "O'Neil".
const TAIL = /(?:['’]s?|[-/]+)$/u;

/** The words of a span of a text, where they stand. */
export function nameWords(text: string, { start, end }: Span): readonly NameWord[] {
  return [...text.slice(start, end).matchAll(NAME_WORD)].map((match) => {
    const word = match[0].replace(TAIL, "");
    return { text: word, start: start + match.index, end: start + match.index + word.length };
  });
}

/** The words of a name that was typed. */
export function wordsOf(name: string): readonly string[] {
  return nameWords(name, { start: 0, end: name.length }).map(({ text }) => text);
}

/** The source of an expression that matches these words with any blanks or line breaks between them. */
export function sourceOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join(String.raw`\s+`);
}

/** Two words that differ in capitals, the form of an apostrophe or the way an accent is stored are one. */
export function isSameWord(one: string, other: string): boolean {
  return wordKey(one) === wordKey(other);
}

export function wordKey(word: string): string {
  return word.normalize("NFC").toLowerCase().replace(/’/gu, "'");
}

export function nameKeyOf(name: string): string {
  return wordsOf(name).map(bare).join(" ");
}

/** The particle belongs to the surname behind it; a name of one word is a surname. */
export function partsOf(words: readonly string[], surnameFirst = false): NameParts {
  let end = words.length;
  while (end > 1 && SUFFIXES.has(bare(words[end - 1] ?? ""))) end--;
  const suffix = words.slice(end);
  const name = words.slice(0, end);
  if (surnameFirst && name.length > 1)
    return { given: name.slice(1), surname: name.slice(0, 1), suffix, surnameFirst: true };
  let first = Math.max(0, name.length - 1);
  while (first > 1 && PARTICLES.has(bare(name[first - 1] ?? ""))) first--;
  return { given: name.slice(0, first), surname: name.slice(first), suffix, surnameFirst: false };
}

export function wholeName({ given, surname, suffix, surnameFirst }: NameParts): string {
  const [first, then] = surnameFirst ? [surname, given] : [given, surname];
  return [...first, ...then, ...suffix].join(" ");
}

export function isSuffix(word: string): boolean {
  return SUFFIXES.has(bare(word));
}

export function isCompanyForm(word: string): boolean {
  return FORMS.has(bare(word));
}

function bare(word: string): string {
  return wordKey(word).replace(/\./gu, "");
}

// "A.", "A.B.", "AB", "J.-P.". Must not match "Al" or a name.
const INITIALS = /^(?:\p{Lu}\.(?:-?\p{Lu}\.)*|\p{Lu}{1,3})$/u;

/** The letters of a printed group of initials; undefined for any other word. */
export function initialsIn(word: string): readonly string[] | undefined {
  return INITIALS.test(word) ? (word.match(/\p{Lu}/gu) ?? []) : undefined;
}

/** Initials of some words in the style of printed ones: "A.", "A.B.", "AB". */
export function initialsLike(printed: string, words: readonly string[]): string {
  const dot = printed.includes(".") ? "." : "";
  return words.map((word) => `${(/\p{L}/u.exec(word)?.[0] ?? "").toUpperCase()}${dot}`).join("");
}

/** In capitals throughout, which a name is only where everything is; initials and "I" prove nothing. */
export function isShouted(word: string): boolean {
  const letters = word.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
}
