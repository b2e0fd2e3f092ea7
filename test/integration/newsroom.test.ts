import assert from "node:assert/strict";
import * as vscode from "vscode";
import { click, closeAll, dateline, open, ours, replace, rulesAt, until, withSetting, workspaceFile } from "./support";

type Order = "Date" | "State" | "Speaker";

interface Line {
  readonly label: string;
  readonly item: vscode.TreeItem;
  readonly node: unknown;
  readonly children: () => Promise<readonly Line[]>;
}

async function linesBelow(parent?: unknown): Promise<readonly Line[]> {
  const provider = (await dateline()).newsroom as vscode.TreeDataProvider<unknown>;
  const nodes = (await provider.getChildren(parent)) ?? [];
  return Promise.all(
    nodes.map(async (node) => {
      const item = await provider.getTreeItem(node);
      return { label: typeof item.label === "string" ? item.label : "", item, node, children: () => linesBelow(node) };
    }),
  );
}

async function linesBy(order: Order): Promise<readonly Line[]> {
  await (await dateline()).readNewsroom();
  await vscode.commands.executeCommand(`dateline.newsroomBy${order}`);
  return linesBelow();
}

async function person(name: string): Promise<Line | undefined> {
  return (await linesBy("Speaker")).find(({ label }) => label === name);
}

async function said(name: string): Promise<readonly string[]> {
  return ((await (await person(name))?.children()) ?? []).map(({ label }) => label);
}

async function headlines(): Promise<readonly string[]> {
  const groups = await linesBy("State");
  const all = await Promise.all(groups.map((group) => group.children()));
  return all.flat().map(({ label }) => label);
}

const BOATS = "Selkie Ferries orders two electric boats";
const FARES = "Selkie Ferries freezes fares until spring";
const LINE = "Selkie Ferries to close the Norvale line";
const PIER = "Selkie Ferries repairs the pier";

describe("the Newsroom view", () => {
  afterEach(async () => {
    await closeAll();
    await vscode.commands.executeCommand("dateline.newsroomByDate");
  });

  it("lists every release of all folders by date, and nothing else", async () => {
    const years = await linesBy("Date");
    assert.equal(years[0]?.label, "2099");
    const of2032 = await years.find(({ label }) => label === "2032")?.children();
    assert.deepEqual(
      of2032?.map(({ label }) => label),
      [PIER, FARES],
    );
    assert.match(String(of2032?.[1]?.item.description), /Jun.* 3.*2032.*Tove Marklund/);
    const all = await headlines();
    assert.ok(all.includes("Tarnside lido reopens after repairs"), "a release of the second folder");
    assert.ok(!all.some((headline) => headline.includes("Minutes") || headline.includes("hopping")), all.join("\n"));
  });

  it("lists them by state", async () => {
    const states = await linesBy("State");
    const below = async (label: string): Promise<readonly string[]> =>
      ((await states.find((line) => line.label === label)?.children()) ?? []).map((line) => line.label);
    assert.ok((await below("draft")).includes(PIER));
    assert.ok((await below("under embargo")).includes(LINE));
    const [embargoed] = (await states.find((line) => line.label === "under embargo")?.children()) ?? [];
    assert.match(String(embargoed?.item.description), /embargoed until/);
  });

  it("tells everything a person has said, newest first, with the release", async () => {
    const lines = await (await person("Tove Marklund"))?.children();
    assert.deepEqual(
      lines?.map(({ label }) => label),
      [
        "“A bridge is the best ferry,”",
        "“The planks are older than I am,”",
        "“Nobody should pay more for the fog,”",
        "the boats paid for themselves",
        "“The boats will be silent in the fog,”",
      ],
    );
    assert.match(String(lines?.[4]?.item.description), /2031.*Selkie Ferries orders two electric boats/);
  });

  it("opens a release at the quotation on a click", async () => {
    const lines = await (await person("Tove Marklund"))?.children();
    await click(lines?.[4]?.item.command);
    const editor = await until("the release is shown", () => {
      const { activeTextEditor } = vscode.window;
      return activeTextEditor?.document.fileName.endsWith("2031-02-quay.txt") === true ? activeTextEditor : undefined;
    });
    assert.equal(editor.document.getText(editor.selection), "The boats will be silent in the fog,");
  });

  it("copies all quotations of a person", async () => {
    const line = await person("Tove Marklund");
    await vscode.commands.executeCommand("dateline.copySaid", line?.node);
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^Tove Marklund, chief executive/);
    assert.match(
      copied,
      /2031-02-11 · Selkie Ferries orders two electric boats\n“The boats will be silent in the fog,”/,
    );
  });

  it("follows what is typed, without waiting for the release to be saved, and what is thrown away", async () => {
    const document = await open("archive/2031-02-quay.txt");
    await replace(document, "The boats will be silent", "The boats will sing");
    await until("the view follows", async () => (await said("Tove Marklund")).some((label) => label.includes("sing")));
    await closeAll();
    await until("the file counts again", async () =>
      (await said("Tove Marklund")).some((label) => label.includes("silent")),
    );
  });

  it("follows files that come, change and go", async () => {
    await linesBy("Date");
    const file = workspaceFile("archive/new.txt");
    const write = (words: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(
        file,
        new TextEncoder().encode(
          `FOR IMMEDIATE RELEASE\n\nSelkie Ferries paints a boat\n\nHALDEN, Norvale, May 4, 2032 -- It is red.\n\n“${words},” said Alma Oste, painter at Selkie Ferries.\n`,
        ),
      );
    await write("Red is seen in fog");
    await until("the file is listed", async () => (await said("Alma Oste")).length === 1);
    await write("Green is seen too");
    await until("the change is seen", async () => (await said("Alma Oste"))[0]?.includes("Green") === true);
    await vscode.workspace.fs.delete(file);
    await until("the file has gone", async () => (await said("Alma Oste")).length === 0);
  });

  it("leaves alone what the writer excludes", async () => {
    assert.ok((await headlines()).includes(BOATS));
    await withSetting("exclude", ["**/archive/2031*"], async () => {
      await until("the release has gone", async () => !(await headlines()).includes(BOATS));
    });
    await until("it is back", async () => (await headlines()).includes(BOATS));
  });

  it("reads nothing when it is switched off", async () => {
    assert.ok((await headlines()).includes(FARES));
    await withSetting("newsroom", false, async () => {
      await until("all have gone", async () => !(await headlines()).includes(FARES));
    });
    await until("they are back", async () => (await headlines()).includes(FARES));
  });

  it("has a label for screen readers on every line, and no id twice", async () => {
    for (const order of ["Date", "State", "Speaker"] as const) {
      const ids = new Set<string>();
      const walk = async (lines: readonly Line[]): Promise<void> => {
        for (const { item, children } of lines) {
          assert.ok((item.accessibilityInformation?.label ?? "") !== "");
          assert.ok(item.id !== undefined && !ids.has(item.id), `${order}: ${String(item.id)}`);
          ids.add(item.id);
          await walk(await children());
        }
      };
      await walk(await linesBy(order));
    }
  });
});

describe("what other releases say", () => {
  afterEach(closeAll);

  const TEXT = `FOR IMMEDIATE RELEASE

Selkie Ferries moors in Halden

HALDEN, Norvale, Oct. 4, 2032 -- Selkie Ferries moors in Halden.

“We stay,” said Tove Marklund, chief operating officer of Selkie Ferries.

“We train,” said Edda Brinck, head of training at Selkie Ferries.
`;

  it("is a finding where a title or a spelling differs, and leads to the other release", async () => {
    await (await dateline()).readNewsroom();
    const file = workspaceFile("archive/moor.release");
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(TEXT));
    const document = await open(file);
    try {
      const found = await until("the findings are there", () => {
        const all = ours(document).filter(
          ({ code }) => typeof code === "object" && String(code.value).startsWith("newsroom/"),
        );
        return all.length === 2 ? all : undefined;
      });
      const [title, spelling] = found;
      assert.match(title?.message ?? "", /Tove Marklund is|was “chief executive/);
      assert.match(spelling?.message ?? "", /“Edda Brinck” is “Edda Brink” in other releases/);
      const [there] = spelling?.relatedInformation ?? [];
      assert.ok(there?.location.uri.path.endsWith("2031-02-quay.txt"));
      assert.equal(there?.location.range.start.line, 8);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        "vscode.executeCodeActionProvider",
        document.uri,
        spelling?.range,
      );
      const change = actions.find((action) => action.title.startsWith("Change it to “Edda Brink” here"));
      assert.ok(change?.edit);
      await vscode.workspace.applyEdit(change.edit);
      await until("the finding is gone", () => !rulesAt(document).includes("newsroom/spelling-differs"));
      await withSetting("rules", { "newsroom/title-differs": "off" }, async () => {
        await until("the other one is off", () => !rulesAt(document).includes("newsroom/title-differs"));
      });
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(file);
    }
  });
});

describe("Go to Symbol in Workspace", () => {
  const symbols = async (query: string): Promise<readonly vscode.SymbolInformation[]> =>
    vscode.commands.executeCommand<vscode.SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", query);

  it("finds people, organisations and quotations over all releases", async () => {
    await (await dateline()).readNewsroom();
    assert.ok((await symbols("marklund")).some(({ name }) => name === "Tove Marklund"));
    const [found] = (await symbols("silent fog")).filter(({ name }) => name.includes("silent in the fog"));
    assert.match(found?.containerName ?? "", /Tove Marklund.*2031/);
    assert.ok(found?.location.uri.path.endsWith("2031-02-quay.txt"));
    assert.equal(found?.location.range.start.line, 6);
  });
});
