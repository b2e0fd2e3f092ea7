import assert from "node:assert/strict";
import * as vscode from "vscode";
import { click, closeAll, dateline, open, openText, until } from "./support";

type Provider<T> = vscode.TreeDataProvider<T>;

/** The tree as lines, each with its depth in blanks: what a reader of the view sees. */
async function linesOf<T>(provider: Provider<T>, parent?: T, depth = 0): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const node of (await provider.getChildren(parent)) ?? []) {
    const { label, description } = await provider.getTreeItem(node);
    lines.push(
      `${"  ".repeat(depth)}${labelOf(label)} (${String(description)})`,
      ...(await linesOf(provider, node, depth + 1)),
    );
  }
  return lines;
}

function labelOf(label: vscode.TreeItem["label"]): string {
  return typeof label === "object" ? label.label : (label ?? "");
}

async function itemsOf<T>(provider: Provider<T>, parent?: T): Promise<readonly { node: T; item: vscode.TreeItem }[]> {
  const nodes = (await provider.getChildren(parent)) ?? [];
  return Promise.all(nodes.map(async (node) => ({ node, item: await provider.getTreeItem(node) })));
}

describe("the Speakers view", () => {
  afterEach(async () => {
    await vscode.commands.executeCommand("dateline.sortSpeakers", "appearance");
    await vscode.commands.executeCommand("dateline.showAllQuotations");
    await vscode.commands.executeCommand("dateline.groupBySpeaker");
    await closeAll();
  });

  it("shows who says what, and who is only mentioned", async () => {
    const { speakers } = await dateline();
    await open("releases/harvest.md");
    const lines = await linesOf(speakers);
    assert.match(lines[0] ?? "", /^Marta Quill \([▰▱]{4} \d+% · 2 · \d+ words\)$/);
    assert.match(lines[1] ?? "", /^ {2}12: “Forty farms built this with their own savings.*direct · \d+ words/);
    assert.ok(
      lines.some((line) => /^ {2}14: the store runs on power from the roof.*indirect/.test(line)),
      lines.join("\n"),
    );
    assert.ok(lines.some((line) => line.startsWith("Mentioned, not quoted")));
    assert.ok(lines.some((line) => /^ {2}Jonas Verrill \(\d+ mentions?\)$/.test(line)));
  });

  it("follows the editor, and is empty when no release is seen", async () => {
    const { speakers } = await dateline();
    await open("releases/launch.txt");
    assert.match((await linesOf(speakers))[0] ?? "", /^Ingrid Solberg/);
    await open("notes/shopping.txt");
    assert.deepEqual(await linesOf(speakers), []);
  });

  it("selects a quotation in the text on a click", async () => {
    const { speakers } = await dateline();
    const document = await open("releases/launch.txt");
    const [speaker] = await itemsOf(speakers);
    const [quote] = await itemsOf(speakers, speaker?.node);
    await click(quote?.item.command);
    const { activeTextEditor } = vscode.window;
    assert.equal(activeTextEditor?.document, document);
    assert.match(document.getText(activeTextEditor.selection), /^Our neighbors asked .* built it,?$/);
  });

  it("sorts by name and by words", async () => {
    const { speakers } = await dateline();
    await openText(
      [
        "Two speak at Norvale",
        "",
        "NORVALE, Ostmark — March 3, 2026 — The council met on Tuesday.",
        "",
        "“We agree on the bridge,” said Ulla Zander, mayor of Norvale.",
        "",
        "“The bridge will carry trams, cyclists and walkers from next spring on,” said Bo Ahlin, city engineer of Norvale.",
        "",
      ].join("\n"),
    );
    const names = async (): Promise<readonly string[]> => {
      const items = await itemsOf(speakers);
      return items.filter(({ item }) => item.contextValue === "speaker").map(({ item }) => labelOf(item.label));
    };
    assert.deepEqual(await names(), ["Ulla Zander", "Bo Ahlin"]);
    await vscode.commands.executeCommand("dateline.sortSpeakers", "name");
    assert.deepEqual(await names(), ["Bo Ahlin", "Ulla Zander"]);
    await vscode.commands.executeCommand("dateline.sortSpeakers", "words");
    assert.deepEqual(await names(), ["Bo Ahlin", "Ulla Zander"]);
  });

  it("filters by kind", async () => {
    const { speakers } = await dateline();
    await open("releases/harvest.md");
    await vscode.commands.executeCommand("dateline.filterQuotations", ["indirect"]);
    const lines = await linesOf(speakers);
    assert.ok(lines.every((line) => !line.includes("direct ·") || line.includes("indirect ·")));
    assert.ok(lines.some((line) => line.includes("indirect ·")));
  });

  it("lists quotations in text order, and remembers it", async () => {
    const { speakers } = await dateline();
    await open("releases/harvest.md");
    await vscode.commands.executeCommand("dateline.groupByOrder");
    const lines = await linesOf(speakers);
    assert.match(lines[0] ?? "", /^\d+: Marta Quill: “Forty farms built this/);
    const numbers = lines.flatMap((line) => /^(\d+):/.exec(line)?.[1] ?? []).map(Number);
    assert.ok(numbers.length > 1);
    assert.deepEqual(
      numbers,
      [...numbers].sort((x, y) => x - y),
    );
    await vscode.commands.executeCommand("dateline.groupBySpeaker");
    assert.match((await linesOf(speakers))[0] ?? "", /^Marta Quill \(/);
  });

  it("searches quotations by words, and shows all again", async () => {
    const { speakers } = await dateline();
    await open("releases/harvest.md");
    const all = await linesOf(speakers);
    await vscode.commands.executeCommand("dateline.searchQuotations", "savings forty");
    const some = await linesOf(speakers);
    assert.ok(some.length < all.length && some.some((line) => line.includes("Forty farms")), some.join("\n"));
    await vscode.commands.executeCommand("dateline.searchQuotations", "zeppelin");
    assert.deepEqual(await linesOf(speakers), []);
    await vscode.commands.executeCommand("dateline.showAllQuotations");
    assert.deepEqual(await linesOf(speakers), all);
  });

  it("shows only quotations without a sign of a source", async () => {
    const { speakers } = await dateline();
    await openText(
      "Norvale opens a bridge\n\nNORVALE, Ostmark — March 3, 2026 — The council met.\n\n“We agree,” said Ulla Zander, the mayor.\n\nThe work is done.\n\n“It carries trams, cyclists and walkers from next spring on.”\n",
    );
    await vscode.commands.executeCommand("dateline.onlyUnsourced");
    const lines = await linesOf(speakers);
    assert.equal(lines.filter((line) => /\d+: /.test(line)).length, 1, lines.join("\n"));
    assert.ok(lines.some((line) => line.includes("It carries trams")));
    await vscode.commands.executeCommand("dateline.onlyUnsourced");
    assert.ok((await linesOf(speakers)).some((line) => line.includes("We agree")));
  });

  it("copies a speaker's quotations, and all of them", async () => {
    const { speakers } = await dateline();
    await open("releases/harvest.md");
    const [quill] = await itemsOf(speakers);
    await vscode.commands.executeCommand("dateline.copyQuotations", quill?.node);
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^Marta Quill/);
    assert.match(copied, /Forty farms built this with their own savings/);
    await vscode.commands.executeCommand("dateline.copyQuotations");
    assert.match(await vscode.env.clipboard.readText(), /the store runs on power from the roof/);
  });

  it("tells in tooltip and to screen readers what its short lines leave out", async () => {
    const { speakers } = await dateline();
    await open("releases/harvest.md");
    const [quill] = await itemsOf(speakers);
    assert.ok(typeof quill?.item.tooltip === "string");
    assert.match(quill.item.tooltip, /^Marta Quill\n2 quotations · \d+ words · \w/);
    assert.match(
      quill.item.accessibilityInformation?.label ?? "",
      /^Marta Quill, 2 quotations · \d+ words · \w.*, \d+% of the quoted words$/,
    );
  });

  it("has a label for screen readers on every line", async () => {
    const { speakers } = await dateline();
    await open("releases/harvest.md");
    for (const { node } of await itemsOf(speakers)) {
      for (const { item } of [...(await itemsOf(speakers)), ...(await itemsOf(speakers, node))]) {
        assert.ok((item.accessibilityInformation?.label ?? "") !== "");
      }
    }
  });
});

describe("the Structure view", () => {
  afterEach(closeAll);

  it("tells what is there and what is missing, in words", async () => {
    const { structure } = await dateline();
    await open("releases/launch.txt");
    const lines = await linesOf(structure);
    assert.ok(lines.includes("Headline (line 3)"), lines.join("\n"));
    assert.ok(lines.includes("Boilerplate (line 9)"));
    assert.ok(lines.includes("Contact (missing)"));
  });

  it("inserts a missing element at its usual place", async () => {
    const { structure, whenIdle } = await dateline();
    const document = await open("releases/launch.txt");
    const contact = (await itemsOf(structure)).find(({ item }) => item.label === "Contact");
    assert.match(contact?.item.contextValue ?? "", /\+insert$/);
    await vscode.commands.executeCommand("dateline.insertElement", contact?.node);
    await whenIdle();
    assert.match(document.getText(), /since 1974\.\n\nMedia contact:\nFull Name/);
    await until("the view follows", async () =>
      (await linesOf(structure)).some((line) => line.startsWith("Contact (line")),
    );
  });

  it("leads to an element on a click", async () => {
    const { structure } = await dateline();
    const document = await open("releases/launch.txt");
    const headline = (await itemsOf(structure)).find(({ item }) => item.label === "Headline");
    await click(headline?.item.command);
    assert.equal(
      document.getText(vscode.window.activeTextEditor?.selection),
      "Halden Brewing opens second bottling line in Norvale",
    );
  });

  it("is empty when no release is seen", async () => {
    const { structure } = await dateline();
    await open("notes/shopping.txt");
    assert.deepEqual(await linesOf(structure), []);
  });
});
