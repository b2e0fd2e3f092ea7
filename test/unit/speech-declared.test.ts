import assert from "node:assert/strict";
import { analyse, type DeclaredSpeaker } from "../../src/core";
import { linked } from "./people-fixture";

type Case = readonly [why: string, declared: readonly DeclaredSpeaker[], text: string, ...lines: readonly string[]];

const vera: DeclaredSpeaker = { name: "Vera Dunn", aliases: ["the Mayor", "Mimi"], pronouns: "she" };
const karl: DeclaredSpeaker = { name: "Karl Tarn", aliases: ["the Mayor"], pronouns: "he" };
const office: DeclaredSpeaker = { name: "Port Repair Office", aliases: ["PRX", "the crew"], pronouns: "it" };

const cases: readonly Case[] = [
  ["an office", [vera], "The Mayor said that it was late.", "The Mayor → Vera Dunn: declared"],
  ["an office in small letters", [vera], "The mayor said that it was late.", "The mayor → Vera Dunn: declared"],
  [
    "a longer office is another one",
    [vera],
    "The Mayor of Elmport said that it was late.",
    "The Mayor of Elmport → Mayor of Elmport: office-only",
  ],
  [
    "an office against a holder whom the text names",
    [vera],
    "Mayor Karl Tarn came. The Mayor said that it was late.",
    "The Mayor → Vera Dunn: declared",
  ],
  ["a nickname", [vera], "Mimi said that it was late.", "Mimi → Vera Dunn: declared"],
  [
    "a nickname and the name are one person",
    [vera],
    "“It is late,” said Vera Dunn. “It is cold,” Mimi said.",
    "Vera Dunn → Vera Dunn: declared",
    "Mimi → Vera Dunn: declared",
  ],
  [
    "the surname of somebody declared and named",
    [vera],
    "Mimi came. Dunn said that it was late.",
    "Dunn → Vera Dunn: only-surname",
  ],
  [
    "the surname of somebody only declared",
    [{ name: "Vera Dunn" }],
    "Dunn said that it was late.",
    "Dunn → Vera Dunn: declared-surname, inferred",
  ],
  [
    "the surname of two who are only declared",
    [{ name: "Vera Dunn" }, { name: "Karl Dunn" }],
    "Dunn said that it was late.",
    "Dunn → Dunn: named",
  ],
  [
    "the surname of somebody declared beside somebody named",
    [{ name: "Vera Dunn" }],
    "Karl Dunn came. Dunn said that it was late.",
    "Dunn → Karl Dunn: only-surname",
  ],
  [
    "a declared surname beside two named",
    [{ name: "Vera Dunn", aliases: ["Dunn"] }],
    "Vera Dunn met Karl Dunn. Dunn said that it was late.",
    "Dunn → Vera Dunn: declared",
  ],
  [
    "a declared surname behind the wrong title",
    [{ name: "Vera Dunn", aliases: ["Dunn"], pronouns: "she" }],
    "Vera Dunn met Karl Dunn. Mr. Dunn said that it was late.",
    "Mr. Dunn → Karl Dunn: only-surname",
  ],
  [
    "one alias of two people, both of them named",
    [vera, karl],
    "Vera Dunn met Karl Tarn. The Mayor said that it was late.",
    "The Mayor → Vera Dunn: declared-twice, inferred, or Karl Tarn",
  ],
  [
    "one alias of two people, one of them named",
    [vera, karl],
    "Karl Tarn came. The Mayor said that it was late.",
    "The Mayor → Karl Tarn: declared-twice, inferred",
  ],
  [
    "one alias of two people, none of them named",
    [vera, karl],
    "The Mayor said that it was late.",
    "The Mayor → Mayor: office-only",
  ],
  ["an acronym", [office], "PRX said that it was late.", "PRX → Port Repair Office: declared"],
  ["a description", [office], "The crew said that it was late.", "The crew → Port Repair Office: declared"],
  [
    "an organisation that a pronoun means",
    [office],
    "PRX opened. It said that it was late.",
    "It → Port Repair Office: pronoun-only-candidate",
  ],
  [
    "a declared pronoun where two can be meant",
    [
      { name: "Ilka Dunn", pronouns: "she" },
      { name: "Sabri Tarn", pronouns: "he" },
    ],
    "Ilka Dunn met Sabri Tarn. She said that it was late. He said that it was cold.",
    "She → Ilka Dunn: pronoun-only-candidate",
    "He → Sabri Tarn: pronoun-only-candidate",
  ],
  [
    "they",
    [{ name: "Ilka Dunn", pronouns: "they" }],
    "Ilka Dunn met Karl Tarn. They said that it was late.",
    "They → Ilka Dunn: pronoun-nearest, inferred, or Karl Tarn",
  ],
  [
    "he never means somebody declared as they",
    [{ name: "Ilka Dunn", pronouns: "they" }],
    "Ilka Dunn met Karl Tarn. He said that it was late.",
    "He → Karl Tarn: pronoun-only-candidate",
  ],
  [
    "the office of a declared title",
    [{ name: "Vera Dunn", title: "governor of Norvale" }],
    "Vera Dunn came. The governor said that it was late.",
    "The governor → Vera Dunn: office-holder, inferred",
  ],
  [
    "a word inside another name",
    [{ name: "Karl Tarn", aliases: ["Tarn", "Bridge"] }],
    "The Tarn Bridge Company said that it was late.",
    "The Tarn Bridge Company → Tarn Bridge Company: named",
  ],
  [
    "a word inside another person's name",
    [{ name: "Vera Lind", aliases: ["Dunn"] }],
    "Karl Dunn said that it was late.",
    "Karl Dunn → Karl Dunn: named",
  ],
];

describe("Declared speakers", () => {
  for (const [why, declared, text, ...lines] of cases) {
    it(`${why}: ${text}`, () => assert.deepEqual(linked(text, declared).lines, lines));
  }

  it("do not appear unless the text names them", () => {
    const { speech } = linked("Karl Tarn came.", [vera, office]);
    assert.deepEqual(
      speech.people.map(({ name }) => name),
      ["Karl Tarn"],
    );
  });

  it("keep the declared name, title, organisation and kind against the text, and say that they are declared", () => {
    const declared: DeclaredSpeaker = {
      name: "Vera Dunn",
      title: "harbour poet",
      organisation: "Marl Group",
      kind: "spokesperson",
    };
    const [person] = linked("Mayor Vera T. Dunn said that it was late.", [declared]).speech.people;
    assert.deepEqual(
      [person?.name, person?.title, person?.organisation, person?.kind, person?.declared],
      ["Vera Dunn", "harbour poet", "Marl Group", "spokesperson", declared],
    );
  });

  it("learn from the text what is not declared", () => {
    const [person] = linked("“It is late,” said Vera Dunn, the mayor of Norvale.", [{ name: "Vera Dunn" }]).speech
      .people;
    assert.deepEqual([person?.title, person?.declared?.title], ["mayor of Norvale", undefined]);
  });

  it("of one name: the first declaration stands", () => {
    const twice: readonly DeclaredSpeaker[] = [
      { name: "Vera Dunn", title: "mayor" },
      { name: "vera  dunn", title: "poet" },
    ];
    const [person] = linked("Vera Dunn said that it was late.", twice).speech.people;
    assert.equal(person?.title, "mayor");
  });

  it("without a name, or with empty aliases, mean nobody", () => {
    const nobody: readonly DeclaredSpeaker[] = [{ name: " " }, { name: "Vera Dunn", aliases: ["", "the "] }];
    const text = "The port said that it was late.";
    assert.deepEqual(linked(text, nobody).lines, linked(text).lines);
  });

  it("change nothing where no word of theirs stands", () => {
    const text = "Port opens\n\nKarl Tarn met Nora Lind. She said that it was late. The company agreed, it said.\n";
    assert.deepEqual(analyse(text, { declared: [vera, office] }).speech, analyse(text).speech);
  });
});
