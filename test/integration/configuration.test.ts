import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  closeAll,
  dateline,
  open,
  openText,
  replace,
  rulesAt,
  severityOf,
  until,
  withSetting,
  workspaceFile,
} from "./support";

const PORT = "port/releases/port.md";
const FILE = "port/dateline.json";

/** Runs some work with another text in the folder's dateline.json, and puts the old one back. */
async function saying(text: string, work: () => Promise<void>): Promise<void> {
  const uri = workspaceFile(FILE);
  const before = await vscode.workspace.fs.readFile(uri);
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const file = await vscode.workspace.openTextDocument(uri);
    await until("VS Code has seen the new text", () => file.getText() === text);
    await work();
  } finally {
    await closeAll();
    await vscode.workspace.fs.writeFile(uri, before);
    await (await dateline()).whenIdle();
  }
}

async function profileOf(document: vscode.TextDocument): Promise<string> {
  const { whenIdle, profile } = await dateline();
  await whenIdle();
  return profile(document) ?? "not served";
}

describe("dateline.json", () => {
  afterEach(closeAll);

  it("sets the profile of its folder, which wins over the setting", async () => {
    await saying('{ "profile": "research" }', async () => {
      const document = await open(PORT);
      await until("the file's profile", async () => (await profileOf(document)) === "Research – from dateline.json");
      await withSetting("profile", "uk", async () => {
        assert.equal(await profileOf(document), "Research – from dateline.json");
        assert.equal(await profileOf(await open("releases/launch.txt")), "UK – from your settings");
      });
    });
  });

  it("sets rules and words, follows what is typed, and keeps what it said last while it is broken", async () => {
    const word = '{ "rules": { "headline/end-period": "off" }, "words": { "hype": ["port"] } }';
    await saying(word, async () => {
      const release = await open(PORT);
      await until("the house's word", () => rulesAt(release).includes("clarity/hype-words"));
      const file = await vscode.workspace.openTextDocument(workspaceFile(FILE));
      await replace(file, '"hype": ["port"]', '"hype": ["port"');
      await (await dateline()).whenIdle();
      await until("a mistake in the file", () => vscode.languages.getDiagnostics(file.uri).length > 0);
      assert.ok(rulesAt(release).includes("clarity/hype-words"), "what was good goes on holding");
      await replace(file, '"hype": ["port"', '"hype": []');
      await until("the word is gone", () => !rulesAt(release).includes("clarity/hype-words"));
      await vscode.window.showTextDocument(file);
      await vscode.commands.executeCommand("workbench.action.files.revert");
    });
  });

  it("leaves files alone that it ignores", async () => {
    await saying('{ "ignore": ["releases/**"] }', async () => {
      const document = await open(PORT);
      await until("the document is left alone", async () => (await profileOf(document)) === "not served");
      assert.deepEqual(rulesAt(document), []);
    });
  });

  it("is where a rule is switched off on which it has a word", async () => {
    await saying(
      '{\n  // ours\n  "profile": "research",\n  "rules": { "clarity/repeated-word": "warning" }\n}\n',
      async () => {
        const document = await open(PORT);
        const uri = workspaceFile(FILE);
        await until("the file is read", async () => (await profileOf(document)) === "Research – from dateline.json");
        await vscode.commands.executeCommand("dateline.switchOffRule", "clarity/repeated-word", document.uri);
        const file = await vscode.workspace.openTextDocument(uri);
        await until("the rule is off there", () => file.getText().includes('"clarity/repeated-word": "off"'));
        assert.match(file.getText(), /\/\/ ours/);
        await vscode.window.showTextDocument(file);
        await vscode.commands.executeCommand("workbench.action.files.revert");
      },
    );
  });
});

describe("the profile", () => {
  afterEach(closeAll);

  it("is recognised in the text, and told with its reason", async () => {
    const british = await openText(
      "Town opens lido\n\nThe town opened a lido on Tuesday.\n\nNotes to editors\n\n1. The lido is deep.\n",
    );
    assert.equal(await profileOf(british), "UK – recognised from the text");
    assert.equal(severityOf(british, "structure/missing-dateline"), undefined);
  });

  it("is the release's own where it names one, and a slip in the name is mended", async () => {
    const document = await openText("<!-- dateline-profile communique -->\n\nLido opens\n\nThe lido opened.\n");
    assert.equal(await profileOf(document), "Communiqué – named in the release");
    await replace(document, "communique", "comunique");
    await until("a finding on the name", () => rulesAt(document).includes("structure/unknown-profile"));
    assert.equal(await profileOf(document), "AP – recognised from the text");
  });

  it("demands what is missing of a release that calls itself ready", async () => {
    const document = await openText("Lido opens\n\nThe lido opened.\n", "markdown");
    await vscode.commands.executeCommand("dateline.serve");
    await replace(document, "Lido opens\n", "---\nstatus: ready\n---\n\n# Lido opens\n");
    await until(
      "a warning",
      () => severityOf(document, "structure/missing-contact") === vscode.DiagnosticSeverity.Warning,
    );
  });
});

describe("comments for Dateline", () => {
  afterEach(closeAll);

  it("switch rules off in plain text, and are a hint once they are of no use", async () => {
    const comment = "// dateline-disable-next-line clarity/repeated-word";
    const document = await openText(`Lido opens\n\n${comment}\nThe the lido opened.\n`);
    await until("it was read", () => rulesAt(document).length > 0);
    assert.ok(!rulesAt(document).some((rule) => ["clarity/repeated-word", "structure/unused-disable"].includes(rule)));
    await replace(document, "The the", "The");
    await until("a hint", () => severityOf(document, "structure/unused-disable") === vscode.DiagnosticSeverity.Hint);
  });
});
