import * as vscode from "vscode";
import type { Role } from "../../core";
import type { CurrentDocument } from "../documents/current";

/** What a release ends with, and a writer seldom touches. */
const BACK_MATTER: readonly Role[] = ["boilerplate", "safe-harbor", "notes-to-editors", "contact"];

/** Folds boilerplate, notes, legal parts and contacts away; VS Code's own Unfold All brings them back. */
export function registerFoldBackMatter(current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.foldBackMatter", async () => {
    const { release, editor } = current;
    if (release === undefined || editor === undefined) return;
    const lines = release.analysis.structure.sections
      .filter(({ role, startLine, endLine }) => BACK_MATTER.includes(role) && endLine > startLine)
      .map(({ startLine }) => startLine);
    if (lines.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t("Dateline: no boilerplate, notes or legal parts to fold"), 4000);
      return;
    }
    if (editor !== vscode.window.activeTextEditor)
      await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand("editor.fold", { levels: 1, direction: "down", selectionLines: lines });
  });
}
