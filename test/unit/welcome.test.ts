import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

describe("the welcome page of npm start", () => {
  it("links to seeds that exist", () => {
    const page = readFileSync("scripts/welcome.md", "utf8");
    const targets = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target!);
    assert.ok(targets.length > 0);
    for (const target of targets) assert.ok(existsSync(target), `${target} is there`);
  });
});
