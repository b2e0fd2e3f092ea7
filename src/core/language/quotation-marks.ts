import { Character, characterClass, isBlankCode, isWordCode } from "./characters";

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

type Family = "double" | "single" | "angle";
type Side = "open" | "close" | "either" | "none";

interface OpenMark {
  readonly at: number;
  readonly width: number;
  readonly family: Family;
  readonly lowOpening: boolean;
}

/** Every character that can be a quotation mark; the scanner jumps from one to the next. */
const ANY_MARK = /["“”„‟＂«»‹›‘’‚‛'`]/g;
/** Words that start with an apostrophe: '90s, ’tis, 'em. Must not match quoted words such as 'Embassy'. */
const ELISION = /^['’‘](?:\d\ds?\b|(?:tis|twas|em|til|cause|bout|n)\b)/i;
const DIGIT_FEET = /\d\s?['’′]\s?\d*$/;
const SENTENCE_PUNCTUATION = ",.?!…;:";

/**
 * Finds the quotation marks of one paragraph, whatever their style: curly, straight, low-high, guillemets, ``…'',
 * single. A pair may open in one style and close in another. Apostrophes, possessives, '90s and 6'2" are no marks.
 * An unclosed mark reaches to the next opening mark of its kind or to the paragraph's end. In text order.
 */
export function quotationMarks(text: string): readonly Marks[] {
  const found: Marks[] = [];
  const stack: OpenMark[] = [];
  ANY_MARK.lastIndex = 0;
  for (let hit = ANY_MARK.exec(text); hit; hit = ANY_MARK.exec(text)) {
    const at = hit.index;
    const mark = markAt(text, at);
    ANY_MARK.lastIndex = at + (mark?.width ?? 1);
    if (!mark) continue;
    const side = sideOf(text, at, mark, stack);
    if (side === "open") openMark(text, found, stack, { at, ...mark });
    else if (side === "close") closeMark(text, found, stack, at, mark);
  }
  for (let left = stack.at(-1); left; left = stack.at(-1)) leaveUnclosed(found, stack, left, text.length);
  return found.sort((a, b) => a.contentStart - b.contentStart || b.end - a.end);
}

function markAt(text: string, at: number): Omit<OpenMark, "at"> | undefined {
  const mark = text.charAt(at);
  const doubled = (mark === "'" || mark === "`") && text.charAt(at + 1) === mark;
  if (doubled) return { width: 2, family: "double", lowOpening: false };
  if (mark === "`") return undefined;
  if ("«»‹›".includes(mark)) return { width: 1, family: "angle", lowOpening: false };
  if ("‘’‚‛'".includes(mark)) return { width: 1, family: "single", lowOpening: mark === "‚" };
  return { width: 1, family: "double", lowOpening: mark === "„" };
}

function sideOf(text: string, at: number, mark: Omit<OpenMark, "at">, stack: readonly OpenMark[]): Side {
  const position = positionOf(text, at, mark.width);
  const open = innermost(stack, mark.family);
  if (mark.family === "single") return singleSide(text, at, position, open);
  const character = text.charAt(at);
  if (character === "„" || character === "‟") return "open";
  if (character === "“" || character === "`") {
    if (open?.lowOpening) return "close";
    return position === "close" && open ? "close" : "open";
  }
  if (mark.family === "angle") return open && position !== "open" ? "close" : open ? "close" : "open";
  if (position === "none") return open ? "close" : "none";
  if (isInchMark(text, at, open)) return "none";
  // An opening mark in the wrong style (”Both …”) or a closing one in the right place: position decides.
  if (open) return position === "open" && character !== "”" && !startsContent(text, at) ? "open" : "close";
  return position === "either" ? "open" : position;
}

/** A straight mark inside an open quotation opens a nested one only straight after a blank, never after ", " */
function startsContent(text: string, at: number): boolean {
  return SENTENCE_PUNCTUATION.includes(text.charAt(at - 1)) || at === 0;
}

/** What the neighbours allow: a mark before a word opens, a mark after one closes. */
function positionOf(text: string, at: number, width: number): Side {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + width);
  const startsHere = at === 0 || isBlankCode(before) || "([{—–-/“‘\"'".includes(text.charAt(at - 1));
  const wordAfter = !Number.isNaN(after) && !isBlankCode(after) && !")]},;:?!".includes(text.charAt(at + width));
  const endsHere = at > 0 && !isBlankCode(before) && !"([{".includes(text.charAt(at - 1));
  if (startsHere && wordAfter) {
    const dashBefore = at > 0 && !isBlankCode(before) && !"([{“‘\"'".includes(text.charAt(at - 1));
    return dashBefore ? "either" : "open";
  }
  if (!endsHere) return wordAfter ? "open" : "none";
  return isWordCode(after) ? "either" : "close";
}

function singleSide(text: string, at: number, position: Side, open: OpenMark | undefined): Side {
  const character = text.charAt(at);
  const wordBefore = isWordCode(text.charCodeAt(at - 1));
  const wordAfter = isWordCode(text.charCodeAt(at + 1));
  if (wordBefore && wordAfter) return "none";
  if (position === "open" && character !== "’") {
    if (ELISION.test(text.slice(at, at + 8))) return "none";
    return closesLater(text, at + 1) ? "open" : "none";
  }
  if (!open || position !== "close") return "none";
  // A plural possessive ("workers’ rights") inside single marks: only when the true end is still to come.
  const blankAfter = isBlankCode(text.charCodeAt(at + 1));
  if (/[sS]/.test(text.charAt(at - 1)) && blankAfter && closesLater(text, at + 1)) return "none";
  return "close";
}

/** More levels are no language but noise; further opening marks are passed over. */
const DEEPEST_NESTING = 8;
/** How far a single mark's partner may be: longer stretches are apostrophes at both ends. */
const SINGLE_REACH = 800;

function closesLater(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + SINGLE_REACH);
  for (let at = from + 1; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2018) return false;
    if (code !== 39 && code !== 0x2019) continue;
    const before = text.charCodeAt(at - 1);
    if (isBlankCode(before) || isWordCode(text.charCodeAt(at + 1))) continue;
    if (/[sS]/.test(text.charAt(at - 1)) && isBlankCode(text.charCodeAt(at + 1))) {
      if (at - from > 40) continue;
    }
    return true;
  }
  return false;
}

/** 6'2" and 24" are measures. */
function isInchMark(text: string, at: number, open: OpenMark | undefined): boolean {
  if (characterClass(text.charCodeAt(at - 1)) !== Character.digit) return false;
  return open === undefined || DIGIT_FEET.test(text.slice(Math.max(0, at - 8), at));
}

function innermost(stack: readonly OpenMark[], family: Family): OpenMark | undefined {
  for (let at = stack.length - 1; at >= 0; at--) {
    const mark = stack[at];
    if (mark?.family === family) return mark;
  }
  return undefined;
}

function openMark(text: string, found: Marks[], stack: OpenMark[], mark: OpenMark): void {
  // A second opening mark of the same kind with no single mark between: the first one was never closed.
  const same = innermost(stack, mark.family);
  if (same && same === stack[stack.length - 1] && mark.family !== "angle" && isFreshStart(text, mark.at)) {
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

/** A stop and a blank: the words behind it begin a sentence. */
const SENTENCE_BREAK = /[.?!]\s+(?=\p{Lu})/u;

/** Where the words start that a closing mark without an opening one ends: at the sentence before it. */
function sentenceStartAfter(text: string, from: number, close: number): number | undefined {
  if (!SENTENCE_PUNCTUATION.includes(text.charAt(close - 1))) return undefined;
  const hit = SENTENCE_BREAK.exec(text.slice(from, close));
  return hit ? from + hit.index + hit[0].length : undefined;
}

function closeMark(text: string, found: Marks[], stack: OpenMark[], at: number, mark: Omit<OpenMark, "at">): void {
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
