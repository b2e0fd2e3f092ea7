import type { Directive, LineIndex, Span, Stated } from "../model";
import { findContaining } from "../text";
import { endOfLine } from "./lines";

const OPEN = "<!--";
const CLOSE = "-->";
const NAME = "dateline-";

/**
 * All comments, in order: HTML comments, and lines of a plain text that speak to Dateline. An HTML comment that is never
 * closed is no comment, so that a stray mark hides nothing.
 */
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
  return withCommentLines(text, comments);
}

/**
 * A line of its own that an exporter drops: `// dateline-disable-next-line RULE`, as AsciiDoc and others comment, or
 * `[//]: # (dateline-disable-next-line RULE)`, as every Markdown renderer leaves out. Must not match words behind a link.
 */
const COMMENT_LINE =
  /^[ \t]{0,200}(?:\/\/[ \t]{0,20}|\[\/\/\]:[ \t]{0,20}#[ \t]{0,20}[("'])[ \t]{0,20}(?=dateline-(?:disable|enable|profile))/u;

function withCommentLines(text: string, comments: readonly Span[]): readonly Span[] {
  const lines: Span[] = [];
  for (let at = text.indexOf(NAME); at !== -1; at = text.indexOf(NAME, at + NAME.length)) {
    // A comment's name stands near the beginning of its line, so a short look back is enough.
    const from = Math.max(0, at - 300);
    const start = from + lastLineStart(text.slice(from, at));
    const isLineStart = start === 0 || LINE_END.test(text.charAt(start - 1));
    if (!isLineStart || lines.at(-1)?.start === start || !COMMENT_LINE.test(text.slice(start, at + 20))) continue;
    if (findContaining(comments, { start: at, end: at + 1 })) continue;
    lines.push({ start, end: endOfLine(text, at) });
  }
  return lines.length === 0 ? comments : [...comments, ...lines].sort((a, b) => a.start - b.start);
}

const LINE_END = /[\r\n]/;

function lastLineStart(before: string): number {
  return Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
}

/** A comment that speaks to Dateline: what it wants, then names; not one that merely mentions it in a sentence. */
const DIRECTIVE =
  /^\s{0,20}dateline-(disable-line|disable-next-line|disable-file|disable|enable|profile)(?=[\s,:]|$):?([^<>]{0,2000})$/u;

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
    const { wish, names } = orderIn(text.slice(start, end));
    const scope = SCOPES[wish];
    if (scope === undefined) continue;
    directives.push({ start, end, scope, rules: names, line: lines.lineAt(scope === "next-line" ? end - 1 : start) });
  }
  return directives;
}

/** The profile that a comment names, `<!-- dateline-profile uk -->`: the first one holds. */
export function findStatedProfile(text: string, comments: readonly Span[]): Stated | undefined {
  for (const { start, end } of comments) {
    const comment = text.slice(start, end);
    const { wish, names } = orderIn(comment);
    const [profile] = names;
    if (wish !== "profile" || profile === undefined) continue;
    const at = start + comment.indexOf(profile, comment.indexOf("dateline-profile") + "dateline-profile".length);
    return { text: profile, start: at, end: at + profile.length };
  }
  return undefined;
}

function orderIn(comment: string): { readonly wish: string; readonly names: readonly string[] } {
  const match = DIRECTIVE.exec(insideOf(comment));
  const names = (match?.[2] ?? "").split(/[\s,]+/u).filter((name) => name !== "");
  return { wish: match?.[1] ?? "", names };
}

/** The words of a comment without the signs that make it one. */
function insideOf(comment: string): string {
  if (comment.startsWith(OPEN)) return comment.slice(OPEN.length, -CLOSE.length);
  const opening = COMMENT_LINE.exec(comment)?.[0] ?? "";
  const inside = comment.slice(opening.length);
  return opening.trimStart().startsWith("[") ? inside.trimEnd().replace(/[)"']$/u, "") : inside;
}
