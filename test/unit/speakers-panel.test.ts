import assert from "node:assert/strict";
import type { Mark } from "../../src/core";
import { neighbour } from "../../src/speakers-panel/neighbour";

const mark = (quote: number, at: number): Mark => ({
  quote,
  start: at,
  end: at + 0.1,
  kind: "direct",
  words: 5,
  isInferred: false,
  line: 1,
  spoken: "",
});

describe("the Speakers panel: arrow keys between quotations", () => {
  const lanes = [[mark(0, 0), mark(3, 0.5), mark(4, 0.8)], [mark(1, 0.2)], [mark(2, 0.1), mark(5, 0.9)]];
  const STEPS: readonly (readonly [from: number, key: string, to: number | undefined])[] = [
    [0, "ArrowRight", 3],
    [3, "ArrowLeft", 0],
    [0, "ArrowLeft", undefined],
    [4, "ArrowRight", undefined],
    [4, "ArrowDown", 1],
    [1, "ArrowUp", 0],
    [1, "ArrowDown", 2],
    [5, "ArrowUp", 1],
    [0, "ArrowUp", undefined],
    [2, "ArrowDown", undefined],
    [3, "Home", 0],
    [3, "End", 4],
    [3, "a", undefined],
    [9, "ArrowRight", undefined],
  ];
  for (const [from, key, to] of STEPS) {
    it(`goes from ${from} to ${String(to)} by ${key}`, () => assert.equal(neighbour(lanes, from, key), to));
  }
});
