import type { LineIndex } from "../model";

const LF = 10;
const CR = 13;

/** Builds the line index of a text. LF, CRLF and a lone CR each end one line. */
export function indexLines(text: string): LineIndex {
  const starts = text.includes("\r") ? startsOfAnyKind(text) : startsAfterFeeds(text);
  const clampLine = (line: number): number => Math.max(0, Math.min(line, starts.length - 1));

  const lineStart = (line: number): number => starts[clampLine(line)] ?? 0;

  const lineEnd = (line: number): number => {
    let end = starts[clampLine(line) + 1] ?? text.length;
    if (clampLine(line) === starts.length - 1) return end;
    if (text.charCodeAt(end - 1) === LF) end--;
    if (text.charCodeAt(end - 1) === CR) end--;
    return Math.max(end, lineStart(line));
  };

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return { count: starts.length, lineAt, lineStart, lineEnd };
}

function startsOfAnyKind(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) starts.push(i + 1);
  }
  return starts;
}

/** The same for a text without carriage returns: a search for one character is quicker than a look at each. */
function startsAfterFeeds(text: string): readonly number[] {
  const starts = [0];
  for (let i = text.indexOf("\n"); i !== -1; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return starts;
}
