import * as vscode from "vscode";
import { LANGUAGE } from "../documents/recognise";
import type { Snippet, SnippetFiles } from "./snippet-files";

/** What the names of whole skeletons begin with, among the snippets. */
const SKELETON = "Release: ";

interface SkeletonItem extends vscode.QuickPickItem {
  readonly skeleton?: Snippet;
}

/** Asks for the kind of release, and opens an untitled one with its skeleton to fill in. */
export function registerNewRelease(files: SnippetFiles): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.newRelease", async (prefix?: unknown) => {
    const skeletons = (await files.of(LANGUAGE)).filter(({ name }) => name.startsWith(SKELETON));
    // An argument spares the question; for key bindings, other extensions and tests.
    const given = skeletons.find((skeleton) => skeleton.prefix === prefix);
    const chosen = given === undefined ? await ask(skeletons) : { skeleton: given };
    if (chosen === undefined) return;
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE });
    const editor = await vscode.window.showTextDocument(document);
    if (chosen.skeleton !== undefined) await editor.insertSnippet(new vscode.SnippetString(chosen.skeleton.body));
  });
}

async function ask(skeletons: readonly Snippet[]): Promise<Pick<SkeletonItem, "skeleton"> | undefined> {
  const items: readonly SkeletonItem[] = [
    { label: `$(file) ${vscode.l10n.t("Empty page")}` },
    ...skeletons.map((skeleton) => ({
      label: capitalised(skeleton.name.slice(SKELETON.length)),
      // The prefix is what brings the same skeleton while writing.
      description: skeleton.prefix,
      detail: skeleton.description,
      skeleton,
    })),
  ];
  return vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("New press release"),
    placeHolder: vscode.l10n.t("What kind of release?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
