// What a single line of a release looks like, whatever stands around it. Every pattern is anchored and bounded, so it is
// linear on any line. They read the first few hundred characters of a line, blanks inside it collapsed to one.

/**
 * `###`, `# # #`, `#`, `-30-`, `-end-`, `ENDS`, `[ENDS]`, `***`, `* * *`, `END OF RELEASE`, `/ends/`; not "Ends meet",
 * not "30" and not the rule `---`.
 */
const END_MARK =
  /^(?:#(?:\s?#){0,9}|\*(?:\s?\*){2,9}|[-–—~\s]{0,6}30[-–—~\s]{1,6}|[-–—]{1,3}\s?30|[[(<{/*_#~=–—-]{0,4}\s?(?:ENDS?|End|Ends|end|ends|ENDS HERE|END OF (?:PRESS |NEWS |MEDIA )?RELEASE|End of (?:press |news |media )?release)\s?[\])>}/*_#~=–—-]{0,4}\.?|X{3})$/u;
/** "end" or "end." bare in small letters is the last word of a broken line. */
const BARE_SMALL_END = /^ends?\.?$/u;
/** A bare word count as some offices print at the foot: "700 /", "Words: 412", "[350 words]"; not a year and not a list number. */
const WORD_COUNT =
  /^(?:[[(]?\d{2,5}\s?\/\.?|[[(]?\d{2,5}\swords[\])]?|[Ww]ord\s?count:?\s\d{2,5}|[Ww]ords:\s?\d{2,5})$/u;

/** A line that only says: here the release ends. */
export function isEndMark(line: string): boolean {
  return line.length <= 40 && ((END_MARK.test(line) && !BARE_SMALL_END.test(line)) || WORD_COUNT.test(line));
}

export function isWordCount(line: string): boolean {
  return WORD_COUNT.test(line);
}

/** An end mark glued to the last word of a line: "…next year.###", "…next year. -30-"; not "#1" and not "C#". */
const GLUED_END_MARK = /[.!?"”’)]\s?(?:#{3,5}|#\s#\s#|-30-|-(?:ends?|ENDS?)-|\[ENDS?\]|ENDS)$/u;

/** Length of the end mark that is glued to the end of a line; 0 when there is none. */
export function gluedEndMark(lineEnd: string): number {
  const match = GLUED_END_MARK.exec(lineEnd);
  return match ? match[0].slice(1).trimStart().length : 0;
}

/** `---`, `___`, `===`, `~~~`, dotted rules: a line of one sign. */
const RULE = /^(?:[-–—]\s?){3,200}$|^(?:_\s?){3,200}$|^(?:=\s?){3,200}$|^(?:~\s?){3,200}$|^\.{5,200}$/u;

export function isRule(line: string): boolean {
  return RULE.test(line);
}

/** Bullets and numbers that open a list item, the broken bullet of a wrong encoding among them; not "2024. " and not "-30-". */
const LIST_MARKER =
  /^(?:[•●▪▫◦‣⁃·∙○■□►➢✓✔*+–—-]|â(?:\u0080)?¢|\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}\))\s{1,8}(?=\S)/u;

/** Length of the list marker with the blanks behind it; 0 when the line is no list item. */
export function listMarker(line: string): number {
  return LIST_MARKER.exec(line)?.[0].length ?? 0;
}

/** Blanks that part columns; used for plain-text tables only. */
const COLUMN_GAP = /\t|\s{3,}|\s?\|\s?/u;
const HAS_GAP = /\t|\s{3}|\|/u;
/** A figure in a table: "$1,234", "(56)", "12.5%", "—", "n/a". */
const FIGURE = /^(?:[($€£¥+-]{0,3}\s?\d[\d,.]{0,20}\s?(?:%|[A-Za-z]{1,3})?\)?|[—–-]{1,2}|n\/a)$/u;

/** A row of a plain-text table: columns parted by tabs, bars or wide gaps, at least one of them a figure. */
export function isTableRow(line: string): boolean {
  if (!HAS_GAP.test(line)) return false;
  const cells = columns(line);
  return cells.length >= 2 && cells.some((cell) => FIGURE.test(cell));
}

/** A row without figures that may stand above such rows: the heads of the columns. */
export function isTableHead(line: string): boolean {
  return columns(line).length >= 2;
}

function columns(line: string): readonly string[] {
  return line
    .split(COLUMN_GAP)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
}
