import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { looksLikeRelease, rules } from "../../src/core";
import { mayBeRelease } from "../../src/vscode/start/first-sign";

const SEEDS = path.join(__dirname, "../../seeds");
const seeds = readdirSync(SEEDS).filter((name) => /\.(?:txt|md)$/u.test(name));

describe("the first sign of a release", () => {
  for (const name of seeds) {
    it(`is in ${name}`, () => assert.ok(mayBeRelease(readFileSync(path.join(SEEDS, name), "utf8"))));
  }

  it("is in whatever the detector then takes for a release", () => {
    const texts = rules.flatMap(({ examples }) => [...examples.bad, ...examples.good]).map(({ text }) => text);
    const releases = texts.filter((text) => looksLikeRelease(text).confidence >= 0.7);
    assert.ok(releases.length > 20, `${releases.length} examples are releases`);
    assert.deepEqual(
      releases.filter((text) => !mayBeRelease(text)),
      [],
    );
  });

  const none = {
    "a list of things to buy": "Milk\nBread\n\nTwo eggs, and a lamp for the hall.\n",
    "the log of a program": "2026-05-05 12:00:01 INFO started\n2026-05-05 12:00:02 WARN slow disk\n",
    "the page of a library": "# tidy-rows\n\nSorts rows.\n\n## Installation\n\n```\nnpm install tidy-rows\n```\n",
    "nothing at all": "",
  };
  for (const [what, text] of Object.entries(none)) {
    it(`is not in ${what}`, () => assert.ok(!mayBeRelease(text)));
  }

  it("is found at both ends of a long text, and looked for nowhere else", () => {
    const long = "All is quiet here.\n".repeat(50_000);
    assert.ok(!mayBeRelease(long));
    assert.ok(mayBeRelease(`FOR IMMEDIATE RELEASE\n${long}`));
    assert.ok(mayBeRelease(`${long}\n-30-\n`));
    assert.ok(!mayBeRelease(`${long}FOR IMMEDIATE RELEASE\n${long}`));
  });
});
