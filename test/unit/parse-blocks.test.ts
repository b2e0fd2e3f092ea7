import assert from "node:assert/strict";
import type { Format } from "../../src/core";
import { parse } from "../../src/core/parse";
import { createSource } from "../../src/core/text";
import { BODY, LEAD, read } from "./parse-fixture";

/** Blocks as "kind first-last: beginning", lines counted from 1. */
function blocksOf(text: string, format: Format = "plain"): readonly string[] {
  return read(text, format).blocks.map(
    ({ kind, startLine, endLine, start, end }) =>
      `${kind} ${startLine + 1}-${endLine + 1}: ${text.slice(start, Math.min(end, start + 12))}`,
  );
}

describe("blocks of plain text", () => {
  it("one line is one paragraph, with or without blank lines between", () => {
    assert.deepEqual(blocksOf(`Pier opens\n${LEAD}\n${BODY}\n`), [
      "paragraph 1-1: Pier opens",
      "paragraph 2-2: The Port of ",
      "paragraph 3-3: Construction",
    ]);
  });
  it("lines of about equal length that break in mid-sentence are one paragraph", () => {
    const wrapped = [
      "The Port of Millbrook today opened a second ferry pier, which will let",
      "two boats dock at the same time and shorten the queue on summer",
      "weekends by half an hour.",
      "",
      "Construction began two years ago and cost 14 million dollars, of which",
      "the state paid a third. The old pier stays in use for freight and for",
      "boats that call at night.",
    ].join("\n");
    assert.deepEqual(blocksOf(wrapped), ["paragraph 1-3: The Port of ", "paragraph 5-7: Construction"]);
  });
  it("a line that goes on with a small letter belongs to the one before", () => {
    assert.deepEqual(blocksOf("Sen. Ann Lee (D-Ohio)\nsent a letter\nto the harbour board.\nThe board met."), [
      "paragraph 1-3: Sen. Ann Lee",
      "paragraph 4-4: The board me",
    ]);
  });
  it("release lines, headings of the foot and end marks always stand alone", () => {
    const text =
      "FOR IMMEDIATE RELEASE\nMay 4, 2026\nabout a pier\n\nAbout the Port of Millbrook\nThe port is old.\n###";
    assert.deepEqual(
      blocksOf(text).map((block) => block.slice(0, 13)),
      ["paragraph 1-1", "paragraph 2-2", "paragraph 3-3", "paragraph 5-5", "paragraph 6-6", "paragraph 7-7"],
    );
  });
  it("list items with the lines that go on under them; a dash inside a sentence is none", () => {
    assert.deepEqual(blocksOf("• First pier\n• Second pier, which\n  is new\n1. Third\n- 30 -\n2026. A year"), [
      "list-item 1-1: • First pier",
      "list-item 2-3: • Second pie",
      "list-item 4-4: 1. Third",
      "paragraph 5-5: - 30 -",
      "paragraph 6-6: 2026. A year",
    ]);
  });
  it("two rows of figures make a table, its head included; one row does not", () => {
    const table = "Passengers   2025   2026\nFerries      120    140\nFreight      $14    $(3)\nThe board met.";
    assert.deepEqual(blocksOf(table), ["table 1-3: Passengers  ", "paragraph 4-4: The board me"]);
    assert.deepEqual(blocksOf("Ferries      120    140"), ["paragraph 1-1: Ferries     "]);
  });
  it("rules and comments", () => {
    assert.deepEqual(blocksOf("One.\n---\n<!-- a\nb -->\nTwo. <!-- c -->"), [
      "paragraph 1-1: One.",
      "rule 2-2: ---",
      "comment 3-4: <!-- a\nb -->",
      "paragraph 5-5: Two.",
    ]);
  });
  it("CRLF and CR give the same blocks as LF", () => {
    const text = `Pier opens\n\n${LEAD}\n\n• One\n• Two\n\n###\n`;
    const shape = (of: string): readonly string[] =>
      read(of).blocks.map(({ kind, startLine, endLine }) => `${kind} ${startLine}-${endLine}`);
    assert.deepEqual(shape(text.replaceAll("\n", "\r\n")), shape(text));
    assert.deepEqual(shape(text.replaceAll("\n", "\r")), shape(text));
  });
});

describe("blocks of Markdown", () => {
  it("headings, paragraphs over several lines, lists, quotes, tables, code", () => {
    const text = [
      "# Pier opens",
      "",
      "The port opened",
      "a pier.",
      "",
      "- One",
      "- Two",
      "",
      "> Come and see.",
      ">",
      "> Jane Roe",
      "",
      "| a | b |",
      "|---|---|",
      "| 1 | 2 |",
      "",
      "```",
      "code",
      "```",
    ].join("\n");
    assert.deepEqual(blocksOf(text, "markdown"), [
      "heading 1-1: # Pier opens",
      "paragraph 3-4: The port ope",
      "list-item 6-6: - One",
      "list-item 7-7: - Two",
      "block-quote 9-10: > Come and s",
      "block-quote 11-11: > Jane Roe",
      "table 13-15: | a | b |\n|-",
      "code 17-19: ```\ncode\n```",
    ]);
  });
  it("two blanks at the end of a line break it", () => {
    assert.deepEqual(blocksOf("Jane Roe  \nPress officer", "markdown").length, 2);
  });
  it("an indented paragraph is no code, a stray tag swallows nothing", () => {
    assert.deepEqual(blocksOf("<div>\n\n    The port opened a pier.\n\nMore.", "markdown"), [
      "code 1-1: <div>",
      "paragraph 3-3: The port ope",
      "paragraph 5-5: More.",
    ]);
  });
  it("a paragraph underlined by a rule stays a paragraph", () => {
    assert.deepEqual(
      read(`${LEAD} ${BODY}\n---\n\nMore.`, "markdown").blocks.map(({ kind }) => kind),
      ["paragraph", "rule", "paragraph"],
    );
  });
  it("the format is seen from the text", () => {
    const formats = [
      "# Pier opens\n\nText",
      "The **port** opened",
      "See [here](https://port.example)",
      "---\ntitle: Pier\n---\n",
    ];
    for (const text of formats) assert.equal(parse(createSource(text)).format, "markdown", text);
    for (const text of ["Pier opens\n\n# # #\n", "Pier * opens *", "#ferry is a tag", "[CITY] – The port"]) {
      assert.equal(parse(createSource(text)).format, "plain", text);
    }
  });
});
