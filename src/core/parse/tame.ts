/**
 * Inline marks times length that a paragraph may have: the Markdown parser looks from each opening mark for its closing
 * one, so this is what it may cost. Prose stays far below; what exceeds it is data, and is read without its marks.
 */
const MOST_INLINE_WORK = 500_000;
/** Longer paragraphs are data whatever is in them. */
const LONGEST_PARAGRAPH = 50_000;

const LINE_BREAK = /\r\n?/gu;
/** Marks that open or close something inside a paragraph. */
const INLINE_MARKS = /[[\]*_`<>!~\\&|]/gu;
/** Two dozen quote and list markers at the start of a line, blanks between them: nesting that nobody writes. */
const MARKERS = /^[ \t]{0,200}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,8}){25}/gmu;
/** A line that starts with more blanks than any layout needs; lists nest as deep as they are indented. */
const DEEP_INDENT = /^[ \t](?=[ \t]{99})/gmu;
/** From each blank the parser looks to the end of the run for a line break; tabs it leaves alone. */
const WIDE_GAP = / {64,}/gu;

/**
 * The text as the Markdown parser gets it, exactly as long: every line break ends with LF, and what would make the parser
 * slower than linear (paragraphs full of marks, hundreds of nested lists, endless gaps) is put out of its sight.
 */
export function tame(text: string): string {
  const unified = text.includes("\r") ? text.replace(LINE_BREAK, (found) => (found.length === 2 ? " \n" : "\n")) : text;
  const shallow = unified
    .replace(DEEP_INDENT, "x")
    .replace(MARKERS, (markers) => markers.replace(/[^ \t]/gu, "x"))
    .replace(WIDE_GAP, (gap) => "\t".repeat(gap.length));
  return shallow.length < 1000 ? shallow : quietData(shallow);
}

function quietData(text: string): string {
  return text
    .split(/(\n[ \t]*\n)/u)
    .map((paragraph) => (isData(paragraph) ? paragraph.replace(INLINE_MARKS, "x") : paragraph))
    .join("");
}

function isData(paragraph: string): boolean {
  if (paragraph.length < 700) return false;
  if (paragraph.length > LONGEST_PARAGRAPH) return true;
  return (paragraph.match(INLINE_MARKS)?.length ?? 0) * paragraph.length > MOST_INLINE_WORK;
}
