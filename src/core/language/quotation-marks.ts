import { isBlankCode } from "./characters";
import { ANY_MARK, markAt, sideOf, SinglePartners, type MarkFamily, type PrintedMark } from "./mark-sides";

/** One stretch between quotation marks in a paragraph; offsets are those of the paragraph's text. */
export interface Marks {
  /** Offset of the opening mark; undefined for a closing mark that nothing opened (the words go on from before). */
  readonly open: number | undefined;
  /** Offset of the closing mark; undefined when the paragraph ends first. */
  readonly close: number | undefined;
  /** First offset after the opening mark, or 0. */
  readonly contentStart: number;
  /** Offset of the closing mark, or the end of the damage. */
  readonly contentEnd: number;
  /** Offset after the closing mark. */
  readonly end: number;
  /** 0 for outermost marks. */
  readonly depth: number;
}

interface OpenMark extends PrintedMark {
  readonly at: number;
}

/**
 * Finds the quotation marks of one paragraph, whatever their style: curly, straight, low-high, guillemets, ``…'',
 * corners, single. A pair may open in one style and close in another. Apostrophes, possessives, '90s and 6'2" are no marks.
 * An unclosed mark reaches to the next opening mark of its kind or to the paragraph's end. In text order.
 */
export function quotationMarks(text: string): readonly Marks[] {
  const found: Marks[] = [];
  const stack: OpenMark[] = [];
  const partners = new SinglePartners(text);
  ANY_MARK.lastIndex = 0;
  for (let hit = ANY_MARK.exec(text); hit; hit = ANY_MARK.exec(text)) {
    const at = hit.index;
    const mark = markAt(text, at);
    ANY_MARK.lastIndex = at + (mark?.width ?? 1);
    if (!mark) continue;
    const side = sideOf(text, at, mark, innermost(stack, mark.family), partners);
    if (side === "open") openMark(text, found, stack, { at, ...mark });
    else if (side === "close") closeMark(text, found, stack, at, mark);
  }
  for (let left = stack.at(-1); left; left = stack.at(-1)) leaveUnclosed(found, stack, left, text.length);
  return found.sort((a, b) => a.contentStart - b.contentStart || b.end - a.end);
}

/** More levels are no language but noise; further opening marks are passed over. */
const DEEPEST_NESTING = 8;

function innermost(stack: readonly OpenMark[], family: MarkFamily): OpenMark | undefined {
  for (let at = stack.length - 1; at >= 0; at--) {
    const mark = stack[at];
    if (mark?.family === family) return mark;
  }
  return undefined;
}

function openMark(text: string, found: Marks[], stack: OpenMark[], mark: OpenMark): void {
  // A second opening mark of the same kind with no single mark between: the first one was never closed.
  const same = innermost(stack, mark.family);
  if (
    same &&
    same === stack[stack.length - 1] &&
    (mark.family === "double" || mark.family === "single") &&
    isFreshStart(text, mark.at)
  ) {
    leaveUnclosed(found, stack, same, mark.at);
  }
  if (stack.length >= DEEPEST_NESTING) return;
  stack.push(mark);
}

function isFreshStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlankCode(text.charCodeAt(before))) before--;
  return before >= 0 && ".?!:".includes(text.charAt(before));
}

function leaveUnclosed(found: Marks[], stack: OpenMark[], mark: OpenMark, end: number): void {
  stack.splice(stack.lastIndexOf(mark), 1);
  const contentStart = mark.at + mark.width;
  if (mark.family === "single") return;
  found.push({ open: mark.at, close: undefined, contentStart, contentEnd: end, end, depth: stack.length });
}

const SENTENCE_PUNCTUATION = ",.?!…;:";
/** A stop and a blank: the words behind it begin a sentence. */
const SENTENCE_BREAK = /[.?!]\s+(?=\p{Lu})/u;

/** Where the words start that a closing mark without an opening one ends: at the sentence before it. */
function sentenceStartAfter(text: string, from: number, close: number): number | undefined {
  if (!SENTENCE_PUNCTUATION.includes(text.charAt(close - 1))) return undefined;
  const hit = SENTENCE_BREAK.exec(text.slice(from, close));
  return hit ? from + hit.index + hit[0].length : undefined;
}

function closeMark(text: string, found: Marks[], stack: OpenMark[], at: number, mark: PrintedMark): void {
  const open = innermost(stack, mark.family);
  const end = at + mark.width;
  if (!open) {
    if (mark.family !== "double" || stack.length > 0) return;
    const contentStart = found.length === 0 ? 0 : sentenceStartAfter(text, found[found.length - 1]?.end ?? 0, at);
    if (contentStart !== undefined)
      found.push({ open: undefined, close: at, contentStart, contentEnd: at, end, depth: 0 });
    return;
  }
  // Whatever was opened inside and not closed ends here too.
  while (stack.length > 0 && stack[stack.length - 1] !== open) stack.pop();
  stack.pop();
  const contentStart = open.at + open.width;
  if (at > contentStart) {
    found.push({ open: open.at, close: at, contentStart, contentEnd: at, end, depth: stack.length });
  }
}
