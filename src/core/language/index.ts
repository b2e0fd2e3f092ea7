import type { Span } from "../model";
import { readPassage } from "./passage";

export { isBlankCode, isUpperCode, isWordCode } from "./characters";
export { quotationMarks, type Marks } from "./quotation-marks";
export { afterLetters } from "./name-shapes";
export { findNames } from "./names";
export type { NameKind, NameSpan } from "./name-span";
export { isAllBlank, readPassage, type Passage } from "./passage";
export { speechForm, type SpeechForm } from "./speech-forms";
export { isLikelySurname, leadsWithSurname } from "./surname-shapes";
export { tokenise, type Token, type TokenRange } from "./tokens";
export type { TokenKind } from "./vocabulary";
export { Word, wordClass } from "./word-classes";

/**
 * Sentences of a span of prose, in order, trimmed, not overlapping. A sentence in quotation marks stays whole together
 * with its attribution; blank lines, list items and short lines end a sentence. An empty or blank span has none.
 */
export function sentences(prose: string, of: Span): readonly Span[] {
  const { tokens, sentences: ranges } = readPassage(prose.slice(of.start, of.end));
  return ranges.map(({ first, last }) => ({
    start: of.start + (tokens[first]?.start ?? 0),
    end: of.start + (tokens[last]?.end ?? 0),
  }));
}
