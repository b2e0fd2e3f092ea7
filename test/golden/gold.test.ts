import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../src/core";
import { goldText, withSpans } from "../../scripts/gold";
import { type Gold, placeQuote, readSeeds, seedFolders } from "./gold";

const folder = seedFolders()[0] ?? "";

describe("The gold of the reference releases", () => {
  for (const { name, text, gold } of readSeeds(folder)) {
    assert.ok(gold);

    it(`of ${name} is fresh: npx tsx scripts/gold.ts would change nothing`, () => {
      const path = join(folder, name.replace(/\.(txt|md)$/, ".gold.json"));
      assert.equal(readFileSync(path, "utf8"), goldText(withSpans(text, gold)));
    });

    it(`of ${name} gives every line that is not blank one role`, () => {
      text.split("\n").forEach((words, i) => {
        const roles = gold.structure.filter(({ lines: [first, last] }) => first <= i + 1 && i + 1 <= last);
        if (words.trim() !== "") assert.equal(roles.length, 1, `line ${i + 1}: ${words}`);
      });
    });

    it(`of ${name} quotes nothing that the text does not say`, () => {
      for (const words of printedWords(gold)) assert.ok(text.includes(words), words);
    });

    it(`of ${name} names speakers and rules that exist`, () => {
      const names = new Set(gold.speakers.map((speaker) => speaker.name));
      for (const { speaker } of gold.quotes) assert.ok(speaker === null || names.has(speaker), speaker ?? "");
      for (const name of names)
        assert.ok(
          gold.quotes.some(({ speaker }) => speaker === name),
          `${name} says something`,
        );
      const ids = new Set(rules.map(({ id }) => id));
      for (const { rule } of gold.findings) assert.ok(rule !== undefined && ids.has(rule), rule);
      for (const rule of gold.hints ?? []) assert.ok(ids.has(rule), rule);
    });
  }
});

describe("Placing a quotation", () => {
  const quote = (text: string): Parameters<typeof placeQuote>[1] => ({
    text,
    speaker: null,
    kind: "direct",
    source: null,
    cue: null,
  });

  it("finds the pieces around an attribution", () => {
    assert.deepEqual(placeQuote("“One,” she said. “Two.”", quote("One, … Two."), 0), [
      [1, 5],
      [18, 22],
    ]);
  });

  it("takes an ellipsis that is printed as part of the words", () => {
    assert.deepEqual(placeQuote("“One … Two.”", quote("One … Two."), 0), [[1, 11]]);
  });

  it("refuses words that are not there, and words that are there twice", () => {
    assert.throws(() => placeQuote("One.", quote("Two."), 0), /not in the text/);
    assert.throws(() => placeQuote("One. One.", quote("One."), 0), /more than once/);
  });
});

function printedWords(gold: Gold): readonly string[] {
  return [
    ...(gold.dateline === null ? [] : [gold.dateline]),
    ...gold.openToEither,
    ...[...gold.speakers, ...gold.mentionedOnly].flatMap(({ name, title, aliases }) => [name, title, ...aliases]),
    ...gold.quotes.flatMap(({ source, cue }) => [source ?? "", cue ?? ""]),
  ];
}
