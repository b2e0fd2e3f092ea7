import { Word, type TokenRange } from "../../language";
import { contentAfter, isBareClause, type RightContent } from "./content-after";
import { cueRanges, type CueVerb } from "../clauses/cues";
import { phraseEndingAt, phraseStartingAt } from "../clauses/noun-phrases";
import { nameAt, type Candidate, type NounPhrase, type Reading } from "../reading";
import type { SentenceContext } from "../clauses/sentence-context";
import { agrees } from "../clauses/agreement";
import { isUnsaid } from "../clauses/unsaid";
import { canSpeak } from "../clauses/speaking-subjects";
import { inMarks, mainSubject, subjectAfterWith, subjectBefore } from "../clauses/subjects";
import { Tag } from "../clauses/tags";
import { tenseAt } from "../clauses/tense";

/** He said that …, She added: “…”, Officials say prices rise. */
export function reported(
  context: SentenceContext,
  cue: CueVerb,
  earlier: Candidate | undefined,
): Candidate | undefined {
  const { reading, first, last } = context;
  const found = subjectFor(context, cue, earlier);
  if (!found) return undefined;
  if (isUnsaid(reading, cue, found.source)) return undefined;
  const { inherited } = found;
  const relative = found.source.relative;
  const source = relative ? relativeHead(reading, found.source, first) : found.source;
  const content = contentAfter(reading, cue, last, relative || isSubordinate(reading, source, first));
  if (!content || content.last < content.first) return undefined;
  if (!governs(reading, cue, content)) return undefined;
  const plain = !content.introduced && !content.marked;
  if (!content.marked && !canSpeak(reading, source, cue.form.lemma)) return undefined;
  if (plain && !inherited && !agrees(reading, found.source, cue)) return undefined;
  const marked = content.marked && inMarks(reading, content.first);
  const pattern = cue.gerund ? "adjunct" : inherited ? "coordinated" : marked ? "cue before" : "reported clause";
  return {
    cue: cueRanges(cue),
    lemma: cue.form.lemma,
    source,
    content: [withoutMainVerb(reading, cue, source, content)],
    pattern,
  };
}

/** "Marl Group, advising that the port was closed, | sent its ships away": behind the adjunct the sentence finds its verb. */
function withoutMainVerb(reading: Reading, cue: CueVerb, source: NounPhrase, { first, last }: TokenRange): TokenRange {
  const { passage, tags } = reading;
  const between = cue.gerund && passage.tokens[cue.at - 1]?.text === "," && source.last === cue.at - 2;
  for (let at = first + 1; between && at < last; at++) {
    if (passage.tokens[at]?.text !== "," || inMarks(reading, at)) continue;
    if (tags[at + 1] === Tag.auxiliary || (tags[at + 1] === Tag.verb && tenseAt(reading, at + 1)))
      return { first, last: at - 1 };
  }
  return { first, last };
}

/** "Analysts at Acme, who argue that …": the words before "who" name the source. */
export function relativeHead(reading: Reading, phrase: NounPhrase, first: number): NounPhrase {
  const before = phrase.first - (reading.passage.tokens[phrase.first - 1]?.text === "," ? 2 : 1);
  const head = before >= first && !inMarks(reading, before) ? phraseEndingAt(reading, before, first) : undefined;
  return head && !head.relative ? head : phrase;
}

function governs(reading: Reading, cue: CueVerb, content: RightContent): boolean {
  const { frame } = cue.form;
  const range = { first: content.first, last: content.last };
  if (frame === "belief") return holdsQuotedWords(reading, range) && isBareClause(reading, range);
  if (content.marked && inMarks(reading, content.first)) {
    // "proposed to her in front of a painting, “Marl at Dawn”": a few words in marks far from the verb are a name.
    const far = content.first > cue.end + 3;
    if (isSentenceBehindColon(reading, content)) return true;
    return (frame !== "quote" && !(far && !cue.form.addressee && frame === "that")) || !isShortFragment(reading, range);
  }
  if (content.marked) return frame === "clause" && isBareClause(reading, range);
  if (content.introduced) return frame !== "quote" && content.last > content.first;
  if (holdsMarkedClause(reading, range) && frame !== "quote") return true;
  return (frame === "clause" && isBareClause(reading, range)) || isAskedFor(reading, cue, range);
}

/** "The statement read: “We did it.”": however short, the colon brings a sentence. */
function isSentenceBehindColon({ passage }: Reading, { first }: TokenRange): boolean {
  const { tokens, marks, markOf, text } = passage;
  const mark = marks[markOf[first] ?? -1];
  return mark !== undefined && tokens[first - 1]?.text === ":" && /[.?!…]/.test(text.charAt(mark.contentEnd - 1));
}

const ASKING = new Set(["demand", "ask", "insist", "recommend", "propose", "request", "order"]);

/** "demanded the port be closed": a subject and a bare "be". */
function isAskedFor(reading: Reading, cue: CueVerb, { first, last }: TokenRange): boolean {
  if (!ASKING.has(cue.form.lemma)) return false;
  const subject = phraseStartingAt(reading, first, last);
  return subject !== undefined && subject.last + 1 < last && reading.passage.tokens[subject.last + 1]?.lower === "be";
}

function isShortFragment(reading: Reading, range: TokenRange): boolean {
  let words = 0;
  for (let at = range.first; at <= range.last && inMarks(reading, at); at++)
    if (reading.passage.tokens[at]?.kind === "word") words++;
  return words < 5;
}

/** Some words in marks inside a bare clause, at least a few of them. */
function holdsMarkedClause(reading: Reading, range: TokenRange): boolean {
  let marked = 0;
  for (let at = range.first; at <= range.last; at++) if (inMarks(reading, at)) marked++;
  return marked >= 6 && isBareClause(reading, range);
}

/** "believes the sale is “late”": words in marks that are no name ("the ferry “Marl One”"), behind others. */
function holdsQuotedWords(reading: Reading, { first, last }: TokenRange): boolean {
  for (let at = first + 1; at < last; at++)
    if (inMarks(reading, at) && !inMarks(reading, at - 1)) return reading.passage.tokens[at + 1]?.capital !== true;
  return false;
}

export function isSubordinate(reading: Reading, source: NounPhrase, first: number): boolean {
  const before = reading.passage.tokens[source.first - 1];
  return (
    source.first > first &&
    before !== undefined &&
    /^(?:while|although|though|if|when|as|because|since|after|before|once)$/.test(before.lower)
  );
}

/** The verb's own subject, or the one it shares with an earlier attribution or with the main clause. */
export function subjectFor(
  context: SentenceContext,
  cue: CueVerb,
  earlier: Candidate | undefined,
): { readonly source: NounPhrase; readonly inherited: boolean } | undefined {
  const { reading, first } = context;
  const own = cue.gerund ? undefined : subjectBefore(reading, cue.governor, first);
  if (own) return isImpersonal(reading, own, cue) ? undefined : { source: own, inherited: false };
  if (cue.gerund) {
    const beside = subjectAfterWith(reading, cue.at) ?? objectBeforeAs(reading, cue.at, first);
    if (beside) return { source: beside, inherited: false };
    const shared = earlier?.source ?? mainSubject(reading, first, cue.at);
    return shared && !shared.relative && !isNarrator(reading, shared) ? { source: shared, inherited: true } : undefined;
  }
  let before = cue.governor - 1;
  while (before >= first && (reading.tags[before] === Tag.adverb || reading.tags[before] === Tag.auxiliary)) before--;
  const joined = reading.tags[before] === Tag.coordinator || reading.passage.tokens[before]?.text === ",";
  const shared = joined ? (earlier?.source ?? mainSubject(reading, first, cue.at)) : undefined;
  if (!shared || !(cue.form.past || cue.form.present || goesOnInPlural(reading, shared, cue))) return undefined;
  return isNarrator(reading, shared) ? undefined : { source: shared, inherited: true };
}

/** "The Tarn Post quoted Ann Lee | as saying that": the object speaks. */
function objectBeforeAs(reading: Reading, gerund: number, first: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  if (tokens[gerund - 1]?.lower !== "as") return undefined;
  const object = phraseEndingAt(reading, gerund - 2, first);
  return object && /^(?:quote[sd]?|cite[sd]?)$/.test(tokens[object.first - 1]?.lower ?? "") ? object : undefined;
}

/** "They claim it was old and | claim she knew": a base form shares a plural subject when a clause follows at once. */
function goesOnInPlural(reading: Reading, shared: NounPhrase, cue: CueVerb): boolean {
  const next = reading.tags[cue.end + 1];
  const clause = next === Tag.pronoun || reading.passage.tokens[cue.end + 1]?.lower === "that";
  return clause && agrees(reading, shared, cue);
}

/** The narrator's own "we say" and "I note" are no quotations. */
function isNarrator({ passage }: Reading, { first, last, head }: NounPhrase): boolean {
  return first === last && /^(?:i|we|you)$/.test(passage.tokens[head]?.lower ?? "");
}

/** "Marl Fund, which said that": a body by its name or by what it is; "a law which states that" stays a law. */
function isBody(reading: Reading, which: NounPhrase): boolean {
  const before = relativeHead(reading, which, 0);
  if (before.relative || reading.passage.tokens[which.first - 1]?.text !== ",") return false;
  const name = nameAt(reading, before.head);
  if (name?.last === before.last) return name.kind === "organisation";
  return ((reading.passage.tokens[before.head]?.classes ?? 0) & Word.organisationNoun) !== 0;
}

/** "this shows that", "it is said that", "which states that": nobody speaks. */
function isImpersonal(reading: Reading, phrase: NounPhrase, cue: CueVerb): boolean {
  const head = reading.passage.tokens[phrase.head]?.lower ?? "";
  if (phrase.first !== phrase.last) return false;
  if (head === "which") return !isBody(reading, phrase);
  if (isNarrator(reading, phrase)) return true;
  if (head === "it") return cue.form.lemma !== "say" && cue.form.frame !== "clause";
  return /^(?:this|that|what|there|these|those)$/.test(head);
}
