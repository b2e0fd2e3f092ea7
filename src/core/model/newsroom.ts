import type { Span } from "./span";
import type { QuoteKind, SpeakerKind } from "./speech";

/**
 * A place in a release that is remembered without its text: the lines (0-based) are those of the text that was read,
 * because nobody can count them later.
 */
export interface Place extends Span {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** A calendar day, month 1-12. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Somebody who speaks or is named in a release. */
export interface EntryPerson {
  readonly kind: SpeakerKind;
  readonly name: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly aliases: readonly string[];
  /** Where the reader first learns who this is. */
  readonly at: Place;
  /** True when the release names nobody of this name in full: "Lee", "a spokesman". */
  readonly isShort: boolean;
}

export interface EntryQuotation {
  /** The words on one line, those of a noun phrase behind its verb. */
  readonly text: string;
  readonly kind: QuoteKind;
  /** Index into `ReleaseEntry.people`; absent when nobody could be found. */
  readonly speaker?: number;
  readonly at: Place;
}

/** What a release says of a sender: the paragraph below "About …". */
export interface EntryBoilerplate {
  readonly organisation: string;
  /** As typed, heading included. */
  readonly text: string;
}

/** What one release contributes to what is known of all: plain data that can be written down and read again. */
export interface ReleaseEntry {
  /** Tells releases apart: the address of the document, or its path. */
  readonly id: string;
  /** On one line; empty when the release has none. */
  readonly headline: string;
  readonly headlineAt?: Place;
  /** Of the dateline, else of a release line, the front matter, or the first full date of the text. */
  readonly day?: Day;
  /** As the front matter or a comment states it, in lower case: "draft". */
  readonly status?: string;
  /** Where a line holds the release back: the last moment it can mean, in epoch milliseconds, when it names a full date. */
  readonly embargo?: { readonly until?: number };
  /** The line that says when the release may go out, as printed. */
  readonly releaseLine?: string;
  /** The place of the dateline as printed: "TOLEDO, Ohio". */
  readonly city?: string;
  /** Who sends the release, when a line above it says so. */
  readonly issuer?: string;
  /** Speakers and people who are only named, in the order of their introduction. */
  readonly people: readonly EntryPerson[];
  /** In text order; those of headlines, which repeat the story, are left out. */
  readonly quotations: readonly EntryQuotation[];
  readonly boilerplates: readonly EntryBoilerplate[];
  /** Contact blocks as typed. */
  readonly contacts: readonly string[];
  readonly endMark?: string;
}

/**
 * draft: so says its front matter. embargoed: until a moment that has not come. planned: dated ahead. undated: nothing tells
 * whether it has gone out.
 */
export type ReleaseState =
  | { readonly kind: "draft" | "planned" | "released" | "undated" }
  /** `until` in epoch milliseconds; absent where the line names no full date. */
  | { readonly kind: "embargoed"; readonly until?: number };

/** Something that releases do again and again. */
export interface Habit {
  readonly value: string;
  /** In how many releases. */
  readonly releases: number;
  /** The last day on which it was seen. */
  readonly last?: Day;
}

/** What many releases teach together, each list with the most usual first. */
export interface Learned {
  /** Places of datelines as printed. */
  readonly cities: readonly Habit[];
  readonly releaseLines: readonly Habit[];
  readonly endMarks: readonly Habit[];
  readonly contacts: readonly Habit[];
  /** Names of the bodies that speak, that people belong to, and that boilerplates are about. */
  readonly organisations: readonly Habit[];
  /** Posts as printed beside names. */
  readonly titles: readonly Habit[];
  /** Each wording of each organisation. */
  readonly boilerplates: readonly (Habit & { readonly organisation: string })[];
  /** People named in full, each once, with the post and the body of the latest release that gives them. */
  readonly people: readonly (Habit & { readonly title?: string; readonly organisation?: string })[];
}

/** One release in which somebody is quoted or named. */
export interface Appearance {
  readonly entry: ReleaseEntry;
  /** Index into `ReleaseEntry.people`. */
  readonly person: number;
}

/** Somebody across releases. Namesakes whose organisations differ are two. */
export interface NewsroomPerson {
  /** Stays the same as long as name and organisation do. */
  readonly key: string;
  readonly kind: "person" | "organisation";
  /** As the latest release prints it; so are title and organisation. */
  readonly name: string;
  readonly title?: string;
  readonly organisation?: string;
  /** Newest first. */
  readonly appearances: readonly Appearance[];
  /** How many quotations of all releases are theirs. */
  readonly quotations: number;
}

/** What other releases say of a name. */
export interface OtherReleases {
  /** Where they name somebody so in full, with no other organisation than this one; newest first. */
  named(name: string, organisation: string | undefined): readonly Appearance[];
  /** Where they name somebody whose name differs in one of its words; newest first. */
  almostNamed(name: string): readonly Appearance[];
}
