import assert from "node:assert/strict";
import * as vscode from "vscode";
import { click, closeAll, dateline, open, rangeOf, replace, rulesAt, until, workspaceFile } from "./support";

const WORKSPACE = vscode.ConfigurationTarget.Workspace;

async function actionsAt(document: vscode.TextDocument, words: string, kind?: string): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand(
    "vscode.executeCodeActionProvider",
    document.uri,
    rangeOf(document, words),
    kind,
  );
}

async function run({ edit, command }: vscode.CodeAction): Promise<void> {
  if (edit) assert.ok(await vscode.workspace.applyEdit(edit), "VS Code takes the edit");
  if (command) await click(command);
  await (await dateline()).whenIdle();
}

async function choose(document: vscode.TextDocument, words: string, title: RegExp): Promise<void> {
  const actions = await actionsAt(document, words);
  const action = actions.find((candidate) => title.test(candidate.title));
  assert.ok(action, `${String(title)} is among ${actions.map((candidate) => candidate.title).join(" | ")}`);
  await run(action);
}

describe("the light bulb", () => {
  afterEach(closeAll);

  it("mends a finding", async () => {
    const document = await open("releases/errors.txt");
    const actions = await actionsAt(document, "the the");
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix, "a preferred fix is offered");
    assert.equal(actions.indexOf(fix), 0, "nothing that hides the finding stands above its fix");
    await run(fix);
    assert.ok(document.getText().includes("will open the reading room"));
    assert.ok(!rulesAt(document).includes("clarity/repeated-word"));
  });

  it("ignores a finding here, with a comment that undo takes away", async () => {
    const document = await open("releases/errors.txt");
    const before = document.getText();
    await choose(document, "the the", /^Ignore clarity\/repeated-word here/);
    assert.ok(!rulesAt(document).includes("clarity/repeated-word"));
    assert.ok(rulesAt(document).includes("headline/end-period"));
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("switches a rule off in the workspace, and leaves other settings of rules as they are", async () => {
    const document = await open("releases/errors.txt");
    const settings = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("dateline");
    await settings().update("rules", { "lead/too-long": "hint" }, WORKSPACE);
    try {
      await choose(document, "the the", /^Switch off clarity\/repeated-word/);
      await until("the finding is gone", () => !rulesAt(document).includes("clarity/repeated-word"));
      assert.deepEqual(settings().inspect("rules")?.workspaceValue, {
        "lead/too-long": "hint",
        "clarity/repeated-word": "off",
      });
    } finally {
      await settings().update("rules", undefined, WORKSPACE);
    }
  });

  it("fixes all that is certain as a source action", async () => {
    const document = await open("releases/errors.txt");
    const [action, ...others] = await actionsAt(document, "FOR IMMEDIATE RELEASE", "source.fixAll.dateline");
    assert.ok(action);
    assert.deepEqual(others, []);
    assert.equal(action.kind?.value, "source.fixAll.dateline");
    await run(action);
    assert.ok(document.getText().includes("will open the reading room"));
    assert.deepEqual(await actionsAt(document, "FOR IMMEDIATE RELEASE", "source.fixAll.dateline"), []);
  });

  it("fixes all by command, in one step to undo", async () => {
    const document = await open("releases/errors.txt");
    const before = document.getText();
    await vscode.commands.executeCommand("dateline.fixAll");
    assert.notEqual(document.getText(), before);
    assert.ok(!document.getText().includes("the the"));
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("fixes all on saving, where the writer has asked for it", async () => {
    const uri = workspaceFile("releases/saved.txt");
    await vscode.workspace.fs.copy(workspaceFile("releases/errors.txt"), uri, { overwrite: true });
    const editor = vscode.workspace.getConfiguration("editor");
    await editor.update("codeActionsOnSave", { "source.fixAll.dateline": "always" }, WORKSPACE);
    try {
      const document = await open("releases/saved.txt");
      await replace(document, "asked for Sundays", "asked for Sunday");
      await document.save();
      assert.ok(document.getText().includes("will open the reading room"));
      assert.equal(document.isDirty, false);
    } finally {
      await editor.update("codeActionsOnSave", undefined, WORKSPACE);
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });

  it("stays dark in documents that are not served", async () => {
    const document = await open("notes/shopping.txt");
    assert.deepEqual(
      (await actionsAt(document, "the the")).filter(({ title }) => title.includes("clarity/")),
      [],
    );
  });
});
