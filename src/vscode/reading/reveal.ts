import * as vscode from "vscode";

/** Behind the lines of the views; it takes a document and a range, so it is in no menu. */
export const REVEAL = "dateline.reveal";

/** Shows a place in a document and selects it, in the editor that already shows the document when there is one. */
export function registerReveal(): vscode.Disposable {
  return vscode.commands.registerCommand(REVEAL, async (document: vscode.TextDocument, range: vscode.Range) => {
    if (document.isClosed) return;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const column = shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn };
    const editor = await vscode.window.showTextDocument(document, { selection: range, ...column });
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  });
}
