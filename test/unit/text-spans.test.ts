import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, createSource, indexLines, isBlank, subtract, trim } from "../../src/core/text";

describe("lines of a text", () => {
  const lines = (text: string): readonly string[] => {
    const index = indexLines(text);
    return Array.from({ length: index.count }, (_, line) => text.slice(index.lineStart(line), index.lineEnd(line)));
  };
  it("LF, CRLF and CR each end a line", () => {
    assert.deepEqual(lines("a\nb\r\nc\rd"), ["a", "b", "c", "d"]);
    assert.deepEqual(lines("a\n\r\n\r"), ["a", "", "", ""]);
    assert.deepEqual(lines(""), [""]);
  });
  it("clamps lines and offsets outside the text", () => {
    const { lines: index } = createSource("ab\ncd");
    assert.deepEqual([index.lineAt(-5), index.lineAt(2), index.lineAt(3), index.lineAt(99)], [0, 0, 1, 1]);
    assert.deepEqual([index.lineStart(-1), index.lineStart(9), index.lineEnd(9)], [0, 3, 5]);
  });
  it("every offset is on the line that holds it", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "\r", "\n", "\r\n", "😀")), (pieces) => {
        const text = pieces.join("");
        const index = indexLines(text);
        for (let offset = 0; offset < text.length; offset++) {
          const line = index.lineAt(offset);
          assert.ok(index.lineStart(line) <= offset);
          if (line + 1 < index.count) assert.ok(offset < index.lineStart(line + 1));
        }
      }),
    );
  });
});

describe("spans and edits", () => {
  it("blank is what String.prototype.trim takes for blank", () => {
    for (let code = 0; code < 0x10000; code++) {
      assert.equal(isBlank(code), String.fromCharCode(code).trim() === "", `U+${code.toString(16)}`);
    }
  });
  it("trim leaves out blanks at both ends, and shrinks to nothing at the start", () => {
    assert.deepEqual(trim("  ab ", { start: 0, end: 5 }), { start: 2, end: 4 });
    assert.deepEqual(trim("    ", { start: 1, end: 3 }), { start: 1, end: 1 });
  });
  it("subtract leaves what no hole covers", () => {
    const holes = [
      { start: 0, end: 2 },
      { start: 4, end: 5 },
      { start: 9, end: 20 },
    ];
    assert.deepEqual(subtract({ start: 1, end: 10 }, holes), [
      { start: 2, end: 4 },
      { start: 5, end: 9 },
    ]);
  });
  it("edits may come in any order; what overlaps or lies outside is left out", () => {
    const edits = [
      { start: 4, end: 5, text: "E" },
      { start: 0, end: 2, text: "AB" },
      { start: 1, end: 3, text: "!" },
      { start: 9, end: 12, text: "!" },
    ];
    assert.equal(applyEdits("abcde", edits), "ABcdE");
  });
});
