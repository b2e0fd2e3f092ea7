import type { Block, Directive, Format, FrontMatter, Source, Structure } from "../model";

/** Everything the parse stage knows: blocks with roles, and the text as language stages read it. */
export interface Parsed {
  readonly format: Format;
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | undefined;
  readonly directives: readonly Directive[];
  readonly structure: Structure;
}

/** Parses a release. `format` left out: decided from the text itself. Never throws. */
export function parse(source: Source, format?: Format): Parsed {
  const { text, lines } = source;
  const blocks: Block[] = [];
  for (let line = 0; line < lines.count; line++) {
    const start = lines.lineStart(line);
    const end = lines.lineEnd(line);
    if (text.slice(start, end).trim() === "") continue;
    blocks.push({ kind: "paragraph", start, end, startLine: line, endLine: line });
  }
  const parts = blocks.map((block) => ({ ...block, role: "body" as const, confidence: 0, because: "" }));
  const structure: Structure = {
    parts,
    sections: [],
    dateline: undefined,
    releaseLines: [],
    tradition: "corporate",
    traditionBecause: "",
  };
  return { format: format ?? "plain", prose: text, blocks, frontMatter: undefined, directives: [], structure };
}

/** Whether a text is a press release, with a confidence from 0 to 1 and the reason. Reads at most the first 4,000 characters. */
export function looksLikeRelease(text: string): { readonly confidence: number; readonly because: string } {
  void text;
  return { confidence: 0, because: "" };
}
