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

/** Whether the words between some marks, or a whole quotation without marks, hold a place: they are somebody's own. */
export function isQuoted({ speech }: Analysis, { start, end }: Span): boolean {
  const holds = (span: Span): boolean => span.start < end && start < span.end;
  if (speech.marked.some((marked) => marked.start < end && start < marked.end)) return true;
  return [...speech.quotes, ...speech.headlineQuotes].some(({ kind, spans }) => kind === "direct" && spans.some(holds));
}
