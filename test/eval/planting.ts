import type { Analysis, Part, Span } from "../../src/core";

/** A text with one error in it. */
export interface Planted {
  readonly text: string;
  /** Where the error stands in `text`. */
  readonly at: Span;
  /** The error is that something is missing, so a finding at any place counts. */
  readonly anywhere: boolean;
}

/** What one kind of slip makes of a release; empty where no place can take it. */
export type Planter = (analysis: Analysis) => readonly Planted[];

export function at(start: number): Span {
  return { start, end: start };
}

export function replaced(text: string, { start, end }: Span, by: string): Planted {
  return {
    text: text.slice(0, start) + by + text.slice(end),
    at: { start, end: start + by.length },
    anywhere: false,
  };
}

export function removed(text: string, span: Span | undefined): Planted | undefined {
  return span && { ...replaced(text, span, ""), at: { start: Math.max(0, span.start - 2_000), end: span.start } };
}

/** A sentence at the end of the first paragraph below the lead that ends with a sentence of the sender's own. */
export function intoStory(a: Analysis, sentence: string, slip: string): readonly Planted[] {
  const part = a.structure.parts.find((one) => one.role === "body" && endsPlainly(a, one) && !isSpoken(a, one));
  return part ? atEnd(a, part, sentence, slip) : [];
}

/** A line of its own above a release that has no front matter and names no embargo. */
export function onTop({ source, structure, format, frontMatter }: Analysis, line: string): readonly Planted[] {
  if (structure.releaseLines.some(({ kind }) => kind === "embargo") || frontMatter || format === "markdown") return [];
  return [{ ...replaced(source.text, at(0), `${line}\n\n`), anywhere: true }];
}

export function endsPlainly({ source }: Analysis, { start, end }: Part): boolean {
  return /[a-z]{4,}\.$/.test(source.text.slice(start, end).trimEnd());
}

export function atEnd({ source }: Analysis, part: Part, sentence: string, slip: string): readonly Planted[] {
  const end = part.start + source.text.slice(part.start, part.end).trimEnd().length;
  const start = end + 1 + sentence.indexOf(slip);
  return [{ ...replaced(source.text, at(end), ` ${sentence}`), at: { start, end: start + slip.length } }];
}

export function isSpoken(a: Analysis, part: Part): boolean {
  return a.speech.quotes.some(({ spans }) => spans.some(({ start, end }) => start < part.end && part.start < end));
}

export function partAt({ structure }: Analysis, span: Span): Part | undefined {
  return structure.parts.find((part) => isIn(span, part));
}

export function isIn(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
