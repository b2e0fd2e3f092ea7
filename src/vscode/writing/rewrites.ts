import * as vscode from "vscode";
import { plainText, type Rewrite, rewritesAt, snippetText } from "../../core";
import { toRange, toSpan } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { refusalText, rewriteTitle } from "./rewrite-titles";

/** All kinds of ours begin with this one. */
export const REWRITE = vscode.CodeActionKind.RefactorRewrite.append("dateline");

/**
 * What can be done to the quotation, the name, the headline or the date under the cursor. Shown when the writer asks for
 * it, with the keyboard or in the Refactor menu: a light bulb at every quotation would tell nothing.
 */
export function provideRewrites(releases: Releases): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document, range, { triggerKind, only }, token) {
      const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke || !range.isEmpty;
      if (!isAsked && only === undefined) return undefined;
      const release = await releases.whenRead(document);
      if (release?.version !== document.version || token.isCancellationRequested) return undefined;
      const rewrites = rewritesAt(release.analysis, toSpan(release.analysis.source.lines, range), release.profile.id);
      // What cannot be done is worth telling only where the writer looks for refactorings.
      const shown = rewrites.filter(({ refused }) => refused === undefined || only !== undefined);
      return shown.map((rewrite) => toAction(release, rewrite));
    },
  };
  return vscode.languages.registerCodeActionsProvider(SELECTOR, provider, { providedCodeActionKinds: [REWRITE] });
}

function toAction(release: Release, rewrite: Rewrite): vscode.CodeAction {
  const action = new vscode.CodeAction(rewriteTitle(rewrite), REWRITE.append(rewrite.kind));
  if (rewrite.refused === undefined) action.edit = editFor(release, rewrite);
  else action.disabled = { reason: refusalText(rewrite.refused) };
  return action;
}

/** One edit, so one step to undo; with places to go through by Tab where the writer has to look at something. */
export function editFor({ document, analysis }: Release, { edits }: Rewrite): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    document.uri,
    edits.map(({ start, end, draft }) => {
      const range = toRange(analysis.source.lines, { start, end });
      const snippet = snippetText(draft);
      return snippet === undefined
        ? vscode.TextEdit.replace(range, plainText(draft))
        : vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(snippet));
    }),
  );
  return edit;
}
