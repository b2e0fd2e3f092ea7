import assert from "node:assert/strict";
import { analyse, limitOfHeadline, links, longestSentence, sectionCounts, speechSigns, whoHints } from "../../src/core";
import { sketch } from "./features-fixture";

describe("features: who hints", () => {
  const TEXT = "Ann Lee opened the plant. She said it was hers, and she left. The mayor stayed. He waved.";
  const people = [
    {
      name: "Ann Lee",
      mentions: [
        { words: "Ann Lee" },
        { words: "She", form: "pronoun", rule: "pronoun-nearest" },
        { words: "she", form: "pronoun", rule: "pronoun-nearest" },
      ],
    },
    {
      name: "Bo Ray",
      mentions: [
        { words: "The mayor", form: "office", rule: "office-named-later", certainty: "inferred" },
        { words: "He", form: "pronoun", rule: "pronoun-nearest", alternatives: [0] },
      ],
    },
  ] as const;

  it("tell each pronoun and office once a sentence, with a question mark where it is not sure", () => {
    const analysis = sketch(TEXT, { people: [people[0], { ...people[1], mentions: [...people[1].mentions] }] });
    const sentences = [0, 26, 62, 80].map((start, at, all) => ({ start, end: all[at + 1] ?? TEXT.length }));
    const found = whoHints({ ...analysis, sentences: () => sentences });
    assert.deepEqual(
      found.map(({ at, label }) => `${TEXT.slice(at.start, at.end)}: ${label}`),
      ["She: Ann Lee", "He: Bo Ray?"],
    );
    assert.deepEqual(found[0]?.introduction, { start: 0, end: 7 });
    assert.match(found[0]?.because[0] ?? "", /“She” → Ann Lee/);
  });

  it("say nothing of a name, and of the place that introduces somebody", () => {
    const text = "Ann Lee came. Lee left.";
    const ann = { name: "Ann Lee", mentions: [{ words: "Ann Lee" }, { words: "Lee", form: "surname" as const }] };
    assert.deepEqual(whoHints(sketch(text, { people: [ann] })), []);
  });

  it("answer for a range", () => {
    const text = "Ann Lee opened the plant.\n\nShe left.\n\nThe plant closed.";
    const analysis = analyse(text);
    assert.deepEqual(whoHints(analysis, { start: 40, end: 50 }), []);
  });
});

describe("features: section counts", () => {
  it("count words without a dateline, quotations and reports, the parts of the body behind it", () => {
    const text =
      "Tern Robotics opens plant in Elmport\n\nELMPORT, Ohio, May 5, 2026 — Tern Robotics opened a plant.\n\n" +
      "“It is ours,” said Ann Lee.\n\nNext steps\n\nShe said that hiring begins in May.\n\n" +
      "About Tern Robotics\n\nTern Robotics makes arms.\n";
    const counts = sectionCounts(analyse(text)).map(({ name, words, quotations }) => [name, words, quotations]);
    assert.deepEqual(counts.slice(0, 2), [
      ["Headline", 6, 0],
      ["Lead", 5, 0],
    ]);
    assert.equal(counts.find(([name]) => name === "Body")?.[2], 2);
    assert.deepEqual(counts.at(-1), ["Boilerplate", 7, 0]);
  });

  it("have nothing for nothing", () => assert.deepEqual(sectionCounts(analyse(" \n")), []));
});

describe("features: the limit of a headline", () => {
  const release = analyse("Tern opens plant\n\nTern opened a plant.\n");
  it("is the profile's, with its source", () => {
    const limit = limitOfHeadline(release, "government", {});
    assert.deepEqual([limit?.ideal, limit?.max, limit?.from], [65, 65, "profile"]);
    assert.ok(limit?.source?.url?.startsWith("https://"));
  });
  it("is the rule's own where a profile says nothing", () =>
    assert.equal(limitOfHeadline(release, "ap", {})?.from, "default"));
  it("is what the writer sets", () => {
    const limit = limitOfHeadline(release, "ap", { "headline/too-long": { max: 80 } });
    assert.deepEqual([limit?.ideal, limit?.max, limit?.from], [80, 80, "settings"]);
  });
  it("is none where the rule is off", () =>
    assert.equal(limitOfHeadline(release, "ap", { "headline/too-long": "off" }), undefined));
});

describe("features: the longest sentence", () => {
  it("is one of the story, without dateline and lists", () => {
    const text =
      "Tern opens plant in town\n\nELMPORT, Ohio, May 5, 2026 — Tern opened a plant. It is a big one for us.\n";
    const found = longestSentence(analyse(text));
    assert.equal(text.slice(found?.start, found?.end), "It is a big one for us.");
    assert.equal(longestSentence(analyse("")), undefined);
  });
});

describe("features: speech signs", () => {
  it("tell direct, reported and unattributed speech apart, in text order", () => {
    const text =
      "Tern opens plant in town\n\nTern opened a plant in Elmport.\n\n“It is ours,” said Ann Lee. Lee said that hiring begins in May.\n\n" +
      "“Nobody knows who said this at all.”\n";
    const signs = speechSigns(analyse(text));
    assert.deepEqual(
      signs.slice(0, 2).map(({ kind, at, inMarks }) => [kind, text.slice(at.start, at.end), inMarks]),
      [
        ["direct", "It is ours,", true],
        ["reported", "hiring begins in May", false],
      ],
    );
  });
});

describe("features: links", () => {
  const frame = (line: string): string =>
    `Tern Robotics opens plant\n\nTern Robotics opened a plant in Elmport.\n\nMedia contact:\nAnn Lee\n${line}\n`;
  const cases: readonly (readonly [line: string, targets: readonly string[]])[] = [
    ["press@tern.example, tern-robotics.com/news.", ["mailto:press@tern.example", "https://tern-robotics.com/news"]],
    ["Phone: (419) 555-0142, Fax: 419-555-0143", ["tel:4195550142"]],
    ["+44 (0)20 7946 0958", ["tel:+442079460958"]],
    ["www.tern.example", ["https://www.tern.example"]],
    // VS Code finds these itself.
    ["https://tern.example/a and http://tern.com", []],
    ["2024-2025, $1,234,567, ISBN 978-3-16-148410-0", []],
    ["", []],
  ];
  for (const [line, targets] of cases) {
    it(`finds ${targets.join(", ") || "nothing"} in “${line}”`, () =>
      assert.deepEqual(
        links(analyse(frame(line))).map(({ target }) => target),
        targets,
      ));
  }

  it("leads from a share to its exchange, and from an exchange without such a page nowhere", () => {
    const text = "Tern opens plant\n\nTern Robotics Inc. (NYSE: TRN; HKEX: 700) (Nasdaq: TRNX) opened a plant.\n";
    assert.deepEqual(
      links(analyse(text)).map(({ target }) => target),
      ["https://www.nyse.com/quote/XNYS:TRN", "https://www.nasdaq.com/market-activity/stocks/trnx"],
    );
  });

  it("leaves figures of the story alone, and numbers to call not", () => {
    const text = "Tern opens plant\n\nTern sold 2026 2027 2028 arms. Call 419-555-0142 to order.\n";
    assert.deepEqual(
      links(analyse(text)).map(({ target }) => target),
      ["tel:4195550142"],
    );
  });

  it("leaves links in Markdown to Markdown", () => {
    const text = `# Tern opens plant\n\nTern opened a plant.\n\nContact: [press@tern.example](mailto:press@tern.example)\n`;
    assert.deepEqual(links(analyse(text, { format: "markdown" })), []);
  });
});
