import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

/** Runs checks that print and end as told, in a process of their own, and answers its exit code and last line. */
function sumOf(...checks: readonly { readonly prints: string; readonly exit: number }[]) {
  const steps = checks.map(({ prints, exit }, at) => ({
    name: `check ${at}`,
    command: [process.execPath, "-e", `console.log(${JSON.stringify(prints)}); process.exitCode = ${exit}`],
  }));
  const script = `import { runSteps } from "./scripts/steps.mjs"; await runSteps("all", ${JSON.stringify(steps)})`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  return { exit: run.status, sum: run.stdout.trimEnd().split("\n").at(-1) };
}

describe("a run of all checks", () => {
  it("adds what mocha and the journey counted, and one for a check that counts nothing", () => {
    const mocha = { prints: "  dots\n\n  41 passing (3s)\n", exit: 0 };
    const journey = { prints: "\nPictures: here\n16 passed, 0 failed", exit: 0 };
    assert.deepEqual(sumOf(mocha, journey, { prints: "clean", exit: 0 }), { exit: 0, sum: "58 passed, 0 failed" });
  });

  it("goes on after a failure, counts it and fails", () => {
    const failing = { prints: "  7 passing (12ms)\n  2 failing\n\n  1) is red\n", exit: 2 };
    assert.deepEqual(sumOf(failing, { prints: "clean", exit: 0 }), { exit: 1, sum: "8 passed, 2 failed" });
  });

  it("takes a run that broke off, and one that found no test, for failed", () => {
    const brokenOff = { prints: "  9 passing (1m)", exit: 72 };
    const empty = { prints: "  0 passing (1ms)", exit: 0 };
    assert.deepEqual(sumOf(brokenOff, empty, { prints: "", exit: 1 }), { exit: 1, sum: "9 passed, 3 failed" });
  });
});
