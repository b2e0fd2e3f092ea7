import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, openText, until, withSetting } from "./support";

async function symbolsOf({ uri }: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  return (
    (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      "vscode.executeDocumentSymbolProvider",
      uri,
    )) ?? []
  );
}

function flatten(symbols: readonly vscode.DocumentSymbol[]): readonly vscode.DocumentSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...flatten(symbol.children)]);
}

describe("the outline", () => {
  afterEach(closeAll);

  it("shows the structure, top to bottom, and quotations with speaker and length", async () => {
    const symbols = await symbolsOf(await open("releases/launch.txt"));
    const names = symbols.map(({ name }) => name);
    assert.deepEqual(names, ["Release line", "Headline", "Lead", "Body", "Boilerplate", "End mark"]);
    const dateline = symbols.find(({ name }) => name === "Lead")?.children[0];
    assert.equal(dateline?.name, "Dateline");
    assert.match(dateline.detail, /^NORVALE, Ostmark — March 3, 2026/);
    const quotes = flatten(symbols).filter(({ detail }) => detail.startsWith("“"));
    assert.equal(quotes.length, 1);
    assert.equal(quotes[0]?.name, "Ingrid Solberg · 10 words");
    assert.match(quotes[0].detail, /^“Our neighbors asked for this line.*” · direct$/);
  });

  it("nests: every range lies inside its parent's and holds its selection", async () => {
    const visit = (symbol: vscode.DocumentSymbol): void => {
      assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
      for (const child of symbol.children) {
        assert.ok(symbol.range.contains(child.range), `${child.name} in ${symbol.name}`);
        visit(child);
      }
    };
    for (const name of ["releases/launch.txt", "releases/harvest.md", "releases/errors.txt", "drafts/bridge.release"]) {
      const symbols = await symbolsOf(await open(name));
      assert.ok(symbols.length > 0, name);
      symbols.forEach(visit);
    }
  });

  it("stands beside VS Code's own outline in Markdown", async () => {
    const document = await open("releases/harvest.md");
    const names = await until("both outlines", async () => {
      const all = flatten(await symbolsOf(document)).map(({ name, detail }) => `${name}: ${detail}`);
      return all.some((name) => name.startsWith("Headline")) && all.some((name) => name.startsWith("# ")) && all;
    });
    assert.ok(names.some((name) => /^Marta Quill · \d+ words: “Forty farms/.test(name)));
  });

  it("takes any text: nothing, blanks, one sign, half a character", async () => {
    for (const text of ["", " \n \n", "#", "\ud83d", "“", "\u0000\u0001"]) {
      await symbolsOf(await openText(text));
    }
  });

  it("goes when the document is excluded", async () => {
    const document = await open("releases/launch.txt");
    assert.ok((await symbolsOf(document)).length > 0);
    await withSetting("exclude", ["**/launch.txt"], async () => {
      assert.deepEqual(await symbolsOf(document), []);
    });
  });
});
