import type { Analysis, Quote, Span, Speaker } from "../../model";
import { say } from "../../text";
import { formLines } from "./evidence";
import { hull, inTextOrder, quoteItem, type QuoteItem } from "./quotes";
import { matcher, type QuoteFilter, wantedQuotes } from "./quote-filter";
import { amountOf, amountTexts } from "./reports";
import { counted, postOf, speakerOf } from "../wording";

export type SpeakerSort = "appearance" | "name" | "words";

/** Speakers left without a quotation by the filter are not listed. */
export interface SpeakerTreeOptions extends QuoteFilter {
  readonly sort?: SpeakerSort;
}

/** One speaker with the quotations that passed the filter. */
export interface SpeakerItem {
  /** Index into `Speech.people`. */
  readonly speaker: number;
  readonly label: string;
  /** "2 quotations · 1 report · 41 words · chief executive, Acme"; how many are inferred stands before the post. */
  readonly description: string;
  /** Quotations that are this speaker's by inference only. */
  readonly inferred: number;
  /** How else the release calls the speaker, and why that is the same one; a line each. */
  readonly evidence: readonly string[];
  /** Where the reader first learns who this is. */
  readonly span: Span;
  /** In text order, noun-phrase reports among them. */
  readonly quotes: readonly QuoteItem[];
  /** Words of the quotations; those of noun-phrase reports are the narrator's. */
  readonly words: number;
  /** Of all quoted words of the release, 0 to 1. */
  readonly share: number;
}

/** A person who is named and not quoted. */
export interface MentionedItem {
  /** Index into `Speech.people`. */
  readonly speaker: number;
  readonly label: string;
  /** "3 mentions · mayor of Norvale". */
  readonly description: string;
  /** As for a speaker. */
  readonly evidence: readonly string[];
  readonly span: Span;
  /** How often. */
  readonly mentions: number;
}

export interface SpeakerTree {
  readonly speakers: readonly SpeakerItem[];
  readonly mentioned: readonly MentionedItem[];
  /** Quotations nobody could be found for, in text order. */
  readonly unattributed: readonly QuoteItem[];
}

/** Who speaks, with their quotations; who is only named; and what nobody is found to have said. */
export function speakerTree(a: Analysis, { sort = "appearance", ...filter }: SpeakerTreeOptions = {}): SpeakerTree {
  const isWanted = wantedQuotes(a, filter);
  const bySpeaker = new Map<number | undefined, Quote[]>();
  for (const quote of inTextOrder(a.speech.quotes)) {
    if (!isWanted(quote)) continue;
    const known = quote.speaker !== undefined && a.speech.people[quote.speaker] !== undefined;
    const key = known ? quote.speaker : undefined;
    const own = bySpeaker.get(key);
    if (own === undefined) bySpeaker.set(key, [quote]);
    else own.push(quote);
  }
  const total = amountOf(a.speech.quotes).words;
  const speakers = a.speech.speakers.flatMap((speaker) => {
    const quotes = bySpeaker.get(speaker.id);
    return quotes === undefined ? [] : [speakerItem(a, speaker, quotes, total)];
  });
  return {
    speakers: speakers.sort(ORDERS[sort]),
    mentioned: mentionedBy(a, filter).sort(sort === "name" ? byName : byPlace),
    unattributed: (bySpeaker.get(undefined) ?? []).map((quote) => quoteItem(a, quote)),
  };
}

/** Whoever says nothing has nothing without a source. */
function mentionedBy(a: Analysis, { words = "", onlyUnsourced = false }: QuoteFilter): MentionedItem[] {
  const matches = matcher(words);
  const wanted = onlyUnsourced
    ? []
    : a.speech.mentioned.filter((person) => matches(`${person.name} ${postOf(person)}`));
  return wanted.map((person) => mentionedItem(a, person));
}

/** The quotations that pass a filter, in text order, each with whoever says it. */
export function quotesInOrder(
  a: Analysis,
  filter: QuoteFilter = {},
): readonly { readonly item: QuoteItem; readonly speaker: string | undefined }[] {
  return inTextOrder(a.speech.quotes)
    .filter(wantedQuotes(a, filter))
    .map((quote) => ({ item: quoteItem(a, quote), speaker: speakerOf(a, quote)?.name }));
}

function byPlace(x: { readonly span: Span }, y: { readonly span: Span }): number {
  return x.span.start - y.span.start;
}

/** By the last word of the name, as a newsroom index does; ties by the whole name. */
function byName(x: { readonly label: string }, y: { readonly label: string }): number {
  const last = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);
  return last(x.label).localeCompare(last(y.label), "en") || x.label.localeCompare(y.label, "en");
}

const ORDERS: Readonly<Record<SpeakerSort, (x: SpeakerItem, y: SpeakerItem) => number>> = {
  appearance: (x, y) => firstQuote(x) - firstQuote(y),
  name: byName,
  words: (x, y) => y.words - x.words || firstQuote(x) - firstQuote(y),
};

function firstQuote(item: SpeakerItem): number {
  return Math.min(item.span.start, item.quotes[0]?.span.start ?? item.span.start);
}

function speakerItem(a: Analysis, speaker: Speaker, quotes: readonly Quote[], total: number): SpeakerItem {
  const amount = amountOf(quotes);
  const inferred = quotes.filter(({ certainty }) => certainty === "inferred").length;
  const doubt = inferred === 0 ? "" : say("{amount} inferred", { amount: inferred });
  const told = [...amountTexts(amount), doubt, postOf(speaker)];
  return {
    speaker: speaker.id,
    label: speaker.name,
    description: told.filter((text) => text !== "").join(" · "),
    inferred,
    evidence: formLines(a, speaker),
    span: { start: speaker.introduction.start, end: speaker.introduction.end },
    quotes: quotes.map((quote) => quoteItem(a, quote)),
    words: amount.words,
    share: total === 0 ? 0 : amount.words / total,
  };
}

function mentionedItem(a: Analysis, speaker: Speaker): MentionedItem {
  const times = counted(speaker.mentions.length, "mention");
  const post = postOf(speaker);
  return {
    speaker: speaker.id,
    label: speaker.name,
    description: post === "" ? times : `${times} · ${post}`,
    evidence: formLines(a, speaker),
    span: { start: speaker.introduction.start, end: speaker.introduction.end },
    mentions: speaker.mentions.length,
  };
}

/** The innermost quotation at an offset, its cue and source included; for views that follow the cursor. */
export function quoteAt(a: Analysis, offset: number): Quote | undefined {
  const holds = (span: Span): boolean => span.start <= offset && offset <= span.end;
  const around = a.speech.quotes.filter(
    (quote) =>
      holds(hull(quote)) ||
      (quote.source !== undefined && holds(quote.source)) ||
      quote.cue?.spans.some(holds) === true,
  );
  const length = (quote: Quote): number => hull(quote).end - hull(quote).start;
  return around.reduce<Quote | undefined>(
    (best, quote) => (best === undefined || length(quote) < length(best) ? quote : best),
    undefined,
  );
}
