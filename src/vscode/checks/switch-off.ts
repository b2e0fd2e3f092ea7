import * as vscode from "vscode";
import { switchOffInJson } from "../../core";
import type { ProjectFiles } from "../documents/project-files";
import { SECTION } from "../documents/settings";
import { changeProjectFile } from "../text-edits";

export const SWITCH_OFF_RULE = "dateline.switchOffRule";

/**
 * "Switch off": one entry more in `dateline.rules`, or in the `dateline.json` that has a word on the rule already, because
 * that one wins. Everything else stays as it is.
 */
export function registerSwitchOff(log: vscode.LogOutputChannel, projects: ProjectFiles): vscode.Disposable {
  return vscode.commands.registerCommand(SWITCH_OFF_RULE, async (rule: unknown, uri: unknown) => {
    if (typeof rule !== "string") return;
    const resource = uri instanceof vscode.Uri ? uri : undefined;
    try {
      if (!(await switchOffInProject(projects, rule, resource))) await switchOff(rule, resource);
    } catch (error) {
      // A settings file that is open with unsaved changes or broken JSON cannot be written to.
      log.error(error instanceof Error ? error : String(error));
      void vscode.window.showErrorMessage(
        vscode.l10n.t(
          "Dateline could not write the setting dateline.rules. Look whether the settings file is unsaved or broken.",
        ),
      );
    }
  });
}

/** Whether a document's `dateline.json` says something of a rule. */
export function isSetByProject(projects: ProjectFiles, rule: string, document: { readonly uri: vscode.Uri }): boolean {
  return Object.hasOwn(projects.of(document).rules, rule);
}

/** True when the document's `dateline.json` has a word on the rule, so that this is the place to write to. */
async function switchOffInProject(projects: ProjectFiles, rule: string, uri: vscode.Uri | undefined): Promise<boolean> {
  const file = uri && isSetByProject(projects, rule, { uri }) ? projects.fileOf({ uri }) : undefined;
  if (file === undefined) return false;
  await changeProjectFile(file.uri, (text) => switchOffInJson(text, rule));
  return true;
}

async function switchOff(rule: string, resource: vscode.Uri | undefined): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION, resource);
  const { target, value } = placeOf(configuration, rule);
  const present = value[rule];
  // A rule's options stay, so that switching it on again brings them back.
  const off = typeof present === "object" && present !== null ? { ...present, severity: "off" } : "off";
  await configuration.update("rules", { ...value, [rule]: off }, target);
}

interface Place {
  readonly target: vscode.ConfigurationTarget;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The workspace, unless a folder of it has a word of its own on this rule; without a workspace, the user's settings. */
function placeOf(configuration: vscode.WorkspaceConfiguration, rule: string): Place {
  const inspected = configuration.inspect<unknown>("rules");
  const folder = recordOf(inspected?.workspaceFolderValue);
  if (rule in folder) return { target: vscode.ConfigurationTarget.WorkspaceFolder, value: folder };
  if (vscode.workspace.workspaceFolders === undefined) {
    return { target: vscode.ConfigurationTarget.Global, value: recordOf(inspected?.globalValue) };
  }
  return { target: vscode.ConfigurationTarget.Workspace, value: recordOf(inspected?.workspaceValue) };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
