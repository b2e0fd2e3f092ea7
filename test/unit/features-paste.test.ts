import assert from "node:assert/strict";
import {
  analyse,
  cleanText,
  imageText,
  plainText,
  readTranscript,
  snippetText,
  transcriptQuotations,
} from "../../src/core";

describe("Cleaning what is pasted", () => {
  const clean = (text: string, expected: string): Mocha.Test =>
    it(JSON.stringify(text), () => assert.equal(cleanText(text), expected));
  clean("Ann\u00a0Lee opened the pl\u00adant.\u200b \r\n", "Ann Lee opened the plant.");
  clean("> We open on Monday.\n> \n> It is big.", "We open on Monday.\n\nIt is big.");
  clean("> > We open.\n> > It is big.\n> Yes.", "We open.\nIt is big.\nYes.");
  clean("A line.\n> A quoted line.", "A line.\n> A quoted line.");
  clean(
    "Kestrel Foods opened its second plant in Toledo on Monday, and the mayor\ncame to see it with her staff and with a hundred people from the town who\nwork there.\n\nIt is big.",
    "Kestrel Foods opened its second plant in Toledo on Monday, and the mayor came to see it with her staff and with a hundred people from the town who work there.\n\nIt is big.",
  );
  clean("Ann Lee\nKestrel Foods\n+1 555 0100", "Ann Lee\nKestrel Foods\n+1 555 0100");
  clean(
    "- Meals for the schools of the whole county of Lucas, Ohio, and more\n- Soups",
    "- Meals for the schools of the whole county of Lucas, Ohio, and more\n- Soups",
  );
  clean("One.\n\n\n\nTwo.", "One.\n\nTwo.");
});

describe("Reading a transcript", () => {
  const read = (text: string, expected: readonly (readonly [string, string])[] | undefined): Mocha.Test =>
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        readTranscript(text)?.map(({ speaker, words }) => [speaker, words]),
        expected,
      ),
    );
  read("Speaker 1 (00:12): We are open.\nSpeaker 2 (00:15): Since when?", [
    ["Speaker 1", "We are open."],
    ["Speaker 2", "Since when?"],
  ]);
  read("LEE: We are open.", [["LEE", "We are open."]]);
  read("[00:00:12] Ann Lee: We are open.\nIt is big.", [["Ann Lee", "We are open. It is big."]]);
  read("Ann Lee  00:12\nWe are open.\n\nBo Tarn  00:15\nSince when?", [
    ["Ann Lee", "We are open."],
    ["Bo Tarn", "Since when?"],
  ]);
  read(
    "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Ann Lee>We are open.</v>\n\n00:04.000 --> 00:05.000\n<v Ann Lee>It is big.",
    [["Ann Lee", "We are open. It is big."]],
  );
  read("1\n00:00:01,000 --> 00:00:04,000\nWe are open.\n\n2\n00:00:04,000 --> 00:00:05,000\nIt is big.", [
    ["", "We are open. It is big."],
  ]);
  read("Kestrel Foods opened its plant.\n\nIt is big.", undefined);
  read("Contact: Ann Lee\nPhone: +1 555 0100", undefined);
  read("Note: the plant is big, and everybody came.", undefined);
  read("", undefined);
});

describe("Quotations from a transcript", () => {
  const a = analyse(
    "Kestrel opens plant\n\nTOLEDO, Ohio -- Kestrel Foods opened its plant.\n\n“We are glad,” Ann Lee, the mayor, said.\n",
  );

  it("name people as the release does, keep the words, and ask for names that it does not know", () => {
    const turns = readTranscript('LEE: We, um, call it "home".\nSpeaker 2: Since when?') ?? [];
    const draft = transcriptQuotations(a, turns, a.source.text.length);
    assert.equal(plainText(draft), "“We, um, call it ‘home’,” Lee said.\n\n“Since when?” Speaker 2 said.");
    assert.equal(snippetText(draft), "“We, um, call it ‘home’,” Lee said.\n\n“Since when?” ${1:Speaker 2} said.");
  });
});

describe("An image", () => {
  it("has places for what it shows, a caption and a credit", () => {
    assert.equal(
      snippetText(imageText("pictures/new plant.jpg", "markdown")),
      "![${1:what the picture shows}](<pictures/new plant.jpg>)\n\n*Photo: ${2:who does what where}. Credit: ${3:photographer}*",
    );
    assert.equal(
      plainText(imageText("pictures/plant.jpg", "plain")),
      "[Photo: plant.jpg — who does what where. Credit: photographer]",
    );
  });
});
