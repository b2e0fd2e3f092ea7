import * as vscode from "vscode";
import { LANGUAGE, SELECTOR } from "./recognise";
import type { Releases } from "./releases";

interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
  /** Language ids the snippet is written for; empty: all. */
  readonly scope: readonly string[];
}

/**
 * Offers the snippets of the language Press Release in releases that are plain text or Markdown. VS Code itself offers
 * them where the language is Press Release.
 */
export function provideSnippets(releases: Releases, extension: vscode.Uri): vscode.Disposable {
  let loaded: Promise<readonly Snippet[]> | undefined;
  return vscode.languages.registerCompletionItemProvider(SELECTOR, {
    async provideCompletionItems(document, position) {
      if (document.languageId === LANGUAGE || releases.state(document) === "unserved") return undefined;
      const typed = typedBefore(document, position);
      const range = new vscode.Range(position.translate(0, -typed.length), position);
      const snippets = await (loaded ??= loadSnippets(extension));
      return snippets
        .filter(({ prefix, scope }) => isOffered(scope, document.languageId) && begins(prefix, typed))
        .map((snippet) => toItem(snippet, range));
    },
  });
}

/** A prefix may hold hyphens and slashes, which end a word in plain text. */
function typedBefore(document: vscode.TextDocument, position: vscode.Position): string {
  const longest = 40;
  const start = position.with({ character: Math.max(0, position.character - longest) });
  return TYPED.exec(document.getText(new vscode.Range(start, position)))?.[0] ?? "";
}

// What may be the beginning of a prefix. Must not match blanks or quotation marks; reads at most 40 characters.
const TYPED = /[\w/-]*$/;

function begins(prefix: string, typed: string): boolean {
  return prefix.toLowerCase().startsWith(typed.toLowerCase());
}

function isOffered(scope: readonly string[], languageId: string): boolean {
  return scope.length === 0 || scope.includes(languageId);
}

function toItem({ name, prefix, body, description }: Snippet, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: prefix, description: name }, vscode.CompletionItemKind.Snippet);
  item.insertText = new vscode.SnippetString(body);
  item.range = range;
  item.filterText = prefix;
  item.sortText = `~${prefix}`;
  item.detail = description || name;
  item.documentation = new vscode.MarkdownString().appendCodeblock(preview(body), "press-release");
  return item;
}

// A placeholder with its default, or the first of its choices. Must not match a placeholder that holds another one.
const PLACEHOLDER = /\$\{\d+(?::([^${}]*)|\|([^,|}]*)[^|}]*\|)?\}|\$\d+/g;

/** The snippet as it will look, with the defaults filled in. */
function preview(body: string): string {
  return body.replace(PLACEHOLDER, (_, preset?: string, choice?: string) => preset ?? choice ?? "");
}

async function loadSnippets(extension: vscode.Uri): Promise<readonly Snippet[]> {
  const file = vscode.Uri.joinPath(extension, "snippets", "press-release.json");
  const content: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  return Object.entries(content as Readonly<Record<string, SnippetEntry>>).flatMap(([name, entry]) =>
    [entry.prefix].flat().map((prefix) => ({
      name,
      prefix,
      body: [entry.body].flat().join("\n"),
      description: entry.description ?? "",
      scope: (entry.scope ?? "").split(",").filter((language) => language !== ""),
    })),
  );
}

/** The shape of VS Code's snippet files. The file is our own: its tests vouch for it. */
interface SnippetEntry {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
  readonly scope?: string;
}
