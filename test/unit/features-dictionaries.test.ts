import assert from "node:assert/strict";
import { analyse, withWords, wordsOfNames } from "../../src/core";

describe("words of names", () => {
  const rows: readonly [text: string, words: readonly string[]][] = [
    ["“It works,” said Mira Dunn, head of Marl Group.", ["Dunn", "Group", "Marl", "Mira"]],
    [
      "Rain helps farmers\n\nMira Dunn-Tarn, a farmer, said it works. Dunn-Tarn’s firm agreed.\n",
      ["Dunn", "Mira", "Tarn"],
    ],
    ["Rain fell on the hill.", []],
  ];
  for (const [text, words] of rows) {
    it(`${words.join(", ") || "none"} in: ${text}`, () => assert.deepEqual(wordsOfNames(analyse(text)), words));
  }
});

describe("a dictionary", () => {
  it("of cSpell keeps its comments, its order and what it knows", () => {
    const before = '{\n  // ours\n  "words": ["Marl"],\n  "language": "en"\n}\n';
    const after = withWords("cspell", before, ["Dunn", "Marl"]);
    assert.match(after ?? "", /\/\/ ours/);
    assert.match(after ?? "", /"Marl",\s*"Dunn"\s*\]/);
    assert.match(after ?? "", /"language": "en"/);
  });

  it("of cSpell keeps its way of indenting", () => {
    const before = '{\n\t"language": "en"\n}\n';
    const after = '{\n\t"language": "en",\n\t"words": [\n\t\t"Dunn"\n\t]\n}\n';
    assert.equal(withWords("cspell", before, ["Dunn"]), after);
  });

  it("of cSpell begins as a whole configuration", () => {
    assert.deepEqual(JSON.parse(withWords("cspell", undefined, ["Dunn"]) ?? ""), { version: "0.2", words: ["Dunn"] });
  });

  it("that is broken is left alone", () => {
    for (const broken of ["{", "[]", '{ "words": "Dunn" }'])
      assert.equal(withWords("cspell", broken, ["Dunn"]), undefined);
  });

  it("of Harper is one word a line, with the file's own line breaks", () => {
    assert.equal(withWords("harper", undefined, ["Dunn", "Marl"]), "Dunn\nMarl\n");
    assert.equal(withWords("harper", "Marl\r\nTarn", ["Dunn", "Marl"]), "Marl\r\nTarn\r\nDunn\r\n");
  });
});
