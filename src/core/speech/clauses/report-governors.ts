import { statementNouns } from "../../data/speech-verbs";
import type { SpeechForm, TokenRange } from "../../language";
import type { Reading } from "../reading";
import { inMarks } from "./subjects";
import { Tag } from "./tags";

/** Meeting, calling and writing, done already. Must not match "meet" and "visit", which may be plans or say nothing. */
const SPEAKING_DEED = /^(?:spoke|met|wrote|phoned|telephoned|called|convened|hosted|held|sent)$/;
/** What one does with a letter. */
const WRITING_DEED = /^(?:sent|wrote|issued|signed|led|released|published|penned)$/;
const DEED_REACH = 40;

const writings = new Set(statementNouns);

/** "spoke today with Bo Tarn to underscore the need for …": what somebody met or wrote for was said. */
export function deedOfSpeaking(reading: Reading, at: number, sentence: TokenRange): number | undefined {
  return deedBefore(reading, at - 2, sentence, SPEAKING_DEED);
}

/** The verb whose subject counts for "is calling for", "sent a letter urging …" and "joined the mayor in urging …". */
export function governorOfGerund(
  reading: Reading,
  at: number,
  { reports, lemma }: SpeechForm,
  sentence: TokenRange,
): number | undefined {
  const { tokens } = reading.passage;
  let before = at - 1;
  while (before > sentence.first && reading.tags[before] === Tag.adverb) before--;
  const word = tokens[before]?.lower ?? "";
  // "is highlighting" may be an exhibition's way to highlight.
  if ((reports === "for" || lemma === "urge") && /^(?:is|are|was|were|been)$/.test(word)) return at;
  if (word === "in") return deedBefore(reading, at - 1, sentence, /^joined$/);
  const deed = deedBefore(reading, at - 1, sentence, WRITING_DEED);
  for (let look = deed ?? at; look < at; look++) if (writings.has(tokens[look]?.lower ?? "")) return deed;
  return undefined;
}

function deedBefore(reading: Reading, from: number, { first }: TokenRange, deed: RegExp): number | undefined {
  const { tokens } = reading.passage;
  for (let at = from; at > first && from - at < DEED_REACH; at--) {
    if (inMarks(reading, at) || tokens[at]?.text === ";") return undefined;
    if (deed.test(tokens[at]?.lower ?? "")) return at;
  }
  return undefined;
}
