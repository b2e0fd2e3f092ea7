import { Word, type Token } from "../../language";
import { nameEndingAt, type NounPhrase, type Reading } from "../reading";
import { Tag } from "./tags";

/** Prepositions that carry a noun phrase on: "the head of research at Acme". */
const CARRIES_ON = new Set(["of", "for", "from", "at", "with", "in", "on", "to"]);
const PARENTHESIS_REACH = 12;

/**
 * The noun phrase whose last token is `last`, not reaching left of `floor`. Undefined when what ends there is no noun
 * phrase (a preposition, a verb, a date).
 */
export function phraseEndingAt(reading: Reading, last: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  const end = tokens[last];
  if (!end || last < floor) return undefined;
  if (end.lower === "who" || end.lower === "which") return { first: last, last, head: last, relative: true };
  // "Many say": a determiner without its noun.
  if (reading.tags[last] === Tag.determiner && isSpeakingPronoun(end)) return single(last);
  if (reading.tags[last] === Tag.pronoun) return isSpeakingPronoun(end) ? single(last) : undefined;
  let head = last;
  let at = last;
  while (at >= floor) {
    const step = stepLeft(reading, at, last, floor);
    if (step.stop) break;
    if (step.head !== undefined) head = step.head;
    at = step.next;
    if (step.closed) break;
  }
  return trimmed(reading, at + 1, last, head);
}

function single(at: number): NounPhrase {
  return { first: at, last: at, head: at, relative: false };
}

function isSpeakingPronoun(token: Token): boolean {
  return /^(?:he|she|they|it|we|i|you|who|everyone|everybody|others|another|some|one|many|both|most)$/.test(
    token.lower,
  );
}

interface Step {
  readonly next: number;
  readonly stop?: boolean;
  /** This token belongs to the phrase and begins it. */
  readonly closed?: boolean;
  readonly head?: number;
}

const STOP: Step = { next: 0, stop: true };

function stepLeft(reading: Reading, at: number, last: number, floor: number): Step {
  const { passage, tags, nameOf, names } = reading;
  const token = passage.tokens[at];
  if (!token || (passage.markOf[at] ?? -1) >= 0) return STOP;
  const name = names[nameOf[at] ?? -1];
  if (name && name.last >= at && name.first >= floor) return { next: name.first - 1 };
  const before = passage.tokens[at - 1];
  switch (tags[at]) {
    case Tag.punctuation:
      return punctuationLeft(reading, at, floor);
    case Tag.verb:
    case Tag.auxiliary:
      return isModifierVerb(reading, at, last, floor) ? { next: at - 1 } : STOP;
    case Tag.gerund:
    case Tag.subordinator:
    case Tag.pronoun:
    case Tag.adverb:
      return STOP;
    case Tag.coordinator:
      return joinsPhrases(reading, at, last, floor) ? { next: at - 1 } : STOP;
    case Tag.preposition: {
      if (at === last || !CARRIES_ON.has(token.lower)) return STOP;
      const noun = tags[at - 1] === Tag.noun || tags[at - 1] === Tag.name || tags[at - 1] === Tag.number;
      return noun && at - 1 >= floor && (passage.markOf[at - 1] ?? -1) < 0 ? { next: at - 1, head: at - 1 } : STOP;
    }
    case Tag.determiner: {
      const carried = before && at - 1 > floor && CARRIES_ON.has(before.lower) && isNounTag(tags[at - 2]);
      if (carried) return { next: at - 1 };
      const doubled = before && at - 1 >= floor && /^(?:all|both|some|many|most)$/.test(before.lower);
      return { next: doubled ? at - 2 : at - 1, closed: true };
    }
    default:
      return { next: at - 1 };
  }
}

function isNounTag(tag: number | undefined): boolean {
  return tag === Tag.noun || tag === Tag.name;
}

/** A participle in front of its noun: "the accused officer". */
function isModifierVerb(reading: Reading, at: number, last: number, floor: number): boolean {
  const token = reading.passage.tokens[at];
  if (at === last || at - 1 < floor || !token?.lower.endsWith("ed")) return false;
  return reading.tags[at - 1] === Tag.determiner;
}

/** "Ann Lee and Bo Tan", "doctors and nurses": alike on both sides. */
function joinsPhrases(reading: Reading, at: number, last: number, floor: number): boolean {
  const { passage, tags } = reading;
  if (passage.tokens[at]?.lower !== "and" || at - 1 < floor || at + 1 > last) return false;
  if ((passage.markOf[at - 1] ?? -1) >= 0) return false;
  const left = tags[beforeParenthesis(reading, at - 1, floor)];
  const right = tags[at + 1] === Tag.determiner ? tags[at + 2] : tags[at + 1];
  return left === right && isNounTag(left);
}

/** The token before "(D-Utah)" when `at` closes a parenthesis, else `at`. */
function beforeParenthesis({ passage }: Reading, at: number, floor: number): number {
  if (passage.tokens[at]?.text !== ")") return at;
  for (let open = at - 1; open > floor && at - open < PARENTHESIS_REACH; open--) {
    if (passage.tokens[open]?.text === "(") return open - 1;
  }
  return at;
}

function punctuationLeft(reading: Reading, at: number, floor: number): Step {
  const { tokens } = reading.passage;
  const text = tokens[at]?.text ?? "";
  if (text === ")") {
    for (let open = at - 1; open >= floor && at - open < PARENTHESIS_REACH; open--) {
      if (tokens[open]?.text === "(") return { next: open - 1 };
    }
    return STOP;
  }
  if (/^[&/'’®™-]$/.test(text) && at > floor) return { next: at - 1 };
  const before = tokens[at - 1];
  const abbreviated =
    text === "." && before && before.end === tokens[at]?.start && before.classes & Word.leadingAbbreviation;
  return abbreviated ? { next: at - 1 } : STOP;
}

/** Drops what may stand left of a phrase without belonging to it: "and", "in Paris", "also", punctuation. */
function trimmed(reading: Reading, from: number, last: number, head: number): NounPhrase | undefined {
  const { passage, tags } = reading;
  let first = from;
  while (first <= last) {
    const token = passage.tokens[first];
    const tag = tags[first];
    if (!token) return undefined;
    if (tag === Tag.preposition && token.lower !== "like") {
      const determiner = nextDeterminer(reading, first + 2, last);
      if (determiner === undefined) return undefined;
      first = determiner;
      break;
    }
    const loose =
      (tag === Tag.punctuation && token.text !== "(" && token.text !== "#") ||
      tag === Tag.coordinator ||
      tag === Tag.adverb;
    if (!loose) break;
    first++;
  }
  if (first > last || isOnlyTime(reading, first, last)) return undefined;
  return { first, last, head: Math.max(head, first), relative: false };
}

function nextDeterminer(reading: Reading, from: number, last: number): number | undefined {
  for (let at = from; at < last; at++) if (reading.tags[at] === Tag.determiner) return at;
  return undefined;
}

/** "The 58-year-old": somebody by age. */
const BY_AGE = /-olds?$/;

/** "Monday", "in 2019" and other dates speak no words. */
function isOnlyTime(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = reading.passage.tokens[at];
    if (token?.kind === "number" && BY_AGE.test(token.lower)) return false;
    if (token && token.kind !== "number" && !(token.classes & (Word.time | Word.determiner))) return false;
  }
  return true;
}

/** The noun phrase that starts at `first`: the subject behind an inverted verb. Without its apposition. */
export function phraseStartingAt(reading: Reading, first: number, limit: number): NounPhrase | undefined {
  const { passage, tags, names, nameOf } = reading;
  if (tags[first] === Tag.pronoun) return single(first);
  let head = first;
  let last = first - 1;
  let preposition = false;
  for (let at = first; at <= limit; at++) {
    const token = passage.tokens[at];
    if (!token || (passage.markOf[at] ?? -1) >= 0) break;
    const name = names[nameOf[at] ?? -1];
    if (name?.first === at && name.last <= limit) {
      at = name.last;
      last = at;
      if (!preposition) head = at;
      const next = passage.tokens[at + 1];
      if (name.kind === "person" && !passage.tokens[at]?.possessive && !(next && next.classes & Word.role)) break;
      continue;
    }
    if (endsPhrase(reading, at, first)) break;
    if (tags[at] === Tag.preposition) preposition = true;
    else if (!preposition) head = at;
    last = at;
  }
  while (last >= first && (nameOf[last] ?? -1) < 0 && isLooseEnd(tags[last])) last--;
  if (last < first) return undefined;
  const named = nameBehindTitle(reading, { first, last, head: Math.min(head, last), relative: false }, limit);
  return named ?? { first, last, head: Math.min(head, last), relative: false };
}

function isLooseEnd(tag: number | undefined): boolean {
  return tag === Tag.preposition || tag === Tag.determiner || tag === Tag.punctuation || tag === Tag.coordinator;
}

/** How far a name may stand behind the title that introduces it. */
const NAME_REACH = 12;

/** "Acme president and chief executive Ann Lee", "the inspector in charge, Ann Lee": the title leads to a name. */
function nameBehindTitle(reading: Reading, title: NounPhrase, limit: number): NounPhrase | undefined {
  const { passage, tags, names, nameOf } = reading;
  const head = passage.tokens[title.head];
  const isTitle = ((head?.classes ?? 0) & (Word.role | Word.titleWord)) !== 0;
  if (!isTitle || nameEndingAt(reading, title.last)?.kind === "person") return undefined;
  for (let at = title.last + 1; at <= Math.min(limit, title.last + NAME_REACH); at++) {
    const name = names[nameOf[at] ?? -1];
    if (name?.kind === "person" && name.first === at)
      return { first: title.first, last: name.last, head: name.last, relative: false };
    const tag = tags[at];
    const between =
      isNounTag(tag) ||
      tag === Tag.coordinator ||
      tag === Tag.preposition ||
      tag === Tag.determiner ||
      tag === Tag.adjective;
    const text = passage.tokens[at]?.text ?? "";
    if ((passage.markOf[at] ?? -1) >= 0 || (!between && !/^[,&/-]$/.test(text))) return undefined;
  }
  return undefined;
}

function endsPhrase(reading: Reading, at: number, first: number): boolean {
  const { passage, tags, nameOf } = reading;
  const token = passage.tokens[at];
  if (!token) return true;
  // "Ann Lee Jr.": what belongs to a name ends no phrase.
  if (at > first && (nameOf[at] ?? -1) >= 0 && nameOf[at] === nameOf[at - 1]) return false;
  switch (tags[at]) {
    case Tag.punctuation:
      return !/^[&'’/®™-]$/.test(token.text) && !(token.text === "." && isAbbreviationPeriod(passage.tokens, at));
    case Tag.preposition:
      return !/^(?:of|for|from|at|with)$/.test(token.lower) || at === first;
    case Tag.verb:
    case Tag.auxiliary:
    case Tag.pronoun:
    case Tag.subordinator:
    case Tag.adverb:
      return true;
    case Tag.determiner:
      // "According to Lee | the port was open"
      return at > first && tags[at - 1] === Tag.name && !/^(?:all|both)$/.test(token.lower);
    case Tag.gerund:
      // "an online posting", but "said Ann Lee holding a cup"
      return at > first && tags[first] !== Tag.determiner;
    default:
      return (token.classes & Word.time) !== 0 && token.capital;
  }
}

function isAbbreviationPeriod(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]?.start && (before.classes & Word.leadingAbbreviation) !== 0;
}
