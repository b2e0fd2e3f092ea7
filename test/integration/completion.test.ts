import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openText } from "./support";

const STORY =
  "FOR IMMEDIATE RELEASE\n\nMarl Group opens new pier\n\nLEYPORT, Calif., Nov. 24, 2026 -- Marl Group opened a pier on Tuesday, said Mira Dunn, harbour master.\n\n";

/** What is offered at the end of a release, by label, the likeliest first; snippets left out. */
async function offered(text: string, trigger?: string): Promise<readonly vscode.CompletionItem[]> {
  const document = await openText(text);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    document.positionAt(text.length),
    trigger,
  );
  // The next one is to be a document of its own.
  await closeAll();
  return list.items
    .filter(({ sortText }) => sortText !== undefined && /^\d{4}$/.test(sortText))
    .sort((x, y) => (x.sortText ?? "").localeCompare(y.sortText ?? ""));
}

function labelsOf(items: readonly vscode.CompletionItem[]): readonly string[] {
  return items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

describe("completion while writing", () => {
  afterEach(closeAll);

  it("offers an attribution behind a quotation, by a blank too", async () => {
    // Whoever speaks in other releases of the workspace comes behind whoever speaks in this one.
    const [first, ...others] = labelsOf(await offered(`${STORY}“The pier is dry,” `, " "));
    assert.equal(first, "Dunn said");
    assert.ok(!others.some((label) => label.includes("Dunn")), others.join("; "));
    assert.deepEqual(labelsOf(await offered(`${STORY}The pier is `, " ")), [], "no other blank asks");
  });

  it("offers verbs behind a name", async () => {
    assert.deepEqual(labelsOf(await offered(`${STORY}“The pier is dry,” Dunn sa`)), ["said"]);
  });

  it("replaces all that was typed of a name", async () => {
    const text = `${STORY}It was opened by Mira D`;
    const [item] = await offered(text);
    assert.ok(item?.range instanceof vscode.Range);
    assert.equal(item.range.start.character, "It was opened by ".length);
  });

  it("offers the dateline with the day of this machine's clock", async () => {
    const items = await offered("FOR IMMEDIATE RELEASE\n\nMarl Group opens new pier\n\n");
    const now = new Date();
    const insert = items[0]?.insertText;
    const text = insert instanceof vscode.SnippetString ? insert.value : "";
    assert.match(text, new RegExp(` ${now.getDate()}, ${now.getFullYear()}`));
  });

  it("is silent in front matter and where nothing is served", async () => {
    assert.deepEqual(labelsOf(await offered("---\nprofile: uk\nM")), []);
    const document = await vscode.workspace.openTextDocument({ content: "milk and Mira\nM", language: "plaintext" });
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      document.uri,
      new vscode.Position(1, 1),
    );
    assert.deepEqual(
      list.items.filter(({ sortText }) => /^\d{4}$/.test(sortText ?? "")),
      [],
    );
  });
});
