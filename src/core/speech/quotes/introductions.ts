import { statementNouns } from "../../data/speech-verbs";
import { Word, type TokenRange } from "../../language";
import type { MentionList } from "../mentions/mentions";
import { phraseStartingAt } from "../clauses/noun-phrases";
import type { NounPhrase, Reading } from "../reading";
import { namingBy, spanOf, type Naming } from "./naming";
import { inMarks, mainSubject, subjectBefore } from "../clauses/subjects";

const statements = new Set(statementNouns);

/** The source and cue of a paragraph that ends with a colon; undefined when it names no speaker. */
export function introductionAt(reading: Reading, mentions: MentionList): Naming | undefined {
  const { tokens, sentences } = reading.passage;
  const end = tokens.length - 1;
  const last = sentences[sentences.length - 1];
  if (!last || inMarks(reading, end)) return undefined;
  const announced = statementAnnounced(reading, sentences.slice(-ANNOUNCING_SENTENCES).reverse());
  const closes = tokens[end]?.text === ":" || endsInCue(reading, end);
  if (!closes && !announced) return undefined;
  // “issued the following statement honouring X, who said …”: the verb that counts stands before the announcement.
  const inLast = announced?.sentence === last;
  const sentence = closes || !announced ? last : announced.sentence;
  const colon = announced && (inLast || !closes) ? announced.at : end;
  return introductionBy(reading, mentions, sentence, colon, "introduced by a colon");
}

/** "Ann Lee said," at the end of a paragraph: the comma leads to the next one as a colon does. */
function endsInCue(reading: Reading, comma: number): boolean {
  const form = reading.passage.tokens[comma - 1]?.form;
  return (
    reading.passage.tokens[comma]?.text === "," && form !== undefined && (form.past || form.present || form.gerund)
  );
}

/** The same inside a paragraph: "Ann Lee released the following statement on the vote. “…”". */
export function introductionWithin(reading: Reading, mentions: MentionList): Naming | undefined {
  const { markOf, sentences } = reading.passage;
  const announced = statementAnnounced(reading, sentences.slice(0, ANNOUNCING_SENTENCES));
  if (!announced) return undefined;
  let last = announced.at;
  while (last < announced.sentence.last && (markOf[last + 1] ?? -1) < 0) last++;
  return introductionBy(reading, mentions, { first: announced.sentence.first, last }, announced.at, "announced");
}

function introductionBy(
  reading: Reading,
  mentions: MentionList,
  sentence: TokenRange,
  colon: number,
  rule: "introduced by a colon" | "announced",
): Naming | undefined {
  const { tokens } = reading.passage;
  const verb = lastSpeechVerb(reading, sentence.first, colon);
  const source =
    verb === undefined ? statementSource(reading, sentence.first, sentence.last) : sourceOf(reading, verb, sentence);
  if (!source) return undefined;
  const cue = verb ?? colon;
  return namingBy(reading, mentions, source, {
    cue: spanOf(reading, { first: cue, last: cue }),
    lemma: tokens[cue]?.form?.lemma ?? ":",
    rule,
    certain: true,
  });
}

/** Announcements this many sentences from an edge of the paragraph count: "… the following statement. It comes after …". */
const ANNOUNCING_SENTENCES = 2;
/** Words between "following" and "statement": "the following joint statement", "The following is a statement". */
const BETWEEN = 2;

/** "issued the following statement regarding the vote.": a full stop does what a colon does. */
function statementAnnounced(
  { passage }: Reading,
  sentences: readonly TokenRange[],
): { readonly at: number; readonly sentence: TokenRange } | undefined {
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (passage.tokens[at]?.lower !== "following" || (passage.markOf[at] ?? -1) >= 0) continue;
      for (let noun = at + 1; noun <= Math.min(sentence.last, at + 1 + BETWEEN); noun++) {
        const word = passage.tokens[noun];
        if (word?.kind !== "word" || word.classes & Word.preposition) break;
        if (statements.has(word.lower)) return { at, sentence };
      }
    }
  }
  return undefined;
}

function lastSpeechVerb(reading: Reading, first: number, colon: number): number | undefined {
  for (let at = colon - 1; at > first; at--) {
    if (inMarks(reading, at)) continue;
    const token = reading.passage.tokens[at];
    const form = token?.form;
    const nounHere = statements.has(token?.lower ?? "");
    if (form && !nounHere && !token?.capital && (form.past || form.present || form.gerund)) return at;
    if (/^(?:issued|released|made|gave|sent|delivered|provided|offered|shared)$/.test(token?.lower ?? "")) return at;
  }
  return undefined;
}

function sourceOf(reading: Reading, verb: number, { first, last }: TokenRange): NounPhrase | undefined {
  return (
    subjectBefore(reading, verb, first) ?? mainSubject(reading, first, verb) ?? statementSource(reading, first, last)
  );
}

/** "The following statement is from Ann Lee:", "Statement by Acme:". */
function statementSource(reading: Reading, first: number, colon: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  let stated = false;
  for (let at = first; at < colon; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (statements.has(lower)) stated = true;
    if (stated && /^(?:from|by|of)$/.test(lower)) return phraseStartingAt(reading, at + 1, colon - 1);
  }
  return undefined;
}
