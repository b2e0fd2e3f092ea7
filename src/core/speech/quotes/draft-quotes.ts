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
  /** The places an attribution without a source rests on. */
  restsOn: readonly Span[];
  speaker: Draft | undefined;
  certainty: Certainty;
  pattern: Pattern;
  /** Paragraph of its latest part. */
  paragraph: number;
  /** Uses marks: only such a quotation can go on. */
  readonly marked: boolean;
}
