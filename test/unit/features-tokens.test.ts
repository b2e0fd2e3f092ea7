import assert from "node:assert/strict";
import { analyse, tokens } from "../../src/core";
import { at } from "./features-fixture";

/** "type.modifier: words" for each token of a text. */
function coloured(text: string, format?: "markdown"): readonly string[] {
  const analysis = analyse(text, format === undefined ? {} : { format });
  return tokens(analysis).map(
    ({ type, modifiers, start, end }) => `${[type, ...modifiers].join(".")}: ${text.slice(start, end)}`,
  );
}

const HEAD = "Tern Robotics opens plant in Elmport\n\nELMPORT, Ohio, May 5, 2026 — Tern Robotics opened a plant.\n\n";
const HEAD_TOKENS = ["headline: Tern Robotics opens plant in Elmport", "dateline: ELMPORT, Ohio, May 5, 2026 —"];

describe("features: tokens", () => {
  const cases: readonly (readonly [why: string, story: string, expected: readonly string[]])[] = [
    [
      "words in marks with their marks, the cue and the speaker",
      "“It is ours,” said Ann Lee.",
      ["directSpeech: “It is ours,”", "speechCue: said", "speaker.introduction: Ann Lee"],
    ],
    [
      "what is reported, and who is named as its source",
      "Ann Lee said that hiring begins in May.",
      ["speaker.introduction: Ann Lee", "speechCue: said", "reportedSpeech: hiring begins in May"],
    ],
    [
      "words in marks inside a reported clause as direct speech",
      "Ann Lee said that the plant was “the best of all” in Ohio.",
      [
        "speaker.introduction: Ann Lee",
        "speechCue: said",
        "reportedSpeech: the plant was",
        "directSpeech: “the best of all”",
        "reportedSpeech: in Ohio",
      ],
    ],
    [
      "a quotation inside a quotation apart, so that nothing overlaps",
      "“My mother asked, ‘Is it ours?’ and I said nothing,” said Ann Lee.",
      [
        "directSpeech: “My mother asked,",
        "directSpeech.nested: ‘Is it ours?’",
        "directSpeech: and I said nothing,”",
        "speechCue: said",
        "speaker.introduction: Ann Lee",
      ],
    ],
    ["a term in marks not at all", "The plant makes “soft arms” for schools.", []],
  ];
  for (const [why, story, expected] of cases) {
    it(`colours ${why}`, () => assert.deepEqual(coloured(`${HEAD}${story}\n`), [...HEAD_TOKENS, ...expected]));
  }

  it("leaves a headline whole, whoever is named in it", () => {
    const text = "Ann Lee opens plant in Elmport\n\nTern opened a plant in Elmport.\n\n“It is ours,” said Ann Lee.\n";
    assert.equal(coloured(text)[0], "headline: Ann Lee opens plant in Elmport");
  });

  it("parts what goes over lines, with LF and with CRLF", () => {
    for (const end of ["\n", "\r\n"]) {
      const text = `${HEAD}“It is ours\nand it stays,”\nsaid Ann Lee.\n`.replaceAll("\n", end);
      assert.deepEqual(coloured(text).slice(2, 4), ["directSpeech: “It is ours", "directSpeech: and it stays,”"]);
    }
  });

  it("leaves markup of Markdown to Markdown", () => {
    const text = `# Tern *opens* plant\n\n**ELMPORT, Ohio,** May 5, 2026 — Tern opened a plant.\n`;
    const found = coloured(text, "markdown");
    assert.deepEqual(found.slice(0, 3), ["headline: Tern", "headline: opens", "headline: plant"]);
    assert.ok(found.includes("dateline: ELMPORT, Ohio,"), found.join("\n"));
  });

  it("colours boilerplate and nothing of front matter", () => {
    const text = `---\ntitle: Tern\n---\n\n${HEAD}About Tern Robotics\n\nTern Robotics makes arms.\n`;
    assert.deepEqual(coloured(text, "markdown"), [
      ...HEAD_TOKENS,
      "boilerplate: About Tern Robotics",
      "boilerplate: Tern Robotics makes arms.",
    ]);
  });

  it("gives those of a range alone when asked for one", () => {
    const text = `${HEAD}“It is ours,” said Ann Lee.\n`;
    const [only, ...others] = tokens(analyse(text), at(text, "said"));
    assert.deepEqual([only?.type, others.length], ["speechCue", 0]);
  });

  it("takes an entity for one sign", () => {
    const text = `${HEAD}&ldquo;It is ours,&rdquo; said Ann Lee.\n`;
    assert.equal(coloured(text, "markdown")[2], "directSpeech: &ldquo;It is ours,&rdquo;");
  });

  for (const text of ["", " \r\n"]) {
    it(`finds nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(coloured(text), []));
  }
});
