import * as vscode from "vscode";
import { type ProfileId, profiles } from "../core";
import type { CurrentDocument } from "./current";
import { SECTION } from "./settings";

interface ProfileItem extends vscode.QuickPickItem {
  readonly id: ProfileId;
}

/** Chooses the house style for this workspace, or for the writer when no folder is open. */
export function registerSelectProfile(current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.selectProfile", async () => {
    const configuration = vscode.workspace.getConfiguration(SECTION, current.document);
    const present = configuration.get<unknown>("profile");
    const items = profiles.map(({ id, label, summary }): ProfileItem => ({
      id,
      label: id === present ? `$(check) ${label}` : label,
      detail: summary,
    }));
    const title = "Dateline: the house style to check against";
    const chosen = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
    if (chosen === undefined) return;
    await configuration.update("profile", chosen.id, targetOf(configuration));
  });
}

function targetOf(configuration: vscode.WorkspaceConfiguration): vscode.ConfigurationTarget {
  if (configuration.inspect("profile")?.workspaceFolderValue !== undefined) {
    return vscode.ConfigurationTarget.WorkspaceFolder;
  }
  return vscode.workspace.workspaceFolders === undefined
    ? vscode.ConfigurationTarget.Global
    : vscode.ConfigurationTarget.Workspace;
}
