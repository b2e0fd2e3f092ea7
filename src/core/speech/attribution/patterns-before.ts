import { Word, type TokenRange } from "../../language";
import { clauseEnd, hasFiniteVerb } from "../clauses/clause-ends";
import { contentAfter } from "./content-after";
import { contentBefore, type LeftContent } from "./content-before";
import { anotherSpeaks } from "./other-speakers";
import { cueRanges, type CueVerb } from "../clauses/cues";
import { phraseStartingAt } from "../clauses/noun-phrases";
import { markEnd, type Candidate, type NounPhrase, type Reading } from "../reading";
import type { SentenceContext } from "../clauses/sentence-context";
import { agrees } from "../clauses/agreement";
import { canSpeak } from "../clauses/speaking-subjects";
import { inMarks, subjectBefore } from "../clauses/subjects";
import { tenseAt } from "../clauses/tense";
import { Tag } from "../clauses/tags";

/** “…,” said Ann Lee, chair of Acme. */
export function inverted(context: SentenceContext, cue: CueVerb): Candidate | undefined {
  const { reading, first, last } = context;
  if (cue.gerund || !(cue.form.past || cue.form.present) || cue.governor !== cue.at) return undefined;
  const content = contentBefore(reading, cue.at, first);
  if (!content) return undefined;
  const unfinished = !hasFiniteVerb(reading, content) || reading.tags[content.last] === Tag.auxiliary;
  if (!content.marked && unfinished) return invertedInTheMiddle(context, cue, content);
  if (!content.marked && (content.last - content.first < 3 || cue.form.frame !== "clause")) return undefined;
  if (!content.marked && subjectBefore(reading, cue.at, first)) return undefined;
  const subject = skipAdverbsRight(reading, cue.end + 1, last);
  if (subject > last || inMarks(reading, subject) || !startsSubject(reading, subject)) return undefined;
  const source = phraseStartingAt(reading, subject, last);
  if (!source || (!content.marked && !canSpeak(reading, source, cue.form.lemma))) return undefined;
  return {
    cue: cueRanges(cue),
    lemma: cue.form.lemma,
    source,
    content: withContinuation(context, content, source.last + 1),
    pattern: "inverted",
  };
}

/** The walls, said Ann Lee, would hold: the clause finds its verb, or goes on from its auxiliary, behind the speaker. */
function invertedInTheMiddle(context: SentenceContext, cue: CueVerb, content: LeftContent): Candidate | undefined {
  const { reading, last } = context;
  if (cue.form.frame !== "clause" || !startsSubject(reading, cue.end + 1)) return undefined;
  const source = phraseStartingAt(reading, cue.end + 1, last);
  const rest = (source?.last ?? last) + 2;
  if (!source || rest >= last || reading.passage.tokens[rest - 1]?.text !== ",") return undefined;
  const goesOn = tenseAt(reading, rest) !== undefined || reading.tags[content.last] === Tag.auxiliary;
  if (content.last - content.first > 12 || !goesOn || !canSpeak(reading, source, cue.form.lemma)) return undefined;
  const parts = [content, { first: rest, last: clauseEnd(reading, rest, last, false) }];
  return { cue: cueRanges(cue), lemma: cue.form.lemma, source, content: parts, pattern: "cue in the middle" };
}

function skipAdverbsRight(reading: Reading, from: number, limit: number): number {
  let at = from;
  while (at <= limit && reading.tags[at] === Tag.adverb) at++;
  return at;
}

function startsSubject(reading: Reading, at: number): boolean {
  const token = reading.passage.tokens[at];
  const tag = reading.tags[at];
  if (!token || token.lower === "that") return false;
  return (
    tag === Tag.name ||
    tag === Tag.determiner ||
    tag === Tag.pronoun ||
    tag === Tag.noun ||
    tag === Tag.adjective ||
    token.capital
  );
}

/** Added Dr Lee: “…” and Said Ann Lee, chair of Acme: “…” */
export function invertedFirst(context: SentenceContext, cue: CueVerb): Candidate | undefined {
  const { reading, first, last } = context;
  if (cue.at !== first || cue.gerund || !startsSubject(reading, cue.end + 1)) return undefined;
  const source = phraseStartingAt(reading, cue.end + 1, last);
  if (!source) return undefined;
  let colon = source.last + 1;
  while (colon <= last && !inMarks(reading, colon) && !/^[:]$/.test(reading.passage.tokens[colon]?.text ?? "")) colon++;
  if (colon >= last || inMarks(reading, colon)) return undefined;
  return {
    cue: cueRanges(cue),
    lemma: cue.form.lemma,
    source,
    content: [{ first: colon + 1, last }],
    pattern: "cue before",
  };
}

/** “…,” Ann Lee said. / Prices, he said, had fallen. / Prices had fallen, he said. */
export function trailing(context: SentenceContext, cue: CueVerb): Candidate | undefined {
  const { reading, first, last } = context;
  if (cue.gerund) return undefined;
  const source = subjectBefore(reading, cue.governor, first);
  if (!source || source.relative) return undefined;
  const content = contentBefore(reading, source.first, first);
  if (!content) return undefined;
  const close = closingComma(context, cue);
  const parenthetical = close !== undefined && close + 1 <= last && !inMarks(reading, source.first - 1);
  if (content.marked) {
    if (takesItsOwnContent(reading, cue, last)) return undefined;
    return {
      cue: cueRanges(cue),
      lemma: cue.form.lemma,
      source,
      content: withContinuation(context, content, cue.end + 1),
      pattern: "cue after",
    };
  }
  if (cue.form.frame !== "clause" || !/^[,—–]$|^--$/.test(reading.passage.tokens[source.first - 1]?.text ?? ""))
    return undefined;
  if (parenthetical) return inTheMiddle(context, cue, source, content, close + 1);
  if (!canSpeak(reading, source, cue.form.lemma) || !agrees(reading, source, cue)) return undefined;
  if (!endsHere(context, cue) || isIntroductory(reading, content)) return undefined;
  return { cue: cueRanges(cue), lemma: cue.form.lemma, source, content: [content], pattern: "reported clause before" };
}

/** “…,” he said and announced that …: the words in marks belong to the first verb, the clause to the second. */
function takesItsOwnContent(reading: Reading, cue: CueVerb, last: number): boolean {
  const content = contentAfter(reading, cue, last, false);
  return (
    content !== undefined &&
    content.introduced &&
    !content.marked &&
    reading.passage.tokens[content.first - 1]?.lower === "that"
  );
}

const ADDRESSEE_REACH = 6;

/** The comma behind the cue, or behind those it addresses and the day: "he told reporters on Monday,". */
function closingComma({ reading, last }: SentenceContext, cue: CueVerb): number | undefined {
  const { tokens } = reading.passage;
  const reach = cue.form.addressee ? ADDRESSEE_REACH : 0;
  for (let at = cue.end + 1; at <= Math.min(last, cue.end + 1 + reach); at++) {
    if (tokens[at]?.text === ",") return at;
    if (inMarks(reading, at) || reading.tags[at] === Tag.verb || tokens[at]?.lower === "that") return undefined;
  }
  return undefined;
}

/** Those sanctions, he said, had failed. `rest` is the token behind the comma that closes the aside. */
function inTheMiddle(
  context: SentenceContext,
  cue: CueVerb,
  source: NounPhrase,
  content: LeftContent,
  rest: number,
): Candidate | undefined {
  const { reading, last } = context;
  if (!canSpeak(reading, source, cue.form.lemma)) return undefined;
  const opening = reading.tags[content.first];
  if (
    opening === Tag.subordinator &&
    /^(?:if|when|while|as|although|though|because|asked)$/.test(reading.passage.tokens[content.first]?.lower ?? "")
  ) {
    return undefined;
  }
  // In opening the port, he said, “…”: the words in marks are all he said.
  if (inMarks(reading, rest) && isIntroductory(reading, content)) return undefined;
  const parts: TokenRange[] = [content];
  const adjunct = reading.tags[rest] === Tag.gerund || isNarratorsCircumstance(reading, rest, content);
  if (adjunct) {
    if (isIntroductory(reading, content)) return undefined;
  } else {
    const end = clauseEnd(reading, rest, last, false);
    if (!hasFiniteVerb(reading, { first: rest, last: end }) && !hasFiniteVerb(reading, content)) return undefined;
    parts.push({ first: rest, last: end });
  }
  return { cue: cueRanges(cue), lemma: cue.form.lemma, source, content: parts, pattern: "cue in the middle" };
}

/** Prices fell, he said, as the council voted: what happened meanwhile is told by the narrator. */
function isNarratorsCircumstance(reading: Reading, at: number, content: TokenRange): boolean {
  return /^(?:as|while)$/.test(reading.passage.tokens[at]?.lower ?? "") && hasFiniteVerb(reading, content);
}

/** The sentence ends with the attribution, save a time, a place or "in a statement". */
function endsHere(context: SentenceContext, cue: CueVerb): boolean {
  const { reading, last } = context;
  for (let at = cue.end + 1; at <= last; at++) {
    const token = reading.passage.tokens[at];
    if (!token) break;
    if (token.text === ";") return true;
    if (/^[,—–]$|^--$/.test(token.text)) return at > cue.end + 1 || reading.tags[at + 1] === Tag.gerund;
    if (inMarks(reading, at) || token.lower === "that" || reading.tags[at] === Tag.auxiliary) return false;
    const tag = reading.tags[at];
    if (
      at === cue.end + 1 &&
      tag !== Tag.preposition &&
      tag !== Tag.adverb &&
      !(token.classes & Word.time) &&
      !cue.form.addressee
    ) {
      return false;
    }
    if (tag === Tag.verb) return false;
  }
  return true;
}

/** "In Paris, he said": the words before the comma are an adverbial, not what was said. */
function isIntroductory(reading: Reading, content: TokenRange): boolean {
  const tag = reading.tags[content.first];
  if (tag === Tag.gerund || content.last - content.first < 2) return true;
  if (tag === Tag.subordinator || tag === Tag.preposition) return !hasMainClause(reading, content);
  return !hasFiniteVerb(reading, content);
}

/** "If it rains, they stay home": a subordinate clause with the main one behind its comma. */
function hasMainClause(reading: Reading, content: TokenRange): boolean {
  for (let at = content.first + 1; at < content.last; at++) {
    if (reading.passage.tokens[at]?.text === ",") return hasFiniteVerb(reading, { first: at + 1, last: content.last });
  }
  return reading.tags[content.first] === Tag.preposition && hasFiniteVerb(reading, content);
}

/** “A,” he said. “B” / “A,” he said, “b”: further marks of the same sentence behind a comma or a stop. */
function withContinuation(context: SentenceContext, content: TokenRange, from: number): readonly TokenRange[] {
  const { reading, sentence } = context;
  const parts: TokenRange[] = [{ first: content.first, last: content.last }];
  for (let at = from; at <= sentence.last; at++) {
    if (!inMarks(reading, at)) continue;
    const last = markEnd(reading, at, sentence.last);
    if (anotherSpeaks(reading, from, at)) break;
    const before = reading.passage.tokens[at - 1]?.lower ?? "";
    if (/^(?:[,:;.—–]|--|that|and|but)$/.test(before) || isWholeSentence(reading, at, last))
      parts.push({ first: at, last });
    at = last;
  }
  return parts;
}

/** Marks around a full sentence whose narrator forgot the stop before it. */
function isWholeSentence(reading: Reading, first: number, last: number): boolean {
  const opening = reading.passage.tokens[first + 1];
  return last - first >= 9 && opening?.capital === true && /^[.?!]$/.test(reading.passage.tokens[last - 1]?.text ?? "");
}
