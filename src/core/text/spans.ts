import type { Span } from "../model";

export function span(start: number, end: number): Span {
  return { start, end };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span that contains `at`, among spans in text order that do not overlap. Looks at few of them. */
export function findContaining<T extends Span>(ordered: readonly T[], at: Span): T | undefined {
  return ordered[indexContaining(ordered, at)];
}

/** The index of that span; -1 when none contains `at`. */
export function indexContaining(ordered: readonly Span[], at: Span): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? Infinity) <= at.start) low = middle + 1;
    else high = middle;
  }
  const last = ordered[low - 1];
  return last !== undefined && contains(last, at) ? low - 1 : -1;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function textOf(text: string, at: Span): string {
  return text.slice(at.start, at.end);
}

/** The span without blanks at its ends; an all-blank span shrinks to an empty one at its start. */
export function trim(text: string, at: Span): Span {
  let { start, end } = at;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return start === end ? { start: at.start, end: at.start } : { start, end };
}

/** The stretches of `whole` that none of `holes` covers. Holes must be in text order. */
export function subtract(whole: Span, holes: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let at = whole.start;
  for (const hole of holes) {
    if (hole.end <= at || hole.start >= whole.end) continue;
    if (hole.start > at) rest.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  if (at < whole.end) rest.push({ start: at, end: whole.end });
  return rest;
}

/** What `String.prototype.trim` takes for blank: spaces of every width, tab, line breaks, byte-order mark. */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  );
}
