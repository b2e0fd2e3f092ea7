import type { Block, BlockKind, Format, FrontMatter, Source, Span } from "../model";
import { findComments } from "./comments";
import { readFrontMatter } from "./front-matter";
import { findLeftovers } from "./leftovers";
import { MOST_LINES } from "./limits";
import { readRuns } from "./lines";
import { readMarkdown } from "./markdown";
import { applyMasks, type Mask } from "./mask";
import { coarseBlocks, plainBlocks } from "./plain";
import { gluedEndMark, isRule, listMarker } from "./shapes";

/** A text as blocks, and the same text with its markup blanked out. */
export interface Blocks {
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly comments: readonly Span[];
  readonly frontMatter: FrontMatter | undefined;
}

/** Divides a text into blocks; each non-blank line is on exactly one of them, and they come in text order. */
export function readBlocks(source: Source, format: Format): Blocks {
  const { text } = source;
  const comments = findComments(text);
  const frontMatter = readFrontMatter(text);
  const hidden: readonly Span[] = frontMatter ? [frontMatter, ...comments] : comments;
  const visible = applyMasks(text, hidden);
  const huge = source.lines.count > MOST_LINES;
  const markdown = format === "markdown" && !huge ? readMarkdown(visible, source) : undefined;
  const found = markdown?.blocks ?? readPlain(visible, source, huge);
  const blocks = coverAllLines(source, visible, found, frontMatter);
  const masks: readonly Mask[] = markdown?.masks ?? plainMarkup(visible, found);
  const prose = applyMasks(text, [...hidden, ...masks, ...findLeftovers(visible), ...gluedMarks(visible, blocks)]);
  return { prose, blocks, comments, frontMatter };
}

function readPlain(visible: string, { lines }: Source, huge: boolean): readonly Block[] {
  return huge ? coarseBlocks(visible, lines) : plainBlocks(visible, readRuns(visible, lines));
}

/** Bullets, numbers of list items and rules: they are markup in plain text too. */
function plainMarkup(text: string, blocks: readonly Block[]): readonly Mask[] {
  return blocks.flatMap(({ kind, start, end }) => {
    if (kind === "rule") return [{ start, end }];
    if (kind !== "list-item") return [];
    return [{ start, end: start + listMarker(text.slice(start, Math.min(end, start + 40))) }];
  });
}

/** An end mark behind the last word ("…next year.###") is no part of the sentence. */
function gluedMarks(text: string, blocks: readonly Block[]): readonly Mask[] {
  return blocks.flatMap(({ start, end }) => {
    const length = gluedEndMark(text.slice(Math.max(start, end - 16), end));
    return length === 0 ? [] : [{ start: end - length, end }];
  });
}

/** Adds blocks for the lines that nobody claimed: comments, front matter, link definitions. */
function coverAllLines(
  source: Source,
  visible: string,
  found: readonly Block[],
  frontMatter: FrontMatter | undefined,
): readonly Block[] {
  const { text, lines } = source;
  const blocks: Block[] = [];
  const cover = (first: number, last: number): void => {
    for (const run of readRuns(text, lines, first, last)) {
      for (const line of run) {
        const kind = kindOfUnclaimed(visible, line, frontMatter);
        const before = blocks.at(-1);
        const joins = before?.kind === kind && before.endLine === line.number - 1 && before.startLine >= first;
        if (joins) blocks[blocks.length - 1] = { ...before, end: line.end, endLine: line.number };
        else blocks.push({ kind, start: line.start, end: line.end, startLine: line.number, endLine: line.number });
      }
    }
  };
  let line = 0;
  for (const block of found) {
    cover(line, block.startLine - 1);
    blocks.push(block);
    line = block.endLine + 1;
  }
  cover(line, lines.count - 1);
  return blocks;
}

function kindOfUnclaimed(visible: string, line: Span, frontMatter: FrontMatter | undefined): BlockKind {
  if (frontMatter && line.start < frontMatter.end) return "front-matter";
  const printed = visible.slice(line.start, Math.min(line.end, line.start + 200)).trim();
  if (printed === "") return "comment";
  return isRule(printed) ? "rule" : "code";
}
