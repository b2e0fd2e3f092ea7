import { reportVerbs } from "../../data/speech-verbs";
import type { Quote, QuoteKind } from "../../model";
import { say, sentences } from "../../text";
import { counted } from "../wording";

/** Quotations and noun-phrase reports apart: nobody's words are in a report, so its words count as nobody's. */
export interface Amount {
  readonly quotations: number;
  readonly reports: number;
  /** Words of the quotations. */
  readonly words: number;
}

export function amountOf(quotes: readonly Pick<Quote, "kind" | "words">[]): Amount {
  const quoted = quotes.filter((quote) => !isReport(quote));
  return {
    quotations: quoted.length,
    reports: quotes.length - quoted.length,
    words: quoted.reduce((sum, { words }) => sum + words, 0),
  };
}

/** "2 quotations · 1 report · 41 words"; "1 report" where nobody is quoted; "0 quotations" for nothing at all. */
export function amountTexts({ quotations, reports, words }: Amount): readonly string[] {
  if (quotations === 0 && reports > 0) return [counted(reports, "report")];
  const told = reports === 0 ? [] : [counted(reports, "report")];
  return [counted(quotations, "quotation"), ...told, counted(words, "word")];
}

/** A noun-phrase report: "called for calm". */
export function isReport({ kind }: Pick<Quote, "kind">): boolean {
  return kind === "noun-phrase";
}

/** What a kind is called in labels. */
export function kindLabel(kind: QuoteKind): string {
  return say(KINDS[kind]);
}

const KINDS: Readonly<Record<QuoteKind, string>> = sentences({
  direct: "direct",
  mixed: "mixed",
  indirect: "indirect",
  "noun-phrase": "noun phrase",
});

const stances = new Set(reportVerbs.stance);

/**
 * "welcomed the treaty", "condemned the attack": a report that shows where somebody stands, without any words of theirs.
 * Readers see it among the noun-phrase reports; corpora of quotations leave it out.
 */
export function isStance({ kind, cue }: Quote): boolean {
  return kind === "noun-phrase" && cue !== undefined && stances.has(cue.lemma);
}
