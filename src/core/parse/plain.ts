import type { Block, BlockKind, LineIndex } from "../model";
import { trim } from "../text";
import { MOST_BLOCKS } from "./limits";
import type { Run, TextLine } from "./lines";
import { isEndMark, isRule, isTableHead, isTableRow, listMarker } from "./shapes";
import { standsAlone } from "./stand-alone";
import { goesOnMidSentence, isFull, measureWrap } from "./wrap";

/** How the lines of one run belong together. */
export interface Joining {
  /** Width at which lines are broken, when they are. */
  readonly width: number | undefined;
  /** True in Markdown, where a line break inside a paragraph means nothing. */
  readonly always: boolean;
}

/** The blocks of a plain text: paragraphs, list items, tables and rules, in order, each on lines of its own. */
export function plainBlocks(text: string, runs: readonly Run[]): readonly Block[] {
  const joining = { width: measureWrap(text, runs), always: false };
  return runs.flatMap((run) => blocksOfRun(text, run, joining));
}

/**
 * One block for all lines between two blank lines, and one for everything behind as many as are looked at; for texts of
 * so many lines that nothing finer is of use.
 */
export function coarseBlocks(text: string, lines: LineIndex): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (let number = 0; number < lines.count; number++) {
    const { start, end } = trim(text, { start: lines.lineStart(number), end: lines.lineEnd(number) });
    if (start === end) {
      if (open && blocks.length < MOST_BLOCKS) {
        blocks.push(open);
        open = undefined;
      }
    } else if (open) {
      open = { ...open, end, endLine: number };
    } else {
      open = { kind: "paragraph", start, end, startLine: number, endLine: number };
    }
  }
  if (open) blocks.push(open);
  return blocks;
}

/** Splits lines without a blank line between them into blocks. */
export function blocksOfRun(text: string, run: Run, joining: Joining): readonly Block[] {
  const blocks: Block[] = [];
  let lines: TextLine[] = [];
  let kind: BlockKind = "paragraph";
  let previousAlone = false;
  const close = (): void => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last) {
      blocks.push({ kind, start: first.start, end: last.end, startLine: first.number, endLine: last.number });
    }
    lines = [];
  };
  for (let i = 0; i < run.length; i++) {
    const line = run[i];
    if (!line) continue;
    const table = tableFrom(run, i);
    if (table > 0) {
      close();
      kind = "table";
      lines = run.slice(i, i + table);
      close();
      i += table - 1;
      continue;
    }
    const previous = lines.at(-1);
    const alone = run.length > 1 && standsAlone(line.head);
    const joins = previous !== undefined && !alone && !previousAlone && continues(text, previous, line, joining);
    previousAlone = alone;
    if (joins || (previous !== undefined && isSplitDateline(previous, line))) {
      lines.push(line);
      continue;
    }
    close();
    kind = kindOf(line);
    lines = [line];
  }
  close();
  return blocks;
}

function kindOf(line: TextLine): BlockKind {
  if (isEndMark(line.head)) return "paragraph";
  if (isRule(line.head)) return "rule";
  return listMarker(line.head) === 0 ? "paragraph" : "list-item";
}

function continues(text: string, previous: TextLine, next: TextLine, joining: Joining): boolean {
  if (listMarker(next.head) > 0) return false;
  // Two blanks at the end of a line are Markdown's own line break.
  if (joining.always && text.startsWith("  ", previous.end)) return false;
  if (goesOnMidSentence(text, previous, next)) return true;
  if (joining.always) return true;
  const { width } = joining;
  if (width === undefined) return false;
  const opensParagraph = next.indent >= previous.indent + 3 && listMarker(previous.head) === 0;
  return !opensParagraph && isFull(previous, next, width);
}

/** A place in capitals, alone on its line; not a heading of several words such as "KEY FACTS AND FIGURES FOR EDITORS". */
const PLACE_ALONE = /^\p{Lu}[\p{Lu}.'’ ]{2,24}(?:,\s\p{L}[\p{L}. ]{1,20})?$/u;
/** A dash and the first word of the lead. */
const DASH_AND_LEAD = /^(?:[-–—]|--)\s?\p{Lu}[\p{L}.]{1,20}\s/u;

/** A dateline whose closing dash slipped to the next line, as happens where a page breaks inside bold type. */
function isSplitDateline(line: TextLine, next: TextLine): boolean {
  return next.end - next.start > 80 && PLACE_ALONE.test(line.head) && DASH_AND_LEAD.test(next.head);
}

/** Number of lines of the table that starts here; two rows of figures make a table, one row does not. */
function tableFrom(run: Run, from: number): number {
  const rowAt = (i: number): boolean => {
    const line = run[i];
    return line !== undefined && isTableRow(line.head);
  };
  const first = run[from];
  if (!first) return 0;
  let end = from;
  if (!rowAt(from)) {
    if (!rowAt(from + 1) || !isTableHead(first.head)) return 0;
    end++;
  }
  const rows = end;
  while (rowAt(end) || (rowAt(end + 1) && rowAt(end - 1))) end++;
  return end - rows >= 2 ? end - from : 0;
}
