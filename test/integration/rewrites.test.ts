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

  it("introduces, prints dates, recases the headline and sorts, each in one step", async () => {
    const text = `${HEAD.replace("Kestrel opens plant", "Kestrel Opens Big Plant")}It opens on November 23, 2026 in Leeds.\n`;
    const document = await openText(text);
    await rewrite(document, "November 23", "date.here");
    assert.ok(document.getText().includes("It opens on Nov. 23, 2026, in Leeds."), document.getText());
    await rewrite(document, "Kestrel Opens", "headline.sentence");
    assert.ok(document.getText().startsWith("Kestrel opens big plant\n"), document.getText());
  });

  it("changes the marks of a whole release, or of what is selected", async () => {
    const text = `${HEAD}“We will open,” Lee said.\n\n“It is big,” she added.\n`;
    const document = await openText(text);
    await vscode.commands.executeCommand("dateline.changeMarks", "single-curly");
    assert.ok(document.getText().endsWith("‘We will open,’ Lee said.\n\n‘It is big,’ she added.\n"));
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), text);
    const { activeTextEditor } = vscode.window;
    assert.ok(activeTextEditor);
    const range = rangeOf(document, "It is big,”");
    activeTextEditor.selection = new vscode.Selection(range.start, range.end);
    await (await dateline()).whenIdle();
    await vscode.commands.executeCommand("dateline.changeMarks", "double-straight");
    assert.ok(document.getText().includes("“We will open,” Lee"), "what is not selected stays");
    await closeAll();
  });

  it("prints all dates by command, and leaves quotations alone", async () => {
    const document = await openText(`${HEAD}It opens on November 23.\n\n“We open on November 23,” Lee said.\n`);
    await vscode.commands.executeCommand("dateline.printDates");
    assert.ok(document.getText().endsWith("It opens on Nov. 23.\n\n“We open on November 23,” Lee said.\n"));
  });

  it("folds what stands below the story", async () => {
    const back = "About Kestrel Foods\n\nKestrel Foods makes meals for schools.\nIt was founded in 1990.\n";
    const document = await openText(`${HEAD}“We will open,” Lee said.\n\n${back}`);
    await vscode.commands.executeCommand("dateline.foldBackMatter");
    const { activeTextEditor } = vscode.window;
    const below = rangeOf(document, "Kestrel Foods makes").start.line;
    await until("the boilerplate is folded", () =>
      activeTextEditor?.visibleRanges.every(({ start, end }) => below < start.line || end.line < below),
    );
  });
});
