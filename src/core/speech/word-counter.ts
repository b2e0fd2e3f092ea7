import type { Span } from "../model";
import type { PlacedParagraph } from "./document";

/** Counts words of spans by what the paragraphs know, so that no quotation is split into words again. */
export class WordCounter {
  constructor(private readonly paragraphs: readonly PlacedParagraph[]) {}

  /** Words and numbers that start within a span; words outside every paragraph that was read count nothing. */
  count({ start, end }: Span): number {
    let words = 0;
    for (let index = lastUpTo(this.paragraphs, start, ({ at }) => at); index < this.paragraphs.length; index++) {
      const paragraph = this.paragraphs[index];
      if (!paragraph || paragraph.at >= end) break;
      const { wordStarts } = paragraph.reading;
      words += startsBefore(wordStarts, end - paragraph.at) - startsBefore(wordStarts, start - paragraph.at);
    }
    return words;
  }
}

/** How many entries of a rising list are below a limit. */
function startsBefore(starts: ArrayLike<number>, limit: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last entry whose place is not behind a limit; 0 when there is none. */
function lastUpTo<T>(list: readonly T[], limit: number, placeOf: (entry: T) => number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const entry = list[middle];
    if (entry !== undefined && placeOf(entry) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
