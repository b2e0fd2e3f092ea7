import { reportNouns, statementNouns, type ReportFrame } from "../../data/speech-verbs";
import { cueRanges, type CueVerb } from "../clauses/cues";
import type { SentenceContext } from "../clauses/sentence-context";
import { inMarks, mainSubject, subjectBefore } from "../clauses/subjects";
import { Tag } from "../clauses/tags";
import type { Candidate, Reading } from "../reading";
import { agrees } from "../clauses/agreement";
import { isSubordinate, relativeHead, subjectFor } from "./patterns-after";
import { isClause, reportEnd } from "./report-extent";
import { holdsReport, infinitiveBehind } from "./report-objects";
import { canReport } from "./report-subjects";

const writings = new Set(statementNouns);
const conversing = new Set(["spoke", "met", "talks", "discussed", "thanked"]);
const reportable = new Set(reportNouns);

/** How many words a report has before the noun that opens it: "its strong and continued | support for". */
const OPENING = 10;
/** "expressed to Foreign Minister Bo Tarn | his thanks", "noted with great satisfaction | the progress". */
const BETWEEN = 9;

/**
 * "Lee stressed the importance of ports", "they called for calm": what was said without a clause. Undefined when the verb
 * takes none, when nobody who can speak is its subject, and for plans, denials and passives. The report reaches as far as
 * `last`: another attribution begins behind it.
 */
export function nounPhraseReport(
  context: SentenceContext,
  cue: CueVerb,
  earlier: Candidate | undefined,
  last: number,
): Candidate | undefined {
  const { reading, first } = context;
  const frame = cue.form.reports;
  const fronted = cue.gerund && cue.at === first;
  if (!frame || (reading.passage.tokens[cue.at]?.capital && !fronted)) return undefined;
  const start = contentStart(reading, cue, frame, last);
  if (start === undefined) return undefined;
  const found = fronted ? behindFronted(context) : (subjectFor(context, cue, earlier) ?? bodyAsIt(context, cue));
  if (!found || (cue.gerund && !fronted && !goesWithSpeech(context, cue, earlier))) return undefined;
  if (!found.inherited && !agrees(reading, found.source, cue)) return undefined;
  const source = found.source.relative ? relativeHead(reading, found.source, first) : found.source;
  if (!canReport(context, source, cue, frame)) return undefined;
  const subordinate = fronted || found.source.relative || isSubordinate(reading, source, first);
  const content = { first: start, last: reportEnd(reading, start, last, subordinate) };
  if (!holdsReport(reading, cue, frame, content, source)) return undefined;
  return { cue: cueRanges(cue), lemma: cue.form.lemma, source, content: [content], pattern: "noun phrase" };
}

/** "Noting the rise in costs, Lee said that …": the subject stands behind the comma, and speaks there. */
function behindFronted({ reading, first, last }: SentenceContext): ReturnType<typeof subjectFor> {
  const source = mainSubject(reading, first, last);
  if (!source || source.first <= first + 2) return undefined;
  for (let at = source.last + 1; at <= last; at++)
    if (reading.tags[at] === Tag.verb && reading.passage.tokens[at]?.form) return { source, inherited: true };
  return undefined;
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
    const plural = /^[’']$/.test(tokens[at]?.text ?? "");
    if (tag === Tag.auxiliary || tag === Tag.pronoun || tag === Tag.preposition) return false;
    if (tag === Tag.punctuation && !plural) return false;
  }
  return false;
}

/** ", urging the council to act" goes with speech or writing before it, never with any other deed ("signed, affirming"). */
function goesWithSpeech({ reading, first }: SentenceContext, cue: CueVerb, earlier: Candidate | undefined): boolean {
  const { tokens } = reading.passage;
  const before = tokens[cue.at - 1];
  if (before?.lower === "by" || cue.governor !== cue.at) return true;
  const comma = tokens[reading.tags[cue.at - 1] === Tag.adverb ? cue.at - 2 : cue.at - 1];
  const apart = /^[,—–]$|^--$/.test(comma?.text ?? "");
  if (apart && earlier) return true;
  if (!apart && reading.tags[cue.at - 1] === Tag.coordinator) return false;
  for (let at = first; at < cue.at; at++) {
    const word = tokens[at]?.lower ?? "";
    // "sent a letter to the mayor urging him to act"
    if (writings.has(word)) return true;
    if (apart && (conversing.has(word) || (reading.tags[at] === Tag.verb && tokens[at]?.form))) return true;
  }
  return false;
}

/** Where the reported words begin; undefined when the verb's complement is of another kind. */
function contentStart(reading: Reading, cue: CueVerb, frame: ReportFrame, limit: number): number | undefined {
  const { tokens } = reading.passage;
  let at = cue.end + 1;
  while (at < limit && !inMarks(reading, at) && isLooseAdverb(reading, at)) at++;
  if (frame !== "for") {
    at = behindCircumstance(reading, at, limit);
    return at <= limit && opensNounPhrase(reading, at) ? at : undefined;
  }
  const preposition = tokens[at]?.lower ?? "";
  at++;
  if (at > limit || inMarks(reading, at - 1)) return undefined;
  if (preposition === "for") return opensNounPhrase(reading, at) ? at : undefined;
  const asked = cue.form.lemma === "call" ? /^(?:on|upon)$/ : /^to$/;
  return asked.test(preposition) && infinitiveBehind(reading, at, limit) !== undefined ? at : undefined;
}

/** "again", "once more": words of time between the verb and what it reports. */
function isLooseAdverb(reading: Reading, at: number): boolean {
  if (/^(?:once|more)$/.test(reading.passage.tokens[at]?.lower ?? "")) return reading.tags[at + 1] === Tag.adverb;
  return reading.tags[at] === Tag.adverb && !leadsToNoun(reading, at);
}

/** Steps over whom something was expressed to, and how it was noted, when a noun phrase with a determiner follows. */
function behindCircumstance({ passage, tags }: Reading, from: number, limit: number): number {
  if (!/^(?:to|with)$/.test(passage.tokens[from]?.lower ?? "")) return from;
  for (let at = from + 2; at <= Math.min(limit, from + BETWEEN); at++) {
    if (tags[at] === Tag.punctuation || tags[at] === Tag.preposition) return from;
    if (tags[at] === Tag.determiner) return at;
  }
  return from;
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
