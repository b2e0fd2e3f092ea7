import type { Certainty, Span } from "../../model";
import type { PlacedParagraph } from "../document";
import type { Draft } from "../people/drafts";
import type { People } from "../people/people";
import { moved, type Attribution } from "../reading";
import type { DraftQuote } from "./draft-quotes";
import type { Naming } from "./naming";

/** How many quotations back anything is looked for: more than a paragraph or two ever hold. */
const RECENT = 60;

/** Somebody who speaks or is named near by, and where. */
export interface Near {
  readonly draft: Draft;
  readonly place: Span | undefined;
}

/** The quotations of a document while they are gathered, and the questions that every stage asks of them. */
export class QuoteList {
  readonly quotes: DraftQuote[] = [];

  constructor(
    readonly paragraphs: readonly PlacedParagraph[],
    private readonly people: People,
  ) {}

  speakerOf(paragraph: number, mention: number | undefined): Draft | undefined {
    return mention === undefined ? undefined : this.people.resolved[paragraph]?.[mention]?.draft;
  }

  certaintyOf(paragraph: number, mention: number | undefined): Certainty {
    const resolved = mention === undefined ? undefined : this.people.resolved[paragraph]?.[mention];
    return resolved?.certain ? "certain" : "inferred";
  }

  spanOf(paragraph: number): Span {
    const { at, reading } = this.paragraphs[paragraph] ?? {};
    return { start: at ?? 0, end: (at ?? 0) + (reading?.length ?? 0) };
  }

  /** A quotation whose source its own paragraph names by a verb. */
  fromAttribution(paragraph: number, found: Attribution): DraftQuote {
    const at = this.paragraphs[paragraph]?.at ?? 0;
    return {
      kind: found.kind,
      spans: found.content.map((span) => moved(span, at)),
      cue: found.cue.map((span) => moved(span, at)),
      lemma: found.lemma,
      source: found.sourceSpan && moved(found.sourceSpan, at),
      speaker: this.speakerOf(paragraph, found.source),
      certainty: found.pattern === "free indirect" ? "inferred" : this.certaintyOf(paragraph, found.source),
      pattern: found.pattern,
      restsOn: [],
      paragraph,
      // Words in marks inside a noun phrase are no quotation that could go on.
      marked: found.marks.length > 0 && found.pattern !== "noun phrase" && found.pattern !== "label",
    };
  }

  /** Adds words that another place, `from`, names the source of. */
  addNamed(span: Span, paragraph: number, naming: Naming, from: number, marked = true): void {
    const at = this.paragraphs[from]?.at ?? 0;
    this.quotes.push({
      kind: "direct",
      spans: [span],
      cue: naming.cue ? [moved(naming.cue, at)] : [],
      lemma: naming.lemma,
      source: moved(naming.sourceSpan, at),
      speaker: this.speakerOf(from, naming.source),
      certainty: naming.certain ? this.certaintyOf(from, naming.source) : "inferred",
      pattern: naming.rule,
      restsOn: [],
      paragraph,
      marked,
    });
  }

  /** Adds words whose speaker nothing beside them names. */
  addInferred(span: Span, paragraph: number, near: Near | undefined, marked = true): void {
    this.quotes.push({
      kind: "direct",
      spans: [span],
      cue: [],
      lemma: "",
      source: undefined,
      restsOn: near?.place ? [near.place] : [],
      speaker: near?.draft,
      certainty: "inferred",
      pattern: marked ? "nearest speaker" : "block quotation",
      paragraph,
      marked,
    });
  }

  /** The latest quotation that fits. */
  latest(fits: (quote: DraftQuote) => boolean): DraftQuote | undefined {
    return lastOf(this.quotes, fits);
  }

  /** Takes back what was read inside paragraphs that turned out to be somebody's words as a whole. */
  drop(paragraphs: ReadonlySet<number>): void {
    let kept = 0;
    for (const quote of this.quotes) if (!paragraphs.has(quote.paragraph)) this.quotes[kept++] = quote;
    this.quotes.length = kept;
  }

  /** The same for the paragraph being read, whose quotations stand last; those that start behind `upTo` stay. */
  dropLatest(paragraph: number, upTo = Infinity): void {
    let first = this.quotes.length;
    while (this.quotes[first - 1]?.paragraph === paragraph) first--;
    const kept = this.quotes.splice(first).filter((quote) => startOf(quote) >= upTo);
    this.quotes.push(...kept);
  }
}

/** The same quotation takes in further words. */
export function goOn(quote: DraftQuote, span: Span, paragraph: number): void {
  const late = (quote.spans[quote.spans.length - 1]?.start ?? -1) > span.start;
  quote.spans.push(span);
  if (late) quote.spans.sort((a, b) => a.start - b.start);
  quote.paragraph = Math.max(quote.paragraph, paragraph);
  if (quote.kind === "indirect") quote.kind = "mixed";
}

export function startOf(quote: DraftQuote): number {
  return quote.spans[0]?.start ?? 0;
}

export function lastOf<T>(list: readonly T[], fits: (entry: T) => boolean): T | undefined {
  for (let at = list.length - 1; at >= Math.max(0, list.length - RECENT); at--) {
    const entry = list[at];
    if (entry !== undefined && fits(entry)) return entry;
  }
  return undefined;
}
