import { Word, type TokenRange } from "../../language";
import type { CueVerb } from "../clauses/cues";
import { clauseEnd, hasFiniteVerb } from "../clauses/clause-ends";
import type { Reading } from "../reading";
import { inMarks } from "../clauses/subjects";
import { isVerbTag, Tag } from "../clauses/tags";

/** What stands to the right of a cue. */
export interface RightContent extends TokenRange {
  /** "that", "if", "how": an explicit clause. */
  readonly introduced: boolean;
  /** Begins with marks or after a colon. */
  readonly marked: boolean;
}

const CLAUSE_WORD = /^(?:that|if|whether|how|why|what|when|where|who|there)$/;
const ADDRESSEE_REACH = 14;

/** The content to the right of a cue, behind adverbs, an addressee and phrases of place and time; "that" left out. */
export function contentAfter(
  reading: Reading,
  cue: CueVerb,
  limit: number,
  inSubordinate: boolean,
): RightContent | undefined {
  const { tokens } = reading.passage;
  let at = skipAdverbs(reading, cue.end + 1, limit);
  if (cue.form.addressee) at = skipAddressee(reading, at, limit);
  at = skipCircumstances(reading, at, limit) ?? skipBetweenCommas(reading, at, limit) ?? at;
  const colon = tokens[at]?.text === ":";
  while (at <= limit && !inMarks(reading, at) && /^[,:]$/.test(tokens[at]?.text ?? "")) at++;
  const first = tokens[at];
  if (!first || at > limit) return undefined;
  const introduced = CLAUSE_WORD.test(first.lower) && !inMarks(reading, at);
  if (isObjectAlone(reading, at, limit)) return undefined;
  let start = first.lower === "that" && !inMarks(reading, at) ? at + 1 : at;
  // "said that, for years, the port was closed"
  if (start > at && tokens[start]?.text === ",") start++;
  if (start > limit) return undefined;
  const range = { first: start, last: clauseEnd(reading, start, limit, inSubordinate) };
  return { ...range, introduced, marked: colon || inMarks(reading, start) };
}

/** "said anything,", "said so", "said that to him": the verb has its object, and no clause follows. */
function isObjectAlone(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading.passage;
  const lower = tokens[at]?.lower ?? "";
  if (inMarks(reading, at)) return false;
  if (/^(?:anything|something|nothing|everything|so|it|this)$/.test(lower))
    return at === limit || /^[,;.]$/.test(tokens[at + 1]?.text ?? "");
  return lower === "that" && reading.tags[at + 1] === Tag.preposition && limit - at < 4;
}

function skipAdverbs(reading: Reading, from: number, limit: number): number {
  let at = from;
  // "there were doubts": this adverb opens the clause.
  while (
    at <= limit &&
    !inMarks(reading, at) &&
    reading.tags[at] === Tag.adverb &&
    reading.passage.tokens[at]?.lower !== "there"
  )
    at++;
  return at;
}

/** "told reporters | that", "told The Gazette | he". */
function skipAddressee(reading: Reading, from: number, limit: number): number {
  const { passage, tags } = reading;
  const start = passage.tokens[from];
  if (!start || inMarks(reading, from) || /^(?:that|if|whether|how|why|what|[,:])$/.test(start.lower)) return from;
  // "told her the walls were old": the determiner is a pronoun.
  if (start.lower === "her" && tags[from + 1] === Tag.determiner) return from + 1;
  const stop = Math.min(limit, from + ADDRESSEE_REACH);
  for (let at = from + 1; at <= stop; at++) {
    const token = passage.tokens[at];
    if (!token) return from;
    if (inMarks(reading, at) || /^(?:that|if|whether|how|why|what|[,:])$/.test(token.lower)) return at;
    if (tags[at] === Tag.pronoun && token.lower !== "you") return at;
    const before = tags[at - 1];
    if (before === Tag.coordinator) continue;
    const free = before !== Tag.preposition && before !== Tag.determiner;
    if (tags[at] === Tag.determiner && free) return at;
    const newName = reading.nameOf[at] !== reading.nameOf[at - 1] && tags[at] === Tag.name;
    if (newName && free && before !== Tag.adjective) return at;
    if (isVerbTag(tags[at])) return from;
  }
  return from;
}

const CIRCUMSTANCE = /^(?:in|on|at|with|during|after|of|to|via|through|from|before|about|by|following)$/;

/**
 * Steps over "in a statement", "on Monday", "at a rally in Springfield" when content follows them; undefined when the
 * phrases run to the end of the sentence, or are the content themselves.
 */
function skipCircumstances(reading: Reading, from: number, limit: number): number | undefined {
  const { passage, tags } = reading;
  let at = from;
  for (let turn = 0; turn < 5 && at <= limit && !inMarks(reading, at); turn++) {
    const token = passage.tokens[at];
    if (!token) break;
    const time = isTimePhrase(reading, at);
    if ((!time && !CIRCUMSTANCE.test(token.lower)) || opensQuantity(reading, at)) break;
    at = phraseBehind(reading, at, limit, time);
  }
  if (at === from) return undefined;
  if (at > limit) return at;
  const token = passage.tokens[at];
  const opens =
    inMarks(reading, at) ||
    token?.lower === "that" ||
    token?.text === ":" ||
    (token?.text === "," && (inMarks(reading, at + 1) || passage.tokens[at + 1]?.lower === "that")) ||
    tags[at] === Tag.pronoun ||
    tags[at] === Tag.determiner;
  return opens ? at : undefined;
}

const LONGEST_BETWEEN = 12;

function opensBetween(tag: number | undefined, lower: string | undefined): boolean {
  return tag === Tag.preposition || tag === Tag.adverb || tag === Tag.gerund || lower === "who" || lower === "which";
}

/** "explained, in a dry tone, that", "told the council, which met in Tarn, that": an adverbial between commas, when "that" or marks follow it. */
function skipBetweenCommas(reading: Reading, from: number, limit: number): number | undefined {
  const { passage, tags } = reading;
  if (passage.tokens[from]?.text !== "," || !opensBetween(tags[from + 1], passage.tokens[from + 1]?.lower))
    return undefined;
  for (let at = from + 2; at < Math.min(limit, from + LONGEST_BETWEEN); at++) {
    if (inMarks(reading, at)) return undefined;
    // "said, quoting Lee: “…”"
    if (passage.tokens[at]?.text === ":" && inMarks(reading, at + 1)) return at;
    if (passage.tokens[at]?.text === ",")
      return passage.tokens[at + 1]?.lower === "that" || inMarks(reading, at + 1) ? at + 1 : undefined;
  }
  return undefined;
}

function isTimePhrase(reading: Reading, at: number): boolean {
  const token = reading.passage.tokens[at];
  // "said later that day", "said that week": a day, no clause.
  const thatDay = token?.lower === "that" && ((reading.passage.tokens[at + 1]?.classes ?? 0) & Word.time) !== 0;
  if (!token || (!thatDay && !(token.classes & Word.time))) return false;
  if (thatDay) return reading.passage.tokens[at + 1]?.capital !== true;
  if (!/^(?:this|last|next|earlier|late|early|later)$/.test(token.lower)) return true;
  return ((reading.passage.tokens[at + 1]?.classes ?? 0) & Word.time) !== 0;
}

function phraseBehind(reading: Reading, from: number, limit: number, time: boolean): number {
  const { passage, tags } = reading;
  let at = from + 1;
  for (; at <= limit && !inMarks(reading, at); at++) {
    const token = passage.tokens[at];
    if (!token || /^[,:;]$/.test(token.text) || token.lower === "that") break;
    if (tags[at] === Tag.pronoun || (tags[at] === Tag.preposition && token.lower !== "of")) break;
    if (at > from + 1 && tags[at] === Tag.determiner && tags[at - 1] !== Tag.preposition) break;
    if (time && !(token.classes & Word.time) && token.kind !== "number") break;
  }
  return at;
}

/** "by 2050, demand would double": a short adverbial and then the clause. */
function clauseBehindComma(reading: Reading, range: TokenRange): boolean {
  if (reading.passage.tokens[range.first]?.lower === "to") return false;
  for (let at = range.first + 1; at < Math.min(range.last, range.first + 6); at++) {
    if (reading.passage.tokens[at]?.text === ",") return hasFiniteVerb(reading, { first: at + 1, last: range.last });
  }
  return false;
}

/** "about 40 people", "at least a dozen", "as many as 12": a number and how close it is, no circumstance. */
function opensQuantity({ passage, tags }: Reading, at: number): boolean {
  const next = passage.tokens[at + 1]?.lower ?? "";
  switch (passage.tokens[at]?.lower) {
    case "about":
    case "around":
    case "over":
    case "under":
    case "between":
      return tags[at + 1] === Tag.number || passage.tokens[at + 1]?.text === "$" || COUNT.test(next);
    case "at":
      return next === "least" || next === "most";
    case "as":
      return next === "many" || next === "much" || next === "few";
    default:
      return false;
  }
}

const COUNT =
  /^(?:half|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundreds|thousands|dozens)$/;

/** Whether words without "that" and without marks can be a reported clause: a subject and a finite verb. */
export function isBareClause(reading: Reading, range: TokenRange): boolean {
  const tag = reading.tags[range.first];
  const opens =
    tag === Tag.pronoun ||
    tag === Tag.determiner ||
    tag === Tag.name ||
    tag === Tag.noun ||
    tag === Tag.adjective ||
    tag === Tag.number ||
    tag === Tag.adverb ||
    tag === Tag.gerund ||
    tag === Tag.subordinator ||
    tag === Tag.preposition;
  if (tag === Tag.preposition && !opensQuantity(reading, range.first)) return clauseBehindComma(reading, range);
  return opens && (range.last - range.first >= 2 || isPronounAndVerb(reading, range)) && hasFiniteVerb(reading, range);
}

/** "said it works": no clause is shorter. Must not match "as he said he would". */
function isPronounAndVerb({ tags }: Reading, { first, last }: TokenRange): boolean {
  return last === first + 1 && tags[first] === Tag.pronoun && tags[last] === Tag.verb;
}
