import assert from "node:assert/strict";
import { readPassage } from "../../src/core/language";

/** What stands between the mended marks, in text order. */
function quoted(text: string): readonly string[] {
  const { marks, printedMarks } = readPassage(text);
  assert.ok(printedMarks.length > 0);
  return marks
    .filter(({ depth }) => depth === 0)
    .map(({ contentStart, contentEnd }) => text.slice(contentStart, contentEnd));
}

type Case = readonly [text: string, ...quoted: readonly string[]];

const given: readonly Case[] = [
  ["“We are open, said Mira Dunn.", "We are open"],
  ["“We are open, said Mira Dunn, mayor of Tarn. They cheered.", "We are open"],
  ["“We are open, Mira Dunn said. They cheered.", "We are open"],
  ["“We are open, Mira Dunn, mayor of Tarn, said. They cheered.", "We are open"],
  ["“We are open, Mira Dunn said in a statement.", "We are open"],
  ["“We are open, she said.", "We are open"],
  ["“We are open, Dunn said.", "We are open"],
  ["“We are open, Dunn said. They will stay.", "We are open"],
  ["“We are open, said Dunn. They will stay.", "We are open"],
  ["“We are open, said Sen. Mira B. Dunn of Tarn.", "We are open"],
  ["“We are open, said Mira Dunn. “Come in.”", "We are open", "Come in."],
  ["“We are open, said Mira Dunn. Come in, all of you.”", "We are open", "Come in, all of you."],
  ["“We are open, said Mira B. Dunn, head of Tarn. Come in.”", "We are open", "Come in."],
  ["We are open, said Mira Dunn, mayor of Tarn. Come in.”", "We are open", "Come in."],
];

const kept: readonly Case[] = [
  ["“We are open, and we said so.", "We are open, and we said so."],
  ["“We are open, he said. And we will stay.", "We are open, he said. And we will stay."],
  ["“We are open. It works, Dunn said. And we will stay.", "We are open. It works, Dunn said. And we will stay."],
  ["“We are open, Dunn said. And we will stay.”", "We are open, Dunn said. And we will stay."],
  ["“As I said, Mira Dunn is right.", "As I said, Mira Dunn is right."],
  ["“My mother, Mira Dunn, knew it.”", "My mother, Mira Dunn, knew it."],
  ["“Years ago, said Mira Dunn and I, it was shut.”", "Years ago, said Mira Dunn and I, it was shut."],
  ["“We met Ann Lee, Mira Dunn, and Bo Tarn.”", "We met Ann Lee, Mira Dunn, and Bo Tarn."],
  ["“The walls, notes Mira Dunn of Tarn, are old.”", "The walls, notes Mira Dunn of Tarn, are old."],
  ["“We are open,” said Mira Dunn. “Come in.”", "We are open,", "Come in."],
];

describe("An attribution between two marks, because one is missing", () => {
  for (const [text, ...expected] of given)
    it(`stands outside: ${text}`, () => assert.deepEqual(quoted(text), expected));

  describe("is not seen where speech is reported in speech", () => {
    for (const [text, ...expected] of kept) it(text, () => assert.deepEqual(quoted(text), expected));
  });
});
