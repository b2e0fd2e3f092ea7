/** One entry of a VS Code snippet file. */
export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

export type SnippetFile = Readonly<Record<string, Snippet>>;

/**
 * The same snippets for plain text, where a heading is a line of its own, a statement a paragraph and a table columns
 * divided by tabs. Names, prefixes and tab stops stay.
 */
export function plainSnippets(markdown: SnippetFile): SnippetFile {
  return Object.fromEntries(
    Object.entries(markdown).map(([name, snippet]) => [name, { ...snippet, body: plainBody(snippet.body) }]),
  );
}

function plainBody(body: readonly string[]): readonly string[] {
  return body.filter((line) => !TABLE_RULE.test(line)).map(plainLine);
}

// The line under a table's head. Must not match a row with words.
const TABLE_RULE = /^\|[ |:-]+-[ |:-]*\|$/;
// Heading and block-quotation marks at the start of a line. Must not match an end mark, which is escaped here.
const LINE_MARK = /^(?:#{1,6}|>) /;
// A number sign that Markdown must not read as a heading; the first backslash is the snippet's own escape.
const ESCAPED_SIGN = /\\\\#/g;
// A whole line in italics. Must not match a bullet.
const ITALIC_LINE = /^\*(?! )(.+)\*(\$0)?$/;
const LINK = /\[(\$\{\d+:[^}]+\})\]\((\$\{\d+:[^}]+\})\)/g;

function plainLine(line: string): string {
  if (line.startsWith("|")) return plainRow(line);
  return line.replace(LINE_MARK, "").replace(ESCAPED_SIGN, "#").replace(ITALIC_LINE, "$1$2").replace(LINK, "$1: $2");
}

function plainRow(line: string): string {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim())
    .join("\t")
    .trimEnd();
}
