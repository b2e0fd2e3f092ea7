import * as vscode from "vscode";
import { LANGUAGE } from "../documents/recognise";

const SAMPLE = "media/walkthrough/sample.txt";

/** Opens a release with errors to mend, untitled, so that whatever is tried in it is lost on nobody. */
export function registerSample(extension: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.openSample", async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, SAMPLE));
    const content = new TextDecoder().decode(bytes);
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content });
    await vscode.window.showTextDocument(document, { preview: false });
  });
}
