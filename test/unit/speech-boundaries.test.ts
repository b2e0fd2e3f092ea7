import assert from "node:assert/strict";
import { read } from "./speech-fixture";

/** A sentence, and each quotation in it as `kind | speaker | words`; none where nobody is quoted. */
const cases: readonly (readonly [sentence: string, ...quotations: readonly string[]])[] = [
  [
    "Mira Dunn said the walls would hold and added that the river was low.",
    "indirect | Mira Dunn | the walls would hold",
    "indirect | Mira Dunn | the river was low",
  ],
  ["Mira Dunn said the walls would hold; the ferry sailed on Monday.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said the walls would hold, calling the repair a success.", "indirect | Mira Dunn | the walls would hold"],
  [
    "Mira Dunn said the walls would hold, citing a report of the council.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "Mira Dunn said the walls would hold, and Bo Tarn said the river was low.",
    "indirect | Mira Dunn | the walls would hold",
    "indirect | Bo Tarn | the river was low",
  ],
  [
    "Mira Dunn said the walls would hold, two weeks after the river rose.",
    "indirect | Mira Dunn | the walls would hold",
  ],
  ["Mira Dunn said the walls will hold, but Bo Tarn thought otherwise.", "indirect | Mira Dunn | the walls will hold"],
  ["Mira Dunn said the walls would hold, while Bo Tarn waited outside.", "indirect | Mira Dunn | the walls would hold"],
  [
    "Mira Dunn said the walls would hold while the river rose.",
    "indirect | Mira Dunn | the walls would hold while the river rose",
  ],
  [
    "Mira Dunn said the walls, built in 1910, would hold.",
    "indirect | Mira Dunn | the walls, built in 1910, would hold",
  ],
  [
    "Mira Dunn said the walls, the ferry and the port would be mended.",
    "indirect | Mira Dunn | the walls, the ferry and the port would be mended",
  ],
  [
    "Mira Dunn said the walls would hold, the ferry would sail and the port would open.",
    "indirect | Mira Dunn | the walls would hold, the ferry would sail and the port would open",
  ],
  [
    "Mira Dunn said the walls would hold for years, if not for ever.",
    "indirect | Mira Dunn | the walls would hold for years, if not for ever",
  ],
  [
    "Mira Dunn said the walls would hold because they had been mended.",
    "indirect | Mira Dunn | the walls would hold because they had been mended",
  ],
  [
    "Mira Dunn said that, if the river rose, the walls would hold.",
    "indirect | Mira Dunn | if the river rose, the walls would hold",
  ],
  ["Mira Dunn said that by May the walls would hold.", "indirect | Mira Dunn | by May the walls would hold"],
  ["Mira Dunn, who said the walls would hold, left the meeting.", "indirect | Mira Dunn | the walls would hold"],
  ["While Mira Dunn said the walls would hold, the council waited.", "indirect | Mira Dunn | the walls would hold"],
  ["The walls, which Mira Dunn said were old, fell on Monday."],
  ["The walls, said Mira Dunn, would hold.", "indirect | Mira Dunn | The walls … would hold"],
  ["The walls would hold, said Mira Dunn, harbour master of Tarn.", "indirect | Mira Dunn | The walls would hold"],
  ["The walls would hold, Mira Dunn told reporters on Monday.", "indirect | Mira Dunn | The walls would hold"],
  ["The walls would hold, Mira Dunn added.", "indirect | Mira Dunn | The walls would hold"],
  ["But the walls would hold, Mira Dunn said.", "indirect | Mira Dunn | the walls would hold"],
  ["The walls would hold – Mira Dunn said so."],
  [
    "Mira Dunn said the walls were “as firm as they were in 1910” and would hold.",
    "mixed | Mira Dunn | the walls were “as firm as they were in 1910” and would hold",
  ],
  [
    "Mira Dunn called the repair “a work of patience and of luck.”",
    "mixed | Mira Dunn | the repair “a work of patience and of luck.”",
  ],
  ["Mira Dunn called the ferry “Marl One Two”."],
  ["Critics called the plan “a gift to nobody”, and left.", "mixed | Critics | the plan “a gift to nobody”"],
  ["They call it “home”."],
  ["Mira Dunn said there were 40 ships, but did not say where.", "indirect | Mira Dunn | there were 40 ships"],
  ["Mira Dunn said there were 40 ships, without saying where.", "indirect | Mira Dunn | there were 40 ships"],
  ["Mira Dunn said the walls would hold, as did Bo Tarn.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said the walls would hold, in a speech to the council.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said the walls would hold, a claim the council disputes.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said the walls would hold, then left the meeting.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said the walls would hold, and she left the meeting.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn said later that day that the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn herself said the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  ["Mira Dunn issued a statement saying the walls would hold.", "indirect | Mira Dunn | the walls would hold"],
  [
    "A person familiar with the plan said the ferry would sail.",
    "indirect | person familiar with the plan | the ferry would sail",
  ],
  ["The walls, Mira Dunn told reporters on Monday, will hold.", "indirect | Mira Dunn | The walls … will hold"],
  ["According to Quell the port was returned to the firm.", "indirect | Quell | the port was returned to the firm"],
  ["Mira Dunn was called in and told that the walls would hold."],
  ["Mira Dunn confirmed the plan made by the council."],
  [
    "The Leader stressed the need for unity and said that sanctions had failed.",
    "noun-phrase | Leader | the need for unity",
    "indirect | Leader | sanctions had failed",
  ],
  [
    "Mira Dunn welcomed the plan, expressed concern about the river and underscored that the walls would hold.",
    "noun-phrase | Mira Dunn | the plan",
    "noun-phrase | Mira Dunn | concern about the river",
    "indirect | Mira Dunn | the walls would hold",
  ],
  [
    "During the meeting, which Bo Tarn attended, Mira Dunn stressed the need for care and said that the walls would hold.",
    "noun-phrase | Mira Dunn | the need for care",
    "indirect | Mira Dunn | the walls would hold",
  ],
  ["“We are open,” said one manager in Tarn who asked not to be named.", "direct | manager | We are open,"],
  ["Mira Dunn says the walls hold, but the council disagrees.", "indirect | Mira Dunn | the walls hold"],
  ["Mira Dunn says the walls hold and wants to mend them.", "indirect | Mira Dunn | the walls hold"],
  [
    "Mira Dunn says the walls hold and keep the water out.",
    "indirect | Mira Dunn | the walls hold and keep the water out",
  ],
  [
    "Mira Dunn said that the walls would hold, and that the river was high.",
    "indirect | Mira Dunn | the walls would hold, and that the river was high",
  ],
  ["Mira Dunn told Bo Tarn that he should wait, and he did.", "indirect | Mira Dunn | he should wait"],
  [
    "Mira Dunn said the council had asked for money, and that the mayor had agreed.",
    "indirect | Mira Dunn | the council had asked for money, and that the mayor had agreed",
  ],
  [
    "Mira Dunn said the walls were old and the gates had rusted.",
    "indirect | Mira Dunn | the walls were old and the gates had rusted",
  ],
  [
    "Mira Dunn said the walls would hold, though the river was high.",
    "indirect | Mira Dunn | the walls would hold, though the river was high",
  ],
  [
    "Mira Dunn said the walls – a gift of Marl Group – would hold.",
    "indirect | Mira Dunn | the walls – a gift of Marl Group – would hold",
  ],
  [
    "Mira Dunn said the port is open and the ferry sails.",
    "indirect | Mira Dunn | the port is open and the ferry sails",
  ],
  ["Mira Dunn noted the year the port had opened."],
  ["Mira Dunn said Monday the port had opened.", "indirect | Mira Dunn | the port had opened"],
  ["Mira Dunn said the walls built in 1910 would hold.", "indirect | Mira Dunn | the walls built in 1910 would hold"],
  ["According to her model, the walls will hold.", "indirect | model | the walls will hold"],
  ["Parts are named according to their use."],
  ["Mira Dunn asked that the port be closed.", "indirect | Mira Dunn | the port be closed"],
  ["Mira Dunn insisted the walls be mended.", "indirect | Mira Dunn | the walls be mended"],
  [
    "Marl Group, saying the walls, gates and ferries would last, sent its ships to Tarn.",
    "indirect | Marl Group | the walls, gates and ferries would last",
  ],
];

describe("Where reported words end", () => {
  for (const [sentence, ...quotations] of cases)
    it(sentence, () => {
      assert.deepEqual(read(sentence).lines, quotations);
    });
});
