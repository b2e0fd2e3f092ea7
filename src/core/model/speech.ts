import type { AttributionRule, LinkRule } from "./evidence";
import type { Span } from "./span";

/**
 * direct: all inside marks (or a marked-off block). mixed: a reported clause with words in marks. indirect: a reported
 * clause without marks. noun-phrase: no clause, a noun phrase behind a speech verb ("stressed the importance of …").
 */
export type QuoteKind = "direct" | "mixed" | "indirect" | "noun-phrase";

export type Certainty = "certain" | "inferred";

/** How a marked stretch of text is used. */
export type MarkUse = "speech" | "fragment" | "title" | "nested";

/** One stretch between quotation marks. A missing mark is `undefined`; the damage ends with the paragraph. */
export interface MarkedSpan extends Span {
  /** Position of the opening mark; absent when a quotation only goes on (never opened here). */
  readonly open: Span | undefined;
  /** Position of the closing mark; absent when unclosed or continued in the next paragraph. */
  readonly close: Span | undefined;
  /** The words between the marks. */
  readonly content: Span;
  /** True when the next paragraph takes the same quotation up again: then no closing mark is missing. */
  readonly continues: boolean;
  readonly use: MarkUse;
}

export type SpeakerKind = "person" | "spokesperson" | "organisation" | "group" | "unnamed" | "document";

/** How a mention names its speaker. */
export type MentionForm =
  "full-name" | "surname" | "given-name" | "title-name" | "office" | "organisation" | "pronoun" | "description";

/** One place where a speaker is named or meant. */
export interface Mention extends Span {
  /** Index into `Speech.people`. */
  readonly speaker: number;
  readonly form: MentionForm;
  readonly certainty: Certainty;
  readonly rule: LinkRule;
  /** Why this mention is this speaker, in words. */
  readonly because: string;
  /** The places the link rests on, in text order: the antecedent of a pronoun, the introduction of an office. */
  readonly restsOn: readonly Span[];
  /** Other speakers this mention may well mean (indexes into `Speech.people`); empty when it is clear. */
  readonly alternatives: readonly number[];
}

/** Someone who speaks or is named. */
export interface Speaker {
  /** Own index in `Speech.people`. */
  readonly id: number;
  readonly kind: SpeakerKind;
  /** The fullest name in the text, such as "Ann Lee"; for an office without a name, the office. */
  readonly name: string;
  /** As printed nearest the introduction: title, post, role. */
  readonly title?: string;
  readonly organisation?: string;
  /** Surface forms as printed, pronouns left out, in order of appearance, no doubles. */
  readonly aliases: readonly string[];
  readonly mentions: readonly Mention[];
  /** The place where the reader first learns who this is: the first mention by full name, else the first one. */
  readonly introduction: Mention;
  readonly gender?: "he" | "she" | "they";
  /** Declared in the front matter or in the project's configuration: a declared alias is certain. */
  readonly declared?: DeclaredSpeaker;
}

/** What a release or a project declares about somebody: it settles what the text alone leaves open. */
export interface DeclaredSpeaker {
  readonly name: string;
  /** Post or role, as it stands behind or before the name. */
  readonly title?: string;
  readonly organisation?: string;
  /** Other names, short forms and offices that mean this person: "Ann", "the Mayor". */
  readonly aliases?: readonly string[];
  /** How others speak of this person: "she", "he", "they", or "it" for an organisation. */
  readonly pronouns?: DeclaredPronoun;
  /** Left out: a person, or an organisation where the pronoun is "it". */
  readonly kind?: "person" | "organisation" | "group" | "spokesperson";
}

export type DeclaredPronoun = "he" | "she" | "they" | "it";

/** The speech verb or phrase: "said", "went on to emphasize", "according to". */
export interface Cue {
  readonly spans: readonly Span[];
  /** The verb's base form, "say"; "according to" for the preposition. */
  readonly lemma: string;
}

/** One quotation. Spans are the quoted words without marks and without the introducing "that", in text order. */
export interface Quote {
  /** Own index in `Speech.quotes`. */
  readonly id: number;
  readonly kind: QuoteKind;
  readonly spans: readonly Span[];
  readonly cue: Cue | undefined;
  /** The words that name the source: "Ann Lee", "she", "the ministry". */
  readonly source: Span | undefined;
  /** Index into `Speech.people`; undefined when nobody could be found. */
  readonly speaker: number | undefined;
  readonly certainty: Certainty;
  readonly rule: AttributionRule;
  /** How the attribution was found, in words: "cue after the quotation", "goes on from the paragraph before". */
  readonly because: string;
  /** The places the attribution rests on, in text order: cue and source, or the introduction in another paragraph. */
  readonly restsOn: readonly Span[];
  /** Number of words in the spans. */
  readonly words: number;
}

/**
 * Who says what. `people` holds all; `speakers` those quoted or reported in noun phrases, `mentioned` those only named
 * (persons).
 */
export interface Speech {
  readonly marked: readonly MarkedSpan[];
  readonly quotes: readonly Quote[];
  /** Quotations in headlines and subheads, which repeat what the story says: marked, never counted. Their own ids. */
  readonly headlineQuotes: readonly Quote[];
  readonly people: readonly Speaker[];
  readonly speakers: readonly Speaker[];
  readonly mentioned: readonly Speaker[];
  /** Organisations that are named and never quoted. Their ids go on where those of `people` end. */
  readonly organisations: readonly Speaker[];
}
