import assert from "node:assert/strict";
import { read } from "./speech-fixture";

type Person = readonly [text: string, name: string, title: string, organisation: string];

/** Name, title and organisation of the person found first; empty where the text tells none. */
function first(text: string): readonly [string, string, string] {
  const person = read(text).speech.people[0];
  return [person?.name ?? "", person?.title ?? "", person?.organisation ?? ""];
}

const before: readonly Person[] = [
  ["President Mira Dunn left.", "Mira Dunn", "President", ""],
  ["District Attorney Mira Dunn left.", "Mira Dunn", "District Attorney", ""],
  ["Secretary of Homeland Security Dunn left.", "Dunn", "Secretary of Homeland Security", ""],
  ["Minister for Ports Mira Dunn left.", "Mira Dunn", "Minister for Ports", ""],
  ["Minister of Foreign Affairs Mira Dunn left.", "Mira Dunn", "Minister of Foreign Affairs", ""],
  ["Chief of Staff Mira Dunn left.", "Mira Dunn", "Chief of Staff", ""],
  ["Chief Growth Officer Mira Dunn left.", "Mira Dunn", "Chief Growth Officer", ""],
  ["Executive Vice-President Mira Dunn left.", "Mira Dunn", "Executive Vice-President", ""],
  ["EU High Representative Mira Dunn left.", "Mira Dunn", "EU High Representative", ""],
  ["“Yes,” said senior vice president for ports Mira Dunn.", "Mira Dunn", "senior vice president for ports", ""],
  [
    "“Yes,” said Marl Group senior vice president for ports Mira Dunn.",
    "Mira Dunn",
    "Marl Group senior vice president for ports",
    "",
  ],
  [
    "“Yes,” said U.S. Attorney for the Southern District of Utopia Mira Dunn.",
    "Mira Dunn",
    "U.S. Attorney for the Southern District of Utopia",
    "",
  ],
  ["“Yes,” said the chair of the board Mira Dunn.", "Mira Dunn", "chair of the board", ""],
  ["Baroness Dunn of Marl left.", "Baroness Dunn of Marl", "", ""],
];

const behind: readonly Person[] = [
  ["“Yes,” said Mira Dunn, chief executive of Marl Group.", "Mira Dunn", "chief executive of Marl Group", "Marl Group"],
  ["“Yes,” said Mira Dunn, PhD, chief scientist at Marl.", "Mira Dunn", "chief scientist at Marl", "Marl"],
  ["“Yes,” said Mira Dunn, MD, PhD, chair of Marl Group.", "Mira Dunn", "chair of Marl Group", "Marl Group"],
  [
    "“Yes,” said Mira Dunn, VP of Partnerships at Marl Group.",
    "Mira Dunn",
    "VP of Partnerships at Marl Group",
    "Marl Group",
  ],
  ["“Yes,” said Mira Dunn, Chief Financial Officer of Marl.", "Mira Dunn", "Chief Financial Officer of Marl", "Marl"],
  ["“Yes,” said Mira Dunn, CEO, Marl Group.", "Mira Dunn", "CEO", "Marl Group"],
  ["“Yes,” said Mira Dunn, Marl’s chief provocateur.", "Mira Dunn", "Marl’s chief provocateur", "Marl"],
  ["“Yes,” said Mira Dunn, mayor of Boston.", "Mira Dunn", "mayor of Boston", ""],
  ["Then Wirat, a poet, left.", "Wirat", "poet", ""],
];

const none: readonly Person[] = [
  ["Mira Dunn, Mayor Bo Tarn and others left.", "Mira Dunn", "", ""],
  ["Mira Dunn, as well as mayor Bo Tarn, left.", "Mira Dunn", "", ""],
  ["Mira Dunn, while the mayor was away, left.", "Mira Dunn", "", ""],
  ["The director thanked Mira Dunn.", "Mira Dunn", "", ""],
  ["She thanked the director for Mira Dunn.", "Mira Dunn", "", ""],
  ["She thanked the director for helping Mira Dunn.", "Mira Dunn", "", ""],
];

describe("Titles", () => {
  for (const [family, people] of Object.entries({ before, behind, none })) {
    describe(family, () => {
      for (const [text, ...expected] of people) it(text, () => assert.deepEqual(first(text), expected));
    });
  }

  it("do not hold letters, which belong to neither title nor name", () => {
    const [speaker] = read("“It is late,” said Mira Dunn OBE. Dunn added that it was cold.").speech.speakers;
    assert.deepEqual([speaker?.name, speaker?.aliases], ["Mira Dunn", ["Mira Dunn OBE", "Dunn"]]);
  });
});

/** Kind and name of who says the last quotation. */
function lastSpeaker(text: string): string {
  const { speech } = read(text);
  const speaker = speech.people[speech.quotes.at(-1)?.speaker ?? -1];
  return speaker ? `${speaker.kind}: ${speaker.name}` : "nobody";
}

const lone: readonly (readonly [text: string, speaker: string])[] = [
  ["“It is very late,” said Bennett.", "person: Bennett"],
  ["“It is very late,” said Tarnowski.", "person: Tarnowski"],
  ["“It is very late,” said McTarn.", "person: McTarn"],
  ["“It is very late,” said Norvale.", "organisation: Norvale"],
  ["“It is very late,” said Marlco.", "organisation: Marlco"],
  ["Mira Baker came. “It is very late,” Baker said.", "person: Mira Baker"],
  ["Mira Dunn came. “It is very late,” the baker said.", "unnamed: baker"],
  ["“It is very late,” a ministry spokesperson said.", "spokesperson: ministry spokesperson"],
  ["“It is very late,” said Small Businesses.", "organisation: Small Businesses"],
];

describe("Lone names that speak", () => {
  for (const [text, speaker] of lone) it(text, () => assert.equal(lastSpeaker(text), speaker));
});
