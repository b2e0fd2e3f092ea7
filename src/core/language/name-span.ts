import type { TokenRange } from "./tokens";

export type NameKind = "person" | "organisation" | "place" | "unclear";

/** A name as it stands in a passage. Token indexes, both ends inclusive. */
export interface NameSpan {
  /** First token of the titles before the name. */
  readonly first: number;
  readonly nameFirst: number;
  /** Last token of the name proper; letters ("OBE") and the place of a peerage ("of Marl") may follow up to `last`. */
  readonly nameLast: number;
  readonly last: number;
  readonly kind: NameKind;
  /** Words of the name in lower case, suffixes, letters and periods left out. */
  readonly words: readonly string[];
  /** Words of the titles before it, in lower case; of a title in the plural, those that one person bears. */
  readonly titles: readonly string[];
  /** Why it is a person: a title, a given name, an apposition, a speech verb. Empty when only its shape says so. */
  readonly evidence: readonly string[];
  /** Stands first in its sentence, where any word has a capital. */
  readonly initial: boolean;
  /** The title in the plural that it shares with the names beside it ("Ministers Ann Lee and Bo Ray"); outside the name. */
  readonly sharedTitle?: TokenRange;
}

/** A name before anybody asks what it names. */
export type NameParts = Omit<NameSpan, "kind" | "evidence">;
