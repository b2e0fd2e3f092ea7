import { writtenThings } from "../../data/written-things";
import { Word, type NameSpan, type TokenRange } from "../../language";
import { phraseEndingAt, phraseStartingAt } from "../clauses/noun-phrases";
import { inMarks, mainSubject, subjectBefore } from "../clauses/subjects";
import { Tag } from "../clauses/tags";
import { holdsVerb } from "../clauses/verb-places";
import { namedIn, type MentionList } from "../mentions/mentions";
import { nameEndingAt, type NounPhrase, type Reading } from "../reading";
import { documentLeadIn } from "./document-lead-ins";
import { namingBy, namingByName, spanOf, type Naming } from "./naming";

const written = new Set(writtenThings);

/**
 * Who the words before marks name, where no attribution was read: "Ann Lee: “…”", "Bo Tan had his doubts: “…”", "the report
 * that says, “…”", "as stated in the letter, “…”". `written`: a sign or a title brings the words, and nobody says them.
 * `sentence` tells that the words in marks are a whole one.
 */
export function leadIn(
  reading: Reading,
  mentions: MentionList,
  mark: number,
  sentence: boolean,
): Naming | "written" | undefined {
  const before = reading.passage.tokens[mark - 1];
  if (!before || inMarks(reading, mark - 1)) return undefined;
  const start = sentenceStart(reading, mark - 1);
  if (before.text === ":") {
    // "Asked by a reporter: “Will it hold?”": nobody who is named says that.
    if (isAsked(reading, start)) return "written";
    const naming = beforeColon(reading, mentions, { first: start, last: mark - 2 });
    // "Ann Lee told of a film: “Marl at Dawn”": behind a whole clause, a few words are a name.
    return naming === "written" || (naming?.certain && !naming.ifKnown) || sentence ? naming : undefined;
  }
  const cell = nameInCell(reading, mark);
  if (cell) return namingByName(reading, mentions, cell, { cue: undefined, lemma: "", rule: "lead-in", certain: true });
  const document = documentLeadIn(reading, mentions, start, mark);
  if (document) return document;
  if (!sentence) return undefined;
  const end = before.text === "," ? mark - 2 : mark - 1;
  const opens = reading.passage.tokens[mark + 1]?.capital === true;
  return (opens ? behindVerb(reading, mentions, start, end) : undefined) ?? asStated(reading, mentions, start, end);
}

function isAsked({ passage: { tokens } }: Reading, start: number): boolean {
  return tokens[start]?.lower === "asked" && tokens[start + 1]?.lower === "by";
}

/** "| Ann Lee | “…” |": the name that ends the cell before. */
function nameInCell(reading: Reading, mark: number): NameSpan | undefined {
  const name = startsCell(reading, mark) ? nameEndingAt(reading, mark - 1) : undefined;
  return name?.kind === "person" ? name : undefined;
}

/** Where a cell wall was blanked out, three blanks at least stand before a token. */
const CELL_GAP = 3;

export function startsCell({ passage }: Reading, at: number): boolean {
  const gap = (passage.tokens[at]?.start ?? 0) - (passage.tokens[at - 1]?.end ?? 0);
  return gap >= CELL_GAP;
}

function sentenceStart({ passage }: Reading, at: number): number {
  const { sentences, tokens } = passage;
  let first = sentences.findLast((sentence) => sentence.first <= at)?.first ?? 0;
  // A bullet or a cell wall is no part of the sentence.
  while (first < at && /^[•*|–—-]+$/.test(tokens[first]?.text ?? "")) first++;
  return first;
}

/** "Ann Lee, chair of Acme: “…”", "Ann Lee put it plainly: “…”", "Ann Lee’s verdict: “…”". */
function beforeColon(reading: Reading, mentions: MentionList, range: TokenRange): Naming | "written" | undefined {
  const { tokens } = reading.passage;
  const cue = spanOf(reading, { first: range.last + 1, last: range.last + 1 });
  if ([range.last, headBefore(reading, range)].some((at) => written.has(tokens[at]?.lower ?? ""))) return "written";
  const owner = ownerAt(reading, range.first);
  if (owner) return namingByName(reading, mentions, owner, { cue, lemma: ":", rule: "lead-in", certain: false });
  const lone = loneWord(reading, range);
  if (lone)
    return {
      ...namingByName(reading, mentions, lone, { cue, lemma: ":", rule: "lead-in", certain: true }),
      ifKnown: true,
    };
  const subject = speakingSubject(reading, range);
  if (subject) {
    const certain = !holdsVerb(reading, range);
    return namingBy(reading, mentions, subject, { cue, lemma: ":", rule: "lead-in", certain });
  }
  const only = onlyPerson(reading, range);
  return only && namingByName(reading, mentions, only, { cue, lemma: ":", rule: "lead-in", certain: false });
}

/** "Ann Lee’s verdict": the person whose words follow. */
function ownerAt({ passage, names, nameOf }: Reading, first: number): NameSpan | undefined {
  const name = names[nameOf[first] ?? -1];
  return name?.kind === "person" && passage.tokens[name.last]?.possessive ? name : undefined;
}

/** "Lee: “…”", but also "Overview: “…”": a lone word with a capital, first in its sentence, and nothing else. */
function loneWord({ names, nameOf }: Reading, { first, last }: TokenRange): NameSpan | undefined {
  const name = first === last ? names[nameOf[first] ?? -1] : undefined;
  return name?.kind === "unclear" && name.initial && name.first === name.last ? name : undefined;
}

/** A person, a body, an office or a pronoun that is the subject before a colon. */
function speakingSubject(reading: Reading, { first, last }: TokenRange): NounPhrase | undefined {
  const subject = mainSubject(reading, first, last + 1);
  const head = subject && reading.passage.tokens[subject.head];
  if (!subject || !head) return undefined;
  if (reading.tags[subject.head] === Tag.pronoun) return /^(?:he|she|they)$/.test(head.lower) ? subject : undefined;
  const name = namedIn(reading, subject);
  if (!name) return head.classes & Word.role ? subject : undefined;
  // A lone word with a capital, first in its sentence: "Overview: “…”".
  return name.kind === "unclear" && name.initial && name.words.length < 2 ? undefined : subject;
}

/** The one person named before the colon, when a preposition does not make that a place or a partner. */
function onlyPerson({ names, tags }: Reading, { first, last }: TokenRange): NameSpan | undefined {
  const people = names.filter((name) => name.kind === "person" && name.first >= first && name.last <= last);
  const [one] = people;
  return people.length === 1 && one && tags[one.first - 1] !== Tag.preposition ? one : undefined;
}

/** "The motto of Tarn:": the noun before its first preposition. */
function headBefore({ tags }: Reading, { first, last }: TokenRange): number {
  for (let at = first; at <= last; at++) if (tags[at] === Tag.preposition) return at - 1;
  return last;
}

/** "…, saying, “…”", "with one sailor writing “…”", "a report that says, “…”". */
function behindVerb(reading: Reading, mentions: MentionList, first: number, verb: number): Naming | undefined {
  const token = reading.passage.tokens[verb];
  const form = token && !token.capital ? token.form : undefined;
  if (!form || form.frame === "quote" || !(form.past || form.present || form.gerund)) return undefined;
  if (form.nounLike && !form.gerund) return undefined;
  const source = form.gerund ? ofGerund(reading, first, verb) : ofRelative(reading, first, verb);
  if (!source) return undefined;
  const cue = spanOf(reading, { first: verb, last: verb });
  return namingBy(reading, mentions, source, { cue, lemma: form.lemma, rule: "lead-in", certain: true });
}

/** "with one of the sailors writing": words between "with" and the verb. */
const WITH_REACH = 7;

/** The noun before "writing" where "with" makes it the subject, else the subject of the sentence. */
function ofGerund(reading: Reading, first: number, verb: number): NounPhrase | undefined {
  const { tokens } = reading.passage;
  for (let at = verb - 1; at > Math.max(first, verb - WITH_REACH); at--) {
    if (tokens[at]?.kind === "punctuation") break;
    if (tokens[at - 1]?.lower === "with") return { first: at, last: verb - 1, head: verb - 1, relative: false };
  }
  return mainSubject(reading, first, verb);
}

/** "a report that says": what "that" stands for. */
function ofRelative(reading: Reading, first: number, verb: number): NounPhrase | undefined {
  const relative = /^(?:that|which)$/.test(reading.passage.tokens[verb - 1]?.lower ?? "");
  if (!relative) return subjectBefore(reading, verb, first);
  const comma = reading.passage.tokens[verb - 2]?.text === "," ? 1 : 0;
  return phraseEndingAt(reading, verb - 2 - comma, first);
}

const STATED = /^(?:stated|written|noted|reported|described|explained|set|put|printed|published|quoted)$/;

/** "As stated in the letter, “…”", "In the words of Ann Lee, “…”". */
function asStated(reading: Reading, mentions: MentionList, first: number, last: number): Naming | undefined {
  const { tokens } = reading.passage;
  const word = (at: number): string => tokens[first + at]?.lower ?? "";
  const stated = word(0) === "as" && STATED.test(word(1)) && /^(?:in|by)$/.test(word(2)) ? 3 : undefined;
  const inWords = word(0) === "in" && word(1) === "the" && word(2) === "words" && word(3) === "of" ? 4 : undefined;
  const at = stated ?? inWords;
  const source = at === undefined ? undefined : phraseStartingAt(reading, first + at, last);
  if (at === undefined || !source) return undefined;
  const cue = spanOf(reading, { first, last: first + at - 1 });
  return namingBy(reading, mentions, source, {
    cue,
    lemma: stated ? "state" : "words",
    rule: "lead-in",
    certain: true,
  });
}
