import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { analyse, declarationsAt, definitionAt, introductionOfSpeaker, placesAt } from "../../src/core";

const TEXT = `---
speakers:
  - name: Ann Lee
    aliases: [the boss]
---

# Lee opens the harbour

NORVALE, Ostmark — March 3, 2026 — The harbour opened again, harbour master Ann Lee said.

“I love it,” she said. “Bo Tarn helped us,” the boss added.

Bo Tarn, mayor of Norvale, was there. “Good,” Mr. Tarn said.

## Media contact

Ann Lee, +1 202 555 0143
`;
const RELEASE = analyse(TEXT);

/** Points behind the first of some words, or behind the last of them. */
function offsetOf(words: string, last = false): number {
  const at = last ? TEXT.lastIndexOf(words) : TEXT.indexOf(words);
  assert.notEqual(at, -1, words);
  return at + words.length;
}

describe("Go to Definition", () => {
  const CASES: readonly (readonly [words: string, target: string, line: number])[] = [
    ["# Lee", "harbour master Ann Lee", 9],
    ["“I", "harbour master Ann Lee", 9],
    ["she", "harbour master Ann Lee", 9],
    ["the boss added".slice(0, 8), "harbour master Ann Lee", 9],
    ["harbour master", "harbour master Ann Lee", 9],
    ["mayor of Norvale", "Bo Tarn", 13],
    ["Mr.", "Bo Tarn", 13],
    ["name: Ann Lee", "harbour master Ann Lee", 9],
  ];
  for (const [words, target, line] of CASES) {
    it(`leads from “${words}” to the introduction`, () => {
      const found = definitionAt(RELEASE, words === "the boss" ? offsetOf("the boss", true) : offsetOf(words));
      assert.ok(found);
      assert.match(target, new RegExp(`${TEXT.slice(found.target.start, found.target.end)}$`));
      assert.equal(RELEASE.source.lines.lineAt(found.target.start) + 1, line);
      assert.ok(found.around.start <= found.target.start && found.target.end <= found.around.end);
    });
  }

  it("has nowhere to lead from other words, nor from outside the text", () => {
    for (const offset of [-1, offsetOf("harbour opened"), TEXT.length, 1e9])
      assert.equal(definitionAt(RELEASE, offset), undefined);
    assert.equal(introductionOfSpeaker(RELEASE, 99), undefined);
  });
});

describe("Go to Declaration", () => {
  it("leads to the front matter and to dateline.json", () => {
    const project = '{ "speakers": ["Bo Tarn", { "name": "Ann Lee" }] }';
    const found = declarationsAt(RELEASE, offsetOf("she"), project);
    assert.deepEqual(
      found?.here.map(({ start, end }) => TEXT.slice(start, end)),
      ["Ann Lee"],
    );
    assert.deepEqual(
      found.inProject.map(({ start, end }) => project.slice(start, end)),
      ["Ann Lee"],
    );
  });

  it("has nowhere to lead for whoever is not declared", () => {
    assert.equal(declarationsAt(RELEASE, offsetOf("Mr. Tarn")), undefined);
  });
});

describe("Find All References", () => {
  it("lists every mention, title, quotation and declaration in text order", () => {
    const places = placesAt(RELEASE, offsetOf("she"));
    assert.deepEqual(
      places?.map(({ kind, start, end }) => `${kind}: ${TEXT.slice(start, end)}`),
      [
        "declaration: Ann Lee",
        "declaration: the boss",
        "mention: Lee",
        "quotation: The harbour opened again",
        "introduction: harbour master Ann Lee",
        "quotation: I love it,",
        "mention: she",
        "quotation: Bo Tarn helped us,",
        "mention: the boss",
        "mention: Ann Lee",
      ],
    );
  });

  it("is the same from every mention", () => {
    const all = placesAt(RELEASE, offsetOf("she")) ?? [];
    for (const { kind, end } of all)
      if (kind === "mention" || kind === "introduction") assert.deepEqual(placesAt(RELEASE, end), all);
  });
});

describe("Navigation in the reference documents", () => {
  const folder = path.resolve("../shared/seeds");
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(".txt")) : [];
  if (files.length === 0) it.skip("has none of them here (../shared/seeds)");
  for (const file of [...files.map((name) => path.join(folder, name)), "seeds/01-state-visit-communique.txt"]) {
    it(`leads every mention of ${path.basename(file)} to a name, and lists it among its places`, () => {
      const text = readFileSync(file, "utf8");
      const a = analyse(text);
      for (const person of a.speech.people) {
        for (const mention of person.mentions) {
          const definition = definitionAt(a, mention.start);
          assert.ok(definition, text.slice(mention.start, mention.end));
          const target = text.slice(definition.target.start, definition.target.end);
          const surname = person.name.split(" ").at(-1) ?? "";
          if (person.kind === "person") assert.ok(target.includes(surname), `${target} names ${person.name}`);
          const places = placesAt(a, mention.start) ?? [];
          assert.ok(places.some(({ start, end }) => start === mention.start && end === mention.end));
          const quotes = a.speech.quotes.filter(({ speaker }) => speaker === person.id);
          assert.ok(places.filter(({ kind }) => kind === "quotation").length >= quotes.length);
        }
      }
    });
  }
});
