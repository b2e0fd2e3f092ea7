import { wires } from "../../data/wires";
import type { PrintedDate, Span } from "../../model";
import { readDate } from "../../text";

// The elements a dateline is made of. Each reader looks at one position of a short window of text and answers what
// stands there, or `undefined`.

/** `--`, an en or em dash, a hyphen, a slash, a bar, a colon; not the hyphen inside a word. */
const MARK = /(?:-{1,3}|[–—―]{1,2}|\/|\||:)(?!\/\/)/uy;

export function readMark(window: string, at: number): Span | undefined {
  MARK.lastIndex = at;
  const match = MARK.exec(window);
  return match ? { start: at, end: at + match[0].length } : undefined;
}

export interface WireTag extends Span {
  readonly wire: Span;
  /** True when the name is on the list of wires. */
  readonly known: boolean;
  /** Newsfile prints the date inside its tag. */
  readonly date?: PrintedDate;
}

const plain = (name: string): string => name.toLowerCase().replace(/[\s-]/gu, "");
const knownWires = new Set(wires.map(plain));

/** "/PRNewswire/", "/ ACCESS Newswire /", "(BUSINESS WIRE)", "( Newsfile Corp. - May 6, 2026 )"; not "(NYSE: KST)". */
const TAG = /(?:\/\s?(?<slashed>[^/()\n:]{2,60}?)\s?\/(?!\w)|\(\s?(?<bracketed>[^()\n:/]{2,70}?)\s?\))/uy;
/** A wire as bare words at the end of a dateline line: "Baku, March 12, AZERTAC". */
const BARE = /[\p{Lu}][\p{L}-]{2,20}(?=\s*(?:$|[-–—/:]))/uy;
const DATE_IN_TAG = /\s[-–—]\s(?=\p{Lu}|\d)/u;

export function readWireTag(window: string, at: number): WireTag | undefined {
  TAG.lastIndex = at;
  const match = TAG.exec(window);
  if (!match) return readBareWire(window, at);
  const name = match.groups?.["slashed"] ?? match.groups?.["bracketed"] ?? "";
  const start = at + match[0].indexOf(name, 1);
  const whole = { start: at, end: at + match[0].length };
  if (readDate(window, start)) return undefined;
  const split = DATE_IN_TAG.exec(name);
  const date = split ? readDate(window, start + split.index + split[0].length) : undefined;
  const wireName = split && date ? name.slice(0, split.index) : name;
  const known = knownWires.has(plain(wireName)) || knownWires.has(plain(wireName.replace(/[-–].*$/u, "")));
  const wire = { start, end: start + wireName.length };
  return { ...whole, wire, known, ...(date ? { date } : {}) };
}

function readBareWire(window: string, at: number): WireTag | undefined {
  BARE.lastIndex = at;
  const match = BARE.exec(window);
  if (!match || !knownWires.has(plain(match[0]))) return undefined;
  const wire = { start: at, end: at + match[0].length };
  return { ...wire, wire, known: true };
}

/** "15:15", "@ 8:10 AM Pacific", "at 9 a.m." behind the date; not the figure that opens the lead. */
const CLOCK =
  /\s{0,3}(?:[@,|]|at\b)?\s{0,3}\d{1,2}(?::\d{2}(?:\s?[AaPp]\.?[Mm]\b\.?)?|\s?[AaPp]\.?[Mm]\b\.?)(?:\s\p{Lu}[\w/]{1,24}(?:\s[Tt]ime)?(?=\s?[-–—/(]|\s?$))?/uy;

/** A date, in parentheses or not, with the clock time behind it; `date` is the calendar date alone. */
export function readDateElement(
  window: string,
  at: number,
): { readonly span: Span; readonly date: PrintedDate } | undefined {
  const bracket = window[at] === "(" || window[at] === "[";
  const date = readDate(window, bracket ? at + 1 : at) ?? (window[at] === "[" ? readDateSlot(window, at) : undefined);
  if (!date) return undefined;
  let { end } = date;
  CLOCK.lastIndex = end;
  end += CLOCK.exec(window)?.[0].length ?? 0;
  if (bracket && date.start > at) {
    if (window[end] !== ")" && window[end] !== "]") return undefined;
    end++;
  }
  return { span: { start: at, end }, date };
}

/** "[DATE]", "[Month Day, Year]": a slot of a template that nobody filled in. */
const DATE_SLOT = /\[[^\]\n]{0,30}\b(?:date|month|day)\b[^\]\n]{0,30}\]/iuy;
/** "[CITY, State]", "[Location]"; may hold the date as well. */
const PLACE_SLOT =
  /\[[^\]\n]{0,30}\b(?:city|town|place|location|dateline)\b[^\]\n]{0,60}\](?:,?\s\[[^\]\n]{0,20}\bstate\b[^\]\n]{0,20}\])?/iuy;

function readDateSlot(window: string, at: number): PrintedDate | undefined {
  DATE_SLOT.lastIndex = at;
  const match = DATE_SLOT.exec(window);
  return match ? { start: at, end: at + match[0].length } : undefined;
}

export function readPlaceSlot(window: string, at: number): Span | undefined {
  PLACE_SLOT.lastIndex = at;
  const match = PLACE_SLOT.exec(window);
  return match ? { start: at, end: at + match[0].length } : undefined;
}

/** One word of a place: "DALLAS", "St.", "D.C.", "Winston-Salem", "d'Ivoire"; small words only between capitals. */
const WORD =
  /(?:\p{Lu}[\p{L}.'’]*(?:-\p{L}[\p{L}.'’]*)*|(?:of|the|and|on|upon|de|la|le|les|del|di|du|des|am|an|der|den|da|do|dos|el|al|sur|near|in)(?=\s)|&)/uy;
const MOST_WORDS = 10;

/** Every end a place that starts here may have, shortest first; a hyphen that is really the closing mark is one. */
export function placeEnds(window: string, at: number): readonly number[] {
  const ends: number[] = [];
  let position = at;
  for (let count = 0; count < MOST_WORDS; count++) {
    WORD.lastIndex = position;
    const word = WORD.exec(window)?.[0];
    if (word === undefined || (count === 0 && !/^\p{Lu}/u.test(word))) break;
    const glued = gluedHyphen(word);
    if (glued !== undefined) ends.push(position + glued);
    position += word.length;
    ends.push(position);
    const gap = /^,?\s{1,3}|^,(?=\p{Lu})/u.exec(window.slice(position, position + 5))?.[0];
    if (gap === undefined) break;
    position += gap.length;
  }
  return ends;
}

/**
 * "D.C.-House", "DALLAS-The": the hyphen is the closing mark, because capitals or a period stand before it. Not in
 * "U.S.-Norland", which names two countries.
 */
function gluedHyphen(word: string): number | undefined {
  const match = /^(?:(?!(?:U\.?[SKN]|E\.?U)\.)[\p{L}.]{0,20}\.|\p{Lu}{4,30})(?=-\p{Lu}\p{Ll})/u.exec(word);
  return match?.[0].length;
}
