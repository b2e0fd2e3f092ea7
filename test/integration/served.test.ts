import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, dateline, open, openText, ours, replace, rulesAt, until, withSetting } from "./support";

const RELEASE = [
  "FOR IMMEDIATE RELEASE",
  "",
  "Tarn Valley opens its first tram line",
  "",
  "TARN, Norvale — March 3, 2026 — Tarn Valley Transit opened the the first tram line of the valley on Tuesday.",
  "",
  "“The valley waited forty years,” said Ines Falk, director of Tarn Valley Transit.",
  "",
  "About Tarn Valley Transit",
  "",
  "Tarn Valley Transit runs buses and one tram line.",
  "",
  "###",
  "",
].join("\n");

describe("documents that are served", () => {
  afterEach(closeAll);

  it("are plain text in a folder of releases, whose language stays", async () => {
    const { analyse } = await dateline();
    const document = await open("releases/launch.txt");
    assert.equal(document.languageId, "plaintext");
    assert.ok(analyse(document));
  });

  it("are Markdown in a folder of releases, whose language stays", async () => {
    const { analyse } = await dateline();
    const document = await open("releases/harvest.md");
    assert.equal(document.languageId, "markdown");
    assert.equal(analyse(document)?.format, "markdown");
  });

  it("are releases anywhere that the text gives away, and nothing else", async () => {
    const { analyse } = await dateline();
    assert.ok(analyse(await open("notes/ferry.txt")));
    const shopping = await open("notes/shopping.txt");
    assert.equal(analyse(shopping), undefined);
    assert.deepEqual(ours(shopping), []);
    assert.deepEqual(
      (await vscode.commands.executeCommand<unknown[] | undefined>(
        "vscode.executeDocumentSymbolProvider",
        shopping.uri,
      )) ?? [],
      [],
    );
  });

  it("are untitled documents, with their language or by what is typed into them", async () => {
    const { analyse, whenIdle } = await dateline();
    assert.ok(analyse(await openText("Just begun", "press-release")));
    const document = await openText("draft", "plaintext");
    assert.equal(analyse(document), undefined);
    await replace(document, "draft", RELEASE);
    await whenIdle();
    assert.ok(analyse(document));
    assert.ok(ours(document).length > 0);
  });

  it("stay served while they are rewritten", async () => {
    const { analyse, whenIdle } = await dateline();
    const document = await openText(RELEASE, "plaintext");
    // VS Code may still be guessing the language of an untitled text.
    await until("the release is served", () => analyse(document) !== undefined);
    await replace(document, RELEASE, "Nothing but a note");
    await whenIdle();
    assert.ok(analyse(document));
  });

  it("are those that dateline.include names, and dateline.exclude wins", async () => {
    const { analyse } = await dateline();
    const shopping = await open("notes/shopping.txt");
    await withSetting("include", ["notes/*.txt"], async () => {
      assert.ok(analyse(shopping), "a pattern from the workspace folder");
      assert.ok(ours(shopping).length > 0, "findings came with it");
      await withSetting("exclude", ["**/shopping.*"], () => {
        assert.equal(analyse(shopping), undefined);
        assert.deepEqual(ours(shopping), []);
      });
      assert.ok(analyse(shopping));
    });
    assert.deepEqual(ours(shopping), []);
  });

  it("are what the writer says they are", async () => {
    const { analyse, whenIdle } = await dateline();
    const shopping = await open("notes/shopping.txt");
    await vscode.commands.executeCommand("dateline.serve");
    await whenIdle();
    assert.ok(analyse(shopping));
    await vscode.commands.executeCommand("dateline.leaveAlone");
    await whenIdle();
    assert.equal(analyse(shopping), undefined);
    assert.deepEqual(ours(shopping), []);
  });

  it("follow a change of language", async () => {
    const { analyse, whenIdle } = await dateline();
    const document = await openText("A note", "plaintext");
    await vscode.languages.setTextDocumentLanguage(document, "press-release");
    await whenIdle();
    assert.ok(analyse(document));
    await vscode.languages.setTextDocumentLanguage(document, "javascript");
    await whenIdle();
    assert.equal(analyse(document), undefined);
    assert.deepEqual(ours(document), []);
  });

  it("are read in several turns when they are large, and shown when all was read", async () => {
    const { analyse, findings, whenIdle } = await dateline();
    const large = RELEASE.replace("###", "The line runs every ten minutes.\n\n".repeat(8_000) + "###");
    const document = await openText(large, "press-release");
    assert.ok(rulesAt(document).includes("clarity/repeated-word"));
    await replace(document, "the the first", "the first");
    assert.equal(analyse(document), undefined, "the new version was not read yet");
    assert.ok(rulesAt(document).includes("clarity/repeated-word"), "what was found before stays meanwhile");
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      document.uri,
    );
    assert.ok(
      symbols.some(({ name }) => name === "Headline"),
      "the outline waits",
    );
    await whenIdle();
    assert.ok(!rulesAt(document).includes("clarity/repeated-word"));
    assert.equal(ours(document).length, findings(document).length);
  });

  it("are left in the middle of being read when they change or close", async () => {
    const { analyse, whenIdle } = await dateline();
    const large = RELEASE + "The line runs every ten minutes.\n\n".repeat(8_000);
    const document = await openText(large, "press-release");
    await replace(document, "the the first", "the first");
    const waiting = vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", document.uri);
    await replace(document, "the first", "the first first");
    await waiting;
    await whenIdle();
    assert.equal(analyse(document)?.source.text, document.getText());
    assert.ok(rulesAt(document).includes("clarity/repeated-word"));
    await replace(document, "the first first", "the first");
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until("the document is closed", () => document.isClosed);
    await whenIdle();
    assert.deepEqual(ours(document), []);
  });

  it("are read on demand when they are long", async () => {
    const { analyse, whenIdle } = await dateline();
    const document = await openText(RELEASE + "One more line of an endless list.\n".repeat(31_000), "press-release");
    assert.equal(analyse(document), undefined);
    assert.deepEqual(ours(document), []);
    await vscode.commands.executeCommand("dateline.readNow");
    await whenIdle();
    assert.ok(analyse(document));
    assert.ok(ours(document).length > 0);
    await replace(document, "FOR IMMEDIATE RELEASE", "PRESS RELEASE");
    await whenIdle();
    assert.equal(analyse(document), undefined, "another version is not read before it is asked for");
  });
});
