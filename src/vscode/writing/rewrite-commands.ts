import * as vscode from "vscode";
import { convertMarks, dateEdits, type MarkStyle, styleOf, type TextEdit } from "../../core";
import { toSpan } from "../convert";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import { editOf } from "../text-edits";

/** What concerns a whole release as commands: quotation marks, dates and times. */
export function registerRewriteCommands(current: CurrentDocument): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand("dateline.changeMarks", (style?: unknown) => changeMarks(current, style)),
    vscode.commands.registerCommand("dateline.printDates", () => printDates(current)),
  );
}

interface StyleItem extends vscode.QuickPickItem {
  readonly style: MarkStyle;
}

/** Asks for a style and changes the marks of the selection, or of the whole release where nothing is selected. */
async function changeMarks({ release, editor }: CurrentDocument, asked: unknown): Promise<void> {
  if (release === undefined) return;
  const { source } = release.analysis;
  const items = styleItems(styleOf(release.analysis));
  const given = items.find(({ style }) => `${style.outer}-${style.look}` === asked);
  const title = vscode.l10n.t("Quotation marks");
  const chosen = given ?? (await vscode.window.showQuickPick(items, { title }));
  if (chosen === undefined) return;
  const selection = editor?.selection;
  const within =
    selection === undefined || selection.isEmpty
      ? { start: 0, end: source.text.length }
      : toSpan(source.lines, selection);
  await apply(release, convertMarks(release.analysis, chosen.style, within));
}

function styleItems(present: MarkStyle): readonly StyleItem[] {
  const item = (sample: string, label: string, style: MarkStyle): StyleItem => ({
    label: `${sample}  ${label}`,
    style,
    ...(style.outer === present.outer && style.look === present.look
      ? { description: vscode.l10n.t("mostly so in this release") }
      : {}),
  });
  return [
    item("“ ‘ ’ ”", vscode.l10n.t("American, curly"), { outer: "double", look: "curly" }),
    item("‘ “ ” ’", vscode.l10n.t("British, curly"), { outer: "single", look: "curly" }),
    item("\" ' ' \"", vscode.l10n.t("American, straight"), { outer: "double", look: "straight" }),
    item("' \" \" '", vscode.l10n.t("British, straight"), { outer: "single", look: "straight" }),
  ];
}

async function printDates({ release }: CurrentDocument): Promise<void> {
  if (release !== undefined) await apply(release, dateEdits(release.analysis, release.profile.id));
}

/** One edit is one step to undo. */
async function apply({ document, analysis, version }: Release, edits: readonly TextEdit[]): Promise<void> {
  if (document.version !== version) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("Dateline: the text has changed meanwhile, try again"), 4000);
    return;
  }
  if (edits.length === 0) {
    vscode.window.setStatusBarMessage(vscode.l10n.t("Dateline: nothing to change"), 4000);
    return;
  }
  await vscode.workspace.applyEdit(editOf(document.uri, analysis.source.lines, edits));
}
