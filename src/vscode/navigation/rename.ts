import * as vscode from "vscode";
import { createSource, type LineIndex, planRename, type RenameEdit, renameTarget } from "../../core";
import { toOffset, toRange } from "../convert";
import type { ProjectFiles } from "../documents/project-files";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";
import { askText, changeText, refusalText } from "./rename-texts";

/**
 * Renames a speaker, or a title, in every form. What is certain changes at once; as soon as one place is somebody else's
 * words or only likely, VS Code opens its preview with that place not ticked.
 */
export function provideRename(releases: Releases, projects: ProjectFiles): vscode.Disposable {
  return vscode.languages.registerRenameProvider(SELECTOR, {
    async prepareRename(document, position, token) {
      const release = await releases.whenRead(document);
      if (release === undefined) throw new Error(unread());
      if (token.isCancellationRequested) return undefined;
      const { lines } = release.analysis.source;
      const target = renameTarget(release.analysis, toOffset(lines, position));
      if ("refusal" in target) throw new Error(refusalText(target.refusal));
      return { range: toRange(lines, target.span), placeholder: target.placeholder };
    },
    async provideRenameEdits(document, position, typed, token) {
      const release = await releases.whenRead(document);
      if (release === undefined) throw new Error(unread());
      if (token.isCancellationRequested) return undefined;
      const { lines } = release.analysis.source;
      const file = projects.fileOf(document);
      const plan = planRename(release.analysis, toOffset(lines, position), typed, file?.text);
      if ("refusal" in plan) throw new Error(refusalText(plan.refusal));
      const edit = new vscode.WorkspaceEdit();
      put(edit, document.uri, lines, plan.edits);
      if (file !== undefined) put(edit, file.uri, createSource(file.text).lines, plan.projectEdits);
      return edit;
    },
  });
}

function unread(): string {
  return vscode.l10n.t("Dateline does not read this document as a release, so it knows no speakers to rename.");
}

function put(edit: vscode.WorkspaceEdit, uri: vscode.Uri, lines: LineIndex, edits: readonly RenameEdit[]): void {
  for (const one of edits) {
    edit.replace(uri, toRange(lines, one), one.text, {
      needsConfirmation: one.ask !== undefined,
      label: one.ask === undefined ? changeText(one) : askText(one.ask),
      ...(one.other === undefined ? {} : { description: one.other }),
    });
  }
}
