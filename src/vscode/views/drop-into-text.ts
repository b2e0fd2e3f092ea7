import * as vscode from "vscode";
import { attributionAt, moveQuotationTo, type TextEdit } from "../../core";
import { toOffset } from "../convert";
import { SELECTOR } from "../documents/places";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { editOf } from "../text-edits";
import { DRAGGED, type Dragged, draggedIn } from "./dragged";
import { attributedText, personNamed } from "./insert-attribution";
import { reasonText } from "./move-quotation";

const KIND = vscode.DocumentDropOrPasteEditKind.Text.append("dateline");

/** A line of the Speakers view dropped into a text: a speaker becomes an attribution, a quotation moves its paragraphs. */
export function provideDrops(releases: Releases): vscode.Disposable {
  return vscode.languages.registerDocumentDropEditProvider(
    SELECTOR,
    {
      async provideDocumentDropEdits(document, position, data, token) {
        const dragged = await draggedIn(data);
        if (dragged === undefined) return undefined;
        const release = await releases.whenRead(document);
        if (release?.version !== document.version || token.isCancellationRequested) return undefined;
        return dropEdit(release, dragged, toOffset(release.analysis.source.lines, position));
      },
    },
    { dropMimeTypes: [DRAGGED], providedDropEditKinds: [KIND] },
  );
}

/** Undefined leaves it to VS Code, which drops plain text. */
function dropEdit(release: Release, dragged: Dragged, offset: number): vscode.DocumentDropEdit | undefined {
  const { analysis, document, version } = release;
  const isOwn = document.uri.toString() === dragged.uri;
  if (dragged.name !== undefined) {
    const person = personNamed(analysis, dragged.name);
    const attribution = person === undefined ? undefined : attributionAt(analysis, person, offset);
    if (attribution === undefined) return undefined;
    if ("attributedTo" in attribution) return refused(attributedText(attribution.attributedTo));
    return edited(release, attribution.edits, vscode.l10n.t("Insert Attribution"));
  }
  if (!isOwn || dragged.quote === undefined) return undefined;
  if (version !== dragged.version) return refused(vscode.l10n.t("The text has changed meanwhile. Try again."));
  const move = moveQuotationTo(analysis, dragged.quote, offset);
  if (typeof move === "string") return refused(reasonText(move));
  return edited(release, move.edits, vscode.l10n.t("Move Quotation"));
}

/** The edits stand where the form of the place wants them, which is not always where the mouse was. */
function edited({ document, analysis }: Release, edits: readonly TextEdit[], title: string): vscode.DocumentDropEdit {
  const edit = new vscode.DocumentDropEdit("", title, KIND);
  edit.additionalEdit = editOf(document.uri, analysis.source.lines, edits);
  return edit;
}

/** Nothing is dropped, and the writer is told why. */
function refused(message: string): vscode.DocumentDropEdit {
  vscode.window.setStatusBarMessage(`Dateline: ${message}`, 5000);
  return new vscode.DocumentDropEdit("");
}
