import assert from "node:assert/strict";
import { linked } from "./people-fixture";

type Case = readonly [why: string, text: string, ...lines: readonly string[]];

const offices: readonly Case[] = [
  [
    "an office behind the name",
    "Vera Dunn, the Norvalian President, arrived. The President of Norvalia said that it was late.",
    "The President of Norvalia → Vera Dunn: office-holder, inferred",
  ],
  [
    "an office in front of the name",
    "District Attorney Vera Dunn arrived. The District Attorney said that it was late.",
    "The District Attorney → Vera Dunn: office-holder, inferred",
  ],
  [
    "a shortened title",
    "Sen. Vera Dunn arrived. The senator said that it was late.",
    "The senator → Vera Dunn: office-holder, inferred",
  ],
  [
    "a title in small letters",
    "Harbour master Karl Tarn came. The harbour master said that it was late.",
    "The harbour master → Karl Tarn: office-holder, inferred",
  ],
  [
    "an abbreviation of the office",
    "Vera Dunn, chief executive of Marl Group, came. The CEO said that it was late.",
    "The CEO → Vera Dunn: office-holder, inferred",
  ],
  [
    "the same office with one word more",
    "Vera Dunn, chief executive officer of Marl Group, came. The chief executive said that it was late.",
    "The chief executive → Vera Dunn: office-holder, inferred",
  ],
  [
    "of two firms",
    "Vera Dunn, chief executive of Marl Group, met Karl Tarn, chief executive of Tarn Ltd. Marl's chief executive said that it was late.",
    "Marl's chief executive → Vera Dunn: office-holder, inferred",
  ],
  [
    "of nobody named",
    "Vera Dunn, chief executive of Marl Group, came. The chief executive of Tarn Bank said that it was late.",
    "The chief executive of Tarn Bank → chief executive of Tarn Bank: office-only",
  ],
  [
    "chair, chairman and chairwoman",
    "Vera Dunn, chair of Marl Group, came. The chairwoman said that it was late.",
    "The chairwoman → Vera Dunn: office-holder, inferred",
  ],
  [
    "no vice president",
    "Vera Dunn, vice president of Norvalia, met Karl Tarn, president of Norvalia. The president said that it was late.",
    "The president → Karl Tarn: office-holder, inferred",
  ],
  [
    "a vice president",
    "Vera Dunn, vice president of Norvalia, met Karl Tarn, president of Norvalia. The vice president said that it was late.",
    "The vice president → Vera Dunn: office-holder, inferred",
  ],
  [
    "a deputy",
    "Karl Tarn, deputy director of Marl Group, met Vera Dunn, director of Marl Group. The deputy director said that it was late.",
    "The deputy director → Karl Tarn: office-holder, inferred",
  ],
  [
    "no former mayor",
    "Former mayor Karl Tarn met Mayor Vera Dunn. The mayor said that it was late.",
    "The mayor → Vera Dunn: office-holder, inferred",
  ],
  [
    "a former mayor",
    "Former mayor Karl Tarn met Mayor Vera Dunn. The former mayor said that it was late.",
    "The former mayor → Karl Tarn: office-holder, inferred",
  ],
  [
    "no assistant",
    "Attorney General Vera Dunn met Assistant Attorney General Karl Tarn. The Attorney General said that it was late.",
    "The Attorney General → Vera Dunn: office-holder, inferred",
  ],
  [
    "an assistant",
    "Attorney General Vera Dunn met Assistant Attorney General Karl Tarn. The Assistant Attorney General said that it was late.",
    "The Assistant Attorney General → Karl Tarn: office-holder, inferred",
  ],
  [
    "an attorney is no attorney general",
    "District Attorney Karl Tarn met Attorney General Vera Dunn. The Attorney General said that it was late.",
    "The Attorney General → Vera Dunn: office-holder, inferred",
  ],
  [
    "one minister of several kinds",
    "Foreign Minister Vera Dunn met Prime Minister Karl Tarn. The Prime Minister said that it was late. The Foreign Minister said that it was cold.",
    "The Prime Minister → Karl Tarn: office-holder, inferred",
    "The Foreign Minister → Vera Dunn: office-holder, inferred",
  ],
  [
    "of two governors the last",
    "Vera Dunn, the governor of Norvale, and Karl Tarn, the governor of Elmport, came. The governor said that it was late.",
    "The governor → Karl Tarn: latest-office-holder, inferred, or Vera Dunn",
  ],
  [
    "of two governors the one of a place",
    "Vera Dunn, the governor of Norvale, and Karl Tarn, the governor of Elmport, came. The Norvale governor said that it was late.",
    "The Norvale governor → Vera Dunn: office-holder, inferred",
  ],
  [
    "an adviser to the president is none",
    "Vera Dunn, senior adviser to the president, met President Karl Tarn. The president said that it was late.",
    "The president → Karl Tarn: office-holder, inferred",
  ],
  [
    "an office whose holder is named later",
    "The Harbour Secretary said that it was late. Harbour Secretary Vera Dunn said that it was cold.",
    "The Harbour Secretary → Vera Dunn: office-named-later, inferred",
    "Harbour Secretary Vera Dunn → Vera Dunn: named",
  ],
  [
    "an office whose holder's title tells no place",
    "The Prime Minister of Norvalia said that it was late. Prime Minister Vera Dunn said that it was cold.",
    "The Prime Minister of Norvalia → Vera Dunn: office-named-later, inferred",
    "Prime Minister Vera Dunn → Vera Dunn: named",
  ],
  [
    "a bare office is not that of a firm named later",
    "The President said that it was late. Vera Dunn, president of Marl Group, said that it was cold.",
    "The President → President: office-only",
    "Vera Dunn → Vera Dunn: named",
  ],
  [
    "the only dignitary for the only open office",
    "The Guardian said that it was late. The Guardian said that it was cold. Ayatollah Sohrabi said that it was dark.",
    "The Guardian → Ayatollah Sohrabi: office-by-elimination, inferred",
    "The Guardian → Ayatollah Sohrabi: office-by-elimination, inferred",
    "Ayatollah Sohrabi → Ayatollah Sohrabi: named",
  ],
  ["a queen", "Queen Vera came. The queen said that it was late.", "The queen → Queen Vera: office-holder, inferred"],
  [
    "a spokeswoman by name",
    "Vera Dunn, spokeswoman for Marl Group, came. The spokeswoman said that it was late.",
    "The spokeswoman → Vera Dunn: office-holder, inferred",
  ],
  [
    "a spokeswoman without a name",
    "A harbour spokeswoman said that it was late. The spokeswoman said that it was cold.",
    "A harbour spokeswoman → harbour spokeswoman: office-only",
    "The spokeswoman → harbour spokeswoman: same-office",
  ],
  [
    "an office before the name",
    "Marl Group's chairman, Karl Tarn, came. The chairman said that it was late.",
    "The chairman → Karl Tarn: office-holder, inferred",
  ],
  [
    "an office before the name that ends its sentence",
    "“It is late,” said the chairman of Marl Group, Karl Tarn. “It is cold,” the chairman said.",
    "the chairman of Marl Group, Karl Tarn → Karl Tarn: named",
    "the chairman → Karl Tarn: office-holder, inferred",
  ],
  ["a doctor", "Dr. Karl Tarn came. “It is late,” the doctor said.", "the doctor → Karl Tarn: office-holder, inferred"],
  [
    "an office of a common noun, named later",
    "The committee chairman said that it was late. Karl Tarn, chairman of the committee, said that it was cold.",
    "The committee chairman → Karl Tarn: office-named-later, inferred",
    "Karl Tarn → Karl Tarn: named",
  ],
  [
    "an office of a common noun that the name holds",
    "Karl Tarn, rector of Tarn University, met Vera Dunn, rector of Norvale College. The university's rector said that it was late.",
    "The university's rector → Karl Tarn: office-holder, inferred",
  ],
  [
    "an office of a common noun that any name may mean",
    "Karl Tarn, director of the PRX, came. The agency's director said that it was late.",
    "The agency's director → Karl Tarn: office-holder, inferred",
  ],
  [
    "a lieutenant governor is no governor",
    "Lt. Gov. Vera Dunn met Gov. Karl Tarn. The governor said that it was late. The lieutenant governor said that it was cold.",
    "The governor → Karl Tarn: office-holder, inferred",
    "The lieutenant governor → Vera Dunn: office-holder, inferred",
  ],
  [
    "an office before somebody else",
    "In a letter to the minister, Karl Tarn said that it was late. The minister said that it was cold.",
    "Karl Tarn → Karl Tarn: named",
    "The minister → minister: office-only",
  ],
  [
    "an office and a pronoun",
    "Marl Group opened a port. Its chairwoman said that it was late. She said that it was cold.",
    "Its chairwoman → chairwoman: office-only",
    "She → chairwoman: pronoun-only-candidate",
  ],
  [
    "two prefixes of one office",
    "Professor Doctor Vera Dunn, rector of Tarn University, came. The rector said that it was late.",
    "The rector → Vera Dunn: office-holder, inferred",
  ],
];

describe("Whom an office means", () => {
  describe("beside its holder and far from it", () => {
    for (const [why, text, ...lines] of offices) {
      it(`${why}: ${text}`, () => assert.deepEqual(linked(text).lines, lines));
    }
  });
});
