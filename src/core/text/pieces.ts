import type { Span } from "../model";

/** Longer paragraphs are read in pieces, so that one endless line stays linear and takes no more room than a page. */
const PIECE = 20_000;

/** A span cut into pieces of a bearable length, at the end of a sentence or at a blank where there is one. */
export function piecesOf(text: string, span: Span): readonly Span[] {
  if (span.end - span.start <= PIECE) return [span];
  const pieces: Span[] = [];
  let start = span.start;
  while (start < span.end) {
    const end = pieceEnd(text, start, span.end);
    pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

function pieceEnd(text: string, start: number, last: number): number {
  const end = start + PIECE;
  if (end >= last) return last;
  const window = text.slice(start, end + 2);
  const stop = window.lastIndexOf(". ", PIECE);
  const blank = window.lastIndexOf(" ", PIECE);
  return stop > 0 ? start + stop + 1 : blank > 0 ? start + blank + 1 : end;
}
