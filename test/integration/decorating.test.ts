import assert from "node:assert/strict";
import * as vscode from "vscode";
import { click, closeAll, open, openText, replace, until, withSetting } from "./support";

interface Coloured {
  readonly words: string;
  readonly type: string;
  readonly modifiers: readonly string[];
}

/** The tokens of a document as VS Code gets them, by the command that asks its providers. */
async function colours(document: vscode.TextDocument, range?: vscode.Range): Promise<readonly Coloured[] | undefined> {
  const ask = range === undefined ? "DocumentSemanticTokens" : "DocumentRangeSemanticTokens";
  const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
    `vscode.provide${ask}Legend`,
    document.uri,
    ...(range === undefined ? [] : [range]),
  );
  const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    `vscode.provide${ask}`,
    document.uri,
    ...(range === undefined ? [] : [range]),
  );
  return legend && found && decoded(document, legend, found.data);
}

function decoded(document: vscode.TextDocument, legend: vscode.SemanticTokensLegend, data: Uint32Array): Coloured[] {
  const result: Coloured[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = lines === 0 ? character + characters : characters;
    line += lines;
    result.push({
      words: document.getText(new vscode.Range(line, character, line, character + length)),
      type: legend.tokenTypes[type] ?? "",
      modifiers: legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0),
    });
  }
  return result;
}

describe("colours by meaning", () => {
  afterEach(closeAll);

  it("tell headline, dateline, speech, cue, speaker and boilerplate apart", async () => {
    const found = await colours(await open("releases/launch.txt"));
    assert.deepEqual(
      found?.map(({ type, words }) => `${type}: ${words}`),
      [
        "headline: Halden Brewing opens second bottling line in Norvale",
        "dateline: NORVALE, Ostmark — March 3, 2026 —",
        "directSpeech: “Our neighbors asked for this line, and they built it,”",
        "speechCue: said",
        "speaker: Ingrid Solberg",
        "boilerplate: About Halden Brewing Company",
        "boilerplate: Halden Brewing Company has brewed in Norvale since 1974.",
      ],
    );
    assert.deepEqual(found.find(({ type }) => type === "speaker")?.modifiers, ["introduction"]);
  });

  it("come for Markdown, and for a range", async () => {
    const document = await open("releases/harvest.md");
    assert.ok((await colours(document))?.some(({ type }) => type === "reportedSpeech"));
    const line = document
      .getText()
      .split("\n")
      .findIndex((text) => text.startsWith('"Forty'));
    const inRange = await colours(document, document.lineAt(line).range);
    assert.deepEqual(
      inRange?.map(({ type }) => type),
      ["directSpeech", "speechCue", "speaker", "directSpeech"],
    );
  });

  it("follow what is typed", async () => {
    const document = await openText("Tern opens plant\n\nTern opened it.\n\n“It is ours,” said Ann Lee.\n");
    await replace(document, "“It is ours,”", "“It\u00a0is, as of today, ours,”");
    const found = await colours(document);
    assert.ok(found?.some(({ type, words }) => type === "directSpeech" && words.startsWith("“It\u00a0is, as of")));
  });

  it("stay away from what is no release", async () => {
    const document = await open("releases/launch.txt");
    await withSetting("exclude", ["**/launch.txt"], async () => {
      await until("no colours", async () => ((await colours(document)) ?? []).length === 0);
    });
  });
});

const SPEECH =
  "Tern opens plant in town\n\nTern opened a plant in Elmport.\n\n“It is ours,” said Ann Lee. “We stay,” she said.\n\n" +
  "Media contact:\nBo Ray\n(419) 555-0142\npress@tern.example\n";

async function hintsOf(document: vscode.TextDocument): Promise<readonly vscode.InlayHint[]> {
  const range = new vscode.Range(0, 0, document.lineCount, 0);
  return (
    (await vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
      "vscode.executeInlayHintProvider",
      document.uri,
      range,
    )) ?? []
  );
}

describe("inlay hints", () => {
  afterEach(closeAll);

  it("stay away unless asked for", async () => assert.deepEqual(await hintsOf(await openText(SPEECH)), []));

  it("tell who a pronoun is, why, and lead to the introduction", async () => {
    await withSetting("inlayHints.enabled", true, async () => {
      const document = await openText(SPEECH);
      const [hint, ...others] = await hintsOf(document);
      assert.equal(others.length, 0);
      assert.ok(hint && typeof hint.label !== "string");
      const [part] = hint.label;
      assert.match(part?.value ?? "", /^Ann Lee\??$/);
      const { tooltip } = part ?? {};
      assert.ok(typeof tooltip === "string" && tooltip.includes("“she” → Ann Lee"));
      assert.equal(document.getText(part?.location?.range), "Ann Lee");
      const at = document.positionAt(document.getText().indexOf("she said") + 3);
      assert.ok(hint.position.isEqual(at));
    });
  });
});

describe("counts above sections", () => {
  afterEach(closeAll);

  async function lensesOf({ uri }: vscode.TextDocument): Promise<readonly vscode.CodeLens[]> {
    return (
      (await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>("vscode.executeCodeLensProvider", uri)) ?? []
    );
  }

  it("stay away unless asked for", async () => assert.deepEqual(await lensesOf(await openText(SPEECH)), []));

  it("count words and quotations, measure the headline, and select their section", async () => {
    await withSetting("codeLens.enabled", true, async () => {
      const document = await openText(SPEECH);
      const lenses = await lensesOf(document);
      const titles = lenses.map(({ command }) => command?.title ?? "");
      assert.match(titles[0] ?? "", /^Headline: 5 words · 24 of at most \d+ characters$/);
      const body = lenses.find(({ command }) => command?.title.includes("quotations"));
      assert.ok(body, titles.join(" | "));
      await click(body.command);
      assert.ok(
        vscode.window.activeTextEditor?.selection.isEqual(new vscode.Selection(body.range.start, body.range.end)),
      );
    });
  });
});

describe("growing a selection", () => {
  afterEach(closeAll);

  it("goes from word to sentence, quotation, paragraph and document", async () => {
    const document = await openText(SPEECH);
    const place = document.positionAt(document.getText().indexOf("ours"));
    const [found] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
      "vscode.executeSelectionRangeProvider",
      document.uri,
      [place],
    );
    const steps: string[] = [];
    for (let at: vscode.SelectionRange | undefined = found; at !== undefined; at = at.parent)
      steps.push(document.getText(at.range));
    const wanted = ["ours", "It is ours,", "“It is ours,”", "“It is ours,” said Ann Lee.", SPEECH];
    assert.deepEqual(
      steps.filter((step) => wanted.includes(step)),
      wanted,
    );
  });
});

describe("links", () => {
  afterEach(closeAll);

  it("lead to mail and telephone, and do not double those that VS Code finds", async () => {
    const document = await openText(`${SPEECH}www.tern.example and https://tern.example/news\n`);
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      "vscode.executeLinkProvider",
      document.uri,
    );
    assert.deepEqual(
      links.map(({ target }) => target?.toString(true)),
      ["tel:4195550142", "mailto:press@tern.example", "https://www.tern.example/", "https://tern.example/news"],
    );
  });
});

describe("signs of speech", () => {
  afterEach(closeAll);

  // What an editor shows of decorations only an eye can see: the journey takes pictures of them.
  it("can be switched on and off while a release is shown, and put up with any value", async () => {
    const document = await openText(SPEECH);
    for (const value of ["gutter", "text", "off", 7]) {
      await withSetting("signs", value, async () => {
        await replace(document, "Ann Lee", "Ann Leeds");
        await replace(document, "Ann Leeds", "Ann Lee");
      });
    }
  });
});
