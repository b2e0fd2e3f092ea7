import assert from "node:assert/strict";
import * as vscode from "vscode";
import {
  closeAll,
  dateline,
  open,
  openText,
  ours,
  rangeOf,
  replace,
  rulesAt,
  severityOf,
  until,
  withSetting,
} from "./support";

describe("diagnostics", () => {
  afterEach(closeAll);

  it("appear where the words are, with rule, source and a link to the rule's page", async () => {
    const document = await open("releases/errors.txt");
    const repeated = ours(document).find(({ code }) => valueOf(code) === "clarity/repeated-word");
    assert.ok(repeated, rulesAt(document).join(", "));
    assert.ok(rangeOf(document, "the the").contains(repeated.range));
    assert.equal(targetOf(repeated.code)?.scheme, "command");
    assert.ok(rulesAt(document).includes("consistency/weekday-date"));
    assert.ok(rulesAt(document).includes("headline/end-period"));
  });

  it("change and clear with edits, without a command", async () => {
    const document = await open("releases/errors.txt");
    await replace(document, "the the", "the");
    await until("the repeated word is gone", () => !rulesAt(document).includes("clarity/repeated-word"));
    assert.ok(rulesAt(document).includes("headline/end-period"), "other findings stay");
    await replace(document, "on Sundays from", "on on Sundays from");
    await until("the new one is found", () => rulesAt(document).includes("clarity/repeated-word"));
  });

  it("open the rule's page from the package", async () => {
    const document = await open("releases/errors.txt");
    const [first] = ours(document);
    assert.ok(first);
    await vscode.commands.executeCommand("dateline.openRuleDocs", valueOf(first.code));
    await until("a preview tab", () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.startsWith("Preview "))),
    );
  });

  it("obey dateline.rules: off, another severity, and back", async () => {
    const document = await open("releases/errors.txt");
    const before = rulesAt(document);
    await withSetting("rules", { "clarity/repeated-word": "off", "headline/end-period": "error" }, () => {
      assert.ok(!rulesAt(document).includes("clarity/repeated-word"));
      assert.equal(severityOf(document, "headline/end-period"), vscode.DiagnosticSeverity.Error);
    });
    assert.deepEqual(rulesAt(document), before);
  });

  it("obey dateline.profile: a wire demands what others only expect", async () => {
    const document = await openText("Skarn Bridge opens to walkers\n\nThe bridge opened on Tuesday.\n");
    const severity = (): vscode.DiagnosticSeverity | undefined => severityOf(document, "structure/missing-contact");
    assert.notEqual(severity(), vscode.DiagnosticSeverity.Warning);
    await withSetting("profile", "wire-prnewswire", async () => {
      await until("a warning", () => severity() === vscode.DiagnosticSeverity.Warning);
    });
  });

  it("survive broken settings: the defaults hold", async () => {
    const document = await open("releases/errors.txt");
    const before = rulesAt(document);
    for (const [name, value] of [
      ["rules", "off"],
      ["rules", { "clarity/repeated-word": 7, "no/such-rule": "off", "lead/too-long": { max: "many" } }],
      ["profile", 12],
      ["include", "**/*.txt"],
      ["exclude", [1, 2]],
      ["exclude", ["[", "{a,b", ""]],
    ] as const) {
      await withSetting(name, value, () => {
        assert.deepEqual(rulesAt(document), before, `${name}: ${JSON.stringify(value)}`);
      });
    }
  });

  it("go with the document when it is closed in the middle of being read", async () => {
    const { analyse, findings, whenIdle } = await dateline();
    const document = await openText("FOR IMMEDIATE RELEASE\n\nThe the bridge.\n");
    await replace(document, "The the", "The the the");
    // Within the pause that follows the edit: nothing has been read yet.
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until("the document is closed", () => document.isClosed);
    await whenIdle();
    assert.equal(analyse(document), undefined);
    assert.deepEqual(findings(document), []);
    assert.deepEqual(ours(document), []);
  });

  it("hold for the newest version after a burst of edits", async () => {
    const { findings, whenIdle } = await dateline();
    const document = await openText("Skarn Bridge opens\n\nThe bridge opened.\n");
    for (let n = 0; n < 20; n++)
      await replace(document, "bridge opened", "bridge bridge opened".repeat(n % 2) || "bridge opened");
    await whenIdle();
    assert.equal(ours(document).length, findings(document).length);
  });
});

type Code = vscode.Diagnostic["code"];

function valueOf(code: Code): string {
  return String(typeof code === "object" ? code.value : code);
}

function targetOf(code: Code): vscode.Uri | undefined {
  return typeof code === "object" ? code.target : undefined;
}
