import { Word } from "../../language";
import type { NounPhrase, Reading } from "../reading";
import type { CueVerb } from "./cues";
import { Tag } from "./tags";

/**
 * "The owners state that", not "Washington state servicemembers", "a question that": a base form has a subject in the
 * plural, a body that speaks in the plural, or an auxiliary before it. A typing error before "that" or marks is forgiven.
 */
export function agrees(reading: Reading, { first, last, head, relative }: NounPhrase, cue: CueVerb): boolean {
  const { tokens } = reading.passage;
  const bare = cue.form.base && !cue.form.past && !cue.form.present && cue.governor === cue.at;
  if (!bare || relative || reading.tags[cue.at - 1] === Tag.auxiliary) return true;
  const subject = tokens[head];
  if (!subject || reading.tags[head] === Tag.pronoun) return !/^(?:he|she|it|one)$/.test(subject?.lower ?? "");
  if (/s$|people$|media$|women$|men$|['’](?:ll|d|ve|re)$/.test(subject.lower)) return true;
  // A body by its name may speak in the plural; "Washington state" does not.
  if (reading.tags[head] === Tag.name && !cue.form.nounLike) return true;
  if (subject.classes & (Word.group | Word.organisationNoun | Word.determiner)) return true;
  for (let at = first; at <= last; at++) if (reading.tags[at] === Tag.coordinator) return true;
  return auxiliaryBefore(reading, cue.at, last);
}

/** "will often say", "did the owner say": an auxiliary further off. */
function auxiliaryBefore({ tags }: Reading, verb: number, from: number): boolean {
  for (let at = verb - 1; at > from; at--) if (tags[at] === Tag.auxiliary) return true;
  return false;
}
