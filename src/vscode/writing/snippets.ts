import * as vscode from "vscode";
import { say, type Template, templates, templateSnippet } from "../../core";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";
import type { WritersDesk } from "./desk";

/** Offers templates of releases and of their elements by prefix, in the markup of the document, filled from the desk. */
export function provideSnippets(releases: Releases, writersDesk: WritersDesk): vscode.Disposable {
  return vscode.languages.registerCompletionItemProvider(SELECTOR, {
    async provideCompletionItems(document, position, token) {
      if (releases.state(document) === "unserved" || isInFrontMatter(document, position)) return undefined;
      const typed = typedBefore(document, position);
      const fitting = templates.filter(({ prefix }) => begins(prefix, typed));
      if (fitting.length === 0) return undefined;
      const release = await releases.whenRead(document);
      if (release === undefined || token.isCancellationRequested) return undefined;
      const range = new vscode.Range(position.translate(0, -typed.length), position);
      const desk = writersDesk.of(release);
      return fitting.map((template) => {
        return toItem(template, templateSnippet(template, desk, release.analysis.format), range);
      });
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

/** A prefix may hold hyphens, which end a word in plain text. */
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

function toItem({ name, prefix, about }: Template, body: string, range: vscode.Range): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label: prefix, description: say(name) }, vscode.CompletionItemKind.Snippet);
  item.insertText = new vscode.SnippetString(body);
  item.range = range;
  item.filterText = prefix;
  item.sortText = `~${prefix}`;
  item.detail = say(about);
  item.documentation = new vscode.MarkdownString().appendCodeblock(preview(body), "press-release");
  return item;
}

// A placeholder with its default, or the first of its choices; both may hold escaped signs.
const PLACEHOLDER = /\$\{\d+(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\,|])*)(?:\\.|[^\\|])*\|)?\}/g;

/** The snippet as it will look, with the defaults filled in. A blank that stands again is left out there. */
export function preview(body: string): string {
  const presets = new Map<string, string>();
  const filled = body.replace(PLACEHOLDER, (whole, preset?: string, choice?: string) => {
    const number = /\d+/.exec(whole)?.[0] ?? "";
    const text = preset ?? choice ?? presets.get(number) ?? "";
    presets.set(number, text);
    return text;
  });
  return filled.replace(/\$\d+/g, "").replace(/\\(.)/g, "$1");
}
