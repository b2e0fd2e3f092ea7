import assert from "node:assert/strict";
import {
  isIgnored,
  mergeLetterheads,
  mergeRules,
  NO_CONFIGURATION,
  NO_LETTERHEAD,
  profileById,
  readConfiguration,
  readLetterheadValue,
  ruleStates,
  setProfileInJson,
  switchOffInJson,
  type TextEdit,
} from "../../src/core";
import { applyEdits } from "../../src/core/text";

/** Each problem with the words it stands at. */
function problemsIn(text: string): readonly string[] {
  return readConfiguration(text).problems.map(({ at, message }) => `${text.slice(at.start, at.end)}: ${message}`);
}

describe("dateline.json", () => {
  it("says profile, rules, people, organisations, words and files to leave alone", () => {
    const text = `{
      // ours
      "profile": "uk",
      "rules": { "lead/too-long": { "max": 40 }, "headline/end-period": "off" },
      "organisations": ["Marl Group", { "name": "Kestrel Foods Inc.", "aliases": ["Kestrel"] }],
      "speakers": ["Mira Dunn, mayor"],
      "words": {
        "hype": ["tasty"], "notHype": ["turnkey"], "acronyms": ["DOT"],
        "terms": ["e-bike", { "write": "email", "not": ["e-mail"] }],
      },
      "languageChecks": true,
      "ignore": ["archive/**"],
    }`;
    const { says, problems } = readConfiguration(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(says, {
      profile: "uk",
      rules: { "lead/too-long": { max: 40 }, "headline/end-period": "off" },
      speakers: [
        { name: "Mira Dunn", title: "mayor", aliases: [] },
        { name: "Marl Group", kind: "organisation", aliases: [] },
        { name: "Kestrel Foods Inc.", kind: "organisation", aliases: ["Kestrel"] },
      ],
      house: {
        organisations: [
          { name: "Marl Group", aliases: [] },
          { name: "Kestrel Foods Inc.", aliases: ["Kestrel"] },
        ],
        hype: ["tasty"],
        notHype: ["turnkey"],
        acronyms: new Set(["DOT"]),
        terms: [
          { write: "e-bike", not: [] },
          { write: "email", not: ["e-mail"] },
        ],
      },
      letterhead: NO_LETTERHEAD,
      languageChecks: true,
      ignore: ["archive/**"],
    });
  });

  it("says what every release prints: organisation, city, contacts, boilerplates", () => {
    const text = `{
      "organisation": "Marl Group", "city": " Dayton, Ohio ",
      "contacts": ["Ida Roe", { "name": "Mira Dunn", "title": "press officer", "email": "press@marl.example" }],
      "boilerplates": ["Marl Group builds piers.", { "organisation": "Marl Trust", "text": "Marl Trust gives." }],
    }`;
    const { says, problems } = readConfiguration(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(says?.letterhead, {
      organisation: "Marl Group",
      city: "Dayton, Ohio",
      contacts: [{ name: "Ida Roe" }, { name: "Mira Dunn", title: "press officer", email: "press@marl.example" }],
      boilerplates: [{ text: "Marl Group builds piers." }, { organisation: "Marl Trust", text: "Marl Trust gives." }],
    });
    assert.deepEqual(says?.house.organisations, [{ name: "Marl Group", aliases: [] }]);
    assert.deepEqual(
      says?.speakers.map(({ name, kind }) => [name, kind]),
      [["Marl Group", "organisation"]],
    );
  });

  it("takes what a setting leaves open from it, and its own first", () => {
    const { letterhead, problems } = readLetterheadValue({ city: "York", contacts: ["Ida Roe", "Al Fenn"], x: 1 });
    assert.deepEqual(
      problems.map(({ message }) => message),
      ["There is no key “x”, expected organisation, city, contacts, boilerplates"],
    );
    const near = { city: "Leyport", contacts: [{ name: "Ida Roe", phone: "1" }], boilerplates: [] };
    assert.deepEqual(mergeLetterheads(near, letterhead), {
      city: "Leyport",
      contacts: [{ name: "Ida Roe", phone: "1" }, { name: "Al Fenn" }],
      boilerplates: [],
    });
    assert.deepEqual(readLetterheadValue(7).letterhead, NO_LETTERHEAD);
  });

  for (const text of ["", "{}", "// nothing", '{ "profile": null, "rules": null, "words": null }']) {
    it(`says nothing in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readConfiguration(text), { says: NO_CONFIGURATION, problems: [] });
    });
  }

  it("cannot be read when it is broken: what held before goes on holding", () => {
    for (const text of ["{", "[]", "7", '{ "profile" "uk" }']) {
      const { says, problems } = readConfiguration(text);
      assert.equal(says, undefined, text);
      assert.ok(problems.length > 0, text);
    }
  });

  for (const [text, ...expected] of [
    ['{ "speaker": [] }', '"speaker": There is no key “speaker”, expected “speakers”'],
    [
      '{ "people": [] }',
      '"people": There is no key “people”, expected profile, rules, organisation, city, contacts, boilerplates, speakers, organisations, words, languageChecks, ignore, $schema',
    ],
    ['{ "ignore": [], "ignore": [] }', '"ignore": “ignore” stands twice; the first one holds'],
    ['{ "profile": "goverment" }', '"goverment": There is no profile “goverment”, expected government'],
    ['{ "profile": "wire" }', '"wire": “wire” is called wire-prnewswire'],
    ['{ "profile": 3 }', "3: “profile” must be text"],
    ['{ "rules": [] }', "[]: “rules” must be an object"],
    [
      '{ "rules": { "lead/to-long": "off" } }',
      '"lead/to-long": There is no rule lead/to-long; lead/too-long is the nearest',
    ],
    ['{ "rules": { "lead/too-long": 3 } }', "3: lead/too-long: expected off, error, warning, info, hint or an object"],
    ['{ "rules": { "lead/too-long": { "max": 2 } } }', "2: lead/too-long: max must be a whole number from 10"],
    [
      '{ "rules": { "lead/too-long": { "most": 2 } } }',
      '"most": lead/too-long: there is no option most, expected severity, max, ideal',
    ],
    ['{ "words": { "hipe": [] } }', '"hipe": There is no key “hipe”, expected “hype”'],
    ['{ "words": { "hype": "x" } }', '"x": “hype” must be a list'],
    ['{ "words": { "terms": [{ "not": ["x"] }] } }', '{ "not": ["x"] }: A term needs “write”'],
    ['{ "organisations": [3] }', "3: An organisation must be text"],
    ['{ "city": 3 }', "3: “city” must be text"],
    ['{ "contacts": [{ "email": "a@b.example" }] }', '{ "email": "a@b.example" }: A contact needs a “name”'],
    ['{ "contacts": [{ "name": "Ida Roe", "phones": "1" }] }', '"phones": There is no key “phones”, expected “phone”'],
    ['{ "boilerplates": [{ "organisation": "Marl" }] }', '{ "organisation": "Marl" }: A boilerplate needs a “text”'],
    ['{ "languageChecks": 1 }', "1: “languageChecks” must be true or false"],
    ['{ "ignore": [""] }', '"": An entry of “ignore” must not be empty'],
  ] as const) {
    it(`names the mistake in ${text}`, () => assert.deepEqual(problemsIn(text), expected));
  }

  it("keeps what is sound beside a mistake", () => {
    const { says } = readConfiguration('{ "profile": "x", "rules": { "no/rule": "off", "lead/too-long": "hint" } }');
    assert.equal(says?.profile, undefined);
    assert.deepEqual(says?.rules, { "lead/too-long": "hint" });
  });

  it("keeps the former name of a profile working", () => {
    assert.equal(readConfiguration('{ "profile": "wire" }').says?.profile, "wire-prnewswire");
  });
});

describe("Settings of several places", () => {
  it("are one: the nearest severity and the nearest value of each option", () => {
    const near = { "lead/too-long": { max: 40 }, "headline/end-period": "off" } as const;
    const far = { "lead/too-long": "error", "headline/end-period": "error", "lead/relative-day": "hint" } as const;
    assert.deepEqual(mergeRules(near, far), {
      "lead/too-long": { severity: "error", max: 40 },
      "headline/end-period": { severity: "off" },
      "lead/relative-day": "hint",
    });
  });

  it("are told apart rule by rule and option by option", () => {
    const layers = [
      { from: "--rule", rules: { "lead/too-long": "error" } },
      { from: "dateline.json", rules: { "lead/too-long": { max: 50 }, "clarity/hype-words": "off" } },
    ] as const;
    const states = ruleStates(profileById("government"), layers);
    const state = (id: string): unknown => {
      const found = states.find(({ rule }) => rule.id === id);
      return found && [found.level, found.from, found.options.map(({ value, from }) => `${String(value)} ${from}`)];
    };
    assert.deepEqual(state("lead/too-long"), ["error", "--rule", ["50 dateline.json", "25 profile government"]]);
    assert.deepEqual(state("clarity/hype-words"), ["off", "dateline.json", [" default", " default"]]);
    assert.deepEqual(state("headline/end-period"), ["warning", "default", []]);
  });
});

describe("Files to leave alone", () => {
  for (const [pattern, ...paths] of [
    ["archive/**", "archive/a.md", "archive/in/b.md"],
    ["archive", "archive/a.md", "old/archive/a.md"],
    ["/archive/", "archive/a.md"],
    ["*.draft.md", "a.draft.md", "in/deep/b.draft.md"],
    ["in/*.md", "in/a.md"],
    ["**/old/*.txt", "old/a.txt", "in/old/a.txt"],
    ["a?.md", "ab.md", "in/ac.md"],
  ] as const) {
    it(`are named by ${pattern}`, () => {
      for (const path of paths) assert.ok(isIgnored(path, [pattern]), path);
    });
  }
  for (const [pattern, ...paths] of [
    ["archive/**", "in/archive/a.md", "archives/a.md"],
    ["/archive/", "in/archive/a.md"],
    ["in/*.md", "in/deep/a.md", "in/a.txt"],
    ["a?.md", "a.md", "abc.md"],
    ["*", ""],
  ] as const) {
    it(`are not named by ${pattern}`, () => {
      for (const path of paths.filter((one) => one !== "")) assert.ok(!isIgnored(path, [pattern]), path);
    });
  }
  it("are taken back by a later pattern with an exclamation mark", () => {
    assert.ok(isIgnored("archive/a.md", ["archive/**", "!archive/b.md"]));
    assert.ok(!isIgnored("archive/b.md", ["archive/**", "!archive/b.md"]));
  });
  it("are found quickly, whatever the pattern", () => {
    assert.ok(!isIgnored("a/".repeat(900), [`${"**/".repeat(600)}x`]));
    assert.ok(!isIgnored("a".repeat(1_900), [`${"*a".repeat(900)}b`]));
  });
});

describe("Writing into dateline.json", () => {
  const edited = (text: string, edits: readonly TextEdit[] | undefined): string | undefined =>
    edits && applyEdits(text, edits);

  it("changes the profile and leaves comments and order alone", () => {
    const text = '{\n  // ours\n  "profile": "uk",\n  "ignore": []\n}\n';
    assert.equal(edited(text, setProfileInJson(text, "ap")), text.replace("uk", "ap"));
    assert.equal(edited(text, setProfileInJson(text, "auto")), text.replace("uk", "auto"));
    assert.equal(edited("{}\n", setProfileInJson("{}\n", "ap")), '{\n  "profile": "ap"\n}\n');
    assert.equal(setProfileInJson("{", "ap"), undefined);
  });

  it("switches a rule off and keeps its options", () => {
    const text = '{ "rules": { "lead/too-long": { "max": 40 }, "lead/relative-day": "hint" } }';
    const off = (rule: string): unknown =>
      readConfiguration(edited(text, switchOffInJson(text, rule)) ?? "").says?.rules[rule];
    assert.deepEqual(off("lead/too-long"), { max: 40, severity: "off" });
    assert.equal(off("lead/relative-day"), "off");
  });
});
