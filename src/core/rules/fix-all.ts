import type { Finding, TextEdit } from "../model";
import { applyEdits } from "../text";

/** The mended text, and the edits of the first text that lead to it, in order and not overlapping. */
export interface FixedText {
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** One fix can lay bare another; after this many rounds the rest is left to the writer. */
const MOST_ROUNDS = 20;

/** Applies safe fixes until there is none left. `checkText` is asked anew for each version of the text. */
export function fixAll(text: string, checkText: (text: string) => readonly Finding[]): FixedText {
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
  let current = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = safeEdits(checkText(current));
    if (edits.length === 0) break;
    const next = applyEdits(current, edits);
    if (next === current) break;
    pieces = replaceInPieces(pieces, edits);
    current = next;
  }
  return { text: current, edits: editsOf(pieces, text) };
}

/** The safe fix of each finding, whole fixes only: one that overlaps an earlier one waits for the next round. */
function safeEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  let end = -1;
  for (const { fixes } of findings) {
    const fix = fixes.find((candidate) => candidate.safe);
    if (!fix) continue;
    // Findings come in text order, so nearly every fix lies behind all chosen ones, and need not be held against each.
    const isBehind = fix.edits.every((edit) => edit.start > end);
    if (!isBehind && fix.edits.some((edit) => chosen.some((other) => touches(edit, other)))) continue;
    chosen.push(...fix.edits);
    end = Math.max(end, ...fix.edits.map((edit) => edit.end));
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** A stretch of the first text that is kept, or text put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

function lengthOf(piece: Piece): number {
  return "text" in piece ? piece.text.length : piece.end - piece.start;
}

function slice(piece: Piece, from: number, to: number): Piece {
  return "text" in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to };
}

/** Edits are in order, not overlapping, with offsets of the text that the pieces spell. */
function replaceInPieces(pieces: readonly Piece[], edits: readonly TextEdit[]): readonly Piece[] {
  const result: Piece[] = [];
  let next = 0;
  let before = 0;
  // What is kept lies ever further down, so one walk over the pieces is enough.
  const keep = (from: number, to: number): void => {
    for (let piece = pieces[next]; piece; piece = pieces[++next]) {
      const length = lengthOf(piece);
      const start = Math.max(from - before, 0);
      const end = Math.min(to - before, length);
      if (start < end) result.push(slice(piece, start, end));
      if (before + length > to) return;
      before += length;
    }
  };
  let at = 0;
  for (const edit of edits) {
    keep(at, edit.start);
    result.push({ text: edit.text });
    at = edit.end;
  }
  keep(at, Number.MAX_SAFE_INTEGER);
  return result;
}

/** What lies between kept stretches of the first text was replaced. */
function editsOf(pieces: readonly Piece[], text: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let inserted = "";
  const close = (start: number): void => {
    if (start > at || inserted !== "") edits.push({ start: at, end: start, text: inserted });
    inserted = "";
  };
  for (const piece of pieces) {
    if ("text" in piece) inserted += piece.text;
    else {
      close(piece.start);
      at = piece.end;
    }
  }
  close(text.length);
  return edits;
}
