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
