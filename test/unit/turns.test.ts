import assert from "node:assert/strict";
import { Turns } from "../../src/vscode/documents/turns";

/** Writes its name and step into a diary, one step a turn. */
function* diarist(diary: string[], name: string, steps: number): Generator<void, void> {
  for (let step = 1; step <= steps; step++) {
    diary.push(`${name}${step}`);
    yield;
  }
  diary.push(`${name} done`);
}

describe("turns", () => {
  it("give others their turn between two steps", async () => {
    const turns = new Turns<string>();
    const diary: string[] = [];
    turns.start("a", 0, diarist(diary, "a", 2));
    turns.start("b", 0, diarist(diary, "b", 2));
    await turns.whenIdle();
    assert.deepEqual(diary, ["a1", "b1", "a2", "b2", "a done", "b done"]);
  });

  it("leave half-done work when new work comes for the same key", async () => {
    const turns = new Turns<string>();
    const diary: string[] = [];
    const restarting = (function* () {
      diary.push("old");
      turns.start("a", 0, diarist(diary, "new", 1));
      yield;
      diary.push("never");
    })();
    turns.start("a", 0, restarting);
    await turns.whenIdle();
    assert.deepEqual(diary, ["old", "new1", "new done"]);
  });

  it("are idle when all work is done, dropped or was never there", async () => {
    const turns = new Turns<string>();
    await turns.whenIdle();
    const diary: string[] = [];
    turns.start("a", 60_000, diarist(diary, "a", 1));
    assert.ok(turns.has("a"));
    const idle = turns.whenIdle();
    turns.dropAll();
    await idle;
    assert.deepEqual(diary, []);
    assert.ok(!turns.has("a"));
  });
});
