import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, dateline, open, openText, rangeOf, until } from "./support";

const TEXT = [
  "Lee opens the harbour",
  "",
  "NORVALE, Ostmark — March 3, 2026 — The harbour opened again, harbour master Ann Lee said.",
  "",
  "“I love it,” she said. “Bo Tarn helped us,” Lee added. Lee’s ship was first.",
  "",
  "Bo Tarn, mayor of Norvale, was there. “Ann Lee is good,” Mr. Tarn said.",
  "",
].join("\n");

function endOf(document: vscode.TextDocument, words: string): vscode.Position {
  return rangeOf(document, words).end;
}

async function ask<T>(command: string, document: vscode.TextDocument, words: string, ...rest: unknown[]): Promise<T> {
  return vscode.commands.executeCommand<T>(command, document.uri, endOf(document, words), ...rest);
}

function wordsAt(document: vscode.TextDocument, ranges: readonly vscode.Range[]): readonly string[] {
  return ranges.map((range) => document.getText(range));
}

/** Why VS Code refuses a rename. */
async function refusal(document: vscode.TextDocument, words: string, name?: string): Promise<string> {
  try {
    if (name === undefined) await ask("vscode.prepareRename", document, words);
    else await ask("vscode.executeDocumentRenameProvider", document, words, name);
  } catch (error) {
    return String(error);
  }
  return "";
}

describe("Navigation by speaker", () => {
  afterEach(closeAll);

  it("goes from pronouns, titles and short forms to the introduction", async () => {
    const document = await openText(TEXT);
    for (const words of ["she", "Lee added".slice(0, 3), "“I", "harbour master"]) {
      const found = await ask<vscode.LocationLink[]>("vscode.executeDefinitionProvider", document, words);
      const ours = found.map((link) => link.targetSelectionRange ?? link.targetRange);
      assert.deepEqual(wordsAt(document, ours), ["harbour master Ann Lee"], words);
    }
  });

  it("lists every mention and quotation, and marks them", async () => {
    const document = await openText(TEXT);
    const expected = [
      "Lee",
      "The harbour opened again",
      "harbour master Ann Lee",
      "I love it,",
      "she",
      "Bo Tarn helped us,",
      "Lee",
      "Lee",
      "Ann Lee",
    ];
    const locations = await ask<vscode.Location[]>("vscode.executeReferenceProvider", document, "she");
    assert.deepEqual(
      wordsAt(
        document,
        locations.map(({ range }) => range),
      ),
      expected,
    );
    const marks = await ask<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", document, "she");
    assert.deepEqual(
      wordsAt(
        document,
        marks.map(({ range }) => range),
      ).toSorted(),
      expected.toSorted(),
    );
  });

  it("offers the name in the box, and refuses pronouns in words", async () => {
    const document = await openText(TEXT);
    const target = await ask<{ range: vscode.Range; placeholder: string }>(
      "vscode.prepareRename",
      document,
      "Lee added".slice(0, 3),
    );
    assert.deepEqual([document.getText(target.range), target.placeholder], ["Lee", "Lee"]);
    assert.match(await refusal(document, "she"), /“she” is a pronoun: here it means Ann Lee/);
    assert.match(await refusal(document, "opened"), /Nobody is named here/);
    assert.match(
      await refusal(document, "master Ann Lee", "Bo Tarn"),
      /Bo Tarn is somebody else in this release \(line 7\)/,
    );
  });

  it("renames every form; a quotation only after it was asked", async () => {
    const document = await openText(TEXT);
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document,
      "master Ann Lee",
      "Mara James",
    );
    const edits = edit.get(document.uri).map(({ range, newText }) => `${document.getText(range)} → ${newText}`);
    assert.deepEqual(edits, [
      "Lee → James",
      "Ann Lee → Mara James",
      "Lee → James",
      "Lee’s → James’",
      "Ann Lee → Mara James",
    ]);
  });

  it("renames in the editor what is certain", async () => {
    const { whenIdle } = await dateline();
    const document = await openText(TEXT.replace("Ann Lee is good", "She is good"));
    const edit = await ask<vscode.WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document,
      "master Ann Lee",
      "Mara James",
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await whenIdle();
    assert.match(document.getText(), /^James opens.*harbour master Mara James said\..*James added\. James’ ship/s);
  });

  it("leads to the declaration in dateline.json", async () => {
    const { analyse, whenIdle } = await dateline();
    const document = await open("port/releases/port.md");
    await whenIdle();
    const declared = await until(
      "somebody is declared",
      () =>
        analyse(document)?.speech.people.find(
          (person) => person.declared !== undefined && !document.getText().startsWith("---"),
        ) ?? analyse(document)?.speech.people.find((person) => person.declared !== undefined),
    );
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      "vscode.executeDeclarationProvider",
      document.uri,
      document.positionAt(declared.introduction.end),
    );
    assert.ok(found.length > 0);
    assert.ok(found.every(({ uri }) => /dateline\.json$|port\.md$/.test(uri.path)));
  });

  it("leaves documents alone that are no releases", async () => {
    const document = await open("notes/shopping.txt");
    const found = await vscode.commands.executeCommand<unknown[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      new vscode.Position(0, 1),
    );
    assert.deepEqual(found, []);
  });

  it("does the same from a speaker's line in the view", async () => {
    const { speakers } = await dateline();
    const document = await openText(TEXT);
    const [lee] = (await speakers.getChildren()) ?? [];
    assert.equal(lee?.label, "Ann Lee");
    await vscode.commands.executeCommand("dateline.goToIntroduction", lee);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor && document.getText(editor.selection), "harbour master Ann Lee");
    await vscode.commands.executeCommand("dateline.findSpeaker", lee);
    await vscode.commands.executeCommand("closeReferenceSearch");
  });
});
