import assert from "node:assert/strict";
import fc from "fast-check";
import type { Format } from "../../src/core";
import { createSource } from "../../src/core/text";
import { read } from "./parse-fixture";

/** Each non-blank line is on exactly one part; parts come in text order; every span lies in the text. */
function covers(text: string, format: Format): void {
  const { lines } = createSource(text);
  const { structure, prose } = read(text, format);
  assert.equal(prose.length, text.length);
  let line = 0;
  for (const part of structure.parts) {
    for (; line < part.startLine; line++) assertBlank(line);
    assert.equal(part.startLine, line);
    assert.ok(
      part.start <= part.end &&
        lines.lineStart(part.startLine) <= part.start &&
        part.end <= lines.lineEnd(part.endLine),
    );
    line = part.endLine + 1;
  }
  for (; line < lines.count; line++) assertBlank(line);

  function assertBlank(number: number): void {
    assert.equal(text.slice(lines.lineStart(number), lines.lineEnd(number)).trim(), "", `line ${number} has no role`);
  }
}

const MEGABYTE = 1_000_000;
/** Wide enough for a busy machine, far too narrow for anything that grows faster than its input. */
const SECONDS = 20;

const hostile: Readonly<Record<string, string>> = {
  "no text": "",
  "a byte-order mark": "\uFEFF",
  "one line": "word ".repeat(2 * MEGABYTE),
  "200,000 lines": "line of words here\n".repeat(200_000),
  "200,000 headings": "# a\n".repeat(200_000),
  "a million lines of one letter": "a\r".repeat(MEGABYTE),
  "blank lines": "\n".repeat(4 * MEGABYTE),
  NULs: "\0".repeat(MEGABYTE),
  "lone surrogates": "\ud800 \udc00\n".repeat(50_000),
  "opening brackets": "[".repeat(4 * MEGABYTE),
  "unclosed links": `${"[a](".repeat(170)}\n\n`.repeat(1_000),
  "unclosed comments": "<!-- ".repeat(MEGABYTE),
  "unclosed tags": "<a ".repeat(MEGABYTE),
  "unclosed emphasis": `${"**a*".repeat(170)}\n\n`.repeat(1_000),
  backticks: "`a ``b ```c ".repeat(100_000),
  "nested quotes": ">".repeat(4 * MEGABYTE),
  "nested lists": Array.from({ length: 1_500 }, (_, depth) => `${" ".repeat(depth)}- a`).join("\n"),
  "a wide gap": `a${" ".repeat(4 * MEGABYTE)}b`,
  entities: "&amp;".repeat(200_000),
  quotes: '"'.repeat(4 * MEGABYTE),
  "end marks": "###\n".repeat(100_000),
  "telephone numbers": "202-555-0100\n".repeat(100_000),
  "front matter without end": "---\na: b\n".repeat(100_000),
  "front matter of brackets": `---\na: ${"[".repeat(60_000)}\n---\n`,
  "right-to-left text": "مرحبا بكم ".repeat(200_000),
  "text without blanks": "新闻稿".repeat(MEGABYTE),
};

describe("hostile texts are read within seconds, line by line", () => {
  for (const [name, text] of Object.entries(hostile)) {
    it(name, function () {
      this.timeout(2 * SECONDS * 1_000);
      for (const format of ["plain", "markdown"] as const) {
        const start = performance.now();
        covers(text, format);
        assert.ok(performance.now() - start < SECONDS * 1_000, format);
      }
    });
  }
  it("any mixture of the signs a release is made of", () => {
    const signs = [
      "###",
      "\n",
      "\n\n",
      "\r\n",
      "\r",
      "About Kestrel",
      "Contact: ",
      "DUNMORE – ",
      "May 4, 2026",
      "“",
      "”",
      '"',
      "<!--",
      "-->",
      "---",
      "> ",
      "- ",
      "| a | b |",
      "**",
      "said:",
      "x.",
      "FOR IMMEDIATE RELEASE",
      "Word ",
      "\u200b",
      "\u2060",
      "\u2028",
      " ",
      "\t",
      "1. ",
      "```",
      "&amp;",
      "[a](b)",
      "a: b",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...signs), { maxLength: 50 }),
        fc.constantFrom<Format>("plain", "markdown"),
        (of, format) => {
          covers(of.join(""), format);
        },
      ),
      { numRuns: 500 },
    );
  });
  it("any text at all", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 300 }),
        fc.constantFrom<Format>("plain", "markdown"),
        (text, format) => covers(text, format),
      ),
    );
  });
});
