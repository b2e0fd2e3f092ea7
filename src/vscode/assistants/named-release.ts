import * as vscode from "vscode";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";

/** What a request calls the release it is about, for the writer who is asked whether to answer. */
export function labelOf(current: CurrentDocument, file: string | undefined): string {
  if (file !== undefined && file.trim() !== "") return file;
  const uri = current.document?.uri;
  return uri === undefined ? vscode.l10n.t("the current release") : vscode.workspace.asRelativePath(uri);
}

/**
 * The release that a request names, or the current one. Only what is open, or lies in the workspace, is read; an error
 * tells in words what was wrong, and what to do.
 */
export async function releaseFor(
  releases: Releases,
  current: CurrentDocument,
  file: string | undefined,
  token: vscode.CancellationToken,
): Promise<Release> {
  const document = file === undefined || file.trim() === "" ? current.document : await documentFor(file.trim());
  if (document === undefined) {
    throw new Error(vscode.l10n.t("No press release is open. Open one, or name a file of the workspace."));
  }
  const name = vscode.workspace.asRelativePath(document.uri);
  const { served, because } = releases.recognition(document);
  if (!served) throw new Error(vscode.l10n.t("{0} is not read as a press release: {1}.", name, because));
  if (releases.state(document) === "long" && releases.of(document) === undefined) releases.demand(document);
  const release = await releases.whenRead(document);
  if (token.isCancellationRequested) throw new vscode.CancellationError();
  if (release !== undefined) return release;
  throw new Error(vscode.l10n.t("{0} changed or was closed while it was read. Ask again.", name));
}

async function documentFor(file: string): Promise<vscode.TextDocument> {
  const uris = candidates(file);
  const open = vscode.workspace.textDocuments.find(({ uri }) => uris.some((one) => one.toString() === uri.toString()));
  if (open !== undefined) return open;
  const within = uris.filter((uri) => vscode.workspace.getWorkspaceFolder(uri) !== undefined);
  if (within.length === 0) {
    throw new Error(vscode.l10n.t("{0} is not in the workspace, and Dateline reads nothing outside of it.", file));
  }
  for (const uri of within) {
    try {
      return await vscode.workspace.openTextDocument(uri);
    } catch {
      // Not in this folder of the workspace: it may be in the next one.
    }
  }
  throw new Error(vscode.l10n.t("{0} cannot be read: it is not there, or no text.", file));
}

// "file:///…", "untitled:Untitled-1". Must not match "C:\releases\a.txt".
const HAS_SCHEME = /^[a-z][a-z0-9+.-]+:/iu;

/** Where the file may be: at its address, at its path, or below any folder of the workspace. */
function candidates(file: string): readonly vscode.Uri[] {
  if (HAS_SCHEME.test(file)) return [vscode.Uri.parse(file)];
  const folders = vscode.workspace.workspaceFolders ?? [];
  const isAbsolute = file.startsWith("/") || /^[a-z]:[\\/]/iu.test(file);
  if (isAbsolute) return folders.map(({ uri }) => uri.with({ path: vscode.Uri.file(file).path }));
  // Of several folders the path may name the one that is meant.
  const named = folders.filter(({ name }) => file.startsWith(`${name}/`));
  return [
    ...named.map(({ uri, name }) => vscode.Uri.joinPath(uri, file.slice(name.length + 1))),
    ...folders.map(({ uri }) => vscode.Uri.joinPath(uri, file)),
  ];
}
