import type { AttributionRule, QuoteKind, Span } from "../model";
import type { Post } from "./mentions/posts";
import type { NameKind, NameSpan, Passage, TokenRange } from "../language";

/** A passage with what the paragraph stage knows of its words. Everything below asks questions of this. */
export interface Reading {
  readonly passage: Passage;
  /** A `Tag` for each token. */
  readonly tags: Uint8Array;
  readonly names: readonly NameSpan[];
  /** For each token the index in `names` of the name it belongs to, titles included; -1 for none. */
  readonly nameOf: Int32Array;
}

/** A span of a paragraph where it stands in the document. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The first token of the marks that token `at` stands in. */
export function markStart({ passage: { markOf } }: Reading, at: number): number {
  let first = at;
  while (first > 0 && markOf[first - 1] === markOf[at]) first--;
  return first;
}

/** The last token of the marks that token `at` stands in, no further than `limit`. */
export function markEnd({ passage: { markOf } }: Reading, at: number, limit = markOf.length - 1): number {
  let last = at;
  while (last < limit && markOf[last + 1] === markOf[at]) last++;
  return last;
}

/** The name that a token belongs to, titles included. */
export function nameAt({ names, nameOf }: Reading, at: number): NameSpan | undefined {
  return names[nameOf[at] ?? -1];
}

/** The names that lie within a run of tokens, in order. */
export function namesWithin(reading: Reading, { first, last }: TokenRange): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (let at = first; at <= last; at++) {
    const name = nameAt(reading, at);
    if (!name) continue;
    if (name.first >= first && name.last <= last) found.push(name);
    at = name.last;
  }
  return found;
}

/** The name whose last token is `last`. */
export function nameEndingAt(reading: Reading, last: number): NameSpan | undefined {
  const name = nameAt(reading, last);
  return name?.last === last ? name : undefined;
}

/** A noun phrase; `head` is the token its kind is read from. */
export interface NounPhrase extends TokenRange {
  readonly head: number;
  /** "who" and "which": the person is named before it. */
  readonly relative: boolean;
}

/** How an attribution was found. */
export type Pattern = AttributionRule;

/** An attribution in tokens, while the sentence is read. */
export interface Candidate {
  /** Tokens of the cue; more than one range for "concluded … by saying". */
  readonly cue: readonly TokenRange[];
  readonly lemma: string;
  readonly source: NounPhrase | undefined;
  readonly content: readonly TokenRange[];
  readonly pattern: Pattern;
}

export type PhraseKind = "name" | "office" | "description" | "pronoun";

/** The office that is told of a name, behind a comma or a verb: "the chair of Acme". */
export interface Apposition {
  readonly text: string;
  /** Where it starts, its article included, and ends, as offsets of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly posts: readonly Post[];
  readonly organisation: string | undefined;
  readonly gender: "he" | "she" | undefined;
}

/** One phrase of a paragraph that names or means somebody; offsets are relative to the paragraph. */
export interface ParagraphMention extends Span {
  readonly kind: PhraseKind;
  readonly text: string;
  readonly nameKind: NameKind;
  /** Words of the name in lower case; empty for other kinds. */
  readonly words: readonly string[];
  /** These words with a blank between them. */
  readonly key: string;
  /** The name without titles, as printed. */
  readonly nameText: string;
  /** The titles as printed, and their words in lower case. */
  readonly titleText: string;
  readonly titles: readonly string[];
  readonly evidence: readonly string[];
  /** The offices that the phrase itself, or the title before the name, speaks of. */
  readonly posts: readonly Post[];
  readonly definite: boolean;
  readonly gender: "he" | "she" | undefined;
  readonly apposition: Apposition | undefined;
  /** The body whose a person is: "Marl Group's Ann Lee". */
  readonly employer: string | undefined;
  readonly subject: boolean;
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  readonly sentence: number;
  /** Starts its sentence, so its capital proves nothing. */
  readonly initial: boolean;
  /** Ends in 's. */
  readonly possessive: boolean;
}

/** One attribution of a paragraph; offsets are relative to the paragraph. */
export interface Attribution {
  readonly content: readonly Span[];
  readonly kind: QuoteKind;
  readonly cue: readonly Span[];
  readonly lemma: string;
  /** Index into the paragraph's mentions. */
  readonly source: number | undefined;
  /** The words that name the source. */
  readonly sourceSpan: Span | undefined;
  readonly pattern: Pattern;
  /** Indexes of the outermost marks its content uses. */
  readonly marks: readonly number[];
}
