import { isStance, type Analysis, type Span } from "../core";
import type { QuotesCommand } from "./arguments";
import { analysisOf } from "./read";
import type { Task } from "./task";

/** One quotation as corpora of quotations record it. Offsets are UTF-16 code units, the end exclusive. */
interface QuoteRecord {
  readonly kind: "direct" | "mixed" | "indirect";
  /** `np`: not a clause but a noun phrase behind a speech verb ("called for calm"). Absent for other quotations. */
  readonly form?: "np";
  readonly spans: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly speaker: readonly Pair[];
  /** Absent when nobody could be found. */
  readonly speakerName?: string;
}

type Pair = readonly [start: number, end: number];

/** Writes the quotations of each document as one JSON line `{id, quotes}`. */
export function quotesTask({ nounPhrases }: Pick<QuotesCommand, "nounPhrases">): Task {
  const quoteRecords = (a: Analysis): readonly QuoteRecord[] => recordsOf(a, nounPhrases);
  return {
    begin: () => "",
    document: (document) => {
      const value = { id: document.id, quotes: quoteRecords(analysisOf(document)) };
      return { output: `${JSON.stringify(value)}\n`, complaints: [] };
    },
    record: (id, record) => ({ value: { id, quotes: quoteRecords(analysisOf(record)) }, complaints: [] }),
    unreadable: () => "",
    end: () => "",
    hasFailed: () => false,
  };
}

/** What was welcomed or condemned stays out in any case: corpora of quotations hold none of it. */
function recordsOf(a: Analysis, nounPhrases: boolean): readonly QuoteRecord[] {
  const wanted = a.speech.quotes.filter((quote) => (nounPhrases ? !isStance(quote) : quote.kind !== "noun-phrase"));
  return wanted.map((quote) => {
    const name = quote.speaker === undefined ? undefined : a.speech.people[quote.speaker]?.name;
    return {
      ...(quote.kind === "noun-phrase" ? { kind: "indirect" as const, form: "np" as const } : { kind: quote.kind }),
      spans: quote.spans.map(pair),
      cue: quote.cue?.spans.map(pair) ?? [],
      speaker: quote.source === undefined ? [] : [pair(quote.source)],
      ...(name === undefined ? {} : { speakerName: name }),
    };
  });
}

function pair({ start, end }: Span): Pair {
  return [start, end];
}
