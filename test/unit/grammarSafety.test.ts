import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { IGrammar } from "vscode-textmate";
import { loadGrammar, tokenise } from "./grammarTokens";

const LENGTH = 100_000;
// The engine gives a line up when it takes longer; the mocha timeout catches one expression that never returns.
const PATIENCE = 15_000;

// What the expressions would stumble over, if one of them tried again and again from every place.
const PIECES = [
  ..."a A \" ' “ ‘ « * _ [ < # - / . @ |".split(" "),
  ..."Aa |Aa. |A. |Mr |Mr Aa |Aa said |said |said: |“a” said |“a |‘a |\"a |a\" |'a |''a ".split("|"),
  ..."**a |*a |_a|__a |[a](b |[a|<!-- |a.b.|a@a.|www.|http://a |+1 (0) |555-201-|NYSE: A |[UPDATE ".split("|"),
  ..."PORT |PORT, |Port Hale, |May 5, |(WIRE) |/Wire/ |-- |van der |President Mr |according to |é|中|😀|\u0000".split(
    "|",
  ),
];

describe("grammar: any text is coloured to its end", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  for (const piece of PIECES) {
    it(`${LENGTH} characters of ${JSON.stringify(piece)}`, () => {
      const line = piece.repeat(Math.ceil(LENGTH / piece.length));
      // The line rules and an open quotation meet a shorter one: what grows faster than its length still shows.
      for (const text of [line, `PORT HALE, ${line.slice(0, LENGTH / 4)}`, `“${line.slice(0, LENGTH / 4)}`]) {
        const tokens = tokenise(grammar, text, PATIENCE)[0] ?? [];
        assert.ok(tokens.every(({ complete }) => complete));
        assert.equal(tokens.map((token) => token.text).join(""), text);
      }
    });
  }

  it("no character of a release is lost", () => {
    for (const path of ["README.md", "CHANGELOG.md"]) {
      const text = readFileSync(path, "utf8");
      const lines = tokenise(grammar, text);
      assert.equal(lines.map((line) => line.map((token) => token.text).join("")).join("\n"), text, path);
    }
  });
});
