import * as vscode from "vscode";
import { createSource, type LineIndex, type TextEdit } from "../core";
import { toTextEdit } from "./convert";

/** Edits of a text, with offsets of that very text, as VS Code applies them to its file. */
export function editOf(uri: vscode.Uri, lines: LineIndex, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map((one) => toTextEdit(lines, one)),
  );
  return edit;
}

/**
 * Changes a `dateline.json` as it stands in VS Code now, which may be newer or older than what was read of it before.
 * Tells the writer when it is not there any more, `change` knows no edits for it, or VS Code does not take them.
 */
export async function changeProjectFile(
  uri: vscode.Uri | undefined,
  change: (text: string) => readonly TextEdit[] | undefined,
): Promise<void> {
  if (uri !== undefined && (await changeFile(uri, change))) return;
  void vscode.window.showErrorMessage(
    vscode.l10n.t("Dateline could not write to dateline.json: it is no valid JSON now."),
  );
}

async function changeFile(
  uri: vscode.Uri,
  change: (text: string) => readonly TextEdit[] | undefined,
): Promise<boolean> {
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const edits = change(text);
  return edits !== undefined && vscode.workspace.applyEdit(editOf(uri, createSource(text).lines, edits));
}
