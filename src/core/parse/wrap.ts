import type { Run, TextLine } from "./lines";

// A release is typed in one of two ways: one line is one paragraph, or a paragraph is broken into lines of about equal
// length. Which of the two decides what a line break means, so it is measured on the document before blocks are built.

/** Lines wider than this are not broken by hand or by a mail program. */
const WIDEST = 132;
/** A line that is longer than the width by more than this was never broken: it is a paragraph of its own. */
const MOST_OVER = 1.15;
/** Fewer lines than this that clearly go on in the next one prove nothing. */
const FEWEST_PROOFS = 3;

/** A small letter or a closing mark: such a line goes on with the one before; not a mail address or a web address. */
const STARTS_IN_MID_SENTENCE = /^(?:\p{Ll}|[,;:)\]%]\s|[.,;:!?]$)/u;
const SMALL_LETTER = /^\p{Ll}/u;
const ADDRESS = /^(?:[\w.+-]{1,64}@|https?:|www\.|[\w-]{1,40}\.(?:com|org|net|gov|edu|io|co)\b)/u;
/** The sentence, or the item of a list, is over. */
const ENDS_SENTENCE = /[.!?:;]["'”’]{0,3}$/u;

/** The width at which the lines of a document are broken; `undefined` when one line is one paragraph. */
export function measureWrap(text: string, runs: readonly Run[]): number | undefined {
  const proofs: number[] = [];
  let pairs = 0;
  for (const run of runs) {
    for (let i = 1; i < run.length; i++) {
      const [previous, next] = [run[i - 1], run[i]];
      if (!previous || !next) continue;
      pairs++;
      if (SMALL_LETTER.test(next.head) && goesOnMidSentence(text, previous, next)) proofs.push(widthOf(previous));
    }
  }
  if (proofs.length < FEWEST_PROOFS || proofs.length < pairs * 0.2) return undefined;
  proofs.sort((a, b) => a - b);
  const at = (share: number): number => proofs[Math.floor((proofs.length - 1) * share)] ?? 0;
  const width = at(0.95);
  return width <= WIDEST && at(0.25) >= width * 0.7 ? width : undefined;
}

/** Whether a line goes on with the sentence of the line before it. */
export function goesOnMidSentence(text: string, previous: TextLine, next: TextLine): boolean {
  if (!STARTS_IN_MID_SENTENCE.test(next.head) || ADDRESS.test(next.head)) return false;
  return !ENDS_SENTENCE.test(text.slice(Math.max(previous.start, previous.end - 5), previous.end));
}

/** Whether a line was broken only because its next word did not fit into the width. */
export function isFull(previous: TextLine, next: TextLine, width: number): boolean {
  const firstWord = next.head.search(/\s/u);
  const word = firstWord === -1 ? next.head.length : firstWord;
  const taken = widthOf(previous);
  return taken + 1 + word > width && taken <= width * MOST_OVER;
}

function widthOf(line: TextLine): number {
  return line.indent + line.end - line.start;
}
