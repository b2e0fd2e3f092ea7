import type { Block, Directive, Format, FrontMatter, Source, Statements, Structure } from "../model";
import { Notebook } from "../text";
import { readBlocks } from "./blocks";
import { findDirectives, findStatedProfile } from "./comments";
import { notedFormat } from "./format";
import { readStructure } from "./structure";

export { looksLikeRelease } from "./detect";

/** Everything the parse stage knows: blocks with roles, and the text as language stages read it. */
export interface Parsed {
  readonly format: Format;
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly frontMatter: FrontMatter | undefined;
  readonly directives: readonly Directive[];
  readonly stated: Statements;
  readonly structure: Structure;
}

/**
 * Parses a release. What the notebook holds of a paragraph is not found out again. `asked` left out: decided from the
 * text itself. Never throws.
 */
export function parse(source: Source, asked?: Format, notebook: Notebook = new Notebook()): Parsed {
  const format = asked ?? notedFormat(source.text, notebook.page("typed", source.text));
  const { prose, blocks, comments, frontMatter } = readBlocks(source, format);
  const inComment = findStatedProfile(source.text, comments);
  return {
    format,
    prose,
    blocks,
    frontMatter,
    directives: findDirectives(source.text, comments, source.lines),
    stated: { ...(inComment ? { profile: inComment } : {}), ...frontMatter?.stated },
    structure: readStructure(source, prose, blocks, notebook.page("prose", prose)),
  };
}
