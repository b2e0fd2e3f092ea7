import type { Analysis, Quote, Span } from "../../../model";
import type { ProfileId } from "../../../rules";
import { completeAttribution } from "./complete-attribution";
import { markRewrites } from "./convert-marks";
import { dateRewrites } from "./dates";
import { toDirect } from "./direct-speech";
import { headlineRewrites } from "./headline-case";
import { introduceSpeaker } from "./introduce-speaker";
import { moveAttribution } from "./move-attribution";
import { toReported } from "./reported-speech";
import type { Rewrite } from "./rewrite";
import { sortContacts } from "./sort-contacts";
import { joinQuotations, splitQuotation } from "./split-join";

/** What can be done to the quotation, the name, the date, the headline or the contacts under the cursor. */
export function rewritesAt(a: Analysis, at: Span, profile: ProfileId): readonly Rewrite[] {
  const under = quoteUnder(a, at.start);
  const quote = under ?? firstWithin(a, at);
  // A selection may begin before the quotation that it holds, as that of a whole paragraph does.
  const cursor = under === undefined ? (quote?.spans[0]?.start ?? at.start) : at.start;
  return [
    ...completeAttribution(a, cursor),
    ...(quote === undefined ? [] : ofQuotation(a, quote, cursor)),
    ...introduceSpeaker(a, at),
    ...dateRewrites(a, profile, at),
    ...headlineRewrites(a, at),
    ...markRewrites(a, at),
    ...sortContacts(a, at),
  ];
}

/** The first quotation of which a selection holds any words. */
function firstWithin({ speech }: Analysis, at: Span): Quote | undefined {
  const holds = (span: Span): boolean => span.start < at.end && at.start < span.end;
  return speech.quotes.find(({ spans }) => spans.some(holds));
}

function ofQuotation(a: Analysis, quote: Quote, cursor: number): readonly Rewrite[] {
  return [
    ...moveAttribution(a, quote, cursor),
    ...splitQuotation(a, quote, cursor),
    ...joinQuotations(a, quote, cursor),
    ...toReported(a, quote),
    ...toDirect(a, quote),
  ];
}

/** The quotation at an offset, its marks, its verb and its source included, and what stands between them. */
export function quoteUnder(a: Analysis, offset: number): Quote | undefined {
  const { quotes } = a.speech;
  return (
    quotes.find(({ spans }) => spans.some(({ start, end }) => start <= offset && offset <= end)) ??
    quotes.find(({ spans, source, cue }) => {
      const all = [...spans, ...(source ? [source] : []), ...(cue?.spans ?? [])];
      const start = Math.min(...all.map((span) => span.start));
      const end = Math.max(...all.map((span) => span.end));
      // Somebody named in another paragraph does not make all that lies between a part of it.
      return start - 1 <= offset && offset <= end + 1 && !a.source.text.slice(start, offset).includes("\n");
    })
  );
}
