import assert from "node:assert/strict";
import { read } from "./speech-fixture";

/** Who each quotation is by, in order. */
function speakers(paragraphs: string): readonly string[] {
  return read(paragraphs).lines.map((line) => line.split(" | ")[1] ?? "");
}

const links: readonly (readonly [why: string, text: string, ...names: readonly string[]])[] = [
  ["a surname", "Mira Dunn said it was late. Dunn said that she was tired.", "Mira Dunn", "Mira Dunn"],
  ["a title and surname", "Mira Dunn said it was late. Ms. Dunn said that it was cold.", "Mira Dunn", "Mira Dunn"],
  [
    "a surname before the full name",
    "“It is late,” Dunn said.\n\n“It is cold,” said Mira Dunn.",
    "Mira Dunn",
    "Mira Dunn",
  ],
  ["a middle initial", "Mira T. Dunn said it was late. Mira Dunn said it was cold.", "Mira T. Dunn", "Mira T. Dunn"],
  [
    "two surnames",
    "Mira del Pozo Vidal said it was late. “It is,” del Pozo Vidal added.",
    "Mira del Pozo Vidal",
    "Mira del Pozo Vidal",
  ],
  ["a pronoun", "Mira Dunn said it was late. She added that it was cold.", "Mira Dunn", "Mira Dunn"],
  ["a pronoun in the next paragraph", "Mira Dunn opened the port.\n\nShe said that it was late.", "Mira Dunn"],
  [
    "an office named behind the name",
    "Mira Dunn, the Norvalian President, arrived. The President of Norvalia said that it was late.",
    "Mira Dunn",
  ],
  [
    "an office in front of the name",
    "District Attorney Mira Dunn arrived. The District Attorney said that it was late.",
    "Mira Dunn",
  ],
  ["a shortened office", "Sen. Mira Dunn arrived. The senator said that it was late.", "Mira Dunn"],
  [
    "an office whose holder is named later",
    "The Harbour Secretary said that it was late. Harbour Secretary Mira Dunn said that it was cold.",
    "Mira Dunn",
    "Mira Dunn",
  ],
  [
    "the only dignitary for the only open office",
    "The Guardian said that it was late. The Guardian said that it was cold. Ayatollah Sohrabi said that it was dark.",
    "Ayatollah Sohrabi",
    "Ayatollah Sohrabi",
    "Ayatollah Sohrabi",
  ],
  ["the company", "Marl Holdings, Inc. opened a port. The company said that it was late.", "Marl Holdings, Inc."],
  ["an acronym", "The Port Repair Agency opened. PRA said that it was late.", "Port Repair Agency"],
  ["a firm by its first word", "Marl Holdings, Inc. opened a port. Marl said that it was late.", "Marl Holdings, Inc."],
  ["a group", "Some analysts said that it was late.", "Some analysts"],
  [
    "Mr and Ms of one surname",
    "Mr. Bo Dunn and Ms. Mira Dunn came. “It is late,” Ms. Dunn said. “It is cold,” Mr. Dunn said.",
    "Mira Dunn",
    "Bo Dunn",
  ],
  ["he is not Ms", "Mr. Bo Tarn met Ms. Mira Dunn. She said that it was late.", "Mira Dunn"],
];

describe("Speakers", () => {
  for (const [why, text, ...names] of links) {
    it(`${why}: ${text.replace(/\n+/g, " ¶ ")}`, () => assert.deepEqual(speakers(text), names));
  }

  it("of a pronoun that may mean two people are inferred, and the other is offered", () => {
    const { speech } = read(
      "The Guardian of the Seal met Marek Tolvar, the Norvalian President. He said that it was late.",
    );
    const [quote] = speech.quotes;
    assert.equal(quote?.certainty, "inferred");
    const mention = speech.people.flatMap(({ mentions }) => mentions).find(({ form }) => form === "pronoun");
    assert.ok(mention && mention.alternatives.length > 0);
  });

  it("of a pronoun are certain when only one person was named", () => {
    const { speech } = read("Mira Dunn opened the port. She said that it was late.");
    assert.equal(speech.quotes[0]?.certainty, "certain");
  });

  it("have a title, an organisation and a gender only from what is printed", () => {
    const { speech } = read("“It is late,” said Ms. Mira Dunn, chief executive of Marl Group. “Go,” added Bo Tarn.");
    const [mira, bo] = speech.speakers;
    assert.equal(mira?.title, "chief executive of Marl Group");
    assert.equal(mira?.organisation, "Marl Group");
    assert.equal(mira?.gender, "she");
    assert.equal(bo?.gender, undefined);
  });

  it("are apart from the people only mentioned", () => {
    const { speech } = read("Mira Dunn, who was joined by Mr. Bo Tarn, said that it was late.");
    assert.deepEqual(
      [speech.speakers.map(({ name }) => name), speech.mentioned.map(({ name }) => name)],
      [["Mira Dunn"], ["Bo Tarn"]],
    );
  });

  it("are persons by a name of one word when they speak of themselves as I", () => {
    const kindOf = (text: string): string | undefined => read(text).speech.speakers[0]?.kind;
    assert.equal(kindOf("“I like my work at the port,” Brunnock said."), "person");
    assert.equal(kindOf("“We like all work at the port,” Brunnock said."), "organisation");
    assert.equal(kindOf("“I like my work at the port,” VLPX said."), "organisation");
    assert.equal(kindOf("“No song of World War I is played here,” Brunnock said."), "organisation");
  });

  it("say how they were found", () => {
    const { speech } = read("“It is late,” said Mira Dunn. Prices rose, according to Bo Tarn.");
    assert.deepEqual(
      speech.quotes.map(({ because }) => because),
      ["cue after the quotation, the speaker behind it", "“according to” names the source"],
    );
    assert.deepEqual(
      speech.quotes.map(({ cue }) => cue?.lemma),
      ["say", "according to"],
    );
  });
});
