import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, dateline, openText, rangeOf, until } from "./support";

const HEAD =
  "Kestrel opens plant\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods opened its plant.\n\nAnn Lee, the mayor, came to the plant on Monday.\n\n";

async function rewritesAt(
  document: vscode.TextDocument,
  words: string,
  kind = "refactor.rewrite.dateline",
): Promise<readonly vscode.CodeAction[]> {
  const range = rangeOf(document, words);
  return vscode.commands.executeCommand(
    "vscode.executeCodeActionProvider",
    document.uri,
    new vscode.Range(range.start, range.start),
    kind,
  );
}

async function rewrite(document: vscode.TextDocument, words: string, kind: string): Promise<void> {
  const edit = await until(`${kind} is offered`, async () => {
    return (await rewritesAt(document, words, `refactor.rewrite.dateline.${kind}`))[0]?.edit;
  });
  assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
  await (await dateline()).whenIdle();
}

describe("rewriting", () => {
  afterEach(closeAll);

  it("moves an attribution, and undo brings it back in one step", async () => {
    const text = `${HEAD}“We will open,” Lee said.\n`;
    const document = await openText(text);
    await rewrite(document, "We will", "attribution.before");
    assert.ok(document.getText().endsWith("Lee said, “We will open.”\n"), document.getText());
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text);
  });

  it("completes an attribution with places to go through", async () => {
    const document = await openText(`${HEAD}“We will open the plant.”\n`);
    await rewrite(document, "We will", "attribution.complete");
    assert.ok(document.getText().includes("“We will open the plant,” Lee said."), document.getText());
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.getText(activeTextEditor.selection), "said");
  });

  it("offers nothing beside a quotation, and nothing outside of releases", async () => {
    const document = await openText(`${HEAD}“We will open,” Lee said.\n`);
    assert.deepEqual(await rewritesAt(document, "its plant"), []);
    const other = await openText("Milk, “bread”, eggs", "plaintext");
    assert.deepEqual(await rewritesAt(other, "bread"), []);
  });
});
