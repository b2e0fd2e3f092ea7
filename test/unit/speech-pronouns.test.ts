import assert from "node:assert/strict";
import { linked } from "./people-fixture";

type Case = readonly [why: string, text: string, ...lines: readonly string[]];

const pronouns: readonly Case[] = [
  [
    "the only one named",
    "Vera Dunn opened the port. She said that it was late.",
    "She → Vera Dunn: pronoun-only-candidate",
  ],
  [
    "the only one named, in the next paragraph",
    "Vera Dunn opened the port. ¶ She said that it was late.",
    "She → Vera Dunn: pronoun-only-candidate",
  ],
  [
    "the only one named, long ago",
    "Vera Dunn opened the port. ¶ It has nine walls. It has two cranes. It has a tower. It has a gate. It has a yard. It has a pier. It has a bell. ¶ She said that it was late.",
    "She → Vera Dunn: pronoun-only-candidate, inferred",
  ],
  [
    "behind a quotation",
    "Ilka Tarn opened the port. “It is late,” she said.",
    "she → Ilka Tarn: pronoun-only-candidate",
  ],
  [
    "two women, the subject",
    "Vera Dunn met Nora Tarn. “It is late,” she said.",
    "she → Vera Dunn: pronoun-nearest, inferred, or Nora Tarn",
  ],
  [
    "two women, one of them spoken of again",
    "Vera Dunn called Nora Tarn. Tarn answered. “It is late,” she said.",
    "she → Nora Tarn: pronoun-nearest, inferred, or Vera Dunn",
  ],
  [
    "a woman and a man, she",
    "Vera Dunn met Karl Tarn. She said that it was late.",
    "She → Vera Dunn: pronoun-given-name, inferred, or Karl Tarn",
  ],
  [
    "a woman and a man, he",
    "Vera Dunn met Karl Tarn. He said that it was late.",
    "He → Karl Tarn: pronoun-given-name, inferred, or Vera Dunn",
  ],
  [
    "a woman and a man, by Mr and Ms",
    "Mr. Karl Tarn met Ms. Vera Dunn. She said that it was late.",
    "She → Vera Dunn: pronoun-only-candidate",
  ],
  [
    "Mr and Mrs of one surname",
    "Mr. Tarn and Mrs. Tarn came. “It is late,” he said. “It is cold,” she said.",
    "he → Mr. Tarn: pronoun-only-candidate",
    "she → Mrs. Tarn: pronoun-only-candidate",
  ],
  [
    "an honorific later in the text",
    "Ilka Dunn, the mayor, met Sabri Tarn, the governor. She said that it was late. ¶ Mr. Tarn waved.",
    "She → Ilka Dunn: pronoun-only-candidate",
  ],
  [
    "a pronoun printed behind a name",
    "Ilka Dunn (she/her), the mayor, met Sabri Tarn, the governor. He said that it was late.",
    "He → Sabri Tarn: pronoun-only-candidate",
  ],
  [
    "they printed behind a name",
    "Ilka Dunn (they/them) opened the port. They said that it was late.",
    "They → Ilka Dunn: pronoun-only-candidate",
  ],
  [
    "a chairman may be a woman",
    "Vera Dunn, chairman of Marl Group, met Karl Tarn. She said that it was late.",
    "She → Vera Dunn: pronoun-given-name, inferred, or Karl Tarn",
  ],
  [
    "a gendered office",
    "Councilwoman Ilka Dunn met Sabri Tarn, the governor. He said that it was late.",
    "He → Sabri Tarn: pronoun-only-candidate",
  ],
  [
    "a name that says nothing",
    "Ilka Dunn, the mayor, met Sabri Tarn, the governor. He said that it was late.",
    "He → Ilka Dunn: pronoun-nearest, inferred, or Sabri Tarn",
  ],
  [
    "a possessive before that tells more",
    "Ilka Dunn, the mayor, sold her boat. Sabri Tarn, the governor, bought it. She said that it was late.",
    "She → Ilka Dunn: pronoun-nearest, inferred, or Sabri Tarn",
  ],
  [
    "a possessive that may be another's",
    "Ilka Dunn, the mayor, met Sabri Tarn, the governor, and his son. She said that it was late.",
    "She → Ilka Dunn: pronoun-nearest, inferred, or Sabri Tarn",
  ],
  [
    "the only one left, whose name speaks against it",
    "Vera Dunn opened the port. He said that it was late.",
    "He → Vera Dunn: pronoun-only-candidate, inferred",
  ],
  ["nobody", "The port opened. He said that it was late.", "He → nobody: no mention"],
  [
    "a name of which nothing is known",
    "Ilka Vorn met the crew. She said that it was late.",
    "She → Ilka Vorn: pronoun-makes-person, inferred",
  ],
  [
    "somebody speaking before",
    "Vera Dunn said that it was late. Karl Tarn waved. She added that it was cold.",
    "Vera Dunn → Vera Dunn: named",
    "She → Vera Dunn: pronoun-given-name, inferred, or Karl Tarn",
  ],
  [
    "the same speaker twice",
    "Karl Tarn, the mayor, met Otto Dunn, the governor. Tarn said that it was late. He added that it was cold.",
    "Tarn → Karl Tarn: only-surname",
    "He → Karl Tarn: pronoun-last-subject",
  ],
  ["who", "Vera Dunn met Karl Tarn, who said that it was late.", "Karl Tarn → Karl Tarn: named"],
  [
    "somebody without a name",
    "A harbour spokeswoman said that it was late. She added that it was cold.",
    "A harbour spokeswoman → harbour spokeswoman: office-only",
    "She → harbour spokeswoman: pronoun-only-candidate",
  ],
  [
    "a spokesman's firm is no he",
    "A spokesman for Marl Group said that it was late. He said that it was cold.",
    "A spokesman for Marl Group → spokesman for Marl Group: office-only",
    "He → spokesman for Marl Group: pronoun-only-candidate",
  ],
  ["it", "Marl Group opened a port. It said that it was late.", "It → Marl Group: pronoun-only-candidate"],
  ["it is no person", "Vera Dunn opened the port. It said that it was late.", "It → nobody: no mention"],
  [
    "they, an organisation",
    "Marl Group opened a port. They said that it was late.",
    "They → Marl Group: pronoun-only-candidate",
  ],
  [
    "they, a group",
    "Some analysts met. Some analysts said that it was late. They said that it was cold.",
    "Some analysts → Some analysts: described",
    "They → Some analysts: pronoun-only-candidate",
  ],
  [
    "they, two together",
    "Vera Dunn and Karl Tarn opened the port. They said that it was late.",
    "They → Vera Dunn: pronoun-joint, inferred, or Karl Tarn",
  ],
  [
    "they, two who met",
    "Vera Dunn met Karl Tarn of Marl Group. They said that it was late.",
    "They → Vera Dunn: pronoun-joint, inferred, or Karl Tarn",
  ],
  [
    "they, an organisation named behind two",
    "Vera Dunn met Karl Tarn. Marl Group came. They said that it was late.",
    "They → Marl Group: pronoun-only-candidate",
  ],
  [
    "they, two together with their offices",
    "Vera Dunn, the mayor, and Karl Tarn, the harbour master, opened the port. They said that it was late.",
    "They → Vera Dunn: pronoun-joint, inferred, or Karl Tarn",
  ],
  ["they, one", "Vera Dunn opened the port. They said that it was late.", "They → nobody: no mention"],
  [
    "they, one whom the text calls Mx",
    "Mx. Ilka Tarn opened the port. They said that it was late.",
    "They → Ilka Tarn: pronoun-only-candidate",
  ],
  [
    "they, two apart",
    "Vera Dunn opened the port. Karl Tarn closed it. They said that it was late.",
    "They → nobody: no mention",
  ],
  ["he behind Mx", "Mx. Ilka Tarn opened the port. He said that it was late.", "He → nobody: no mention"],
];

describe("Whom a pronoun means", () => {
  describe("by what is told before it", () => {
    for (const [why, text, ...lines] of pronouns) {
      it(`${why}: ${text}`, () => assert.deepEqual(linked(text).lines, lines));
    }
  });
});
