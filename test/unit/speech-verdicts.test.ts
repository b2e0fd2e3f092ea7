import assert from "node:assert/strict";
import { read } from "./speech-fixture";

/** A sentence, and each quotation in it as `kind | speaker | words`; none where nobody is quoted. */
type Case = readonly [sentence: string, ...quotations: readonly string[]];

/** A few words in marks by which somebody says what a thing is; names, terms and single nouns behind an article are none. */
const verdicts: readonly Case[] = [
  ["Mira Dunn called the remark “arrogant”.", "noun-phrase | Mira Dunn | the remark “arrogant”"],
  ["Mira Dunn calls the data “convincing.", "noun-phrase | Mira Dunn | the data “convincing."],
  ["Mira Dunn called it “absurd” and “late”.", "noun-phrase | Mira Dunn | it “absurd” and “late”"],
  ["Mira Dunn described the plan as “absurd”.", "noun-phrase | Mira Dunn | the plan as “absurd”"],
  ["Mira Dunn dismissed the plan as “absurd”, and left.", "noun-phrase | Mira Dunn | the plan as “absurd”"],
  ["Mira Dunn accused Bo Tarn of ‘gross neglect’.", "noun-phrase | Mira Dunn | Bo Tarn of ‘gross neglect’"],
  ["Mira Dunn hailed the plan as “a gift to all”.", "mixed | Mira Dunn | the plan as “a gift to all”"],
  ["Mira Dunn spoke of “a work of great patience”.", "direct | Mira Dunn | a work of great patience"],
  ["Mira Dunn called the ship “Marl One”."],
  ["Mira Dunn called the repair a “success”."],
  ["Marl Group calls its product “The Wall”."],
  ["Residents call the rock “old maid”."],
  ["The plan was dismissed as “absurd”."],
  ["Mira Dunn did not call the plan “absurd”."],
  ["Mira Dunn called the mayor."],
  ["Mira Dunn accused the firm of neglect."],
];

/** Behind a colon, words without a verb and without a stop of their own name something. */
const named: readonly Case[] = [
  ["Mira Dunn dubbed the long row over the hall: “Marl versus the rain, part two”."],
  ["Mira Dunn sings in a film about the town: “Two winters and a bridge in Marl”."],
  ["Mira Dunn had an answer for the town: “We build it.”", "direct | Mira Dunn | We build it."],
  ["Mira Dunn: “Two winters and a bridge”", "direct | Mira Dunn | Two winters and a bridge"],
];

/** What somebody thinks is a quotation as far as it is quoted. */
const beliefs: readonly Case[] = [
  [
    "Mira Dunn believes the sale is “a work of great patience”.",
    "mixed | Mira Dunn | the sale is “a work of great patience”",
  ],
  ["Mira Dunn thinks that the price is “far too low”.", "mixed | Mira Dunn | the price is “far too low”"],
  ["“The walls will hold,” Mira Dunn thought.", "direct | Mira Dunn | The walls will hold,"],
  ["Mira Dunn thinks that the price is far too low."],
  ["Mira Dunn thinks the ferry “Marl One” will sail."],
  ["Mira Dunn feels “great”."],
  ["Mira Dunn fears for the “Marl One”."],
  ["The thought of “great walls” pleased him."],
];

/** A body may speak in a relative clause, a law or a report does not. */
const bodies: readonly Case[] = [
  ["Marl Fund, which said in a statement that it was “proud”, will stay.", "mixed | Marl Fund | it was “proud”"],
  ["Marl Group, which says the walls will hold, will stay.", "indirect | Marl Group | the walls will hold"],
  ["The Harbour Act, which states that walls must hold, is old."],
  ["The Tarn report, which says the walls will hold, is old."],
  ["The port, which said much to him, was old."],
];

/** Who speaks by another name than a noun for people. */
const speakers: readonly Case[] = [
  ["The conservative said that the walls would hold.", "indirect | conservative | the walls would hold"],
  ["The 58-year-old said the walls would hold.", "indirect | 58-year-old | the walls would hold"],
  ["The native port said much to him."],
  [
    "“The walls will hold,” says lead author Mira Dunn, a researcher at Tarn University. “We are glad.”",
    "direct | Mira Dunn | The walls will hold, … We are glad.",
  ],
  ["“The walls will hold,” said senior author Mira Dunn.", "direct | Mira Dunn | The walls will hold,"],
  ["“Markets hate Thursdays”, quipped Bo Tarn.", "direct | Bo Tarn | Markets hate Thursdays"],
  ["“The walls are old,” grumbled Bo Tarn.", "direct | Bo Tarn | The walls are old,"],
  ["Bo Tarn scoffed that the walls were old.", "indirect | Bo Tarn | the walls were old"],
  ["Bo Tarn groaned."],
  ["The Tarn Post writes the leaders and then has an editor to mend them."],
];

describe("words for a thing, thoughts and unusual sources", () => {
  for (const [title, cases] of Object.entries({ verdicts, named, beliefs, bodies, speakers }))
    describe(title, () => {
      for (const [sentence, ...expected] of cases)
        it(sentence, () => {
          assert.deepEqual(read(sentence).lines, expected);
        });
    });
});
