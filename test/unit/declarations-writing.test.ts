import assert from "node:assert/strict";
import { analyse } from "../../src/core";
import { readProjectFile } from "../../src/core/declarations";
import { type Declaration, edited } from "../../src/core/declarations/declaration";
import { declareInJson, newProjectFile } from "../../src/core/declarations/write-json";
import { declareInYaml } from "../../src/core/declarations/write-yaml";
import { yamlScalar } from "../../src/core/declarations/yaml-text";

const MAYOR: Declaration = { name: "Mira Dunn", field: "aliases", value: "the Mayor" };
const SHE: Declaration = { name: "Mira Dunn", field: "pronouns", value: "she" };

/** The front matter's YAML after a declaration was written; undefined when none may be. */
function written(yaml: string, declaration: Declaration = MAYOR, lineBreak = "\n"): string | undefined {
  const text = `---\n${yaml}---\n\nThe pier opened.\n`.replaceAll("\n", lineBreak);
  const edits = declareInYaml(text, analyse(text, { format: "markdown" }).frontMatter, declaration);
  if (edits === undefined) return undefined;
  const after = edited(text, edits);
  assert.ok(after.endsWith(text.slice(text.indexOf(`---${lineBreak}${lineBreak}`))), "the release itself stays");
  return after.slice(3 + lineBreak.length, after.indexOf(`---${lineBreak}${lineBreak}`));
}

const NEW = "speakers:\n  - name: Mira Dunn\n    aliases: [the Mayor]\n";

describe("a declaration written into the front matter", () => {
  const cases: readonly (readonly [what: string, before: string, after: string, declaration?: Declaration])[] = [
    ["below other keys", "title: Pier # keep\n", `title: Pier # keep\n${NEW}`],
    ["under a key without a value", "speakers:\ntitle: Pier\n", `${NEW}title: Pier\n`],
    ["in place of an empty list", "speakers: []\ntitle: Pier\n", `${NEW}title: Pier\n`],
    [
      "below other people, as far in as they stand",
      "speakers:\n- name: Bo Tarn # he\n  aliases:\n    - Bo\n\ntitle: Pier\n",
      "speakers:\n- name: Bo Tarn # he\n  aliases:\n    - Bo\n- name: Mira Dunn\n  aliases: [the Mayor]\n\ntitle: Pier\n",
    ],
    [
      "below a short form",
      "speakers:\n  - Bo Tarn, pilot\n",
      "speakers:\n  - Bo Tarn, pilot\n  - name: Mira Dunn\n    aliases: [the Mayor]\n",
    ],
    [
      "in flow style",
      "speakers: [{ name: Bo Tarn }]\n",
      "speakers: [{ name: Bo Tarn }, { name: Mira Dunn, aliases: [the Mayor] }]\n",
    ],
    [
      "in an entry without aliases",
      "speakers:\n  - name: Mira Dunn # hm\n    title: pilot\n",
      "speakers:\n  - name: Mira Dunn # hm\n    title: pilot\n    aliases: [the Mayor]\n",
    ],
    [
      "in an entry whose title goes over lines",
      "speakers:\n  - name: Mira Dunn\n    title: >\n      harbour\n      master\ntitle: x\n",
      "speakers:\n  - name: Mira Dunn\n    title: >\n      harbour\n      master\n    aliases: [the Mayor]\ntitle: x\n",
    ],
    [
      "behind other aliases",
      "speakers:\n  - name: Mira Dunn\n    aliases: [Mira]\n",
      "speakers:\n  - name: Mira Dunn\n    aliases: [Mira, the Mayor]\n",
    ],
    [
      "behind aliases over lines",
      "speakers:\n  - name: Mira Dunn\n    aliases: [\n      Mira\n    ]\n",
      "speakers:\n  - name: Mira Dunn\n    aliases: [\n      Mira, the Mayor\n    ]\n",
    ],
    [
      "below other aliases",
      "speakers:\n  - name: Mira Dunn\n    aliases:\n    - Mira # short\n    title: pilot\n",
      "speakers:\n  - name: Mira Dunn\n    aliases:\n    - Mira # short\n    - the Mayor\n    title: pilot\n",
    ],
    [
      "where aliases have no value",
      "speakers:\n  - aliases:\n    name: Mira Dunn\n",
      "speakers:\n  - aliases: [the Mayor]\n    name: Mira Dunn\n",
    ],
    [
      "in an entry in flow style",
      "speakers:\n  - { name: Mira Dunn }\n",
      "speakers:\n  - { name: Mira Dunn, aliases: [the Mayor] }\n",
    ],
    [
      "in place of a short form",
      "speakers:\n  - Mira Dunn, harbour master\n",
      "speakers:\n  - name: Mira Dunn\n    title: harbour master\n    aliases: [the Mayor]\n",
    ],
    [
      "in place of a short form in flow style",
      'speakers: ["Mira Dunn, pilot"]\n',
      "speakers: [{ name: Mira Dunn, title: pilot, aliases: [the Mayor] }]\n",
    ],
    [
      "for somebody written in other case",
      "speakers:\n  - name: mira  dunn\n",
      "speakers:\n  - name: mira  dunn\n    aliases: [the Mayor]\n",
    ],
    ["as pronouns", "speakers:\n  - name: Mira Dunn\n", "speakers:\n  - name: Mira Dunn\n    pronouns: she\n", SHE],
    [
      "as pronouns in place of others",
      "speakers:\n  - name: Mira Dunn\n    pronouns: he/him # no\n    title: x\n",
      "speakers:\n  - name: Mira Dunn\n    pronouns: she # no\n    title: x\n",
      SHE,
    ],
    [
      "as pronouns of a person not declared",
      "title: x\n",
      "title: x\nspeakers:\n  - name: Mira Dunn\n    pronouns: she\n",
      SHE,
    ],
    [
      "with names that need marks",
      "title: x\n",
      'title: x\nspeakers:\n  - name: "Bo: Tarn"\n    aliases: ["#1", "a, b"]\n'.replace('"#1", ', ""),
      { name: "Bo: Tarn", field: "aliases", value: "a, b" },
    ],
  ];
  for (const [what, before, after, declaration] of cases) {
    it(`goes ${what}`, () => assert.equal(written(before, declaration), after));
  }

  it("keeps CRLF and CR", () => {
    for (const lineBreak of ["\r\n", "\r"]) {
      const after = `title: x\n${NEW}`.replaceAll("\n", lineBreak);
      assert.equal(written("title: x\n", MAYOR, lineBreak), after);
    }
  });

  it("opens a front matter where there is none, behind a byte-order mark", () => {
    const edits = declareInYaml("\uFEFF# Pier\r\n", undefined, MAYOR);
    assert.equal(edited("\uFEFF# Pier\r\n", edits ?? []), `\uFEFF---\n${NEW}---\n\n# Pier\n`.replaceAll("\n", "\r\n"));
  });

  for (const [what, yaml] of [
    ["is broken", "title: [x\n"],
    ["declares no list", "speakers: Mira\n"],
    ["declares a mapping", "speakers:\n  Mira Dunn: mayor\n"],
    ["gives the alias to somebody else", "speakers:\n- name: Bo Tarn\n  aliases: [The Mayor]\n"],
    ["refers to an anchor", "a: &a [x]\nspeakers:\n- name: Mira Dunn\n  aliases: *a\n"],
    ["has aliases that are no list", "speakers:\n- name: Mira Dunn\n  aliases: Mira\n"],
  ] as const) {
    it(`is not offered where the front matter ${what}`, () => assert.equal(written(yaml), undefined));
  }

  for (const [text, scalar] of [
    ["the Mayor", "the Mayor"],
    ["Zoë O’Neil-Lund", "Zoë O’Neil-Lund"],
    ["Dr. Lee", "Dr. Lee"],
    ["No", '"No"'],
    ["null", '"null"'],
    ["7th Duke", '"7th Duke"'],
    ["Mira: Dunn", '"Mira: Dunn"'],
    ["Mira #1", '"Mira #1"'],
    ['the "Boss"', '"the \\"Boss\\""'],
    ["- x", '"- x"'],
    ["*x", '"*x"'],
    ["a\\b", '"a\\\\b"'],
    ["李 明", "李 明"],
  ] as const) {
    it(`writes ${text} as ${scalar}`, () => assert.equal(yamlScalar(text), scalar));
  }
});

describe("a declaration written into dateline.json", () => {
  const cases: readonly (readonly [what: string, before: string, after: string, declaration?: Declaration])[] = [
    ["an empty file", "\n", newProjectFile(MAYOR)],
    [
      "an empty object",
      "{}",
      '{\n  "speakers": [\n    {\n      "name": "Mira Dunn",\n      "aliases": [\n        "the Mayor"\n      ]\n    }\n  ]\n}',
    ],
    [
      "aliases beside a comment",
      '{\n  // who\n  "speakers": [\n    { "name": "Mira Dunn", "aliases": ["Mira"] } // she\n  ]\n}\n',
      '{\n  // who\n  "speakers": [\n    { "name": "Mira Dunn", "aliases": ["Mira", "the Mayor"] } // she\n  ]\n}\n',
    ],
    [
      "a list of others",
      '{\n\t"speakers": [\n\t\t"Bo Tarn"\n\t]\n}\n',
      '{\n\t"speakers": [\n\t\t"Bo Tarn",\n\t\t{\n\t\t\t"name": "Mira Dunn",\n\t\t\t"pronouns": "she"\n\t\t}\n\t]\n}\n',
      SHE,
    ],
    [
      "an entry in the short form",
      '{\n  "speakers": [\n    "Mira Dunn, pilot"\n  ]\n}',
      '{\n  "speakers": [\n    {\n      "name": "Mira Dunn",\n      "title": "pilot",\n      "pronouns": "she"\n    }\n  ]\n}',
      SHE,
    ],
  ];
  for (const [what, before, after, declaration = MAYOR] of cases) {
    it(`changes ${what} and nothing else`, () => {
      const edits = declareInJson(before, declaration);
      assert.ok(edits);
      assert.equal(edited(before, edits), after);
    });
  }

  it("keeps a byte-order mark, CRLF and trailing commas", () => {
    const before = '\uFEFF{\r\n  "speakers": [\r\n    "Bo Tarn",\r\n  ],\r\n}\r\n';
    const after = edited(before, declareInJson(before, SHE) ?? []);
    assert.ok(after.startsWith("\uFEFF{\r\n"));
    assert.ok(!/(?<!\r)\n/u.test(after));
    assert.deepEqual(readProjectFile(after), {
      speakers: [{ name: "Bo Tarn" }, { name: "Mira Dunn", pronouns: "she" }],
      problems: [],
    });
  });

  for (const text of [
    "{",
    "[]",
    '{ "speakers": {} }',
    '{ "speakers": [{ "name": "Bo Tarn", "aliases": ["the mayor"] }] }',
  ]) {
    it(`is not offered in ${text}`, () => assert.equal(declareInJson(text, MAYOR), undefined));
  }
});
