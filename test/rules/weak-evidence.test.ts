import assert from "node:assert/strict";
import { findingsIn } from "./support";

const OPENING = "Bakery opens in Elmport\n\nThe bakery opened this week after a long repair of its ovens.\n\n";

/** Findings of one rule in a story that goes on with some words. */
function count(rule: string, text: string): number {
  return findingsIn(OPENING + text).filter((finding) => finding.rule === rule).length;
}

/** Beside each text on which a rule speaks stands one where the link it would rest on is inferred only. */
const pairs: readonly (readonly [rule: string, certain: string, inferred: string])[] = [
  [
    "attribution/speaker-without-title",
    "“The ovens are hot,” Dana Okafor said.",
    "Visitors met Dana Okafor.\n\n“The ovens are hot and the bread is good.”",
  ],
  [
    "attribution/ambiguous-pronoun",
    "The mayor, Peter Lind, met Karl Berg, the governor, on Monday. He said that the ovens were hot.",
    "The mayor, Maria Lind, met Karl Berg, the governor, on Monday. He said that the ovens were hot.",
  ],
  [
    "attribution/surname-first",
    "Marl came at noon. “The ovens are hot,” said Jon Marl, the baker.",
    "Marl came at noon. “The ovens are hot,” said Jon Marl, the baker. Marl Group paid for them.",
  ],
];

describe("A rule that needs to know who somebody is", () => {
  for (const [rule, certain, inferred] of pairs) {
    it(`${rule} speaks where the link is certain`, () => assert.equal(count(rule, certain), 1));
    it(`${rule} is silent where it is inferred`, () => assert.equal(count(rule, inferred), 0));
  }

  it("says nothing of a pronoun that its own declaration settles", () => {
    const text =
      "---\nspeakers:\n  - name: Karl Berg\n    pronouns: they\n---\n\n# Bakery opens in Elmport\n\nThe bakery opened.\n\nThe mayor, Peter Lind, met Karl Berg, the governor, on Monday. He said that the ovens were hot.\n";
    const found = findingsIn(text, { format: "markdown" }).map(({ rule }) => rule);
    assert.ok(!found.includes("attribution/ambiguous-pronoun"), found.join());
  });
});
