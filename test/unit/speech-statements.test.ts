import assert from "node:assert/strict";
import { analyse } from "../../src/core";

/** Quotations of a whole release: kind, speaker, words. */
function quotesOf(text: string): readonly string[] {
  const { speech } = analyse(text);
  return speech.quotes.map(({ kind, speaker, spans }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
    return `${kind} | ${speaker === undefined ? "nobody" : (speech.people[speaker]?.name ?? "?")} | ${words}`;
  });
}

const FIRST = "The walls of the port held through the whole winter, and nobody in the town was hurt by the sea.";
const SECOND = "We thank the crews who stood on the quay at night, and I will visit all of them in May.";
const TOLD = "Minister Mira Dunn met the mayor of Tarn today. They spoke about the walls of the port and the cranes.";

describe("A release that is one statement", () => {
  const whole = `direct | Mira Dunn | ${FIRST} … ${SECOND}`;

  for (const headline of [
    "Statement by Minister Mira Dunn on the Walls of Tarn",
    "Press Statement from the Minister of Ports, Mira Dunn, on the Walls of Tarn",
    "Statement from Press Secretary Mira Dunn on the Walls of Tarn",
  ])
    it(`is its author's: ${headline}`, () =>
      assert.deepEqual(quotesOf(`${headline}\n\n${FIRST}\n\n${SECOND}\n`), [whole]));

  it("is its author's behind a by-line with an office", () => {
    assert.deepEqual(quotesOf(`On the Walls of Tarn\n\nMira Dunn, Minister of Ports\n\n${FIRST}\n\n${SECOND}\n`), [
      whole,
    ]);
  });

  it("says how it was found, and names the author's place", () => {
    const text = `Statement by Minister Mira Dunn on the Walls\n\n${FIRST}\n\n${SECOND}\n`;
    const [quote] = analyse(text).speech.quotes;
    assert.equal(quote?.because, "the whole release is a statement of the person named above it");
    assert.equal(quote.source && text.slice(quote.source.start, quote.source.end), "Minister Mira Dunn");
  });
});

describe("A release that only looks like one", () => {
  const others: Readonly<Record<string, readonly [text: string, ...expected: readonly string[]]>> = {
    "a spokesperson's account of others": [`Statement by Spokesperson Bo Tarn on a Meeting\n\n${TOLD}\n\n${FIRST}\n`],
    "a statement of a body": [`Statement by the Board of Marl on the Walls\n\n${FIRST}\n\n${SECOND}\n`],
    "an interview written out": [
      `Talk on the Walls\n\nMira Dunn, Minister of Ports\n\nMINISTER DUNN: ${FIRST}\n\nQUESTION: Is it safe?\n`,
      `direct | Mira Dunn | ${FIRST}`,
    ],
    "a narrator who quotes the author": [
      `Statement by Minister Mira Dunn on the Walls\n\n${FIRST}\n\n“We are glad of it,” said Mira Dunn.\n`,
      "direct | Mira Dunn | We are glad of it,",
    ],
    "a headline about statements": [`Statements of Accounts Reach Mira Dunn\n\n${FIRST}\n\n${TOLD}\n`],
  };
  for (const [what, [text, ...expected]] of Object.entries(others))
    it(`is left as it is: ${what}`, () => assert.deepEqual(quotesOf(text), expected));
});

describe("A line with a name and a post", () => {
  const open = `Voices on the Walls\n\n${FIRST}\n\nHere is what they are saying:\n\n`;
  const voices = (line: string, words: string): readonly string[] => quotesOf(`${open}${line}\n\n${words}\n`);

  it("names the speaker of the marks below it, with or without a colon", () => {
    const expected = ["direct | Mira Dunn | The walls will hold for good."];
    for (const line of ["Mira Dunn, Chair of the Board of Marl", "Mira Dunn, Chair of the Board of Marl:"])
      assert.deepEqual(voices(line, "“The walls will hold for good.”"), expected);
  });

  it("names nobody below it without marks, nor when it is a sentence", () => {
    assert.deepEqual(voices("Mira Dunn, Chair of the Board of Marl", "The walls will hold for good."), []);
    const [told] = analyse(
      `Walls of Tarn\n\n${FIRST}\n\nMira Dunn, chair of the board, left.\n\n“The walls will hold for good.”\n`,
    ).speech.quotes;
    assert.equal(told?.because, "no cue: the speaker quoted or named last");
  });

  it("and a label are no block quotation of whoever was announced", () => {
    assert.deepEqual(quotesOf(`Walls of Tarn\n\n${FIRST}\n\nMira Dunn said:\n\nBo Tarn, Marl\n`), []);
    assert.deepEqual(quotesOf(`Walls of Tarn\n\n${FIRST}\n\nMira Dunn said:\n\nThe walls hold.\n`), [
      "direct | Mira Dunn | The walls hold.",
    ]);
  });
});

describe("A letter", () => {
  const letter = (greeting: string, closing: string): string =>
    `Walls of Tarn\n\nThe mayor wrote to the minister about the walls of the port.\n\n${greeting}\n\n${FIRST}\n\n${SECOND}\n\n${closing}\n`;

  for (const [greeting, closing] of [
    ["Dear Minister Tarn:", "Sincerely,\n\nMira Dunn\n\nMayor of Tarn"],
    ["Dear friends of the port,", "Sincerely,\nMira Dunn"],
    ["Dear Minister Tarn,", "Kind regards,\n\nMira Dunn"],
    ["Dear Minister Tarn,", "Yours faithfully,\n\nMira Dunn"],
  ] as const)
    it(`is a quotation of who signs it: ${closing.split("\n")[0] ?? ""}`, () =>
      assert.deepEqual(quotesOf(letter(greeting, closing)), [`direct | Mira Dunn | ${FIRST} … ${SECOND}`]));

  it("is none without a greeting, a closing or a name", () => {
    for (const [greeting, closing] of [
      ["The port is dear to us:", "Sincerely,\n\nMira Dunn"],
      ["Dear Minister Tarn:", "More will follow in May."],
      ["Dear Minister Tarn:", "Sincerely,\n\nthe crews of the port"],
    ] as const)
      assert.deepEqual(quotesOf(letter(greeting, closing)), []);
  });
});

describe("A document", () => {
  const cases: readonly (readonly [text: string, ...expected: readonly string[]])[] = [
    ["The report states: “The walls hold.”", "report | document"],
    ["The complaint says the walls “were never tested by anybody.”", "complaint | document"],
    ["“Every wall must be tested,” the law reads.", "law | document"],
    ["The 2030 Harbour Report states: “The walls hold.”", "Harbour Report | document"],
    ["The Harbour Act says “every wall must be tested once in ten years.”", "Harbour Act | document"],
    ["“The walls hold,” the Tarn Post wrote.", "Tarn Post | organisation"],
    ["Mira Dunn wrote in the report: “The walls hold.”", "Mira Dunn | person"],
  ];
  for (const [text, ...expected] of cases)
    it(`is no person: ${text}`, () => {
      const { speech } = analyse(`Walls of Tarn\n\n${FIRST}\n\n${text}\n`);
      assert.deepEqual(
        speech.speakers.map(({ name, kind }) => `${name} | ${kind}`),
        expected,
      );
    });
});
