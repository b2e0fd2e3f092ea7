import type { TextEdit } from "../model";

/**
 * Applies edits to a text. Edits may come in any order; one that overlaps an earlier-starting one, or that lies
 * outside the text, is left out, so that the result is always well defined.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = "";
  let at = 0;
  for (const edit of ordered) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) continue;
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
