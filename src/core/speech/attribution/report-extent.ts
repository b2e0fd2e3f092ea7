import { speakingOccasions, statementNouns } from "../../data/speech-verbs";
import { Word, type TokenRange } from "../../language";
import { hasFiniteVerb } from "../clauses/clause-ends";
import { inMarks } from "../clauses/subjects";
import { isVerbTag, Tag } from "../clauses/tags";
import { comesBack } from "../clauses/verb-places";
import { markEnd, type Reading } from "../reading";

const occasions = new Set([...speakingOccasions, ...statementNouns]);

/** Behind a comma: prepositions in -ing that carry the noun phrase on. */
const CARRIES_ON = /^(?:including|regarding|concerning|excluding|starting|beginning|involving)$/;
/** Behind a comma the narrator goes on with these; "as well as" is caught before. */
const NARRATOR = /^(?:whom|as|according|while|when|whereas|because|although|though|if|since|after|before|yet|so)$/;
/** Without a comma as well: the circumstances of speaking. */
const CIRCUMSTANCE = /^(?:while|when|whereas|because|although|though|after|before)$/;
/** How many words a new subject and its verb take behind ", and". */
const NEW_CLAUSE = 9;
/** How long a relative clause between two commas may be. */
const INSERTION = 14;

/**
 * Last token of the noun phrase that starts at `start`, with its complements and everything coordinated with it. It ends
 * where the same subject goes on with another verb, where somebody else does, and before the narrator's ", which …",
 * ", adding …", "during the talks" and "on Monday". In a relative or subordinate clause the comma that closes it ends it.
 */
export function reportEnd(reading: Reading, start: number, limit: number, subordinate: boolean): number {
  let last = limit;
  for (let at = start; at <= limit; at++) {
    if (inMarks(reading, at)) {
      at = markEnd(reading, at, limit);
      continue;
    }
    if (at > start && endsBefore(reading, at, start, limit, subordinate)) {
      last = at - 1;
      break;
    }
  }
  return withoutLooseEnd(reading, start, withoutDay(reading, start, last));
}

function endsBefore(reading: Reading, at: number, start: number, limit: number, subordinate: boolean): boolean {
  const { passage, tags } = reading;
  const token = passage.tokens[at];
  if (!token) return true;
  if (/^[;:]$/.test(token.text)) return true;
  const comma = token.text === "," || /^[—–]$|^--$/.test(token.text);
  if (comma || tags[at] === Tag.coordinator) {
    if (comma && tags[at + 1] === Tag.coordinator) {
      return goesOnBehind(reading, at + 2, at, start, limit, true);
    }
    if (comma && narratorBehind(reading, at + 1, start)) return true;
    if (comma && subordinate && comesBack(reading, at + 1)) return true;
    return goesOnBehind(reading, at + 1, at, start, limit, comma);
  }
  if (CIRCUMSTANCE.test(token.lower) && opensCircumstance(reading, at)) return true;
  return tags[at] === Tag.preposition && isOccasion(reading, at, limit);
}

/** ", which …", ", adding …"; gerunds that are coordinated with earlier ones go on ("of building A, opening B and …"). */
function narratorBehind(reading: Reading, at: number, start: number): boolean {
  const { tokens } = reading.passage;
  const token = tokens[at];
  if (!token || inMarks(reading, at)) return false;
  if (token.lower === "as" && tokens[at + 1]?.lower === "well") return false;
  if (/^(?:which|who|whose|where)$/.test(token.lower)) return !isInsertion(reading, at);
  if (NARRATOR.test(token.lower) || opensApposition(reading, at)) return true;
  // "welcomed the plan, expressed concern and …": the next of several verbs.
  if (reading.tags[at] === Tag.verb && token.form?.past && tokens[at + 1]?.kind === "word")
    return reading.tags[at + 1] !== Tag.coordinator;
  const adverb = reading.tags[at] === Tag.adverb;
  const gerund = adverb ? at + 1 : at;
  if (reading.tags[gerund] !== Tag.gerund || CARRIES_ON.test(tokens[gerund]?.lower ?? "")) return false;
  return tokens[gerund]?.form !== undefined || !hasGerundBetween(reading, start, at - 1);
}

/** "the hope that the walls, which are old, would hold": behind its comma the clause goes on with a verb. */
function isInsertion({ passage, tags }: Reading, at: number): boolean {
  for (let look = at + 1; look < passage.tokens.length && look - at < INSERTION; look++) {
    const text = passage.tokens[look]?.text ?? "";
    if (/^[.;:]$/.test(text)) return false;
    if (text === ",") return isVerbTag(tags[look + 1]);
  }
  return false;
}

/** ", a law that was passed in May": the narrator explains; a list has no relative clause so early. */
function opensApposition({ passage }: Reading, at: number): boolean {
  if (!/^an?$/.test(passage.tokens[at]?.lower ?? "")) return false;
  return [at + 2, at + 3].some((look) => /^(?:that|which|who)$/.test(passage.tokens[look]?.lower ?? ""));
}

function hasGerundBetween({ tags }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tags[at] === Tag.gerund) return true;
  return false;
}

/** The same subject with another verb (" and called for …"), or another subject with its own (", and the mayor agreed"). */
function goesOnBehind(
  reading: Reading,
  from: number,
  separator: number,
  start: number,
  limit: number,
  comma: boolean,
): boolean {
  const { passage, tags } = reading;
  let at = from;
  while (at <= limit && !inMarks(reading, at) && tags[at] === Tag.adverb) at++;
  const token = passage.tokens[at];
  if (!token || at > limit || inMarks(reading, at)) return false;
  if (/^(?:he|she|they|it|we)$/.test(token.lower))
    return hasFiniteVerb(reading, { first: at, last: Math.min(limit, at + 4) });
  const coordinator = tags[from - 1] === Tag.coordinator;
  // A bare comma before "is" only closes an insertion.
  if (tags[at] === Tag.auxiliary) return coordinator && !/^(?:be|been|being)$/.test(token.lower);
  if (isFiniteHere(reading, at)) {
    return coordinator ? !joinsModifiers(reading, at, separator, start) : opensObject(tags[at + 1]);
  }
  return comma && coordinator && opensClause(reading, at, limit);
}

/** A past or third-person form; a base form goes on with an infinitive ("to protect and promote"). */
function isFiniteHere({ passage, tags }: Reading, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || tags[at] !== Tag.verb) return false;
  const form = token.form;
  if (form) return form.past || (form.present && !form.base);
  if (token.classes & Word.baseVerb) return false;
  return token.lower.endsWith("ed") || (token.classes & (Word.irregularPast | Word.presentVerb)) !== 0;
}

/** ", thanked the mayor": a third verb in a row, not a participle in one ("swift, coordinated and severe costs"). */
function opensObject(tag: number | undefined): boolean {
  return tag === Tag.determiner || tag === Tag.pronoun || tag === Tag.name;
}

/** "unprovoked, and unjustified attack", "shared and agreed principles": participles in front of one noun. */
function joinsModifiers({ passage, tags }: Reading, at: number, separator: number, start: number): boolean {
  const next = tags[at + 1];
  const before = passage.tokens[separator - 1];
  if (separator <= start || !before) return false;
  const modifies =
    next === Tag.noun || next === Tag.name || next === Tag.adjective || next === Tag.coordinator || next === Tag.verb;
  const behind = passage.tokens[at + 1]?.text === "," || modifies;
  const modifier = tags[separator - 1] === Tag.adjective || /(?:ed|ing|ive|ent|ant|ful|ous|ic|al)$/.test(before.lower);
  const time = ((passage.tokens[at + 1]?.classes ?? 0) & Word.time) !== 0;
  return behind && modifier && !time;
}

/** A subject and a finite verb within a few words, before any further comma. */
function opensClause(reading: Reading, from: number, limit: number): boolean {
  const { passage, tags } = reading;
  const opening = tags[from];
  const subject =
    opening === Tag.determiner ||
    opening === Tag.name ||
    (opening === Tag.noun && passage.tokens[from]?.lower.endsWith("s") === true);
  if (!subject) return false;
  let last = from;
  while (last < limit && last - from < NEW_CLAUSE && tags[last + 1] !== Tag.punctuation) last++;
  return hasFiniteVerb(reading, { first: from, last }) || somebodyActs(reading, from, last);
}

/** "the mayor agreed to wait", not "the plan agreed to by both". */
function somebodyActs(reading: Reading, from: number, to: number): boolean {
  const { passage, tags } = reading;
  for (let at = from + 1; at <= to; at++) {
    if (!isFiniteHere(reading, at)) continue;
    const before = passage.tokens[at - 1]?.classes ?? 0;
    return tags[at - 1] === Tag.name || (before & (Word.role | Word.group | Word.organisationNoun)) !== 0;
  }
  return false;
}

/** "when asked", "after meeting", "while she toured": a clause of the narrator's; not "calm after the storm". */
function opensCircumstance({ passage, tags }: Reading, at: number): boolean {
  const word = passage.tokens[at]?.lower ?? "";
  const next = tags[at + 1];
  if (word !== "after" && word !== "before") return true;
  return next === Tag.gerund || next === Tag.pronoun;
}

/** "during her visit", "in a statement": the occasion of speaking; "progress in the talks" is what was called for. */
function isOccasion(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading.passage;
  const preposition = tokens[at]?.lower ?? "";
  if (!/^(?:during|in|at|following|on|via)$/.test(preposition)) return false;
  const definite = preposition === "during" || preposition === "following";
  const opening = tokens[at + 1]?.lower ?? "";
  if (!definite && !/^(?:an?|his|her|their)$/.test(opening) && tokens[at + 1]?.possessive !== true) return false;
  for (let look = at + 1; look <= Math.min(limit, at + 6); look++) {
    const token = tokens[look];
    if (!token || inMarks(reading, look) || token.kind === "punctuation") return false;
    if (occasions.has(token.lower) && tokens[look + 1]?.lower !== "of") return true;
    if (reading.tags[look] === Tag.preposition) return false;
  }
  return false;
}

/** "… on Monday", "… today": when it was said. */
function withoutDay({ passage }: Reading, start: number, last: number): number {
  const token = passage.tokens[last];
  if (!token || last - 1 <= start) return last;
  if (/^(?:today|yesterday|tonight)$/.test(token.lower)) return last - 1;
  if (!/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(token.lower) || token.possessive) return last;
  return passage.tokens[last - 1]?.lower === "on" ? last - 2 : last;
}

function withoutLooseEnd({ passage, tags, nameOf }: Reading, start: number, end: number): number {
  let last = end;
  while (last >= start && (passage.markOf[last] ?? -1) < 0) {
    const tag = tags[last];
    const text = passage.tokens[last]?.text ?? "";
    const period = text === "." && passage.tokens[last - 1]?.end === passage.tokens[last]?.start && nameOf[last] !== -1;
    const loose =
      tag === Tag.coordinator ||
      tag === Tag.preposition ||
      tag === Tag.determiner ||
      (tag === Tag.punctuation && !/^[)\]%’']$/.test(text) && !period);
    if (!loose) break;
    last--;
  }
  return last;
}

/** A finite auxiliary before anything subordinate: the words are a clause ("noted access to care is poor"). */
export function isClause({ passage, tags }: Reading, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at <= last; at++) {
    const token = passage.tokens[at];
    if (!token || (passage.markOf[at] ?? -1) >= 0 || token.kind === "punctuation") return false;
    const tag = tags[at];
    if (tag === Tag.subordinator || /^(?:that|which|who|whose|where|what|how)$/.test(token.lower)) return false;
    if (token.classes & Word.finiteAuxiliary) {
      // "the work they have done", "the aid Marl has sent"
      return tags[at - 1] !== Tag.pronoun && !(tags[at - 1] === Tag.name && tags[at - 2] === Tag.noun);
    }
  }
  return false;
}
