import assert from "node:assert/strict";
import path from "node:path";
import { runInNewContext } from "node:vm";

interface Module {
  readonly lazyPatterns: (code: string) => string;
}

const MODULE = path.join(__dirname, "../../scripts/lazy-patterns.mjs");

describe("patterns that are made at first use", () => {
  let lazyPatterns: Module["lazyPatterns"];
  before(async () => {
    ({ lazyPatterns } = (await import(MODULE)) as Module);
  });

  /** What a piece of code answers as it is, and with its patterns made later, which must be the same. */
  const both = (code: string): unknown => {
    const made = lazyPatterns(code);
    const [plain, later] = [code, made].map((each) => JSON.stringify(runInNewContext(each)));
    assert.equal(later, plain, made);
    return JSON.parse(plain ?? "null");
  };

  const cases: Readonly<Record<string, string>> = {
    "a constant, wherever it is used": `var A = /a\\/[/"']+/iu; function f(s) { return A.test(s) ? s.replace(A, "-") : A.source; } [f('A/"'), f("b"), A.flags]`,
    "a constant before it is declared": `function f() { return A.test("a"); } var A = /a/; f()`,
    "a constant that a table names": `var A = /a/; var T = [[A, 1]]; var o = { A, A2: A, b: { A: 2 } }; [T[0][0].source, o.A.source, o.b.A]`,
    "a constant that is sticky": `var A = /a/y; A.test("aab"); A.test("aab"); [A.lastIndex, A.test("aab"), A.lastIndex]`,
    "a name that means something else inside": `var A = /a/; function f(A) { return A; } [f(1), A.source]`,
    "a variable that changes": `var A = /a/; A = 5; [A]`,
    "a pattern inside a function": `function f(s) { return /\\d/u.test(s) && s.split(/,/); } [f("1,2"), f("x")]`,
    "a pattern with a memory, new each time": `function f() { var r = /a/g; r.test("aa"); return r.lastIndex; } [f(), f()]`,
    "members and keys of the same name": `var A = /a/; var o = { A: 1, f() { return this.A; } }; [o.A, o.f(), A.test("a")]`,
  };
  for (const [what, code] of Object.entries(cases)) it(`keeps ${what}`, () => assert.notEqual(both(code), null));

  it("leaves no such literal where it would be read at the start", () => {
    assert.doesNotMatch(lazyPatterns(`var A = /abc/; function f() { return A.test("abc"); }`), /\/abc\//u);
  });
});
