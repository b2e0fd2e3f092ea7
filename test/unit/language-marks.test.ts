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
  ["corners", "「We won,」 she said.", ["We won,"]],
  ["white corners inside corners", "「He said 『never』 to me,」 she said.", ["He said 『never』 to me,", ">never"]],
  ["doubled single curly ones", "‘‘We won,’’ she said.", ["We won,"]],
  ["opened curly, closed with two apostrophes", "“We won,'' she said.", ["We won,"]],
  ["low and high, closed in the English way", "„We won”, she said.", ["We won"]],
  ["guillemets with blanks inside", "« Nous partons », said Odile.", [" Nous partons "]],
  ["single guillemets", "‹We won,› she said.", ["We won,"]],
  ["the opening mark at both ends", "“We won,“ she said.", ["We won,"]],
  ["the closing mark at both ends", "”We won,” she said.", ["We won,"]],
  ["straight with blanks inside", '" We won, " she said.', [" We won, "]],
  ["an inch sign inside", 'She said: "The 24" pipe holds."', ['The 24" pipe holds.']],
  ["two inch signs inside", '"The 24" pipe and the 7" one hold," she said.', ['The 24" pipe and the 7" one hold,']],
  ["a year before the closing mark", 'They wrote "since 1990" and "until 1991" on it.', ["since 1990", "until 1991"]],
  ["plural apostrophes inside single marks", "'It is the Dunns' house,' said Pell.", ["It is the Dunns' house,"]],
  ["double inside single", "‘We call them “arms” here,’ he said.", ["We call them “arms” here,", ">arms"]],
  ["single in straight double", `"'No' is no word," he said.`, ["'No' is no word,", ">No"]],
  ["no blank before it", 'He nodded."We go," said Ode.', ["We go,"]],
];

const none: readonly (readonly [string, string])[] = [
  ["apostrophes", "It's the dog's, isn’t it?"],
  ["possessive plurals", "The players' best years and the workers’ rights."],
  ["shortened years", "The '90s and the ’80s were loud."],
  ["shortened words", "'Tis the season, so get 'em."],
  ["feet and inches", `The keeper is 6'2" tall.`],
  ["inches", `A 24" screen and a 7" plate.`],
  ["plural names and decades", "The Dunns' house and the workers' huts of the '90s."],
  ["a board between blanks", 'Boards of 5 " and of 6 " are sold.'],
  ["a lone apostrophe before a name", "the 'Embassy of nothing"],
  ["no mark at all", "Nothing here."],
];

describe("Quotation marks", () => {
  for (const [name, text, expected] of cases) it(`${name}: ${text}`, () => check(text, expected));

  describe("are not", () => {
    for (const [name, text] of none) it(`${name}: ${text}`, () => check(text, []));
  });
});
