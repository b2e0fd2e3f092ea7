import type { Quote, Span, Speaker } from "../../model";
import { attributionWording } from "../../model/evidence";
import type { PlacedParagraph } from "../document";
import { moved } from "../reading";
import type { WordCounter } from "../word-counter";
import type { HeadlineQuote } from "./headline-quotes";

/**
 * The quotations of headlines and subheads, with whoever of the known people the headline means. A name that the release
 * does not know says nothing ("Tarn: A port for all").
 */
export function headlineQuotes(
  paragraphs: readonly PlacedParagraph[],
  people: readonly Speaker[],
  counter: WordCounter,
): readonly Quote[] {
  const quotes: Quote[] = [];
  for (const { reading, at } of paragraphs) {
    for (const found of reading.headlines) {
      const speaker = meant(reading.text.slice(found.source.start, found.source.end), people);
      if (!found.certain && (speaker === undefined || isTopic(found, people[speaker]))) continue;
      const span = moved(found.content, at);
      const [cue, source] = [moved(found.cue, at), moved(found.source, at)];
      quotes.push({
        id: quotes.length,
        kind: found.kind,
        spans: [span],
        cue: { spans: [cue], lemma: found.lemma },
        source,
        speaker,
        certainty: speaker === undefined || !isNamed(people[speaker], source) ? "inferred" : "certain",
        rule: found.pattern,
        because: attributionWording[found.pattern],
        restsOn: [cue, source].sort((a, b) => a.start - b.start),
        words: counter.count(span),
      });
    }
  }
  return quotes;
}

/** "Marl Group: Port will open": a body in front of a colon is what the headline is about. */
function isTopic({ lemma }: HeadlineQuote, speaker: Speaker | undefined): boolean {
  return lemma === ":" && speaker?.kind === "organisation";
}

/** The one person or body of this name, surname or form; undefined when nobody or several could be meant. */
function meant(printed: string, people: readonly Speaker[]): number | undefined {
  const source = fold(printed);
  const whole = people.filter(
    ({ name, aliases }) => fold(name) === source || aliases.some((one) => fold(one) === source),
  );
  if (whole.length === 1) return whole[0]?.id;
  const last = lastWord(source);
  const surnames = people.filter(({ kind, name }) => kind === "person" && lastWord(fold(name)) === last);
  return surnames.length === 1 ? surnames[0]?.id : undefined;
}

/** Case, articles and full stops make no other name. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?) /, "")
    .replaceAll(".", "");
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

function isNamed(speaker: Speaker | undefined, { start, end }: Span): boolean {
  return speaker?.mentions.some((mention) => mention.start < end && mention.end > start) === true;
}
