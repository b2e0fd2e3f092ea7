import { Word, type TokenRange } from "../../language";
import type { Reading } from "../reading";
import { isVerbTag, Tag } from "./tags";

// Whether words have a verb, and whether it is that of the clause it stands in or of one that hangs on it.

export function holdsVerb({ tags }: Reading, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if (isVerbTag(tags[at])) return true;
  return false;
}

/** Behind the comma that closes a clause inside another one, a subject or a verb at `at` comes back to the outer clause. */
export function comesBack({ tags }: Reading, at: number): boolean {
  const tag = tags[at];
  return tag === Tag.pronoun || tag === Tag.name || tag === Tag.determiner || tag === Tag.noun || isVerbTag(tag);
}

/** "the work | the council had done": a clause hangs on a noun without any word between. */
export function isContactClause({ passage, tags }: Reading, at: number): boolean {
  const before = passage.tokens[at - 1];
  if (tags[at - 1] !== Tag.noun || !before) return false;
  // "said Monday the port was open", but "the day the port opened"
  if (before.classes & Word.time && tags[at - 2] !== Tag.determiner) return false;
  if (tags[at] === Tag.determiner) return passage.tokens[at]?.lower !== "that";
  return tags[at] === Tag.pronoun && /^(?:he|she|they|we|it)$/.test(passage.tokens[at]?.lower ?? "");
}

/** "because", "so that", "when": a verb behind these is no verb of the clause before. */
export function isDependent({ passage, tags }: Reading, at: number): boolean {
  const lower = passage.tokens[at]?.lower ?? "";
  if (lower === "that") return passage.tokens[at - 1]?.lower === "so";
  return (
    tags[at] === Tag.subordinator && /^(?:because|if|when|while|although|though|since|unless|whereas)$/.test(lower)
  );
}

/** "which", "who", and "that" behind a noun open a relative clause. */
export function isRelative(reading: Reading, at: number): boolean {
  const lower = reading.passage.tokens[at]?.lower ?? "";
  if (/^(?:which|who|whose|where)$/.test(lower)) return true;
  const before = reading.tags[at - 1];
  return lower === "that" && (before === Tag.noun || before === Tag.name);
}

/** Forms that are participles as often: before a preposition no verb ("the walls built in May"). */
const PARTICIPLE = /(?:ed|en|wn|ne)$|^(?:built|made|paid|bought|sent|caught|taught)$/;

/** Not an infinitive, and not a participle behind its noun ("the plan presented by the board"). */
export function isFinite(reading: Reading, at: number): boolean {
  const { passage, tags } = reading;
  const token = passage.tokens[at];
  if (passage.tokens[at - 1]?.lower === "to") return false;
  if (!token) return true;
  // "the plan made by the council"
  const participleForm = (token.classes & Word.participle) !== 0 || token.lower.endsWith("ed");
  if (participleForm && passage.tokens[at + 1]?.lower === "by" && tags[at - 1] === Tag.noun) return false;
  if (!PARTICIPLE.test(token.lower)) return true;
  const next = passage.tokens[at + 1];
  const participle =
    next !== undefined && /^(?:by|for|to|in|with|on|at|from|through|under|during|as)$/.test(next.lower);
  const before = tags[at - 1];
  return !participle || before === Tag.pronoun || before === Tag.name || before === Tag.adverb;
}
