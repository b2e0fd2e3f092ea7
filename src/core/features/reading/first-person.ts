import type { Analysis, Quote, Span, Speaker } from "../../model";
import { speakerOf } from "../wording";

/** Who speaks of themselves in a quotation. */
export interface FirstPerson {
  readonly span: Span;
  readonly speaker: Speaker;
  readonly quote: Quote;
  /** "we", "our": the speaker and those they speak for. */
  readonly plural: boolean;
}

const SINGULAR = new Set(["i", "me", "my", "mine", "myself"]);
const PLURAL = new Set(["we", "us", "our", "ours", "ourselves"]);
const LETTER = /\p{L}/u;
/** Longer words are no pronouns. */
const LONGEST = 9;

/**
 * The "I" or "we" at an offset inside somebody's words between marks, words in marks of their own left out. Undefined
 * anywhere else, and where nobody is found who says them.
 */
export function firstPersonAt(a: Analysis, offset: number): FirstPerson | undefined {
  const span = wordAt(a.prose, offset);
  if (!span) return undefined;
  const word = a.prose.slice(span.start, span.end).toLowerCase();
  if (!SINGULAR.has(word) && !PLURAL.has(word)) return undefined;
  const marks = a.speech.marked.filter(({ content }) => holds(content, span));
  if (marks.length === 0 || marks.some(({ use }) => use === "nested")) return undefined;
  const quote = a.speech.quotes.find(
    ({ kind, spans }) => (kind === "direct" || kind === "mixed") && spans.some((part) => holds(part, span)),
  );
  const speaker = quote && speakerOf(a, quote);
  return speaker && { span, speaker, quote, plural: PLURAL.has(word) };
}

function wordAt(text: string, offset: number): Span | undefined {
  if (!LETTER.test(text.charAt(offset))) return undefined;
  let start = offset;
  let end = offset + 1;
  while (start > 0 && offset - start < LONGEST && LETTER.test(text.charAt(start - 1))) start--;
  while (end - offset < LONGEST && LETTER.test(text.charAt(end))) end++;
  return { start, end };
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
