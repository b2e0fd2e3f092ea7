import type { Notes, Span } from "../model";
import { countWords } from "./words";

/** What the formulas count in a passage. */
export interface Passage {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/** How hard a text is to read, by two published formulas. */
export interface Readability {
  /** Flesch Reading Ease: 60 and more is plain English, 30 and less is hard. */
  readonly ease: number;
  /** Flesch–Kincaid grade: years at an American school. */
  readonly grade: number;
}

/** Both formulas were made for samples of a hundred words; of less they tell nothing. */
const FEWEST_WORDS = 100;

/** One figure for all passages together; undefined where they are too short for one. */
export function readabilityOf(passages: Iterable<Passage>): Readability | undefined {
  let [words, sentences, syllables] = [0, 0, 0];
  for (const passage of passages) {
    words += passage.words;
    sentences += passage.sentences;
    syllables += passage.syllables;
  }
  if (words < FEWEST_WORDS || sentences === 0) return undefined;
  const length = words / sentences;
  const weight = syllables / words;
  return {
    // Flesch 1948, "A new readability yardstick".
    ease: 206.835 - 1.015 * length - 84.6 * weight,
    // Kincaid, Fishburne, Rogers and Chissom 1975.
    grade: 0.39 * length + 11.8 * weight - 15.59,
  };
}

/** Counts the sentences of a passage; its syllables are known as long as the document holds it. */
export function passageOf(
  prose: string,
  sentences: readonly Span[],
  notes: (of: Span) => Notes,
  syllablesIn: (passage: string) => number,
): Passage {
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (first === undefined || last === undefined) return { words: 0, sentences: 0, syllables: 0 };
  const whole = { start: first.start, end: last.end };
  return {
    words: countWords(prose.slice(whole.start, whole.end)),
    sentences: sentences.length,
    syllables: notes(whole).ask(syllablesIn),
  };
}
