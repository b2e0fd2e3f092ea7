import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, openText, replace, until, withSetting } from "./support";

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
