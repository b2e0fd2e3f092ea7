import { CSV_HEADER, isStance, quotesAsCsv, type Analysis, type Quote, type Span } from "../core";
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

/** Writes the quotations of each document as one JSON line `{id, quotes}`, or as lines of one table. */
export function quotesTask({ nounPhrases, format }: Pick<QuotesCommand, "nounPhrases" | "format">): Task {
  const quoteRecords = (a: Analysis): readonly QuoteRecord[] => recordsOf(a, nounPhrases);
  return {
    begin: () => (format === "csv" ? CSV_HEADER : ""),
    document: (document) => {
      if (format === "csv") {
        const isWanted = (quote: Quote): boolean => isRecorded(quote, nounPhrases);
        return { output: quotesAsCsv(analysisOf(document), document.id, isWanted), complaints: [] };
      }
      const value = { id: document.id, quotes: quoteRecords(analysisOf(document)) };
      return { output: `${JSON.stringify(value)}\n`, complaints: [] };
    },
    record: (id, record) => ({ value: { id, quotes: quoteRecords(analysisOf(record)) }, complaints: [] }),
    unreadable: () => "",
    end: () => "",
    hasFailed: () => false,
  };
}

function recordsOf(a: Analysis, nounPhrases: boolean): readonly QuoteRecord[] {
  const wanted = a.speech.quotes.filter((quote) => isRecorded(quote, nounPhrases));
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

/** What was welcomed or condemned stays out in any case: corpora of quotations hold none of it. */
function isRecorded(quote: Quote, nounPhrases: boolean): boolean {
  return nounPhrases ? !isStance(quote) : quote.kind !== "noun-phrase";
}

function pair({ start, end }: Span): Pair {
  return [start, end];
}
