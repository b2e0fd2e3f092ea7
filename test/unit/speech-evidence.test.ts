import assert from "node:assert/strict";
import { analyse } from "../../src/core";
import { attributionWording, linkWording } from "../../src/core/model/evidence";
import { linked } from "./people-fixture";

type Case = readonly [why: string, text: string, mention: string, ...places: readonly string[]];

/** The words a mention's link rests on; the last mention with these words is asked. */
const links: readonly Case[] = [
  ["a full name rests on nothing", "Vera Dunn came.", "Vera Dunn"],
  ["a surname on the introduction", "Vera Dunn came. Dunn said that it was late.", "Dunn", "Vera Dunn"],
  [
    "a surname on the introduction with its office",
    "Vera Dunn, the mayor, came. Dunn said that it was late.",
    "Dunn",
    "Vera Dunn, the mayor",
  ],
  [
    "a surname on an introduction that follows",
    "Dunn said that it was late. ¶ Vera Dunn, the mayor, came.",
    "Dunn",
    "Vera Dunn, the mayor",
  ],
  ["a given name on the introduction", "Vera Dunn came. Vera said that it was late.", "Vera", "Vera Dunn"],
  ["an acronym on the name", "The Port Repair Agency met. PRA said so, it said.", "PRA", "Port Repair Agency"],
  [
    "an acronym in brackets on the name before them",
    "The Harbour Union (NHX) met. It said that it was late.",
    "NHX",
    "Harbour Union",
  ],
  [
    "an office on the title before the name",
    "Mayor Vera Dunn came. The mayor said that it was late.",
    "The mayor",
    "Mayor Vera Dunn",
  ],
  [
    "an office on the words behind the name",
    "Vera Dunn, the mayor of Norvale, came. The mayor said that it was late.",
    "The mayor",
    "Vera Dunn, the mayor of Norvale",
  ],
  [
    "an office on the words before the name",
    "Marl Group's chairman, Karl Tarn, came. The chairman said that it was late.",
    "The chairman",
    "Marl Group's chairman, Karl Tarn",
  ],
  [
    "an office on the holder named later",
    "The Harbour Secretary said that it was late. Harbour Secretary Vera Dunn left.",
    "The Harbour Secretary",
    "Harbour Secretary Vera Dunn",
  ],
  ["an office right behind the name on the name", "Vera Dunn, the mayor, came.", "the mayor", "Vera Dunn, the mayor"],
  [
    "an office by elimination on the name that speaks",
    "The Guardian said that it was late. The Guardian said that it was cold. Ayatollah Sohrabi said that it was dark.",
    "The Guardian",
    "Ayatollah Sohrabi",
  ],
  ["a pronoun on the mention it goes back to", "Vera Dunn came. She said that it was late.", "She", "Vera Dunn"],
  [
    "a pronoun on the latest of several mentions",
    "Vera Dunn came. Dunn waved. She said that it was late.",
    "She",
    "Dunn",
  ],
  [
    "a pronoun behind a pronoun on the name before both",
    "Vera Dunn came. She said that it was late. She added that it was cold.",
    "She",
    "Vera Dunn",
  ],
  [
    "the company on the organisation",
    "Marl Group opened a port. The company said that it was late.",
    "The company",
    "Marl Group",
  ],
  [
    "somebody described again on the first description",
    "A crew wrote that it was late. The crew wrote that it was cold.",
    "The crew",
    "A crew",
  ],
];

/** The words a quotation's attribution rests on. */
const attributions: readonly (readonly [why: string, text: string, ...places: readonly string[]])[] = [
  ["on cue and source", "“It is late,” Vera Dunn said.", "Vera Dunn", "said"],
  ["in text order, whichever comes first", "“It is late,” said Vera Dunn.", "said", "Vera Dunn"],
  [
    "on the paragraph that introduces it",
    "Vera Dunn, the mayor, said: ¶ “It is late, and the port is cold.”",
    "Vera Dunn",
    "said",
  ],
  ["on the name behind a dash", "“It is late, and the port is cold.” — Vera Dunn", "—", "Vera Dunn"],
  ["on the speaker before, without a cue", "“It is late,” said Vera Dunn. ¶ “It is cold and dark.”", "Vera Dunn"],
];

describe("Evidence", () => {
  describe("of a link", () => {
    for (const [why, text, mention, ...places] of links) {
      it(`${why}: ${text}`, () => {
        const { speech, words } = linked(text);
        const found = speech.people.flatMap(({ mentions }) => mentions).filter((one) => words(one) === mention);
        assert.deepEqual(found.at(-1)?.restsOn.map(words), places);
      });
    }
  });

  describe("of an attribution rests", () => {
    for (const [why, text, ...places] of attributions) {
      it(`${why}: ${text}`, () => {
        const { speech, words } = linked(text);
        assert.deepEqual(speech.quotes.at(-1)?.restsOn.map(words), places);
      });
    }
  });

  it("has words for every rule, and a mention and a quotation say theirs", () => {
    const { speech } = linked("Vera Dunn came. She said that it was late.");
    const mention = speech.people[0]?.mentions.at(-1);
    assert.equal(mention?.because, linkWording[mention?.rule ?? "named"]);
    const [quote] = speech.quotes;
    assert.equal(quote?.because, attributionWording[quote?.rule ?? "dash"]);
    for (const text of [...Object.values(linkWording), ...Object.values(attributionWording)])
      assert.ok(text.length > 3);
  });

  it("lies in the text, in text order, and never in the mention itself", () => {
    const text =
      "Port opens\n\n“It is late,” said Vera Dunn, the mayor. She and Karl Tarn came. The mayor added that it was cold.\n\nTarn said: “They know.”\n";
    const { people, quotes } = analyse(text).speech;
    for (const evidence of [...people.flatMap(({ mentions }) => mentions), ...quotes]) {
      let last = 0;
      for (const { start, end } of evidence.restsOn) {
        assert.ok(last <= start && start < end && end <= text.length);
        last = start;
      }
    }
    for (const mention of people.flatMap(({ mentions }) => mentions))
      assert.ok(mention.restsOn.every(({ start, end }) => start !== mention.start || end !== mention.end));
  });
});
