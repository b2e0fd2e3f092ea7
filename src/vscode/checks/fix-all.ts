import * as vscode from "vscode";
import { fixAll } from "../../core";
import { toTextEdit } from "../convert";
import type { CurrentDocument } from "../documents/current";
import { SELECTOR } from "../documents/recognise";
import { checkerOf, type Release } from "../documents/release";
import type { Releases } from "../documents/releases";

/** Safe fixes all at once: as a source action, which `editor.codeActionsOnSave` can run, and as a command. */
export function provideFixAll(releases: Releases, current: CurrentDocument): vscode.Disposable {
  const kind = vscode.CodeActionKind.SourceFixAll.append("dateline");
  const provider: vscode.CodeActionProvider = {
    async provideCodeActions(document) {
      const edits = fixesOf(await releases.whenRead(document));
      if (edits.length === 0) return undefined;
      const action = new vscode.CodeAction(vscode.l10n.t("Fix all safe Dateline findings"), kind);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.set(document.uri, edits);
      return [action];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(SELECTOR, provider, { providedCodeActionKinds: [kind] }),
    vscode.commands.registerCommand("dateline.fixAll", () => fixCurrent(current)),
  );
}

async function fixCurrent({ release }: CurrentDocument): Promise<void> {
  if (release === undefined) return;
  const edits = fixesOf(release);
  if (edits.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("Dateline: nothing to fix safely"), 4000);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(release.document.uri, edits);
  await vscode.workspace.applyEdit(edit);
}

function fixesOf(release: Release | undefined): vscode.TextEdit[] {
  if (!release?.findings.some(({ fixes }) => fixes.some(({ safe }) => safe))) return [];
  const { lines, text } = release.analysis.source;
  return fixAll(text, checkerOf(release)).edits.map((edit) => toTextEdit(lines, edit));
}
