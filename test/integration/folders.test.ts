import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, ours, severityOf, until, withSetting } from "./support";

/** The workspace has two folders; the second one has settings of its own. */
function inLondon(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[1];
  assert.ok(folder, "a second folder is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

describe("several root folders", () => {
  afterEach(closeAll);

  it("each have their settings", async () => {
    const lido = await open(inLondon("releases/lido.txt"));
    assert.equal(severityOf(lido, "clarity/repeated-word"), vscode.DiagnosticSeverity.Hint);
    const errors = await open("releases/errors.txt");
    assert.notEqual(severityOf(errors, "clarity/repeated-word"), vscode.DiagnosticSeverity.Hint);
  });

  it("each have their profile: British releases lack no dateline", async () => {
    const lido = await open(inLondon("releases/lido.txt"));
    assert.equal(severityOf(lido, "structure/missing-dateline"), undefined);
    assert.ok(ours(lido).length > 0);
  });

  it("keep a folder's word above the workspace's", async () => {
    const lido = await open(inLondon("releases/lido.txt"));
    const errors = await open("releases/errors.txt");
    await withSetting("rules", { "clarity/repeated-word": "info" }, async () => {
      await until("the workspace's word", () => {
        return severityOf(errors, "clarity/repeated-word") === vscode.DiagnosticSeverity.Information;
      });
      assert.equal(severityOf(lido, "clarity/repeated-word"), vscode.DiagnosticSeverity.Hint);
    });
  });

  it("switch a rule off where its setting is: in the folder", async () => {
    const lido = await open(inLondon("releases/lido.txt"));
    const inspect = () => vscode.workspace.getConfiguration("dateline", lido).inspect("rules");
    await vscode.commands.executeCommand("dateline.switchOffRule", "clarity/repeated-word", lido.uri);
    await until("the finding is gone", () => severityOf(lido, "clarity/repeated-word") === undefined);
    assert.deepEqual(inspect()?.workspaceFolderValue, { "clarity/repeated-word": "off" });
    assert.equal(inspect()?.workspaceValue, undefined);
    const before = { "clarity/repeated-word": "hint" };
    const folder = vscode.ConfigurationTarget.WorkspaceFolder;
    await vscode.workspace.getConfiguration("dateline", lido).update("rules", before, folder);
  });
});
