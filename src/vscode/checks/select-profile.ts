import * as vscode from "vscode";
import {
  AUTOMATIC,
  chooseProfile,
  profileById,
  type ProfileId,
  profiles,
  say,
  setProfileInJson,
  setProfileInRelease,
} from "../../core";
import type { CurrentDocument } from "../documents/current";
import type { ProjectFiles } from "../documents/project-files";
import type { Release } from "../documents/release";
import { SECTION } from "../documents/settings";
import { changeProjectFile, editOf } from "../text-edits";

interface ProfileItem extends vscode.QuickPickItem {
  /** Undefined: to be recognised in each text. */
  readonly id: ProfileId | undefined;
}

/** Where the present profile is named, and so where another one has to be written to hold. */
type Place = "release" | "project" | "settings";

function titleFor(place: Place): string {
  switch (place) {
    case "release":
      return vscode.l10n.t("Dateline: the house style to check against, written in this release, which names its own");
    case "project":
      return vscode.l10n.t("Dateline: the house style to check against, written in dateline.json, which names one");
    case "settings":
      return vscode.l10n.t("Dateline: the house style to check against, written in your settings");
  }
}

/** Chooses the house style where it is named now: in the release, in its project, or else in the settings. */
export function registerSelectProfile(current: CurrentDocument, projects: ProjectFiles): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.selectProfile", async () => {
    const { release, document } = current;
    const configuration = vscode.workspace.getConfiguration(SECTION, document);
    const place = placeOf(release, document !== undefined && projects.of(document).profile !== undefined);
    const title = titleFor(place);
    const items = itemsFor(release, configuration.get<unknown>("profile"));
    const chosen = await vscode.window.showQuickPick(items, { title, matchOnDetail: true });
    if (chosen === undefined) return;
    if (place === "release" && release !== undefined) await writeInRelease(release, chosen.id);
    else if (place === "project" && document !== undefined)
      await changeProjectFile(projects.fileOf(document)?.uri, (text) => setProfileInJson(text, chosen.id ?? AUTOMATIC));
    else await configuration.update("profile", chosen.id ?? AUTOMATIC, targetOf(configuration));
  });
}

function placeOf(release: Release | undefined, isInProject: boolean): Place {
  if (release?.profile.by === "release") return "release";
  return isInProject ? "project" : "settings";
}

function itemsFor(release: Release | undefined, setting: unknown): readonly ProfileItem[] {
  const isRecognised = release === undefined ? setting === AUTOMATIC : release.profile.by === "text";
  const present = isRecognised ? undefined : (release?.profile.id ?? setting);
  const mark = (label: string, isPresent: boolean): string => (isPresent ? `$(check) ${label}` : label);
  const recognised = release && profileById(chooseProfile({ ...release.analysis, stated: {} }).id).label;
  return [
    {
      id: undefined,
      label: mark(vscode.l10n.t("Recognise in the text"), isRecognised),
      ...(recognised === undefined ? {} : { description: vscode.l10n.t("here {0}", say(recognised)) }),
      detail: vscode.l10n.t("Each release is checked against the house style of the tradition that it follows."),
    },
    ...profiles.map(({ id, label, summary }): ProfileItem => {
      return { id, label: mark(say(label), id === present), description: id, detail: say(summary) };
    }),
  ];
}

async function writeInRelease({ document, analysis }: Release, id: ProfileId | undefined): Promise<void> {
  const edits = setProfileInRelease(analysis, id);
  await vscode.workspace.applyEdit(editOf(document.uri, analysis.source.lines, edits));
}

function targetOf(configuration: vscode.WorkspaceConfiguration): vscode.ConfigurationTarget {
  if (configuration.inspect("profile")?.workspaceFolderValue !== undefined) {
    return vscode.ConfigurationTarget.WorkspaceFolder;
  }
  return vscode.workspace.workspaceFolders === undefined
    ? vscode.ConfigurationTarget.Global
    : vscode.ConfigurationTarget.Workspace;
}
