import type { Analysis, Quote, QuoteKind, Span } from "../../model";
import { say } from "../../text";
import { attributionLines } from "./evidence";
import { kindLabel } from "./reports";
import { certaintyLabel, counted, excerpt, lineNumber, quoteText, speakerOf } from "../wording";

/** One quotation as views show it. */
export interface QuoteItem {
  /** Index into `Speech.quotes`. */
  readonly quote: number;
  readonly kind: QuoteKind;
  /** The quoted words, shortened; in marks when the quotation is direct, behind its verb when it is a noun phrase. */
  readonly label: string;
  /** "direct · line 12 · 23 words"; an inferred attribution says so. */
  readonly description: string;
  /** First to last quoted character. */
  readonly span: Span;
  /** How the attribution was found, in words. */
  readonly because: string;
  /** The evidence, a line each: the attribution, the places it rests on, and the link of its source. */
  readonly evidence: readonly string[];
  readonly words: number;
}

const LABEL_LENGTH = 80;

export function quoteItem(a: Analysis, quote: Quote): QuoteItem {
  const span = hull(quote);
  const line = say("line {line}", { line: lineNumber(a, span.start) });
  const told = [kindLabel(quote.kind), line, counted(quote.words, "word")];
  if (quote.speaker !== undefined && quote.certainty === "inferred") told.push(certaintyLabel("inferred"));
  return {
    quote: quote.id,
    kind: quote.kind,
    label: quoteLabel(a, quote, LABEL_LENGTH),
    description: told.join(" · "),
    span,
    because: quote.because,
    evidence: attributionLines(a, quote),
    words: quote.words,
  };
}

/** First to last quoted character; an empty span at 0 for a quotation without words. */
export function hull(quote: Pick<Quote, "spans">): Span {
  return { start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 };
}

export function inTextOrder(quotes: readonly Quote[]): readonly Quote[] {
  return [...quotes].sort((x, y) => hull(x).start - hull(y).start || x.id - y.id);
}

/** The quoted words as a label of about `max` units: in marks only where the release prints all of it in marks. */
export function quoteLabel(a: Analysis, quote: Quote, max: number): string {
  // Only the beginning is shown, so only the beginning is read: a span may be megabytes long.
  const beginning = quote.spans.map(({ start, end }) => ({ start, end: Math.min(end, start + 4 * max) }));
  const text = excerpt(quoteText(a, { ...quote, spans: beginning }), max);
  return quote.kind === "direct" ? `“${text}”` : text;
}

export function speakerName(a: Analysis, quote: Quote): string {
  return speakerOf(a, quote)?.name ?? say("nobody named");
}
