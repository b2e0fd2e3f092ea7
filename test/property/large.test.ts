import assert from "node:assert/strict";
import { analyse, check, fixAll } from "../../src/core";
import { assertSound } from "./invariants";

/** Scraps that invite a search to start anew at each of them: marks, names, cues, markup that never closes. */
const scraps = [
  ...["“", '"', "'", "("],
  ...["Ann Lee", "the ministry", "he said", "according to", "a plant opens", "we"],
  ...["<!--", "**", "[x", "&quot;", "| a"],
] as const;

/** Long enough that anything quadratic takes many times the limit, short enough that all the rest is quick. */
const LENGTH = 30_000;
const LIMIT_MS = 2_000;

describe("A long text of one scrap over and over", () => {
  for (const [glue, shape] of [
    [" ", "one paragraph"],
    ["\n", "a line each"],
  ] as const) {
    it(`is analysed and checked without a stall: ${shape}`, function () {
      this.timeout(120_000);
      const slow = scraps.filter((scrap) => {
        const text = (scrap + glue).repeat(Math.ceil(LENGTH / (scrap.length + 1)));
        const from = process.cpuUsage();
        check(analyse(text), { now: 0 });
        const { user, system } = process.cpuUsage(from);
        return (user + system) / 1000 > LIMIT_MS;
      });
      assert.deepEqual(slow, []);
    });
  }
});

describe("A text of unusual size", () => {
  it("of nothing, of one character, of blanks and of line breaks is sound and has nothing to mend", () => {
    for (const text of ["", "x", "“", "\ufeff", " ".repeat(5_000), "\n".repeat(5_000), "\u0000".repeat(5_000)]) {
      assertSound(analyse(text));
      assert.equal(fixAll(text, (version) => check(analyse(version))).text, text);
    }
  });
});
