import type { Quote, Span } from "../../src/core";
import type { Gold, GoldQuote } from "./gold";

/** Quotations of gold and engine that are the same words, and those without a partner. */
export interface Pairing {
  readonly pairs: readonly (readonly [GoldQuote, Quote])[];
  readonly missed: readonly GoldQuote[];
  /** Found, and neither in gold nor in a stretch that gold leaves open. */
  readonly unexpected: readonly Quote[];
}

/** Two quotations are the same when their letters and digits overlap by half: |both| / |either|. */
const ENOUGH = 0.5;

/** Pairs one to one, the most similar first, as the scorers of quotation corpora do. */
export function pairQuotes(text: string, found: readonly Quote[], gold: Gold): Pairing {
  const wanted = gold.quotes.map((quote) => ({ quote, letters: lettersAt(text, goldSpans(text, quote)) }));
  const got = found.map((quote) => ({ quote, letters: lettersAt(text, quote.spans) }));
  const candidates = wanted
    .flatMap((want) => got.map((have) => ({ want, have, likeness: likeness(want.letters, have.letters) })))
    .filter((candidate) => candidate.likeness >= ENOUGH)
    .sort((a, b) => b.likeness - a.likeness);
  const partner = new Map<GoldQuote, Quote>();
  const taken = new Set<Quote>();
  for (const { want, have } of candidates) {
    if (partner.has(want.quote) || taken.has(have.quote)) continue;
    partner.set(want.quote, have.quote);
    taken.add(have.quote);
  }
  const open = lettersAt(text, openSpans(text, gold));
  return {
    pairs: gold.quotes.flatMap((want) => {
      const have = partner.get(want);
      return have ? [[want, have] as const] : [];
    }),
    missed: gold.quotes.filter((want) => !partner.has(want)),
    unexpected: got
      .filter(({ quote, letters }) => !taken.has(quote) && shared(letters, open) < letters.size * ENOUGH)
      .map(({ quote }) => quote),
  };
}

/** Gold written elsewhere may have no spans: then the words are looked up in the text. */
function goldSpans(text: string, { spans, text: words }: GoldQuote): readonly Span[] {
  return spans ? spans.map(([start, end]) => ({ start, end })) : spansOfWords(text, words);
}

function openSpans(text: string, { openToEither }: Gold): readonly Span[] {
  return openToEither.flatMap((words) => spansOfWords(text, words));
}

function spansOfWords(text: string, words: string): readonly Span[] {
  const start = text.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

const LETTER = /[\p{L}\p{N}]/u;

function lettersAt(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { start, end } of spans) {
    for (let i = start; i < end; i++) if (LETTER.test(text.charAt(i))) places.add(i);
  }
  return places;
}

function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const place of a) if (b.has(place)) count++;
  return count;
}
