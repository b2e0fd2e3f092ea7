import assert from "node:assert/strict";
import { analyse } from "../../src/core";
import { locate, mergeDeclared, readProjectFile, readSpeakers } from "../../src/core/declarations";

/** What a front matter declares, as JSON, and each problem with the words it stands at. */
function readFront(
  yaml: string,
  lineBreak = "\n",
  bom = "",
): { readonly speakers: unknown; readonly problems: string[] } {
  const text = `${bom}---\n${yaml}\n---\n\nThe pier opened.\n`.replaceAll("\n", lineBreak);
  const { frontMatter } = analyse(text);
  assert.ok(frontMatter, "the text has a front matter");
  const { speakers, problems } = frontMatter;
  return { speakers, problems: problems.map(({ at, message }) => `${text.slice(at.start, at.end)}: ${message}`) };
}

const MIRA = { name: "Mira Dunn" };

describe("speakers in the front matter", () => {
  const full = {
    name: "Mira Dunn",
    title: "harbour master",
    organisation: "Marl Group",
    aliases: ["Mira", "the Harbour Master"],
    pronouns: "she",
  };
  const block = [
    "speakers:",
    "  - name: Mira Dunn",
    "    title: harbour master",
    "    organisation: Marl Group",
    "    aliases: [Mira, the Harbour Master]",
    "    pronouns: she",
  ].join("\n");

  const good: readonly (readonly [what: string, yaml: string, speakers: readonly object[]])[] = [
    ["all fields", block, [full]],
    ["tabs behind the colon", "speakers:\n- name:\tMira Dunn", [MIRA]],
    ["a list as far left as its key", "speakers:\n- name: Mira Dunn", [MIRA]],
    ["flow style", 'speakers: [{ name: Mira Dunn, aliases: ["Mira"] }]', [{ ...MIRA, aliases: ["Mira"] }]],
    [
      "aliases line by line",
      "speakers:\n- name: Mira Dunn\n  aliases:\n  - Mira\n  - Dunny",
      [{ ...MIRA, aliases: ["Mira", "Dunny"] }],
    ],
    ["American spelling", "speakers:\n- name: Mira Dunn\n  organization: Marl", [{ ...MIRA, organisation: "Marl" }]],
    ["a kind", "speakers:\n- name: Marl Group\n  kind: organisation", [{ name: "Marl Group", kind: "organisation" }]],
    [
      "the short form",
      "speakers:\n- Mira Dunn, harbour master of Tarn",
      [{ ...MIRA, title: "harbour master of Tarn" }],
    ],
    ["the short form without a post", "speakers:\n- Mira Dunn", [MIRA]],
    [
      "a suffix in the short form",
      "speakers:\n- Bo Tarn, Jr., mayor, Tarn",
      [{ name: "Bo Tarn, Jr.", title: "mayor, Tarn" }],
    ],
    ["a name over two lines", "speakers:\n- name: >\n    Mira\n    Dunn", [MIRA]],
    ["other keys beside it", "title: Pier\nspeakers:\n- Mira Dunn\ndraft: true", [MIRA]],
    ["no value", "speakers:", []],
    ["an empty list", "speakers: []", []],
    ["no aliases", "speakers:\n- name: Mira Dunn\n  aliases:", [MIRA]],
    [
      "the own name as an alias",
      "speakers:\n- name: Mira Dunn\n  aliases: [mira dunn, Mira]",
      [{ ...MIRA, aliases: ["Mira"] }],
    ],
    ["a name that YAML 1.1 took for a truth value", "speakers:\n- name: No", [{ name: "No" }]],
  ];
  for (const [what, yaml, speakers] of good) {
    it(`takes ${what}`, () => assert.deepEqual(readFront(yaml), { speakers, problems: [] }));
  }

  it("reads CRLF, CR and a byte-order mark", () => {
    for (const lineBreak of ["\n", "\r\n", "\r"]) {
      assert.deepEqual(readFront(block, lineBreak, "\uFEFF"), { speakers: [full], problems: [] });
    }
  });

  const pronouns: readonly (readonly [value: string, read: string | undefined])[] = [
    ["she", "she"],
    ["She/Her", "she"],
    ["he / him / his", "he"],
    ["they/them", "they"],
    ["it", "it"],
    ["its", "it"],
    ["she/they", "she"],
    ["xe/xem", undefined],
    ["she, her", undefined],
    ["she/", undefined],
    ["true", undefined],
    ["[she, her]", undefined],
    ["''", undefined],
  ];
  for (const [value, read] of pronouns) {
    it(`pronouns: ${value} ${read === undefined ? "are a problem" : `mean ${read}`}`, () => {
      const { speakers, problems } = readFront(`speakers:\n- name: Mira Dunn\n  pronouns: ${value}`);
      assert.deepEqual(speakers, [read === undefined ? MIRA : { ...MIRA, pronouns: read }]);
      assert.equal(problems.length, read === undefined ? 1 : 0);
    });
  }

  const bad: readonly (readonly [yaml: string, problem: RegExp, speakers: readonly object[]])[] = [
    ["speakers: Mira Dunn", /^Mira Dunn: “speakers” must be a list/, []],
    ["speakers:\n  Mira Dunn: mayor", /“speakers” must be a list/, []],
    ["speakers: 12", /^12: “speakers” must be a list/, []],
    ["speakers:\n- title: mayor\n- Mira Dunn", /^title: A speaker needs a “name”/, [MIRA]],
    ["speakers:\n- name:\n- Mira Dunn", /“name” must not be empty/, [MIRA]],
    ["speakers:\n- name: '  '\n- Mira Dunn", /“name” must not be empty/, [MIRA]],
    ["speakers:\n- name: 12\n- Mira Dunn", /^12: “name” must be text/, [MIRA]],
    ["speakers:\n- name: '12'\n- Mira Dunn", /“name” must hold a letter/, [MIRA]],
    ["speakers:\n- name: [Mira]\n- Mira Dunn", /“name” must be text/, [MIRA]],
    ["speakers:\n-\n- Mira Dunn", /A speaker must not be empty/, [MIRA]],
    ["speakers:\n- [Bo, Tarn]\n- Mira Dunn", /^\[Bo, Tarn\]: A speaker must be a name, or keys/, [MIRA]],
    ["speakers:\n- 7\n- Mira Dunn", /^7: A speaker must be text/, [MIRA]],
    ["speakers:\n- name: Mira Dunn\n  title: 3", /^3: “title” must be text/, [MIRA]],
    ["speakers:\n- name: Mira Dunn\n  aliases: Mira", /^Mira: “aliases” must be a list/, [MIRA]],
    ["speakers:\n- name: Mira Dunn\n  aliases: {a: b}", /“aliases” must be a list/, [MIRA]],
    ["speakers:\n- name: Mira Dunn\n  aliases: [7, M]", /^7: An alias must be text/, [{ ...MIRA, aliases: ["M"] }]],
    ["speakers:\n- name: Mira Dunn\n  aliases: [she]", /^she: “she” can mean anybody/, [MIRA]],
    ["speakers:\n- name: Mira Dunn\n  aliases: [We]", /^We: “We” can mean anybody/, [MIRA]],
    ["speakers:\n- name: Mira Dunn\n  kind: whale", /^whale: “kind” must be one of person/, [MIRA]],
    ["speakers:\n- name: Mira Dunn\n  age: 40", /^age: There is no key “age”, expected name/, [MIRA]],
    ["speakers:\n- Mira Dunn\n- MIRA  DUNN, mayor", /^MIRA {2}DUNN, mayor: MIRA DUNN is declared twice/, [MIRA]],
    [
      "speakers:\n- name: Mira Dunn\n  aliases: [the Mayor]\n- name: Bo Tarn\n  aliases: [The mayor, Bo]",
      /^The mayor: “The mayor” means Mira Dunn already/,
      [
        { ...MIRA, aliases: ["the Mayor"] },
        { name: "Bo Tarn", aliases: ["Bo"] },
      ],
    ],
    [
      "speakers:\n- name: Bo Tarn\n  aliases: [Mira Dunn]\n- Mira Dunn",
      /^Mira Dunn: “Mira Dunn” means Mira Dunn already/,
      [{ name: "Bo Tarn" }, MIRA],
    ],
    [
      "speakers:\n- name: Mira Dunn\n  organisation: A\n  organization: B",
      /“organization” stands twice/,
      [{ ...MIRA, organisation: "A" }],
    ],
    ["a: &m Mira\nspeakers:\n- *m\n- Mira Dunn", /^\*m: A speaker must be text/, [MIRA]],
    [`speakers:\n- Mira Dunn\n- ${"x".repeat(201)}`, /must not be longer than 200 characters/, [MIRA]],
    ["speakers:\n- {__proto__: {name: Bo}, name: Mira Dunn}", /^__proto__: There is no key/, [MIRA]],
    ["speakers:\n- {constructor: x, name: Mira Dunn}", /^constructor: There is no key/, [MIRA]],
  ];
  for (const [yaml, problem, speakers] of bad) {
    it(`says what is wrong in ${JSON.stringify(yaml.slice(0, 70))} and keeps the rest`, () => {
      const read = readFront(yaml);
      assert.deepEqual(read.speakers, speakers);
      assert.ok(
        read.problems.some((found) => problem.test(found)),
        read.problems.join(" | "),
      );
    });
  }

  it("declares nobody when the YAML is broken", () => {
    const { speakers, problems } = readFront("speakers:\n- Mira Dunn\n\t- x: [");
    assert.deepEqual(speakers, []);
    assert.match(problems[0] ?? "", /not valid YAML/);
  });

  it("points at the place in a text with CRLF and a byte-order mark", () => {
    const { problems } = readFront("speakers:\n  - name: Mira Dunn\n    age: 3", "\r\n", "\uFEFF");
    assert.match(problems[0] ?? "", /^age: /);
  });
});

describe("a list of any length", () => {
  it("is read up to 1,000 speakers, quickly, and says so", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => ({ name: `Person ${at}`, aliases: [`P${at}`] }));
    const started = process.hrtime.bigint();
    const { speakers, problems } = readSpeakers(locate(many));
    assert.ok(Number(process.hrtime.bigint() - started) < 1e9);
    assert.equal(speakers.length, 1_000);
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["Only the first 1,000 speakers are read"],
    );
  });

  it("keeps fifty aliases", () => {
    const aliases = Array.from({ length: 60 }, (_, at) => `Alias ${at}`);
    const { speakers, problems } = readSpeakers(locate([{ name: "Mira Dunn", aliases }]));
    assert.equal(speakers[0]?.aliases?.length, 50);
    assert.match(problems[0]?.message ?? "", /first 50 aliases/);
  });
});

describe("a setting", () => {
  for (const [what, value, names] of [
    ["undefined", undefined, []],
    ["null", null, []],
    ["a number", 3, []],
    ["an object", { name: "Mira Dunn" }, []],
    [
      "entries of all kinds",
      [{ name: "Mira Dunn" }, "Bo Tarn, mayor", 3, null, [[[[[[["x"]]]]]]]],
      ["Mira Dunn", "Bo Tarn"],
    ],
    ["a parsed __proto__", JSON.parse('[{"__proto__": {"name": "X"}, "name": "Mira Dunn"}]'), ["Mira Dunn"]],
  ] as const) {
    it(`may be ${what}`, () => {
      const { speakers } = readSpeakers(locate(value));
      assert.deepEqual(
        speakers.map(({ name }) => name),
        names,
      );
      assert.equal(({} as { name?: string }).name, undefined);
    });
  }
});

describe("dateline.json", () => {
  const problemsIn = (text: string): readonly string[] =>
    readProjectFile(text).problems.map(({ at, message }) => `${text.slice(at.start, at.end)}: ${message}`);

  it("holds speakers, comments, trailing commas and a schema", () => {
    const text =
      '\uFEFF{\r\n  // ours\r\n  "$schema": "x",\r\n  "speakers": [{ "name": "Mira Dunn", "aliases": ["Mira",], },],\r\n}';
    assert.deepEqual(readProjectFile(text), { speakers: [{ ...MIRA, aliases: ["Mira"] }], problems: [] });
  });
  for (const blank of ["", "  \n", "// nothing yet", "{}", '{ "speakers": null }', '{ "speakers": [] }']) {
    it(`declares nobody in ${JSON.stringify(blank)}`, () => {
      assert.deepEqual(readProjectFile(blank), { speakers: [], problems: [] });
    });
  }
  for (const [text, problem] of [
    ["{", /not valid JSON: close brace expected/],
    ['{ "speakers": [ }', /not valid JSON/],
    ["{ speakers: [] }", /not valid JSON/],
    ["[]", /^\[\]: The file must hold an object/],
    ["7", /^7: The file must hold an object/],
    ["[".repeat(100_000), /nested too deeply/],
    [`{"a":`.repeat(100_000), /nested too deeply/],
    [" ".repeat(1_000_001), /too long/],
  ] as const) {
    it(`cannot be read as ${JSON.stringify(text.slice(0, 30))}: what held before goes on holding`, () => {
      assert.equal(readProjectFile(text).speakers, undefined);
      assert.match(problemsIn(text)[0] ?? "", problem);
    });
  }
  it("marks what the schema cannot say: two people of one alias", () => {
    const text = '{ "speakers": [{ "name": "A B", "aliases": ["x"] }, { "name": "C D", "aliases": ["x"] }] }';
    const [problem] = readProjectFile(text).problems;
    assert.deepEqual(problem, {
      at: { start: text.lastIndexOf('"x"'), end: text.lastIndexOf('"x"') + 3 },
      message: "“x” means A B already",
      inSchema: false,
    });
  });
});

describe("merged declarations", () => {
  it("take the nearest word on each field, and add aliases up", () => {
    assert.deepEqual(
      mergeDeclared(
        [{ ...MIRA, title: "mayor", aliases: ["the Mayor"] }],
        [{ name: "mira dunn", title: "harbour master", pronouns: "she", aliases: ["Mira"] }],
      ),
      [{ ...MIRA, title: "mayor", pronouns: "she", aliases: ["the Mayor", "Mira"] }],
    );
  });
  it("give an alias to the nearest, and no alias that is somebody's name", () => {
    const merged = mergeDeclared(
      [{ ...MIRA, aliases: ["the Mayor"] }],
      [{ name: "Bo Tarn", aliases: ["The Mayor", "Mira Dunn", "Bo"] }],
    );
    assert.deepEqual(
      merged.map(({ aliases }) => aliases),
      [["the Mayor"], ["Bo"]],
    );
  });
  it("are the very list when there is only one", () => {
    const only = [MIRA];
    assert.equal(mergeDeclared([], only, []), only);
    assert.deepEqual(mergeDeclared([], []), []);
  });
});
