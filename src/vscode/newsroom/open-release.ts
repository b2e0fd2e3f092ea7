import * as vscode from "vscode";
import type { Place } from "../../core";
import { placeRange } from "../convert";

/** Behind the lines of the Newsroom view; it takes an address and a place, so it is in no menu. */
export const OPEN_RELEASE = "dateline.openRelease";

/** Opens a release of the newsroom at a place. The file may have changed since it was read, or be gone. */
export function registerOpenRelease(): vscode.Disposable {
  return vscode.commands.registerCommand(OPEN_RELEASE, async (id: string, at?: Place) => {
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(id));
      const editor = await vscode.window.showTextDocument(document, { preview: true });
      if (at === undefined) return;
      const range = document.validateRange(placeRange(at));
      editor.selection = new vscode.Selection(range.start, range.end);
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } catch {
      const name = vscode.workspace.asRelativePath(vscode.Uri.parse(id));
      void vscode.window.showWarningMessage(
        vscode.l10n.t("{0} cannot be opened. It may have been moved or deleted.", name),
      );
    }
  });
}
