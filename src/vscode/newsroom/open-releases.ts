import * as vscode from "vscode";
import { entryOf } from "../../core";
import type { Releases } from "../documents/releases";
import type { Newsroom } from "./newsroom";

/**
 * Releases that stand open count as they are typed, saved or not. One outside of the workspace folders is left out, and so
 * is one without a file; one that is closed counts as its file says.
 */
export function feedOpenReleases(
  releases: Releases,
  newsroom: Newsroom,
  closed: (uri: vscode.Uri) => void,
): vscode.Disposable {
  return vscode.Disposable.from(
    releases.onDidUpdate((document) => {
      if (document.isClosed || vscode.workspace.getWorkspaceFolder(document.uri) === undefined) return;
      const id = document.uri.toString();
      const release = releases.of(document);
      // A long one that was not read yet stays as the index has it.
      if (release === undefined && releases.state(document) !== "unserved") return;
      if (release !== undefined || newsroom.isOpen(id))
        newsroom.takeOpen([id, release && entryOf(id, release.analysis)]);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      const id = uri.toString();
      if (!newsroom.isOpen(id)) return;
      newsroom.close(id);
      closed(uri);
    }),
  );
}
