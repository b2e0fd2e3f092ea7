import type { Analysis, Block, MarkedSpan, Part, Role } from "../../../model";

/** Where the writer is, as far as it decides what fits there. */
export interface Spot {
  readonly offset: number;
  /** The text of the paragraph before the cursor, at most LONGEST_BEFORE units of it. */
  readonly before: string;
  /** The same of the line, indent and heading marks left out. */
  readonly line: string;
  /** True when nothing stands on the line behind the cursor. */
  readonly atEnd: boolean;
  /** True when the line opens a paragraph: a blank line or nothing is above it. */
  readonly opens: boolean;
  /** The line above that is not blank, whatever stands between. */
  readonly lineAbove: string;
  readonly role: Role | undefined;
  /** Other people's words. */
  readonly inQuotation: boolean;
  /** Behind a closed quotation of the same paragraph that lets its attribution follow: the offset behind the blank. */
  readonly behindQuotation: number | undefined;
  /** Roles of the parts above the line, and of those below it. */
  readonly above: ReadonlySet<Role>;
  readonly below: ReadonlySet<Role>;
}

/** Names and attributions are shorter. */
const LONGEST_BEFORE = 300;

/** Undefined where nobody writes a release: front matter, code, comments, addresses. */
export function spotAt(a: Analysis, offset: number): Spot | undefined {
  const { text, lines } = a.source;
  const lineNumber = lines.lineAt(offset);
  const lineStart = lines.lineStart(lineNumber);
  const lineEnd = lines.lineEnd(lineNumber);
  if (isOutside(a, offset, lineNumber)) return undefined;
  // A blank behind the last word belongs to the line that is being typed.
  const part = a.structure.parts.find(({ startLine, endLine }) => startLine <= lineNumber && lineNumber <= endLine);
  const paragraph = part?.start ?? lineStart;
  const isAboveBlank = lineNumber === 0 || isBlankLine(a, lineNumber - 1);
  const apart = a.structure.parts.filter((one) => one !== part);
  return {
    offset,
    before: text.slice(Math.max(Math.min(paragraph, offset), offset - LONGEST_BEFORE), offset),
    line: text.slice(Math.max(lineStart, offset - LONGEST_BEFORE), offset).replace(LINE_OPENING, ""),
    atEnd: text.slice(offset, Math.min(lineEnd, offset + 80)).trim() === "",
    opens: isAboveBlank,
    lineAbove: lineAbove(a, lineNumber),
    role: part?.role,
    inQuotation: a.speech.marked.some((marked) => isInside(marked, offset, part)),
    behindQuotation: behindQuotation(a, offset),
    above: new Set(apart.filter(({ end }) => end <= lineStart).map(({ role }) => role)),
    below: new Set(apart.filter(({ start }) => start >= lineEnd).map(({ role }) => role)),
  };
}

// Blanks, and the marks of a heading, a quotation or a list. Must not match a word.
const LINE_OPENING = /^\uFEFF?[ \t]*(?:(?:#{1,6}|>|[-*+])[ \t]+)?/u;

const NO_WRITING: ReadonlySet<Block["kind"]> = new Set(["front-matter", "comment", "code", "rule"]);

function isOutside(a: Analysis, offset: number, line: number): boolean {
  const { text } = a.source;
  if (isInFrontMatter(a, line)) return true;
  if (a.blocks.some(({ kind, start, end }) => NO_WRITING.has(kind) && start < offset && offset <= end)) return true;
  if (a.directives.some(({ start, end }) => start < offset && offset <= end)) return true;
  const word = /\S{1,80}$/u.exec(text.slice(Math.max(0, offset - 80), offset))?.[0] ?? "";
  if (ADDRESS.test(word)) return true;
  // Typed, and not read as prose: a comment or the target of a link inside of a paragraph.
  const last = text.charAt(offset - 1);
  return /[\p{L}\p{N}]/u.test(last) && a.prose.charAt(offset - 1) === " ";
}

// An address of the web or of mail, or the target of a link.
const ADDRESS = /@|:\/\/|\]\(|^www\.|^\/\//u;

/** Between the fences at the top, closed or not: as it is while it is typed. */
function isInFrontMatter({ source: { text, lines } }: Analysis, line: number): boolean {
  const printed = (at: number): string =>
    text.slice(lines.lineStart(at), Math.min(lines.lineEnd(at), lines.lineStart(at) + 8));
  if (line === 0 || printed(0).replace("\uFEFF", "").trimEnd() !== "---") return false;
  for (let at = 1; at < Math.min(line, LONGEST_FRONT_MATTER); at++) {
    if (/^(?:---|\.\.\.)\s*$/u.test(printed(at))) return false;
  }
  return line <= LONGEST_FRONT_MATTER;
}

const LONGEST_FRONT_MATTER = 500;

function isBlankLine({ source: { text, lines } }: Analysis, line: number): boolean {
  return text.slice(lines.lineStart(line), lines.lineEnd(line)).trim() === "";
}

function lineAbove(a: Analysis, line: number): string {
  const { text, lines } = a.source;
  for (let at = line - 1; at >= 0 && at > line - 4; at--) {
    if (!isBlankLine(a, at)) return text.slice(lines.lineStart(at), lines.lineEnd(at)).slice(0, 120).trim();
  }
  return "";
}

function isInside({ content, close, start }: MarkedSpan, offset: number, part: Part | undefined): boolean {
  if (offset < content.start || offset < start) return false;
  if (close !== undefined) return offset <= close.start;
  // A quotation without its end goes on while it is typed.
  return offset <= content.end || (part !== undefined && part.start <= start && start <= part.end);
}

function behindQuotation(a: Analysis, offset: number): number | undefined {
  const { text } = a.source;
  const marked = a.speech.marked.findLast(
    ({ close, use }) => close !== undefined && close.end <= offset && use !== "nested",
  );
  if (marked?.close === undefined) return undefined;
  const rest = text.slice(marked.close.end, Math.min(offset, marked.close.end + LONGEST_BEFORE));
  if (rest.length < offset - marked.close.end || /[\n\r.]\s/u.test(rest)) return undefined;
  const gap = /^,?[ \u00A0]+/u.exec(rest)?.[0];
  const pauses = gap?.startsWith(",") === true || /[,?!…–—-]/u.test(text.charAt(marked.close.start - 1));
  return gap !== undefined && pauses ? marked.close.end + gap.length : undefined;
}
