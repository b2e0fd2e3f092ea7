/** A stretch of one line as a terminal shows it, and where the marked words stand in it. */
export interface Window {
  readonly shown: string;
  /** In terminal columns from the start of `shown`. */
  readonly column: number;
  /** In terminal columns, at least 1. */
  readonly width: number;
}

const LEAD_IN = 24;
const TAB = "    ";

/**
 * What fits into `room` columns of a line around its characters from `start` to `end` (offsets into the line). Reads
 * only the neighbourhood, so a line of megabytes costs no more than a short one.
 */
export function windowOn(line: string, start: number, end: number, room: number): Window {
  const isPlain = PLAIN.test(line.slice(Math.max(0, start - room), end + room));
  // A column can take several characters (marks that combine, parts of an emoji): then look further.
  const reach = isPlain ? room : 4 * room;
  const before = cells(line.slice(Math.max(0, start - reach), start));
  const marked = cells(line.slice(start, Math.min(end, start + reach)));
  const after = cells(line.slice(end, end + reach));

  const all = width(before) + width(marked) + width(after);
  const reachesStart = start <= reach;
  const reachesEnd = line.length <= end + reach;
  const isWhole = reachesStart && reachesEnd && all <= room;
  const left = isWhole || (reachesStart && width(before) <= LEAD_IN) ? before : lastCells(before, LEAD_IN);
  const isCutLeft = left.length < before.length || !reachesStart;
  const column = width(left) + (isCutLeft ? 1 : 0);
  const rest = isWhole ? [...marked, ...after] : firstCells([...marked, ...after], Math.max(room - column - 1, 1));
  const isCutRight = rest.length < marked.length + after.length || !reachesEnd;
  const shown = `${isCutLeft ? "…" : ""}${text(left)}${text(rest)}${isCutRight ? "…" : ""}`;
  return { shown, column, width: Math.max(1, Math.min(width(marked), width(rest))) };
}

interface Cell {
  readonly text: string;
  readonly width: number;
}

let segmenter: Intl.Segmenter | undefined;

/** Made at first use: the making takes longer than many a command. */
function graphemesOf(piece: string): Intl.Segments {
  return (segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" })).segment(piece);
}

/** What the eye takes for one character each, made harmless: a control character must never reach the terminal. */
function cells(piece: string): readonly Cell[] {
  // Nearly every line is plain, and asking the segmenter costs a hundred times as much.
  if (PLAIN.test(piece)) return Array.from(piece, (character) => ({ text: character, width: 1 }));
  return Array.from(graphemesOf(piece), ({ segment }) => {
    if (segment === "\t") return { text: TAB, width: TAB.length };
    if (INVISIBLE.test(segment)) return { text: "", width: 0 };
    if (CONTROL.test(segment)) return { text: "·", width: 1 };
    return { text: segment, width: WIDE.test(segment) ? 2 : 1 };
  });
}

// Printable characters of one column each. Must not match tabs, controls or anything that combines.
const PLAIN = /^[ -~¡-¬®-ÿ‐-‧‰-′€]*$/;
// Byte-order mark, zero-width space, word joiner, and the direction marks that could turn the line around.
const INVISIBLE = /^[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+$/;
// Anything a terminal might take as an order. Must not match tabs, which are told apart before.
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]/;
// East Asian wide and full-width characters and emoji: two columns. Must not match half-width katakana.
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]|^\p{Emoji_Presentation}|\uFE0F/u;

function width(list: readonly Cell[]): number {
  return list.reduce((sum, cell) => sum + cell.width, 0);
}

function text(list: readonly Cell[]): string {
  return list.map((cell) => cell.text).join("");
}

function firstCells(list: readonly Cell[], room: number): readonly Cell[] {
  let used = 0;
  const end = list.findIndex((cell) => (used += cell.width) > room);
  return end === -1 ? list : list.slice(0, end);
}

function lastCells(list: readonly Cell[], room: number): readonly Cell[] {
  return [...firstCells([...list].reverse(), room)].reverse();
}

/** Any text as one harmless line of at most `room` columns. */
export function fit(piece: string, room: number): string {
  const near = cells(piece.slice(0, 4 * room).replaceAll(/[\r\n]+/g, " "));
  const cut = firstCells(near, room);
  if (cut.length === near.length && piece.length <= 4 * room) return text(near);
  return `${text(firstCells(near, room - 1))}…`;
}

/** The same, filled up with blanks to exactly `room` columns. */
export function column(piece: string, room: number): string {
  const fitted = fit(piece, room);
  return fitted + " ".repeat(Math.max(0, room - width(cells(fitted))));
}
