import type { Analysis, Role, Span } from "../../model";
import { countWords } from "../../rules/words";
import { roleLabel } from "../wording";
import { outline, type OutlineNode } from "./outline";

/** What one section of a release has. */
export interface SectionCount {
  readonly role: Role | "section";
  /** The words of the heading for a part of the body, else what the element is called. */
  readonly name: string;
  readonly span: Span;
  /** A dateline that runs into the lead is not counted. */
  readonly words: number;
  readonly quotations: number;
  readonly reports: number;
  /** True for a part of the body, which has its own words among them. */
  readonly isInBody: boolean;
}

const COUNTED: ReadonlySet<OutlineNode["kind"]> = new Set<OutlineNode["kind"]>([
  ...(["headline", "subhead", "lead", "body", "section", "boilerplate", "notes-to-editors", "safe-harbor"] as const),
]);

/** The sections that a writer fills with words, in text order, the parts of the body behind the body. */
export function sectionCounts(a: Analysis): readonly SectionCount[] {
  return counted(a, outline(a), false);
}

function counted(a: Analysis, nodes: readonly OutlineNode[], isInBody: boolean): readonly SectionCount[] {
  return nodes.flatMap((node) => {
    const { kind, span, children, name } = node;
    if (!COUNTED.has(kind) || kind === "quote" || kind === "report") return [];
    const dateline = children.find((child) => child.kind === "dateline");
    const own: SectionCount = {
      role: kind,
      name: kind === "section" ? name : roleLabel(kind),
      span,
      words: wordsIn(a, span) - (dateline === undefined ? 0 : wordsIn(a, dateline.span)),
      quotations: amount(children, "quote"),
      reports: amount(children, "report"),
      isInBody,
    };
    return [own, ...counted(a, children, true)];
  });
}

function amount(nodes: readonly OutlineNode[], kind: OutlineNode["kind"]): number {
  return nodes.reduce((sum, node) => sum + (node.kind === kind ? 1 : 0) + amount(node.children, kind), 0);
}

function wordsIn({ prose }: Analysis, { start, end }: Span): number {
  return countWords(prose.slice(start, end));
}
