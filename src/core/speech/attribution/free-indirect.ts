import { Word, type TokenRange } from "../../language";
import { lastContentToken } from "../clauses/clause-ends";
import { phraseStartingAt } from "../clauses/noun-phrases";
import { canSpeak } from "../clauses/speaking-subjects";
import { inMarks } from "../clauses/subjects";
import { Tag } from "../clauses/tags";
import { tenseAt, tenseOf } from "../clauses/tense";
import type { Candidate, Reading } from "../reading";

/** These stand for what was spoken of. Must not match "he", who may do something new. */
const NOBODY = /^(?:it|this|that|these|those|they|nobody|nothing|there)$/;

/**
 * "Dunn said the plan was bad. | It would cost millions.": a sentence without a cue goes on with what was reported when its
 * verb is "would", shifted as reported words are, and its subject is nobody who could act or speak. The source is that of
 * the report right before; undefined when the sentence is told by the narrator.
 */
export function freeIndirect(
  reading: Reading,
  sentence: TokenRange,
  report: Candidate | undefined,
): Candidate | undefined {
  const { tokens } = reading.passage;
  if (!report?.source || report.pattern === "noun phrase" || report.pattern === "label") return undefined;
  const last = lastContentToken(reading, sentence);
  const told = report.content[0];
  if (!told || !isShifted(reading, told)) return undefined;
  for (let at = sentence.first; at <= sentence.last; at++)
    if (inMarks(reading, at) || tokens[at]?.form?.frame === "clause") return undefined;
  const subject = phraseStartingAt(reading, sentence.first, last);
  if (!subject || subject.last >= last) return undefined;
  const pronoun = reading.tags[subject.head] === Tag.pronoun;
  if (pronoun ? !NOBODY.test(tokens[subject.head]?.lower ?? "") : canSpeak(reading, subject, "say")) return undefined;
  const verb = subject.last + 1;
  if (tenseAt(reading, verb) !== "past modal" || tokens[verb]?.lower !== "would") return undefined;
  if ((tokens[verb + 1]?.classes ?? 0) & Word.subjectPronoun) return undefined;
  return {
    cue: [],
    lemma: "",
    source: report.source,
    content: [{ first: sentence.first, last }],
    pattern: "free indirect",
  };
}

/** Only words whose tense was shifted show that the next sentence is shifted as well. */
function isShifted(reading: Reading, told: TokenRange): boolean {
  return !inMarks(reading, told.first) && (tenseOf(reading, told)?.startsWith("past") ?? false);
}
