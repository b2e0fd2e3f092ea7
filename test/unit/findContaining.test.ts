import assert from "node:assert/strict";
import { findContaining } from "../../src/core/text";

describe("findContaining", () => {
  const spans = [
    { start: 2, end: 5 },
    { start: 5, end: 5 },
    { start: 7, end: 9 },
  ];
  const check = (start: number, end: number, expected: number | undefined): void =>
    assert.equal(findContaining(spans, { start, end }), expected === undefined ? undefined : spans[expected]);

  it("finds the span around a place, its borders included", () => {
    check(2, 5, 0);
    check(3, 4, 0);
    check(8, 9, 2);
    check(5, 5, 1);
  });

  it("finds nothing before, between, across and behind the spans", () => {
    check(0, 1, undefined);
    check(4, 6, undefined);
    check(6, 6, undefined);
    check(4, 8, undefined);
    check(9, 10, undefined);
    assert.equal(findContaining([], { start: 0, end: 0 }), undefined);
  });
});
