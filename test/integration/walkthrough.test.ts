import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, dateline, ours, rulesAt, until } from "./support";

interface Step {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly media: { readonly svg: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly Step[] }[];
    readonly keybindings?: unknown;
  };
}

function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension("dateline.dateline");
  assert.ok(found);
  return found;
}

describe("the walkthrough", () => {
  const { contributes } = extension().packageJSON as Manifest;
  const [walkthrough] = contributes.walkthroughs;
  beforeEach(closeAll);
  after(closeAll);

  it("has five steps in words, with pictures that take their colours from the theme", async () => {
    assert.equal(walkthrough?.steps.length, 5);
    for (const { title, description, media } of walkthrough.steps) {
      for (const text of [title, description, media.altText]) assert.doesNotMatch(text, /^%|^$/);
      const file = vscode.Uri.joinPath(extension().extensionUri, media.svg);
      const svg = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      assert.match(svg, /var\(--vscode-/);
      assert.doesNotMatch(svg, /#[0-9a-f]{3,8}\b/i, `${media.svg} has no colour of its own`);
    }
  });

  it("leads to commands that exist, and ticks steps off by what was done", async () => {
    await dateline();
    const known = await vscode.commands.getCommands(true);
    for (const { id, description, completionEvents } of walkthrough?.steps ?? []) {
      const linked = [...description.matchAll(/\(command:([\w.]+)\)/g)].map(([, command = ""]) => command);
      assert.ok(linked.length > 0, id);
      const events = completionEvents.flatMap((event) => (event.startsWith("onCommand:") ? [event.slice(10)] : []));
      for (const command of [...linked, ...events]) assert.ok(known.includes(command), `${id}: ${command}`);
    }
  });

  it("opens an untitled sample with the errors that it speaks of", async () => {
    const { whenIdle } = await dateline();
    await vscode.commands.executeCommand("dateline.openSample");
    const document = await until("the sample is shown", () => vscode.window.activeTextEditor?.document);
    assert.equal(document.uri.scheme, "untitled");
    await whenIdle();
    await until("it was checked", () => ours(document).length > 0);
    for (const rule of ["consistency/weekday-date", "quote/unbalanced", "structure/placeholder-left"]) {
      assert.ok(rulesAt(document).includes(rule), rule);
    }
  });
});
