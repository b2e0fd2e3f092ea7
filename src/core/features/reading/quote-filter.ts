import type { Analysis, Quote, QuoteKind } from "../../model";
import { postOf, quoteText, speakerOf } from "../wording";

/** Which quotations are wanted; what is left out of it sorts nothing out. */
export interface QuoteFilter {
  readonly kinds?: readonly QuoteKind[];
  /** All of these words, in any order, in the quotation, the speaker's name or post; capitals and accents do not count. */
  readonly words?: string;
  /** Only quotations without any sign of a source: no verb, no name, no paragraph that says whose words they are. */
  readonly onlyUnsourced?: boolean;
}

export function wantedQuotes(
  a: Analysis,
  { kinds, words = "", onlyUnsourced = false }: QuoteFilter,
): (quote: Quote) => boolean {
  const matches = matcher(words);
  return (quote) =>
    (kinds === undefined || kinds.includes(quote.kind)) &&
    (!onlyUnsourced || isUnsourced(quote)) &&
    (words === "" || matches(searchable(a, quote)));
}

/** Nobody, or whoever spoke last before it: the text itself does not say. */
export function isUnsourced({ speaker, cue, source, rule }: Quote): boolean {
  return speaker === undefined || (cue === undefined && source === undefined && rule === "nearest speaker");
}

function searchable(a: Analysis, quote: Quote): string {
  const speaker = speakerOf(a, quote);
  return [quoteText(a, quote), speaker?.name ?? "", speaker === undefined ? "" : postOf(speaker)].join(" ");
}

/** Whether a text holds all of some words, or their beginnings and ends. */
export function matcher(words: string): (text: string) => boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return (text) => {
    const all = plain(text);
    return wanted.every((word) => all.includes(word));
  };
}

/** Small letters without accents, and marks as typewriters have them. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'").toLowerCase();
}
