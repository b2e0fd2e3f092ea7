import type { Analysis, Quote, Span } from "../../../model";
import type { ProfileId } from "../../../rules";
import { completeAttribution } from "./complete-attribution";
import { markRewrites } from "./convert-marks";
import { dateRewrites } from "./dates";
import { headlineRewrites } from "./headline-case";
import { introduceSpeaker } from "./introduce-speaker";
import { moveAttribution } from "./move-attribution";
import type { Rewrite } from "./rewrite";
import { sortContacts } from "./sort-contacts";
import { joinQuotations, splitQuotation } from "./split-join";

/** What can be done to the quotation, the name, the date, the headline or the contacts under the cursor. */
export function rewritesAt(a: Analysis, at: Span, profile: ProfileId): readonly Rewrite[] {
  const quote = quoteUnder(a, at.start);
  return [
    ...completeAttribution(a, at.start),
    ...(quote === undefined ? [] : ofQuotation(a, quote, at.start)),
    ...introduceSpeaker(a, at),
    ...dateRewrites(a, profile, at),
    ...headlineRewrites(a, at),
    ...markRewrites(a, at),
    ...sortContacts(a, at),
  ];
}

function ofQuotation(a: Analysis, quote: Quote, cursor: number): readonly Rewrite[] {
  return [
    ...moveAttribution(a, quote, cursor),
    ...splitQuotation(a, quote, cursor),
    ...joinQuotations(a, quote, cursor),
  ];
}

/** The quotation at an offset, its marks, its verb and its source included. */
export function quoteUnder(a: Analysis, offset: number): Quote | undefined {
  const touches = (span: Span, reach: number): boolean => span.start - reach <= offset && offset <= span.end + reach;
  const { quotes } = a.speech;
  return (
    quotes.find(({ spans }) => spans.some((span) => touches(span, 0))) ??
    quotes.find(
      ({ spans, source, cue }) =>
        [...(source ? [source] : []), ...(cue?.spans ?? [])].some((span) => touches(span, 0)) ||
        spans.some((span) => touches(span, 1)),
    )
  );
}
