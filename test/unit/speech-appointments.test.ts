import assert from "node:assert/strict";
import { listed } from "./people-fixture";

type Case = readonly [why: string, text: string, ...people: readonly string[]];

const cases: readonly Case[] = [
  [
    "named, passive",
    "Mira Dunn has been named chief operating officer of Marl Group, succeeding Bo Tarn. Dunn said it was late.",
    "person Mira Dunn, chief operating officer of Marl Group @ Marl Group: Mira Dunn / Dunn",
    "person Bo Tarn: Bo Tarn",
  ],
  [
    "named, passive, with a date",
    "Mira Dunn was named chief operating officer on Monday. Dunn said it was late.",
    "person Mira Dunn, chief operating officer: Mira Dunn / Dunn",
  ],
  [
    "named, active",
    "Marl Group named Mira Dunn chief financial officer. Dunn said it was late.",
    "person Mira Dunn, chief financial officer @ Marl Group: Mira Dunn / Dunn",
  ],
  [
    "named, active, capitals",
    "Marl Group has named Mira Dunn Chief Financial Officer. Dunn said it was late.",
    "person Mira Dunn, Chief Financial Officer @ Marl Group: Mira Dunn / Dunn",
  ],
  [
    "appointed as",
    "Marl Group appointed Mira Dunn as its new head of ports, effective May 1. Dunn said it was late.",
    "person Mira Dunn, head of ports @ Marl Group: Mira Dunn / Dunn",
  ],
  [
    "appointment of",
    "Marl Group announced the appointment of Mira Dunn as chief financial officer. “I am glad,” said Dunn.",
    "person Mira Dunn, chief financial officer: Mira Dunn / Dunn",
  ],
  [
    "promoted to",
    "Mira Dunn, who was promoted to vice president for ports in May, said it was late.",
    "person Mira Dunn, vice president for ports: Mira Dunn",
  ],
  [
    "joins as",
    "Mira Dunn joins Marl Group as director of ports. “I am glad,” said Dunn.",
    "person Mira Dunn, director of ports @ Marl Group: Mira Dunn / Dunn",
  ],
  [
    "succeeds as",
    "Mira Dunn will succeed Bo Tarn as chair of the board. Dunn said it was late.",
    "person Mira Dunn, chair of the board: Mira Dunn / Dunn",
    "person Bo Tarn: Bo Tarn",
  ],
  [
    "succeeding as",
    "Mira Dunn, succeeding Bo Tarn as chair, said it was late.",
    "person Mira Dunn, chair: Mira Dunn",
    "person Bo Tarn: Bo Tarn",
  ],
  [
    "becomes",
    "Mira Dunn becomes chair of Marl Group and will start in May. Dunn said it was late.",
    "person Mira Dunn, chair of Marl Group @ Marl Group: Mira Dunn / Dunn",
  ],
  [
    "elected",
    "Mira Dunn was elected president of the Marl Union for a third term. Dunn said it was late.",
    "person Mira Dunn, president of the Marl Union @ Marl Union: Mira Dunn / Dunn",
  ],
  [
    "has a title already",
    "Mira Dunn, treasurer of Marl Group, has been named chair. Dunn said it was late.",
    "person Mira Dunn, treasurer of Marl Group @ Marl Group: Mira Dunn / Dunn",
  ],
  [
    "names somebody else",
    "Bo Tarn named Mira Dunn chair. Tarn said it was late.",
    "person Bo Tarn: Bo Tarn / Tarn",
    "person Mira Dunn, chair: Mira Dunn",
  ],
  ["no office", "Mira Dunn was named in the complaint. Dunn said it was late.", "person Mira Dunn: Mira Dunn / Dunn"],
  [
    "no office either",
    "Mira Dunn was named after her aunt. Dunn joins us as we open. She said it was late.",
    "person Mira Dunn (she): Mira Dunn / Dunn / She",
  ],
  [
    "a firm becomes a member",
    "Tarn Precision becomes a member of the Marl League. “It is late,” said Lin Tarn, chief executive of Tarn Precision.",
    "person Lin Tarn, chief executive of Tarn Precision @ Tarn Precision: Lin Tarn",
  ],
  ["served once", "Bo Tarn served as mayor. Tarn said it was late.", "person Bo Tarn: Bo Tarn / Tarn"],
  [
    "the board",
    "Mira Dunn was elected to the board of Marl Group. Dunn said it was late.",
    "person Mira Dunn: Mira Dunn / Dunn",
  ],
];

describe("The office a sentence gives somebody", () => {
  for (const [why, text, ...people] of cases) it(`${why}: ${text}`, () => assert.deepEqual(listed(text), people));
});
