import * as vscode from "vscode";
import type { CurrentDocument } from "./current";
import type { Releases } from "./releases";

/** The writer's own word on what is a release, and on reading a long one. */
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
  );
}
