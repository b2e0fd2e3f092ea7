import type { Analysis } from "../model";
import { countWords } from "../rules/words";

export interface SpeakerStatistics {
  /** Index into `Speech.people`. */
  readonly id: number;
  readonly name: string;
  readonly quotes: number;
  readonly words: number;
}

export interface Statistics {
  /** Words of the whole text, markup left out. */
  readonly words: number;
  readonly quotes: number;
  /** Words inside quotations of every kind. */
  readonly quotedWords: number;
  /** Whole minutes, rounded up; 0 for a text without words. */
  readonly readingMinutes: number;
  /** Length of the headline in characters as a reader counts them; 0 without one. */
  readonly headlineCharacters: number;
  /** Those quoted, most quoted words first. */
  readonly speakers: readonly SpeakerStatistics[];
}

/** Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019, mean of 190 studies). */
const WORDS_A_MINUTE = 238;

export function statistics(a: Analysis): Statistics {
  const words = countWords(a.prose);
  const { quotes } = a.speech;
  const headline = a.structure.sections.find((section) => section.role === "headline");
  const tally = new Map(a.speech.speakers.map(({ id, name }) => [id, { id, name, quotes: 0, words: 0 }]));
  for (const quote of quotes) {
    const own = quote.speaker === undefined ? undefined : tally.get(quote.speaker);
    if (own === undefined) continue;
    own.quotes++;
    own.words += quote.words;
  }
  return {
    words,
    quotes: quotes.length,
    quotedWords: quotes.reduce((sum, quote) => sum + quote.words, 0),
    readingMinutes: Math.ceil(words / WORDS_A_MINUTE),
    headlineCharacters: headline ? countCharacters(a.prose.slice(headline.start, headline.end)) : 0,
    speakers: [...tally.values()].sort((x, y) => y.words - x.words || x.id - y.id),
  };
}

/** Code points, a run of blanks counted once. */
function countCharacters(text: string): number {
  return Array.from(text.trim().replace(/\s+/g, " ")).length;
}
