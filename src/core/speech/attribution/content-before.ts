import type { TokenRange } from "../../language";
import { hasFiniteVerb } from "../clauses/clause-ends";
import { markStart, type Reading } from "../reading";
import { inMarks } from "../clauses/subjects";
import { Tag } from "../clauses/tags";

/** What stands to the left of an attribution. */
export interface LeftContent extends TokenRange {
  /** Ends in marks. */
  readonly marked: boolean;
}

/** Comma or dash between the words and who said them. */
const SEPARATOR = /^(?:,|—|–|--?|-)$/;

/**
 * The content that ends just before token `end` (exclusive): the marks that end there, or the clause from the start of
 * the sentence. Undefined when nothing separates it from what follows.
 */
export function contentBefore(reading: Reading, end: number, first: number): LeftContent | undefined {
  const { passage } = reading;
  let last = end - 1;
  if (last < first) return undefined;
  if (!inMarks(reading, last)) {
    if (!SEPARATOR.test(passage.tokens[last]?.text ?? "")) return undefined;
    while (last > first && !inMarks(reading, last) && SEPARATOR.test(passage.tokens[last]?.text ?? "")) last--;
  }
  const start = clauseStart(reading, first, last);
  if (!inMarks(reading, last)) return start <= last ? { first: start, last, marked: false } : undefined;
  const separated = last < end - 1 || /^[,.?!…]$/.test(passage.tokens[last - 1]?.text ?? "");
  const opening = Math.max(first, markStart(reading, last));
  const narrated = opening > start && !onlyMarksBetween(reading, start, opening - 1);
  // A fragment that only names something ("The “History” page says") is no content.
  if (!separated && (narrated || (last - opening < 5 && !lacksComma(reading, opening, last)))) return undefined;
  if (narrated && last - opening < 7 && !hasFiniteVerb(reading, { first: start, last: opening })) return undefined;
  return { first: narrated ? start : Math.min(start, opening), last, marked: true };
}

/** “We did it” Dunn said: a forgotten comma. Must not match "“Marl One” she said she likes" and "“History” page says". */
function lacksComma({ passage, tags }: Reading, opening: number, last: number): boolean {
  const next = tags[last + 1];
  const words = last - opening - 1;
  return words >= 3 && passage.tokens[opening + 1]?.capital === true && (next === Tag.name || next === Tag.pronoun);
}

function onlyMarksBetween(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) {
    const tag = reading.tags[at];
    if (!inMarks(reading, at) && tag !== Tag.punctuation && tag !== Tag.coordinator) return false;
  }
  return true;
}

/** A sentence's first word that counts: "And", "But" and bullets stay outside. */
export function clauseStart(reading: Reading, first: number, limit: number): number {
  let at = first;
  while (at < limit && at < first + 2 && !inMarks(reading, at)) {
    if (reading.tags[at] !== Tag.coordinator && !/^[,•*–-]$/.test(reading.passage.tokens[at]?.text ?? "")) break;
    at++;
  }
  return at;
}
