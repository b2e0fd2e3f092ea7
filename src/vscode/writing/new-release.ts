import * as vscode from "vscode";
import { type Format, profileNamed, releaseKinds, suggestedProfile, type Template, templateSnippet } from "../../core";
import type { ProjectFiles } from "../documents/project-files";
import { LANGUAGE } from "../documents/recognise";
import type { Releases } from "../documents/releases";
import type { Settings, SettingsReader } from "../documents/settings";
import type { WritersDesk } from "./desk";
import { askForRelease, type ReleaseWish } from "./new-release-questions";

/** What another extension, a key binding or a test may ask for; all of it, or the kind alone. */
interface Arguments {
  readonly kind?: unknown;
  readonly profile?: unknown;
  readonly language?: unknown;
}

/** Asks for kind, house style and markup of a release, and opens an untitled one with blanks to fill in. */
export function registerNewRelease(
  settings: SettingsReader,
  projects: ProjectFiles,
  releases: Releases,
  desk: WritersDesk,
): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.newRelease", async (given?: unknown) => {
    const folder = folderForNew();
    const house = await settings.forNew(folder, LANGUAGE);
    const wish = wishOf(given) ?? (await askForRelease(house));
    if (wish === undefined) return;
    const document = await vscode.workspace.openTextDocument({ language: wish.language });
    if (folder !== undefined) projects.settle(document.uri, folder);
    // A page that is empty, or Markdown, is a release because the writer says so.
    releases.choose(document, true);
    const editor = await vscode.window.showTextDocument(document);
    const body = bodyOf(wish, house, folder, desk);
    if (body !== "") await editor.insertSnippet(new vscode.SnippetString(body));
  });
}

/** The folder of what the writer looks at, or the first one. */
function folderForNew(): vscode.WorkspaceFolder | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  return (active && vscode.workspace.getWorkspaceFolder(active)) ?? vscode.workspace.workspaceFolders?.[0];
}

function wishOf(given: unknown): ReleaseWish | undefined {
  const { kind, profile, language }: Arguments =
    typeof given === "string" ? { kind: given } : typeof given === "object" && given !== null ? given : {};
  const template = releaseKinds.find(({ prefix }) => prefix === kind || prefix === `pr-${String(kind)}`);
  if (template === undefined) return undefined;
  return {
    template,
    profile: typeof profile === "string" ? profileNamed(profile)?.id : undefined,
    language: language === "markdown" ? "markdown" : LANGUAGE,
  };
}

function bodyOf(
  { template, profile, language }: ReleaseWish,
  { profile: configured, letterhead }: Settings,
  folder: vscode.WorkspaceFolder | undefined,
  desk: WritersDesk,
): string {
  const format: Format = language === "markdown" ? "markdown" : "plain";
  const expected = profileFor(template, configured);
  // What would hold anyway need not be written down.
  const stated = profile === undefined || profile === expected ? "" : `---\nprofile: ${profile}\n---\n\n`;
  if (template === undefined) return stated === "" ? "" : `${stated}$0`;
  return stated + templateSnippet(template, desk.forNew(profile ?? expected, letterhead, folder), format);
}

function profileFor(template: Template | undefined, configured: Settings["profile"]): ReleaseWish["profile"] & string {
  return configured?.id ?? (template === undefined ? "ap" : suggestedProfile(template));
}
