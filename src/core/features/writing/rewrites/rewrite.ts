import type { Span } from "../../../model";
import type { DraftEdit } from "./draft";

/** What a writer can have done to the text under the cursor. The names are those of VS Code's kinds of refactoring. */
export type RewriteKind =
  | "attribution.before"
  | "attribution.middle"
  | "attribution.after"
  | "attribution.complete"
  | "quotation.split"
  | "quotation.join"
  | "speech.reported"
  | "speech.direct"
  | "speaker.introduce"
  | "marks.us"
  | "marks.uk"
  | "marks.straight"
  | "marks.curly"
  | "date.here"
  | "date.all"
  | "headline.sentence"
  | "headline.title"
  | "contacts.sort";

/** Why something that one would look for here cannot be done. */
export type Refusal =
  | "several paragraphs"
  | "no pause"
  | "more than an attribution"
  | "a question or an order"
  | "marks not closed"
  | "goes on"
  | "one contact";

/** One rewriting: edits in text order, or the reason why there are none. */
export interface Rewrite {
  readonly kind: RewriteKind;
  readonly edits: readonly DraftEdit[];
  /** Whom it is about. */
  readonly name?: string;
  readonly refused?: Refusal;
}

export function refuse(kind: RewriteKind, refused: Refusal): Rewrite {
  return { kind, edits: [], refused };
}

export function rewriteOf(kind: RewriteKind, at: Span, ...draft: DraftEdit["draft"]): Rewrite {
  return { kind, edits: [{ start: at.start, end: at.end, draft }] };
}
