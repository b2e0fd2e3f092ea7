import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import * as vscode from "vscode";
import type { DatelineApi } from "../../src/vscode/extension";
import type { DatelineExports } from "../../src/vscode/start/start";

/** The extension's API; activates it when nothing has yet. */
export async function dateline(): Promise<DatelineApi> {
  const extension = vscode.extensions.getExtension<DatelineExports>("dateline.dateline");
  assert.ok(extension, "VS Code knows the extension");
  return (await extension.activate()).ready();
}

export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, "a folder is open");
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace's first folder in an editor, and waits until it was read. */
export async function open(name: string | vscode.Uri): Promise<vscode.TextDocument> {
  const uri = typeof name === "string" ? workspaceFile(name) : name;
  return show(await vscode.workspace.openTextDocument(uri));
}

/** An untitled document in an editor, read. */
export async function openText(content: string, language = "press-release"): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ content, language }));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  const { whenIdle } = await dateline();
  await vscode.window.showTextDocument(document, { preview: false });
  await whenIdle();
  return document;
}

/**
 * Throws unsaved text away, and waits until VS Code has let go of it: the next untitled document has the same name, and
 * would be taken for the old one.
 */
export async function closeAll(): Promise<void> {
  const shown = vscode.window.visibleTextEditors.map(({ document }) => document).filter(({ isUntitled }) => isUntitled);
  for (const editor of vscode.window.visibleTextEditors) {
    if (!editor.document.isDirty) continue;
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
  for (let waited = 0; waited < 3_000 && shown.some(({ isClosed }) => !isClosed); waited += 20)
    await new Promise((resolve) => setTimeout(resolve, 20));
}

export async function replace(document: vscode.TextDocument, old: string, now: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, old), now);
  assert.ok(await vscode.workspace.applyEdit(edit), "VS Code takes the edit");
}

/** Runs the command behind a line of a tree or a code action, as a click does. */
export async function click(command: vscode.Command | undefined): Promise<void> {
  assert.ok(command, "a click does something");
  await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
}

/** Where some words stand in a document, which must hold them. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const at = document.getText().indexOf(words);
  assert.notEqual(at, -1, `the document holds “${words}”`);
  return new vscode.Range(document.positionAt(at), document.positionAt(at + words.length));
}

export function rulesAt(document: vscode.TextDocument): readonly string[] {
  return ours(document).map(({ code }) => String(typeof code === "object" ? code.value : code));
}

export function severityOf(document: vscode.TextDocument, rule: string): vscode.DiagnosticSeverity | undefined {
  return ours(document)[rulesAt(document).indexOf(rule)]?.severity;
}

export function ours({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === "Dateline");
}

/** Asks again until the answer is neither undefined nor false; fails with the question after ten seconds. */
export async function until<T>(
  question: string,
  ask: () => T | undefined | false | Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) assert.fail(`timed out: ${question}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Sets a setting of the workspace for the time of one piece of work. */
export async function withSetting(name: string, value: unknown, work: () => Promise<void> | void): Promise<void> {
  const { whenIdle } = await dateline();
  const configuration = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration("dateline");
  const set = async (now: unknown): Promise<void> => {
    await configuration().update(name, now, vscode.ConfigurationTarget.Workspace);
    await until(`${name} is set`, () => isDeepStrictEqual(configuration().inspect(name)?.workspaceValue, now));
    await whenIdle();
  };
  await set(value);
  try {
    await work();
  } finally {
    await set(undefined);
  }
}
