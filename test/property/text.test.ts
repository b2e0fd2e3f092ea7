import assert from "node:assert/strict";
import fc from "fast-check";
import type { TextEdit } from "../../src/core";
import { applyEdits, indexLines } from "../../src/core/text";
import { holds } from "./run";
import { anyText } from "./texts";

/** A text and edits of it that do not touch each other, in text order. */
const textWithEdits = fc
  .tuple(
    anyText,
    fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 8 }), fc.string({ maxLength: 5 })), { maxLength: 6 }),
  )
  .map(([text, steps]) => {
    const edits: TextEdit[] = [];
    let at = 0;
    for (const [gap, length, insert] of steps) {
      const start = at + gap + 1;
      if (start + length > text.length) break;
      edits.push({ start, end: start + length, text: insert });
      at = start + length;
    }
    return { text, edits };
  });

describe("Edits of any text", () => {
  it("change nothing when there are none", () => {
    holds(anyText, 60, (text) => assert.equal(applyEdits(text, []), text));
  });

  it("do the same in any order", () => {
    const shuffled = textWithEdits.chain(({ text, edits }) =>
      fc.shuffledSubarray(edits, { minLength: edits.length }).map((mixed) => ({ text, edits, mixed })),
    );
    holds(shuffled, 150, ({ text, edits, mixed }) => assert.equal(applyEdits(text, mixed), applyEdits(text, edits)));
  });

  it("do together what they do one by one from the end", () => {
    holds(textWithEdits, 150, ({ text, edits }) => {
      const oneByOne = edits.reduceRight((version, edit) => applyEdits(version, [edit]), text);
      assert.equal(applyEdits(text, edits), oneByOne);
    });
  });

  it("leave out what lies outside or overlaps an earlier one", () => {
    holds(textWithEdits, 100, ({ text, edits }) => {
      const outside: TextEdit = { start: text.length, end: text.length + 1, text: "x" };
      const backwards: TextEdit = { start: 1, end: 0, text: "x" };
      const onTop = edits
        .filter(({ start, end }) => end > start)
        .map(({ end }) => ({ start: end - 1, end, text: "x" }));
      const shadowed = onTop.filter(({ start }) => edits.every((edit) => edit.start !== start));
      assert.equal(applyEdits(text, [...edits, ...shadowed, outside, backwards]), applyEdits(text, edits));
    });
  });
});

describe("The lines of any text", () => {
  it("cover it from start to end, each line break in between", () => {
    holds(anyText, 200, (text) => {
      const lines = indexLines(text);
      let rebuilt = "";
      for (let line = 0; line < lines.count; line++) {
        const next = line + 1 < lines.count ? lines.lineStart(line + 1) : text.length;
        const lineBreak = text.slice(lines.lineEnd(line), next);
        assert.match(lineBreak, line + 1 < lines.count ? /^(\r\n|\n|\r)$/ : /^$/);
        assert.doesNotMatch(text.slice(lines.lineStart(line), lines.lineEnd(line)), /[\r\n]/);
        rebuilt += text.slice(lines.lineStart(line), lines.lineEnd(line)) + lineBreak;
      }
      assert.equal(rebuilt, text);
    });
  });

  it("are found again from every offset of theirs", () => {
    holds(fc.tuple(anyText, fc.nat()), 200, ([text, anywhere]) => {
      const lines = indexLines(text);
      const offset = text.length === 0 ? 0 : anywhere % text.length;
      const line = lines.lineAt(offset);
      assert.ok(lines.lineStart(line) <= offset);
      if (line + 1 < lines.count) assert.ok(offset < lines.lineStart(line + 1));
      assert.equal(lines.lineAt(-1), 0);
      assert.equal(lines.lineAt(text.length + 5), lines.count - 1);
    });
  });
});
