import assert from "node:assert/strict";
import { analyse, hoverAt, ruleById } from "../../src/core";
import { at, finding, sketch } from "./features-fixture";

const TEXT = `“We never planned for this,” said Ann Lee, chief executive of Tern.

Cy Alder met Lee. She said that it is done.
`;

const RELEASE = sketch(TEXT, {
  roles: ["lead", "body"],
  people: [
    {
      name: "Ann Lee",
      title: "chief executive",
      organisation: "Tern",
      mentions: [
        { words: "Ann Lee" },
        { words: "Lee", form: "surname", because: "the only Lee named" },
        { words: "She", form: "pronoun", certainty: "inferred", because: "the subject before", alternatives: [1] },
      ],
    },
    { name: "Cy *Al_der*", mentions: [{ words: "Cy Alder" }] },
  ],
  quotes: [
    {
      kind: "direct",
      spans: ["We never planned for this,"],
      cue: "said",
      source: "Ann Lee",
      speaker: 0,
      because: "cue after the quotation",
    },
    { kind: "indirect", spans: ["it is done"], cue: "said", source: "She", speaker: 0, certainty: "inferred" },
  ],
});

/** The hover on the first letter of some words: what it covers, and its Markdown. */
function hover(words: string, findings: Parameters<typeof hoverAt>[1] = [], from = 0): readonly string[] {
  const found = hoverAt(RELEASE, findings, at(TEXT, words, from).start);
  return found === undefined ? [] : [TEXT.slice(found.span.start, found.span.end), found.markdown];
}

describe("features: hover", () => {
  it("tells who a speaker is, how much they say and where they come in", () => {
    assert.deepEqual(hover("Ann Lee"), [
      "Ann Lee",
      "**Ann Lee**, chief executive, Tern\n\n2 quotations, 8 words · first mentioned on line 1",
    ]);
  });

  it("tells why a short form or a pronoun is this person, and who else it may be", () => {
    const [, surname] = hover("Lee. She");
    assert.match(surname ?? "", /“Lee” → Ann Lee: the only Lee named, certain\.$/);
    const [span, pronoun] = hover("She");
    assert.equal(span, "She");
    assert.match(pronoun ?? "", /“She” → Ann Lee: the subject before, inferred\. It may also mean Cy /);
  });

  it("tells who an office is, even where it is the first mention, and does not say that somebody is himself", () => {
    const text = "The Warden met envoys. Abbot Orso spoke. Abbot Orso left.";
    const because = "the only office";
    const warden = sketch(text, {
      roles: ["lead"],
      people: [
        {
          name: "Abbot Orso",
          title: "Warden",
          mentions: [
            { words: "The Warden", form: "office", certainty: "inferred", because },
            { words: "Abbot Orso", form: "title-name", because: "the only one of that name" },
          ],
        },
      ],
    });
    const first = hoverAt(warden, [], 0)?.markdown ?? "";
    assert.match(first, /“The Warden” → Abbot Orso: the only office, inferred\.$/);
    const second = hoverAt(warden, [], text.indexOf("Abbot"))?.markdown ?? "";
    assert.match(second, /\n\n“Abbot Orso”: the only one of that name, certain\.$/);
  });

  it("tells in words and with line numbers where a link rests, and what the source of a quotation rests on", () => {
    const text =
      "Port opens\n\nBo Tarn, the mayor, met Mira Dunn at the port on Monday.\n\nHe said that the port was his.\n";
    const tale = analyse(text);
    assert.equal(
      hoverAt(tale, [], text.indexOf("He said"))?.markdown.split("\n\n")[2],
      "“He” → Bo Tarn: the only one near whose given name suggests this pronoun, inferred. Rests on line 3: “Bo Tarn, the mayor”. It may also mean Mira Dunn.",
    );
    assert.match(
      hoverAt(tale, [], text.indexOf("said"))?.markdown ?? "",
      /\n\n“He” → Bo Tarn: .*, inferred\. Rests on line 3: “Bo Tarn, the mayor”\. It may also/,
    );
  });

  it("tells who I and we are between marks, and nowhere else", () => {
    const text =
      "Port opens\n\nMarl Group opened the port. “I built it and we run it,” said Mira Dunn, chair of Marl Group.\n\nWe know that I was there.\n";
    const tale = analyse(text);
    const tells = (words: string): string => hoverAt(tale, [], text.indexOf(words))?.markdown.split("\n\n")[1] ?? "";
    assert.equal(tells("I built"), "“I” → Mira Dunn: whoever is quoted here, certain.");
    assert.equal(
      tells("we run"),
      "“we” → Mira Dunn and those they speak for, perhaps Marl Group: whoever is quoted here, inferred.",
    );
    for (const words of ["We know", "I was", "it and"]) assert.equal(tells(words), "", words);
  });

  it("tells people who are only named from those quoted, and lets no name become Markdown", () => {
    const [, markdown] = hover("Cy Alder");
    assert.equal(markdown, "**Cy \\*Al\\_der\\***\n\nNamed, not quoted · first mentioned on line 3");
  });

  it("tells what a speech verb attributes, and how that was found", () => {
    assert.deepEqual(hover("said"), [
      "said",
      "**said** introduces a direct quotation of 5 words\n\nAttributed to Ann Lee (certain): cue after the quotation.",
    ]);
    assert.match(hover("said that")[1] ?? "", /Attributed to Ann Lee \(inferred\)\.$/);
  });

  it("tells a finding's rule, why it exists and who says so, with the address the host gives", () => {
    const id = "lead/relative-day";
    const rule = ruleById(id);
    const span = at(TEXT, "never");
    const found = hoverAt(RELEASE, [finding(span, id)], span.start, (asked) => `docs:${asked}`);
    assert.ok(found !== undefined && rule !== undefined);
    assert.ok(found.markdown.includes(`**${rule.summary}** ([${id}](docs:${id}))`), found.markdown);
    assert.ok(found.markdown.includes(rule.why));
    for (const { name } of rule.source) assert.ok(found.markdown.includes(name));
    assert.deepEqual(found.span, span);
  });

  it("puts speaker and finding together, the closest finding first, none of them twice", () => {
    const near = finding(at(TEXT, "Ann Lee"), "no/such-rule");
    const wide = finding({ start: 0, end: 60 }, "no/wider-rule");
    const [, markdown] = hover("Ann Lee", [wide, near, near]);
    const [who, ...rules] = (markdown ?? "").split("\n\n---\n\n");
    assert.match(who ?? "", /^\*\*Ann Lee/);
    assert.deepEqual(rules, ["**no/such-rule**", "**no/wider-rule**"]);
  });

  it("has nothing to say elsewhere, nor outside the text", () => {
    assert.deepEqual(hover("planned"), []);
    for (const offset of [-1, TEXT.length, 1e9]) assert.equal(hoverAt(RELEASE, [], offset), undefined);
  });
});
