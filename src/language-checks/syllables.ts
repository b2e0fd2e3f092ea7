import { syllable } from "syllable";

/** Longer passages are no prose that anybody reads; in UTF-16 units. */
const LONGEST = 20_000;

/** A word that can be spoken. Hyphens part it, which changes no count. */
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const APOSTROPHE = /['’]/g;
/** A figure, whatever its length: how it is spoken depends on what it counts, and the formulas were made for words. */
const FIGURE = /(?<![\p{L}\p{N}.,])\p{N}/gu;

/** Syllables of all words of a passage, each figure counted as one; 0 for a passage beyond 20,000 units. */
export function syllablesIn(passage: string): number {
  if (passage.length > LONGEST) return 0;
  let count = 0;
  for (const [word] of passage.matchAll(WORD)) count += Math.max(1, syllable(word.replace(APOSTROPHE, "")));
  return count + Array.from(passage.matchAll(FIGURE)).length;
}
