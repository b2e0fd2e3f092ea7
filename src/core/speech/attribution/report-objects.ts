import { calledForThings, claimNouns, type ReportFrame } from "../../data/speech-verbs";
import { Word, type TokenRange } from "../../language";
import type { CueVerb } from "../clauses/cues";
import { phraseStartingAt } from "../clauses/noun-phrases";
import { inMarks } from "../clauses/subjects";
import { Tag } from "../clauses/tags";
import { nameEndingAt, type Reading } from "../reading";
import { isClause } from "./report-extent";
import { isHearer, meansPeople, speaksForSure } from "./report-subjects";

const notCalledFor = new Set(calledForThings);
const claims = new Set(claimNouns);

/** "Dr Dunn", "researchers", "a chemist". Must not match "Dunn", "officials" or "ministers". */
const SCIENCE =
  /^(?:dr|prof|professors?|doctors?|physicians?|fellows?|teams?|engineers?|researchers?|scholars?)$|(?:ist|ists|ian|ians)$/;
/** How far "as" or "to" may stand behind the verb it belongs to. */
const COMPLEMENT_REACH = 24;
/** How far into a noun phrase a word is looked for that shows a thing ("the March 17 talks"). */
const THING_REACH = 10;

/** What each kind of verb asks of its object. */
export function holdsReport(
  reading: Reading,
  cue: CueVerb,
  frame: ReportFrame,
  content: TokenRange,
  source: TokenRange,
): boolean {
  const { first, last } = content;
  if (last < first || isClause(reading, content)) return false;
  switch (frame) {
    case "object":
      if (cue.form.lemma === "urge") return urges(reading, content);
      return reading.tags[first] !== Tag.pronoun;
    case "claim":
      return reading.tags[first] !== Tag.pronoun && claims.has(headOf(reading, content));
    case "for":
      return !(last - first < 3 && notCalledFor.has(headOf(reading, content)));
    case "as":
      return asBehind(reading, first, last) !== undefined;
    case "person": {
      const as = asBehind(reading, first, last);
      return as !== undefined && (isPerson(reading, { first, last: as - 1 }) || isStatesperson(reading, source));
    }
    case "stance":
      return speaksForSure(reading, source) && isMatter(reading, content);
  }
}

/** "urged restraint", "urged the council to act"; a person alone is only spurred on. */
function urges(reading: Reading, { first, last }: TokenRange): boolean {
  if (infinitiveBehind(reading, first, last) !== undefined) return true;
  return reading.tags[first] !== Tag.pronoun && !isPerson(reading, { first, last });
}

/** The "to" of an infinitive whose subject starts at `from`: somebody who can be asked. */
export function infinitiveBehind(reading: Reading, from: number, limit: number): number | undefined {
  const { tokens } = reading.passage;
  for (let at = from + 1; at < limit && at - from < COMPLEMENT_REACH; at++) {
    if (inMarks(reading, at)) return undefined;
    if (tokens[at]?.lower === "to" && reading.tags[at + 1] !== Tag.determiner && isHearer(reading, from, at - 1))
      return at;
    if (/^[;:]$/.test(tokens[at]?.text ?? "")) return undefined;
  }
  return undefined;
}

function asBehind(reading: Reading, from: number, limit: number): number | undefined {
  const { tokens } = reading.passage;
  for (let at = from + 1; at < limit && at - from < COMPLEMENT_REACH; at++) {
    if (inMarks(reading, at)) continue;
    const word = tokens[at]?.lower ?? "";
    if (word === "as") return tokens[at + 1]?.lower === "well" ? undefined : at;
    if (/^[,;:]$/.test(tokens[at]?.text ?? "")) return undefined;
  }
  return undefined;
}

/** The head of the noun phrase a range begins with, in lower case. */
function headOf(reading: Reading, { first, last }: TokenRange): string {
  const head = phraseStartingAt(reading, first, last)?.head ?? first;
  return reading.passage.tokens[head]?.lower ?? "";
}

/** Whoever speaks for a town or a side identifies things in words; a scientist does so in a laboratory. */
function isStatesperson(reading: Reading, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if (SCIENCE.test(reading.passage.tokens[at]?.lower ?? "")) return false;
  return speaksForSure(reading, { first, last });
}

/** Somebody, not something: a person's name, a role, a pronoun for people. */
function isPerson(reading: Reading, { first, last }: TokenRange): boolean {
  const token = reading.passage.tokens[first];
  if (reading.tags[first] === Tag.pronoun) return /^(?:him|them|himself|herself|themselves)$/.test(token?.lower ?? "");
  if (token?.lower === "her" && first === last) return true;
  const phrase = phraseStartingAt(reading, first, last);
  if (!phrase) return false;
  if (nameEndingAt(reading, phrase.head)?.kind === "person")
    return reading.passage.tokens[phrase.head]?.possessive !== true;
  const head = reading.passage.tokens[phrase.head];
  return head !== undefined && !head.possessive && meansPeople(head);
}

/** What one can welcome or condemn in words: a definite thing, not a guest ("welcomed the delegates", "a baby seal"). */
function isMatter(reading: Reading, range: TokenRange): boolean {
  const { tokens } = reading.passage;
  const opening = tokens[range.first];
  if (!opening || reading.tags[range.first] === Tag.pronoun || reading.tags[range.first] === Tag.number) return false;
  if (/^(?:an?|some|many|more|over|all|several|another)$/.test(opening.lower) || isPerson(reading, range)) return false;
  const phrase = phraseStartingAt(reading, range.first, range.last);
  const head = phrase && tokens[phrase.head];
  if (head && reading.tags[phrase.head] !== Tag.determiner)
    return head.possessive || reading.tags[phrase.head] !== Tag.name || (head.classes & Word.thingNoun) !== 0;
  // "the March 17 talks"
  for (let at = range.first; at <= range.last && at - range.first < THING_REACH; at++)
    if ((tokens[at]?.classes ?? 0) & Word.thingNoun) return true;
  return false;
}
