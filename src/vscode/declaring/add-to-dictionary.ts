import * as vscode from "vscode";
import { DICTIONARIES, type Dictionary, withWords, wordsOfNames } from "../../core";
import type { CurrentDocument } from "../documents/current";

interface Target extends vscode.QuickPickItem {
  /** Undefined: the clipboard, for whatever other spelling checker the writer has. */
  readonly dictionary: Dictionary | undefined;
}

/** Offers the names of the current release to the writer's spelling checker, so that it stops underlining them. */
export function registerAddToDictionary(current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.addToDictionary", async () => {
    const { release } = current;
    if (release === undefined) return;
    const words = wordsOfNames(release.analysis);
    if (words.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t("This release names nobody."));
      return;
    }
    const items = words.map((label) => ({ label, picked: true }));
    const title = vscode.l10n.t("Names for your spelling checker");
    const chosen = await vscode.window.showQuickPick(items, {
      title,
      placeHolder: vscode.l10n.t("Which words?"),
      canPickMany: true,
    });
    if (chosen === undefined || chosen.length === 0) return;
    const folder = vscode.workspace.getWorkspaceFolder(release.document.uri);
    const target = await vscode.window.showQuickPick(targetsIn(folder), {
      title,
      placeHolder: vscode.l10n.t("Where to?"),
    });
    if (target !== undefined)
      await add(
        target,
        folder,
        chosen.map(({ label }) => label),
      );
  });
}

function targetsIn(folder: vscode.WorkspaceFolder | undefined): readonly Target[] {
  const dictionaries = folder === undefined ? [] : (Object.keys(DICTIONARIES) as Dictionary[]);
  return [
    ...dictionaries.map((dictionary): Target => {
      const { label, files } = DICTIONARIES[dictionary];
      return { label: `$(book) ${label}`, description: files[0], dictionary };
    }),
    {
      label: `$(clippy) ${vscode.l10n.t("Clipboard")}`,
      description: vscode.l10n.t("one word a line"),
      dictionary: undefined,
    },
  ];
}

async function add(
  { dictionary }: Target,
  folder: vscode.WorkspaceFolder | undefined,
  words: readonly string[],
): Promise<void> {
  if (dictionary === undefined || folder === undefined) {
    await vscode.env.clipboard.writeText(words.join("\n"));
    void vscode.window.showInformationMessage(vscode.l10n.t("{0} words are in the clipboard.", words.length));
    return;
  }
  const { uri, text } = await existing(dictionary, folder);
  const name = vscode.workspace.asRelativePath(uri, false);
  const after = withWords(dictionary, text, words);
  if (after === undefined) {
    void vscode.window.showErrorMessage(vscode.l10n.t("{0} cannot be read, so that nothing was added to it.", name));
    return;
  }
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(after));
  const open = vscode.l10n.t("Open");
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t("Added to {0}: {1}", name, words.join(", ")),
    open,
  );
  if (answer === open) await vscode.window.showTextDocument(uri);
}

/** The dictionary's file where the folder has one, else where a new one belongs. */
async function existing(
  dictionary: Dictionary,
  folder: vscode.WorkspaceFolder,
): Promise<{ readonly uri: vscode.Uri; readonly text: string | undefined }> {
  const { files } = DICTIONARIES[dictionary];
  for (const file of files) {
    const uri = vscode.Uri.joinPath(folder.uri, file);
    try {
      return {
        uri,
        text: new TextDecoder("utf-8", { ignoreBOM: true }).decode(await vscode.workspace.fs.readFile(uri)),
      };
    } catch {
      // Not there: the next name may be.
    }
  }
  return { uri: vscode.Uri.joinPath(folder.uri, files[0]), text: undefined };
}
