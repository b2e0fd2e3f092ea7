import assert from "node:assert/strict";
import { listed } from "./people-fixture";

type Case = readonly [why: string, text: string, ...people: readonly string[]];

const cases: readonly Case[] = [
  [
    "a shortened rank",
    "Col. Mira Dunn said it was late. “No,” the colonel said.",
    "person Mira Dunn, Col.: Col. Mira Dunn / the colonel?",
  ],
  [
    "a lower rank of that name",
    "Lt. Col. Mira Dunn said it was late. “No,” the colonel said.",
    "person Mira Dunn, Lt. Col.: Lt. Col. Mira Dunn / the colonel?",
  ],
  [
    "another office of that name",
    "Lt. Gov. Mira Dunn said it was late. “No,” the governor said.",
    "person Mira Dunn, Lt. Gov.: Lt. Gov. Mira Dunn",
    "unnamed governor: the governor",
  ],
  [
    "retired",
    "Col. (Ret.) Mira Dunn said it was late. “No,” the colonel said.",
    "person Mira Dunn, Col. (Ret.): Col. (Ret.) Mira Dunn / the colonel?",
  ],
  [
    "two academic titles",
    "Prof. Dr. Mira Dunn said it was late. “No,” the professor said.",
    "person Mira Dunn: Prof. Dr. Mira Dunn / the professor?",
  ],
  ["a title with a hyphen", "Prof. Dr.-Ing. Mira Dunn said it was late.", "person Mira Dunn: Prof. Dr.-Ing. Mira Dunn"],
  [
    "an academic rank",
    "Associate Professor Mira Dunn said it was late.",
    "person Mira Dunn, Associate Professor: Associate Professor Mira Dunn",
  ],
  ["an academic form of address", "Professor Mira Dunn said it was late.", "person Mira Dunn: Professor Mira Dunn"],
  [
    "initials of a title",
    "District Attorney Mira Dunn said it was late. “No,” the DA said.",
    "person Mira Dunn, District Attorney: District Attorney Mira Dunn / DA?",
  ],
  [
    "initials of an office",
    "Mira Dunn, the attorney general of Norvalia, said it was late. “No,” the AG said.",
    "person Mira Dunn, attorney general of Norvalia @ Norvalia: Mira Dunn / the attorney general of Norvalia / AG?",
  ],
  [
    "a firm of these initials",
    "District Attorney Mira Dunn said it was late. “No,” DA said.",
    "person Mira Dunn, District Attorney: District Attorney Mira Dunn",
    "organisation DA: DA",
  ],
  ["a body's", "Marl Group's Mira Dunn said it was late.", "person Mira Dunn @ Marl Group: Mira Dunn"],
  ["somebody's", "Bo Tarn's Mira Dunn said it was late.", "person Bo Tarn: Bo Tarn", "person Mira Dunn: Mira Dunn"],
  [
    "an office without an article before the comma",
    "CEO and founder, Mira Dunn, said it was late.",
    "person Mira Dunn, CEO and founder: Mira Dunn",
  ],
  ["behind the verb", "“It is late,” said founder, Mira Dunn.", "person Mira Dunn, founder: Mira Dunn"],
  [
    "the office of the one before in a list",
    "“It is late,” said Bo Tarn, mayor, Mira Dunn and others.",
    "person Bo Tarn, mayor: Bo Tarn",
    "person Mira Dunn: Mira Dunn",
  ],
  [
    "a given name that can be no surname",
    "Somchai Tarnsuk said it was late. “No,” Mr. Somchai said.",
    "person Somchai Tarnsuk (he): Somchai Tarnsuk / Mr. Somchai",
  ],
  [
    "a given name that can be a surname",
    "James Tarn said it was late. “No,” Mr. James said.",
    "person James Tarn: James Tarn",
    "person Mr. James (he): Mr. James",
  ],
  [
    "among friends",
    "Miriam Dunn (“Mimi” to her friends) said it was late. “No,” Mimi said.",
    "person Miriam Dunn: Miriam Dunn / Mimi / Mimi",
  ],
  [
    "also known as",
    "Edwin Tarn, aka Boogie, 26, said it was late. “No,” Boogie said.",
    "person Edwin Tarn: Edwin Tarn / Boogie / Boogie",
  ],
  [
    "a party in brackets",
    "Miriam Dunn (Labour) said it was late. “No,” Labour said.",
    "person Miriam Dunn: Miriam Dunn",
    "organisation Labour: Labour",
  ],
  [
    "of a town, then the office",
    "Mira Dunn, of Marl, chair of the union, said it was late.",
    "person Mira Dunn, chair of the union: Mira Dunn",
  ],
  ["an age and a town", "Mira Dunn, 45, of Toledo, a nurse, said it was late.", "person Mira Dunn, nurse: Mira Dunn"],
];

describe("What people are called by", () => {
  for (const [why, text, ...people] of cases) it(`${why}: ${text}`, () => assert.deepEqual(listed(text), people));
});
