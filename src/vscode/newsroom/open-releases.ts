import * as vscode from "vscode";
import { entryOf } from "../../core";
import type { Releases } from "../documents/releases";
import type { Newsroom } from "./newsroom";

/**
 * Releases that stand open count as they are typed, saved or not. One outside of the workspace folders is left out, and so
 * is one without a file.
 */
export function feedOpenReleases(releases: Releases, newsroom: Newsroom): vscode.Disposable {
  return releases.onDidUpdate((document) => {
    if (document.isClosed || vscode.workspace.getWorkspaceFolder(document.uri) === undefined) return;
    const id = document.uri.toString();
    const release = releases.of(document);
    newsroom.take([[id, release && entryOf(id, release.analysis)]]);
  });
}
