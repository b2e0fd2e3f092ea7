import type { Analysis, MarkedSpan, Span, TextEdit } from "../../../model";
import { overlaps } from "../../../text";
import { refuse, type Rewrite, type RewriteKind } from "./rewrite";

/** Which marks stand outermost, and how they look. */
export interface MarkStyle {
  readonly outer: "double" | "single";
  readonly look: "curly" | "straight";
}

/** What is offered: each changes one of the two and leaves the other as it is. */
const OFFERS: readonly { readonly kind: RewriteKind; readonly change: Partial<MarkStyle> }[] = [
  { kind: "marks.us", change: { outer: "double" } },
  { kind: "marks.uk", change: { outer: "single" } },
  { kind: "marks.curly", change: { look: "curly" } },
  { kind: "marks.straight", change: { look: "straight" } },
];

/** Changes of all quotation marks of a stretch that would change something; of all the text for an empty stretch. */
export function markRewrites(a: Analysis, at: Span): readonly Rewrite[] {
  const { marked } = a.speech;
  if (!marked.some(({ start, end }) => start <= at.end && at.start <= end)) return [];
  const within = at.start === at.end ? { start: 0, end: a.source.text.length } : at;
  const present = styleOf(a);
  return OFFERS.flatMap(({ kind, change }) => {
    const edits = convertMarks(a, { ...present, ...change }, within);
    // A single mark that nothing closes is an apostrophe to most readers, and to programs.
    if (kind === "marks.uk" && goesOn(a, within)) return edits.length === 0 ? [] : [refuse(kind, "goes on")];
    return edits.length === 0 ? [] : [{ kind, edits: edits.map(({ text, ...span }) => ({ ...span, draft: [text] })) }];
  });
}

function goesOn(a: Analysis, within: Span): boolean {
  return a.speech.marked.some((mark) => (mark.continues || mark.close === undefined) && overlaps(mark, within));
}

/** The marks that the text has mostly. */
export function styleOf({ source: { text }, speech }: Analysis): MarkStyle {
  const outermost = speech.marked.filter(({ use, open }) => use !== "nested" && open !== undefined);
  const opening = outermost.map(({ open }) => text.slice(open?.start, open?.end));
  const count = (marks: string): number => opening.filter((mark) => marks.includes(mark)).length;
  return {
    outer: count("‘'‚") > count("“\"„''``") ? "single" : "double",
    look: count("\"'") > opening.length / 2 ? "straight" : "curly",
  };
}

/** Edits that print all marks of a stretch in one style, nested ones and apostrophes too. Words stay as they are. */
export function convertMarks(a: Analysis, style: MarkStyle, within: Span): readonly TextEdit[] {
  const { text } = a.source;
  const edits: TextEdit[] = [];
  const put = (at: Span | undefined, mark: string): void => {
    if (at && overlaps(at, within) && text.slice(at.start, at.end) !== mark) edits.push({ ...at, text: mark });
  };
  const marks = new Set<number>();
  for (const { open, close, depth } of withDepth(a.speech.marked)) {
    const pair = PAIRS[style.look][(style.outer === "double") === (depth % 2 === 0) ? "double" : "single"];
    put(open && { start: open.start, end: open.end }, pair[0]);
    put(close && { start: close.start, end: close.end }, pair[1]);
    if (open) marks.add(open.start);
    if (close) marks.add(close.start);
  }
  for (const at of apostrophes(a.prose)) {
    if (!marks.has(at)) put({ start: at, end: at + 1 }, style.look === "curly" ? "’" : "'");
  }
  return edits.sort((x, y) => x.start - y.start);
}

const PAIRS = {
  curly: { double: ["“", "”"], single: ["‘", "’"] },
  straight: { double: ['"', '"'], single: ["'", "'"] },
} as const;

function withDepth(marked: readonly MarkedSpan[]): readonly (MarkedSpan & { readonly depth: number })[] {
  const around: MarkedSpan[] = [];
  return [...marked]
    .sort((x, y) => x.start - y.start || y.end - x.end)
    .map((one) => {
      while (around.length > 0 && (around.at(-1)?.end ?? 0) < one.end) around.pop();
      const depth = around.length;
      around.push(one);
      return { ...one, depth };
    });
}

// Between letters, behind a plural, or for what is left out ("’90s"). Must not match feet and minutes (6'), or a mark before a word.
const APOSTROPHE =
  /(?<=\p{L})['’](?=\p{L})|(?<=\d)['’](?=s\b)|(?<=[sS])['’](?=\s)|(?<=\s)['’‘](?=\d\ds?\b|(?:tis|twas|em|til|cause)\b)/gu;

function apostrophes(prose: string): readonly number[] {
  return [...prose.matchAll(APOSTROPHE)].map(({ index }) => index);
}
