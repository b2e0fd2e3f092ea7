import * as vscode from "vscode";
import { completeWriting, type WritingItem } from "../../core";
import { toOffset, toRange } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";
import type { WritersDesk } from "./desk";

/** Speakers, attributions, titles and elements while a release is typed. */
export function completeReleases(releases: Releases, desk: WritersDesk): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    async provideCompletionItems(document, position, token, { triggerKind }) {
      const isBlank = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
      if (isBlank && !mayFollowQuotation(document, position)) return undefined;
      const release = await releases.whenRead(document);
      if (release?.version !== document.version || token.isCancellationRequested) return undefined;
      const { lines } = release.analysis.source;
      const options = { onlyBehindQuotations: isBlank };
      const items = completeWriting(release.analysis, toOffset(lines, position), desk.of(release), options);
      // What fits depends on how much of it was typed.
      return new vscode.CompletionList(
        items.map((item, at) => toItem(item, toRange(lines, item.span), at)),
        items.length > 0,
      );
    },
  };
  return vscode.languages.registerCompletionItemProvider(SELECTOR, provider, " ");
}

/** A look at the line, which spares all other blanks the question. */
function mayFollowQuotation(document: vscode.TextDocument, position: vscode.Position): boolean {
  const start = position.with({ character: Math.max(0, position.character - LONGEST_ATTRIBUTION) });
  return BEHIND_MARK.test(document.getText(new vscode.Range(start, position)));
}

const LONGEST_ATTRIBUTION = 120;
// A closing mark, and at most the words of an attribution behind it. Must not match a mark that opens a quotation.
const BEHIND_MARK = /\S[”"’'»],? (?:[^.!?”"“]{1,100} )?$/u;

const KINDS: Readonly<Record<WritingItem["kind"], vscode.CompletionItemKind>> = {
  person: vscode.CompletionItemKind.User,
  organisation: vscode.CompletionItemKind.Module,
  attribution: vscode.CompletionItemKind.User,
  verb: vscode.CompletionItemKind.Text,
  title: vscode.CompletionItemKind.Property,
  element: vscode.CompletionItemKind.Snippet,
};

function toItem(
  { label, kind, snippet, filter, detail, documentation }: WritingItem,
  range: vscode.Range,
  at: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem({ label, description: detail }, KINDS[kind]);
  item.insertText = new vscode.SnippetString(snippet);
  item.range = range;
  item.filterText = filter;
  item.sortText = String(at).padStart(4, "0");
  if (documentation !== "") item.documentation = new vscode.MarkdownString().appendText(documentation);
  return item;
}
