import assert from "node:assert/strict";
import { folds, outline, type OutlineNode } from "../../src/core";
import { sketch } from "./features-fixture";

const TEXT = `FOR IMMEDIATE RELEASE

Tern Robotics opens a plant in Elmport

Tern Robotics opened its first plant on Tuesday. “It is ours,” said Ann Lee.

“We never planned for a plant of this size in a town that had no road to it until last year,” she said.

Next steps

She said that hiring begins in May.

Mayor Bo Ray said: “Come in.

“Stay.”

About Tern Robotics
Tern Robotics makes arms.

###
`;

const RELEASE = sketch(TEXT, {
  roles: [
    "release-line",
    "headline",
    "lead",
    "quote-paragraph",
    "section-heading",
    "body",
    "quote-paragraph",
    "quote-paragraph",
    "boilerplate",
    "boilerplate",
    "end-mark",
  ],
  people: [
    { name: "Ann Lee", mentions: [{ words: "Ann Lee" }] },
    { name: "Bo Ray", mentions: [{ words: "Mayor Bo Ray" }] },
  ],
  quotes: [
    { kind: "direct", spans: ["It is ours,"], speaker: 0 },
    {
      kind: "direct",
      spans: ["We never planned for a plant of this size in a town that had no road to it until last year,"],
      speaker: 0,
    },
    { kind: "indirect", spans: ["hiring begins in May"], speaker: 0 },
    { kind: "direct", spans: ["Come in.", "Stay."], speaker: 1 },
  ],
});

/** The tree as indented "kind: name | detail" lines. */
function drawn(nodes: readonly OutlineNode[], indent = ""): readonly string[] {
  return nodes.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind}: ${name} | ${detail}`,
    ...drawn(children, `${indent}  `),
  ]);
}

describe("features: outline", () => {
  it("shows structure, the body as one, and quotations where they are said", () => {
    assert.deepEqual(drawn(outline(RELEASE)), [
      "release-line: Release line | FOR IMMEDIATE RELEASE",
      "headline: Headline | Tern Robotics opens a plant in Elmport",
      "lead: Lead | Tern Robotics opened its first plant on Tuesday. “It is ours,” said Ann Lee.",
      "  quote: Ann Lee · 3 words | “It is ours,” · direct",
      "body: Body | 4 paragraphs",
      "  quote: Ann Lee · 21 words | “We never planned for a plant of this size in a town that …” · direct",
      "  section: Next steps | 2 quotations",
      "    quote: Ann Lee · 4 words | hiring begins in May · indirect",
      "    quote: Bo Ray · 3 words | “Come in. … Stay.” · direct",
      "boilerplate: Boilerplate | About Tern Robotics",
      "end-mark: End mark | ###",
    ]);
  });

  it("keeps a table between paragraphs inside the body", () => {
    const text = "First.\n\n| a | b |\n\nLast.\n\nCaption";
    const nodes = outline(sketch(text, { roles: ["body", "other", "body", "other"] }));
    assert.deepEqual(
      nodes.map((node) => [node.kind, text.slice(node.span.start, node.span.end)]),
      [
        ["body", "First.\n\n| a | b |\n\nLast."],
        ["other", "Caption"],
      ],
    );
  });

  it("says that nobody is named rather than leaving the place empty", () => {
    const nodes = outline(sketch("“Go.”", { quotes: [{ kind: "direct", spans: ["Go."] }] }));
    assert.equal(nodes[0]?.children[0]?.name, "nobody named · 1 word");
  });

  it("nests: children inside their parent, siblings apart, selections inside spans", () => {
    const check = (nodes: readonly OutlineNode[], start: number, end: number): void => {
      let from = start;
      for (const node of nodes) {
        assert.ok(from <= node.span.start && node.span.start <= node.span.end && node.span.end <= end, node.name);
        assert.ok(node.span.start <= node.selection.start && node.selection.end <= node.span.end, node.name);
        check(node.children, node.span.start, node.span.end);
        from = node.span.end;
      }
    };
    check(outline(RELEASE), 0, TEXT.length);
  });

  it("cuts a quotation off where the next one begins, or its section ends", () => {
    const text = "“One, he said, two.\n\nThree.”";
    const overlapping = sketch(text, {
      roles: ["lead", "body"],
      quotes: [
        { kind: "direct", spans: ["One,", "two.\n\nThree."] },
        { kind: "indirect", spans: ["he said,"] },
      ],
    });
    const [lead] = outline(overlapping);
    assert.deepEqual(
      lead?.children.map(({ span }) => text.slice(span.start, span.end)),
      ["One, ", "he said,"],
    );
  });

  it("puts a dateline that runs into the lead before its quotations", () => {
    const text = "ELMPORT, Norvale – Ann Lee opened a plant. “It is ours,” said Ann Lee.\n";
    const quotes = [{ kind: "direct", spans: ["It is ours,"], speaker: 0 }] as const;
    const people = [{ name: "Ann Lee", mentions: [{ words: "Ann Lee" }] }];
    const [lead] = outline(sketch(text, { roles: ["lead"], dateline: "ELMPORT, Norvale –", quotes, people }));
    assert.deepEqual(
      lead?.children.map(({ kind, detail }) => [kind, detail]),
      [
        ["dateline", "ELMPORT, Norvale –"],
        ["quote", "“It is ours,” · direct"],
      ],
    );
  });

  it("is empty for a blank text", () => assert.deepEqual(outline(sketch(" \n\n")), []));

  it("shows the beginning of a very long headline, and never half a character", () => {
    const [node] = outline(sketch("🎉".repeat(50_000), { roles: ["headline"] }));
    assert.ok(node !== undefined && node.detail.length < 90, node?.detail);
    assert.doesNotMatch(node.detail, /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  });
});

describe("features: folds", () => {
  /** "first-last kind" for each fold, with 1-based lines as in an editor. */
  const drawnFolds = (...args: Parameters<typeof sketch>): readonly string[] =>
    folds(sketch(...args)).map(({ startLine, endLine, kind }) => `${startLine + 1}-${endLine + 1} ${kind}`);

  it("folds sections under headings, quotations over paragraphs and the boilerplate", () => {
    assert.deepEqual(
      folds(RELEASE).map(({ startLine, endLine }) => [startLine + 1, endLine + 1]),
      [
        [9, 15],
        [13, 15],
        [17, 18],
      ],
    );
  });

  it("folds comments as comments, front matter, tables and runs of list items", () => {
    const text = "---\na: 1\n---\n<!--\nx\n-->\n- one\n- two\n\n|a|\n|b|\nend";
    const folded = drawnFolds(text, {
      roles: ["other", "other", "lead", "lead", "other", "body"],
      frontMatter: { start: 0, end: 12 },
      blockLines: { 0: 3, 3: 3, 9: 2 },
      kinds: { 0: "front-matter", 3: "comment", 6: "list-item", 7: "list-item", 9: "table" },
    });
    assert.deepEqual(folded, ["1-6 region", "4-6 comment", "7-8 region", "10-11 region"]);
  });

  it("never lets two ranges cross", () => {
    const text = "a\nb\nc\nd\n";
    const folded = drawnFolds(text, {
      roles: ["lead", "lead", "body", "body"],
      quotes: [{ kind: "direct", spans: ["b", "c"] }],
    });
    assert.deepEqual(folded, ["1-2 region", "3-4 region"]);
  });

  it("has nothing to fold in single lines", () =>
    assert.deepEqual(drawnFolds("One.\n\nTwo.", { roles: ["lead"] }), []));
});
