import { Word, type TokenRange } from "../../language";
import { opensAside } from "./asides";
import { phraseEndingAt } from "./noun-phrases";
import { narratorResumes } from "./narrator";
import { markEnd, type Reading } from "../reading";
import { inMarks } from "./subjects";
import { isVerbTag, Tag } from "./tags";
import { comesBack, isContactClause, isDependent, isFinite, isRelative } from "./verb-places";

/** The narrator speaks again: what a reported clause never contains behind a comma. */
const NARRATOR_GERUND =
  /^(?:describing|calling|adding|noting|saying|stressing|citing|referring|pointing|urging|emphasizing|emphasising|explaining|stating|warning|claiming|arguing|insisting|telling|recalling|acknowledging|suggesting|alluding)$/;

/** Where a clause that starts at `start` ends at the latest: its sentence without the final stop. */
export function lastContentToken(reading: Reading, sentence: TokenRange): number {
  const { tokens } = reading.passage;
  let last = sentence.last;
  while (
    last > sentence.first &&
    tokens[last]?.kind === "punctuation" &&
    !inMarks(reading, last) &&
    !/^[)\]%’']$/.test(tokens[last]?.text ?? "")
  ) {
    last--;
  }
  return last;
}

/**
 * Last token of the reported clause that starts at `start`. It ends before a new attribution (", adding that", " and
 * said", ", X said"), before a semicolon, and, inside a relative or subordinate clause, at the comma that closes it.
 */
export function clauseEnd(reading: Reading, start: number, limit: number, inSubordinate: boolean): number {
  const { passage } = reading;
  const opening = reading.tags[start];
  const there = passage.tokens[start]?.lower === "there";
  let openingComma = opening === Tag.subordinator || opening === Tag.preposition || (opening === Tag.adverb && !there);
  for (let at = start + 1; at <= limit; at++) {
    const mark = passage.markOf[at] ?? -1;
    if (mark >= 0) {
      at = markEnd(reading, at, limit);
      // Lee said: “A.” | She added that …: the marks hold whole sentences, and another one begins behind them.
      if (
        passage.markOf[start] === mark &&
        (endsSentence(reading, at) || endsUtterance(reading, { start, close: at, limit, inSubordinate }))
      )
        return at;
      continue;
    }
    const token = passage.tokens[at];
    if (!token) break;
    if (token.text === ";" || /^[—–]$|^--$/.test(token.text)) {
      if (token.text === ";" || newSpeechAfter(reading, at, limit) || opensAside(reading, at + 1, true)) return at - 1;
      continue;
    }
    const conjunction = reading.tags[at] === Tag.coordinator;
    if (token.text !== "," && !conjunction) continue;
    if (token.text === "," && openingComma) {
      openingComma = false;
      continue;
    }
    if (inSubordinate && token.text === "," && comesBack(reading, at + 1)) return at - 1;
    if (newSpeechAfter(reading, at, limit) || narratorResumes(reading, start, at, limit)) return at - 1;
  }
  return limit;
}

/** A stop before the closing mark at `close`, and a capital behind it. */
function endsSentence({ passage }: Reading, close: number): boolean {
  const next = passage.tokens[close + 1];
  return next?.kind === "word" && next.capital && /^[.?!]$/.test(passage.tokens[close - 1]?.text ?? "");
}

/** A reported clause that starts with marks, which close at token `close`. */
interface Utterance {
  readonly start: number;
  readonly close: number;
  readonly limit: number;
  readonly inSubordinate: boolean;
}

/** Opens what the narrator tells beside words in marks: “We did it,” | while Tarn called it “a wonder”. */
const BESIDE = /^(?:while|whereas|as|before|after|when|until)$/;

/**
 * Whether words in marks are all that was said: a comma or a stop ends them inside the marks, and somebody else speaks
 * behind them; a whole sentence, told by its capital, also ends where the narrator goes on.
 */
function endsUtterance(reading: Reading, { start, close, limit, inSubordinate }: Utterance): boolean {
  const { tokens } = reading.passage;
  if (close + 1 > limit || !/^[,.?!]$/.test(tokens[close - 1]?.text ?? "")) return false;
  // "Dunn, who said “we did it,” | thanked the town"
  if (inSubordinate && comesBack(reading, close + 1)) return true;
  if (subjectAndCueFollow(reading, close + 1, close + 1, limit)) return true;
  const first = tokens[start]?.kind === "punctuation" ? start + 1 : start;
  if (tokens[first]?.capital !== true) return false;
  const led = /^[,:]$/.test(tokens[start - 1]?.text ?? "");
  if (led && reading.tags[close + 1] !== Tag.coordinator && !marksBetween(reading, close + 1, limit)) return true;
  return BESIDE.test(tokens[close + 1]?.lower ?? "") || newSpeechAfter(reading, close, limit);
}

function marksBetween(reading: Reading, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (inMarks(reading, at)) return true;
  return false;
}

/** Whether a comma, a dash or "and" at `at` is followed by the narrator or another attribution. */
function newSpeechAfter(reading: Reading, at: number, limit: number): boolean {
  const { passage, tags } = reading;
  const comma = passage.tokens[at]?.text === ",";
  let next = at + 1;
  const conjunction = tags[at] === Tag.coordinator || tags[next] === Tag.coordinator;
  if (tags[next] === Tag.coordinator) next++;
  while (next <= limit && !inMarks(reading, next) && (tags[next] === Tag.adverb || tags[next] === Tag.auxiliary))
    next++;
  const token = passage.tokens[next];
  if (!token || next > limit || inMarks(reading, next)) return false;
  if (comma && token.lower === "according") return true;
  if (comma && token.lower === "with") return speechWithSubject(reading, next, limit);
  if (comma && NARRATOR_GERUND.test(token.lower)) return true;
  const form = token.form;
  if (
    comma &&
    form?.gerund &&
    !form.base &&
    form.frame !== "quote" &&
    introducesThat(reading, behindPhrase(reading, next + 1))
  )
    return true;
  if (form && tags[next] === Tag.verb && form.frame === "clause") {
    const finite = (form.past && !form.base) || form.present || (form.base && tags[next + 1] === Tag.pronoun);
    const content = passage.tokens[next + 1]?.text === "," && inMarks(reading, next + 2) ? next + 2 : next + 1;
    const governs = passage.tokens[content]?.kind === "word" || inMarks(reading, content);
    if (conjunction && finite && governs && opensContent(reading, content)) return true;
  }
  return (conjunction || comma) && subjectAndCueFollow(reading, at + 1, next, limit);
}

/** ", with one poster writing “…”": somebody else speaks. */
function speechWithSubject(reading: Reading, withAt: number, limit: number): boolean {
  for (let at = withAt + 2; at < Math.min(limit, withAt + 8); at++) {
    if (reading.passage.tokens[at]?.kind === "punctuation") return false;
    const form = reading.passage.tokens[at]?.form;
    if (form?.gerund && reading.tags[at] === Tag.gerund)
      return introducesThat(reading, at + 1) || form.frame === "clause";
  }
  return false;
}

/** ", declaring that", ", reporting: “…”". */
function introducesThat(reading: Reading, at: number): boolean {
  return inMarks(reading, at) || /^(?:that|:)$/.test(reading.passage.tokens[at]?.lower ?? "");
}

const PHRASE_REACH = 7;

/** ", writing in a blog post “…”": steps over a phrase of place when marks or "that" follow it. */
function behindPhrase(reading: Reading, from: number): number {
  const { passage, tags } = reading;
  if (tags[from] !== Tag.preposition || passage.tokens[from]?.lower === "by") return from;
  for (let at = from + 1; at < from + PHRASE_REACH; at++) {
    if (introducesThat(reading, at)) return at;
    if (tags[at] === Tag.auxiliary || tags[at] === Tag.punctuation) return from;
  }
  return from;
}

/** ", and the minister said", ", Lee said that": a short subject and a plain speech verb with words behind it. */
function subjectAndCueFollow(reading: Reading, from: number, subject: number, limit: number): boolean {
  const { passage, tags } = reading;
  for (let at = subject + 1; at < subject + 7 && at < limit; at++) {
    if (inMarks(reading, at) || passage.tokens[at]?.text === ",") return false;
    const form = passage.tokens[at]?.form;
    if (form?.frame !== "clause" || form.gerund || tags[at] !== Tag.verb) continue;
    if (!(form.past || form.present)) return false;
    if (!opensContent(reading, passage.tokens[at + 1]?.text === "," && inMarks(reading, at + 2) ? at + 2 : at + 1))
      return false;
    const phrase = phraseEndingAt(reading, at - 1, from);
    return phrase !== undefined && !phrase.relative && phrase.first <= from + 2;
  }
  return false;
}

function opensContent(reading: Reading, at: number): boolean {
  const token = reading.passage.tokens[at];
  if (!token) return false;
  if (inMarks(reading, at) || token.lower === "that" || token.text === ":") return true;
  const tag = reading.tags[at];
  return tag === Tag.pronoun || tag === Tag.determiner || tag === Tag.name || tag === Tag.noun || tag === Tag.adverb;
}

/**
 * Whether a stretch holds a finite verb of its own clause: a clause does, a noun phrase with a relative clause does not.
 * The second verb behind "who" is the clause's own again ("riders who used it left").
 */
export function hasFiniteVerb(reading: Reading, range: TokenRange): boolean {
  const { passage, tags } = reading;
  let relative: "none" | "opened" | "verb" | "closed" = "none";
  for (let at = range.first; at <= range.last; at++) {
    const tag = tags[at];
    const token = passage.tokens[at];
    if (!token) break;
    // Behind a dash the narrator's sentence goes on; what hangs on "because" or "so that" is no clause of its own.
    if (/^[—–]$|^--$/.test(token.text)) {
      const close = insertionEnd(reading, at, range.last);
      if (close === undefined) return false;
      at = close;
      continue;
    }
    // "their own headlines, but we choose": the verb is that of another clause.
    if (token.text === "," && passage.tokens[at + 1]?.lower === "but" && relative === "none") return false;
    // "their thanks and agreed that": the next attribution begins.
    if (tag === Tag.coordinator && passage.tokens[at + 1]?.form?.past && introducesThat(reading, at + 2)) return false;
    // "wrote the letter and then had it sent": the verb is that of who wrote.
    if (tag === Tag.coordinator && relative === "none" && isNextDeed(reading, at + 1)) return false;
    if (at > range.first && (isRelative(reading, at) || isDependent(reading, at) || isContactClause(reading, at)))
      relative = "opened";
    else if (token.text === ",") relative = "none";
    const auxiliary = tag === Tag.auxiliary && !/^(?:be|been|being)$/.test(token.lower);
    const verb = tag === Tag.verb && at > range.first && isFinite(reading, at);
    if (auxiliary || verb) {
      if (relative === "none" || relative === "closed") return true;
      relative = "verb";
    } else if (relative === "verb" && tag !== Tag.adverb && tag !== Tag.verb && tag !== Tag.auxiliary) {
      relative = "closed";
    }
  }
  return false;
}

function isNextDeed({ passage, tags }: Reading, at: number): boolean {
  if (passage.tokens[at]?.lower !== "then") return false;
  const verb = passage.tokens[at + 1];
  return verb !== undefined && isVerbTag(tags[at + 1]) && !(verb.classes & Word.baseVerb);
}

const INSERTION_REACH = 14;

/** "the walls – a gift of Marl Group – would hold": the second dash, when the clause finds its verb behind it. */
function insertionEnd({ passage, tags }: Reading, dash: number, limit: number): number | undefined {
  const text = passage.tokens[dash]?.text;
  for (let at = dash + 2; at < Math.min(limit, dash + INSERTION_REACH); at++) {
    if (passage.tokens[at]?.text !== text) continue;
    return isVerbTag(tags[at + 1]) ? at : undefined;
  }
  return undefined;
}
