import type { LinkRule, MentionForm, Span, SpeakerKind } from "../../model";
import type { ParagraphMention } from "../reading";

/** An office as far as two phrases for it can be compared: "the Belarusian President" → president, belarus. */
export interface Office {
  readonly roles: readonly string[];
  readonly places: readonly string[];
}

/** A mention where it stands in the document. */
export interface PlacedMention extends Span {
  readonly mention: ParagraphMention;
  readonly paragraph: number;
  readonly sentence: number;
  /** Names the source of an attribution. */
  readonly speaks: boolean;
  /** Speaks of itself as "I": a person, whatever the name looks like. */
  readonly speaksAsOne: boolean;
  /** Stands in a headline or another heading, where every word may have a capital. */
  readonly heading: boolean;
}

/** How a mention came to its draft. */
export interface Link {
  readonly placed: PlacedMention;
  readonly form: MentionForm;
  readonly certain: boolean;
  readonly rule: LinkRule;
  readonly alternatives: readonly Draft[];
}

/** Who a mention is, and whether anybody else could be meant. */
export interface Resolved {
  readonly draft: Draft;
  readonly certain: boolean;
}

/** Somebody, while the document is read; becomes a `Speaker`. */
export interface Draft {
  readonly order: number;
  kind: SpeakerKind;
  name: string;
  /** Words of the fullest name, lower case. */
  words: readonly string[];
  title: string | undefined;
  organisation: string | undefined;
  gender: "he" | "she" | undefined;
  readonly offices: Office[];
  readonly honorifics: Set<string>;
  readonly links: Link[];
  /** Somebody known by office or description only. */
  readonly nameless: boolean;
  /** This draft turned out to be another one. */
  mergedInto: Draft | undefined;
}

export function createDraft(
  order: number,
  kind: SpeakerKind,
  name: string,
  words: readonly string[],
  nameless: boolean,
): Draft {
  return {
    order,
    kind,
    name,
    words,
    title: undefined,
    organisation: undefined,
    gender: undefined,
    offices: [],
    honorifics: new Set(),
    links: [],
    nameless,
    mergedInto: undefined,
  };
}

/** The draft that a chain of merges ends in. */
export function settled(draft: Draft): Draft {
  let at = draft;
  while (at.mergedInto) at = at.mergedInto;
  return at;
}

/** The word a person is called by later on: the last one. */
export function surname(words: readonly string[]): string {
  return (words[words.length - 1] ?? "").replace(/^(?:al|el)-/, "");
}
