import assert from "node:assert/strict";
import { completeFrontMatter, declarationChoices, declareInFrontMatter, profiles } from "../../src/core";
import { analyse } from "../../src/core";
import { edited } from "../../src/core/declarations/declaration";
import { at, sketch, type ReleaseSketch } from "./features-fixture";

const TEXT = "Mira Dunn and Ann Lee met. The mayor said it was good. She left. Dunn’s plan holds. Walls hold, it says.";

/** A release in which everything but the full names is a guess. */
function release(rest: Partial<ReleaseSketch> = {}, text = TEXT) {
  const guess = { certainty: "inferred" } as const;
  return sketch(text, {
    people: [
      {
        name: "Mira Dunn",
        title: "harbour master",
        mentions: [
          { words: "Mira Dunn" },
          { words: "The mayor", form: "office", ...guess, alternatives: [1] },
          { words: "She", form: "pronoun", ...guess, alternatives: [1] },
          { words: "Dunn’s", form: "surname", ...guess },
        ],
      },
      { name: "Ann Lee", mentions: [{ words: "Ann Lee" }] },
    ],
    ...rest,
  });
}

function titles(words: string, analysis = release()): readonly string[] {
  return declarationChoices(analysis, at(analysis.source.text, words)).map(({ title }) => title);
}

describe("what may be declared", () => {
  it("is each person whom a description may mean, the likeliest first", () => {
    assert.deepEqual(titles("mayor"), ["Declare “the mayor” as Mira Dunn", "Declare “the mayor” as Ann Lee"]);
  });
  it("is a pronoun, for each person", () => {
    assert.deepEqual(titles("She"), ["Declare that Mira Dunn is “she”", "Declare that Ann Lee is “she”"]);
  });
  it("is a surname without its possessive", () => {
    assert.deepEqual(titles("Dunn’s"), ["Declare “Dunn” as Mira Dunn"]);
  });
  it("is nothing about names that are certain, and nothing between names", () => {
    assert.deepEqual(titles("Mira Dunn"), []);
    assert.deepEqual(titles("holds"), []);
  });
  it("is the source of an inferred quotation, from anywhere in its words", () => {
    const quotes = [
      { kind: "indirect", spans: ["it was good"], source: "The mayor", speaker: 0, certainty: "inferred" },
    ] as const;
    assert.deepEqual(titles("was good", release({ quotes })), titles("mayor"));
    assert.deepEqual(titles("was good", release({ quotes: [{ ...quotes[0], certainty: "certain" }] })), []);
  });
  it("is every person of the text for an office that nobody is named for", () => {
    const text = "Mira Dunn and Ann Lee met. The Mayor said that it would stay open.";
    const analysis = analyse(`# Pier opens\n\nThe pier opened on Monday.\n\n${text}\n`, { format: "markdown" });
    assert.deepEqual(titles("The Mayor", analysis), [
      "Declare “the Mayor” as Mira Dunn",
      "Declare “the Mayor” as Ann Lee",
    ]);
  });
  it("comes once for words that several mentions share", () => {
    assert.deepEqual(titles(TEXT).length, new Set(titles(TEXT)).size);
  });
});

describe("a declaration in the front matter", () => {
  const declaration = { name: "Mira Dunn", field: "pronouns", value: "she" } as const;
  it("is offered in Markdown, and in plain text only where a front matter stands already", () => {
    assert.ok(declareInFrontMatter(release({ format: "markdown" }), declaration));
    assert.equal(declareInFrontMatter(release({ format: "plain" }), declaration), undefined);
    const text = `---\ntitle: Pier\n---\n\n${TEXT}`;
    const front = at(text, "---\ntitle: Pier\n---");
    const edits = declareInFrontMatter(release({ format: "plain", frontMatter: front }, text), declaration);
    assert.equal(
      edited(text, edits ?? []).slice(0, 60),
      `---\ntitle: Pier\nspeakers:\n  - name: Mira Dunn\n    pronouns: she\n---\n\n${TEXT}`.slice(0, 60),
    );
  });
});

describe("a declared speaker", () => {
  const body =
    "\n\n# The port of Tarn opens\n\nTARN, May 3, 2031 – Marl Group opened the port. Mira Dunn and Bo Tarn were there.\n\nThe Harbour Master said that the walls would hold.\n";
  const speakerOf = (front: string, declared: Parameters<typeof analyse>[1] = {}) => {
    const { speech } = analyse(front + body, { format: "markdown", ...declared });
    const [quote] = speech.quotes;
    return quote && { name: speech.people[quote.speaker ?? -1]?.name, certainty: quote.certainty };
  };
  const alias = "---\nspeakers:\n  - name: Mira Dunn\n    aliases: [the Harbour Master]\n---";
  it("settles whom an alias means", () => {
    assert.notEqual(speakerOf("---\ntitle: x\n---")?.name, "Mira Dunn");
    assert.deepEqual(speakerOf(alias), { name: "Mira Dunn", certainty: "certain" });
  });
  it("may be declared by the project, and the front matter wins over it", () => {
    const project = { declared: [{ name: "Bo Tarn", aliases: ["the Harbour Master"] }] };
    assert.deepEqual(speakerOf("", project), { name: "Bo Tarn", certainty: "certain" });
    assert.deepEqual(speakerOf(alias, project), { name: "Mira Dunn", certainty: "certain" });
  });
});

describe("completion in the front matter", () => {
  const body =
    "\n---\n\n# Marl opens a port\n\nTARN, May 3, 2031 – Marl Group opened the port.\n\n“We are open,” said Mira Dunn, chief executive of Marl Group. Bo Tarn was there.\n\nDunn left.\n";
  /** What is offered at the bar, with what it takes the place of. */
  function offered(yaml: string, lineBreak = "\n", bom = ""): readonly string[] {
    const text = `${bom}---\n${yaml}${body}`.replaceAll("\n", lineBreak);
    const bar = text.indexOf("|");
    const analysis = analyse(text.replace("|", ""), { format: "markdown" });
    return completeFrontMatter(analysis, bar).map(
      ({ span, text: put }) => `${text.slice(span.start, span.end)}>${put.replaceAll("\n", "/")}`,
    );
  }
  const keys = ["title: ", "organisation: ", "aliases: []", "pronouns: ", "kind: "];
  const cases: readonly (readonly [yaml: string, offers: readonly string[]])[] = [
    ["|", [">speakers:/  - name: ", ">profile: ", ">status: "]],
    ["title: x\nspe|", ["spe>speakers:/  - name: ", "spe>profile: ", "spe>status: "]],
    ["speakers: []\nprofile: uk\n|", [">status: "]],
    ["status: r|", ["r>draft", "r>ready"]],
    ["profile: u|", profiles.map(({ id }) => `u>${id}`)],
    ["title: |", []],
    ["title:\n  - |", []],
    ["speakers:\n  - |", [">name: Mira Dunn", ">name: Bo Tarn", ">name: "]],
    ["speakers:\n- n|", ["n>name: Mira Dunn", "n>name: Bo Tarn", "n>name: "]],
    ["speakers:\n- Mira Dunn, boss\n- |", [">name: Bo Tarn", ">name: "]],
    ["speakers:\n- name: Mi|", ["Mi>Mira Dunn", "Mi>Bo Tarn"]],
    ["speakers:\n- name: Mira Dunn\n  |", keys.map((key) => `>${key}`)],
    ["speakers:\n- name: Mira Dunn\n  pro|\n- name: Bo Tarn\n  kind: person", keys.map((key) => `pro>${key}`)],
    [
      "speakers:\n- name: Mira Dunn\n  title: x\n  kind: person\n  aliases: []\n  o|",
      ["o>organisation: ", "o>pronouns: "],
    ],
    ["speakers:\n- name: Mira Dunn\n  pronouns: s|", ["s>she/her", "s>he/him", "s>they/them", "s>it/its"]],
    ["speakers:\n- kind: |", [">person", ">organisation", ">group", ">spokesperson"]],
    ["speakers:\n- name: Mira Dunn\n  title: |", [">chief executive of Marl Group"]],
    ["speakers:\n- name: Mira Dunn\n  aliases: [D|]", ["D>Dunn"]],
    ["speakers:\n- name: Mira Dunn\n  aliases: [Dunn, |]", []],
    ["speakers:\n- name: Mira Dunn\n  aliases:\n    - |", [">Dunn"]],
    ["speakers:\n- name: Mira Dunn\n  aliases:\n    - Dunn\n    - |", []],
    ["speakers:\n  |", []],
    ["speakers:\n- name: Mira Dunn\nother:\n  - |", []],
  ];
  for (const [yaml, offers] of cases) {
    it(`offers at ${JSON.stringify(yaml)}`, () => assert.deepEqual(offered(yaml), offers));
  }
  it("works with CRLF and a byte-order mark", () => {
    assert.deepEqual(offered("speakers:\n- name: Mi|", "\r\n", "\uFEFF"), ["Mi>Mira Dunn", "Mi>Bo Tarn"]);
  });
  it("is silent outside, and where the front matter is not closed", () => {
    for (const text of ["---\nspeakers:\n- ", "Text\n- ", "", "---", "---\na: b\n---\n- "]) {
      for (let offset = 0; offset <= text.length; offset++) {
        if (text.startsWith("---\na") && offset >= 4 && offset <= 8) continue;
        assert.deepEqual(completeFrontMatter(analyse(text, { format: "markdown" }), offset), [], `${text}@${offset}`);
      }
    }
  });
});
