import * as vscode from "vscode";
import { folds } from "../../core";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";

/** Folds elements, headed sections and long quotations. Other documents keep the folding they have. */
export function provideFolding(releases: Releases): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.FoldingRangeProvider = {
    onDidChangeFoldingRanges: changed.event,
    async provideFoldingRanges(document) {
      const release = await releases.whenRead(document);
      return release && folds(release.analysis).map((fold) => toFoldingRange(fold));
    },
  };
  return vscode.Disposable.from(
    changed,
    releases.onDidUpdate(() => changed.fire()),
    vscode.languages.registerFoldingRangeProvider(SELECTOR, provider),
  );
}

function toFoldingRange(fold: ReturnType<typeof folds>[number]): vscode.FoldingRange {
  const kind = fold.kind === "comment" ? vscode.FoldingRangeKind.Comment : vscode.FoldingRangeKind.Region;
  return new vscode.FoldingRange(fold.startLine, fold.endLine, kind);
}
