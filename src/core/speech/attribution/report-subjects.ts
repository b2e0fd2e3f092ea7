import { parties } from "../../data/speaking-nouns";
import type { ReportFrame } from "../../data/speech-verbs";
import { Word, wordClass, type Token, type TokenRange } from "../../language";
import type { CueVerb } from "../clauses/cues";
import { phraseStartingAt } from "../clauses/noun-phrases";
import type { SentenceContext } from "../clauses/sentence-context";
import { mainSubject } from "../clauses/subjects";
import { isPlanned, isUnsaid } from "../clauses/unsaid";
import { Tag } from "../clauses/tags";
import { nameAt, type NounPhrase, type Reading } from "../reading";

const PARTIES = new Set(parties);
/** Verbs whose present tense with a body as subject tells a habit, no utterance ("the school emphasises reading"). */
const HABITS = new Set(["emphasize", "emphasise", "highlight", "stress", "underscore", "underline", "note", "express"]);

/** Whether this subject says, here, what the verb reports: no document, no result, no plan, no denial. */
export function canReport(context: SentenceContext, source: NounPhrase, cue: CueVerb, frame: ReportFrame): boolean {
  const { reading } = context;
  if (isPlanned(reading, cue, source) || isUnsaid(reading, cue, source)) return false;
  const present = cue.form.present || (cue.form.base && !cue.form.past && cue.governor === cue.at);
  if (present && HABITS.has(cue.form.lemma) && !isSomebody(reading, source)) return false;
  const head = reading.passage.tokens[source.head];
  if (!head || head.possessive) return false;
  if (reading.tags[source.head] === Tag.pronoun) return pronounReports(context, head.lower, present, frame);
  const name = nameAt(reading, source.head);
  if (present && name?.kind === "unclear" && !isSpeakingNoun(head.lower, head.classes)) return false;
  return isSpeaker(reading, source);
}

/** "They" and "it" speak for whoever the sentence before is about; first and second person are no sources. */
function pronounReports(context: SentenceContext, pronoun: string, present: boolean, frame: ReportFrame): boolean {
  if (/^(?:he|she|who|both|others|many|some|everyone|everybody)$/.test(pronoun)) return true;
  if (pronoun !== "they" && pronoun !== "it") return false;
  const before = subjectOfSentenceBefore(context);
  if (before && pronoun === "they") {
    const { reading } = context;
    return isSpeaker(reading, before) && (isSomebody(reading, before) || isPlural(reading, before));
  }
  if (before) return frame !== "stance" && isSpeaker(context.reading, before);
  return pronoun === "they" && !present;
}

/** "The firms", "both sides", "Marl Group and Tarn Bank": one body alone is no "they". */
function isPlural({ passage, tags }: Reading, { first, last, head }: NounPhrase): boolean {
  const token = passage.tokens[head];
  if (!token || tags[head] === Tag.pronoun || token.classes & Word.group || /[^s]s$/.test(token.lower)) return true;
  // A subject is read up to its name: "Lee | and Tarn".
  for (let at = first; at <= last + 1; at++) if (passage.tokens[at]?.lower === "and") return true;
  return false;
}

function subjectOfSentenceBefore({ reading, sentence }: SentenceContext): NounPhrase | undefined {
  const { sentences } = reading.passage;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.last ?? 0) < sentence.first) low = middle + 1;
    else high = middle;
  }
  const before = sentences[low - 1];
  return before && mainSubject(reading, before.first, before.last);
}

/** A person, a body, a group, a country: by name, by office or by kind. */
function isSpeaker(reading: Reading, source: NounPhrase): boolean {
  const head = reading.passage.tokens[source.head];
  if (!head || head.possessive) return false;
  if (reading.tags[source.head] === Tag.pronoun) return /^(?:he|she|they|we|who|both)$/.test(head.lower);
  const name = nameAt(reading, source.head);
  if (name && name.last >= source.head && name.first <= source.head && !isNounBehind(reading, source, name.last)) {
    if (name.kind !== "unclear") return true;
    return !isThing(reading, name) || isSpeakingNoun(head.lower, head.classes);
  }
  return isSpeakingNoun(head.lower, head.classes);
}

/** "the Marl Group report": the name only tells which report. */
function isNounBehind({ tags }: Reading, source: NounPhrase, name: number): boolean {
  return source.head > name && tags[source.head] === Tag.noun;
}

function isThing({ passage }: Reading, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if ((passage.tokens[at]?.classes ?? 0) & Word.thingNoun) return true;
  return false;
}

const SPEAKS = Word.role | Word.group | Word.organisationNoun | Word.bodyNoun | Word.honorific | Word.titleWord;

function isSpeakingNoun(lower: string, classes: number): boolean {
  if (classes & Word.thingNoun && !(classes & (Word.role | Word.group | Word.organisationNoun))) return false;
  return (classes & SPEAKS) !== 0 || PARTIES.has(lower) || PARTIES.has(singular(lower));
}

function singular(lower: string): string {
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

/** "delegate", "delegates", "residents": people by a common noun. */
export function meansPeople({ lower, classes }: Token): boolean {
  return ((classes | wordClass(singular(lower))) & (Word.role | Word.group)) !== 0;
}

/** A person or a pronoun for people, as against a body. */
function isSomebody(reading: Reading, source: NounPhrase): boolean {
  const head = reading.passage.tokens[source.head];
  if (reading.tags[source.head] === Tag.pronoun) return /^(?:he|she|they|who|both)$/.test(head?.lower ?? "");
  const name = nameAt(reading, source.head);
  if (name?.kind === "person") return true;
  return ((head?.classes ?? 0) & (Word.role | Word.group | Word.honorific)) !== 0;
}

/** Who welcomes in words rather than at the door: people, sides and countries, no museum and no hotel. */
export function speaksForSure(reading: Reading, source: TokenRange): boolean {
  for (let at = source.first; at <= source.last; at++) {
    const token = reading.passage.tokens[at];
    const name = nameAt(reading, at);
    if (reading.tags[at] === Tag.pronoun || name?.kind === "person" || name?.kind === "place") return true;
    // A surname that was introduced further up.
    if (name?.kind === "unclear" && name.first === name.last && !isThing(reading, name)) return true;
    if (!token) continue;
    if (token.classes & (Word.role | Word.group | Word.honorific | Word.titleWord | Word.place)) return true;
    if (
      PARTIES.has(singular(token.lower)) ||
      /^(?:government|ministry|council|commission|parliament)$/.test(token.lower)
    )
      return true;
  }
  return false;
}

/** Whether what stands between two tokens can be asked to do something. */
export function isHearer(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading.passage;
  if (/^(?:him|her|them|it|us|others|everyone|everybody|all|both)$/.test(tokens[first]?.lower ?? "")) return true;
  const phrase = phraseStartingAt(reading, first, last);
  if (!phrase) return false;
  const drivers = reading.tags[phrase.head] === Tag.noun && /[^s]s$/.test(tokens[phrase.head]?.lower ?? "");
  return drivers || reading.tags[phrase.head] === Tag.name || isSpeaker(reading, phrase);
}
