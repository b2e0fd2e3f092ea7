import type {
  Analysis,
  Format,
  FrontMatter,
  House,
  Notes,
  OtherReleases,
  Part,
  Role,
  Span,
  Speaker,
  Speech,
  Statements,
  Structure,
  Tradition,
} from "../model";
import { findContaining, piecesOf } from "../text";
import { datesIn, moved, type FoundDate } from "./dates";
import type { LanguageChecks } from "./language-checks";
import type { ExpectedElement, Profile } from "./profiles/profile";
import { Switches } from "./directives";
import { NO_HOUSE } from "./house";
import { PatternPlaces, type PatternMatch, type PlacedMatch } from "./matches";
import { COVER, quotedSpans, withCover } from "./own-words";
import { quotedSpeech } from "./quoted-speech";
import type { Pattern } from "./triggers";
import { startsUpper, wordsOf, type Word } from "./words";

/** A sentence of the release, with the part it stands in. */
export interface Sentence extends Span {
  readonly part: Part;
}

export type { PatternMatch } from "./matches";

/** Word forms of the story, in lower case: those printed small, and those with a capital inside a sentence. */
export interface WordCases {
  readonly lower: ReadonlySet<string>;
  readonly upper: ReadonlySet<string>;
}

/** The news itself. */
export const STORY: readonly Role[] = ["lead", "body", "quote-paragraph"];

/** Everything that is written in sentences, as people read it through. */
export const RUNNING_TEXT: readonly Role[] = [
  "headline",
  "subhead",
  ...STORY,
  "boilerplate",
  "notes-to-editors",
  "safe-harbor",
];

/** Every role, for patterns that hold wherever they stand. */
export const ROLES: readonly Role[] = [
  "issuer",
  "release-line",
  "contact",
  "headline",
  "subhead",
  "dateline",
  "section-heading",
  "boilerplate",
  "notes-to-editors",
  "safe-harbor",
  "end-mark",
  "other",
  ...STORY,
];

/**
 * What rules read: one release, one profile, one clock. Everything is computed at first use and shared by all rules;
 * all offsets are offsets of `text`.
 */
export class ReleaseDocument {
  readonly text: string;
  /** As long as the text, with markup blanked out. */
  readonly prose: string;
  readonly structure: Structure;
  readonly tradition: Tradition;
  /** The paragraphs of the news itself: lead, body and quote paragraphs. */
  readonly story: readonly Part[];

  readonly #sentences = new Map<Part, readonly Sentence[]>();
  readonly #words = new Map<Span, readonly Word[]>();
  #speech: Speech | undefined;
  #notes: ((of: Span) => Notes) | undefined;
  #typedNotes: ((of: Span) => Notes) | undefined;
  #ownNotes: ((of: Span) => Notes) | undefined;
  #ownWords: string | undefined;
  #storySentences: readonly Sentence[] | undefined;
  #wordCases: WordCases | undefined;
  #dates: readonly FoundDate[] | undefined;
  #inProse: PatternPlaces | undefined;
  #asTyped: PatternPlaces | undefined;

  constructor(
    private readonly analysis: Analysis,
    readonly profile: Profile,
    readonly elements: readonly ExpectedElement[],
    /** Epoch milliseconds; undefined when the host gave no clock. */
    readonly now: number | undefined,
    /** Undefined as long as the host has not loaded the libraries. */
    readonly language?: LanguageChecks,
    /** Names and words of the house that writes. */
    readonly house: House = NO_HOUSE,
    /** What the release switches off, and what of that was of use so far. */
    readonly switches = new Switches([], true),
    /** What other releases of the newsroom say; undefined where nobody remembers them. */
    readonly others?: OtherReleases,
  ) {
    this.text = analysis.source.text;
    this.prose = analysis.prose;
    this.structure = analysis.structure;
    this.tradition = analysis.structure.tradition;
    this.story = this.structure.parts.filter((part) => STORY.includes(part.role));
  }

  /** What the release says of itself: its profile, its status. */
  get stated(): Statements {
    return this.analysis.stated;
  }

  get format(): Format {
    return this.analysis.format;
  }

  get frontMatter(): FrontMatter | undefined {
    return this.analysis.frontMatter;
  }

  /** Who says what, noun-phrase reports left out. */
  get speech(): Speech {
    return (this.#speech ??= quotedSpeech(this.analysis.speech));
  }

  /** Prose with everything between quotation marks, and every quoted block, covered by COVER. */
  get ownWords(): string {
    return (this.#ownWords ??= withCover(this.prose, quotedSpans(this.speech)));
  }

  /** First part of a role. */
  part(role: Role): Part | undefined {
    return this.structure.parts.find((part) => part.role === role);
  }

  /** Parts of any of these roles, in text order. */
  parts(...roles: readonly Role[]): readonly Part[] {
    return this.structure.parts.filter((part) => roles.includes(part.role));
  }

  isInStory(at: Span): boolean {
    return findContaining(this.story, at) !== undefined;
  }

  get storySentences(): readonly Sentence[] {
    if (this.#storySentences) return this.#storySentences;
    const all: Sentence[] = [];
    for (const part of this.story) for (const sentence of this.sentences(part)) all.push(sentence);
    return (this.#storySentences = all);
  }

  /** Sentences of a part, a run-in dateline left out. */
  sentences(part: Part): readonly Sentence[] {
    return remember(this.#sentences, part, () => {
      const from = newsStart(part, this.structure.dateline);
      return this.analysis.sentences({ start: from, end: part.end }).map(({ start, end }) => ({ start, end, part }));
    });
  }

  /** What is known of the prose of a span by itself. */
  notes(of: Span): Notes {
    return (this.#notes ??= this.analysis.notesOn("prose", this.prose))(of);
  }

  /** The same for the text as typed, markup included. */
  typedNotes(of: Span): Notes {
    this.#typedNotes ??= this.analysis.notesOn(this.text === this.prose ? "prose" : "typed", this.text);
    return this.#typedNotes(of);
  }

  /** The same for a span of `ownWords`. */
  ownNotes(of: Span): Notes {
    return (this.#ownNotes ??= this.analysis.notesOn("own", this.ownWords))(of);
  }

  /** Words of a span of prose, in order; kept for spans that several rules ask for. */
  words(of: Span): readonly Word[] {
    return remember(this.#words, of, () => wordsOf(this.prose, of));
  }

  /** The same piece by piece; those of an endless paragraph are let go, because they take many times its room. */
  *wordsByPiece(of: Span): Iterable<readonly Word[]> {
    for (const piece of piecesOf(this.prose, of)) yield piece === of ? this.words(of) : wordsOf(this.prose, piece);
  }

  /** What a reader sees of a span: its prose without markup, each run of blanks one space. */
  printed(of: Span): string {
    return this.prose.slice(of.start, of.end).replace(BLANKS, " ").trim();
  }

  get wordCases(): WordCases {
    return (this.#wordCases ??= casesOf(this));
  }

  /** Calendar dates in all parts but code, in text order. */
  get dates(): readonly FoundDate[] {
    return (this.#dates ??= this.structure.parts.filter(isPrinted).flatMap((part) =>
      this.notes(part)
        .ask(datesIn)
        .map((date) => moved(date, part.start)),
    ));
  }

  /** Matches of a pattern in the prose of parts of any of these roles, quotations included; in text order. */
  matches(of: Pattern, roles: readonly Role[]): readonly PatternMatch[] {
    return (this.#inProse ??= this.#patternPlaces((part) => this.notes(part))).matches(of, roles);
  }

  /** The same without those that touch a quotation. */
  *ownMatches(of: Pattern, roles: readonly Role[]): Iterable<PatternMatch> {
    for (const match of this.matches(of, roles)) if (!this.isQuoted(match)) yield match;
  }

  /** Matches of a pattern in the text as typed, in all parts that will be printed; in text order. */
  typedMatches(of: Pattern): readonly PlacedMatch[] {
    this.#asTyped ??= this.#patternPlaces((part) => this.typedNotes(part));
    return this.#asTyped
      .matches(of, ROLES)
      .map(({ start, end, groups, part }) => ({ at: { start, end }, groups, within: part }));
  }

  #patternPlaces(notes: (of: Span) => Notes): PatternPlaces {
    return new PatternPlaces(this.structure.parts.filter(isPrinted), notes);
  }

  /** True when any of the span is inside quotation marks or a quoted block. */
  isQuoted(at: Span): boolean {
    return this.ownWords.slice(at.start, at.end).includes(COVER);
  }

  /** True when all of the span is inside what somebody is reported to have said or stressed, with marks or without. */
  isReported(at: Span): boolean {
    return this.analysis.speech.quotes.some((quote) =>
      quote.spans.some(({ start, end }) => start <= at.start && at.end <= end),
    );
  }

  /** True when somebody says anything for certain: what is only inferred is no ground for a finding. */
  isSurelyQuoted({ id }: Speaker): boolean {
    return this.speech.quotes.some(({ speaker, certainty }) => speaker === id && certainty === "certain");
  }

  lineOf(offset: number): number {
    return this.analysis.source.lines.lineAt(offset);
  }
}

/** Code, comments and front matter are not read as news. */
export function isPrinted(part: Part): boolean {
  return part.kind !== "code" && part.kind !== "comment" && part.kind !== "front-matter";
}

// Must not match anything printed.
const BLANKS = /\s+/g;
// Before a word that begins a sentence inside the sentence. Must not match a blank or a hyphen.
const OPENS = /["“‘'(]/;

function remember<K, V>(known: Map<K, V>, key: K, compute: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const value = compute();
  known.set(key, value);
  return value;
}

/** Where the words of a part begin: behind a dateline that runs into it. */
export function newsStart(part: Span, dateline: Span | undefined): number {
  const isHere = dateline !== undefined && dateline.start >= part.start && dateline.end <= part.end;
  return isHere ? dateline.end : part.start;
}

function casesOf(release: ReleaseDocument): WordCases {
  const lower = new Set<string>();
  const upper = new Set<string>();
  for (const part of release.story) {
    const starts = new Set(release.sentences(part).map((sentence) => sentence.start));
    for (const words of release.wordsByPiece(part))
      for (const word of words) {
        if (!startsUpper(word.text)) lower.add(word.key);
        else if (!starts.has(word.start) && !OPENS.test(release.prose.charAt(word.start - 1))) upper.add(word.key);
      }
  }
  return { lower, upper };
}
