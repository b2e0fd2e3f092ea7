import assert from "node:assert/strict";
import { listed } from "./people-fixture";

type Case = readonly [why: string, text: string, ...people: readonly string[]];

const cases: readonly Case[] = [
  [
    "behind a degree",
    "Mira Dunn, Ph.D., professor of chemistry at Marl University and director of its port lab, said it was late.",
    "person Mira Dunn, professor of chemistry at Marl University and director of its port lab @ Marl University: Mira Dunn",
  ],
  [
    "a degree at the end of a sentence",
    "“It is late,” said Mira Dunn, Ph.D. Dunn left.",
    "person Mira Dunn: Mira Dunn / Dunn",
  ],
  ["in brackets", "Mira Dunn (chair, Marl Group) said it was late.", "person Mira Dunn, chair @ Marl Group: Mira Dunn"],
  ["a party in brackets", "Mira Dunn (Labour) said it was late.", "person Mira Dunn: Mira Dunn"],
  [
    "between dashes",
    "Mira Dunn – chair of Marl Group – said it was late.",
    "person Mira Dunn, chair of Marl Group @ Marl Group: Mira Dunn",
  ],
  [
    "behind one dash",
    "Mira Dunn left – chair of Marl Group or not. “It is late,” Dunn said.",
    "person Mira Dunn: Mira Dunn / Dunn",
  ],
  [
    "the first woman to lead",
    "Mira Dunn, the first woman to lead Marl Group, said it was late.",
    "person Mira Dunn: Mira Dunn",
  ],
  [
    "a councillor",
    "“It is late,” said Cllr Mira Dunn, Cabinet Member for Ports. “It is cold,” Cllr Dunn said.",
    "person Mira Dunn, Cabinet Member for Ports: Cllr Mira Dunn / Cllr Dunn",
  ],
  [
    "an office that nobody is named in",
    "“It is late,” said the Hon. Mira Dunn, Minister of Ports. “It is cold,” said the Honourable Minister.",
    "person Mira Dunn, Minister of Ports: Hon. Mira Dunn / the Honourable Minister?",
  ],
  [
    "half of a double surname",
    "“It is late,” said Mira Dunn-Tarn, a nurse. “It is cold,” Dunn said.",
    "person Mira Dunn-Tarn, nurse: Mira Dunn-Tarn / Dunn",
  ],
  [
    "an office to come",
    "“It is late,” said Ambassador-designate Mira Dunn.",
    "person Mira Dunn, Ambassador-designate: Ambassador-designate Mira Dunn",
  ],
  [
    "the office of the subject, no other's",
    "“It is late,” said Mira Dunn, whose brother Bo Tarn runs the port.",
    "person Mira Dunn: Mira Dunn",
    "person Bo Tarn: brother Bo Tarn",
  ],
  [
    "of the owner before it",
    "Mira Dunn, chair of the mayor's office, said it was late.",
    "person Mira Dunn, chair of the mayor's office: Mira Dunn",
  ],
  [
    "retired",
    "Mira Dunn, now retired as mayor, remains as plant director. “It is late,” Dunn said.",
    "person Mira Dunn: Mira Dunn / Dunn",
  ],
  [
    "two, with and",
    "“It is late,” said Mira Dunn, Chair & CEO, Marl Group.",
    "person Mira Dunn, Chair & CEO @ Marl Group: Mira Dunn",
  ],
  [
    "firm named like its founder",
    "The Mira Dunn Foundation said it was late. “It is cold,” said Mira Dunn, its founder.",
    "organisation Mira Dunn Foundation: Mira Dunn Foundation",
    "person Mira Dunn, founder: Mira Dunn / its founder",
  ],
  [
    "firm of two names",
    "Dunn & Tarn said it was late. “It is cold,” said Mira Dunn.",
    "organisation Dunn & Tarn: Dunn & Tarn",
    "person Mira Dunn: Mira Dunn",
  ],
  [
    "only the possessive",
    "Zilka Vorn's own work shows it. “It is late,” Vorn said.",
    "person Zilka Vorn: Zilka Vorn / Vorn",
  ],
];

describe("The office behind a name, and whose it is", () => {
  for (const [why, text, ...people] of cases) it(`${why}: ${text}`, () => assert.deepEqual(listed(text), people));
});
