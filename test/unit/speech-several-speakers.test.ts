import assert from "node:assert/strict";
import { read } from "./speech-fixture";

type Case = readonly [text: string, ...expected: readonly string[]];

const WE = "direct | Mira Dunn | We did it,";
const YEAR = "direct | Bo Tarn | It took a year.";

/** Right readings and wrong ones side by side. */
const families: Readonly<Record<string, readonly Case[]>> = {
  "two speakers in one sentence": [
    ["“We did it,” Mira Dunn said, and Bo Tarn answered, “It took a year.”", WE, YEAR],
    ["“We did it,” said Mira Dunn, to which Bo Tarn replied, “It took a year.”", WE, YEAR],
    ["“We did it,” Mira Dunn said, before Bo Tarn added: “It took a year.”", WE, YEAR],
    ["“We did it,” Mira Dunn said, with Bo Tarn adding, “It took a year.”", WE, YEAR],
    ["“We did it,” said Mira Dunn; “It took a year,” said Bo Tarn.", WE, "direct | Bo Tarn | It took a year,"],
    ["Mira Dunn asked, “Is it done?” and Bo Tarn said, “It took a year.”", "direct | Mira Dunn | Is it done?", YEAR],
    ["Mira Dunn said, “We did it,” while Bo Tarn called it “a wonder.”", WE, "noun-phrase | Bo Tarn | it “a wonder.”"],
    [
      "While Mira Dunn said “we did it,” Bo Tarn said “it took a year.”",
      "direct | Mira Dunn | we did it,",
      "direct | Bo Tarn | it took a year.",
    ],
    [
      "Bo Tarn said “It took a year,” whereas Mira Dunn insisted that “we did it.”",
      "direct | Bo Tarn | It took a year,",
      "direct | Mira Dunn | we did it.",
    ],
    ["Mira Dunn said, “We did it,” as the crowd cheered.", WE],
    ["Mira Dunn said, “We did it,” which pleased Bo Tarn.", WE],
    ["Mira Dunn said, “We did it,” to cheers.", WE],
    ["“We did it,” Mira Dunn said of Bo Tarn, who said: “It took a year.”", WE, YEAR],
    ["“We did it,” Mira Dunn said; “it took a year.”", "direct | Mira Dunn | We did it, … it took a year."],
    ["Mira Dunn said, “We did it,” and added, “It took a year.”", WE, "direct | Mira Dunn | It took a year."],
    ["When Bo Tarn said “it took a year,” Mira Dunn laughed.", "direct | Bo Tarn | it took a year,"],
    ["After Mira Dunn said “we did it,” the crowd cheered.", "direct | Mira Dunn | we did it,"],
    ["“We did it,” Mira Dunn said, adding, “It took a year.”", "direct | Mira Dunn | We did it, … It took a year."],
    ["“We did it,” Mira Dunn said. “It took a year.”", "direct | Mira Dunn | We did it, … It took a year."],
  ],
  "two speakers in two sentences": [
    ["“We did it,” Mira Dunn said. Bo Tarn replied: “It took a year.”", WE, YEAR],
    ["Mira Dunn said: “We did it.” Bo Tarn said: “It took a year.”", "direct | Mira Dunn | We did it.", YEAR],
    [
      "“We did it,” Mira Dunn said, adding, “We paid.” Bo Tarn said, “It took a year.”",
      "direct | Mira Dunn | We did it, … We paid.",
      YEAR,
    ],
    [
      "“We did it,” said Mira Dunn. “It took a year,” Bo Tarn added. “And we paid.”",
      WE,
      "direct | Bo Tarn | It took a year, … And we paid.",
    ],
  ],
  "one quotation whose speaker the last paragraph names": [
    ["“We did it.\n\n“It took a year,” Mira Dunn said.", "direct | Mira Dunn | We did it. … It took a year,"],
    [
      "“We did it.\n\n“It took a year.\n\n“And we paid,” Mira Dunn said.",
      "direct | Mira Dunn | We did it. … It took a year. … And we paid,",
    ],
    ["“We did it.”\n\n“It took a year,” Mira Dunn said.", "direct | Mira Dunn | We did it. … It took a year,"],
    ["“We did it.\n\nIt took a year,” Mira Dunn said.", "direct | Mira Dunn | We did it. … It took a year,"],
    [
      "“We did it,” Bo Tarn said.\n\n“It took a year,” Mira Dunn said.",
      "direct | Bo Tarn | We did it,",
      "direct | Mira Dunn | It took a year,",
    ],
  ],
  "a lone surname before a colon": [
    [
      "Mira Dunn and Bo Tarn spoke.\n\nDunn: “We did it.” Tarn: “It took a year.”",
      "direct | Mira Dunn | We did it.",
      "direct | Bo Tarn | It took a year.",
    ],
    ["Mira Dunn spoke.\n\nVerdict: “Fine.”"],
    ["Mira Dunn spoke.\n\nDunn: “a gift”"],
  ],
  "words that something else leads to": [
    ["“We did it.”\n— Mira Dunn, mayor of Tarn", "direct | Mira Dunn | We did it."],
    [
      "“We did it,” said Mira Dunn, before adding that it took a year.",
      "direct | Mira Dunn | We did it,",
      "indirect | Mira Dunn | it took a year",
    ],
    ["“We did it” Mira Dunn said. “It took a year”.", "direct | Mira Dunn | We did it … It took a year"],
    ["“History” page says it all."],
    ["In the words of Mira Dunn, “we did it.”", "direct | Mira Dunn | we did it."],
    ["A statement read: “We did it.”", "direct | statement | We did it."],
    ["Mira Dunn read: “Hall One”"],
    [
      "Mira Dunn, who said “we did it,” thanked Bo Tarn, who answered that “it took a year.”",
      "direct | Mira Dunn | we did it,",
      "direct | Bo Tarn | it took a year.",
    ],
    ["The hall opened in May, before adding rooms for the town."],
    ["Mira Dunn said, quoting a proverb: “We did it.”", "direct | Mira Dunn | We did it."],
  ],
  "a source in the middle": [
    ["The hall is, according to the mayor, a gift.", "indirect | mayor | The hall is … a gift"],
    ["The hall has, according to Mira Dunn, cost a lot.", "indirect | Mira Dunn | The hall has … cost a lot"],
    ["The hall would, said Mira Dunn, be a gift.", "indirect | Mira Dunn | The hall would … be a gift"],
    ["The walls hold, according to Mira Dunn, who mended them.", "indirect | Mira Dunn | The walls hold"],
  ],
  "what goes on in the tense of the report": [
    [
      "Mira Dunn said the plan was bad. It would cost a lot. Nobody would use it.",
      "indirect | Mira Dunn | the plan was bad",
      "indirect | Mira Dunn | It would cost a lot",
      "indirect | Mira Dunn | Nobody would use it",
    ],
    [
      "Bo Tarn saw the plan. It would cost a lot, he said. Nobody would use it.",
      "indirect | Bo Tarn | It would cost a lot",
      "indirect | Bo Tarn | Nobody would use it",
    ],
    ["Mira Dunn said the hall was shut. The council would pay.", "indirect | Mira Dunn | the hall was shut"],
    ["Mira Dunn said the hall was shut. It opened in May.", "indirect | Mira Dunn | the hall was shut"],
    ["Mira Dunn says the hall is shut. It would cost a lot.", "indirect | Mira Dunn | the hall is shut"],
    ["Mira Dunn said the hall was shut.\n\nIt would cost a lot.", "indirect | Mira Dunn | the hall was shut"],
  ],
  "a clause that ends with its verb": [
    ["Mira Dunn, a farmer, said it works.", "indirect | Mira Dunn | it works"],
    ["Mira Dunn said the plan works.", "indirect | Mira Dunn | the plan works"],
    ["Mira Dunn said the hall helps, and left the town.", "indirect | Mira Dunn | the hall helps"],
    ["Mira Dunn said the plan needs time.", "indirect | Mira Dunn | the plan needs time"],
    ["The town paid for the road works."],
    ["Mira Dunn came, as she said she would."],
  ],
};

describe("Several speakers, and words in several places", () => {
  for (const [family, cases] of Object.entries(families))
    describe(family, () => {
      for (const [text, ...expected] of cases) it(text, () => assert.deepEqual(read(text).lines, expected));
    });

  it("are inferred where only the tense tells", () => {
    const { speech } = read("Mira Dunn said the plan was bad. It would cost a lot.");
    assert.deepEqual(
      speech.quotes.map(({ rule, certainty }) => [rule, certainty]),
      [
        ["reported clause", "certain"],
        ["free indirect", "inferred"],
      ],
    );
  });

  it("leave the damage of a forgotten mark in its paragraph", () => {
    const { lines } = read("“We did it, said Mira Dunn. It took a year.\n\n“We paid,” Bo Tarn said.");
    assert.deepEqual(lines, ["direct | Mira Dunn | We did it", "direct | Bo Tarn | We paid,"]);
  });
});
