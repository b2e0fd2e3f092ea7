import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

interface EnterRule {
  readonly beforeText: string;
  readonly afterText?: string;
  readonly action: { readonly indent: string; readonly appendText?: string };
}

interface Configuration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly folding: { readonly markers: { readonly start: string; readonly end: string } };
  readonly onEnterRules: readonly EnterRule[];
}

const configuration = JSON.parse(readFileSync("syntaxes/language-configuration.json", "utf8")) as Configuration;

describe("language configuration", () => {
  it("takes a name as one word, and a possessive 's off it", () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = (text: string): readonly string[] => text.match(new RegExp(pattern, `${flags}g`)) ?? [];
    assert.deepEqual(words("Ann O'Neil-Dvořák met Jean-Luc D’Hale."), [
      "Ann",
      "O'Neil-Dvořák",
      "met",
      "Jean-Luc",
      "D’Hale",
    ]);
    assert.deepEqual(words("Ann's and Hale’s plan"), ["Ann", "s", "and", "Hale", "s", "plan"]);
    assert.deepEqual(words("It's what she’s said; they don't, we’re."), [
      "It's",
      "what",
      "she’s",
      "said",
      "they",
      "don't",
      "we’re",
    ]);
    assert.deepEqual(words("the workers' 7-day week, 10,000"), ["the", "workers", "7-day", "week", "10", "000"]);
    assert.deepEqual(words("– “ ” ' - ..."), []);
    // A decomposed letter belongs to its word.
    assert.deepEqual(words("Dvor\u030Ca\u0301k"), ["Dvor\u030Ca\u0301k"]);
  });

  it("carries lists, quotations and nothing else on to the next line", () => {
    const carried = (line: string): string | undefined =>
      configuration.onEnterRules.find(
        ({ beforeText, afterText }) =>
          new RegExp(beforeText).test(line) && (afterText === undefined || afterText === ""),
      )?.action.appendText;
    const table: Readonly<Record<string, string | undefined>> = {
      "- jobs": "- ",
      "  * jobs": "* ",
      "• jobs": "• ",
      "> We grew.": "> ",
      "- ": undefined,
      "- 30 -": undefined,
      "-30-": undefined,
      "* * *": undefined,
      "*Photo:* Ann Lee": undefined,
      "PORT HALE - The plant": undefined,
    };
    for (const [line, expected] of Object.entries(table)) assert.equal(carried(line), expected, line);
  });

  it("opens a comment over lines", () => {
    const rule = configuration.onEnterRules.find(({ afterText }) => afterText !== undefined);
    assert.ok(rule?.afterText);
    assert.match("<!-- a note", new RegExp(rule.beforeText));
    assert.match("-->", new RegExp(rule.afterText));
    assert.doesNotMatch("<!-- a note --> text", new RegExp(rule.beforeText));
  });

  it("pairs each opening mark with its own closing mark, and never pairs an apostrophe while typing", () => {
    const { brackets, autoClosingPairs, surroundingPairs } = configuration;
    assert.ok(!autoClosingPairs.some(({ open }) => open === "'" || open === "’" || open === "‘"));
    // A mark that opens one pair and closes another would confuse bracket matching.
    const closers = new Set(brackets.map(([, close]) => close));
    assert.ok(brackets.every(([open]) => !closers.has(open)));
    for (const [open, close] of [
      ["“", "”"],
      ["«", "»"],
      ["(", ")"],
      ['"', '"'],
    ] as const) {
      assert.ok(
        autoClosingPairs.some((pair) => pair.open === open && pair.close === close),
        open,
      );
      assert.ok(
        surroundingPairs.some((pair) => pair[0] === open && pair[1] === close),
        open,
      );
    }
  });

  it("folds between region comments", () => {
    const { start, end } = configuration.folding.markers;
    assert.match("<!-- #region notes -->", new RegExp(start));
    assert.match("<!-- #endregion -->", new RegExp(end));
    assert.doesNotMatch("<!-- #endregion -->", new RegExp(start));
  });
});
