import type { NounPhrase, Reading } from "../reading";
import type { CueVerb } from "./cues";
import { Tag } from "./tags";

const NEGATION = /^(?:not|never|neither|nor|hardly|rarely)$|n['’]t$/;
/** Verbs that lead to words somebody means to say, or will not say. */
const INTENTION =
  /^(?:plan|intend|hope|want|wish|refuse|decline|fail|aim|expect|threaten|need|try|like|love|prefer|promise|seek|prepare)(?:s|es|ed|d|ned)?$|^(?:tried|tries|sought|able|ready|likely|willing|unable|reluctant)$/;
const CONDITION = /^(?:if|unless|whether|suppose|imagine)$/;

/** Whether the verb tells what was not said: denied ("did not say"), only planned ("hopes to say") or supposed ("if X says"). */
export function isUnsaid({ passage, tags }: Reading, cue: CueVerb, source: NounPhrase): boolean {
  const { tokens } = passage;
  if (CONDITION.test(tokens[source.first - 1]?.lower ?? "")) return true;
  for (let at = cue.at - 1; at > source.last && cue.at - at < 8; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (tags[at] === Tag.punctuation) return false;
    if (NEGATION.test(lower) || INTENTION.test(lower)) return true;
  }
  return false;
}
