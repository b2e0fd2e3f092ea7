import { documentNouns, evidenceNouns } from "../../data/documents";
import type { SpeakerKind } from "../../model";
import { Word, wordClass } from "../../language";
import type { Draft } from "./drafts";

/** Common nouns that any organisation may be called by. */
const ANY_ORGANISATION = new Set(
  `company firm group organization organisation nonprofit charity startup start-up corporation manufacturer retailer provider
   team`.split(/\s+/),
);
/** What is written and cited; plurals count as well. */
const documents = new Set([...documentNouns, ...evidenceNouns]);
/** Parts of laws and contracts, by their number. */
const NUMBERED = new Set(["article", "section", "clause", "paragraph", "chapter", "rule", "schedule", "annex"]);
const POSSESSIVE = /['’]s\b/g;
const NO_WORD = /[^\p{L}\p{N}-]+/u;
/** "the", "port" and "company": longer descriptions tell of themselves. */
const LONGEST_SHORT = 3;

/** What a phrase without a name says: its words, lower case, and what the lexicons know of them. */
export interface Description {
  readonly words: readonly string[];
  /** "company", "ministry": the noun by which a named organisation may be meant. */
  readonly body: string | undefined;
  readonly short: boolean;
  readonly kind: SpeakerKind;
}

export function describe(text: string): Description {
  const words = text
    .toLowerCase()
    .replace(POSSESSIVE, "")
    .split(NO_WORD)
    .filter((word) => word !== "");
  let bits = 0;
  let noun: string | undefined;
  for (const word of words) {
    const classes = wordClass(word);
    bits |= classes;
    if (classes & Word.organisationNoun) noun ??= word;
  }
  const head = words[words.length - 1] ?? "";
  const body = wordClass(head) & (Word.organisationNoun | Word.bodyNoun) ? head : noun;
  return { words, body, short: words.length <= LONGEST_SHORT, kind: kindOf(words, bits, noun) };
}

/** Whether a named organisation can be called by a common noun: "the ministry" by its own words only. */
export function canBeCalled(draft: Draft, noun: string): boolean {
  if (draft.kind !== "organisation" || draft.nameless) return false;
  return ANY_ORGANISATION.has(noun) || draft.words.includes(noun);
}

function kindOf(words: readonly string[], bits: number, body: string | undefined): SpeakerKind {
  // "Article 5", "Section 4 of the act"
  const number = words.findIndex((word) => /^\d/.test(word));
  if (number > 0 && NUMBERED.has(words[number - 1] ?? "")) return "document";
  // "the law", "a letter from the mayor", never "a law firm" and "the head of records".
  const head =
    words[words.findIndex((word) => (wordClass(word) & Word.preposition) !== 0) - 1] ?? words[words.length - 1];
  if (head !== undefined && documents.has(head)) return "document";
  if (words.some((word) => word.startsWith("spokes"))) return "spokesperson";
  if (bits & Word.group) return "group";
  if (body !== undefined || bits & (Word.place | Word.bodyNoun)) return "organisation";
  return words[words.length - 1]?.endsWith("s") === true ? "group" : "unnamed";
}
