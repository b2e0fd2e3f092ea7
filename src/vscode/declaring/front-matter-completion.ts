import * as vscode from "vscode";
import { completeFrontMatter, type Completion } from "../../core";
import { toOffset, toRange } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";

/** Keys, pronouns and people, while a release's front matter is typed. */
export function completeDeclarations(releases: Releases): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position) {
      // A blank asks in the middle of every sentence: most documents are left at the first line.
      if (position.line === 0 || !document.lineAt(0).text.startsWith("---")) return undefined;
      const release = await releases.whenRead(document);
      if (release === undefined) return undefined;
      const { lines } = release.analysis.source;
      return completeFrontMatter(release.analysis, toOffset(lines, position)).map((completion, at) => {
        return toItem(completion, toRange(lines, completion.span), at);
      });
    },
  };
  return vscode.languages.registerCompletionItemProvider(SELECTOR, provider, " ", "-", "[");
}

const KINDS: Readonly<Record<Completion["kind"], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  person: vscode.CompletionItemKind.User,
};

function toItem({ label, text, detail, kind }: Completion, range: vscode.Range, at: number): vscode.CompletionItem {
  const item = new vscode.CompletionItem(label, KINDS[kind]);
  const inside = new vscode.SnippetString().appendText(text.slice(0, -1)).appendTabstop().appendText("]");
  item.insertText = text.endsWith("[]") ? inside : text;
  item.detail = detail;
  item.range = range;
  item.sortText = String(at).padStart(4, "0");
  if (kind === "key")
    item.command = { title: vscode.l10n.t("What fits here"), command: "editor.action.triggerSuggest" };
  return item;
}
