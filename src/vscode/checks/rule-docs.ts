import * as vscode from "vscode";
import { ruleById, rules, say } from "../../core";
import { PAGE_SCHEME } from "../documents/places";

const OPEN_RULE_DOCS = "dateline.openRuleDocs";

/** A link to a rule's page that works without a network, in desktop and browser alike. */
export function ruleDocsCommand(rule: string): vscode.Uri {
  return vscode.Uri.parse(`command:${OPEN_RULE_DOCS}?${encodeURIComponent(JSON.stringify([rule]))}`);
}

/** Text of the core; its links can open rule pages, and run no other command. */
export function trustedMarkdown(text: string): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString(text);
  markdown.isTrusted = { enabledCommands: [OPEN_RULE_DOCS] };
  return markdown;
}

const PAGES = "dist/rule-pages.json";

/** Opens the page of a rule that ships with the extension. */
export function registerRuleDocs(extension: vscode.Uri): vscode.Disposable {
  let pages: Promise<Pages> | undefined;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(OPEN_RULE_DOCS, async (rule: unknown) => {
      const id = typeof rule === "string" ? rule : await pickRule();
      if (id === undefined || ruleById(id) === undefined) return;
      await openPage(vscode.Uri.from({ scheme: PAGE_SCHEME, path: `/${id}.md` }));
    }),
    vscode.workspace.registerTextDocumentContentProvider(PAGE_SCHEME, {
      async provideTextDocumentContent({ path }) {
        pages ??= readPages(vscode.Uri.joinPath(extension, PAGES));
        // A file that could not be read this time is asked for again.
        pages.catch(() => (pages = undefined));
        return (await pages)[path.slice(1, -".md".length)];
      },
    }),
  );
}

/** The pages of all rules, by their ids. As files of their own they would be a quarter of the download. */
type Pages = Readonly<Record<string, string | undefined>>;

async function readPages(file: vscode.Uri): Promise<Pages> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as Pages;
}

async function pickRule(): Promise<string | undefined> {
  const items = rules.map(({ id, summary }) => ({ label: id, detail: say(summary) }));
  const options = {
    title: vscode.l10n.t("Dateline rules"),
    placeHolder: vscode.l10n.t("Which rule?"),
    matchOnDetail: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.label;
}

async function openPage(page: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand("markdown.showPreviewToSide", page);
  } catch {
    // The built-in Markdown preview can be switched off: the source reads well enough.
    await vscode.window.showTextDocument(page);
  }
}
