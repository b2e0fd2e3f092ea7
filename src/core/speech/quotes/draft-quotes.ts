import type { Certainty, QuoteKind, Span } from "../../model";
import type { Draft } from "../people/drafts";
import type { Pattern } from "../reading";

/** A quotation while its parts are gathered; offsets are those of the document. */
export interface DraftQuote {
  kind: QuoteKind;
  readonly spans: Span[];
  cue: readonly Span[];
  lemma: string;
  source: Span | undefined;
  speaker: Draft | undefined;
  certainty: Certainty;
  pattern: Pattern;
  readonly because: string | undefined;
  /** Paragraph of its latest part. */
  paragraph: number;
  /** Uses marks: only such a quotation can go on. */
  readonly marked: boolean;
}
