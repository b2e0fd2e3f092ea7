import { parser as commonMark, Strikethrough, Table } from "@lezer/markdown";
import type { SyntaxNodeRef, Tree } from "@lezer/common";
import type { Block, BlockKind, Source, Span } from "../model";
import { trim } from "../text";
import { readRuns } from "./lines";
import { applyMasks, type Mask } from "./mask";
import { blocksOfRun } from "./plain";
import { tame } from "./tame";

/**
 * HTML blocks and indented code are left out: a release holds neither, and either would swallow paragraphs that a writer
 * indented or that follow a stray tag.
 */
const parser = commonMark.configure([Table, Strikethrough, { remove: ["HTMLBlock", "IndentedCode"] }]);

/** Markup that is blanked out whole. */
const MARKUP = new Set(
  "HeaderMark QuoteMark ListMark EmphasisMark StrikethroughMark LinkMark LinkTitle LinkLabel CodeMark CodeInfo HTMLTag TableDelimiter HorizontalRule FencedCode Image LinkReference ProcessingInstruction".split(
    " ",
  ),
);
/** Whole nodes whose inside needs no look. */
const CLOSED = new Set("FencedCode Image LinkReference".split(" "));
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/u;
/** A longer "heading" is a paragraph that somebody underlined with a rule. */
const LONGEST_HEADING = 240;

/** Blocks of a Markdown text, and the markup in it. */
export interface MarkdownBlocks {
  readonly blocks: readonly Block[];
  readonly masks: readonly Mask[];
}

/**
 * Reads Markdown (CommonMark with tables). `text` has comments and front matter blanked out. `undefined` when the text
 * is built so strangely that the Markdown parser gives up; the caller reads it as plain text then.
 */
export function readMarkdown(text: string, source: Source): MarkdownBlocks | undefined {
  try {
    const tree = parser.parse(tame(text));
    const masks = collectMasks(tree);
    return { blocks: collectBlocks(tree, text, source, masks), masks };
  } catch {
    // Nesting deeper than the call stack is the known case.
    return undefined;
  }
}

function collectMasks(tree: Tree): readonly Mask[] {
  const masks: Mask[] = [];
  let links = 0;
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name === "Link") links++;
      if (name === "Escape" || (name === "HardBreak" && to - from <= 2)) masks.push({ start: from, end: from + 1 });
      else if (MARKUP.has(name) || (name === "URL" && links > 0)) masks.push({ start: from, end: to });
      return !CLOSED.has(name);
    },
    leave: ({ name }) => {
      if (name === "Link") links--;
    },
  });
  return masks;
}

interface Leaf extends Span {
  readonly kind: BlockKind;
  readonly level?: number;
}

function collectBlocks(tree: Tree, text: string, source: Source, masks: readonly Mask[]): readonly Block[] {
  const { lines } = source;
  const visible = applyMasks(text, masks);
  const blocks: Block[] = [];
  for (const leaf of collectLeaves(tree)) {
    const covered = blocks.at(-1)?.endLine ?? -1;
    const startLine = Math.max(lines.lineAt(leaf.start), covered + 1);
    const endLine = lines.lineAt(Math.max(leaf.start, leaf.end - 1));
    if (startLine > endLine) continue;
    if (leaf.kind === "paragraph") {
      // Lines such as "FOR IMMEDIATE RELEASE" stand alone even where Markdown would run them together.
      const runs = readRuns(visible, lines, startLine, endLine);
      for (const run of runs) {
        for (const block of blocksOfRun(visible, run, { width: undefined, always: true })) {
          blocks.push({ ...block, ...wholeLines(text, source, block.startLine, block.endLine) });
        }
      }
      continue;
    }
    const before = blocks.at(-1);
    if (leaf.kind === "block-quote" && before?.kind === "block-quote") {
      // A line with nothing but ">" parts two paragraphs of one block quote; it belongs to the first of them.
      const endOfFirst = blankQuoteEnd(text, source, before.endLine, startLine);
      blocks[blocks.length - 1] = {
        ...before,
        ...wholeLines(text, source, before.startLine, endOfFirst),
        endLine: endOfFirst,
      };
    }
    const level = leaf.level === undefined ? {} : { level: leaf.level };
    blocks.push({ kind: leaf.kind, ...wholeLines(text, source, startLine, endLine), startLine, endLine, ...level });
  }
  return blocks;
}

/** The last line of those between two blocks that holds quote marks and nothing else. */
function blankQuoteEnd(text: string, { lines }: Source, from: number, to: number): number {
  let last = from;
  while (
    last + 1 < to &&
    QUOTE_MARKS_ONLY.test(text.slice(lines.lineStart(last + 1), lines.lineEnd(last + 1)).slice(0, 80))
  )
    last++;
  return last;
}

const QUOTE_MARKS_ONLY = /^[ \t]{0,8}>[> \t]{0,60}$/u;

function wholeLines(text: string, { lines }: Source, startLine: number, endLine: number): Span {
  return trim(text, { start: lines.lineStart(startLine), end: lines.lineEnd(endLine) });
}

/** The blocks that hold text, in order; a list item or block quote around them gives them their kind. */
function collectLeaves(tree: Tree): readonly Leaf[] {
  const leaves: Leaf[] = [];
  const around: BlockKind[] = [];
  tree.iterate({
    enter: (node) => {
      if (node.name === "ListItem") around.push("list-item");
      else if (node.name === "Blockquote") around.push("block-quote");
      const leaf = leafOf(node, around.at(-1));
      if (leaf) leaves.push(leaf);
      return leaf === undefined;
    },
    leave: ({ name }) => {
      if (name === "ListItem" || name === "Blockquote") around.pop();
    },
  });
  return leaves;
}

function leafOf({ name, from, to }: SyntaxNodeRef, around: BlockKind | undefined): Leaf | undefined {
  const span = { start: from, end: to };
  const heading = HEADING.exec(name);
  if (heading) {
    if (to - from > LONGEST_HEADING) return { ...span, kind: around ?? "paragraph" };
    return { ...span, kind: "heading", level: Number(heading[1]) };
  }
  if (name === "Paragraph" || name === "Task") return { ...span, kind: around ?? "paragraph" };
  if (name === "Table") return { ...span, kind: "table" };
  if (name === "FencedCode" || name === "CodeBlock") return { ...span, kind: "code" };
  if (name === "HorizontalRule") return { ...span, kind: "rule" };
  return undefined;
}
