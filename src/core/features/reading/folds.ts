import type { Analysis, Block } from "../../model";
import { hull } from "./quotes";
import { isReport } from "./reports";

/** A stretch of lines that can be folded away. Lines are 0-based and inclusive; ranges nest and never cross. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: "region" | "comment";
}

/**
 * What a writer may want out of sight: each element of the structure of more than one line, sections of the body under
 * their headings, quotations over several lines, front matter, tables, lists, code and comments.
 */
export function folds(a: Analysis): readonly Fold[] {
  const lineOf = (offset: number): number => a.source.lines.lineAt(offset);
  const sections = a.structure.sections.map(region);
  const quotes = a.speech.quotes
    .filter((quote) => !isReport(quote))
    .map((quote) => {
      const { start, end } = hull(quote);
      return region({ startLine: lineOf(start), endLine: lineOf(end) });
    });
  const found = [...sections, ...headedSections(a), ...listRuns(a.blocks), ...quotes, ...blockFolds(a)];
  return nested(found.filter((fold) => fold.endLine > fold.startLine));
}

function region({ startLine, endLine }: { readonly startLine: number; readonly endLine: number }): Fold {
  return { startLine, endLine, kind: "region" };
}

function blockFolds(a: Analysis): readonly Fold[] {
  const front = a.frontMatter;
  const frontLines = front && {
    startLine: a.source.lines.lineAt(front.start),
    endLine: a.source.lines.lineAt(Math.max(front.start, front.end - 1)),
  };
  return [
    ...(frontLines ? [region(frontLines)] : []),
    ...a.blocks.map((block) => ({ ...region(block), kind: block.kind === "comment" ? "comment" : "region" }) as const),
  ];
}

/** A heading in the body folds what stands under it, down to the next heading or the end of the body. */
function headedSections(a: Analysis): readonly Fold[] {
  const result: Fold[] = [];
  let open: { startLine: number; endLine: number } | undefined;
  for (const section of a.structure.sections) {
    const inBody = section.role === "body" || section.role === "quote-paragraph" || section.role === "other";
    if (open !== undefined && inBody) open.endLine = section.endLine;
    else if (open !== undefined) {
      result.push(region(open));
      open = undefined;
    }
    if (section.role === "section-heading") open = { startLine: section.startLine, endLine: section.endLine };
  }
  return open === undefined ? result : [...result, region(open)];
}

function listRuns(blocks: readonly Block[]): readonly Fold[] {
  const result: Fold[] = [];
  let run: { startLine: number; endLine: number } | undefined;
  for (const block of blocks) {
    if (block.kind !== "list-item") {
      if (run !== undefined) result.push(region(run));
      run = undefined;
    } else if (run === undefined) run = { startLine: block.startLine, endLine: block.endLine };
    else run.endLine = block.endLine;
  }
  return run === undefined ? result : [...result, region(run)];
}

/** One fold a start line (the longest), and none that crosses an earlier one: editors drop such ranges silently. */
function nested(found: readonly Fold[]): readonly Fold[] {
  const ordered = [...found].sort((x, y) => x.startLine - y.startLine || y.endLine - x.endLine);
  const open: Fold[] = [];
  return ordered.filter((fold, at) => {
    if (ordered[at - 1]?.startLine === fold.startLine) return false;
    while ((open.at(-1)?.endLine ?? Infinity) < fold.startLine) open.pop();
    if (fold.endLine > (open.at(-1)?.endLine ?? Infinity)) return false;
    open.push(fold);
    return true;
  });
}
