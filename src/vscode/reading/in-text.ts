import * as vscode from "vscode";
import type { Releases } from "../documents/releases";
import { provideCodeLens } from "./code-lens";
import { provideDocumentLinks } from "./document-links";
import { provideInlayHints } from "./inlay-hints";
import { provideSelectionRanges } from "./selection-ranges";
import { provideSemanticTokens } from "./semantic-tokens";
import { showSigns } from "./signs";

/** What the text itself shows of what Dateline has read in it. */
export function showInText(releases: Releases, extension: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    provideSemanticTokens(releases),
    showSigns(releases, extension),
    provideInlayHints(releases),
    provideCodeLens(releases),
    provideSelectionRanges(releases),
    provideDocumentLinks(releases),
  );
}
