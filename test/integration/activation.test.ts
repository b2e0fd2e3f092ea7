import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import type { DatelineExports } from "../../src/vscode/start/start";
import { closeAll, dateline, open, ours, until, workspaceFile } from "./support";

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly category: string }[] };
}

describe("the extension in a real VS Code", () => {
  after(closeAll);

  it("activates in a moment, and hands out its API when all of it is there", async () => {
    const extension = vscode.extensions.getExtension<DatelineExports>("dateline.dateline");
    assert.ok(extension, "VS Code knows the extension");
    const start = performance.now();
    const document = await vscode.workspace.openTextDocument(workspaceFile("releases/launch.txt"));
    const opened = performance.now();
    const { ready } = await extension.activate();
    assert.equal(extension.isActive, true);
    assert.equal(typeof (await ready()).analyse, "function");
    const whole = performance.now();
    await until("the first findings are there", () => ours(document).length > 0);
    const findings = performance.now();
    const marks = marksOf("dateline.dateline");
    assert.ok(marks.activate < 5000, `${marks.activate} ms`);
    keepForBench({ ...marks, open: opened - start, whole: whole - opened, findings: findings - opened });
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
    assert.match(activeTextEditor.document.getText(), /^FOR IMMEDIATE RELEASE\n\nOrganisation brings product to/);
    assert.equal(activeTextEditor.document.getText(activeTextEditor.selection), "FOR IMMEDIATE RELEASE");
  });
});

/** What VS Code itself measures of an activation, in milliseconds: its own marks in the extension host. */
function marksOf(extension: string): { readonly load: number; readonly activate: number } {
  const { MonacoPerformanceMarks: marks } = globalThis as unknown as {
    readonly MonacoPerformanceMarks: {
      getMarks: () => readonly { readonly name: string; readonly startTime: number }[];
    };
  };
  const at = (name: string): number =>
    marks.getMarks().find((mark) => mark.name === `code/extHost/${name}/${extension}`)?.startTime ?? NaN;
  return {
    load: at("didLoadExtensionCode") - at("willLoadExtensionCode"),
    activate: at("didActivateExtension") - at("willActivateExtension"),
  };
}

/** `npm run bench` prints the figures among its own. */
function keepForBench(figures: Readonly<Record<string, number>>): void {
  const root = process.env["DATELINE_ROOT"];
  if (root === undefined) return;
  const results = path.join(root, "test-results");
  mkdirSync(results, { recursive: true });
  writeFileSync(path.join(results, "activation.json"), JSON.stringify(figures));
}
