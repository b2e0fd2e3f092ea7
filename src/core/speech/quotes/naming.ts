import type { AttributionRule, Span } from "../../model";
import type { NameSpan, TokenRange } from "../../language";
import type { MentionList } from "../mentions/mentions";
import type { NounPhrase, Reading } from "../reading";

/** Who a paragraph names as the source of words that stand beside it; offsets are relative to the paragraph. */
export interface Naming {
  /** Index into the paragraph's mentions. */
  readonly source: number;
  /** The words that name the source. */
  readonly sourceSpan: Span;
  /** The verb, the dash; undefined where the name alone tells. */
  readonly cue: Span | undefined;
  readonly lemma: string;
  readonly rule: AttributionRule;
  /** Nobody else could be meant by the form; who the name means is another question. */
  readonly certain: boolean;
  /** A lone word with a capital: it names somebody only where the release tells more of a person called so. */
  readonly ifKnown?: true;
}

export function spanOf({ passage }: Reading, { first, last }: TokenRange): Span {
  const end = passage.tokens[last];
  return { start: passage.tokens[first]?.start ?? 0, end: (end?.end ?? 0) - (end?.possessive ? 2 : 0) };
}

/** A naming by a noun phrase. */
export function namingBy(
  reading: Reading,
  mentions: MentionList,
  phrase: NounPhrase,
  rest: Omit<Naming, "source" | "sourceSpan">,
): Naming {
  return { source: mentions.forSource(phrase), sourceSpan: spanOf(reading, phrase), ...rest };
}

/** A naming by a name, also where it stands in the possessive. */
export function namingByName(
  reading: Reading,
  mentions: MentionList,
  name: NameSpan,
  rest: Omit<Naming, "source" | "sourceSpan">,
): Naming {
  return { source: mentions.forName(name), sourceSpan: spanOf(reading, name), ...rest };
}
