import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, dateline, open, ours, rangeOf, replace, until, withSetting, workspaceFile } from "./support";

const PORT = "port/releases/port.md";

async function actionsAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    rangeOf(document, words),
  );
  return all.filter(({ title }) => title.startsWith("Declare"));
}

async function choose(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const actions = await actionsAt(document, words);
  const action = actions.find((candidate) => candidate.title === title);
  assert.ok(action?.edit, `“${title}” is among ${actions.map((candidate) => candidate.title).join(" | ")}`);
  assert.ok(await vscode.workspace.applyEdit(action.edit), "VS Code takes the edit");
}

/** Who is found to say the words, and how sure that is: "Mira Dunn, certain". */
async function speakerOf(document: vscode.TextDocument, words: string): Promise<string> {
  const api = await dateline();
  await api.whenIdle();
  const speech = api.analyse(document)?.speech;
  const at = document.getText().indexOf(words);
  const quote = speech?.quotes.find(({ spans }) => spans.some(({ start, end }) => start <= at && at < end));
  const name = quote?.speaker === undefined ? "nobody" : speech?.people[quote.speaker]?.name;
  return `${name ?? "nobody"}, ${quote?.certainty ?? "no quotation"}`;
}

async function saysSoon(document: vscode.TextDocument, words: string, expected: string): Promise<void> {
  await until(`“${words}” is by ${expected}`, async () => (await speakerOf(document, words)) === expected);
}

async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    "vscode.executeHoverProvider",
    document.uri,
    rangeOf(document, words).start,
  );
  return hovers.flatMap(({ contents }) => contents.map((part) => (part as vscode.MarkdownString).value)).join("\n");
}

async function labelsAt(document: vscode.TextDocument, position: vscode.Position): Promise<readonly string[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    document.uri,
    position,
  );
  return list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
}

/** Puts a file back as it was after some work on it. */
async function keeping(uri: vscode.Uri, work: () => Promise<void>): Promise<void> {
  const before = await vscode.workspace.fs.readFile(uri);
  try {
    await work();
  } finally {
    await closeAll();
    await vscode.workspace.fs.writeFile(uri, before);
  }
}

describe("declared speakers", () => {
  afterEach(closeAll);

  it("in the front matter settle who is meant, and the hover says so", async () => {
    const document = await open(PORT);
    assert.notEqual(await speakerOf(document, "walls would hold"), "Mira Dunn, certain");
    await replace(document, "title: Port", "speakers:\n  - name: Mira Dunn\n    aliases: [the Harbour Master]");
    assert.equal(await speakerOf(document, "walls would hold"), "Mira Dunn, certain");
    const hover = await hoverAt(document, "Harbour Master said");
    assert.match(hover, /Mira Dunn/);
    assert.match(hover, /certain/);
    assert.doesNotMatch(hover, /probably/);
  });

  it("that cannot be read are a finding in the front matter", async () => {
    const document = await open(PORT);
    await replace(document, "title: Port", "speakers:\n  - name: Mira Dunn\n    pronouns: hers truly");
    await (await dateline()).whenIdle();
    const found = await until("the finding", () => ours(document).find(({ message }) => message.includes("pronouns")));
    assert.equal(document.getText(found.range), "hers truly");
  });

  it("are written into the front matter by the light bulb, and undo takes them away", async () => {
    const document = await open(PORT);
    const before = document.getText();
    await choose(document, "Harbour Master", "Declare “the Harbour Master” as Mira Dunn in the front matter");
    assert.ok(
      document
        .getText()
        .startsWith(
          "---\ntitle: Port\nspeakers:\n  - name: Mira Dunn\n    aliases: [the Harbour Master]\n---\n\n# The port",
        ),
      document.getText().slice(0, 200),
    );
    assert.equal(await speakerOf(document, "walls would hold"), "Mira Dunn, certain");
    assert.deepEqual(await actionsAt(document, "Harbour Master said"), []);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("hold from dateline.json in a folder above, and follow what is typed there", async () => {
    const document = await open(PORT);
    assert.equal(await speakerOf(document, "photographs would follow"), "Ann Lee, certain");
    const file = await vscode.workspace.openTextDocument(workspaceFile("port/dateline.json"));
    await vscode.window.showTextDocument(file, { preview: false, viewColumn: vscode.ViewColumn.Beside });
    await replace(file, "the press officer", "the Harbour Master");
    await saysSoon(document, "walls would hold", "Ann Lee, certain");
    // What cannot be read takes nothing away.
    await replace(file, "}]", "");
    await new Promise((resolve) => setTimeout(resolve, 400));
    await saysSoon(document, "walls would hold", "Ann Lee, certain");
  });

  it("are written into dateline.json by the light bulb, comments kept", async () => {
    const uri = workspaceFile("port/dateline.json");
    await keeping(uri, async () => {
      const document = await open(PORT);
      await (await dateline()).whenIdle();
      await choose(document, "Harbour Master", "Declare “the Harbour Master” as Bo Tarn in dateline.json");
      await saysSoon(document, "walls would hold", "Bo Tarn, certain");
      const file = await vscode.workspace.openTextDocument(uri);
      assert.match(file.getText(), /The port's press office/);
      assert.match(file.getText(), /Bo Tarn/);
      await file.save();
      await saysSoon(document, "walls would hold", "Bo Tarn, certain");
    });
  });

  it("make a dateline.json at the root of the folder where there is none", async () => {
    const copy = workspaceFile("releases/port.md");
    const made = workspaceFile("dateline.json");
    await vscode.workspace.fs.copy(workspaceFile(PORT), copy, { overwrite: true });
    try {
      const document = await open(copy);
      await choose(document, "Harbour Master", "Declare “the Harbour Master” as Mira Dunn in dateline.json");
      await saysSoon(document, "walls would hold", "Mira Dunn, certain");
      const file = await vscode.workspace.openTextDocument(made);
      assert.deepEqual(JSON.parse(file.getText()), {
        speakers: [{ name: "Mira Dunn", aliases: ["the Harbour Master"] }],
      });
      await file.save();
      await vscode.workspace.fs.delete(made);
      await until("it is forgotten", async () => !(await speakerOf(document, "walls would")).startsWith("Mira"));
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(copy);
    }
  });

  it("may be a setting", async () => {
    const document = await open(PORT);
    await withSetting("speakers", [{ name: "Bo Tarn", aliases: ["the Harbour Master"] }], async () => {
      await saysSoon(document, "walls would hold", "Bo Tarn, certain");
    });
    assert.doesNotMatch(await speakerOf(document, "walls would hold"), /Bo Tarn, certain/);
  });
});

describe("dateline.json in the editor", () => {
  afterEach(closeAll);

  it("tells two people of one alias, which no schema can", async () => {
    const uri = workspaceFile("port/dateline.json");
    await open(PORT);
    const file = await open(uri);
    await replace(file, "}]", '}, { "name": "Bo Tarn", "aliases": ["The press officer"] }]');
    const found = await until("the problem", () => ours(file)[0]);
    assert.match(found.message, /“The press officer” means Ann Lee already/);
    assert.equal(file.getText(found.range), '"The press officer"');
  });

  it("may hold comments, and is completed and checked by our schema", async () => {
    const file = await open(workspaceFile("port/dateline.json"));
    assert.equal(file.languageId, "jsonc");
    const at = rangeOf(file, '"aliases"').start;
    const labels = await until("VS Code knows the schema", async () => {
      const found = await labelsAt(file, at.translate(0, 1));
      return found.some((label) => label.includes("pronouns")) && found;
    });
    assert.ok(
      labels.some((label) => label.includes("organisation")),
      labels.join(" "),
    );
    await replace(file, '"aliases"', '"nicknames"');
    await until("VS Code complains of the key", () =>
      vscode.languages.getDiagnostics(file.uri).some(({ message }) => message.includes("nicknames")),
    );
    assert.deepEqual(ours(file), [], "and Dateline does not say it once more");
  });
});

describe("completion in the front matter", () => {
  afterEach(closeAll);

  it("offers keys, people of the text, and pronouns", async () => {
    const document = await open(PORT);
    await replace(document, "title: Port", "speakers:\n  - \ntitle: Port");
    const names = await labelsAt(document, new vscode.Position(2, 4));
    assert.deepEqual(names.filter((label) => ["Mira Dunn", "Bo Tarn", "name"].includes(label)).sort(), [
      "Bo Tarn",
      "Mira Dunn",
      "name",
    ]);
    await replace(document, "  - \n", "  - name: Mira Dunn\n    pronouns: \n");
    assert.ok((await labelsAt(document, new vscode.Position(3, 14))).includes("she/her"));
  });
});
