import assert from "node:assert/strict";
import fc from "fast-check";
import type { Format } from "../../src/core";
import { read } from "./parse-fixture";

/** The prose with runs of blanks shortened, for comparing; its length is checked on the way. */
function prose(text: string, format: Format = "markdown"): string {
  const { prose: found } = read(text, format);
  assert.equal(found.length, text.length);
  return found
    .replace(/[ \t]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
}

describe("prose", () => {
  it("blanks out Markdown's marks and keeps the words where they are", () => {
    const text = '## The *new* **pier**\n\nSee [the plan](https://port.example/plan "Plan") and `code` \\*now\\*.';
    assert.equal(prose(text), "The new pier\n\nSee the plan and code *now *.");
    assert.equal(read(text, "markdown").prose.indexOf("plan"), text.indexOf("plan"));
  });
  it("blanks out list and quote marks, pictures, code, link definitions and rules", () => {
    assert.equal(
      prose("- One\n1. Two\n\n> Three\n\n![A boat](boat.jpg)\n\n---\n\n[1]: https://a.example\n\n```\ncode\n```"),
      "One\nTwo\n\nThree",
    );
  });
  it("keeps a bare address, and the address between angle brackets", () => {
    assert.equal(
      prose("Visit <https://port.example> or www.port.example."),
      "Visit https://port.example or www.port.example.",
    );
  });
  it("blanks out comments and front matter in both formats", () => {
    for (const format of ["plain", "markdown"] as const) {
      assert.equal(prose("---\ntitle: Pier\n---\nThe port <!-- old\nname --> opened.", format), "The port\nopened.");
    }
  });
  it("a comment that is never closed hides nothing", () => {
    assert.equal(prose("The port <!-- opened.", "plain"), "The port <!-- opened.");
  });
  it("keeps what an entity stands for, and no more", () => {
    assert.equal(
      prose("Roe &amp; Lee said &quot;yes&quot;&nbsp;to it&#8217;s &#x2014; &bogus; R&D; Q&A", "plain"),
      'Roe & Lee said " yes" to it’ s — R&D; Q&A',
    );
    assert.equal(read("a &amp; b", "plain").prose, "a &     b");
  });
  it("blanks out tags, word joiners and zero-width blanks, not mail addresses", () => {
    assert.equal(
      prose('A<br/>B <p class="x">C</p> \u2060D <jane@port.example> 3 < 4', "plain"),
      "A B C D <jane@port.example> 3 < 4",
    );
  });
  it("blanks out bullets, and an end mark glued to the last word", () => {
    assert.equal(prose("• One\nThe pier is open.###", "plain"), "One\nThe pier is open.");
  });
  it("is always as long as the text, and breaks its lines at the same places", () => {
    const pieces = [
      "*",
      "**",
      "_",
      "[",
      "](",
      ")",
      "<!--",
      "-->",
      "&amp;",
      "`",
      "\n",
      "\r\n",
      "\r",
      "> ",
      "- ",
      "#",
      "---\n",
      "a: b\n",
      "word ",
      "“",
      "😀",
      "\ud800",
      "\u2060",
      "|",
      "\0",
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }),
        fc.constantFrom<Format>("plain", "markdown"),
        (of, format) => {
          const text = of.join("");
          const found = read(text, format).prose;
          assert.equal(found.length, text.length);
          assert.equal(found.replace(/[^\r\n]/g, "."), text.replace(/[^\r\n]/g, "."));
        },
      ),
      { numRuns: 400 },
    );
  });
});
