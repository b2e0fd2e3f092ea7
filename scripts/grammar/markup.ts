import { named, scope, type GrammarRule } from "./rule";

// Both marks must stand in the same line and hug their words: "2 * 3 * 4" is no emphasis.
function emphasis(name: string, mark: string, notBeside: string, inside: string): GrammarRule {
  const around = notBeside === "" ? "" : `(?<!${notBeside})`;
  const behind = notBeside === "" ? "" : `(?!${notBeside})`;
  return {
    name: scope(name),
    begin: `${around}${mark}(?=[^\\s*_])(?=${inside}{0,500}${mark})`,
    beginCaptures: { 0: named("punctuation.definition.emphasis") },
    end: `(?<=\\S)${mark}${behind}|$`,
    endCaptures: { 0: named("punctuation.definition.emphasis") },
    patterns: [{ include: "#quotation" }, { include: "#placeholder" }, { include: "#link" }],
  };
}

/** Markdown in releases written as such: emphasis, links, code, comments, tables, front matter. */
export const markupRules: Readonly<Record<string, GrammarRule>> = {
  markup: {
    patterns: [
      { name: scope("constant.character.escape"), match: "\\\\[\\\\`*_{}\\[\\]()#+.!|<>-]" },
      {
        match: '(!?\\[)([^\\[\\]\\n]{0,300})(\\]\\()([^()\\s]{0,300})((?:[ ]"[^"\\n]{0,100}")?\\))',
        captures: {
          1: named("punctuation.definition.link"),
          2: named("string.other.link.title"),
          3: named("punctuation.definition.link"),
          4: named("markup.underline.link"),
          5: named("punctuation.definition.link"),
        },
      },
      { name: scope("markup.inline.raw"), match: "(?<!`)`[^`\\n]{1,300}`(?!`)" },
      emphasis("markup.bold", "\\*\\*", "", "[^*\\n]"),
      emphasis("markup.bold", "__", "[\\p{L}\\p{N}_]", "[^_\\n]"),
      emphasis("markup.italic", "\\*", "\\*", "[^*\\n]"),
      emphasis("markup.italic", "_", "[\\p{L}\\p{N}_]", "[^_\\n]"),
      { name: scope("punctuation.separator.table"), match: "^[ \\t]{0,3}\\||\\|[ \\t]*$|(?<=[ ])\\|(?=[ ])" },
    ],
  },
  comment: {
    name: scope("comment.block"),
    begin: "<!--",
    beginCaptures: { 0: named("punctuation.definition.comment") },
    end: "-->",
    endCaptures: { 0: named("punctuation.definition.comment") },
    patterns: [
      {
        name: scope("keyword.other.directive"),
        match: "\\bdateline-(?:disable|enable)(?:-(?:next-)?line|-file)?(?![\\p{L}-])",
      },
    ],
  },
  "front-matter": {
    comment: "Only at the very start of the file; coloured by the YAML grammar where there is one.",
    contentName: "meta.embedded.block.frontmatter",
    begin: "\\A(-{3})[ \\t]*$",
    beginCaptures: { 1: named("punctuation.definition.front-matter.begin") },
    end: "^(-{3}|\\.{3})[ \\t]*$",
    endCaptures: { 1: named("punctuation.definition.front-matter.end") },
    patterns: [
      { include: "source.yaml" },
      {
        comment: "For hosts without a YAML grammar, which would drop the whole rule.",
        match: "^([\\p{L}\\p{N}_-]{1,60})(:)(?=[ ]|$)",
        captures: { 1: named("entity.name.tag.yaml"), 2: named("punctuation.separator.key-value.yaml") },
      },
    ],
  },
};
