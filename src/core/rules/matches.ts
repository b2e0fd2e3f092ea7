import type { Notes, Span } from "../model";
import { triggersIn, type Pattern } from "./triggers";

/** A match of a pattern at its place in the text. */
export interface PlacedMatch<P extends Span> {
  readonly at: Span;
  readonly groups: RegExpExecArray;
  /** The passage it was found in. */
  readonly within: P;
}

/** Matches of a pattern in some passages, in text order; `notes` says in which of the document's texts. */
export function* matchesIn<P extends Span>(
  pattern: Pattern,
  passages: readonly P[],
  notes: (of: Span) => Notes,
): Iterable<PlacedMatch<P>> {
  for (const within of passages)
    for (const { start, end, groups } of notes(within).ask(triggersIn).matches(pattern))
      yield { at: { start: within.start + start, end: within.start + end }, groups, within };
}
