import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, dateline, open } from "./support";

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

  it("opens an untitled release with the skeleton of its kind to fill in", async () => {
    await vscode.commands.executeCommand("dateline.newRelease", "pr-product");
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document.languageId, "press-release");
    assert.equal(activeTextEditor.document.isUntitled, true);
    assert.match(activeTextEditor.document.getText(), /^FOR IMMEDIATE RELEASE\n\nOrganisation launches product/);
    assert.equal(activeTextEditor.document.getText(activeTextEditor.selection), "FOR IMMEDIATE RELEASE");
  });
});
