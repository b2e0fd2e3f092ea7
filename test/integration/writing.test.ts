import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, openText, rangeOf, until } from "./support";

async function completionsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  return list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Snippet);
}

function labelOf({ label }: vscode.CompletionItem): string {
  return typeof label === "string" ? label : label.label;
}

function endOf(document: vscode.TextDocument): vscode.Position {
  return document.lineAt(document.lineCount - 1).range.end;
}

async function typeAtEnd(document: vscode.TextDocument, text: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(endOf(document), text));
  editor.selection = new vscode.Selection(endOf(document), endOf(document));
  return editor;
}

describe("snippets", () => {
  afterEach(closeAll);

  for (const name of ["releases/launch.txt", "releases/harvest.md", "drafts/bridge.release"]) {
    it(`are offered by their prefix in ${name}`, async () => {
      const document = await open(name);
      await typeAtEnd(document, "\npr-prod");
      const items = await until("the snippet is offered", async () => {
        const found = (await completionsAt(document, endOf(document))).filter((item) => labelOf(item) === "pr-product");
        return found.length > 0 && found;
      });
      assert.equal(items.length, 1, "offered once");
    });
  }

  it("replace the typed prefix, hyphen and all, and put the cursor on the first blank to fill", async () => {
    const document = await open("releases/launch.txt");
    const editor = await typeAtEnd(document, "\npr-ends");
    const item = (await completionsAt(document, endOf(document))).find((candidate) => labelOf(candidate) === "pr-ends");
    assert.ok(item?.range instanceof vscode.Range && item.insertText instanceof vscode.SnippetString);
    assert.equal(document.getText(item.range), "pr-ends");
    await editor.insertSnippet(item.insertText, item.range);
    assert.match(document.getText(), /###\n\nENDS\n/);
  });

  it("have no Markdown headings in plain text, and have them in Markdown", async () => {
    const body = async (name: string): Promise<string> => {
      const document = await open(name);
      await typeAtEnd(document, "\npr-product");
      const items = await completionsAt(document, endOf(document));
      const { insertText } = items.find((item) => labelOf(item) === "pr-product") ?? {};
      return insertText instanceof vscode.SnippetString ? insertText.value : "";
    };
    assert.doesNotMatch(await body("releases/launch.txt"), /^# \$/m);
    assert.match(await body("releases/harvest.md"), /^# \$/m);
  });

  it("are not offered where nothing is served, or where something else was typed", async () => {
    const shopping = await open("notes/shopping.txt");
    await typeAtEnd(shopping, "\npr-");
    assert.deepEqual(
      (await completionsAt(shopping, endOf(shopping))).map(labelOf).filter((label) => label.startsWith("pr-")),
      [],
    );
    const launch = await open("releases/launch.txt");
    await typeAtEnd(launch, "\nspr");
    assert.deepEqual(
      (await completionsAt(launch, endOf(launch))).map(labelOf).filter((label) => label.startsWith("pr-")),
      [],
    );
  });
});

describe("hover", () => {
  afterEach(closeAll);

  async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      rangeOf(document, words).end.translate(0, -1),
    );
    return hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (content instanceof vscode.MarkdownString ? content.value : ""))
      .join("\n");
  }

  it("tells who a speaker is", async () => {
    const text = await hoverAt(await open("releases/launch.txt"), "Ingrid Solberg");
    assert.match(text, /\*\*Ingrid Solberg\*\*/);
    assert.match(text, /1 quotation/);
  });

  it("tells why a rule asks, with a link that VS Code can follow", async () => {
    const text = await hoverAt(await open("releases/errors.txt"), "the the");
    assert.match(text, /\(command:dateline\.openRuleDocs\?/);
    assert.doesNotMatch(text, /\(docs\/rules\//);
  });

  it("is silent where there is nothing to tell", async () => {
    assert.equal(await hoverAt(await open("notes/shopping.txt"), "butter"), "");
  });
});

describe("folding", () => {
  afterEach(closeAll);

  it("folds elements of several lines", async () => {
    const document = await open("releases/harvest.md");
    const ranges = await until("folding ranges", async () => {
      const found = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
        "vscode.executeFoldingRangeProvider",
        document.uri,
      );
      return found !== undefined && found.length > 0 && found;
    });
    const contact = rangeOf(document, "Media contact:").start.line;
    assert.ok(ranges.some(({ start, end }) => start <= contact && end >= contact + 2));
    assert.ok(ranges.every(({ start, end }) => start < end && end < document.lineCount));
  });

  it("is left to VS Code where nothing is served", async () => {
    const document = await openText("one\n\ttwo\n\tthree\n", "plaintext");
    const ranges = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
      "vscode.executeFoldingRangeProvider",
      document.uri,
    );
    assert.deepEqual(
      (ranges ?? []).map(({ start, end }) => [start, end]),
      [[0, 2]],
      "VS Code folds by indentation",
    );
  });
});
