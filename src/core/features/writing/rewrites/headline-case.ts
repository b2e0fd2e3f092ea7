import type { Analysis, Span } from "../../../model";
import { recaseHeadline } from "../../../rules";
import type { Rewrite } from "./rewrite";

/** The headline or subhead under the cursor in sentence case and in title case, whichever it is not. */
export function headlineRewrites(a: Analysis, at: Span): readonly Rewrite[] {
  const line = a.structure.parts.find(
    ({ role, start, end }) => (role === "headline" || role === "subhead") && start <= at.end && at.start <= end,
  );
  if (line === undefined) return [];
  return (["sentence", "title"] as const).flatMap((style) => {
    const edits = recaseHeadline(a, line, style);
    if (edits.length === 0) return [];
    return [
      { kind: `headline.${style}` as const, edits: edits.map(({ text, ...span }) => ({ ...span, draft: [text] })) },
    ];
  });
}
