import * as vscode from "vscode";
import { LANGUAGE, SERVED_LANGUAGES } from "../documents/places";

/** Languages by the end of a file's name, longest first, as package.json and VS Code have them. */
const ENDINGS: readonly (readonly [ending: string, language: string])[] = [
  [".release.txt", LANGUAGE],
  [".release.md", LANGUAGE],
  [".release", LANGUAGE],
  [".press", LANGUAGE],
  [".markdown", "markdown"],
  [".text", "plaintext"],
  [".txt", "plaintext"],
  [".md", "markdown"],
];

const GLOB = `**/*{${ENDINGS.map(([ending]) => ending).join(",")}}`;

/** Beyond this many a folder is no archive of releases, but a disk. */
const MOST_FILES = 50_000;

/** Told of every file of the workspace that may hold a release, when it comes, changes or goes. */
export function watchReleaseFiles(
  changed: (uri: vscode.Uri) => void,
  /** A file, or a folder with all that was in it. */
  gone: (uri: vscode.Uri) => void,
): vscode.Disposable {
  const files = vscode.workspace.createFileSystemWatcher(GLOB, false, false, true);
  const everything = vscode.workspace.createFileSystemWatcher("**", true, true, false);
  return vscode.Disposable.from(
    files,
    everything,
    files.onDidCreate(changed),
    files.onDidChange(changed),
    everything.onDidDelete(gone),
  );
}

/** The files of all workspace folders that may hold a release; what files.exclude and search.exclude name is left out. */
export async function findReleaseFiles(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  const found = new Map<string, vscode.Uri>();
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    for (const glob of [GLOB, ...associatedGlobs(folder)]) {
      const pattern = new vscode.RelativePattern(folder, glob);
      const uris = await vscode.workspace.findFiles(pattern, excludedFrom(folder), MOST_FILES, token);
      // A folder may lie in another one.
      for (const uri of uris) found.set(uri.toString(), uri);
    }
  }
  return [...found.values()];
}

/** The language that VS Code gives to a file of this name; undefined for one that Dateline never reads. */
export function languageOf(uri: vscode.Uri): string | undefined {
  const name = uri.path.slice(uri.path.lastIndexOf("/") + 1).toLowerCase();
  const associated = associations(uri).find(([pattern]) => name.endsWith(pattern.slice(1).toLowerCase()));
  const language = associated?.[1] ?? ENDINGS.find(([ending]) => name.endsWith(ending))?.[1];
  return language !== undefined && SERVED_LANGUAGES.includes(language) ? language : undefined;
}

/** The simple ones of files.associations: "*.pr". */
function associations(scope: vscode.Uri): readonly (readonly [string, string])[] {
  const all = vscode.workspace.getConfiguration("files", scope).get<unknown>("associations");
  return entriesOf(all).flatMap(([pattern, language]) =>
    SIMPLE.test(pattern) && typeof language === "string" ? [[pattern, language] as const] : [],
  );
}

// "*.pr", "*.release.docx". Must not match a pattern with a folder in it.
const SIMPLE = /^\*\.[\w.-]+$/u;

function associatedGlobs(folder: vscode.WorkspaceFolder): readonly string[] {
  return associations(folder.uri).flatMap(([pattern, language]) =>
    SERVED_LANGUAGES.includes(language) ? [`**/${pattern}`] : [],
  );
}

function excludedFrom(folder: vscode.WorkspaceFolder): string | undefined {
  const patterns = ["files", "search"].flatMap((section) => {
    const value = vscode.workspace.getConfiguration(section, folder).get<unknown>("exclude");
    return entriesOf(value).flatMap(([pattern, on]) => (on === true ? [pattern] : []));
  });
  return patterns.length === 0 ? undefined : `{${[...new Set(patterns)].join(",")}}`;
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
