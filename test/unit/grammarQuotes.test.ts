import assert from "node:assert/strict";
import type { IGrammar } from "vscode-textmate";
import { loadGrammar, stretches, tokenise } from "./grammarTokens";

// Long enough that the line counts as a paragraph of its own.
const LONG =
  "The plant in Port Hale makes hand tools for carpenters and sells them in nine countries, most of them overseas, ".repeat(
    2,
  );

describe("grammar: quotations", () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  /** The quotations of a text, marks included; a line break shows as " / ". */
  function check(text: string, ...expected: readonly string[]): void {
    assert.deepEqual(stretches(tokenise(grammar, text), "string.quoted"), expected, text);
  }

  it("in marks of every kind", () => {
    check("“We grew,” said Ann Lee. “We hired.”", "“We grew,”", "“We hired.”");
    check('"We grew," said Ann Lee. "We hired."', '"We grew,"', '"We hired."');
    check("«We grew», said Ann Lee.", "«We grew»");
    check("„We grew“, said Ann Lee.", "„We grew“");
    check("He said: ''We grew.''", "''We grew.''");
    check("He called it ‘a worker’s day’ again.", "‘a worker’s day’");
    check("He called it 'a start' again.", "'a start'");
  });

  it("opened in one style and closed in the other", () => {
    check('“We grew," said Ann Lee.', '“We grew,"');
    check('"We grew,” said Ann Lee.', '"We grew,”');
  });

  it("in single marks end too early at a plural possessive: the sign is the same", () => {
    check("He called it ‘a day for the workers’ families’ again.", "‘a day for the workers’");
  });

  it("with another one inside", () => {
    check("“He said ‘no’ twice,” she said.", "“He said ‘no’ twice,”");
    check('“The "Hale" plant grew,” she said.', '“The "Hale" plant grew,”');
  });

  it("nothing that is no quotation", () => {
    check("The workers' union and the '90s; it's Ann O'Neil's.");
    check("The workers’ union and the ’90s; it’s Ann O’Neil’s.");
    check('A pipe of 12" or 6\'2" fits.');
    check("’Tis the season, 'tis the reason.");
  });

  it("over wrapped lines", () => {
    check("“We grew,\nand we hired,” she said.", "“We grew, / and we hired,”");
    check('"We grew,\nand we hired," she said.', '"We grew, / and we hired,"');
  });

  it("left open: ends with the paragraph", () => {
    check("“We grew.\n\nThe plant is new.", "“We grew.");
    check('"We grew.\n\nThe plant is new.', '"We grew.');
    check("«We grew.\n\nThe plant is new.", "«We grew.");
    check("“We grew.\n- one bullet”", "“We grew.");
    check("“We grew.\n## About Fenwick", "“We grew.");
  });

  it("left open on a line that is a paragraph: ends with the line", () => {
    check(`${LONG}“We grew.\nThe plant is new.”`, "“We grew.");
    check(`${LONG}"We grew.\nThe plant is new."`, '"We grew.');
  });

  it("left open and taken up again", () => {
    check("“We grew.\n\n“We hired,” she said.", "“We grew.", "“We hired,”");
    check("“We grew.\n“We hired,” she said.", "“We grew.", "“We hired,”");
    check("“We grew, she said. “We hired.”", "“We grew, she said.", "“We hired.”");
  });

  it("marks carry their own scope", () => {
    const lines = tokenise(grammar, "“We grew,” she said.");
    assert.deepEqual(stretches(lines, "punctuation.definition.string.begin"), ["“"]);
    assert.deepEqual(stretches(lines, "punctuation.definition.string.end"), ["”"]);
  });

  it("statements without marks behind 'said:'", () => {
    const statement = (text: string): readonly string[] =>
      stretches(tokenise(grammar, text), "string.unquoted.statement");
    assert.deepEqual(statement("The minister said:\n\nWe will build it.\n\nThe law is new."), ["We will build it."]);
    assert.deepEqual(statement("Minister Ann Lee said:\n\nWe will build it."), ["We will build it."]);
    assert.deepEqual(statement("The minister said:\nWe will build it.\nThe law is new."), ["We will build it."]);
    assert.deepEqual(statement("The minister said:\n\n“We will build it.”\n\nThe law is new."), []);
    assert.deepEqual(statement("The minister said:\n\n> We will build it."), []);
    assert.deepEqual(statement("The minister said:\n\n- one\n- two"), []);
    assert.deepEqual(statement("The rules are these:\n\nPay in time."), []);
  });
});
