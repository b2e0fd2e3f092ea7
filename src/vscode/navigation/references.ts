import * as vscode from "vscode";
import { placesAt, type SpeakerPlace } from "../../core";
import { toOffset, toRange } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";

/** Every mention and quotation of whoever is named or meant at the cursor. */
export function provideReferences(releases: Releases): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(SELECTOR, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      const release = await releases.whenRead(document);
      if (release === undefined || token.isCancellationRequested) return undefined;
      const { lines } = release.analysis.source;
      return placesAt(release.analysis, toOffset(lines, position))
        ?.filter(({ kind }) => includeDeclaration || (kind !== "introduction" && kind !== "declaration"))
        .map((place) => new vscode.Location(document.uri, toRange(lines, place)));
    },
  });
}

/** The same in the text while the cursor is on a name. Elsewhere VS Code goes on marking the same word. */
export function provideHighlights(releases: Releases): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(SELECTOR, {
    provideDocumentHighlights(document, position) {
      const release = releases.of(document);
      if (release === undefined) return undefined;
      const { lines } = release.analysis.source;
      return placesAt(release.analysis, toOffset(lines, position))?.map(
        (place) => new vscode.DocumentHighlight(toRange(lines, place), KINDS[place.kind]),
      );
    },
  });
}

/** The introduction stands out as a variable's assignment does in code; quotations are fainter than names. */
const KINDS: Readonly<Record<SpeakerPlace["kind"], vscode.DocumentHighlightKind>> = {
  introduction: vscode.DocumentHighlightKind.Write,
  declaration: vscode.DocumentHighlightKind.Write,
  mention: vscode.DocumentHighlightKind.Read,
  title: vscode.DocumentHighlightKind.Read,
  quotation: vscode.DocumentHighlightKind.Text,
};
