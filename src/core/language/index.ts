import type { Span } from "../model";
import { readPassage, sentenceSpans } from "./passage";

export { isBlankCode, isUpperCode, isWordCode } from "./characters";
export { quotationMarks, type Marks } from "./quotation-marks";
export { afterLetters } from "./name-shapes";
export { findNames } from "./names";
export { singularTitle, titleForOne } from "./name-shared-titles";
export type { NameKind, NameSpan } from "./name-span";
export { isAllBlank, readPassage, sentenceSpans, type Passage } from "./passage";
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
  const found = sentenceSpans(readPassage(prose.slice(of.start, of.end)));
  return of.start === 0 ? found : found.map(({ start, end }) => ({ start: of.start + start, end: of.start + end }));
}
