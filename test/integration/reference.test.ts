import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as vscode from "vscode";
import { closeAll, dateline, open, ours } from "./support";

/** What a careful reader says about a document; the part of its gold file that VS Code shows. */
interface Gold {
  readonly structure: readonly { readonly role: string; readonly lines: readonly [number, number] }[];
  readonly speakers: readonly { readonly name: string }[];
  readonly findings: readonly { readonly line: number; readonly about: string; readonly optional?: boolean }[];
}

const COMMUNIQUE = "01-state-visit-communique.txt";

/** The communiqués: the one in the project, and whatever the folders of DATELINE_SEEDS add with a gold file. */
function communiques(): readonly string[] {
  const own = path.join(process.env["DATELINE_ROOT"] ?? "", "seeds", COMMUNIQUE);
  const folders = (process.env["DATELINE_SEEDS"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  const further = folders.flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)));
  return [own, ...further.filter((file) => file.endsWith(".txt") && existsSync(goldOf(file)))];
}

function goldOf(file: string): string {
  return file.replace(/\.txt$/, ".gold.json");
}

for (const file of communiques()) {
  describe(`the reference document ${path.basename(file)}`, () => {
    const gold = JSON.parse(readFileSync(goldOf(file), "utf8")) as Gold;
    let document: vscode.TextDocument;

    before(async () => {
      document = await open(vscode.Uri.file(file));
    });
    after(closeAll);

    it("opens as the plain text that it is", () => {
      assert.equal(document.languageId, "plaintext");
    });

    it("shows each element of its structure, on its lines", async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        "vscode.executeDocumentSymbolProvider",
        document.uri,
      );
      const shown = symbols.map(({ name, range }) => [name, range.start.line + 1, range.end.line + 1]);
      const expected = gold.structure.map(({ role, lines }) => [LABELS[role], ...lines]);
      assert.deepEqual(shown, expected);
    });

    it("shows its speakers, each with quotations, and no others", async () => {
      const { speakers } = await dateline();
      const nodes = (await speakers.getChildren()) ?? [];
      const quoted = nodes.filter(({ kind }) => kind === "speaker");
      assert.deepEqual(quoted.map(({ label }) => label).sort(), gold.speakers.map(({ name }) => name).sort());
      for (const { label, children } of quoted) assert.ok(children.length > 0, label);
    });

    it("tells of offices and pronouns whom they mean, and how sure that is", async () => {
      const { analyse } = await dateline();
      const people = analyse(document)?.speech.people ?? [];
      const mentions = people.flatMap((person) => person.mentions.map((mention) => ({ person, mention })));
      for (const form of ["office", "pronoun"]) {
        const { person, mention } = mentions.find((each) => each.mention.form === form) ?? {};
        assert.ok(person && mention, form);
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          "vscode.executeHoverProvider",
          document.uri,
          document.positionAt(mention.start),
        );
        const contents = hovers.flatMap((hover) => hover.contents);
        const text = contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : "")).join();
        assert.ok(text.startsWith(`**${person.name}**`), text);
        assert.ok(text.includes(`→ ${person.name}`) && text.includes(`, ${mention.certainty}`), text);
      }
    });

    it("has the findings that a careful reader expects", () => {
      const lines = new Set(ours(document).map(({ range }) => range.start.line + 1));
      const missed = gold.findings.filter(({ line, optional, about }) => {
        return optional !== true && !about.includes("end mark") && !lines.has(line);
      });
      assert.deepEqual(missed, []);
    });

    it("has at most a hint on its end mark", () => {
      const end = gold.structure.at(-1)?.lines[0] ?? 0;
      const there = ours(document).filter(({ range }) => range.start.line + 1 === end);
      assert.ok(there.every(({ severity }) => severity === vscode.DiagnosticSeverity.Hint));
    });
  });
}

const LABELS: Readonly<Record<string, string>> = {
  issuer: "Issuer",
  headline: "Headline",
  subhead: "Subhead",
  lead: "Lead",
  body: "Body",
  "end-mark": "End mark",
};
