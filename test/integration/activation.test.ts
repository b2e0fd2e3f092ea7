import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, dateline, open, openText } from "./support";

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly category: string }[] };
}

describe("the extension in a real VS Code", () => {
  after(closeAll);

  it("activates, and hands out its API", async () => {
    const api = await dateline();
    assert.equal(vscode.extensions.getExtension("dateline.dateline")?.isActive, true);
    assert.equal(typeof api.analyse, "function");
  });

  it("implements every command that the palette offers, under its own category", async () => {
    await dateline();
    const manifest = vscode.extensions.getExtension("dateline.dateline")?.packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command, category } of manifest.contributes.commands) {
      assert.ok(known.has(command), command);
      assert.equal(category, "Dateline");
    }
  });

  it("knows its own files by their ending, and a release without an ending by its first line", async () => {
    assert.equal((await open("drafts/bridge.release")).languageId, "press-release");
    assert.equal((await open("drafts/FERRY")).languageId, "press-release");
  });

  it("wraps lines in releases and lets curly quotation marks be", () => {
    const settings = vscode.workspace.getConfiguration("editor", { languageId: "press-release" });
    assert.equal(settings.get("wordWrap"), "on");
    assert.equal(settings.get("unicodeHighlight.ambiguousCharacters"), false);
  });

  it("opens an untitled release from the command, and leaves the cursor in it", async () => {
    await openText("", "plaintext");
    void vscode.commands.executeCommand("dateline.newRelease");
    const deadline = Date.now() + 5000;
    while (vscode.window.activeTextEditor?.document.languageId !== "press-release" && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    assert.equal(vscode.window.activeTextEditor?.document.languageId, "press-release");
    assert.equal(vscode.window.activeTextEditor.document.isUntitled, true);
    await vscode.commands.executeCommand("workbench.action.closeQuickOpen");
  });
});
