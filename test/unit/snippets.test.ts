import assert from "node:assert/strict";
import { type Desk, NOTHING_LEARNED, profiles, releaseKinds, templates, templateSnippet } from "../../src/core";
import { expandSnippet, flatten, parseSnippet, type SnippetNode } from "./snippetSyntax";

const DESK: Desk = {
  profile: "ap",
  today: { year: 2026, month: 9, day: 5 },
  letterhead: { contacts: [], boilerplates: [] },
  declared: [],
  learned: NOTHING_LEARNED,
};

const FORMATS = ["markdown", "plain"] as const;

describe("templates", () => {
  it("are there for 17 kinds of release and for elements, each with a prefix of its own", () => {
    assert.equal(releaseKinds.length, 17);
    assert.equal(templates.length, 46);
    assert.equal(new Set(templates.map(({ prefix }) => prefix)).size, templates.length);
    for (const { prefix, name, about } of templates) {
      assert.match(prefix, /^pr-[a-z-]+$/);
      assert.ok(about.length > 5 && name.length > 2, prefix);
    }
  });

  for (const { id: profile } of profiles) {
    for (const format of FORMATS) {
      it(`are written in snippet syntax: ${profile}, ${format}`, () => {
        for (const template of templates)
          checkSyntax(template.prefix, templateSnippet(template, { ...DESK, profile }, format));
      });
    }
  }

  it("print what is known as it stands, whatever signs are in it", () => {
    const letterhead = {
      organisation: "A$AP } \\ Sons",
      city: "Leyport",
      contacts: [{ name: "Ida ${1:Roe}", email: "a|b@marl.example" }],
      boilerplates: [{ text: "It costs $5 {a} } or \\$0." }],
    };
    for (const template of templates) {
      const text = expandSnippet(parseSnippet(templateSnippet(template, { ...DESK, letterhead }, "plain")));
      if (text.includes("About"))
        assert.ok(text.includes("It costs $5 {a} } or \\$0.") || text.includes("Partner"), text);
      if (text.includes("@")) assert.ok(text.includes("Ida ${1:Roe}, A$AP } \\ Sons\na|b@marl.example"), text);
    }
  });

  it("print today's date as the profile has it", () => {
    const date = (prefix: string, desk: Partial<Desk>): string => {
      const template = templates.find((one) => one.prefix === prefix) ?? assert.fail(prefix);
      return expandSnippet(parseSnippet(templateSnippet(template, { ...DESK, ...desk }, "plain")));
    };
    const day = (month: number): Desk["today"] => ({ year: 2026, month, day: 5 });
    assert.equal(date("pr-dateline", { today: day(9) }), "CITY, State, Sept. 5, 2026 -- ");
    assert.equal(date("pr-dateline", { today: day(1) }), "CITY, State, Jan. 5, 2026 -- ");
    assert.equal(date("pr-dateline", { today: day(5) }), "CITY, State, May 5, 2026 -- ");
    assert.equal(date("pr-dateline-ein", {}), "CITY, STATE, COUNTRY, September 5, 2026 /EINPresswire.com/ -- ");
    assert.equal(date("pr-embargo", {}), "EMBARGOED UNTIL 10 a.m. ET Sunday, Sept. 6, 2026");
    assert.equal(date("pr-embargo-uk", {}), "EMBARGO: not for publication before 00:01 BST on Sunday 6 September 2026");
    assert.equal(
      date("pr-embargo-uk", { today: { year: 2026, month: 12, day: 31 } }),
      "EMBARGO: not for publication before 00:01 GMT on Friday 1 January 2027",
    );
  });

  it("in plain text have no Markdown marks", () => {
    for (const template of templates) {
      for (const line of templateSnippet(template, DESK, "plain").split("\n")) {
        assert.doesNotMatch(line, /^#{1,6} [^#]|^>|^\||\]\(|^\*\S|\\\\#/, template.prefix);
      }
    }
  });

  it("in both markups ask for the same things", () => {
    for (const template of templates) {
      const [markdown, plain] = FORMATS.map((format) => [
        ...new Set(templateSnippet(template, DESK, format).match(/\$\{?\d+/g)),
      ]);
      assert.deepEqual(plain, markdown, template.prefix);
    }
  });

  it("the strict parser refuses what VS Code would print as it stands", () => {
    for (const body of ["${1:a", "${1|a,b}", "${x}", "a } b", "${1|a,b|", "\\a", "${CURRENT_DATE/a}"]) {
      assert.throws(() => parseSnippet(body), body);
    }
    assert.equal(expandSnippet(parseSnippet("${1|a\\,b,c|} \\$1 ${2:x ${3:y}} $2")), "a,b $1 x y x y");
  });
});

/** Strictly: one preset for each tab stop, no empty choice. */
function checkSyntax(prefix: string, body: string): void {
  const all = flatten(parseSnippet(body));
  const presets = all.flatMap((node) => (node.kind === "stop" && node.preset !== undefined ? node.index : []));
  const choices = all.filter((node) => node.kind === "choice");
  assert.equal(new Set(presets).size, presets.length, `${prefix}: a tab stop has two presets`);
  for (const { options } of choices) {
    assert.ok(options.length > 1, `${prefix}: a choice of one`);
    assert.ok(
      options.every((option) => option.trim() === option && option !== ""),
      `${prefix}: ${options.join("|")}`,
    );
  }
  for (const node of all) assert.ok(isFilled(node, presets, choices), `${prefix}: an empty tab stop`);
}

function isFilled(
  node: SnippetNode,
  presets: readonly number[],
  choices: readonly { readonly index: number }[],
): boolean {
  if (node.kind !== "stop" || node.index === 0 || node.preset !== undefined) return true;
  return presets.includes(node.index) || choices.some(({ index }) => index === node.index);
}
