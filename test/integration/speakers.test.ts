import assert from "node:assert/strict";
import * as vscode from "vscode";
import type { SpeakerNode } from "../../src/vscode/views/speaker-nodes";
import { closeAll, dateline, openText, rangeOf, until, workspaceFile } from "./support";

const HEAD = "Tern opens a plant in Elmport\n\nELMPORT, March 3, 2026 — Tern opened a plant on Tuesday.";
const LEE = "“We never planned for this,” said Ann Lee, chief executive of Tern. “Now we need it.”";
const ROAD = "The road was closed for a year and cost $4 million to mend.";
const RAY = "Bo Ray, the mayor, said that the road was done.";
const STORY = [HEAD, LEE, ROAD, RAY, "“The rest is easy.”", "###", ""].join("\n\n");

async function nodesOf(kind: SpeakerNode["kind"]): Promise<readonly SpeakerNode[]> {
  const { speakers } = await dateline();
  const all = (nodes: readonly SpeakerNode[]): readonly SpeakerNode[] =>
    nodes.flatMap((node) => [node, ...all(node.children)]);
  return all((await speakers.getChildren()) ?? []).filter((node) => node.kind === kind);
}

async function nodeOf(kind: SpeakerNode["kind"], words: string): Promise<SpeakerNode> {
  const node = (await nodesOf(kind)).find(({ label }) => label.includes(words));
  assert.ok(node, `a ${kind} with “${words}” is in the view`);
  return node;
}

function putCursor(document: vscode.TextDocument, words: string, side: "before" | "behind"): void {
  const { start, end } = rangeOf(document, words);
  const at = side === "before" ? start : end;
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document, document);
  editor.selection = new vscode.Selection(at, at);
}

async function dragged(...nodes: readonly SpeakerNode[]): Promise<vscode.DataTransfer> {
  const { speakerDrag } = await dateline();
  const data = new vscode.DataTransfer();
  await speakerDrag.handleDrag?.([...nodes], data, new vscode.CancellationTokenSource().token);
  return data;
}

const paragraphs = (document: vscode.TextDocument): readonly string[] =>
  document
    .getText()
    .split(/\r?\n\r?\n/)
    .slice(2);

describe("inserting an attribution", () => {
  afterEach(closeAll);

  it("attributes the quotation at the cursor to the chosen speaker", async () => {
    const document = await openText(STORY);
    putCursor(document, "“The rest is easy.”", "behind");
    await vscode.commands.executeCommand("dateline.insertAttribution", "Ann Lee");
    assert.equal(paragraphs(document)[3], "“The rest is easy,” Lee said.");
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), STORY, "one step takes it back");
  });

  it("takes a line of the Speakers view", async () => {
    const document = await openText(STORY);
    putCursor(document, "“The rest is easy.”", "before");
    await vscode.commands.executeCommand("dateline.insertAttribution", await nodeOf("speaker", "Bo Ray"));
    assert.equal(paragraphs(document)[3], "Ray said: “The rest is easy.”");
  });

  it("leaves the full introduction of somebody else alone", async () => {
    const document = await openText(STORY);
    putCursor(document, "“We never planned for this,”", "behind");
    await vscode.commands.executeCommand("dateline.insertAttribution", "Bo Ray");
    assert.equal(document.getText(), STORY);
  });
});

describe("moving a quotation", () => {
  afterEach(closeAll);

  it("moves the one under the cursor down and up again, and keeps it selected", async () => {
    const { whenIdle } = await dateline();
    const document = await openText(STORY);
    putCursor(document, "We never", "before");
    await vscode.commands.executeCommand("dateline.moveQuotationDown");
    assert.deepEqual(paragraphs(document).slice(0, 3), [ROAD, LEE, RAY]);
    await whenIdle();
    const { selection } = vscode.window.activeTextEditor!;
    assert.match(document.getText(selection), /^We never .* need it\.$/);
    await vscode.commands.executeCommand("dateline.moveQuotationUp");
    assert.equal(document.getText(), STORY);
  });

  it("keeps CRLF, and takes one step to undo", async () => {
    const document = await openText(STORY);
    await vscode.window.activeTextEditor?.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    await (await dateline()).whenIdle();
    const before = document.getText();
    assert.ok(before.includes("\r\n"));
    await vscode.commands.executeCommand("dateline.moveQuotationDown", await nodeOf("quote", "We never"));
    assert.deepEqual(paragraphs(document).slice(0, 3), [ROAD, LEE, RAY]);
    assert.doesNotMatch(document.getText(), /[^\r]\n/);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("does nothing where there is no quotation, or no way up", async () => {
    const document = await openText(STORY);
    putCursor(document, "The road was closed", "before");
    await vscode.commands.executeCommand("dateline.moveQuotationDown");
    putCursor(document, "We never", "before");
    await vscode.commands.executeCommand("dateline.moveQuotationUp");
    assert.equal(document.getText(), STORY);
  });
});

describe("dragging lines of the Speakers view", () => {
  afterEach(closeAll);

  it("takes along plain text for places outside of releases", async () => {
    await openText(STORY);
    const name = (await dragged(await nodeOf("speaker", "Ann Lee"))).get("text/plain");
    assert.equal(await name?.asString(), "Ann Lee");
    const words = (await dragged(await nodeOf("quote", "We never"))).get("text/plain");
    assert.match((await words?.asString()) ?? "", /^Ann Lee, chief executive of Tern\n“We never planned/);
  });

  it("moves a quotation that is dropped on another one", async () => {
    const { speakerDrag } = await dateline();
    const document = await openText(STORY);
    const data = await dragged(await nodeOf("quote", "We never"));
    const token = new vscode.CancellationTokenSource().token;
    await speakerDrag.handleDrop?.(await nodeOf("quote", "road was done"), data, token);
    assert.deepEqual(paragraphs(document).slice(0, 3), [ROAD, RAY, LEE]);
  });

  it("drops nothing on a speaker, and nothing that is not its own", async () => {
    const { speakerDrag } = await dateline();
    const document = await openText(STORY);
    const token = new vscode.CancellationTokenSource().token;
    await speakerDrag.handleDrop?.(
      await nodeOf("speaker", "Bo Ray"),
      await dragged(await nodeOf("quote", "We never")),
      token,
    );
    const foreign = new vscode.DataTransfer();
    foreign.set("application/vnd.dateline.dragged", new vscode.DataTransferItem("{not json"));
    await speakerDrag.handleDrop?.(await nodeOf("quote", "We never"), foreign, token);
    assert.equal(document.getText(), STORY);
  });

  it("drops nothing that was dragged before the text changed", async () => {
    const { speakerDrag, whenIdle } = await dateline();
    const document = await openText(STORY);
    const data = await dragged(await nodeOf("quote", "We never"));
    await vscode.window.activeTextEditor?.edit((edit) => edit.insert(new vscode.Position(0, 0), "New: "));
    await whenIdle();
    const now = document.getText();
    await speakerDrag.handleDrop?.(
      await nodeOf("quote", "road was done"),
      data,
      new vscode.CancellationTokenSource().token,
    );
    assert.equal(document.getText(), now);
  });
});

describe("the Speakers panel", () => {
  afterEach(closeAll);

  it("shows the release beside it, and follows what is typed", async () => {
    const { panel, whenIdle } = await dateline();
    const document = await openText(STORY);
    await vscode.commands.executeCommand("dateline.showSpeakersPanel");
    const names = (): readonly string[] | undefined => panel.shown?.lanes.map(({ label }) => label);
    await until("it shows the speakers", () => names()?.includes("Ann Lee"));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, rangeOf(document, "###").start, "“It is,” said Cy Alder, a baker.\n\n");
    assert.ok(await vscode.workspace.applyEdit(edit));
    await whenIdle();
    await until("it follows", () => names()?.includes("Cy Alder"));
  });

  it("saves the chart and the table without a question when told where", async () => {
    await openText(STORY);
    const svg = workspaceFile("speakers.svg");
    const csv = workspaceFile("speakers.csv");
    await vscode.commands.executeCommand("dateline.exportSpeakers", "svg", svg);
    await vscode.commands.executeCommand("dateline.exportSpeakers", "csv", csv);
    const read = async (uri: vscode.Uri): Promise<string> =>
      Buffer.from(await vscode.workspace.fs.readFile(uri)).toString("utf8");
    assert.match(await read(svg), /^<\?xml .*\n<svg [^]*Ann Lee[^]*<\/svg>\n$/);
    assert.match(await read(csv), /^\uFEFFDocument,Speaker,[^\r]*\r\n[^\r]*,Ann Lee,chief executive of Tern,direct,/);
    for (const uri of [svg, csv]) await vscode.workspace.fs.delete(uri);
  });

  it("paints the chart as PNG", async () => {
    await openText(STORY);
    const png = workspaceFile("speakers.png");
    await vscode.commands.executeCommand("dateline.exportSpeakers", "png", png);
    const bytes = await vscode.workspace.fs.readFile(png);
    assert.deepEqual([...bytes.slice(1, 4)], [80, 78, 71]);
    assert.ok(bytes.length > 5_000, `${bytes.length} bytes`);
    await vscode.workspace.fs.delete(png);
  });

  it("is taken over after a restart, with the release that it showed", async () => {
    const { panel } = await dateline();
    const document = await openText(STORY);
    const kept = vscode.window.createWebviewPanel("dateline.speakersPanel", "", vscode.ViewColumn.Two, {});
    await panel.restore(kept, { uri: document.uri.toString() });
    await until("it shows the speakers", () => panel.shown?.lanes.some(({ label }) => label === "Ann Lee"));
    const other = vscode.window.createWebviewPanel("dateline.speakersPanel", "", vscode.ViewColumn.Two, {});
    await panel.restore(other, { uri: "file:///nowhere/to/be/found.txt" });
    await panel.restore(vscode.window.createWebviewPanel("dateline.speakersPanel", "", vscode.ViewColumn.Two, {}), 7);
  });
});
