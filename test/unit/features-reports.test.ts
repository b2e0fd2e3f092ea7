import assert from "node:assert/strict";
import { analyse, check, folds, hoverAt, outline, quotesAsText, speakerTree, statistics } from "../../src/core";

const TEXT = `Port of Tarn opens

TARN, May 3, 2031 – Marl Group has opened the port of Tarn.

Mira Dunn, chief executive of Marl Group, said that the port was large. Dunn stressed the need for calm.

Bo Lind, the mayor, called for a second wall. Lind welcomed the ruling.
`;
const A = analyse(TEXT);

describe("features: noun-phrase reports", () => {
  it("stand under their speakers, counted apart, behind their verbs, without marks", () => {
    assert.deepEqual(
      speakerTree(A).speakers.map(({ label, description, words, quotes }) => [
        label,
        description,
        words,
        quotes.map((quote) => quote.label),
      ]),
      [
        [
          "Mira Dunn",
          "1 quotation · 1 report · 4 words · chief executive of Marl Group",
          4,
          ["the port was large", "stressed the need for calm"],
        ],
        ["Bo Lind", "2 reports · mayor", 0, ["called for a second wall", "welcomed the ruling"]],
      ],
    );
    const [, report] = speakerTree(A).speakers[0]?.quotes ?? [];
    assert.equal(report?.description, "noun phrase · line 5 · 4 words");
  });

  it("are left out, with those who say nothing else, when the filter says so", () => {
    const tree = speakerTree(A, { kinds: ["direct", "mixed", "indirect"] });
    assert.deepEqual(
      tree.speakers.map(({ label, quotes }) => [label, quotes.length]),
      [["Mira Dunn", 1]],
    );
  });

  it("are no quotations in the figures", () => {
    const { quotes, reports, quotedWords, speakers } = statistics(A);
    assert.deepEqual([quotes, reports, quotedWords], [1, 3, 4]);
    assert.deepEqual(
      speakers.map(({ name }) => name),
      ["Mira Dunn"],
    );
  });

  it("are copied behind their verbs, never in marks", () => {
    assert.equal(
      quotesAsText(A),
      "Mira Dunn, chief executive of Marl Group\nthe port was large\nstressed the need for calm\n\n" +
        "Bo Lind, mayor\ncalled for a second wall\nwelcomed the ruling\n",
    );
  });

  it("have a kind of their own in the outline, and fold nothing", () => {
    const body = outline(A).flatMap(({ children }) => children);
    assert.deepEqual(
      body.filter(({ kind }) => kind === "report" || kind === "quote").map(({ kind, detail }) => [kind, detail]),
      [
        ["quote", "the port was large · indirect"],
        ["report", "stressed the need for calm · noun phrase"],
        ["report", "called for a second wall · noun phrase"],
        ["report", "welcomed the ruling · noun phrase"],
      ],
    );
    assert.ok(folds(A).length > 0);
  });

  it("are called reports in the hover", () => {
    const { markdown = "" } = hoverAt(A, [], TEXT.indexOf("stressed")) ?? {};
    assert.match(markdown, /^\*\*stressed\*\* introduces a noun-phrase report of 4 words/);
    assert.match(hoverAt(A, [], TEXT.indexOf("Bo Lind"))?.markdown ?? "", /2 reports · first mentioned on line 7/);
  });

  it("are nothing to the checks: nobody is quoted by them", () => {
    const bare = `Port of Tarn opens\n\nTARN, May 3, 2031 – Marl Group has opened the port.\n\nMira Dunn called for calm.\n`;
    const rules = check(analyse(bare)).map(({ rule }) => rule);
    assert.ok(!rules.includes("attribution/speaker-without-title"));
    const quoted = check(analyse(bare.replace("called for calm", "said that calm was needed"))).map(({ rule }) => rule);
    assert.ok(quoted.includes("attribution/speaker-without-title"));
  });
});
