import type { DeclaredSpeaker, LinkRule, MentionForm, Span, SpeakerKind } from "../../model";
import type { PlacedParagraph } from "../document";
import type { Post } from "../mentions/posts";
import type { ParagraphMention } from "../reading";

export type Gender = "he" | "she" | "they";

/** A mention where it stands in the document. */
export interface PlacedMention extends Span {
  readonly mention: ParagraphMention;
  readonly within: PlacedParagraph;
  /** Index of its paragraph. */
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
  /** The mentions it rests on; names rest on the introduction of whom they name, which is known at the end. */
  readonly restsOn: readonly PlacedMention[];
  readonly alternatives: readonly Draft[];
}

/** A link that is found and not yet made. */
export type Found = Omit<Link, "placed"> & { readonly draft: Draft };

/** Who a mention is, and whether anybody else could be meant. */
export interface Resolved {
  readonly draft: Draft;
  readonly certain: boolean;
}

/** An office that somebody holds, and the mention that says so. */
export interface HeldPost {
  readonly post: Post;
  readonly told: PlacedMention;
}

/** Somebody, while the document is read; becomes a `Speaker`. */
export interface Draft {
  kind: SpeakerKind;
  name: string;
  /** Words of the fullest name, lower case. */
  words: readonly string[];
  title: string | undefined;
  /** A title that only a heading prints, often in capitals. */
  headingTitle: string | undefined;
  organisation: string | undefined;
  /** From an honorific, a gendered office, a pronoun that can mean nobody else, or a declaration. */
  gender: Gender | undefined;
  /** Pronouns near the name that speak for "he" (above zero) or "she" (below): weaker than a gender. */
  leaning: number;
  readonly posts: HeldPost[];
  readonly honorifics: Set<string>;
  readonly links: Link[];
  /** Somebody known by office or description only. */
  readonly nameless: boolean;
  readonly declared: DeclaredSpeaker | undefined;
  /** This draft turned out to be another one. */
  mergedInto: Draft | undefined;
}

export function createDraft(
  kind: SpeakerKind,
  name: string,
  words: readonly string[],
  nameless: boolean,
  declared?: DeclaredSpeaker,
): Draft {
  const pronoun = declared?.pronouns;
  return {
    kind,
    name,
    words,
    title: declared?.title,
    headingTitle: undefined,
    organisation: declared?.organisation,
    gender: pronoun === "it" ? undefined : pronoun,
    leaning: 0,
    posts: [],
    honorifics: new Set(),
    links: [],
    nameless,
    declared,
    mergedInto: undefined,
  };
}

/** The draft that a chain of merges ends in. */
export function settled(draft: Draft): Draft {
  let at = draft;
  while (at.mergedInto) at = at.mergedInto;
  return at;
}

/** The links of one draft become those of another; the rule tells why. Pronouns keep their own reason. */
export function merge(from: Draft, into: Draft, rule: LinkRule, told: PlacedMention | undefined): void {
  from.mergedInto = into;
  const restsOn = told ? [told] : [];
  for (const link of from.links)
    into.links.push(link.form === "pronoun" ? { ...link, certain: false } : { ...link, certain: false, rule, restsOn });
  into.links.sort((a, b) => a.placed.start - b.placed.start);
}

/** Where a mention stands, the office behind it included: "Bo Tarn, the mayor". */
export function evidenceSpan({ start, end, mention, within }: PlacedMention): Span {
  return { start, end: mention.apposition ? Math.max(end, within.at + mention.apposition.end) : end };
}

/** The word a person is called by later on: the last one. */
export function surname(words: readonly string[]): string {
  const last = words[words.length - 1] ?? "";
  if (last.endsWith("-san")) return last.slice(0, -4);
  return last.startsWith("al-") || last.startsWith("el-") ? last.slice(3) : last;
}

/** Whether "he", "she" or "they" can mean somebody at all. */
export function isHuman({ kind }: Draft): boolean {
  return kind === "person" || kind === "unnamed" || kind === "spokesperson";
}
