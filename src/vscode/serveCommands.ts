import * as vscode from "vscode";
import type { CurrentDocument } from "./current";
import { LANGUAGE } from "./recognise";
import type { Releases } from "./releases";

/** The writer's own word on what is a release, and the way to a new one. */
export function registerServeCommands(releases: Releases, current: CurrentDocument): vscode.Disposable {
  const withDocument = (act: (document: vscode.TextDocument) => void) => () => {
    if (current.document !== undefined) act(current.document);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(
      "dateline.serve",
      withDocument((document) => releases.choose(document, true)),
    ),
    vscode.commands.registerCommand(
      "dateline.leaveAlone",
      withDocument((document) => releases.choose(document, false)),
    ),
    vscode.commands.registerCommand(
      "dateline.readNow",
      withDocument((document) => releases.demand(document)),
    ),
    vscode.commands.registerCommand("dateline.newRelease", newRelease),
  );
}

/** An untitled release and the list of skeletons to begin with; Escape leaves the page empty. */
async function newRelease(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: LANGUAGE });
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand("editor.action.insertSnippet");
}
