import type { Passage } from "../../language";
import type { Naming } from "../quotes/naming";
import type { Attribution, ParagraphMention } from "../reading";

/** What people are called between two mentions: "her", "his". */
export interface PronounHint {
  /** Offset in the paragraph. */
  readonly at: number;
  readonly gender: "he" | "she";
  readonly sentence: number;
}

/** What linking needs to know of a paragraph's mentions; depends on the paragraph alone, so it is kept with it. */
export interface Voices {
  /** Indexes of the mentions in text order. */
  readonly order: readonly number[];
  /** Mentions that name the source of an attribution. */
  readonly speaking: ReadonlySet<number>;
  /** Those of them that say "I" in marks: persons, whatever the name looks like. */
  readonly asOne: ReadonlySet<number>;
  readonly hints: readonly PronounHint[];
}

/** First person singular. Must not match the numeral in "World War I". */
const SINGULAR = /(?<!\p{Lu}\p{L}+ )\bI(?:['’](?:m|ve|d|ll))?\b|\b(?:[Mm]y|me|myself)\b/u;
/** Possessives and objects; subjects are mentions of their own where they speak. */
const GENDERED = /\b(?:he|she|his|her|hers|him|himself|herself)\b/gi;
/** A paragraph tells a gender in its first few pronouns or not at all. */
const MOST_HINTS = 12;

interface Spoken {
  readonly passage: Passage;
  readonly mentions: readonly ParagraphMention[];
  readonly attributions: readonly Attribution[];
  /** Sources that no verb names: behind a dash, before a colon, in the line above or below. */
  readonly namings: readonly (Naming | undefined)[];
}

export function voicesOf({ passage, mentions, attributions, namings }: Spoken): Voices {
  const speaking = new Set<number>();
  const asOne = new Set<number>();
  for (const { source, content, marks } of attributions) {
    if (source === undefined) continue;
    speaking.add(source);
    const says = marks.length > 0 && content.some(({ start, end }) => SINGULAR.test(passage.text.slice(start, end)));
    if (says) asOne.add(source);
  }
  for (const naming of namings) if (naming) speaking.add(naming.source);
  const order = mentions.map((_, index) => index);
  order.sort((a, b) => (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0));
  return { order, speaking, asOne, hints: mentions.length === 0 ? [] : hintsIn(passage, mentions) };
}

function hintsIn(passage: Passage, mentions: readonly ParagraphMention[]): readonly PronounHint[] {
  const hints: PronounHint[] = [];
  const taken = new Set(mentions.filter(({ kind }) => kind === "pronoun").map(({ start }) => start));
  let sentence = 0;
  for (const match of passage.text.matchAll(GENDERED)) {
    const at = match.index;
    if (taken.has(at) || isMarked(passage, at)) continue;
    while (sentence + 1 < passage.sentences.length && startOf(passage, sentence + 1) <= at) sentence++;
    hints.push({ at, gender: /^h(?:e|is|im|imself)$/i.test(match[0]) ? "he" : "she", sentence });
    if (hints.length === MOST_HINTS) break;
  }
  return hints;
}

function startOf({ tokens, sentences }: Passage, sentence: number): number {
  return tokens[sentences[sentence]?.first ?? 0]?.start ?? 0;
}

function isMarked({ marks }: Passage, at: number): boolean {
  return marks.some(({ contentStart, end }) => contentStart <= at && at < end);
}
