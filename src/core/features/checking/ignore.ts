import type { Analysis, Block, Finding, Span, TextEdit } from "../../model";

/**
 * Edits that make a rule silent at one finding: a `dateline-disable-next-line` comment on the line above, in the line's
 * own indentation and line break. Where a line of its own would tear a paragraph, a list or a table apart, the comment
 * goes to the end of the line or around the block; the YAML of the front matter gets one below it, for the whole file.
 */
export function ignoreEdits(a: Analysis, { rule, start }: Finding): readonly TextEdit[] {
  const line = a.source.lines.lineAt(start);
  const known = a.directives.find(({ scope, line: own }) => scope === "next-line" && own === line - 1);
  if (known !== undefined && known.rules.length > 0) return [addRule(a, known, rule)];

  const front = a.frontMatter;
  if (front !== undefined && front.start <= start && start < front.end) {
    return [ownLine(a, a.source.lines.lineAt(front.end - 1) + 1, `dateline-disable-file ${rule}`)];
  }
  const block = blockAt(a.blocks, start);
  if (block !== undefined && (block.kind === "table" || block.kind === "code")) {
    return [
      ownLine(a, block.startLine, `dateline-disable ${rule}`),
      ownLine(a, block.endLine + 1, `dateline-enable ${rule}`),
    ];
  }
  if (block !== undefined && (block.kind === "list-item" || line > block.startLine)) {
    return [insertion(a.source.lines.lineEnd(line), ` <!-- dateline-disable-line ${rule} -->`)];
  }
  return [ownLine(a, line, `dateline-disable-next-line ${rule}`)];
}

/** One more rule in a directive that stands there already. */
function addRule(a: Analysis, directive: Span, rule: string): TextEdit {
  const comment = a.source.text.slice(directive.start, directive.end);
  const signs = comment.endsWith("-->") ? 3 : comment.trimStart().startsWith("[") ? 1 : 0;
  const head = comment.slice(0, comment.length - signs).trimEnd();
  return insertion(directive.start + head.length, ` ${rule}`);
}

/** A comment on a new line above `line`; a line past the last one means the end of the text. */
function ownLine(a: Analysis, line: number, directive: string): TextEdit {
  const { text, lines } = a.source;
  const comment = `<!-- ${directive} -->`;
  if (line >= lines.count) return insertion(text.length, `${lineBreak(a, lines.count - 1)}${comment}`);
  const start = lines.lineStart(line);
  const offset = start === 0 && text.startsWith("\uFEFF") ? 1 : start;
  let end = offset;
  while (text[end] === " " || text[end] === "\t") end++;
  return insertion(offset, `${text.slice(offset, end)}${comment}${lineBreak(a, line)}`);
}

/** The line break that ends a line; for the last line the one before it. */
function lineBreak(a: Analysis, line: number): string {
  const { text, lines } = a.source;
  const after = (at: number): string =>
    at >= 0 && at + 1 < lines.count ? text.slice(lines.lineEnd(at), lines.lineStart(at + 1)) : "";
  return after(line) || after(line - 1) || "\n";
}

function insertion(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}

function blockAt(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks.find((block) => block.start <= offset && offset <= block.end);
}
