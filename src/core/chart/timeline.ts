/** Who speaks where in a release, as plain data: what the chart, its table and its exports have in common. */
export interface Timeline {
  /** The headline, or nothing. */
  readonly title: string;
  /** The chart in one sentence, for those who do not see it. */
  readonly summary: string;
  /** The parts of the release, from left to right, without gaps. */
  readonly bands: readonly Band[];
  /** Who says most comes first; what nobody is found to have said comes last. */
  readonly lanes: readonly Lane[];
  /** What the signs mean. */
  readonly legend: readonly LegendEntry[];
}

/** Places are shares of the text: 0 is its beginning, 1 its end. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Band extends Stretch {
  readonly label: string;
}

/** One speaker. */
export interface Lane {
  readonly label: string;
  readonly post: string;
  readonly quotations: number;
  readonly reports: number;
  readonly words: number;
  /** Of all quoted words, 0 to 1. */
  readonly share: number;
  /** "2 quotations · 41 words · 42%". */
  readonly amount: string;
  /** In text order. */
  readonly marks: readonly Mark[];
}

export type MarkKind = "direct" | "mixed" | "indirect" | "noun-phrase";

/** One quotation. */
export interface Mark extends Stretch {
  /** Index into `Speech.quotes`. */
  readonly quote: number;
  readonly kind: MarkKind;
  readonly words: number;
  readonly isInferred: boolean;
  /** 1-based. */
  readonly line: number;
  /** All that is to be said of it: "Ann Lee, direct, line 12, 23 words: “We …”". */
  readonly spoken: string;
}

export interface LegendEntry {
  readonly sign: MarkKind | "inferred";
  readonly label: string;
}
