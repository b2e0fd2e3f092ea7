import { firmRoles } from "../../data/titles";
import { Word, type NameSpan, type Token } from "../../language";
import { nameAt, type Apposition, type Reading } from "../reading";
import { Tag } from "../clauses/tags";
import { officeAt } from "./appointments";
import { officeOf, textOf } from "./appositions";
import { postOfWork } from "./posts";

/** Verbs of a post and the noun for whoever does so: "who leads Marl Group" is its leader. */
const WORKS: Readonly<Record<string, string>> = {
  leads: "leader",
  heads: "head",
  chairs: "chair",
  "co-chairs": "co-chair",
  directs: "director",
  manages: "manager",
  founded: "founder",
  "co-founded": "co-founder",
  cofounded: "co-founder",
  "co-leads": "co-leader",
};
const firms = new Set(firmRoles);
const NEGATION = /^(?:not|never|no|neither|hardly)$/;
/** What may be said of an office that somebody no longer has, or does not have yet. */
const UNCERTAIN = /^(?:may|might|could|would|should|had|was|were)$/;
/** Tokens between the name and its verb: ", who is also currently". */
const BEFORE_VERB = 6;
/** Tokens of what somebody leads. */
const LONGEST_WORK = 8;
/** Tokens between "works" and "as", and from "who founded" to "and is its president". */
const ASIDE = 9;

/** The office that a sentence says somebody holds: "Ann Lee is chair of Marl", "Ann Lee, who leads Marl". */
export function heldOffice(reading: Reading, name: NameSpan): Apposition | undefined {
  const { passage, tags } = reading;
  let at = name.last + 1;
  if (passage.tokens[at]?.text === ",") at++;
  const isRelative = passage.tokens[at]?.lower === "who";
  // "Lee, is chair": the comma wants its "who".
  if (!isRelative && at > name.last + 1) return undefined;
  if (isRelative) at++;
  for (const end = at + BEFORE_VERB; at < end; at++) {
    const token = passage.tokens[at];
    if (!token || passage.markOf[at] !== passage.markOf[name.last]) return undefined;
    const { lower } = token;
    if (NEGATION.test(lower) || UNCERTAIN.test(lower)) return undefined;
    if (lower === "is" || lower === "been" || lower === "be") return behindBe(reading, name, at, isRelative);
    if (lower === "works") return behindAs(reading, at);
    const worker = isRelative ? WORKS[lower] : undefined;
    if (worker !== undefined) return presidentToo(reading, at) ?? work(reading, worker, at);
    if (tags[at] !== Tag.adverb && tags[at] !== Tag.auxiliary) return undefined;
  }
  return undefined;
}

/** "is | the mayor of Toledo". A lone name of which nothing is known may be a firm's: "Marl is a leader in ports". */
function behindBe(reading: Reading, name: NameSpan, be: number, isRelative: boolean): Apposition | undefined {
  let at = be + 1;
  while (reading.tags[at] === Tag.adverb && !NEGATION.test(reading.passage.tokens[at]?.lower ?? "")) at++;
  const told = officeFrom(reading, at);
  if (!told) return undefined;
  const isPerson = name.kind === "person" || isRelative;
  return isPerson || told.posts.some(({ head }) => !firms.has(head)) ? told : undefined;
}

/** "works at Marl Group as | a nurse". */
function behindAs(reading: Reading, verb: number): Apposition | undefined {
  const { tokens } = reading.passage;
  for (let at = verb + 1; at <= verb + ASIDE; at++) {
    if (tokens[at]?.kind !== "word") return undefined;
    if (tokens[at]?.lower === "as") return officeFrom(reading, at + 1);
  }
  return undefined;
}

function officeFrom(reading: Reading, start: number): Apposition | undefined {
  const { tokens } = reading.passage;
  const article = tokens[start];
  if (!article || NEGATION.test(article.lower) || article.classes & Word.preposition) return undefined;
  const first = article.classes & Word.determiner ? start + 1 : start;
  const office = officeAt(reading, first);
  if (!office || isOwner(tokens, office.first, office.last) || !isOfficeOnly(reading, office.first, office.role))
    return undefined;
  return officeOf(reading, office, office.role);
}

/** "the mayor's sister": no mayor. Must not match "Marl's mayor". */
function isOwner(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.possessive && token.classes & (Word.role | Word.group)) return true;
  }
  return false;
}

/** Nothing that is done stands before the noun: "is | helping the mayor". */
function isOfficeOnly({ tags }: Reading, first: number, role: number): boolean {
  for (let at = first; at < role; at++)
    if (tags[at] === Tag.verb || tags[at] === Tag.gerund || tags[at] === Tag.determiner) return false;
  return true;
}

/** "who founded Marl Group and is | its president": the office says more than the verb. */
function presidentToo(reading: Reading, verb: number): Apposition | undefined {
  const { tokens } = reading.passage;
  for (let at = verb + 1; at <= verb + ASIDE; at++) {
    if (tokens[at]?.kind !== "word") return undefined;
    if (tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "is") return officeFrom(reading, at + 2);
  }
  return undefined;
}

/** "leads | Marl Group", "heads | the port office": a body or what has an article, up to where the clause ends. */
function work(reading: Reading, worker: string, verb: number): Apposition | undefined {
  const { passage, tags } = reading;
  const first = verb + 1;
  const body = nameAt(reading, first) ?? nameAt(reading, first + 1);
  const opener = passage.tokens[first];
  if (!opener || (!body && !(opener.classes & Word.determiner) && !opener.possessive)) return undefined;
  let last = verb;
  for (let at = first; at < first + LONGEST_WORK; at++) {
    const token = passage.tokens[at];
    const tag = tags[at];
    if (token?.kind !== "word" || tag === Tag.verb || tag === Tag.auxiliary || tag === Tag.coordinator) break;
    if (tag === Tag.preposition && token.lower !== "of" && token.lower !== "for") break;
    last = at;
  }
  const end = passage.tokens[last];
  const next = tags[last + 1];
  if (!end || last === verb || (next === Tag.preposition && !body)) return undefined;
  const words = passage.tokens.slice(first, last + 1);
  return {
    text: `${worker} of ${passage.text.slice(opener.start, end.end)}`,
    start: opener.start,
    end: end.end,
    posts: [postOfWork(worker, words)],
    organisation: body?.kind === "organisation" ? textOf(reading, body) : undefined,
    gender: undefined,
  };
}
