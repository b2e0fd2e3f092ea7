import type { Source } from "../../model";

/** Where in the front matter an offset is, as far as it can be told from its lines alone. */
export interface EntryPlace {
  /**
   * top key: where a key of the front matter may stand. top value: behind the colon of one. entry: where an entry of `speakers` begins. key: where a key of
   * an entry may stand. value: behind the colon of one, or in its list of aliases.
   */
  readonly what: "top key" | "top value" | "entry" | "key" | "value";
  /** First character of what was typed so far. */
  readonly start: number;
  /** The key a value belongs to. */
  readonly key?: string;
  /** Keys of the entry, or of the front matter, with what stands behind them on the same line. */
  readonly keys: ReadonlyMap<string, string>;
}

/** A front matter that is longer is not typed by hand. */
const MOST_LINES = 500;
const LONGEST_LINE = 500;

// All of these read one line of at most LONGEST_LINE characters, and none can match a blank in two ways.
const FENCE = /^\uFEFF?---[ \t]*$/u;
const CLOSING_FENCE = /^(?:---|\.\.\.)[ \t]*$/u;
/** Indentation, dash, key and value of a line. */
const LINE = /^([ \t]*)(-(?:[ \t]+|$))?(?:([A-Za-z_]+):(?:[ \t]+|$))?(.*)$/u;

interface Line {
  readonly indent: number;
  readonly dash: boolean;
  readonly key: string | undefined;
  readonly value: string;
}

/** Undefined outside of the front matter, and where nothing of ours belongs. The front matter must be closed. */
export function entryAt({ text, lines }: Source, offset: number): EntryPlace | undefined {
  const current = lines.lineAt(offset);
  if (current === 0 || current > MOST_LINES) return undefined;
  const printed = (line: number): string => {
    const start = lines.lineStart(line);
    return text.slice(start, Math.min(lines.lineEnd(line), start + LONGEST_LINE));
  };
  if (!FENCE.test(printed(0))) return undefined;
  let close = 1;
  while (close < lines.count && close <= MOST_LINES && !CLOSING_FENCE.test(printed(close))) close++;
  if (close >= lines.count || close > MOST_LINES || close <= current) return undefined;
  const all = Array.from({ length: close - 1 }, (_, at) => readLine(printed(at + 1)));
  const typed = readLine(text.slice(lines.lineStart(current), offset).slice(0, LONGEST_LINE));
  return placeIn(all, current - 1, typed, offset - typedLength(typed.value));
}

function readLine(printed: string): Line {
  const [, blanks = "", dash, key, value = ""] = LINE.exec(printed) ?? [];
  return { indent: blanks.length, dash: dash !== undefined, key, value };
}

/** How much of the item before the cursor was typed: an item begins behind a colon, a comma or a bracket. */
function typedLength(value: string): number {
  const item = value.slice(Math.max(value.lastIndexOf("["), value.lastIndexOf(",")) + 1);
  return item.trimStart().length;
}

function placeIn(all: readonly Line[], at: number, typed: Line, start: number): EntryPlace | undefined {
  if (typed.indent === 0 && !typed.dash) {
    const keys = keysOf(all.filter(isTop));
    if (typed.key === undefined) return { what: "top key", start, keys };
    return { what: "top value", start, key: typed.key, keys };
  }
  const top = all.slice(0, at).findLastIndex(isTop);
  if (all[top]?.key !== "speakers") return undefined;
  const list = all.slice(top + 1, at + 1).find(({ dash }) => dash);
  if (list === undefined || typed.indent < list.indent) return undefined;
  const begins = (line: Line): boolean => line.dash && line.indent === list.indent;
  const first = all.slice(0, at + 1).findLastIndex(begins);
  const next = all.findIndex((line, index) => index > at && (begins(line) || isTop(line)));
  const entry = all.slice(first, next === -1 ? all.length : next);
  const keys = keysOf(entry);
  if (typed.key !== undefined) return { what: "value", start, key: typed.key, keys };
  if (begins(typed)) return { what: "entry", start, keys };
  if (!typed.dash) return { what: "key", start, keys };
  const of = all.slice(first, at).findLast(({ key }) => key !== undefined);
  return of?.key === undefined ? undefined : { what: "value", start, key: of.key, keys };
}

/** A key of the front matter itself. */
function isTop({ indent, dash, key }: Line): boolean {
  return indent === 0 && !dash && key !== undefined;
}

/** Items of a list below a key count as its value. */
function keysOf(lines: readonly Line[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  let last: string | undefined;
  for (const { key, dash, value } of lines) {
    if (key !== undefined) keys.set((last = key), value);
    else if (dash && last !== undefined) keys.set(last, `${keys.get(last) ?? ""},${value}`);
  }
  return keys;
}
