import type { TokenRange } from "../../language";
import type { CueVerb } from "../clauses/cues";
import { inMarks, subjectAfterWith, subjectBefore } from "../clauses/subjects";
import { Tag } from "../clauses/tags";
import { markStart, type Reading } from "../reading";

/** Between two stretches in marks an attribution is no longer than this. */
const REACH = 24;

/**
 * “A,” Dunn said, and Tarn answered, | “B”: whether a verb with a subject of its own leads to the marks that open at token
 * `opening`. The subject must begin at or behind token `from`.
 */
export function anotherSpeaks(reading: Reading, from: number, opening: number): boolean {
  const verb = verbLeadingTo(reading, opening);
  if (verb === undefined || verb < from || opening - from > REACH) return false;
  const form = reading.passage.tokens[verb]?.form;
  const subject = form?.past || form?.present ? subjectBefore(reading, verb, from) : subjectAfterWith(reading, verb);
  if (!subject) return false;
  // "said Dunn, who told the town" goes on with Dunn; "said of Tarn, who answered" does not.
  const named = subject.relative
    ? subject.first - (reading.passage.tokens[subject.first - 1]?.text === "," ? 2 : 1)
    : subject.first;
  return named >= from;
}

/** The verb of saying right before marks, a comma or a colon stepped over. */
function verbLeadingTo({ passage, tags }: Reading, opening: number): number | undefined {
  const { tokens } = passage;
  const verb = /^[,:]$/.test(tokens[opening - 1]?.text ?? "") ? opening - 2 : opening - 1;
  const form = tokens[verb]?.form;
  const tag = tags[verb];
  return form && (tag === Tag.verb || tag === Tag.gerund) && (passage.markOf[verb] ?? -1) < 0 ? verb : undefined;
}

/** When Dunn said “A,” | Tarn laughed. */
const SUBORDINATE = /^(?:while|when|after|before|although|though|as|because|since|once)$/;

/** While Dunn said “A,” Tarn said “B”: the marks that end with `content` follow a verb of saying, and so do others behind `cue`. */
export function hasOwnMarks(reading: Reading, content: TokenRange, cue: CueVerb): boolean {
  const { tokens } = reading.passage;
  const opening = markStart(reading, content.last);
  if (verbLeadingTo(reading, opening) === undefined) return false;
  if (SUBORDINATE.test(tokens[content.first]?.lower ?? "") && content.first < opening) return true;
  const behind = /^[,:]$/.test(tokens[cue.end + 1]?.text ?? "") ? cue.end + 2 : cue.end + 1;
  return inMarks(reading, behind);
}
