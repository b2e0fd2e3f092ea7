import type { Analysis, Part, Quote, Role, Section, Span } from "../../model";
import { say } from "../../text";
import { hull, inTextOrder, quoteLabel, speakerName } from "./quotes";
import { isReport, kindLabel } from "./reports";
import { counted, excerpt, flat, roleLabel } from "../wording";

/** One entry of the outline. Children lie inside their parent's span; siblings stand in text order and never overlap. */
export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  /** The role; "section" for a part of the body under a heading of its own, "quote" for a quotation, "report" for what is reported without a clause. */
  readonly kind: Role | "quote" | "report" | "section";
  readonly span: Span;
  /** What is selected when the entry is chosen; inside `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

const NAME_LENGTH = 60;
const DETAIL_LENGTH = 80;

/**
 * The release as an editor sees it: one entry a structure section, the body as one entry with its headed sections,
 * and under lead and body (and wherever else people speak) a run-in dateline and their quotations. Empty for a blank
 * text.
 */
export function outline(a: Analysis): readonly OutlineNode[] {
  const quotes = new QuoteQueue(a, inTextOrder(a.speech.quotes));
  return groupBody(a.structure.sections).map((group) => {
    const span = { start: group[0]?.start ?? 0, end: group.at(-1)?.end ?? 0 };
    return group.some(isBody) ? bodyNode(a, group, span, quotes) : sectionNode(a, group, span, quotes);
  });
}

function isBody(section: Section): boolean {
  return section.role === "body" || section.role === "quote-paragraph" || section.role === "section-heading";
}

/** Runs of body sections become one group; what is merely `other` between two of them (a table, a caption) goes along. */
function groupBody(sections: readonly Section[]): readonly (readonly Section[])[] {
  const groups: Section[][] = [];
  sections.forEach((section, at) => {
    const before = groups.at(-1);
    const inside = section.role === "other" && sections.slice(at + 1, at + 2).some(isBody);
    if (before?.some(isBody) === true && (isBody(section) || inside)) before.push(section);
    else groups.push([section]);
  });
  return groups;
}

function sectionNode(a: Analysis, group: readonly Section[], span: Span, quotes: QuoteQueue): OutlineNode {
  const role = group[0]?.role ?? "other";
  const first = group[0]?.parts[0] ?? span;
  const isFrontMatter = group[0]?.parts[0]?.kind === "front-matter";
  return {
    name: isFrontMatter ? say("Front matter") : roleLabel(role),
    detail: isFrontMatter ? Object.keys(a.frontMatter?.data ?? {}).join(", ") : opening(a, first, DETAIL_LENGTH),
    kind: role,
    span,
    selection: { start: first.start, end: Math.min(first.end, span.end) },
    children: withDateline(a, span, quotes.until(span.end)),
  };
}

/** A dateline that runs into the lead is no section: it becomes the first child of the part it stands in. */
function withDateline(a: Analysis, span: Span, quotes: readonly OutlineNode[]): readonly OutlineNode[] {
  const { dateline } = a.structure;
  if (dateline?.runIn !== true || dateline.start < span.start || dateline.end > span.end) return quotes;
  const { start, end } = dateline;
  if (quotes.some((quote) => quote.span.start < end)) return quotes;
  const at = { start, end };
  const detail = opening(a, at, DETAIL_LENGTH);
  return [{ name: roleLabel("dateline"), detail, kind: "dateline", span: at, selection: at, children: [] }, ...quotes];
}

function bodyNode(a: Analysis, group: readonly Section[], span: Span, quotes: QuoteQueue): OutlineNode {
  const parts = group.flatMap((section) => section.parts);
  const headings = parts.filter((part) => part.role === "section-heading");
  const untilHeading = { start: span.start, end: headings[0]?.start ?? span.end };
  const children = [...withDateline(a, untilHeading, quotes.until(untilHeading.end))];
  headings.forEach((heading, at) => {
    const end = headings[at + 1]?.start ?? span.end;
    children.push(headedNode(a, heading, lastBefore(parts, end) ?? heading.end, quotes.until(end)));
  });
  const paragraphs = parts.filter((part) => part.role !== "section-heading").length;
  return {
    name: roleLabel("body"),
    detail: counted(paragraphs, "paragraph"),
    kind: "body",
    span,
    selection: { start: span.start, end: parts[0]?.end ?? span.end },
    children,
  };
}

function headedNode(a: Analysis, heading: Part, end: number, children: readonly OutlineNode[]): OutlineNode {
  return {
    name: opening(a, heading, NAME_LENGTH) || roleLabel("section-heading"),
    detail: spokenIn(children),
    kind: "section",
    span: { start: heading.start, end },
    selection: { start: heading.start, end: heading.end },
    children,
  };
}

/** "3 quotations", "1 report", both, or nothing. */
function spokenIn(nodes: readonly OutlineNode[]): string {
  const reports = nodes.filter(({ kind }) => kind === "report").length;
  const quotations = nodes.length - reports;
  return [
    ...(quotations === 0 ? [] : [counted(quotations, "quotation")]),
    ...(reports === 0 ? [] : [counted(reports, "report")]),
  ].join(" · ");
}

function lastBefore(parts: readonly Part[], offset: number): number | undefined {
  return parts.findLast((part) => part.start < offset)?.end;
}

/** The first words of a span. Reads no further than it shows, however long the span is. */
function opening(a: Analysis, at: Span, max: number): string {
  const end = Math.min(at.end, at.start + 4 * max);
  return excerpt(flat(a, { start: at.start, end }) || a.source.text.slice(at.start, end).trim(), max);
}

/** Hands the quotations out in text order, each one once, so that the whole outline takes one pass. */
class QuoteQueue {
  private at = 0;

  constructor(
    private readonly analysis: Analysis,
    private readonly quotes: readonly Quote[],
  ) {}

  /** The quotations that begin before an offset and were not handed out yet, cut off at that offset. */
  until(end: number): readonly OutlineNode[] {
    const nodes: OutlineNode[] = [];
    for (; this.at < this.quotes.length; this.at++) {
      const quote = this.quotes[this.at];
      if (quote === undefined || hull(quote).start >= end) break;
      const next = this.quotes[this.at + 1];
      nodes.push(quoteNode(this.analysis, quote, Math.min(end, next === undefined ? end : hull(next).start)));
    }
    return nodes;
  }
}

function quoteNode(a: Analysis, quote: Quote, limit: number): OutlineNode {
  const whole = hull(quote);
  const span = { start: whole.start, end: Math.max(whole.start, Math.min(whole.end, limit)) };
  const first = quote.spans[0] ?? span;
  return {
    // A narrow side bar cuts off the end: who speaks, and how long, must not be what is lost.
    name: `${speakerName(a, quote)} · ${counted(quote.words, "word")}`,
    detail: `${quoteLabel(a, quote, NAME_LENGTH)} · ${kindLabel(quote.kind)}`,
    kind: isReport(quote) ? "report" : "quote",
    span,
    selection: { start: first.start, end: Math.min(first.end, span.end) },
    children: [],
  };
}
