import type { Directive, LineIndex, Span } from "../model";

const OPEN = "<!--";
const CLOSE = "-->";

/** All HTML comments, in order. One that is never closed is no comment, so that a stray mark hides nothing. */
export function findComments(text: string): readonly Span[] {
  const comments: Span[] = [];
  let start = text.indexOf(OPEN);
  while (start !== -1) {
    const close = text.indexOf(CLOSE, start + OPEN.length);
    if (close === -1) break;
    const end = close + CLOSE.length;
    comments.push({ start, end });
    start = text.indexOf(OPEN, end);
  }
  return comments;
}

/** A comment that speaks to Dateline: a scope, then rule ids; not one that merely mentions the name in a sentence. */
const DIRECTIVE =
  /^\s{0,20}dateline-(disable-line|disable-next-line|disable-file|disable|enable)(?=[\s,]|$)([^<>]{0,2000})$/u;

const SCOPES: Readonly<Record<string, Directive["scope"]>> = {
  "disable-line": "line",
  "disable-next-line": "next-line",
  "disable-file": "file",
  disable: "block-start",
  enable: "block-end",
};

/**
 * The comments that switch rules off: `<!-- dateline-disable-line RULE -->`, `-disable-next-line`, `-disable` up to
 * `-enable`, `-disable-file`. Rules are parted by blanks or commas; none means all. The line is the one the comment
 * stands on, for "next-line" the one it ends on, so that the next line is always `line + 1`.
 */
export function findDirectives(text: string, comments: readonly Span[], lines: LineIndex): readonly Directive[] {
  const directives: Directive[] = [];
  for (const { start, end } of comments) {
    const match = DIRECTIVE.exec(text.slice(start + OPEN.length, end - CLOSE.length));
    const scope = match?.[1] === undefined ? undefined : SCOPES[match[1]];
    if (scope === undefined) continue;
    const rules = (match?.[2] ?? "").split(/[\s,]+/u).filter((rule) => rule !== "");
    directives.push({ start, end, scope, rules, line: lines.lineAt(scope === "next-line" ? end - 1 : start) });
  }
  return directives;
}
