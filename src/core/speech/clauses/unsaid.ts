import type { NounPhrase, Reading } from "../reading";
import type { CueVerb } from "./cues";
import { Tag } from "./tags";

const NEGATION = /^(?:not|never|neither|nor|hardly|rarely)$|n['’]t$/;
/** Verbs that lead to words somebody means to say, or will not say. */
const INTENTION =
  /^(?:plan|intend|hope|want|wish|refuse|decline|fail|aim|expect|threaten|need|try|like|love|prefer|promise|seek|prepare)(?:s|es|ed|d|ned)?$|^(?:tried|tries|sought|able|ready|likely|willing|unable|reluctant)$/;
const CONDITION = /^(?:if|unless|whether|suppose|imagine|neither|nor)$/;
/** Asked, or wished: not said. "Would" and "will" tell habits and announce speeches, "can confirm" confirms. */
const MODAL = /^(?:should|must|may|might|could|cannot)$/;
const INVERTED = /^(?:had|did|do|does|is|are|was|were|has|have|should|could|would|will|can)$/;

/** Whether the verb tells what was not said: denied ("did not say"), only planned ("hopes to say") or supposed ("if X says"). */
export function isUnsaid(reading: Reading, cue: CueVerb, source: NounPhrase): boolean {
  const { passage, tags } = reading;
  const { tokens } = passage;
  const opener = tokens[source.first - 1];
  if (CONDITION.test(opener?.lower ?? "") || tokens[source.first]?.lower === "neither") return true;
  // "Did Ann Lee say", "Had Ann Lee said": a question or a condition.
  if (INVERTED.test(opener?.lower ?? "") && tags[source.first - 1] === Tag.auxiliary) return true;
  if (opener?.lower === "when" && cue.form.present) return true;
  if (opener?.lower === "no" || (tokens[source.first]?.lower === "no" && tokens[source.head]?.lower === "one"))
    return true;
  for (let at = cue.at - 1; at > source.last; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (NEGATION.test(lower) || MODAL.test(lower)) return true;
    if (tokens[at + 1]?.lower === "to" && INTENTION.test(lower)) return true;
    // Only what belongs to the verb: "stressed the need for unity and | said".
    if (lower !== "to" && tags[at] !== Tag.adverb && tags[at] !== Tag.auxiliary) break;
  }
  return tokens[cue.at - 1]?.lower === "to" && isWanted(reading, cue.at - 2, source.last);
}

/** Of a report without a clause, what is still to come was not said either ("will call for calm"). */
const TO_COME = /^(?:will|would|shall|can|to)$|['’](?:ll|d)$/;
/** Opens a plan as a whole: "will visit the port, highlighting …". */
const PLAN = /^(?:will|would|shall|plans?|intends?|hopes?)$/;

/** Whether the verb of a report without a clause tells what is yet to be said, or what was not said. */
export function isPlanned(reading: Reading, cue: CueVerb, source: NounPhrase): boolean {
  const { tokens } = reading.passage;
  for (let at = cue.governor - 1; at >= 0 && cue.governor - at < 6; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (TO_COME.test(lower) || MODAL.test(lower) || NEGATION.test(lower)) return true;
    if (reading.tags[at] !== Tag.adverb && reading.tags[at] !== Tag.auxiliary) break;
  }
  return cue.gerund && PLAN.test(tokens[source.last + 1]?.lower ?? "");
}

/** "wants the council | to say": the verb that asks for it stands further off. */
function isWanted({ passage, tags }: Reading, from: number, floor: number): boolean {
  for (let at = from; at > floor && from - at < 6; at--) {
    if (tags[at] === Tag.punctuation || tags[at] === Tag.coordinator) return false;
    if (tags[at] === Tag.verb && INTENTION.test(passage.tokens[at]?.lower ?? "")) return true;
  }
  return false;
}
