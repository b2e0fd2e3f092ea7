/** What a paste brings along that no reader sees, or sees only by accident. */
export function cleanText(text: string): string {
  const lines = unquoted(withoutNoise(text).split("\n"));
  return unwrapped(lines)
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .replace(/^\n+|\s+$/gu, "");
}

/** Line breaks of one kind; blanks of one kind; soft hyphens, joiners and marks of direction gone. */
function withoutNoise(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u000b/gu, "\n")
    .replace(/\u2029/gu, "\n\n")
    .replace(/[\u00a0\u2007\u202f]/gu, " ")
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\u202a-\u202e\ufeff]/gu, "")
    .replace(/[ \t]+$/gmu, "");
}

/** Mail puts "> " in front of what it quotes. Only where nearly all lines have it: one may be Markdown. */
function unquoted(lines: readonly string[]): readonly string[] {
  const printed = lines.filter((line) => line !== "");
  const quoted = printed.filter((line) => MAIL_QUOTE.test(line));
  if (quoted.length < 2 || quoted.length < printed.length * 0.8) return lines;
  return lines.map((line) => line.replace(MAIL_QUOTE, "").trimEnd());
}

const MAIL_QUOTE = /^(?:>\s?){1,8}/u;

/** Mail breaks lines about here; a line of a paragraph that is left shorter without need was meant to end. */
const NARROWEST = 50;
const WIDEST = 85;

/** Paragraphs whose lines were broken by a mail program on one line each. Lists, tables, addresses and verses stay. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    const startsAnew = line === "" || ITEM.test(line);
    if (startsAnew) paragraphs.push([]);
    paragraphs.at(-1)?.push(line);
    if (line === "") paragraphs.push([]);
  }
  const width = Math.max(...paragraphs.filter(isWrapped).flatMap((all) => all.map((line) => line.length)), 0);
  return paragraphs.flatMap((all) =>
    isWrapped(all) && wasFull(all, width)
      ? [all.map((line, i) => (i === 0 ? line.trimEnd() : line.trim())).join(" ")]
      : all,
  );
}

// A bullet, a number, a Markdown sign, a table's bar or a label. Must not match a dash that opens a line of prose.
const ITEM = /^\s*(?:[-*+•·]\s|\d{1,3}[.)]\s|#{1,6}\s|>|\|)/u;

/** All lines but the last are about as long as a mail program leaves them. */
function isWrapped(lines: readonly string[]): boolean {
  const all = lines.slice(0, -1);
  return all.length > 0 && all.every(({ length }) => length >= NARROWEST && length <= WIDEST);
}

/** Nowhere would the first word of the next line have had room. */
function wasFull(lines: readonly string[], width: number): boolean {
  return lines.slice(0, -1).every((line, i) => {
    const next = /^\s*(\S+)/u.exec(lines[i + 1] ?? "")?.[1] ?? "";
    return line.length + 1 + next.length > width;
  });
}
