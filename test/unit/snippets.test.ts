import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { expandSnippet, flatten, parseSnippet, type SnippetNode } from "./snippetSyntax";

interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const FILES = ["snippets/press-release.json", "snippets/press-release-plain.json"];
const KEYS = ["body", "description", "prefix"];

function load(file: string): readonly (readonly [name: string, snippet: Snippet])[] {
  return Object.entries(JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Snippet>>);
}

for (const file of FILES) {
  describe(file, () => {
    const snippets = load(file);
    const parsed = (snippet: Snippet): readonly SnippetNode[] => parseSnippet(snippet.body.join("\n"));

    it("has the shape that VS Code reads", () => {
      assert.equal(snippets.length, 46);
      for (const [name, snippet] of snippets) {
        assert.deepEqual(Object.keys(snippet).sort(), KEYS, name);
        assert.match(snippet.prefix, /^pr-[a-z-]+$/, name);
        assert.ok(snippet.description.length > 5, name);
        assert.ok(
          snippet.body.every((line) => !line.includes("\n")),
          name,
        );
      }
    });

    it("has a prefix for each snippet, and none twice", () =>
      assert.equal(new Set(snippets.map(([, { prefix }]) => prefix)).size, snippets.length));

    for (const [name, snippet] of snippets) {
      it(`${snippet.prefix} (${name}) is written in snippet syntax`, () => {
        const all = flatten(parsed(snippet));
        const indexes = new Set(
          all.flatMap((node) => (node.kind === "stop" || node.kind === "choice" ? node.index : [])),
        );
        const presets = all.flatMap((node) => (node.kind === "stop" && node.preset !== undefined ? node.index : []));
        assert.equal(new Set(presets).size, presets.length, "a tab stop has two presets");
        for (const node of all) {
          if (node.kind === "choice") {
            assert.ok(node.options.length > 1, "a choice of one");
            assert.ok(
              node.options.every((option) => option.trim() === option && option !== ""),
              node.options.join("|"),
            );
          }
          if (node.kind === "stop" && node.index > 0 && node.preset === undefined && !presets.includes(node.index)) {
            const chosen = all.some((other) => other.kind === "choice" && other.index === node.index);
            assert.ok(chosen, `tab stop ${node.index} is empty everywhere`);
          }
        }
        assert.ok(indexes.size > 0, "nothing to fill in");
      });
    }
  });
}

describe("snippets", () => {
  it("print today's date as the style has it", () => {
    const date = (prefix: string, month: string): string => {
      const found = load("snippets/press-release.json").find(([, snippet]) => snippet.prefix === prefix);
      const today = {
        CURRENT_YEAR: "2026",
        CURRENT_MONTH_NAME: month,
        CURRENT_DATE: "05",
        CURRENT_DAY_NAME: "Saturday",
      };
      return expandSnippet(parseSnippet(found?.[1].body.join("\n") ?? ""), today);
    };
    assert.equal(date("pr-dateline", "September"), "CITY, State, Sept. 5, 2026 -- ");
    assert.equal(date("pr-dateline", "January"), "CITY, State, Jan. 5, 2026 -- ");
    assert.equal(date("pr-dateline", "May"), "CITY, State, May 5, 2026 -- ");
    assert.equal(date("pr-dateline-ein", "January"), "CITY, STATE, COUNTRY, January 5, 2026 /EINPresswire.com/ -- ");
  });

  it("in plain text have no Markdown marks", () => {
    for (const [name, { body }] of load("snippets/press-release-plain.json")) {
      for (const line of body) assert.doesNotMatch(line, /^#{1,6} [^#]|^>|^\||\]\(|^\*\S|\\\\#/, name);
    }
  });

  it("in both files ask for the same things", () => {
    const [markdown, plain] = FILES.map((file) =>
      load(file).map(([name, { prefix, body }]) => [name, prefix, [...new Set(body.join("\n").match(/\$\{?\d+/g))]]),
    );
    assert.deepEqual(plain, markdown);
  });

  it("the strict parser refuses what VS Code would print as it stands", () => {
    for (const body of ["${1:a", "${1|a,b}", "${x}", "a } b", "${1|a,b|", "\\a", "${CURRENT_DATE/a}"]) {
      assert.throws(() => parseSnippet(body), body);
    }
    assert.equal(expandSnippet(parseSnippet("${1|a\\,b,c|} \\$1 ${2:x ${3:y}} $2")), "a,b $1 x y x y");
  });
});
