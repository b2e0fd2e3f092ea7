import type { Analysis, Part, Span } from "../../model";
import { newsStart, STORY } from "../../rules/document";
import type { LanguageChecks } from "../../rules";
import { passageOf, readabilityOf, type Readability } from "../../rules/readability";
import { countWords } from "../../rules/words";

/** The longest sentence of the news. */
export interface LongestSentence extends Span {
  readonly words: number;
}

/** How hard the news is to read, lead and body together; undefined where it is too short for a figure. */
export function readability(a: Analysis, { syllablesIn }: LanguageChecks): Readability | undefined {
  const notes = a.notesOn("prose", a.prose);
  return readabilityOf(paragraphs(a).map((part) => passageOf(a.prose, sentencesOf(a, part), notes, syllablesIn)));
}

export function longestSentence(a: Analysis): LongestSentence | undefined {
  let longest: LongestSentence | undefined;
  for (const part of paragraphs(a))
    for (const { start, end } of sentencesOf(a, part)) {
      const words = countWords(a.prose.slice(start, end));
      if (words > (longest?.words ?? 0)) longest = { start, end, words };
    }
  return longest;
}

/** Items of a list and rows of a table are no sentences. */
function paragraphs({ structure: { parts } }: Analysis): readonly Part[] {
  return parts.filter(({ role, kind }) => kind === "paragraph" && STORY.includes(role));
}

function sentencesOf(a: Analysis, part: Part): readonly Span[] {
  return a.sentences({ start: newsStart(part, a.structure.dateline), end: part.end });
}
