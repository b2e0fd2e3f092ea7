import { documentNouns, documentVerbs, evidenceNouns } from "../../data/documents";
import { agentlikeThings, anybody } from "../../data/speaking-nouns";
import { Word } from "../../language";
import type { NounPhrase, Reading } from "../reading";
import { Tag } from "./tags";

const documents = new Set(documentNouns);
const evidence = new Set(evidenceNouns);
const documentVerb = new Set(documentVerbs);
const somebody = new Set(anybody);
const things = new Set(agentlikeThings);

/** Who is named by what he or she does or is: "attendee", "fisherman". Words like "letter" are told by `things`. */
const AGENT = /[a-z]{3}(?:er|or|ist|ian|eer|ee|man|men|woman|women|person|people|folk|crew)$/;

/** Verbs of things as much as of people: a "device" in -er or -or only shows. */
const POINTING = /^(?:signal|indicate|suggest|reflect|hint|imply|show|demonstrate|detail|cover|mean)$/;

/**
 * Whether a noun phrase can be the source of words without marks: a name, a pronoun, persons, bodies; a document only with
 * the verbs by which documents are quoted. "The findings suggest", "longer bones indicate", "much depends" say nothing.
 */
export function canSpeak(reading: Reading, { head, relative }: NounPhrase, lemma: string): boolean {
  if (relative) return true;
  const token = reading.passage.tokens[head];
  if (!token) return false;
  // "Ted Okonjo Jr.": the period ends the name, not the phrase.
  if ((reading.nameOf[head] ?? -1) >= 0) return true;
  const tag = reading.tags[head];
  // "The report for 2024": the number is no head.
  if (tag === Tag.number) return true;
  if (tag === Tag.name || tag === Tag.pronoun || token.capital) return true;
  const { classes, lower } = token;
  const one = lower.endsWith("s") ? lower.slice(0, -1) : lower;
  if (evidence.has(lower)) return false;
  if (classes & (Word.role | Word.group | Word.organisationNoun)) return true;
  if (documents.has(lower)) return documentVerb.has(lemma);
  if (somebody.has(lower) || somebody.has(one)) return true;
  if (tag === Tag.adjective || tag === Tag.gerund || things.has(one)) return false;
  return (AGENT.test(one) && !POINTING.test(lemma)) || (classes & (Word.bodyNoun | Word.titleWord | Word.place)) !== 0;
}
