import assert from "node:assert/strict";
import { analyse, quoteAt, quotesAsText, speakerTree, statistics } from "../../src/core";
import { sketch } from "./features-fixture";

const TEXT = `Plant opens in Elmport

“We never planned for this,” said Ann Lee, chief executive of Tern. “Now we need it.”

Bo Ray, the mayor, said that the road is done. Cy Alder, a baker, was there.

Lee said the doors “stay open” for all of us here now.

“Good.”
`;

const RELEASE = sketch(TEXT, {
  roles: ["headline", "lead", "body", "body", "quote-paragraph"],
  people: [
    { name: "Bo Ray", title: "the mayor", mentions: [{ words: "Bo Ray" }] },
    {
      name: "Ann Lee",
      title: "chief executive of Tern",
      organisation: "Tern",
      mentions: [{ words: "Ann Lee" }, { words: "Lee", form: "surname" }],
    },
    { name: "Cy Alder", mentions: [{ words: "Cy Alder" }] },
  ],
  quotes: [
    {
      kind: "direct",
      spans: ["We never planned for this,", "Now we need it."],
      cue: "said",
      source: "Ann Lee",
      speaker: 1,
    },
    { kind: "indirect", spans: ["the road is done"], cue: "said", source: "Bo Ray", speaker: 0, certainty: "inferred" },
    { kind: "mixed", spans: ["the doors “stay open” for all of us here now"], cue: "said", source: "Lee", speaker: 1 },
    { kind: "direct", spans: ["Good."] },
  ],
});

const names = (...args: Parameters<typeof speakerTree>): readonly string[] =>
  speakerTree(...args).speakers.map((speaker) => speaker.label);

describe("features: speaker tree", () => {
  it("lists speakers with their quotations, those only named, and what nobody said", () => {
    const tree = speakerTree(RELEASE, { sort: "appearance", kinds: ["direct", "mixed", "indirect"] });
    assert.deepEqual(
      tree.speakers.map(({ label, description, quotes }) => [label, description, quotes.map((quote) => quote.label)]),
      [
        [
          "Ann Lee",
          "2 quotations · 19 words · chief executive of Tern",
          ["“We never planned for this, … Now we need it.”", "the doors “stay open” for all of us here now"],
        ],
        ["Bo Ray", "1 quotation · 4 words · 1 inferred · the mayor", ["the road is done"]],
      ],
    );
    assert.deepEqual(
      tree.mentioned.map(({ label, description, mentions }) => [label, description, mentions]),
      [["Cy Alder", "1 mention", 1]],
    );
    assert.deepEqual(
      tree.unattributed.map(({ label, description }) => [label, description]),
      [["“Good.”", "direct · line 9 · 1 word"]],
    );
  });

  it("says where an attribution is inferred", () => {
    const [, bo] = speakerTree(RELEASE).speakers;
    assert.equal(bo?.quotes[0]?.description, "indirect · line 5 · 4 words · inferred");
  });

  it("tells with each quotation and each speaker what the attribution and the name rest on", () => {
    const text =
      "Port opens\n\nBo Tarn, the mayor, opened the port. The mayor said that it was late.\n\nHe added that it was cold.\n";
    const [bo] = speakerTree(analyse(text)).speakers;
    assert.equal(bo?.inferred, 1);
    assert.deepEqual(bo?.quotes[0]?.evidence, [
      "A reported clause after the cue, inferred",
      "Rests on line 3: “The mayor”; line 3: “said”",
      "“The mayor” → Bo Tarn: the only one named who holds this office, inferred",
      "Rests on line 3: “Bo Tarn, the mayor”",
    ]);
    assert.deepEqual(bo?.quotes[1]?.evidence, [
      "A reported clause after the cue, certain",
      "Rests on line 5: “He”; line 5: “added”",
      "“He” → Bo Tarn: the only one named before whom this can mean, certain",
      "Rests on line 3: “The mayor”",
    ]);
    assert.deepEqual(bo.evidence, [
      "“the mayor”, line 3: stands right behind the name, certain",
      "“The mayor”, line 3: the only one named who holds this office, inferred",
      "“He”, line 5: the only one named before whom this can mean, certain",
    ]);
  });

  it("sorts by appearance, by surname, by words", () => {
    assert.deepEqual(names(RELEASE, { sort: "appearance" }), ["Ann Lee", "Bo Ray"]);
    assert.deepEqual(names(RELEASE, { sort: "name" }), ["Ann Lee", "Bo Ray"]);
    assert.deepEqual(names(RELEASE, { sort: "words" }), ["Ann Lee", "Bo Ray"]);
    const turned = sketch("Zed Ash said one. Al Wye said two three.", {
      people: [
        { name: "Al Wye", mentions: [{ words: "Al Wye" }] },
        { name: "Zed Ash", mentions: [{ words: "Zed Ash" }] },
      ],
      quotes: [
        { kind: "indirect", spans: ["one"], speaker: 1 },
        { kind: "indirect", spans: ["two three"], speaker: 0 },
      ],
    });
    assert.deepEqual(names(turned, { sort: "appearance" }), ["Zed Ash", "Al Wye"]);
    assert.deepEqual(names(turned, { sort: "name" }), ["Zed Ash", "Al Wye"]);
    assert.deepEqual(names(turned, { sort: "words" }), ["Al Wye", "Zed Ash"]);
  });

  it("leaves out speakers without a quotation of the kinds asked for", () => {
    const tree = speakerTree(RELEASE, { sort: "appearance", kinds: ["indirect"] });
    assert.deepEqual(names(RELEASE, { kinds: ["indirect"] }), ["Bo Ray"]);
    assert.deepEqual(tree.unattributed, []);
    assert.deepEqual(tree.mentioned.length, 1);
  });

  it("points at the quoted words", () => {
    const [ann] = speakerTree(RELEASE).speakers;
    const span = ann?.quotes[1]?.span;
    assert.equal(TEXT.slice(span?.start, span?.end), "the doors “stay open” for all of us here now");
  });
});

describe("features: quotation at an offset", () => {
  const idAt = (words: string): number | undefined => quoteAt(RELEASE, TEXT.indexOf(words))?.id;
  it("counts the attribution in, and nothing else", () => {
    assert.equal(idAt("We never"), 0);
    assert.equal(idAt("said Ann"), 0);
    assert.equal(idAt("Bo Ray"), 1);
    assert.equal(idAt("Good"), 3);
    assert.equal(idAt("Plant opens"), undefined);
    assert.equal(quoteAt(RELEASE, 99_999), undefined);
  });
});

describe("features: quotations as text", () => {
  it("gives each speaker's quotations under the name, reported speech without marks", () => {
    assert.equal(
      quotesAsText(RELEASE),
      [
        "Ann Lee, chief executive of Tern",
        "“We never planned for this, … Now we need it.”",
        "the doors “stay open” for all of us here now",
        "",
        "Bo Ray, the mayor",
        "the road is done",
        "",
        "Without a speaker",
        "“Good.”",
        "",
      ].join("\n"),
    );
  });
  it("limits itself to the speakers asked for", () => {
    assert.equal(quotesAsText(RELEASE, [0]), "Bo Ray, the mayor\nthe road is done\n");
    assert.equal(quotesAsText(RELEASE, [2]), "");
    assert.equal(quotesAsText(RELEASE, []), "");
  });
});

describe("features: statistics", () => {
  it("counts words, quotations, headline and speakers", () => {
    assert.deepEqual(statistics(RELEASE), {
      words: 49,
      quotes: 4,
      reports: 0,
      quotedWords: 24,
      readingMinutes: 1,
      headlineCharacters: 22,
      speakers: [
        { id: 1, name: "Ann Lee", quotes: 2, words: 19 },
        { id: 0, name: "Bo Ray", quotes: 1, words: 4 },
      ],
    });
  });
  it("counts nothing in nothing", () =>
    assert.deepEqual(statistics(sketch("")), {
      words: 0,
      quotes: 0,
      reports: 0,
      quotedWords: 0,
      readingMinutes: 0,
      headlineCharacters: 0,
      speakers: [],
    }));
  it("counts ten megabytes without spaces", () => {
    for (const unit of ["a-", "中", "🎉", "“a"]) assert.ok(statistics(sketch(unit.repeat(5_000_000))).words <= 1, unit);
  });
});
