import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyse, check } from "../../src/core";
import { elementMisses, findingMisses, peopleMisses, quoteMisses, structureMisses } from "./compare";
import { readSeeds, seedFolders, type Gold, type Seed } from "./gold";

/** Where today's engine differs from a careful reader, by file: each difference with a reason. */
type Known = Readonly<Record<string, readonly { readonly miss: string; readonly why: string }[]>>;

const known = JSON.parse(readFileSync(join(__dirname, "known.json"), "utf8")) as Known;
const seeds = readSeeds(seedFolders()[0] ?? "");

describe("The reference releases", () => {
  it("are fourteen, each with gold of its own", () => {
    assert.equal(seeds.length, 14);
    for (const { name, gold } of seeds) assert.equal(gold?.file, name);
  });

  for (const seed of seeds) {
    it(`${seed.name} is read as a careful reader reads it, but for what known.json lists`, () => {
      const expected = (known[seed.name] ?? []).map(({ miss }) => miss);
      assert.deepEqual([...missesOf(seed)].sort(), [...expected].sort());
    });
  }

  it("are the only files that known.json speaks of, each miss with a reason", () => {
    const names = new Set(seeds.map(({ name }) => name));
    for (const [file, entries] of Object.entries(known)) {
      assert.ok(names.has(file), `${file} is a seed`);
      for (const { miss, why } of entries) assert.ok(why.length > 10, `"${miss}" has a reason`);
    }
  });
});

function missesOf({ text, gold }: Seed): readonly string[] {
  assert.ok(gold);
  const analysis = analyse(text);
  return [
    ...structureMisses(analysis, gold),
    ...elementMisses(analysis, gold),
    ...peopleMisses(analysis, gold),
    ...quoteMisses(analysis, gold),
    ...findingMisses(analysis, check(analysis, clockOf(gold)), gold),
  ];
}

function clockOf({ now }: Gold): { readonly now?: number } {
  return now === undefined ? {} : { now: Date.parse(now) };
}
