import { Character, characterClass, isBlankCode, isWordCode } from "./characters";

/** Marks of one family can open and close each other. */
export type MarkFamily = "double" | "single" | "angle" | "corner";
export type Side = "open" | "close" | "either" | "none";

/** One printed mark: how wide it is, and what it can pair with. */
export interface PrintedMark {
  readonly width: number;
  readonly family: MarkFamily;
  /** „ and ‚ open only, and let “ and ‘ close. */
  readonly lowOpening: boolean;
}

/** Every character that can be a quotation mark; the scanner jumps from one to the next. */
export const ANY_MARK = /["“”„‟＂«»‹›「」『』‘’‚‛'`]/g;
/** Words that start with an apostrophe: '90s, ’tis, 'em, van 't Dunn. Must not match quoted words such as 'Embassy'. */
const ELISION = /^['’‘](?:\d\ds?\b|(?:tis|twas|em|til|cause|bout|n|t(?= ))\b)/i;
const DIGIT_FEET = /\d\s?['’′]\s?\d*$/;
const SENTENCE_PUNCTUATION = ",.?!…;:";
/** Two of these in a row are one double mark: ``…'', ‘‘…’’. */
const DOUBLED = "'`‘’";

/** The mark at an offset; undefined for a lone backtick, which is code and no quotation. */
export function markAt(text: string, at: number): PrintedMark | undefined {
  const mark = text.charAt(at);
  if (DOUBLED.includes(mark) && text.charAt(at + 1) === mark) return { width: 2, family: "double", lowOpening: false };
  if (mark === "`") return undefined;
  if ("«»‹›".includes(mark)) return { width: 1, family: "angle", lowOpening: false };
  if ("「」『』".includes(mark)) return { width: 1, family: "corner", lowOpening: false };
  if ("‘’‚‛'".includes(mark)) return { width: 1, family: "single", lowOpening: mark === "‚" };
  return { width: 1, family: "double", lowOpening: mark === "„" };
}

/** Whether a mark opens or closes here; `open` is the innermost open mark of its family. Asked from left to right. */
export function sideOf(
  text: string,
  at: number,
  mark: PrintedMark,
  open: PrintedMark | undefined,
  partners: SinglePartners,
): Side {
  const character = text.charAt(at);
  if (mark.family === "corner") return "「『".includes(character) ? "open" : "close";
  const position = positionOf(text, at, mark.width);
  if (mark.family === "single") return singleSide(text, at, position, open, partners);
  if (character === "„" || character === "‟") return "open";
  if (character === "“" || character === "`" || (mark.width === 2 && character === "‘")) {
    if (open?.lowOpening) return "close";
    return position === "close" && open ? "close" : "open";
  }
  if (mark.family === "angle") return open ? "close" : "open";
  if (position === "none") return open ? "close" : isSpacedOpening(text, at) ? "open" : "none";
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

function singleSide(
  text: string,
  at: number,
  position: Side,
  open: PrintedMark | undefined,
  partners: SinglePartners,
): Side {
  const character = text.charAt(at);
  const wordBefore = isWordCode(text.charCodeAt(at - 1));
  const wordAfter = isWordCode(text.charCodeAt(at + 1));
  if (wordBefore && wordAfter) return "none";
  if (position === "open" && character !== "’") {
    if (ELISION.test(text.slice(at, at + 8))) return "none";
    return partners.closesBehind(at) ? "open" : "none";
  }
  if (!open || position !== "close") return "none";
  // A plural possessive ("workers’ rights") inside single marks: only when the true end is still to come.
  const blankAfter = isBlankCode(text.charCodeAt(at + 1));
  if (/[sS]/.test(text.charAt(at - 1)) && blankAfter && partners.closesBehind(at)) return "none";
  return "close";
}

/** How far a mark's partner is looked for: longer stretches are apostrophes at both ends. */
const PARTNER_REACH = 800;

/** So near behind an opening mark "workers’ " closes it; further on it is a possessive. */
const POSSESSIVE_REACH = 40;

/**
 * Where the single marks of one text can close. Questions must come from left to right: each of the three places looked
 * for only moves on, so that a text full of apostrophes is walked through once.
 */
export class SinglePartners {
  private opening = -1;
  private closing = -1;
  private possessive = -1;

  constructor(private readonly text: string) {}

  /** Whether a single mark behind the one at an offset closes before another one opens. */
  closesBehind(at: number): boolean {
    const from = at + 2;
    this.opening = this.next(this.opening, from, "opening");
    this.closing = this.next(this.closing, from, "closing");
    this.possessive = this.next(this.possessive, from, "possessive");
    const near = this.possessive - at <= POSSESSIVE_REACH + 1;
    const close = near ? Math.min(this.closing, this.possessive) : this.closing;
    return close < Math.min(this.opening, at + 1 + PARTNER_REACH);
  }

  /** The first place of a use at or behind `from`; the text's length when there is none. */
  private next(known: number, from: number, use: SingleUse): number {
    let at = Math.max(known, from);
    while (at < this.text.length && useOfSingle(this.text, at) !== use) at++;
    return at;
  }
}

type SingleUse = "opening" | "closing" | "possessive";

function useOfSingle(text: string, at: number): SingleUse | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x2018) return "opening";
  if (code !== 39 && code !== 0x2019) return undefined;
  const after = text.charCodeAt(at + 1);
  if (isBlankCode(text.charCodeAt(at - 1)) || isWordCode(after)) return undefined;
  const endsInS = (text.charCodeAt(at - 1) | 32) === 0x73;
  return endsInS && isBlankCode(after) ? "possessive" : "closing";
}

/** 6'2" and 24" are measures; inside marks only when the true end is still to come (“The 24" pipe holds,” …). */
function isInchMark(text: string, at: number, open: PrintedMark | undefined): boolean {
  if (characterClass(text.charCodeAt(at - 1)) !== Character.digit) return false;
  if (open === undefined || DIGIT_FEET.test(text.slice(Math.max(0, at - 8), at))) return true;
  if (!isBlankCode(text.charCodeAt(at + 1)) || !isWordCode(text.charCodeAt(at + 2))) return false;
  const next = nextDouble(text, at);
  return next !== undefined && positionOf(text, next, 1) === "close";
}

/** `" The walls hold, " said`: a mark between blanks opens when its partner stands between blanks too. Must not match 5 ". */
function isSpacedOpening(text: string, at: number): boolean {
  if (characterClass(text.charCodeAt(at - 2)) === Character.digit) return false;
  const next = nextDouble(text, at);
  return next !== undefined && isBlankCode(text.charCodeAt(next - 1)) && !isWordCode(text.charCodeAt(next + 1));
}

function nextDouble(text: string, at: number): number | undefined {
  const limit = Math.min(text.length, at + PARTNER_REACH);
  for (let next = at + 1; next < limit; next++) {
    const code = text.charCodeAt(next);
    if (code === 34 || code === 0x201c || code === 0x201d) return next;
  }
  return undefined;
}
