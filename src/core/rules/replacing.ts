import type { Role, Severity, Span } from "../model";
import type { PatternMatch, ReleaseDocument } from "./document";
import type { Hit } from "./rule";
import type { Pattern } from "./triggers";

/** What rules say that know the right form. */
export const REPLACING = {
  unexpected: "Unexpected “{printed}”, expected “{wanted}”",
  change: "Change it to “{wanted}”",
} as const;

export type Replacing = keyof typeof REPLACING;

/** What should stand in a place: in all of a match, unless it names a smaller or larger one. */
export interface Wanted extends Partial<Span> {
  readonly text: string;
  /** The right form is beyond doubt. */
  readonly safe?: boolean;
  readonly level?: Severity;
}

/** Where house style holds: the news, not the texts that lawyers and boards approve. */
export const STYLED: readonly Role[] = ["subhead", "lead", "body", "quote-paragraph", "notes-to-editors"];

/** A hit for each match outside quotations, tables and the dateline for which something else is wanted. */
export function* replaceEach(
  release: ReleaseDocument,
  pattern: Pattern,
  wantedFor: (match: PatternMatch) => Wanted | undefined,
  roles = STYLED,
): Iterable<Hit<Replacing>> {
  for (const match of release.ownMatches(pattern, roles)) {
    if (match.part.kind === "table" || isInDateline(release, match)) continue;
    const wanted = wantedFor(match);
    if (wanted) yield replaced(release, { start: match.start, end: match.end, ...wanted });
  }
}

/** The hit for one place. Where markup stands inside it, nothing is changed: it would be torn apart. */
export function replaced({ text, prose }: ReleaseDocument, wanted: Wanted & Span): Hit<Replacing> {
  const { start, end, safe, level } = wanted;
  const printed = prose.slice(start, end);
  const data = { printed, wanted: wanted.text };
  const isPlain = text.slice(start, end) === printed;
  return {
    at: { start, end },
    message: "unexpected",
    data,
    ...(level ? { level } : {}),
    fixes: isPlain
      ? [{ message: "change", data, safe: safe === true, edits: [{ start, end, text: wanted.text }] }]
      : [],
  };
}

/** The period that goes on behind a replacement: that of an abbreviation which closed the sentence too. */
export function fullStop({ prose }: ReleaseDocument, { groups, end, part }: PatternMatch): "." | "" {
  return groups[0].endsWith(".") && SENTENCE_ENDS.test(prose.slice(end, Math.min(part.end, end + 3))) ? "." : "";
}

// The end of the paragraph, or a capital after blanks. Must not match a comma or a small letter.
const SENTENCE_ENDS = /^\s*(?:$|\p{Lu})/u;

function isInDateline({ structure }: ReleaseDocument, { start }: Span): boolean {
  const { dateline } = structure;
  return dateline !== undefined && start >= dateline.start && start < dateline.end;
}
