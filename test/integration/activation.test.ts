import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import type { DatelineApi } from "../../src/vscode/extension";
import { closeAll, dateline, open } from "./support";

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly category: string }[] };
}

describe("the extension in a real VS Code", () => {
  after(closeAll);

  it("activates in a moment, and hands out its API", async () => {
    const extension = vscode.extensions.getExtension<DatelineApi>("dateline.dateline");
    assert.ok(extension, "VS Code knows the extension");
    // Boxes of VS Code itself are plain text too, and sometimes activate it at the start: then there is nothing to time.
    const isFirst = !extension.isActive;
    const start = performance.now();
    const api = await extension.activate();
    const milliseconds = performance.now() - start;
    assert.equal(extension.isActive, true);
    assert.equal(typeof api.analyse, "function");
    assert.ok(milliseconds < 5000, `${milliseconds} ms`);
    if (isFirst) keepForBench(milliseconds);
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

/** `npm run bench` prints the figure among its own. */
function keepForBench(milliseconds: number): void {
  const root = process.env["DATELINE_ROOT"];
  if (root === undefined) return;
  const results = path.join(root, "test-results");
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, "activation.json"), JSON.stringify({ milliseconds }));
}
