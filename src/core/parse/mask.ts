import type { Span } from "../model";

/** Markup to be blanked out; `keep` is what the markup stands for (`&` for `&amp;`) and comes first in its place. */
export interface Mask extends Span {
  readonly keep?: string;
}

/**
 * The text with every mask replaced by blanks, exactly as long as before. Line breaks stay where they are, so that
 * lines are the same in both. Masks may come in any order; where two overlap, the one that starts first wins.
 */
export function applyMasks(text: string, masks: readonly Mask[]): string {
  if (masks.length === 0) return text;
  const ordered = inOrder(masks) ? masks : [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: string[] = [];
  let at = 0;
  for (const mask of ordered) {
    if (mask.end <= at) continue;
    const start = Math.max(at, mask.start);
    pieces.push(text.slice(at, start), blanked(text, start, mask));
    at = mask.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

function inOrder(masks: readonly Mask[]): boolean {
  let last = -1;
  for (const { start } of masks) {
    if (start <= last) return false;
    last = start;
  }
  return true;
}

function blanked(text: string, start: number, mask: Mask): string {
  const length = mask.end - start;
  const keep = start === mask.start ? (mask.keep ?? "").slice(0, length) : "";
  const rest = text.slice(start + keep.length, mask.end);
  // Without the `u` flag each half of a surrogate pair counts, as it does in offsets.
  return keep + (rest.length < 40 && !/[\r\n]/.test(rest) ? " ".repeat(rest.length) : rest.replace(ONE_UNIT, " "));
}

/** Everything but line breaks, one code unit at a time. */
const ONE_UNIT = /[^\r\n]/g;
