import assert from "node:assert/strict";
import { quotationMarks } from "../../src/core/language";

/** Contents between marks, in text order; ⟨ for no opening mark, ⟩ for no closing one, > before nested ones. */
function check(text: string, expected: readonly string[]): void {
  const shown = quotationMarks(text).map((mark) => {
    const words = text.slice(mark.contentStart, mark.contentEnd);
    return `${">".repeat(mark.depth)}${mark.open === undefined ? "⟨" : ""}${words}${mark.close === undefined ? "⟩" : ""}`;
  });
  assert.deepEqual(shown, expected);
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ["curly", "“We won,” she said.", ["We won,"]],
  ["straight", 'She said "we won" twice.', ["we won"]],
  ["opened curly, closed straight", '“We won," she said.', ["We won,"]],
  ["opened straight, closed curly", '"We won,” she said.', ["We won,"]],
  ["opened with a closing mark", "Added Dr. Ode: ”Both of us are glad.”", ["Both of us are glad."]],
  ["two in one sentence", "“A,” she said, “and b.”", ["A,", "and b."]],
  ["without a blank between them", "“One.”“Two.”", ["One.", "Two."]],
  ["single", "‘It is done,’ said Pell.", ["It is done,"]],
  ["straight single", "'It is done,' said Pell.", ["It is done,"]],
  [
    "single with a possessive plural inside",
    "‘The workers’ rights are safe,’ he said.",
    ["The workers’ rights are safe,"],
  ],
  ["nested", "“He said ‘never’ to me,” she said.", ["He said ‘never’ to me,", ">never"]],
  ["nested at the end", "“I did not say ‘no.’” He left.", ["I did not say ‘no.’", ">no."]],
  ["guillemets", "«Nous partons», a dit Odile.", ["Nous partons"]],
  ["guillemets the other way round", "»Wir gehen«, sagte Ute.", ["Wir gehen"]],
  ["low and high", "„Wir gehen“, sagte Ute.", ["Wir gehen"]],
  ["typewriter pairs", "``We won,'' she said.", ["We won,"]],
  ["doubled apostrophes", "''We won,'' she said.", ["We won,"]],
  ["never closed", "“We won, she said.", ["We won, she said.⟩"]],
  ["never opened", "We won,” she said.", ["⟨We won,"]],
  ["never opened, after another quotation", "“A,” said Ode. We go on now,” said Pell.", ["A,", "⟨We go on now,"]],
  ["the first one not closed", "“We go. He nodded. “They stay.”", ["We go. He nodded. ⟩", "They stay."]],
  ["in a parenthesis", "The bank (“MNB”) opened.", ["MNB"]],
  ["after a dash", "She said—“never.”", ["never."]],
];

const none: readonly (readonly [string, string])[] = [
  ["apostrophes", "It's the dog's, isn’t it?"],
  ["possessive plurals", "The players' best years and the workers’ rights."],
  ["shortened years", "The '90s and the ’80s were loud."],
  ["shortened words", "'Tis the season, so get 'em."],
  ["feet and inches", `The keeper is 6'2" tall.`],
  ["inches", `A 24" screen and a 7" plate.`],
  ["a lone apostrophe before a name", "the 'Embassy of nothing"],
  ["no mark at all", "Nothing here."],
];

describe("Quotation marks", () => {
  for (const [name, text, expected] of cases) it(`${name}: ${text}`, () => check(text, expected));

  describe("are not", () => {
    for (const [name, text] of none) it(`${name}: ${text}`, () => check(text, []));
  });
});
