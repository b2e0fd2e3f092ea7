import type { TextEdit } from "../../model";
import { applyEdits } from "../../text";

/** Words shown on either side of what a fix changes. */
const WORDS_AROUND = 2;
/** A longer result says less than the title alone. In UTF-16 units. */
const LONGEST = 60;
/** Further apart, edits have no result that fits on a line. */
const FARTHEST = 80;

/**
 * What a text says after a fix, with a few words around: "on Monday, May 4". Undefined where that would be long, spreads
 * over lines, or tells nothing that the title does not tell.
 */
export function previewOf(text: string, title: string, edits: readonly TextEdit[]): string | undefined {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last || last.end - first.start > FARTHEST) return undefined;
  if (edits.some((edit) => edit.text !== "" && title.includes(edit.text.trim()))) return undefined;
  const start = wordsBefore(text, first.start);
  const end = wordsAfter(text, last.end);
  const moved = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  const result = applyEdits(text.slice(start, end), moved).trim();
  return result === "" || result.length > LONGEST || /[\r\n]/.test(result) ? undefined : result;
}

function wordsBefore(text: string, from: number): number {
  let at = from;
  for (let words = 0; words < WORDS_AROUND; words++) {
    while (at > 0 && text.charAt(at - 1) === " ") at--;
    while (at > 0 && from - at < LONGEST && !isBlank(text.charAt(at - 1))) at--;
  }
  return at;
}

function wordsAfter(text: string, from: number): number {
  let at = from;
  for (let words = 0; words < WORDS_AROUND; words++) {
    while (at < text.length && text.charAt(at) === " ") at++;
    while (at < text.length && at - from < LONGEST && !isBlank(text.charAt(at))) at++;
  }
  return at;
}

function isBlank(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}
