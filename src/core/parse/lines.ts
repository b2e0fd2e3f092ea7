import type { LineIndex } from "../model";
import { trim } from "../text";

/** One non-blank line; the span leaves out blanks at both ends. */
export interface TextLine {
  /** 0-based. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Blanks before the first character. */
  readonly indent: number;
  /** The first characters of the line: enough to see its shape, little enough for a line of 10 MB. */
  readonly head: string;
}

const HEAD_LENGTH = 240;

/** Non-blank lines that follow each other without a blank line between them. */
export type Run = readonly TextLine[];

/** The runs of a stretch of lines, first and last line included. */
export function readRuns(text: string, lines: LineIndex, first = 0, last = lines.count - 1): readonly Run[] {
  const runs: Run[] = [];
  let run: TextLine[] = [];
  for (let number = first; number <= last; number++) {
    const line = readLine(text, lines, number);
    if (line) {
      run.push(line);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Where the line of an offset ends, for whoever reads before there is an index of lines. */
export function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13) return i;
  }
  return text.length;
}

function readLine(text: string, lines: LineIndex, number: number): TextLine | undefined {
  const whole = { start: lines.lineStart(number), end: lines.lineEnd(number) };
  const { start, end } = trim(text, whole);
  if (start === end) return undefined;
  return {
    number,
    start,
    end,
    indent: start - whole.start,
    head: text.slice(start, Math.min(end, start + HEAD_LENGTH)),
  };
}
