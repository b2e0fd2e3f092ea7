import type { Source } from "../core";

/** 1-based, in UTF-16 code units; a byte-order mark has no column, since no editor shows one. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export function positionAt({ text, lines }: Source, offset: number): Position {
  const line = lines.lineAt(offset);
  const start = lines.lineStart(line);
  const first = start === 0 && text.startsWith("\uFEFF") ? 1 : start;
  // An offset between CR and LF, or past the end, shows at the end of the line.
  const shown = Math.min(Math.max(offset, first), lines.lineEnd(line));
  return { line: line + 1, column: Math.max(shown - first, 0) + 1 };
}
