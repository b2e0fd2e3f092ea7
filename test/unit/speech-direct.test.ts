import assert from "node:assert/strict";
import { read } from "./speech-fixture";

type Case = readonly [text: string, ...expected: readonly string[]];

/** Right readings and wrong ones side by side: the second of each pair must not be read like the first. */
const families: Readonly<Record<string, readonly Case[]>> = {
  "named before a colon": [
    ["Mira Dunn: “Bravo, we did it.”", "direct | Mira Dunn | Bravo, we did it."],
    ["Mira Dunn: “Bravo.”", "direct | Mira Dunn | Bravo."],
    ["Mira Dunn, mayor of Tarn: “The walls hold.”", "direct | Mira Dunn | The walls hold."],
    ["• Mayor Mira Dunn: “The walls hold for good.”", "direct | Mira Dunn | The walls hold for good."],
    ["Mira Dunn put it plainly: “The walls hold for good.”", "direct | Mira Dunn | The walls hold for good."],
    ["Mira Dunn’s verdict: “The walls hold for good.”", "direct | Mira Dunn | The walls hold for good."],
    ["As Mira Dunn put it: “The walls hold for good.”", "direct | Mira Dunn | The walls hold for good."],
    [
      "“The walls hold,” said Mira Dunn. Bo Tarn had his doubts: “They will not.”",
      "direct | Mira Dunn | The walls hold,",
      "direct | Bo Tarn | They will not.",
    ],
    [
      "“The walls hold,” said Mira Dunn. The crews clapped: “They will not fall.”",
      "direct | Mira Dunn | The walls hold, … They will not fall.",
    ],
    ["The motto of Tarn: “The walls hold for good.”"],
    ["The crowd carried a sign: “Keep the walls of Tarn open.”"],
    ["Title: “A short history of the walls of Tarn”"],
    ["The project of Mira Dunn: “Cranes and walls in the winter sea”"],
  ],
  "named by a verb no attribution takes": [
    [
      "Mira Dunn also spoke of the winter in Tarn saying, “We do not choose our storms.”",
      "direct | Mira Dunn | We do not choose our storms.",
    ],
    [
      "Sailors were angry, with one sailor writing “How can we sail at all?”",
      "direct | sailor | How can we sail at all?",
    ],
    [
      "Marl Group has printed a report that says, “The walls remain the best of the coast.”",
      "direct | report | The walls remain the best of the coast.",
    ],
    [
      "As stated in the letter, “The law on walls is a hundred years old.”",
      "direct | letter | The law on walls is a hundred years old.",
    ],
    ["In the words of Mira Dunn, “The walls hold for good.”", "direct | Mira Dunn | The walls hold for good."],
    ["They painted the wall, leaving “a stain as long as a ship.”"],
    ["The crews were glad, singing “we are the walls of the town.”"],
  ],
  "taken from a law or a contract": [
    ["Under the law, “every person has a right to a wall.”", "direct | law | every person has a right to a wall."],
    ["Under the Wall Act, “every person has a wall.”", "direct | Wall Act | every person has a wall."],
    ["Article 5 reads: “Every person has a wall.”", "direct | Article 5 | Every person has a wall."],
    ["Section 4 provides that “every person has a wall.”", "direct | Section 4 | every person has a wall."],
    ["Under the plan, “Marl Wall” opens in May."],
    ["Under the deal, “Walls for Everybody in the Town” opens in May."],
    ["Under Mira Dunn, “every person has a right to a wall.”"],
  ],
  "signed behind a dash, in parentheses, or on the next line": [
    ["“The walls hold for good.” — Mira Dunn, mayor of Tarn", "direct | Mira Dunn | The walls hold for good."],
    ["“The walls hold for good.”\n— Mira Dunn, mayor of Tarn", "direct | Mira Dunn | The walls hold for good."],
    ["“The walls hold for good.”\n\n— Mira Dunn, mayor of Tarn", "direct | Mira Dunn | The walls hold for good."],
    ["“The walls hold for good.”\n\n- Mira Dunn, mayor of Tarn", "direct | Mira Dunn | The walls hold for good."],
    ["“The walls hold for good.”\n\n—Mayor Mira Dunn", "direct | Mira Dunn | The walls hold for good."],
    ["“The walls hold for good.”\n\n--Mira Dunn", "direct | Mira Dunn | The walls hold for good."],
    ["“The walls hold for good.” (Mira Dunn, mayor of Tarn)", "direct | Mira Dunn | The walls hold for good."],
    ["“The walls hold for good.” Mira Dunn, Mayor of Tarn", "direct | Mira Dunn | The walls hold for good."],
    ["“The walls hold for good.”\n\nMira Dunn, Mayor of Tarn", "direct | Mira Dunn | The walls hold for good."],
    [
      "“The walls hold for good.”\n\nMira Dunn, Mayor of Tarn\n\n“I had my doubts of it.”\n\nBo Tarn, Chair of Marl",
      "direct | Mira Dunn | The walls hold for good.",
      "direct | Bo Tarn | I had my doubts of it.",
    ],
    [
      "Mira Dunn, Mayor of Tarn\n\n“The walls hold for good.”\n\nBo Tarn, Chair of Marl\n\n“I had my doubts of it.”",
      "direct | Mira Dunn | The walls hold for good.",
      "direct | Bo Tarn | I had my doubts of it.",
    ],
    [
      "“The walls hold for good,” said Ann Lee.\n\n- Mira Dunn, mayor of Tarn\n- Bo Tarn, chair of Marl",
      "direct | Ann Lee | The walls hold for good,",
    ],
    ["“The walls hold for good.” — The town cheered.", "direct | nobody | The walls hold for good."],
    ["The walls hold. — Mira Dunn, mayor of Tarn"],
    ["The walls opened in May — Mira Dunn, mayor of Tarn, was there."],
  ],
  "going on": [
    ["“We won,” said Mira Dunn. “We stay.\n\n“And you.”", "direct | Mira Dunn | We won, … We stay. … And you."],
    ["“We won,” said Mira Dunn. “We stay.\n\nAnd you.”", "direct | Mira Dunn | We won, … We stay. … And you."],
    ["“We won,” said Mira Dunn. “We stay.\n \t \n  “And you.”", "direct | Mira Dunn | We won, … We stay. … And you."],
    [
      "“We won,” said Mira Dunn. “We stay.\n\n&nbsp;\n\n“And you.”",
      "direct | Mira Dunn | We won, … We stay. … And you.",
    ],
    [
      "Mira Dunn said the data were “convincing. The walls hold.\n\n“We stay here,” said Bo Tarn.",
      "mixed | Mira Dunn | the data were “convincing. The walls hold.",
      "direct | Bo Tarn | We stay here,",
    ],
    ["“We won it all.\n\n“We stay,” said Mira Dunn.", "direct | Mira Dunn | We won it all. … We stay,"],
    [
      "“We won,” said Mira Dunn. She turned to the crews. “And you as well.”",
      "direct | Mira Dunn | We won, … And you as well.",
    ],
    [
      "“We won,” said Mira Dunn. The crews clapped. “You did,” said Bo Tarn.",
      "direct | Mira Dunn | We won,",
      "direct | Bo Tarn | You did,",
    ],
    ["Mira Dunn said:\n\n“We won.\n\n“We stay.”", "direct | Mira Dunn | We won. … We stay."],
    [
      "Mira Dunn said:\n\n“We won.”\n\n“We stay here for good.”",
      "direct | Mira Dunn | We won. … We stay here for good.",
    ],
    [
      "Mira Dunn said:\n\n“We won.”\n\n“We stay here for good,” said Bo Tarn.",
      "direct | Mira Dunn | We won.",
      "direct | Bo Tarn | We stay here for good,",
    ],
    [
      "“We won,” said Mira Dunn.\n\n“We stay here for good. The quay is next.”",
      "direct | Mira Dunn | We won,",
      "direct | Mira Dunn | We stay here for good. The quay is next.",
    ],
    ["“We won,” said Mira Dunn.\n\n“Keep Out”", "direct | Mira Dunn | We won,"],
  ],
  "without a blank or a mark": [
    ['"The walls hold,"said Mira Dunn."They will."', "direct | Mira Dunn | The walls hold, … They will."],
    [
      '"The walls hold,"said Mira Dunn."They will.""They fall,"said Bo Tarn.',
      "direct | Mira Dunn | The walls hold, … They will.",
      "direct | Bo Tarn | They fall,",
    ],
    ["“The walls hold, said Mira Dunn, mayor of Tarn. They cheered.", "direct | Mira Dunn | The walls hold"],
    ["The walls hold, said Mira Dunn. They will.”", "direct | Mira Dunn | The walls hold … They will."],
    [
      "“The walls hold, said Mira Dunn.\n\n“They fall,” said Bo Tarn.",
      "direct | Mira Dunn | The walls hold",
      "direct | Bo Tarn | They fall,",
    ],
  ],
  "in other styles": [
    ["«The walls hold,» said Mira Dunn.", "direct | Mira Dunn | The walls hold,"],
    ["« Les murs tiennent », said Mira Dunn.", "direct | Mira Dunn | Les murs tiennent"],
    ["„Die Mauern halten“, said Mira Dunn.", "direct | Mira Dunn | Die Mauern halten"],
    ["»Die Mauern halten«, said Mira Dunn.", "direct | Mira Dunn | Die Mauern halten"],
    ["「The walls hold,」 said Mira Dunn.", "direct | Mira Dunn | The walls hold,"],
    ["‘It’s the Dunns’ wall,’ said Mira Dunn.", "direct | Mira Dunn | It’s the Dunns’ wall,"],
    [
      "‘The walls hold,’ said Mira Dunn. ‘We call them “arms” here.’",
      "direct | Mira Dunn | The walls hold, … We call them “arms” here.",
    ],
    ['"The 24" pipe holds," said Mira Dunn.', 'direct | Mira Dunn | The 24" pipe holds,'],
    ["The Dunns' house and the crews' huts stood in the '90s."],
    [`Mira Dunn is 6'2" and the wall is 12" wide.`],
  ],
  "whose they are by what stands near": [
    ["Mayor Mira Dunn opened the walls.\n\n“They hold for good.”", "direct | Mira Dunn | They hold for good."],
    [
      "“We won,” said Mira Dunn.\n\nThe sea rose.\n\nIt fell.\n\nIt rose.\n\n“And we will win again.”",
      "direct | Mira Dunn | We won,",
      "direct | Mira Dunn | And we will win again.",
    ],
    [
      "“We won,” said Mira Dunn.\n\n“We lost,” said Bo Tarn.\n\nThe sea rose.\n\nIt fell.\n\nIt rose.\n\n“It will rise again.”",
      "direct | Mira Dunn | We won,",
      "direct | Bo Tarn | We lost,",
      "direct | nobody | It will rise again.",
    ],
    [
      "“We won,” Marl Group said. Ann Lee nodded.\n\n“I am glad of it.”",
      "direct | Marl Group | We won,",
      "direct | Ann Lee | I am glad of it.",
    ],
  ],
  "no speech at all": [
    ["The book “A History of the Walls of Tarn” sold well."],
    ["The so-called “walls that never fell” did fall."],
    ["Bo “the Crane of the Old Quay” Tarn was there."],
    ["Marl sells the “Long Arms Deluxe Set for Two”."],
    ["The band played “We are the walls of Tarn and Marl” twice."],
    ["“Walls for Everybody in the Town” opened in May."],
    ["She was named “best mayor of the coast in ten years” by the town."],
    ["The term “moveable wall of the first order” means a gate."],
    ["The fair, “Walls for everybody in the town,” opened."],
  ],
};

describe("Direct speech", () => {
  for (const [family, cases] of Object.entries(families))
    describe(family, () => {
      for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(read(text).lines, expected));
    });

  it("rests on what names the speaker, and is inferred where a sentence only leads up to it", () => {
    const { speech } = read("Mira Dunn, mayor of Tarn: “We won.”\n\nBo Tarn had his doubts: “They will not win.”");
    assert.deepEqual(
      speech.quotes.map(({ rule, certainty, restsOn }) => [rule, certainty, restsOn.length > 0]),
      [
        ["lead-in", "certain", true],
        ["lead-in", "inferred", true],
      ],
    );
  });
});
