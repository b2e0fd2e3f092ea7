import { isPartyTag } from "./name-shapes";
import type { NameSpan } from "./name-span";
import type { Passage } from "./passage";
import type { Token, TokenRange } from "./tokens";
import { Word, wordClass } from "./word-classes";

const OFFICE = Word.role | Word.titleWord | Word.honorific;
/** Plurals that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = { messrs: "mr", mses: "ms", mesdames: "madame" };
/** Forms of address that end in s and are no plurals. */
const SINGULAR = /^(?:mrs|ms|miss)$/;
/** Tokens of "(D-Ohio)" between two of the names. */
const LONGEST_BRACKET = 6;

/** One of a title in the plural: "senator" of "senators", "sen" of "sens"; undefined for a word that is no such plural. */
export function singularTitle(lower: string): string | undefined {
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return irregular;
  if (SINGULAR.test(lower)) return undefined;
  for (const [end, one] of ENDINGS) {
    if (!lower.endsWith(end)) continue;
    const singular = lower.slice(0, -end.length) + one;
    return wordClass(singular) & OFFICE ? singular : undefined;
  }
  return undefined;
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ["men", "man"],
  ["people", "person"],
  ["ies", "y"],
  ["s", ""],
];

/**
 * "Ministers Ann Lee and Bo Ray": both are ministers, and the word in the plural belongs to neither name. Names that no
 * such title stands before stay as they are.
 */
export function shareTitles(passage: Passage, names: readonly NameSpan[]): readonly NameSpan[] {
  let shared: NameSpan[] | undefined;
  for (let at = 0; at < names.length; at++) {
    const first = names[at];
    const title = first && pluralTitle(passage, first);
    if (!title) continue;
    let last = at;
    while (isNext(passage, first, names[last], names[last + 1])) last++;
    if (last === at) continue;
    shared ??= [...names];
    for (; at <= last; at++) {
      const name = names[at];
      if (name) shared[at] = titled(passage, name, title);
    }
    at = last;
  }
  return shared ?? names;
}

function titled({ tokens }: Passage, name: NameSpan, title: TokenRange): NameSpan {
  const words = tokens.slice(title.first, title.last + 1).filter(({ kind }) => kind === "word");
  const titles = words.map(({ lower }) => singularTitle(lower) ?? lower);
  const evidence = name.evidence.includes("title") ? name.evidence : [...name.evidence, "title"];
  return { ...name, first: name.nameFirst, kind: "person", titles, evidence, sharedTitle: title };
}

/** The title in the plural before a name: its own, or one in small letters beside it. */
function pluralTitle({ tokens }: Passage, { first, nameFirst, kind }: NameSpan): TokenRange | undefined {
  if (kind !== "person") return undefined;
  const end = tokens[nameFirst - 1]?.text === "." ? nameFirst - 2 : nameFirst - 1;
  const plural = tokens[end];
  if (plural?.kind !== "word" || plural.possessive || singularTitle(plural.lower) === undefined) return undefined;
  let start = Math.min(first, end);
  if (first === nameFirst) while (isSmallTitle(tokens[start - 1])) start--;
  return { first: start, last: nameFirst - 1 };
}

/** "assistant | attorneys". */
function isSmallTitle(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital || token.possessive || token.form) return false;
  return (token.classes & (Word.role | Word.titleWord)) !== 0;
}

/** Whether a name goes on with a list: a comma, "and", a party between. */
function isNext(
  { tokens }: Passage,
  opener: NameSpan,
  name: NameSpan | undefined,
  next: NameSpan | undefined,
): boolean {
  if (!name || !next || next.first !== next.nameFirst) return false;
  const alike = next.kind === "person" || (next.kind === "unclear" && isBuiltAlike(tokens, opener, next));
  if (!alike) return false;
  let at = name.last + 1;
  if (tokens[at]?.text === "(") {
    const limit = at + LONGEST_BRACKET;
    while (at < limit && tokens[at]?.text !== ")") at++;
    at++;
  } else if (tokens[at]?.text === "," && isPartyTag(tokens, at + 1)) at += 2;
  const behindComma = tokens[at]?.text === ",";
  if (behindComma) at++;
  const behindAnd = /^(?:and|&)$/.test(tokens[at]?.lower ?? "");
  if (behindAnd) at++;
  return (behindComma || behindAnd) && at === next.first;
}

/**
 * Whether a name of which nothing is known can be a person's beside another's: "Ministers Dunn and Tarn", "Attorneys Ann Lee
 * and Sun-hee Ray", never "Workers United and Ports Together" and "Workers Marl and Kestrel", which may be bodies.
 */
function isBuiltAlike(tokens: readonly Token[], opener: NameSpan, next: NameSpan): boolean {
  if (next.words.length !== opener.words.length) return false;
  return next.words.length === 1 ? isAddressed(tokens, opener) : opener.evidence.includes("given name");
}

function isAddressed(tokens: readonly Token[], { nameFirst }: NameSpan): boolean {
  const title = tokens[nameFirst - 1]?.text === "." ? tokens[nameFirst - 2] : tokens[nameFirst - 1];
  return title !== undefined && (title.classes & Word.honorific) !== 0;
}

/** "Minister", "Sen." of a title in the plural, as it would stand before one of the names. */
export function titleForOne({ text, tokens }: Passage, { first, last }: TokenRange): string {
  const end = tokens[last]?.text === "." ? last - 1 : last;
  const plural = tokens[end];
  const start = tokens[first]?.start ?? 0;
  if (!plural) return "";
  const one = singularTitle(plural.lower) ?? plural.lower;
  const cased = plural.capital ? one.charAt(0).toUpperCase() + one.slice(1) : one;
  return text.slice(start, plural.start) + cased + (end < last ? "." : "");
}
