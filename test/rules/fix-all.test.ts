import assert from "node:assert/strict";
import { fixAll, type Finding, type TextEdit } from "../../src/core";
import { applyEdits } from "../../src/core/text";
import { findingsIn } from "./support";

/** A checker that offers to replace each `from` by `to`. */
function replacer(from: string, to: string, safe = true): (text: string) => readonly Finding[] {
  return (text) =>
    [...text.matchAll(new RegExp(from, "g"))].map(({ index, 0: { length } }) => {
      const edits: TextEdit[] = [{ start: index, end: index + length, text: to }];
      return {
        rule: "test/replace",
        severity: "error",
        message: "",
        related: [],
        start: index,
        end: index + length,
        fixes: [{ title: "", safe, edits }],
      };
    });
}

describe("fixAll", () => {
  it("applies one fix after another until none is left", () => {
    const fixed = fixAll("aaaa b", replacer("aa", "a"));
    assert.equal(fixed.text, "a b");
    assert.equal(applyEdits("aaaa b", fixed.edits), "a b");
  });

  it("gives edits of the first text, even where a later fix touches an earlier one", () => {
    const checkText = (text: string): readonly Finding[] => [
      ...replacer("one", "two")(text),
      ...replacer("two", "three")(text),
    ];
    const fixed = fixAll("one and two", checkText);
    assert.equal(fixed.text, "three and three");
    assert.equal(applyEdits("one and two", fixed.edits), fixed.text);
  });

  it("mends ten thousand places in one walk, and gives their edits", () => {
    const text = "one and ".repeat(10_000);
    const started = performance.now();
    const fixed = fixAll(text, replacer("one", "two"));
    assert.equal(fixed.text, "two and ".repeat(10_000));
    assert.equal(applyEdits(text, fixed.edits), fixed.text);
    assert.ok(performance.now() - started < 1_000, `took ${performance.now() - started} ms`);
  });

  it("leaves suggestions to the writer", () => {
    assert.deepEqual(fixAll("one", replacer("one", "two", false)), { text: "one", edits: [] });
  });

  it("ends although a fix brings itself back", () => {
    assert.equal(fixAll("a", replacer("a", "aa")).text.length > 1, true);
  });

  it("mends a release and keeps what is said", () => {
    const text =
      "Council votes on budget.\n\nThe the council voted.\n\n“We we agreed at last,” Ann Lee, the mayor, said.";
    const fixed = fixAll(text, findingsIn);
    assert.equal(
      fixed.text,
      "Council votes on budget\n\nThe council voted.\n\n“We we agreed at last,” Ann Lee, the mayor, said.",
    );
  });
});
