import type { Span } from "../model";

/** What kind of slip a library remarks; each has a rule of its own in families/language.ts. */
export type RemarkKind = "article" | "inclusive" | "passive" | "redundant-acronym" | "wordy";

/** What a library remarks about a paragraph; offsets are UTF-16 units of that paragraph. */
export interface Remark extends Span {
  readonly kind: RemarkKind;
  /** Words that may stand there instead, the best first; "" is nothing at all. Empty: the library knows none. */
  readonly expected: readonly string[];
}

/** A telephone number that no line of its country can have; offsets are UTF-16 units of the text asked about. */
export interface BadPhone extends Span {
  readonly problem: "too-short" | "too-long" | "wrong-length";
}

/**
 * Checks of language that well-kept libraries make. The libraries are large and slow beside our own rules, so a host loads
 * them when it has the time (`CheckOptions.language`), and the rules that rest on them are silent until then. All
 * functions are pure and the same for a whole process, so that their results are kept by the content of a paragraph.
 */
export interface LanguageChecks {
  /** Remarks about one paragraph of English prose, in text order. */
  readonly remarksIn: (paragraph: string) => readonly Remark[];
  /** Numbers with too many or too few digits, in text order; `country` is where a number without "+" rings. */
  readonly badPhonesIn: (text: string, country: "GB" | "US") => readonly BadPhone[];
  /** How many syllables the words of one passage have together. */
  readonly syllablesIn: (passage: string) => number;
}
