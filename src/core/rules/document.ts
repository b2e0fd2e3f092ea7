import type { Analysis, Part, Role, Span, Speech, Structure, Tradition } from "../model";
import { findDates, moveDate, type FoundDate } from "./dates";
import { startsUpper, wordsOf, type Word } from "./words";
import type { ExpectedElement, Profile } from "./profiles/profile";

/** Stands in `ownWords` for each code unit of somebody else's words; neither a letter nor a blank. */
export const COVER = "\uFFFC";

/** A sentence of the release's own story, with the part it stands in. */
export interface Sentence extends Span {
  readonly part: Part;
}

/**
 * What rules read: one release, one profile, one clock. Everything is computed at first use and shared by all rules;
 * all offsets are offsets of `text`.
 */
export interface ReleaseDocument {
  readonly text: string;
  /** As long as the text, with markup blanked out. */
  readonly prose: string;
  /** Prose with everything between quotation marks, and every quoted block, covered by COVER. */
  readonly ownWords: string;
  readonly structure: Structure;
  readonly speech: Speech;
  readonly tradition: Tradition;
  readonly profile: Profile;
  readonly elements: readonly ExpectedElement[];
  /** Epoch milliseconds; undefined when the host gave no clock. */
  readonly now: number | undefined;
  /** First part of a role. */
  part(role: Role): Part | undefined;
  /** Parts of any of these roles, in text order. */
  parts(...roles: readonly Role[]): readonly Part[];
  /** The paragraphs of the news itself: lead, body and quote paragraphs, dateline left out. */
  readonly story: readonly Part[];
  isInStory(at: Span): boolean;
  readonly storySentences: readonly Sentence[];
  sentences(part: Part): readonly Sentence[];
  /** Words of a span of prose, in order; kept for spans that several rules ask for. */
  words(of: Span): readonly Word[];
  /** What a reader sees of a span: its prose without markup, each run of blanks one space. */
  printed(of: Span): string;
  /** Word forms of the story, in lower case: those printed small, and those with a capital inside a sentence. */
  readonly wordCases: WordCases;
  /** Calendar dates in all parts but code, in text order. */
  readonly dates: readonly FoundDate[];
  /** True when any of the span is inside quotation marks or a quoted block. */
  isQuoted(at: Span): boolean;
  /** True when all of the span is inside what somebody is reported to have said, with marks or without. */
  isReported(at: Span): boolean;
  lineOf(offset: number): number;
}

export interface WordCases {
  readonly lower: ReadonlySet<string>;
  readonly upper: ReadonlySet<string>;
}

const STORY: readonly Role[] = ["lead", "body", "quote-paragraph"];

/** The document that all rules of one check share. */
export function releaseDocument(
  analysis: Analysis,
  profile: Profile,
  elements: readonly ExpectedElement[],
  now: number | undefined,
): ReleaseDocument {
  const { structure, prose, source } = analysis;
  const byRole = groupByRole(structure.parts);
  const sentencesByPart = new Map<Part, readonly Sentence[]>();
  let ownWords: string | undefined;
  let storySentences: readonly Sentence[] | undefined;
  const wordsBySpan = new Map<Span, readonly Word[]>();
  let wordCases: WordCases | undefined;
  let dates: readonly FoundDate[] | undefined;
  const story = structure.parts.filter((part) => STORY.includes(part.role));

  const document: ReleaseDocument = {
    text: source.text,
    prose,
    structure,
    get speech() {
      return analysis.speech;
    },
    get ownWords() {
      return (ownWords ??= cover(prose, quotedSpans(analysis.speech)));
    },
    tradition: structure.tradition,
    profile,
    elements,
    now,
    part: (role) => byRole.get(role)?.[0],
    parts: (...roles) =>
      roles.length === 1
        ? (byRole.get(roles[0] ?? "other") ?? [])
        : structure.parts.filter((part) => roles.includes(part.role)),
    story,
    isInStory: (at) => story.some((part) => part.start <= at.start && at.end <= part.end),
    get storySentences() {
      return (storySentences ??= story.flatMap((part) => document.sentences(part)));
    },
    sentences: (part) => {
      const known = sentencesByPart.get(part);
      if (known) return known;
      const from = structure.dateline && overlapEnd(part, structure.dateline);
      const found = analysis.sentences({ start: from ?? part.start, end: part.end });
      const sentences = found.map((sentence) => ({ start: sentence.start, end: sentence.end, part }));
      sentencesByPart.set(part, sentences);
      return sentences;
    },
    printed: (of) => prose.slice(of.start, of.end).replace(BLANKS, " ").trim(),
    get wordCases() {
      return (wordCases ??= casesOf(document));
    },
    get dates() {
      return (dates ??= structure.parts.filter(isText).flatMap((part) => datesOf(prose, part)));
    },
    words: (of) => {
      const known = wordsBySpan.get(of);
      if (known) return known;
      const words = wordsOf(prose, of);
      wordsBySpan.set(of, words);
      return words;
    },
    isQuoted: (at) => document.ownWords.slice(at.start, at.end).includes(COVER),
    isReported: (at) =>
      document.speech.quotes.some((quote) => quote.spans.some(({ start, end }) => start <= at.start && at.end <= end)),
    lineOf: (offset) => source.lines.lineAt(offset),
  };
  return document;
}

// Must not match anything printed.
const BLANKS = /\s+/g;

function casesOf(release: ReleaseDocument): WordCases {
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (const sentence of release.storySentences) {
    for (const [i, word] of release.words(sentence).entries()) {
      if (!startsUpper(word.text)) lower.add(word.key);
      else if (i > 0 && !OPENS.test(release.prose.charAt(word.start - 1))) upper.add(word.key);
    }
  }
  return { lower, upper };
}

// Before a word that begins a sentence inside the sentence. Must not match a blank or a hyphen.
const OPENS = /["“‘'(]/;

function isText(part: Part): boolean {
  return part.kind !== "code" && part.kind !== "comment" && part.kind !== "front-matter";
}

function datesOf(prose: string, part: Span): readonly FoundDate[] {
  return findDates(prose.slice(part.start, part.end)).map((date) => moveDate(date, part.start));
}

/** Where the news begins in a part whose line the dateline opens. */
function overlapEnd(part: Span, dateline: Span): number | undefined {
  return dateline.start >= part.start && dateline.end <= part.end ? dateline.end : undefined;
}

function groupByRole(parts: readonly Part[]): ReadonlyMap<Role, readonly Part[]> {
  const groups = new Map<Role, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.role);
    if (group) group.push(part);
    else groups.set(part.role, [part]);
  }
  return groups;
}

function quotedSpans(speech: Speech): readonly Span[] {
  const spans: Span[] = speech.marked.map((mark) => ({ start: mark.start, end: mark.end }));
  for (const quote of speech.quotes) if (quote.kind === "direct") spans.push(...quote.spans);
  return spans.sort((a, b) => a.start - b.start);
}

function cover(prose: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    result += prose.slice(at, from) + COVER.repeat(end - from);
    at = end;
  }
  return result + prose.slice(at);
}
