import { Word, type TokenRange } from "../../language";
import type { Reading } from "../reading";
import { Tag } from "./tags";

/** Of a clause, as far as a reader can tell from its first finite verb. */
export type Tense = "past" | "present" | "past modal" | "present modal";

const PAST_MODAL = /^(?:would|could|should|might|(?:would|could|should|might)n['’]t)$/;
const PRESENT_MODAL = /^(?:will|can|may|must|shall|cannot|won['’]t|can['’]t|mustn['’]t)$/;
const PAST = /^(?:was|were|had|did|wasn['’]t|weren['’]t|hadn['’]t|didn['’]t)$/;
const PRESENT = /^(?:is|are|has|have|do|does|isn['’]t|aren['’]t|hasn['’]t|haven['’]t|don['’]t|doesn['’]t)$/;

/** Tense of the first finite verb in a range; undefined where none is sure. Verbs behind "to" are infinitives. */
export function tenseOf(reading: Reading, { first, last }: TokenRange): Tense | undefined {
  for (let at = first; at <= last; at++) {
    const tense = tenseAt(reading, at);
    if (tense) return tense;
  }
  return undefined;
}

/** Tense of the verb at a token; undefined for other words, participles and infinitives. */
export function tenseAt({ passage, tags }: Reading, at: number): Tense | undefined {
  const token = passage.tokens[at];
  if (!token || (passage.markOf[at] ?? -1) >= 0) return undefined;
  const { lower } = token;
  if (tags[at] === Tag.auxiliary) {
    if (PAST_MODAL.test(lower)) return "past modal";
    if (PRESENT_MODAL.test(lower)) return "present modal";
    if (PAST.test(lower)) return "past";
    return PRESENT.test(lower) ? "present" : undefined;
  }
  if (tags[at] !== Tag.verb || passage.tokens[at - 1]?.lower === "to" || tags[at - 1] === Tag.auxiliary)
    return undefined;
  if (token.classes & Word.irregularPast || lower.endsWith("ed"))
    return isParticiple(passage.tokens[at + 1]?.lower) ? undefined : "past";
  return token.classes & Word.presentVerb || token.form?.present ? "present" : undefined;
}

/** "presented by the board": a participle behind its noun looks like a past. */
function isParticiple(next: string | undefined): boolean {
  return next === "by";
}

/** Whether two clauses hang on the same verb of saying: reported words share their shift of tense. */
export function agreeInTense(a: Tense | undefined, b: Tense | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return a.startsWith("past") === b.startsWith("past");
}
