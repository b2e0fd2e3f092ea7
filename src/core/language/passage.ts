import type { Span } from "../model";
import { isBlankCode } from "./characters";
import { quotationMarks, type Marks } from "./quotation-marks";
import { sentenceRanges } from "./sentence-ends";
import { withoutSwallowed } from "./swallowed-attributions";
import { tokenise, type Token, type TokenRange } from "./tokens";

/** A paragraph cut into tokens, marks and sentences; all offsets are those of `text`. */
export interface Passage {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Marks as a reader mends them: what a forgotten mark swallowed of the narrator's words stands outside. */
  readonly marks: readonly Marks[];
  /** Marks as printed. */
  readonly printedMarks: readonly Marks[];
  /** For each token the index in `marks` of the outermost pair it stands in, marks included; -1 outside. */
  readonly markOf: Int32Array;
  readonly sentences: readonly TokenRange[];
}

export function readPassage(text: string): Passage {
  const tokens = tokenise(text);
  const printedMarks = quotationMarks(text);
  const marks = withoutSwallowed(tokens, printedMarks);
  const markOf = outermostMarks(tokens, marks);
  return { text, tokens, marks, printedMarks, markOf, sentences: sentenceRanges(text, tokens, markOf) };
}

function outermostMarks(tokens: readonly Token[], marks: readonly Marks[]): Int32Array {
  const markOf = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  marks.forEach((mark, index) => {
    if (mark.depth > 0) return;
    const start = mark.open ?? mark.contentStart;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at++;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < mark.end) markOf[at++] = index;
  });
  return markOf;
}

/** The sentences as offsets, trimmed, in order. */
export function sentenceSpans({ tokens, sentences }: Passage): readonly Span[] {
  return sentences.map(({ first, last }) => ({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }));
}

/** Whether everything between two offsets is blank. */
export function isAllBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlankCode(text.charCodeAt(at))) return false;
  return true;
}
