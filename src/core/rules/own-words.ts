import type { Span, Speech } from "../model";

/** Stands for each code unit of somebody else's words; neither a letter nor a blank, so no pattern reaches across. */
export const COVER = "\uFFFC";

/** Everything between quotation marks, and blocks that are quoted without marks; sorted by start. */
export function quotedSpans(speech: Speech): readonly Span[] {
  const spans: Span[] = speech.marked.map((mark) => ({ start: mark.start, end: mark.end }));
  for (const quote of speech.quotes) if (quote.kind === "direct") spans.push(...quote.spans);
  return spans.sort((a, b) => a.start - b.start);
}

/** The same text, as long as before, with the spans covered. Spans must be sorted by start; they may overlap. */
export function withCover(text: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    result += text.slice(at, from) + COVER.repeat(end - from);
    at = end;
  }
  return result + text.slice(at);
}
