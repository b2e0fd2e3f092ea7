import type { QuoteKind, Span } from "../model";
import { findNames, readPassage, sentenceSpans, type Marks, type Passage, type TokenRange } from "../language";
import { attributionsIn } from "./attribution/attributions";
import { freeIndirect } from "./attribution/free-indirect";
import { headlineQuotesIn, type HeadlineQuote } from "./quotes/headline-quotes";
import { introductionAt, introductionWithin } from "./quotes/introductions";
import { letterFrameAt, type LetterFrame } from "./quotes/letter-frames";
import { looseQuotes, type LooseQuote } from "./quotes/loose-quotes";
import type { Naming } from "./quotes/naming";
import { signatureAt, type Signature } from "./quotes/signatures";
import { turnAt, type Turn } from "./quotes/turns";
import { MentionList } from "./mentions/mentions";
import { officesIn } from "./mentions/offices";
import type { Attribution, Candidate, ParagraphMention, Reading } from "./reading";
import { authorshipAt, type Authorship } from "./quotes/authorship";
import { isTitle } from "./quotes/work-titles";
import { tagPassage } from "./clauses/tags";
import { voicesOf, type Voices } from "./people/voices";

/** What a paragraph is searched for, by its role in the release; a headline for names and for quotations of its own. */
export type Search = "speech" | "names" | "headline";

/** Everything one paragraph says by itself. Offsets are relative to its start; kept by content between versions. */
export interface ParagraphReading {
  readonly length: number;
  readonly marks: readonly Marks[];
  readonly mentions: readonly ParagraphMention[];
  readonly attributions: readonly Attribution[];
  readonly loose: readonly LooseQuote[];
  /** The paragraph ends with a colon: the next one is what this source says. */
  readonly introduction: Naming | undefined;
  /** The paragraph announces a statement and goes on with its words in marks. */
  readonly ownIntroduction: Naming | undefined;
  /** The paragraph is a heading or a line that names who speaks below it. */
  readonly authorship: Authorship | undefined;
  /** Quotations of a headline; empty for all other paragraphs. */
  readonly headlines: readonly HeadlineQuote[];
  /** Its last line, or all of it, signs what stands above. */
  readonly signature: Signature | undefined;
  /** It begins with the label of a question, an answer or a speaker. */
  readonly turn: Turn | undefined;
  /** It greets or closes a letter. */
  readonly letter: LetterFrame | undefined;
  readonly voices: Voices;
  /** Where words and numbers start, rising. */
  readonly wordStarts: Uint32Array;
  /** Marks around the title of a work, as far as no attribution uses them. */
  readonly titled: ReadonlySet<Marks>;
  /** First and last outermost marks reach the paragraph's edges: it may go on from, or into, another one. */
  readonly startsMarked: boolean;
  readonly endsOpen: boolean;
  readonly text: string;
  readonly sentenceSpans: readonly Span[];
}

/** Reads one paragraph without looking at any other. Never throws. */
export function readParagraph(text: string, search: Search): ParagraphReading {
  const passage = readPassage(text);
  const reading = makeReading(passage);
  const sentenceOf = sentenceIndex(passage);
  const mentions = new MentionList(reading, sentenceOf);
  const speaks = search === "speech";
  const candidates = speaks ? candidatesIn(reading) : [];
  const attributions = candidates
    .map((candidate) => toAttribution(reading, candidate, mentions))
    .filter((found) => found !== undefined);
  const used = new Set(attributions.flatMap(({ marks }) => marks));
  const loose = speaks ? looseQuotes(reading, used, mentions) : [];
  const authorship = authorshipAt(reading, mentions, !speaks);
  const introduction = speaks ? introductionAt(reading, mentions) : undefined;
  const ownIntroduction = loose.length > 0 ? introductionWithin(reading, mentions) : undefined;
  const signature = signatureAt(reading, mentions);
  const turn = speaks ? turnAt(reading, mentions) : undefined;
  const letter = letterFrameAt(reading, mentions);
  const namings = [
    ...loose.map(({ named }) => (named?.ifKnown ? undefined : named)),
    introduction,
    ownIntroduction,
    signature?.hyphen ? undefined : signature,
  ];
  for (const name of reading.names) mentions.forName(name);
  for (const office of officesIn(reading)) mentions.forOffice(office.first, office.last, office.head);
  const last = passage.marks.filter(({ depth }) => depth === 0).at(-1);
  return {
    length: text.length,
    marks: passage.printedMarks,
    mentions: mentions.list,
    attributions,
    loose,
    introduction,
    ownIntroduction,
    authorship,
    headlines: search === "headline" ? headlineQuotesIn(passage) : [],
    signature,
    turn,
    letter,
    voices: voicesOf({
      passage,
      mentions: mentions.list,
      attributions,
      namings,
    }),
    wordStarts: wordStartsOf(passage),
    titled: new Set(passage.marks.filter((mark, index) => !used.has(index) && isTitleMark(mark, text))),
    startsMarked: (passage.markOf[0] ?? -1) >= 0,
    endsOpen: last !== undefined && last.close === undefined && last.end === text.length,
    text,
    sentenceSpans: sentenceSpans(passage),
  };
}

function wordStartsOf({ tokens }: Passage): Uint32Array {
  const starts = new Uint32Array(tokens.length);
  let words = 0;
  for (const { kind, start } of tokens) if (kind !== "punctuation") starts[words++] = start;
  return starts.subarray(0, words);
}

function isTitleMark({ depth, contentStart, contentEnd }: Marks, text: string): boolean {
  return depth === 0 && isTitle(text.slice(contentStart, contentEnd));
}

function makeReading(passage: Passage): Reading {
  const names = findNames(passage);
  const nameOf = new Int32Array(passage.tokens.length).fill(-1);
  names.forEach((name, index) => nameOf.fill(index, name.first, name.last + 1));
  return { passage, tags: tagPassage(passage), names, nameOf };
}

function sentenceIndex(passage: Passage): Int32Array {
  const of = new Int32Array(passage.tokens.length);
  passage.sentences.forEach(({ first, last }, index) => of.fill(index, first, last + 1));
  return of;
}

function candidatesIn(reading: Reading): readonly Candidate[] {
  const found: Candidate[] = [];
  let report: Candidate | undefined;
  for (const sentence of reading.passage.sentences) {
    const told = attributionsIn(reading, sentence, sentence.first);
    const goesOn = told.length === 0 ? freeIndirect(reading, sentence, report) : undefined;
    if (goesOn) found.push(goesOn);
    else found.push(...told);
    report = goesOn ? report : told[told.length - 1];
  }
  return found;
}

function toAttribution(reading: Reading, candidate: Candidate, mentions: MentionList): Attribution | undefined {
  const marks = marksIn(reading, candidate.content);
  const content = candidate.content.map((range) => contentSpan(reading, range)).filter((span) => span.end > span.start);
  if (content.length === 0) return undefined;
  const { source } = candidate;
  return {
    content: [...content].sort((a, b) => a.start - b.start),
    kind:
      candidate.pattern === "noun phrase" || candidate.pattern === "label"
        ? reportKind(reading, candidate.content)
        : kindOf(reading, candidate.content),
    cue: candidate.cue.map((range) => tokenSpan(reading, range)),
    lemma: candidate.lemma,
    source: source && mentions.forSource(source),
    sourceSpan: source && tokenSpan(reading, source),
    pattern: candidate.pattern,
    marks,
  };
}

function tokenSpan(reading: Reading, { first, last }: TokenRange): Span {
  const { tokens } = reading.passage;
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
}

function marksIn(reading: Reading, ranges: readonly TokenRange[]): readonly number[] {
  const found = new Set<number>();
  for (const { first, last } of ranges) {
    for (let at = first; at <= last; at++) {
      const mark = reading.passage.markOf[at] ?? -1;
      if (mark >= 0) found.add(mark);
    }
  }
  return [...found];
}

/** The words of a range without the marks around them, and without the comma that only separates. */
function contentSpan(reading: Reading, { first, last }: TokenRange): Span {
  const { passage } = reading;
  const span = tokenSpan(reading, { first, last });
  const mark = passage.marks[passage.markOf[first] ?? -1];
  const same = mark && passage.markOf[first] === passage.markOf[last];
  if (!mark || !same || mark.contentStart < span.start) return span;
  return { start: Math.max(span.start, mark.contentStart), end: Math.min(span.end, mark.contentEnd) };
}

/** All in marks: direct. Some in marks, were it all but one word ("he “loved it”"): mixed. */
export function kindOf(reading: Reading, ranges: readonly TokenRange[]): QuoteKind {
  let inside = 0;
  let outside = 0;
  for (const { first, last } of ranges) {
    for (let at = first; at <= last; at++) {
      if (reading.passage.tokens[at]?.kind === "punctuation") continue;
      if ((reading.passage.markOf[at] ?? -1) >= 0) inside++;
      else outside++;
    }
  }
  if (inside === 0) return "indirect";
  return outside === 0 ? "direct" : "mixed";
}

/** Fewer words in marks name or label something. */
const FEWEST_QUOTED = 3;

/** A noun phrase with a good part in marks ("described it as “a slap in the face”") quotes; a title in it does not. */
function reportKind(reading: Reading, ranges: readonly TokenRange[]): QuoteKind {
  const { passage } = reading;
  const quotes = marksIn(reading, ranges).some((index) => {
    const mark = passage.marks[index];
    if (!mark || isTitleMark(mark, passage.text)) return false;
    let words = 0;
    for (const { first, last } of ranges)
      for (let at = first; at <= last; at++)
        if (passage.markOf[at] === index && passage.tokens[at]?.kind === "word") words++;
    return words >= FEWEST_QUOTED;
  });
  return quotes ? "mixed" : "noun-phrase";
}
