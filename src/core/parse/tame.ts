/** Longer paragraphs are read without their inline markup: they are data, not prose, and may be built to be slow. */
const LONGEST_PARAGRAPH = 20_000;

const LINE_BREAK = /\r\n?/gu;
/** Marks that open or close something inside a paragraph. */
const INLINE_MARKS = /[[\]*_`<>!~\\&|]/gu;
/** Two dozen quote and list markers at the start of a line, blanks between them: nesting that nobody writes. */
const MARKERS = /^[ \t]{0,200}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{0,8}){25}/gmu;

/** A line that starts with more blanks than any layout needs; lists nest as deep as they are indented. */
const DEEP_INDENT = /^[ \t](?=[ \t]{99})/mu;
const DEEP_INDENTS = new RegExp(DEEP_INDENT.source, "gmu");

/**
 * The text as the Markdown parser gets it, exactly as long: every line break ends with LF, and what would make the parser
 * slower than linear (endless paragraphs full of marks, hundreds of nested lists) is put out of its sight.
 */
export function tame(text: string): string {
  const unified = text.includes("\r") ? text.replace(LINE_BREAK, (found) => (found.length === 2 ? " \n" : "\n")) : text;
  return flattenNesting(quietLongParagraphs(unified));
}

function quietLongParagraphs(text: string): string {
  if (text.length <= LONGEST_PARAGRAPH) return text;
  return text
    .split(/(\n[ \t]*\n)/u)
    .map((paragraph) => (paragraph.length > LONGEST_PARAGRAPH ? paragraph.replace(INLINE_MARKS, "x") : paragraph))
    .join("");
}

function flattenNesting(text: string): string {
  const shallow = DEEP_INDENT.test(text) ? text.replace(DEEP_INDENTS, "x") : text;
  return shallow.replace(MARKERS, (markers) => markers.replace(/[^ \t]/gu, "x"));
}
