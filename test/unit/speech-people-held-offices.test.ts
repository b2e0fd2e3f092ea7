import assert from "node:assert/strict";
import { listed } from "./people-fixture";

type Case = readonly [why: string, text: string, ...people: readonly string[]];

const cases: readonly Case[] = [
  [
    "two who are something, then their offices",
    "Mira Dunn is mayor of Toledo, and Bo Tarn is chief executive of Marl Group. “We are open,” the mayor said. “I am glad,” said the chief executive.",
    "person Mira Dunn, mayor of Toledo @ Toledo: Mira Dunn / the mayor?",
    "person Bo Tarn, chief executive of Marl Group @ Marl Group: Bo Tarn / the chief executive?",
  ],
  [
    "two titles, then their offices",
    "Mayor Mira Dunn and Governor Bo Tarn met. “We are open,” the mayor said. “I am glad,” said the governor.",
    "person Mira Dunn, Mayor: Mayor Mira Dunn / the mayor?",
    "person Bo Tarn, Governor: Governor Bo Tarn / the governor?",
  ],
  ["with an article", "Mira Dunn is a nurse. Dunn said it was late.", "person Mira Dunn, nurse: Mira Dunn / Dunn"],
  ["who is", "Mira Dunn, who is the mayor, said it was late.", "person Mira Dunn, mayor: Mira Dunn"],
  [
    "who has been",
    "Mira Dunn, who has been mayor of Toledo since May, said it was late.",
    "person Mira Dunn, mayor of Toledo @ Toledo: Mira Dunn",
  ],
  [
    "who leads",
    "Mira Dunn, who leads Marl Group, said it was late.",
    "person Mira Dunn, leader of Marl Group @ Marl Group: Mira Dunn",
  ],
  [
    "who chairs, then the chair",
    "Mira Dunn, who chairs the port committee, said it was late. “No,” the chair said.",
    "person Mira Dunn, chair of the port committee: Mira Dunn / the chair?",
  ],
  [
    "who founded and is",
    "Mira Dunn, who founded Marl Group and is its president, said it was late.",
    "person Mira Dunn, president: Mira Dunn",
  ],
  [
    "works as",
    "Mira Dunn works as a nurse at Marl Hospital. Dunn said it was late.",
    "person Mira Dunn, nurse at Marl Hospital @ Marl Hospital: Mira Dunn / Dunn",
  ],
  [
    "the office of the firm",
    "Mira Dunn is chief executive of Marl Group. “No,” the company's CEO said.",
    "person Mira Dunn, chief executive of Marl Group @ Marl Group: Mira Dunn / the company's CEO?",
  ],
  [
    "behind an age",
    "Mira Dunn, 45, chair of the union, said it was late.",
    "person Mira Dunn, chair of the union: Mira Dunn",
  ],
  [
    "no longer",
    "Mira Dunn was the mayor of Toledo until May. Dunn said it was late.",
    "person Mira Dunn: Mira Dunn / Dunn",
  ],
  [
    "not at all",
    "Mira Dunn is not the mayor. “No,” the mayor said.",
    "person Mira Dunn: Mira Dunn",
    "unnamed mayor: the mayor",
  ],
  ["no office", "Mira Dunn is no mayor. Dunn said it was late.", "person Mira Dunn: Mira Dunn / Dunn"],
  ["perhaps", "Mira Dunn may be the next mayor. Dunn said it was late.", "person Mira Dunn: Mira Dunn / Dunn"],
  [
    "somebody else's",
    "Mira Dunn is the mayor's sister. “No,” the mayor said.",
    "person Mira Dunn: Mira Dunn",
    "unnamed mayor: the mayor",
  ],
  [
    "of somebody she speaks of",
    "Mira Dunn is happy with the mayor. Dunn said it was late.",
    "person Mira Dunn: Mira Dunn / Dunn",
  ],
  ["no body", "Mira Dunn, who leads by example, said it was late.", "person Mira Dunn: Mira Dunn"],
  [
    "a firm",
    "Marl Group is a leader in ports. Marl Group said it was late.",
    "organisation Marl Group: Marl Group / Marl Group",
  ],
];

describe("Offices that a verb tells", () => {
  for (const [why, text, ...people] of cases) it(`${why}: ${text}`, () => assert.deepEqual(listed(text), people));
});
