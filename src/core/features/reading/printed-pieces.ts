import type { Analysis, Span } from "../../model";
import { isBlank } from "../../text";

/**
 * The stretches of a span that a reader sees, each on one line and without blanks at its ends. Markup is left out, where
 * prose is blank and the text is not; "&quot;", one sign in prose and blanks for the rest of it, stays whole.
 */
export function printedPieces({ source: { text }, prose }: Analysis, { start, end }: Span): readonly Span[] {
  const pieces: Span[] = [];
  let from: number | undefined;
  let to = start;
  let inEntity = false;
  for (let at = start; at < end || (inEntity && isMarkupAt(text, prose, at)); at++) {
    const isMarkup = isMarkupAt(text, prose, at);
    inEntity = isMarkup ? inEntity : prose[at] !== text[at] && !isBlank(prose.charCodeAt(at));
    if (inEntity || !isBlank(prose.charCodeAt(at))) {
      from ??= at;
      to = at + 1;
    } else if (from !== undefined && (isMarkup || breaksLine(text.charCodeAt(at)))) {
      pieces.push({ start: from, end: to });
      from = undefined;
    }
  }
  return from === undefined ? pieces : [...pieces, { start: from, end: to }];
}

function isMarkupAt(text: string, prose: string, at: number): boolean {
  return isBlank(prose.charCodeAt(at)) && !isBlank(text.charCodeAt(at));
}

function breaksLine(code: number): boolean {
  return code === 10 || code === 13;
}
