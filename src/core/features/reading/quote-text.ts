import type { Analysis, Quote, Speaker } from "../../model";
import { say } from "../../text";
import { inTextOrder } from "./quotes";
import { postOf, quoteText, speakerOf } from "../wording";

/**
 * Quotations as plain text to paste elsewhere: each speaker's name and post on a line, the quotations below, one a line,
 * reported speech without marks. `speakerIds` (indexes into `Speech.people`) limits them; left out, all are given, those
 * without a speaker last. Empty when there are none.
 */
export function quotesAsText(a: Analysis, speakerIds?: readonly number[]): string {
  return asText(a, (quote) => speakerIds === undefined || speakerIds.includes(speakerOf(a, quote)?.id ?? -1));
}

/** The same for some quotations, given as indexes into `Speech.quotes`; others are left out. */
export function chosenQuotesAsText(a: Analysis, quoteIds: readonly number[]): string {
  return asText(a, ({ id }) => quoteIds.includes(id));
}

function asText(a: Analysis, isWanted: (quote: Quote) => boolean): string {
  const groups = new Map<Speaker | undefined, Quote[]>();
  for (const quote of inTextOrder(a.speech.quotes).filter(isWanted)) {
    const speaker = speakerOf(a, quote);
    const group = groups.get(speaker);
    if (group === undefined) groups.set(speaker, [quote]);
    else group.push(quote);
  }
  const loose = groups.get(undefined);
  groups.delete(undefined);
  const blocks = [...groups].map(([speaker, quotes]) => block(a, nameAndPost(speaker), quotes));
  if (loose !== undefined) blocks.push(block(a, say("Without a speaker"), loose));
  return blocks.join("\n");
}

function nameAndPost(speaker: Speaker | undefined): string {
  if (speaker === undefined) return "";
  const post = postOf(speaker);
  return post === "" ? speaker.name : `${speaker.name}, ${post}`;
}

function block(a: Analysis, heading: string, quotes: readonly Quote[]): string {
  const lines = quotes.map((quote) => (quote.kind === "direct" ? `“${quoteText(a, quote)}”` : quoteText(a, quote)));
  return `${[heading, ...lines].join("\n")}\n`;
}
