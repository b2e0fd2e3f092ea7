import assert from "node:assert/strict";
import { linked } from "./people-fixture";

type Case = readonly [why: string, text: string, ...lines: readonly string[]];

const names: readonly Case[] = [
  ["a surname", "Vera Dunn came. Dunn said that it was late.", "Dunn → Vera Dunn: only-surname"],
  [
    "a surname before its introduction",
    "“It is late,” Dunn said. ¶ “It is cold,” said Vera Dunn.",
    "Dunn → Vera Dunn: only-surname",
    "Vera Dunn → Vera Dunn: named",
  ],
  ["a title and a surname", "Vera Dunn came. Ms. Dunn said that it was late.", "Ms. Dunn → Vera Dunn: only-surname"],
  [
    "a surname of two words",
    "Vera del Pozo Vidal came. “It is late,” del Pozo Vidal said.",
    "del Pozo Vidal → Vera del Pozo Vidal: named",
  ],
  [
    "the last of two surnames",
    "Vera Quiroga Etxe came. “It is late,” Etxe said.",
    "Etxe → Vera Quiroga Etxe: only-surname",
  ],
  [
    "a surname with a suffix behind it",
    "Karl Tarn Jr. said that it was late. Tarn said that it was cold.",
    "Karl Tarn Jr. → Karl Tarn Jr.: named",
    "Tarn → Karl Tarn Jr.: only-surname",
  ],
  [
    "initials",
    "J. K. Tarn said that it was late. Tarn said that it was cold.",
    "J. K. Tarn → J. K. Tarn: named",
    "Tarn → J. K. Tarn: only-surname",
  ],
  ["an initial in between", "Vera T. Dunn came. Vera Dunn said that it was late.", "Vera Dunn → Vera T. Dunn: named"],
  ["an initial for the given name", "Vera Dunn came. V. Dunn said that it was late.", "V. Dunn → Vera Dunn: named"],
  [
    "an initial behind the surname",
    "Vera Dunn came. The study by Dunn V., Tarn K. and others is new. “It is late,” said Dunn V.",
    "Dunn V → Vera Dunn: named",
  ],
  [
    "a nickname",
    "“It is late,” said Vera “Vee” Dunn. “It is cold,” Vee said.",
    "Vera “Vee” Dunn → Vera “Vee” Dunn: named",
    "Vee → Vera “Vee” Dunn: only-given-name",
  ],
  [
    "a given name behind Sister",
    "Sister Vera Dunn came. Sister Vera said that it was late.",
    "Sister Vera → Vera Dunn: only-given-name",
  ],
  ["a given name behind Mr", "Karl Tarn came. Mr. Karl said that it was late.", "Mr. Karl → Mr. Karl: named"],
  [
    "a chairman who is a woman",
    "Vera Dunn came. Chairman Dunn said that it was late.",
    "Chairman Dunn → Vera Dunn: only-surname",
  ],
  ["a given name", "Vera Dunn and Nora Tarn came. Vera said that it was late.", "Vera → Vera Dunn: only-given-name"],
  [
    "two of one surname",
    "Vera Dunn and Karl Dunn came. Dunn said that it was late.",
    "Dunn → Karl Dunn: latest-of-name, inferred, or Vera Dunn",
  ],
  [
    "two of one surname, by their given names",
    "Vera Dunn and Nora Dunn came. “It is late,” Vera said. “It is cold,” Nora said.",
    "Vera → Vera Dunn: only-given-name",
    "Nora → Nora Dunn: only-given-name",
  ],
  [
    "two of one surname, by Mr and Ms",
    "Mr. Karl Dunn and Ms. Vera Dunn came. “It is late,” Ms. Dunn said. “It is cold,” Mr. Dunn said.",
    "Ms. Dunn → Vera Dunn: only-surname",
    "Mr. Dunn → Karl Dunn: only-surname",
  ],
  [
    "two of one surname, in full",
    "Vera Dunn and Karl Dunn came. “It is late,” Karl Dunn said.",
    "Karl Dunn → Karl Dunn: named",
  ],
  [
    "another person of that surname",
    "Vera Dunn came. “It is late,” said Mr. Dunn. “It is cold,” said Ms. Dunn.",
    "Mr. Dunn → Mr. Dunn: named",
    "Ms. Dunn → Vera Dunn: only-surname",
  ],
  [
    "a family",
    "Vera Dunn came with her husband, Karl Dunn. The Dunns said that it was late.",
    "The Dunns → Dunns: described",
  ],
  ["no family", "Vera Dunn came. The Walls said that it was late.", "The Walls → Walls: named"],
  [
    "a firm by its first word",
    "Marl Group opened a port. Marl said that it was late.",
    "Marl → Marl Group: only-surname",
  ],
  [
    "a firm without its legal form",
    "Marl Holdings, Inc. opened a port. Marl Holdings said that it was late.",
    "Marl Holdings → Marl Holdings, Inc.: named",
  ],
  [
    "a firm and its founder, who is introduced",
    "Marl Group founder Jon Marl opened the port. Marl said that it was late.",
    "Marl → Jon Marl: firm-or-namesake, inferred, or Marl Group",
  ],
  [
    "a firm and its founder, who comes later",
    "Marl Group opened the port. Marl said that it was late. Jon Marl said that it was cold.",
    "Marl → Marl Group: firm-or-namesake, inferred, or Jon Marl",
    "Jon Marl → Jon Marl: named",
  ],
  [
    "a founder with a title",
    "Marl Group opened the port. Jon Marl left. Mr. Marl said that it was late.",
    "Mr. Marl → Jon Marl: only-surname",
  ],
  [
    "a firm that nobody calls by its first word",
    "Vera Dunn works at Dunn Payroll Partners. Dunn said that it was late.",
    "Dunn → Vera Dunn: only-surname",
  ],
  [
    "an acronym by initials",
    "The Port Repair Agency opened. PRA said that it was late.",
    "PRA → Port Repair Agency: initials",
  ],
  [
    "an acronym that counts the legal form",
    "The Port Repair Corp. opened. PRC said that it was late.",
    "PRC → Port Repair Corp: initials",
  ],
  [
    "an acronym that the text explains",
    "The Norvale Harbour Union (NHX) met. NHX said that it was late.",
    "NHX → Norvale Harbour Union: named",
  ],
  [
    "a short form that the text explains",
    "The Harbour Repair Union (“Hands”) met. Hands said that it was late.",
    "Hands → Harbour Repair Union: named",
  ],
  [
    "brackets that explain nothing",
    "Vera Dunn (Tarn) came. Dunn said that it was late.",
    "Dunn → Vera Dunn: only-surname",
  ],
  [
    "an agency beside its own branch",
    "NVSA Headquarters opened a hall. NVSA said that it was late.",
    "NVSA → NVSA: named",
  ],
  [
    "an organisation in full",
    "The Ministry of Ports opened. The Ministry of Ports said that it was late.",
    "The Ministry of Ports → Ministry of Ports: named",
  ],
  [
    "the ministry",
    "The Ministry of Ports met Marl Group. The ministry said that it was late.",
    "The ministry → Ministry of Ports: latest-body, inferred",
  ],
  [
    "the bank",
    "The Bank of Tarn raised its rate. The bank said that it was late.",
    "The bank → Bank of Tarn: latest-body, inferred",
  ],
  [
    "the company, of two",
    "Marl Group bought Tarn Ltd. The company said that it was late.",
    "The company → Marl Group: latest-body, inferred, or Tarn Ltd",
  ],
  ["the company, of none", "The company said that it was late.", "The company → company: described"],
  [
    "a ministry that is not named",
    "Marl Group opened a port. The ministry said that it was late.",
    "The ministry → ministry: described",
  ],
  [
    "somebody described twice",
    "A crew wrote that it was late. The crew wrote that it was cold.",
    "A crew → crew: described",
    "The crew → crew: described-before, inferred",
  ],
  [
    "two different groups",
    "Some analysts said that it was late. Some lawyers said that it was cold.",
    "Some analysts → Some analysts: described",
    "Some lawyers → Some lawyers: described",
  ],
];

/** How often a text names somebody, pronouns counted. */
const amounts: readonly (readonly [why: string, text: string, mentions: number])[] = [
  ["a place of that name before the introduction", "The port of Tarn opened. Karl Tarn said that it was late.", 1],
  ["a place of that name behind the introduction", "Karl Tarn said that it was late. It rained in Tarn.", 1],
  ["the surname behind a preposition", "Karl Tarn said that it was late. The crew came from Tarn.", 2],
  ["the surname before its introduction", "Tarn waved. Karl Tarn said that it was late.", 2],
  ["the owner before the introduction", "The crew came to Tarn's boat. Karl Tarn said that it was late.", 2],
];

const kinds: readonly (readonly [text: string, kind: string])[] = [
  ["A harbour spokesman said that it was late.", "spokesperson"],
  ["The harbour authority said that it was late.", "organisation"],
  ["Some analysts said that it was late.", "group"],
  ["The port workers said that it was late.", "group"],
  ["A new study says that it is late.", "document"],
  ["Court papers say that it is late.", "document"],
  ["A baker said that it was late.", "unnamed"],
  ["Vera Dunn said that it was late.", "person"],
  ["Marl Group said that it was late.", "organisation"],
];

describe("Whom a name means", () => {
  for (const [why, text, mentions] of amounts) {
    it(`counts ${why}: ${text}`, () => assert.equal(linked(text).speech.people[0]?.mentions.length, mentions));
  }

  for (const [text, kind] of kinds) {
    it(`is of kind ${kind}: ${text}`, () => assert.equal(linked(text).speech.speakers[0]?.kind, kind));
  }

  describe("of people and organisations", () => {
    for (const [why, text, ...lines] of names) {
      it(`${why}: ${text}`, () => assert.deepEqual(linked(text).lines, lines));
    }
  });
});
