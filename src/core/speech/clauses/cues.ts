import { statementNouns } from "../../data/speech-verbs";
import { Word, type SpeechForm, type TokenRange } from "../../language";
import type { Reading } from "../reading";
import { deedOfSpeaking, governorOfGerund } from "./report-governors";
import { inMarks, subjectAfterWith } from "./subjects";
import { Tag } from "./tags";

/** A speech verb that may introduce a quotation. */
export interface CueVerb {
  /** Token of the verb. */
  readonly at: number;
  /** Last token of the cue: the particle of "pointed out", else the verb. */
  readonly end: number;
  readonly form: SpeechForm;
  /** "adding", "saying": the subject stands further off. */
  readonly gerund: boolean;
  /** The verb whose subject counts: "went" in "went on to stress", "concluded" in "concluded by saying". */
  readonly governor: number;
}

const statements = new Set(statementNouns);

/** Verbs that lead into another one: "went on to", "continued to", "began by", "concluded … by". */
const LEADS_TO =
  /^(?:went|goes|going|gone|continued|continues|continue|took|takes|moved|hastened|turned|proceeded|wanted|wants|sought|rushed)$/;
/** What leads to words right away: "called to say". */
const SENT_WORD = /^(?:called|calls|phoned|rang|telephoned|wrote|writes|emailed|texted)$/;
/** "is reported to have said": somebody else tells it of the subject. */
const HEARSAY = /^(?:reported|alleged|understood|believed|claimed|thought|quoted)$/;
const GOVERNOR_REACH = 7;

/** Every cue of a sentence outside quotation marks, left to right. */
export function cuesIn(reading: Reading, sentence: TokenRange): readonly CueVerb[] {
  const cues: CueVerb[] = [];
  for (let at = sentence.first; at <= sentence.last; at++) {
    if (inMarks(reading, at)) continue;
    const cue = cueAt(reading, at, sentence);
    if (!cue) continue;
    // "concluded his statements by saying that": one cue, not two.
    const previous = cues[cues.length - 1];
    if (cue.governor === previous?.at) cues.pop();
    cues.push(cue);
  }
  return cues;
}

function cueAt(reading: Reading, at: number, sentence: TokenRange): CueVerb | undefined {
  const token = reading.passage.tokens[at];
  if (token?.kind !== "word" || token.possessive) return undefined;
  const form = token.form;
  if (!form) return undefined;
  if (token.capital && (at > sentence.first || !(form.past || form.gerund))) return undefined;
  const gerund = form.gerund && !form.base;
  const tag = reading.tags[at];
  if (token.capital ? form.nounLike && !gerund : tag !== Tag.verb && tag !== Tag.gerund) return undefined;
  const particle = reading.passage.tokens[at + 1]?.lower ?? "";
  if (form.particles.length > 0 && !form.particles.includes(particle)) return undefined;
  if (isPassive(reading, at, form)) return undefined;
  if (gerund && isInList(reading, at)) return undefined;
  const adjunct = gerund && opensAdjunct(reading, at);
  const led = gerund && !adjunct;
  const progressive = led && isProgressive(reading, at);
  if (led && !progressive && !form.reports) return undefined;
  const governor =
    led && !progressive ? governorOfGerund(reading, at, form, sentence) : governorOf(reading, at, sentence);
  if (governor === undefined) return undefined;
  return {
    at,
    end: form.particles.includes(particle) ? at + 1 : at,
    form,
    gerund: adjunct && governor === at,
    governor,
  };
}

/** "training, advising, and watching": one of several in a row, with no object of its own. */
function isInList({ passage, tags }: Reading, at: number): boolean {
  if (passage.tokens[at + 1]?.text !== ",") return false;
  const next = tags[at + 2] === Tag.coordinator ? at + 3 : at + 2;
  return tags[next] === Tag.gerund && tags[at - 1] === Tag.punctuation;
}

/** "is reporting that", "has been saying that". */
function isProgressive({ passage, tags }: Reading, at: number): boolean {
  let before = at - 1;
  while (tags[before] === Tag.adverb) before--;
  return (
    passage.tokens[at + 1]?.lower === "that" && /^(?:is|are|was|were|been)$/.test(passage.tokens[before]?.lower ?? "")
  );
}

/** ", adding that" and "by saying that", not "when announcing", "of telling". */
function opensAdjunct(reading: Reading, at: number): boolean {
  let before = at - 1;
  while (reading.tags[before] === Tag.adverb) before--;
  const tag = reading.tags[before];
  const opener = reading.passage.tokens[before]?.lower;
  if (opener === "by" || quotedAs(reading, at) !== undefined) return true;
  if (/^(?:while|before|after)$/.test(opener ?? "") && reading.passage.tokens[before - 1]?.text === ",")
    return reading.passage.tokens[at + 1]?.lower === "that" || inMarks(reading, at + 1);
  if (tag === undefined || tag === Tag.punctuation || tag === Tag.coordinator || inMarks(reading, before)) return true;
  return subjectAfterWith(reading, at) !== undefined || tellsOfStatement(reading, at);
}

/** "was told", "were asked": the subject hears and does not speak. */
function isPassive(reading: Reading, at: number, form: SpeechForm): boolean {
  if (!form.participle || form.gerund) return false;
  let before = at - 1;
  while (reading.tags[before] === Tag.adverb) before--;
  if (form.addressee && reading.tags[before] === Tag.coordinator) before = passiveBefore(reading, before);
  return /^(?:is|are|was|were|be|been|being|rest|it's|it’s|get|got)$/.test(reading.passage.tokens[before]?.lower ?? "");
}

const STATEMENT_REACH = 7;
const TOLD = /^(?:saying|stating|announcing|warning|claiming|arguing|explaining)$/;

/** "issued a statement | saying", "sent a letter to the council | saying": what was issued is what was said. */
function tellsOfStatement({ passage, tags }: Reading, at: number): boolean {
  if ((tags[at - 1] !== Tag.noun && tags[at - 1] !== Tag.name) || !TOLD.test(passage.tokens[at]?.lower ?? ""))
    return false;
  for (let look = at - 1; look >= 0 && at - look < STATEMENT_REACH; look--) {
    const token = passage.tokens[look];
    if (!token || token.kind === "punctuation") return false;
    if (statements.has(token.lower)) return tags[look - 1] !== Tag.preposition;
  }
  return false;
}

/** How far "quoted" may stand before "as saying": "quoted by the Tarn Post | as saying". */
const QUOTED_REACH = 8;

/** The verb of "was quoted as saying", "has been cited by the Tarn Post as stating", "quoted Lee as saying". */
function quotedAs({ passage, tags }: Reading, at: number): number | undefined {
  if (passage.tokens[at - 1]?.lower !== "as") return undefined;
  for (let look = at - 2; look >= 0 && at - look < QUOTED_REACH; look--) {
    if (/^(?:quote[sd]?|cite[sd]?|reported)$/.test(passage.tokens[look]?.lower ?? "")) return look;
    if (tags[look] === Tag.punctuation || tags[look] === Tag.subordinator) return undefined;
  }
  return undefined;
}

/** Whether the one who is quoted stands before the verb: "was quoted", not "the Tarn Post quoted Lee". */
function isHeard({ passage }: Reading, quoted: number, at: number): boolean {
  return quoted === at - 2 || passage.tokens[quoted + 1]?.lower === "by";
}

/** "was called in and | told": the auxiliary of the passive that "and" goes on from, or the conjunction itself. */
function passiveBefore({ passage, tags }: Reading, conjunction: number): number {
  for (let at = conjunction - 1; at >= 0 && conjunction - at < 6; at--) {
    if (passage.tokens[at]?.kind === "punctuation" || tags[at] === Tag.pronoun) break;
    if (tags[at] === Tag.auxiliary) return at;
  }
  return conjunction;
}

/** The verb itself, or the one that leads to it; undefined for an infinitive nothing leads to ("a chance to say"). */
function governorOf(reading: Reading, at: number, sentence: TokenRange): number | undefined {
  const { tokens } = reading.passage;
  const before = tokens[at - 1];
  if (before?.lower === "by" && tokens[at]?.form?.gerund) {
    return verbBefore(reading, at - 2, sentence) ?? at;
  }
  const quoted = quotedAs(reading, at);
  if (quoted !== undefined) return isHeard(reading, quoted, at) ? quoted : at;
  if (before?.lower === "have" && tokens[at - 2]?.lower === "to")
    return HEARSAY.test(tokens[at - 3]?.lower ?? "") ? at - 3 : at;
  if (before?.lower !== "to") return isSplitInfinitive(reading, at) ? undefined : at;
  if (reading.tags[at - 2] === Tag.verb && SENT_WORD.test(tokens[at - 2]?.lower ?? "") && tokens[at]?.lower === "say")
    return at - 2;
  for (let look = at - 2; look >= sentence.first && at - look < GOVERNOR_REACH; look--) {
    const token = tokens[look];
    if (!token || inMarks(reading, look) || token.kind === "punctuation") break;
    if (LEADS_TO.test(token.lower)) return look;
  }
  const next = tokens[at + 1];
  const led =
    next && (next.lower === "that" || inMarks(reading, at + 1)) && before.classes & Word.preposition
      ? verbBefore(reading, at - 2, sentence)
      : undefined;
  const reports = tokens[at]?.form?.reports !== undefined;
  return led ?? (reports ? deedOfSpeaking(reading, at, sentence) : undefined);
}

/** "to digitally confirm": an adverb stands between. */
function isSplitInfinitive({ passage, tags }: Reading, at: number): boolean {
  return tags[at - 1] === Tag.adverb && passage.tokens[at - 2]?.lower === "to";
}

function verbBefore(reading: Reading, from: number, sentence: TokenRange): number | undefined {
  for (let at = from; at >= sentence.first && from - at < GOVERNOR_REACH; at--) {
    if (inMarks(reading, at) || /^[,;:]$/.test(reading.passage.tokens[at]?.text ?? "")) return undefined;
    if (reading.tags[at] === Tag.verb) return at;
  }
  return undefined;
}

/** Tokens of the cue: the verb with what leads to it. */
export function cueRanges(cue: CueVerb): readonly TokenRange[] {
  if (cue.governor === cue.at) return [{ first: cue.at, last: cue.end }];
  if (cue.at - cue.governor <= 4) return [{ first: cue.governor, last: cue.end }];
  return [
    { first: cue.governor, last: cue.governor },
    { first: cue.at, last: cue.end },
  ];
}
