/**
 * A stretch of a document, as UTF-16 code-unit offsets, half open: `start` belongs to it, `end` does not.
 * Every offset in the core is of this kind; lines and columns exist only at the border (hosts, reports).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One replacement in a text: the characters of the span give way to `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}
