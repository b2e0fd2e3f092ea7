import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openText, ours, rulesAt, until, withSetting } from "./support";

const TEXT = "Kestrel opens hall\n\nKestrel Foods opened an hall in order to show its ATM machine.\n";

describe("checks of language", () => {
  afterEach(closeAll);

  it("come after the others, from libraries that are loaded then", async () => {
    const document = await openText(TEXT);
    await until("the libraries speak", () => rulesAt(document).includes("clarity/indefinite-article"));
    for (const rule of ["clarity/wordy", "clarity/redundant-acronym"])
      assert.ok(rulesAt(document).includes(rule), rule);
  });

  it("are mended from the light bulb", async () => {
    const document = await openText(TEXT);
    const wrong = await until("the article is found", () =>
      ours(document).find(({ message }) => message.includes("“an”")),
    );
    const actions = await vscode.commands.executeCommand<readonly vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      wrong.range,
    );
    const mend = actions.find(({ title }) => title === "Change it to “a”");
    assert.ok(mend?.edit, actions.map(({ title }) => title).join(", "));
    await vscode.workspace.applyEdit(mend.edit);
    assert.ok(document.getText().includes("opened a hall"));
    await until("the finding is gone", () => !rulesAt(document).includes("clarity/indefinite-article"));
  });

  it("are switched off by a setting", async () => {
    await withSetting("languageChecks", false, async () => {
      const document = await openText(TEXT);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      assert.ok(!rulesAt(document).includes("clarity/indefinite-article"));
    });
  });
});
