import type { Analysis, Mention, Span, Speaker } from "../../model";

/** Whoever can be found by a name: people, speakers, and the organisations that are only named; each at its id. */
export function everybody({ speech }: Analysis): readonly Speaker[] {
  return [...speech.people, ...speech.organisations];
}

/** The smallest mention at an offset; right behind a word counts as on it, because that is where a writer's cursor is. */
export function mentionAt(a: Analysis, offset: number): Mention | undefined {
  let best: Mention | undefined;
  for (const { mentions } of everybody(a))
    for (const mention of mentions) if (isNearer(mention, best, offset)) best = mention;
  return best;
}

function isNearer(mention: Mention, best: Mention | undefined, offset: number): boolean {
  if (!touches(mention, offset)) return false;
  if (best === undefined) return true;
  const [inside, bestInside] = [offset < mention.end, offset < best.end];
  return inside === bestInside ? lengthOf(mention) < lengthOf(best) : inside;
}

export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

const mentioned = new WeakMap<Analysis, readonly Span[]>();

/** Whether a place is part of somebody's mention. */
export function isMentioned(a: Analysis, at: Span): boolean {
  let spans = mentioned.get(a);
  if (!spans) mentioned.set(a, (spans = merged(everybody(a).flatMap(({ mentions }) => mentions))));
  return overlapsAny(spans, at);
}

const quoted = new WeakMap<Analysis, readonly Span[]>();

/** Whether the words between some marks, or a whole quotation without marks, hold a place: they are somebody's own. */
export function isQuoted(a: Analysis, at: Span): boolean {
  let spans = quoted.get(a);
  if (!spans) quoted.set(a, (spans = quotedSpans(a)));
  return overlapsAny(spans, at);
}

function quotedSpans({ speech }: Analysis): readonly Span[] {
  const direct = [...speech.quotes, ...speech.headlineQuotes].filter(({ kind }) => kind === "direct");
  return merged([...speech.marked, ...direct.flatMap((quote) => quote.spans)]);
}

function merged(spans: readonly Span[]): readonly Span[] {
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((x, y) => x.start - y.start)) {
    const last = apart.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}

/** Whether one of some spans, in text order and apart from each other, overlaps a place. */
export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < end;
}
