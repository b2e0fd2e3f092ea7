import { calledForThings, claimNouns, reportNouns, statementNouns, type ReportFrame } from "../../data/speech-verbs";
import { speechForm, Word, type TokenRange } from "../../language";
import { cueRanges, type CueVerb } from "../clauses/cues";
import { phraseStartingAt } from "../clauses/noun-phrases";
import type { SentenceContext } from "../clauses/sentence-context";
import { inMarks, subjectBefore } from "../clauses/subjects";
import { Tag } from "../clauses/tags";
import { nameEndingAt, type Candidate, type Reading } from "../reading";
import { agrees } from "../clauses/agreement";
import { isSubordinate, relativeHead, subjectFor } from "./patterns-after";
import { isClause, reportEnd } from "./report-extent";
import { canReport, isHearer, meansPeople, speaksForSure } from "./report-subjects";

const notCalledFor = new Set(calledForThings);
const claims = new Set(claimNouns);
const words = new Set([...statementNouns, "spoke", "met", "talks", "discussed", "thanked"]);
const reportable = new Set(reportNouns);

/** How far "as" or "to" may stand behind the verb it belongs to. */
const COMPLEMENT_REACH = 24;
/** How many words a report has before the noun that opens it: "its strong and continued | support for". */
const OPENING = 6;

/**
 * "Lee stressed the importance of ports", "they called for calm": what was said without a clause. Undefined when the verb
 * takes none, when nobody who can speak is its subject, and for plans, denials and passives.
 */
export function nounPhraseReport(
  context: SentenceContext,
  cue: CueVerb,
  earlier: Candidate | undefined,
): Candidate | undefined {
  const { reading, first, last } = context;
  const frame = cue.form.reports;
  if (!frame || reading.passage.tokens[cue.at]?.capital) return undefined;
  const start = contentStart(reading, cue, frame, last);
  if (start === undefined) return undefined;
  const found = subjectFor(context, cue, earlier) ?? bodyAsIt(context, cue);
  if (!found || (cue.gerund && !goesWithSpeech(context, cue, earlier))) return undefined;
  if (!found.inherited && !agrees(reading, found.source, cue)) return undefined;
  const source = found.source.relative ? relativeHead(reading, found.source, first) : found.source;
  if (!canReport(context, source, cue, frame)) return undefined;
  const subordinate = found.source.relative || isSubordinate(reading, source, first);
  const content = { first: start, last: reportEnd(reading, start, last, subordinate) };
  if (!holdsReport(reading, cue, frame, content, source)) return undefined;
  return { cue: cueRanges(cue), lemma: cue.form.lemma, source, content: [content], pattern: "noun phrase" };
}

/** "Marl Group opened a port. It expressed …": with clauses "it" is no source, here the sentence before can tell. */
function bodyAsIt({ reading, first }: SentenceContext, cue: CueVerb): ReturnType<typeof subjectFor> {
  const source = cue.gerund ? undefined : subjectBefore(reading, cue.governor, first);
  const isIt = source && source.first === source.last && reading.passage.tokens[source.head]?.lower === "it";
  return isIt ? { source, inherited: false } : undefined;
}

/**
 * Whether a verb that could govern a clause governs a noun phrase here: "stressed the need for continued growth", where
 * "continued" is no verb.
 */
export function opensReport({ reading, last }: SentenceContext, cue: CueVerb): boolean {
  if (!cue.form.reports) return false;
  const start = contentStart(reading, cue, cue.form.reports, last);
  if (start === undefined || inMarks(reading, start)) return false;
  const { tokens } = reading.passage;
  for (let at = start; at < last && at - start < OPENING; at++) {
    const tag = reading.tags[at];
    if (reportable.has(tokens[at]?.lower ?? ""))
      return reading.tags[at + 1] === Tag.preposition && !isClause(reading, { first: start, last });
    if (tag === Tag.auxiliary || tag === Tag.punctuation || tag === Tag.pronoun || tag === Tag.preposition)
      return false;
  }
  return false;
}

/** ", urging the council to act" goes with speech or writing before it, never with any other deed ("signed, affirming"). */
function goesWithSpeech({ reading, first }: SentenceContext, cue: CueVerb, earlier: Candidate | undefined): boolean {
  const { tokens } = reading.passage;
  const before = tokens[cue.at - 1];
  if (before?.lower === "by" || cue.governor !== cue.at) return true;
  const comma = tokens[reading.tags[cue.at - 1] === Tag.adverb ? cue.at - 2 : cue.at - 1];
  if (!/^[,—–]$|^--$/.test(comma?.text ?? "")) return false;
  if (earlier) return true;
  for (let at = first; at < cue.at; at++) {
    const word = tokens[at]?.lower ?? "";
    if (words.has(word) || (reading.tags[at] === Tag.verb && speechForm(word))) return true;
  }
  return false;
}

/** Where the reported words begin; undefined when the verb's complement is of another kind. */
function contentStart(reading: Reading, cue: CueVerb, frame: ReportFrame, limit: number): number | undefined {
  const { tokens } = reading.passage;
  let at = cue.end + 1;
  while (at < limit && !inMarks(reading, at) && reading.tags[at] === Tag.adverb && !leadsToNoun(reading, at)) at++;
  if (frame !== "for") return at <= limit && opensNounPhrase(reading, at) ? at : undefined;
  const preposition = tokens[at]?.lower ?? "";
  at++;
  if (at > limit || inMarks(reading, at - 1)) return undefined;
  if (preposition === "for") return opensNounPhrase(reading, at) ? at : undefined;
  const asked = cue.form.lemma === "call" ? /^(?:on|upon)$/ : /^to$/;
  return asked.test(preposition) && infinitiveBehind(reading, at, limit) !== undefined ? at : undefined;
}

/** "deeply felt regret": the adverb belongs to the noun phrase. */
function leadsToNoun(reading: Reading, at: number): boolean {
  const next = reading.tags[at + 1];
  return next === Tag.adjective || (next === Tag.verb && reading.tags[at + 2] === Tag.noun);
}

/** Not a preposition, a conjunction, a clause or a bare pronoun; a participle only in front of its noun. */
function opensNounPhrase(reading: Reading, at: number): boolean {
  if (inMarks(reading, at)) return true;
  const token = reading.passage.tokens[at];
  if (!token || /^(?:that|what|whatever|which)$/.test(token.lower)) return false;
  switch (reading.tags[at]) {
    case Tag.determiner:
    case Tag.noun:
    case Tag.name:
    case Tag.adjective:
    case Tag.number:
    case Tag.gerund:
      return true;
    case Tag.adverb:
      return leadsToNoun(reading, at);
    case Tag.pronoun:
      return !/^(?:i|you|he|she|we|they)$/.test(token.lower) || token.text === "US";
    case Tag.verb: {
      const next = reading.tags[at + 1];
      return next === Tag.noun || next === Tag.adjective || next === Tag.name;
    }
    default:
      return false;
  }
}

/** What each kind of verb asks of its object. */
function holdsReport(
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
      return as !== undefined && isPerson(reading, { first, last: as - 1 });
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
function infinitiveBehind(reading: Reading, from: number, limit: number): number | undefined {
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
  for (let at = range.first; at <= range.last && at - range.first < OPENING; at++)
    if ((tokens[at]?.classes ?? 0) & Word.thingNoun) return true;
  return false;
}
