import type { Analysis, Quote, Span } from "../../model";
import { indexContaining } from "../../text";

/** How speech is marked where colour does not tell: direct “, reported ~, nobody named ?. */
export type SpeechKind = "direct" | "reported" | "unattributed";

export interface SpeechSign {
  readonly kind: SpeechKind;
  /** The words of one stretch of a quotation. */
  readonly at: Span;
  /** Whether quotation marks of the text tell that it is direct. */
  readonly inMarks: boolean;
}

/** A sign for each stretch of speech, in text order. */
export function speechSigns(a: Analysis): readonly SpeechSign[] {
  const { marked, quotes } = a.speech;
  const ordered = [...marked].sort((x, y) => x.start - y.start);
  return quotes
    .flatMap((quote) =>
      quote.spans.map((at) => ({ kind: kindOf(quote), at, inMarks: indexContaining(ordered, at) !== -1 })),
    )
    .sort((x, y) => x.at.start - y.at.start);
}

function kindOf({ kind, speaker }: Quote): SpeechKind {
  if (speaker === undefined) return "unattributed";
  return kind === "direct" ? "direct" : "reported";
}
