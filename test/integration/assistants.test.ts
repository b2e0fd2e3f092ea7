import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, dateline, open, openText, until } from "./support";

const QUOTATIONS = "dateline_list_quotations";
const CHECK = "dateline_check_release";

interface Listed {
  readonly document: string;
  readonly unsaved: boolean;
  readonly note: string;
  readonly speakers: readonly { readonly name: string; readonly title?: string }[];
  readonly quotations: readonly {
    readonly speaker?: string;
    readonly certainty: string;
    readonly kind: string;
    readonly text: readonly string[];
    readonly place: { readonly line: number; readonly column: number };
  }[];
}

interface Checked {
  readonly profile: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly words: string }[];
}

/** Calls a tool as a chat would, and reads its answer. */
async function call<T>(name: string, input: object): Promise<T> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  const [part] = content;
  assert.ok(part instanceof vscode.LanguageModelTextPart, "the answer is a text");
  return JSON.parse(part.value) as T;
}

describe("tools for language models", () => {
  before(async () => {
    await dateline();
    await until("VS Code knows the tools", () => vscode.lm.tools.some(({ name }) => name === QUOTATIONS));
  });
  beforeEach(closeAll);
  after(closeAll);

  it("are declared with a schema, and told to quote nothing else", () => {
    for (const name of [QUOTATIONS, CHECK]) {
      const tool = vscode.lm.tools.find((one) => one.name === name);
      assert.ok(tool, name);
      assert.match(tool.description, /changes nothing/);
      assert.ok(tool.inputSchema);
    }
  });

  it("list quotations and speakers word for word, with their places", async () => {
    const document = await open("releases/launch.txt");
    const listed = await call<Listed>(QUOTATIONS, {});
    assert.match(listed.document, /releases\/launch\.txt$/);
    assert.equal(listed.speakers[0]?.name, "Ingrid Solberg");
    const [quotation] = listed.quotations;
    assert.equal(quotation?.speaker, "Ingrid Solberg");
    assert.equal(quotation.certainty, "certain");
    const [text = ""] = quotation.text;
    const { line, column } = quotation.place;
    assert.equal(document.lineAt(line - 1).text.slice(column - 1, column - 1 + text.length), text);
  });

  it("list what is typed and not saved", async () => {
    await openText(
      "Bridge opens\n\nMARL — A bridge opened. “It holds, and – it hums,” said Mira Dunn, the harbour master.\n",
    );
    const listed = await call<Listed>(QUOTATIONS, {});
    assert.equal(listed.unsaved, true);
    assert.deepEqual(
      listed.quotations.map(({ text }) => text),
      [["It holds, and – it hums,"]],
    );
  });

  it("list one speaker by any of her names, and tell when nobody is called so", async () => {
    const text =
      "Bridge opens\n\nMARL — A bridge opened. “It holds,” said Mira Dunn, the harbour master. “It is late,” said Bo Tarn, the mayor.\n";
    await openText(text);
    const dunn = await call<Listed>(QUOTATIONS, { speaker: "dunn" });
    assert.deepEqual(
      dunn.quotations.map(({ speaker }) => speaker),
      ["Mira Dunn"],
    );
    const nobody = await call<Listed>(QUOTATIONS, { speaker: "Ann Lee" });
    assert.deepEqual(nobody.quotations, []);
    assert.match(nobody.note, /Nobody called "Ann Lee".*Mira Dunn; Bo Tarn/);
  });

  it("check a file of the workspace that is not open", async () => {
    const checked = await call<Checked>(CHECK, { file: "releases/errors.txt" });
    assert.ok(checked.findings.length > 0);
    const loud = await call<Checked>(CHECK, { file: "newsroom/releases/errors.txt", severity: "error" });
    assert.deepEqual([...new Set(loud.findings.map(({ severity }) => severity))], ["error"]);
    assert.deepEqual(loud.counts, checked.counts);
  });

  const failures: readonly (readonly [string, object, RegExp])[] = [
    ["no release is open", {}, /No press release is open/],
    ["a file outside of the workspace", { file: "/etc/hostname" }, /not in the workspace/],
    ["a way out of the workspace", { file: "../../../../../../../../../etc/hostname" }, /not in the workspace/],
    ["an address of another kind", { file: "https://example.com/release.txt" }, /not in the workspace/],
    ["a file that is not there", { file: "releases/nowhere.txt" }, /cannot be read/],
    ["a file that is no release", { file: "notes/shopping.txt" }, /not read as a press release/],
  ];
  for (const [what, input, expected] of failures) {
    it(`tell honestly: ${what}`, async () => {
      for (const name of [QUOTATIONS, CHECK]) await assert.rejects(call(name, input), expected);
    });
  }

  it("ask the writer first, and say what is handed over", async () => {
    await open("releases/launch.txt");
    const { tools } = await dateline();
    const { token } = new vscode.CancellationTokenSource();
    for (const tool of [tools.dateline_list_quotations, tools.dateline_check_release]) {
      const prepared = await tool.prepareInvocation?.({ input: {} }, token);
      for (const said of [prepared?.confirmationMessages?.message, prepared?.invocationMessage]) {
        assert.ok(typeof said === "string");
        assert.match(said, /launch\.txt/);
      }
    }
  });
});
