import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";

describe("the welcome page of npm start", () => {
  it("names seeds that exist", () => {
    const page = readFileSync("scripts/welcome.md", "utf8");
    const names = page.match(/\d\d-[\w-]+\.\w+/g) ?? [];
    assert.ok(names.length > 0);
    for (const name of names) assert.ok(existsSync(`seeds/${name}`), `${name} is there`);
  });
});
