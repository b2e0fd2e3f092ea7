import { Word, type Token } from "../../language";
import { nameAt, type NounPhrase, type Reading } from "../reading";
import { opensAside } from "./asides";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrases";
import { inMarks } from "./subjects";
import { isVerbTag, Tag } from "./tags";
import { agreeInTense, tenseAt, tenseOf, type Tense } from "./tense";

/** How far behind its opening a clause shows its verb. */
const REACH = 14;
/** What others do about words reported: ", but the council disputes it". */
const DISSENT = /^(?:disagree|dispute|den(?:y|ie)|reject|contest|refute)(?:s|d|ed)?$/;
/** Opens what a narrator sets against, or beside, the words reported. */
const CONTRAST = /^(?:but|while|whereas|though|although|yet)$/;

/**
 * Whether the narrator speaks again behind the comma or the conjunction at `at`, inside a reported clause that began at
 * `start`. Reported words share one shift of tense ("said it was open, but the ferry was not"), so a clause of another
 * tense is the narrator's; so is one about another person ("but Bo Tarn disagreed"), and a verb that the modal of the clause
 * cannot govern ("said it would open and left").
 */
export function narratorResumes(reading: Reading, start: number, at: number, limit: number): boolean {
  const { passage, tags } = reading;
  const comma = passage.tokens[at]?.text === ",";
  let next = at + 1;
  if (comma && tags[next] === Tag.coordinator) next++;
  const opener = passage.tokens[next];
  if (!opener || next >= limit || inMarks(reading, next)) return false;
  if (opensAside(reading, next, comma)) return true;
  const told = tenseOf(reading, { first: start, last: at - 1 });
  if (tags[next - 1] === Tag.coordinator) {
    if (comma && isEcho(reading, next, limit)) return true;
    if (told === undefined && changesNumber(reading, start, next)) return true;
  }
  if (told === undefined) return false;
  if (comma && opener.lower === "which") return !fitsRelative(told, relativeVerb(reading, next, limit));
  if (comma && next === at + 1 && /^(?:as|while|whereas|though|although)$/.test(opener.lower))
    return hasOwnClause(reading, next + 1, limit, told, CONTRAST.test(opener.lower));
  const joint = passage.tokens[next - 1]?.lower ?? "";
  if (tags[next - 1] !== Tag.coordinator) return false;
  if (opener.lower === "that") return comma && isVerbOfSubject(reading, next + 1, told);
  if (tags[next] === Tag.subordinator) return false;
  if (isVerbTag(tags[next])) return isVerbOfSubject(reading, next, told);
  if (!comma) return false;
  // Behind "and" another tense proves little: people tell what was and what is in one breath. What somebody did does.
  return CONTRAST.test(joint) ? hasOwnClause(reading, next, limit, told, true) : isDeed(reading, next, limit, told);
}

/** ", which pleased the council": a past that no "would" and no "is" leads to. */
function fitsRelative(told: Tense, verb: Tense | undefined): boolean {
  if (verb === undefined) return true;
  if (verb === "past" && told !== "past") return false;
  return agreeInTense(told, verb);
}

/** " and left the meeting" behind "would open": the narrator's verb, of the subject that spoke. */
function isVerbOfSubject(reading: Reading, verb: number, told: Tense): boolean {
  const tense = tenseAt(reading, verb);
  return tense === "past" && told !== "past" && reading.tags[verb] === Tag.verb;
}

/** "says the walls hold | and wants to mend them": the verb of one behind the verb of many. */
function changesNumber({ passage, tags }: Reading, start: number, verb: number): boolean {
  if (!isSingular(passage.tokens[verb])) return false;
  const object =
    tags[verb + 1] === Tag.determiner || tags[verb + 1] === Tag.pronoun || passage.tokens[verb + 1]?.lower === "to";
  if (tags[verb] === Tag.noun && !object) return false;
  for (let at = start; at < verb; at++) {
    if (!isVerbTag(tags[at])) continue;
    return (
      !isSingular(passage.tokens[at]) &&
      tags[at - 1] === Tag.noun &&
      passage.tokens[at - 1]?.lower.endsWith("s") === true
    );
  }
  return false;
}

function isSingular(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    /^(?:is|has|does)$/.test(token.lower) || (token.classes & Word.presentVerb) !== 0 || token.form?.present === true
  );
}

const REPLY = /^(?:(?:dis)?agree[sd]|nod(?:s|ded)|laugh(?:s|ed)|smile[sd])$/;

/** ", and he did", ", and Bo Tarn agreed": somebody else acts on what was said, and nothing more follows. */
function isEcho(reading: Reading, first: number, limit: number): boolean {
  if (limit - first > REACH) return false;
  const word = reading.passage.tokens[limit]?.lower ?? "";
  if (reading.tags[limit] !== Tag.auxiliary && !REPLY.test(word)) return false;
  const subject = phraseEndingAt(reading, limit - 1, first);
  return subject?.first === first && (REPLY.test(word) || isPerson(reading, subject));
}

/** ", and she left the meeting" behind "would open": somebody acts, in a past that no modal leads to. */
function isDeed(reading: Reading, first: number, limit: number, told: Tense): boolean {
  if (!told.endsWith("modal")) return false;
  const subject = phraseStartingAt(reading, first, limit);
  if (!subject || subject.relative || !isPerson(reading, subject)) return false;
  const verb = subject.last + 1;
  return reading.tags[verb] === Tag.verb && tenseAt(reading, verb) === "past";
}

/** A subject of its own with a verb that does not share the tense, or, set against the words before, another person. */
function hasOwnClause(reading: Reading, first: number, limit: number, told: Tense, contrast: boolean): boolean {
  const subject = phraseStartingAt(reading, first, limit);
  if (!subject || subject.relative) return false;
  const verb = verbBehind(reading, subject.last, limit);
  if (verb === undefined) return false;
  if (!agreeInTense(told, verb)) return true;
  if (contrast && DISSENT.test(reading.passage.tokens[subject.last + 1]?.lower ?? "")) return true;
  return contrast && verb === "past" && told !== "past" && isPerson(reading, subject);
}

function isPerson(reading: Reading, { first, last, head }: NounPhrase): boolean {
  if (/^(?:he|she)$/.test(reading.passage.tokens[head]?.lower ?? "")) return true;
  const name = nameAt(reading, last);
  if (name && name.first >= first) return name.kind === "person" || name.kind === "unclear";
  return ((reading.passage.tokens[head]?.classes ?? 0) & Word.role) !== 0;
}

/** Tense of the verb "which" opens: that word may follow as closely as behind an article. */
function relativeVerb(reading: Reading, which: number, limit: number): Tense | undefined {
  const next = reading.passage.tokens[which + 1];
  if (next && (next.classes & Word.irregularPast || next.lower.endsWith("ed"))) return "past";
  return verbBehind(reading, which, limit);
}

/** Tense of the first finite verb behind a token, before the next comma. */
function verbBehind(reading: Reading, from: number, limit: number): Tense | undefined {
  const { tokens } = reading.passage;
  for (let at = from + 1; at <= Math.min(limit, from + REACH); at++) {
    if (inMarks(reading, at) || tokens[at]?.kind === "punctuation") return undefined;
    const tense = tenseAt(reading, at);
    if (tense) return tense;
  }
  return undefined;
}
