import { Word, type Token } from "../../language";
import { phraseEndingAt, phraseStartingAt } from "./noun-phrases";
import { nameEndingAt, type NounPhrase, type Reading } from "../reading";
import { Tag } from "./tags";

/** How long an apposition between commas may be: "X, the former deputy head of … at Acme, said". */
const APPOSITION_REACH = 34;

/** The subject that ends just left of a verb, with its apposition stepped over; undefined when there is none. */
export function subjectBefore(reading: Reading, verb: number, floor: number): NounPhrase | undefined {
  let at = skipAdverbsLeft(reading, verb - 1, floor);
  at = skipTimeLeft(reading, at, floor);
  const token = reading.passage.tokens[at];
  if (at < floor || !token || inMarks(reading, at)) return undefined;
  if (/^[,)—–]$|^--?$/.test(token.text)) return beforeApposition(reading, at, floor);
  const phrase = phraseEndingAt(reading, at, floor);
  if (!phrase || phrase.first <= floor) return phrase;
  return (
    namedBeforeComma(reading, phrase, floor) ??
    bothOf(reading, phrase, floor) ??
    whoKnows(reading, phrase, floor) ??
    outOfRelativeClause(reading, phrase, floor) ??
    phrase
  );
}

/** "The mayor and the minister | said", at the start of a clause; behind a verb the mayor is its object. */
function bothOf(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | undefined {
  const { passage, tags } = reading;
  const and = phrase.first - 1;
  if (passage.tokens[and]?.lower !== "and" || tags[phrase.first] !== Tag.determiner) return undefined;
  const left = phraseEndingAt(reading, and - 1, floor);
  if (!left || left.relative || !isSpeaking(passage.tokens[left.head]) || !isSpeaking(passage.tokens[phrase.head]))
    return undefined;
  const opens = left.first === floor || tags[left.first - 1] === Tag.punctuation;
  return opens ? { first: left.first, last: phrase.last, head: left.head, relative: false } : undefined;
}

function isSpeaking(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & (Word.role | Word.titleWord | Word.group)) !== 0;
}

/** "Ann Lee, chair of Acme said": the apposition lost its second comma. */
function namedBeforeComma(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  const role = tokens[phrase.head];
  if (!role || !(role.classes & (Word.role | Word.titleWord)) || tokens[phrase.first - 1]?.text !== ",")
    return undefined;
  if (phrase.first - 2 < floor || inMarks(reading, phrase.first - 2)) return undefined;
  const before = phraseEndingAt(reading, phrase.first - 2, floor);
  return before && nameEndingAt(reading, before.last)?.kind === "person" ? before : undefined;
}

export function inMarks(reading: Reading, at: number): boolean {
  return (reading.passage.markOf[at] ?? -1) >= 0;
}

function isStepped(tag: number | undefined, lower: string | undefined): boolean {
  // "the minister herself said", "Lee and Bell both said"
  if (tag === Tag.determiner) return lower === "both" || lower === "each" || lower === "all";
  return tag === Tag.adverb || tag === Tag.auxiliary || (tag === Tag.pronoun && lower?.endsWith("self") === true);
}

/** Steps left over adverbs and auxiliaries: "he has also repeatedly | said". */
function skipAdverbsLeft(reading: Reading, from: number, floor: number): number {
  const { tags, passage } = reading;
  let at = from;
  while (at >= floor && !inMarks(reading, at) && isStepped(tags[at], passage.tokens[at]?.lower)) at--;
  // "once again | said": the conjunction is an adverb there.
  const once =
    at < from && at > floor && passage.tokens[at]?.lower === "once" && passage.tokens[at + 1]?.lower === "again";
  return once ? skipAdverbsLeft(reading, at - 1, floor) : at;
}

/** "The minister on Monday said": the time between subject and verb. */
function skipTimeLeft(reading: Reading, from: number, floor: number): number {
  const { tokens } = reading.passage;
  let at = from;
  while (at > floor && from - at < 4) {
    const token = tokens[at];
    const time =
      token &&
      ((token.classes & Word.time && !token.text.endsWith("s")) || token.kind === "number" || token.lower === "the");
    if (!time) break;
    at--;
  }
  if (at === from) return from;
  if (/^(?:on|in|at|during|since)$/.test(tokens[at]?.lower ?? "")) at--;
  else if (!(tokens[from]?.classes ?? 0 & Word.time)) return from;
  return skipAdverbsLeft(reading, at, floor);
}

/** The phrase before "…, the chair of Acme," or "… (R-Utah)" or "… — who resigned —". */
function beforeApposition(reading: Reading, closer: number, floor: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  const closing = tokens[closer]?.text ?? "";
  const opening = closing === ")" ? "(" : closing;
  let open = closer - 1;
  while (open >= floor && closer - open < APPOSITION_REACH) {
    if (tokens[open]?.text === opening || inMarks(reading, open) || /^[;:]$/.test(tokens[open]?.text ?? "")) break;
    open--;
  }
  if (open <= floor || tokens[open]?.text !== opening || closer - open < 2 || inMarks(reading, open)) return undefined;
  const inner = tokens[open + 1];
  if (opening !== "(" && inner && isClauseStart(reading, open + 1)) return undefined;
  if (opening === "," && holdsOwnClause(reading, open + 1, closer)) return undefined;
  const before = phraseEndingAt(reading, open - 1, floor);
  const inside = nameEndingAt(reading, closer - 1);
  if (
    opening === "," &&
    (inside?.kind === "person" || inside?.kind === "unclear") &&
    inside.first === open + 1 &&
    before &&
    nameEndingAt(reading, before.last)?.kind !== "person"
  ) {
    // “…,” the town's mayor, Ann Lee, said: the office stands before the name.
    const office = before.relative || !isSpeaking(tokens[before.head]) ? inside.first : before.first;
    return { first: office, last: inside.last, head: inside.last, relative: false };
  }
  const further = opening === "," ? acrossSecondComma(reading, before, open, floor) : undefined;
  const phrase = further ?? before;
  if (!phrase || phrase.relative) return undefined;
  return phrase;
}

function isClauseStart(reading: Reading, at: number): boolean {
  const token = reading.passage.tokens[at];
  if (!token) return false;
  if (reading.tags[at] === Tag.pronoun) return token.lower !== "who";
  return reading.tags[at] === Tag.coordinator || /^(?:if|because|when|while|although)$/.test(token.lower);
}

/** ", the market trades at a loss and is thin,": a clause of its own is no apposition; "who" and "which" open one. */
function holdsOwnClause(reading: Reading, from: number, to: number): boolean {
  let relative = false;
  for (let at = from; at < to; at++) {
    const token = reading.passage.tokens[at];
    if (token && /^(?:who|which|whose|that|where)$/.test(token.lower)) relative = true;
    if (!relative && token && token.classes & Word.finiteAuxiliary) return true;
  }
  return false;
}

/** "Ann Lee, chair of Acme, a maker of pens, said": two appositions, and the name before the first. */
function acrossSecondComma(
  reading: Reading,
  near: NounPhrase | undefined,
  comma: number,
  floor: number,
): NounPhrase | undefined {
  const { tokens } = reading.passage;
  const isNamed = (phrase: NounPhrase | undefined): boolean =>
    phrase !== undefined && (nameEndingAt(reading, phrase.last)?.first ?? -1) >= phrase.first;
  // "chair of the panel on Ports": a post, whatever name ends it.
  const post = near && nameEndingAt(reading, near.last)?.kind !== "person" && isRole(tokens[near.head]);
  // "Ann Lee, of Marl, chair of the union, said": the town is no subject.
  const town =
    near && tokens[near.first - 2]?.text === "," && /^(?:of|from)$/.test(tokens[near.first - 1]?.lower ?? "");
  if (near && !post && !town && isNamed(near) && personIn(reading, near)) return undefined;
  let second = (near ? near.first : comma) - 1;
  for (let hop = 0; hop < 3 && second > floor; hop++) {
    while (second > floor && tokens[second]?.text !== ",") {
      if (inMarks(reading, second) || reading.tags[second] === Tag.verb) return undefined;
      second--;
    }
    if (tokens[second]?.text !== ",") return undefined;
    const far = phraseEndingAt(reading, second - 1, floor);
    if (far && !far.relative && personIn(reading, far)) return far;
    second--;
  }
  return undefined;
}

function isRole(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & Word.role) !== 0;
}

function personIn(reading: Reading, phrase: NounPhrase): boolean {
  const name = nameEndingAt(reading, beforeParenthesis(reading, phrase));
  return name !== undefined && name.first >= phrase.first && (name.kind === "person" || name.kind === "unclear");
}

/** "Ann Lee (D-Utah)": the name stands before the party. */
function beforeParenthesis({ passage }: Reading, { first, last }: NounPhrase): number {
  if (passage.tokens[last]?.text !== ")") return last;
  for (let at = last - 1; at > first && last - at < 8; at--) if (passage.tokens[at]?.text === "(") return at - 1;
  return last;
}

/** "A person familiar with the plan said", "two officials briefed on it said": the subject is who knows. */
const KNOWS = /^(?:familiar|close|briefed|involved|aware|present|knowledgeable|acquainted)$/;

function whoKnows(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  const knows = phrase.first - 2;
  if (knows <= floor || !KNOWS.test(tokens[knows]?.lower ?? "")) return undefined;
  if (!/^(?:with|to|on|in|of|at)$/.test(tokens[knows + 1]?.lower ?? "")) return undefined;
  const head = phraseEndingAt(reading, knows - 1, floor);
  return head && !head.relative ? { ...head, last: phrase.last } : undefined;
}

/** "the man who runs the port said": the subject is the man. */
function outOfRelativeClause(reading: Reading, phrase: NounPhrase, floor: number): NounPhrase | undefined {
  const { passage, tags } = reading;
  const before = phrase.first - 1;
  if (tags[before] !== Tag.verb && tags[before] !== Tag.preposition) return undefined;
  for (let at = before; at > floor && before - at < 16 && !inMarks(reading, at); at--) {
    const token = passage.tokens[at];
    if (!token || /^[,;:]$/.test(token.text)) return undefined;
    if (token.lower === "who") {
      const head = phraseEndingAt(reading, at - 1, floor);
      return head && !head.relative ? { ...head, last: phrase.last } : undefined;
    }
    if (/^(?:that|if|because|when|while|but|as)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

const WITH_REACH = 8;

/** ", with one poster writing that": the subject between "with" and a verb in -ing; undefined when there is none. */
export function subjectAfterWith(reading: Reading, gerund: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  for (let at = gerund - 2; at >= 0 && gerund - at < WITH_REACH; at--) {
    if (inMarks(reading, at) || tokens[at]?.kind === "punctuation") return undefined;
    if (tokens[at]?.lower !== "with") continue;
    const phrase = phraseEndingAt(reading, gerund - 1, at + 1);
    return phrase?.first === at + 1 && !phrase.relative ? phrase : undefined;
  }
  return undefined;
}

/** The subject of a sentence's main clause: what an adjunct ("…, adding that") and a colon go back to. */
export function mainSubject(reading: Reading, first: number, limit: number): NounPhrase | undefined {
  const { passage, tags } = reading;
  let at = first;
  while (at < limit && (tags[at] === Tag.punctuation || inMarks(reading, at))) at++;
  const opener = tags[at];
  if (opener === Tag.preposition || opener === Tag.subordinator || opener === Tag.gerund || opener === Tag.verb) {
    while (at < limit && passage.tokens[at]?.text !== ",") at++;
    at++;
    // "During the meeting, which the mayor attended, the Leader said"
    if (/^(?:who|which|where|whose)$/.test(passage.tokens[at]?.lower ?? "")) {
      while (at < limit && passage.tokens[at]?.text !== ",") at++;
      at++;
    }
  }
  while (at < limit && (tags[at] === Tag.coordinator || tags[at] === Tag.adverb || tags[at] === Tag.punctuation)) at++;
  return at < limit ? phraseStartingAt(reading, at, limit - 1) : undefined;
}
