import { canSpeak } from "../clauses/speaking-subjects";
import { clauseEnd } from "../clauses/clause-ends";
import { clauseStart } from "./content-before";
import { phraseStartingAt } from "../clauses/noun-phrases";
import type { SentenceContext } from "../clauses/sentence-context";
import { nameEndingAt, type Candidate, type NounPhrase, type Reading } from "../reading";
import { inMarks } from "../clauses/subjects";
import { isVerbTag, Tag } from "../clauses/tags";
import { holdsVerb } from "../clauses/verb-places";
import { Word, type TokenRange } from "../../language";

/** "According to Ann Lee, prices rose." / "Prices rose, according to the ministry, and …" */
export function accordingTo(context: SentenceContext): readonly Candidate[] {
  const found: Candidate[] = [];
  const { reading, first, last } = context;
  // What one source said holds no other one: each search starts behind the last.
  let from = first;
  for (let at = first; at + 2 <= last; at++) {
    const { tokens } = reading.passage;
    if (inMarks(reading, at) || tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to") continue;
    const source = beforeClause(reading, phraseStartingAt(reading, at + 2, last));
    // "According to you" and "to us": letters and narrators, no source.
    if (!source || /^(?:you|us|me)$/.test(tokens[at + 2]?.lower ?? "") || isMeasure(reading, source, at)) continue;
    const content =
      at - from >= 3 ? contentAround(context, from, at, source.last) : contentBehind(context, source.last);
    if (content.length === 0) continue;
    const end = content[content.length - 1]?.last ?? at;
    found.push({ cue: [{ first: at, last: at + 1 }], lemma: "according to", source, content, pattern: "according to" });
    at = Math.max(at + 1, end, source.last);
    from = at + 1;
  }
  return found;
}

/** "According to her lawyer, Ann Lee had left": the name behind the comma is no apposition but the clause's subject. */
function beforeClause(reading: Reading, source: NounPhrase | undefined): NounPhrase | undefined {
  if (!source) return undefined;
  const { tokens } = reading.passage;
  const next = reading.tags[source.last + 1];
  if (next !== Tag.verb && next !== Tag.auxiliary) return source;
  for (let at = source.first + 1; at < source.last; at++)
    if (tokens[at]?.text === ",") return { ...source, last: at - 1, head: Math.min(source.head, at - 1) };
  return source;
}

/** "According to plan", "to the western system", "to size": a measure, no source. */
const MEASURE =
  /^(?:plan|plans|schedule|system|method|way|size|sizes|type|types|kind|age|need|needs|taste|tastes|custom|protocol|demand|ability|availability|degree|rank|principle|principles|procedure|procedures|ratio|category|season|weather|circumstances|preference|preferences)$/;

function isMeasure(reading: Reading, source: NounPhrase, at: number): boolean {
  const { tokens } = reading.passage;
  if (MEASURE.test(tokens[source.head]?.lower ?? "")) return true;
  // "named according to their use": what somebody has, right behind the verb.
  const owned = /^(?:their|its|his|her|our|your|my)$/.test(tokens[source.first]?.lower ?? "");
  return owned && reading.tags[at - 1] === Tag.verb && !canSpeak(reading, source, "say");
}

/** The clause before it, no further back than `from`; and what goes on behind it when the source is between commas. */
function contentAround(context: SentenceContext, from: number, at: number, sourceEnd: number): readonly TokenRange[] {
  const { reading, last } = context;
  const { tokens } = reading.passage;
  // "the walls, which according to Lee are old": a clause inside another one.
  if (/^(?:which|who)$/.test(tokens[at - 1]?.lower ?? "")) return [];
  if (tokens[at - 1]?.lower === "that") return contentBehind(context, sourceEnd);
  const start = clauseStart(reading, from, at);
  const end = tokens[at - 1]?.text === "," ? at - 2 : at - 1;
  if (end <= start) return [];
  const parts: TokenRange[] = [{ first: start, last: end }];
  const between = tokens[at - 1]?.text === "," && tokens[sourceEnd + 1]?.text === ",";
  const rest = sourceEnd + 2;
  // "The hall, according to Lee, | is old" and "The hall is, according to Lee, | old": the clause is not yet complete.
  const goesOn = isVerbTag(reading.tags[rest]) ? rest < last : reading.tags[end] === Tag.auxiliary && rest <= last;
  if (between && goesOn) parts.push({ first: rest, last: clauseEnd(reading, rest, last, false) });
  return parts;
}

/** The clause after the comma that closes the source and its appositions. */
function contentBehind(context: SentenceContext, sourceEnd: number): readonly TokenRange[] {
  const { reading, last } = context;
  const { tokens } = reading.passage;
  let at = sourceEnd + 1;
  const name = nameEndingAt(reading, sourceEnd)?.kind;
  const named = name === undefined ? reading.tags[sourceEnd] === Tag.name : name !== "organisation";
  const straight = named && opensClause(reading.tags[at]);
  while (!straight && at < last && tokens[at]?.text !== "," && !inMarks(reading, at)) at++;
  if (tokens[at]?.text === ",") at = behindApposition(context, at) + 1;
  if (at >= last) return [];
  return [{ first: at, last: clauseEnd(reading, at, last, false) }];
}

/** "According to Lee the harbour is full": no comma between source and clause. */
function opensClause(tag: number | undefined): boolean {
  return tag === Tag.determiner || tag === Tag.pronoun;
}

/** Opens what is told of the source itself. Must not match the subject of a clause ("the", a name). */
const OPENS_APPOSITION =
  /^(?:an?|who|which|president|director|chief|filed|released|published|issued|obtained|conducted|signed|presented|unsealed|made|dated|prepared|compiled)$/;

/** The comma that closes ", a maker of pens," when the first comma opens an apposition; else that first comma. */
function behindApposition(context: SentenceContext, comma: number): number {
  const { reading, last } = context;
  const { tokens } = reading.passage;
  const role =
    ((tokens[comma + 1]?.classes ?? 0) & Word.role) !== 0 || ((tokens[comma + 2]?.classes ?? 0) & Word.role) !== 0;
  const bare = role && reading.tags[comma + 1] === Tag.noun;
  if (!bare && !OPENS_APPOSITION.test(tokens[comma + 1]?.lower ?? "")) return comma;
  for (let at = comma + 1; at <= last && at < comma + 18; at++) {
    if (inMarks(reading, at)) break;
    if (tokens[at]?.text === ",") return hasVerbBetween(context, comma + 1, at) ? comma : at;
  }
  return comma;
}

function hasVerbBetween(context: SentenceContext, from: number, to: number): boolean {
  const { reading } = context;
  // Behind "who", "which" and a participle the verbs are those of the apposition.
  if (!/^(?:an?|president|director|chief)$/.test(reading.passage.tokens[from]?.lower ?? "")) return false;
  return holdsVerb(reading, { first: from, last: to - 1 });
}
