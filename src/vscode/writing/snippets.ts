import * as vscode from "vscode";
import { LANGUAGE, SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";
import { SnippetFiles, type Snippet } from "./snippet-files";

/**
 * Offers the snippets of the language Press Release in releases that are plain text or Markdown, each in its own
 * markup. VS Code itself offers them where the language is Press Release.
 */
export function provideSnippets(releases: Releases, files: SnippetFiles): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(SELECTOR, {
    async provideCompletionItems(document, position) {
      if (document.languageId === LANGUAGE || releases.state(document) === "unserved") return undefined;
      if (isInFrontMatter(document, position)) return undefined;
      const typed = typedBefore(document, position);
      const range = new vscode.Range(position.translate(0, -typed.length), position);
      const snippets = await files.of(document.languageId);
      return snippets.filter(({ prefix }) => begins(prefix, typed)).map((snippet) => toItem(snippet, range));
    },
  });
}

/** Between the fences at the top, where keys stand and no text of a release. Reads the first lines only. */
function isInFrontMatter(document: vscode.TextDocument, position: vscode.Position): boolean {
  if (position.line === 0 || document.lineAt(0).text.trimEnd() !== "---") return false;
  const last = Math.min(position.line, LONGEST_FRONT_MATTER);
  for (let line = 1; line < last; line++) if (/^(?:---|\.\.\.)\s*$/.test(document.lineAt(line).text)) return false;
  return last === position.line;
}

/** Lines of front matter that are looked through. */
const LONGEST_FRONT_MATTER = 500;

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

// A variable of VS Code. Must not match a numbered placeholder.
const VARIABLE = /\$\{[A-Z_]+\}/g;
// A placeholder with its default, or the first of its choices. Must not match a placeholder that holds another one.
const PLACEHOLDER = /\$\{\d+(?::([^${}]*)|\|([^,|}]*)[^|}]*\|)?\}|\$\d+/g;

/** The snippet as it will look, with the defaults filled in. */
function preview(body: string): string {
  return body
    .replace(VARIABLE, "…")
    .replace(PLACEHOLDER, (_, preset?: string, choice?: string) => preset ?? choice ?? "");
}
