import assert from "node:assert/strict";
import * as vscode from "vscode";
import { HtmlReader } from "../../src/vscode/writing/html-reader";
import { imageDrop, imagePaste } from "../../src/vscode/writing/images";
import { pasteProvider, type WhenRead } from "../../src/vscode/writing/paste";
import { closeAll, dateline, open, openText, withSetting } from "./support";

const STORY =
  "Kestrel opens plant\n\nTOLEDO, Ohio -- Kestrel Foods opened its plant.\n\n“We are glad,” Ann Lee, the mayor, said.\n\n";
/** Markdown is served where it is a release beyond doubt. */
const MARKDOWN = `FOR IMMEDIATE RELEASE\n\n# ${STORY.replace("TOLEDO, Ohio", "TOLEDO, Ohio, Nov. 23, 2026")}Media contact:\nDana Okafor, dana@kestrel.example\n\n`;
const MAIL = "> We open the pl\u00adant on Monday.\n>\n> It\u00a0is big.";

const TRIGGER = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
const { token } = new vscode.CancellationTokenSource();

/** The document as the extension reads it. */
async function whenRead(document: vscode.TextDocument): ReturnType<WhenRead> {
  const analysis = (await dateline()).analyse(document);
  return analysis && { document, analysis };
}

function transferOf(items: Readonly<Record<string, string>>): vscode.DataTransfer {
  const transfer = new vscode.DataTransfer();
  for (const [mime, value] of Object.entries(items)) transfer.set(mime, new vscode.DataTransferItem(value));
  return transfer;
}

/** What is offered for a paste at the end, the first one being what happens: its kind and its text. */
async function offers(
  document: vscode.TextDocument,
  items: Readonly<Record<string, string>>,
): Promise<readonly (readonly [kind: string, text: string])[]> {
  const extension = vscode.extensions.getExtension("dateline.dateline");
  assert.ok(extension);
  const log = vscode.window.createOutputChannel("paste test", { log: true });
  const html = new HtmlReader(extension.extensionUri, log);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const [text, image] = [pasteProvider(whenRead, html), imagePaste(whenRead)];
  const given = [new vscode.Range(end, end)];
  const found: vscode.DocumentPasteEdit[] = [];
  for (const one of [text, image]) {
    found.push(...((await one.provideDocumentPasteEdits(document, given, transferOf(items), TRIGGER, token)) ?? []));
  }
  log.dispose();
  return found.map(({ kind, insertText }) => [
    kind.value,
    typeof insertText === "string" ? insertText : insertText.value,
  ]);
}

describe("pasting", () => {
  afterEach(closeAll);

  it("makes clean paragraphs of HTML, in the markup of the document", async () => {
    const html = "<p class=MsoNormal>“We are <b>open</b>,”&nbsp;Lee said.<o:p></o:p></p><p>She smiled.</p>";
    const clipboard = { "text/html": html, "text/plain": "“We are open,” Lee said.\r\n \r\nShe smiled." };
    const plain = await openText(STORY);
    assert.deepEqual(await offers(plain, clipboard), [
      ["dateline.paragraphs", "“We are open,” Lee said.\n\nShe smiled."],
    ]);
    const markdown = await openText(MARKDOWN, "markdown");
    assert.deepEqual(await offers(markdown, clipboard), [
      ["dateline.paragraphs", "“We are **open**,” Lee said.\n\nShe smiled."],
    ]);
  });

  it("makes clean paragraphs of mail, and quotations of a transcript", async () => {
    const document = await openText(STORY);
    assert.deepEqual(await offers(document, { "text/plain": MAIL }), [
      ["dateline.paragraphs", "We open the plant on Monday.\n\nIt is big."],
    ]);
    assert.deepEqual(await offers(document, { "text/plain": "LEE: We are open.\nBO TARN: Since when?" }), [
      ["dateline.quotations", "“We are open,” Lee said.\n\n“Since when?” ${1:Bo Tarn} said."],
    ]);
  });

  it("leaves what VS Code pastes by itself as it is, and other texts alone", async () => {
    const document = await openText(STORY);
    assert.deepEqual(await offers(document, { "text/plain": "We open on Monday." }), []);
    assert.deepEqual(await offers(document, { "text/html": "<p>We open.</p>", "text/plain": "We open." }), []);
    assert.deepEqual(await offers(document, { "text/plain": MAIL, "vscode-editor-data": "{}" }), []);
    assert.deepEqual(await offers(await openText("Milk\n", "plaintext"), { "text/plain": MAIL }), []);
  });

  it("is refused by a setting", async () => {
    const document = await openText(STORY);
    await withSetting("paste.paragraphs", false, async () => {
      assert.deepEqual(await offers(document, { "text/plain": MAIL }), []);
    });
    await withSetting("paste.quotations", false, async () => {
      assert.deepEqual(await offers(document, { "text/plain": "LEE: We are open." }), []);
    });
    await withSetting("paste.images", false, async () => {
      assert.deepEqual(await offers(document, { "text/uri-list": "file:///a/plant.jpg" }), []);
    });
  });

  it("brings an image in with its caption, pasted or dropped", async () => {
    const document = await openText(MARKDOWN, "markdown");
    const [[kind, text] = []] = await offers(document, { "text/uri-list": "file:///pictures/plant.jpg\r\n" });
    assert.equal(kind, "dateline.image");
    assert.match(text ?? "", /^!\[\$\{1:what the picture shows\}\]\(plant\.jpg\)\n\n\*Photo: /);
    const dropped = await imageDrop(whenRead).provideDocumentDropEdits(
      await openText(STORY),
      new vscode.Position(0, 0),
      transferOf({ "text/uri-list": "file:///pictures/plant.jpg" }),
      token,
    );
    assert.ok(dropped && !Array.isArray(dropped) && dropped.insertText instanceof vscode.SnippetString);
    assert.match(dropped.insertText.value, /^\[Photo: plant\.jpg — /);
    assert.deepEqual(await offers(document, { "text/uri-list": "file:///a/notes.pdf" }), []);
  });

  it("names an image as seen from the release that is saved", async () => {
    const document = await open("releases/errors.txt");
    const picture = vscode.Uri.joinPath(document.uri, "../../pictures/plant.jpg");
    const [[, text] = []] = await offers(document, { "text/uri-list": picture.toString() });
    assert.match(text ?? "", /^\[Photo: plant\.jpg — /);
  });
});
