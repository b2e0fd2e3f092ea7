import type { Analysis } from "../../model";
import { countWords } from "../../rules/words";
import { amountOf, isReport } from "./reports";

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
  /** Noun-phrase reports are not among them. */
  readonly quotes: number;
  /** Noun-phrase reports. */
  readonly reports: number;
  /** Words inside quotations of every kind; noun-phrase reports are the narrator's words. */
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
  const quotes = a.speech.quotes.filter((quote) => !isReport(quote));
  const { quotations, reports, words: quotedWords } = amountOf(a.speech.quotes);
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
    quotes: quotations,
    reports,
    quotedWords,
    readingMinutes: Math.ceil(words / WORDS_A_MINUTE),
    headlineCharacters: headline ? countCharacters(a.prose.slice(headline.start, headline.end)) : 0,
    speakers: [...tally.values()]
      .filter((speaker) => speaker.quotes > 0)
      .sort((x, y) => y.words - x.words || x.id - y.id),
  };
}

/** Code points, a run of blanks counted once. */
function countCharacters(text: string): number {
  return Array.from(text.trim().replace(/\s+/g, " ")).length;
}
