import * as vscode from "vscode";
import { createSource, type TextEdit } from "../core";
import { toTextEdit } from "./convert";

/** Edits of a text, with offsets of that very text, as VS Code applies them to its file. */
export function editOf(uri: vscode.Uri, text: string, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const { lines } = createSource(text);
  const edit = new vscode.WorkspaceEdit();
  edit.set(
    uri,
    edits.map((one) => toTextEdit(lines, one)),
  );
  return edit;
}

/**
 * Changes a file as it stands in VS Code now, which may be newer or older than what was read of it before. False when
 * `change` knows no edits for it, or VS Code does not take them.
 */
export async function changeFile(
  uri: vscode.Uri,
  change: (text: string) => readonly TextEdit[] | undefined,
): Promise<boolean> {
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const edits = change(text);
  return edits !== undefined && vscode.workspace.applyEdit(editOf(uri, text, edits));
}
