import * as vscode from "vscode";
import { selectionsAt } from "../../core";
import { toOffset, toRange } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";

/** Expand Selection grows from a word to its sentence, quotation, paragraph and section. */
export function provideSelectionRanges(releases: Releases): vscode.Disposable {
  return vscode.languages.registerSelectionRangeProvider(SELECTOR, {
    async provideSelectionRanges(document, positions) {
      const release = await releases.whenRead(document);
      if (release === undefined) return undefined;
      const { lines } = release.analysis.source;
      const offsets = positions.map((position) => toOffset(lines, position));
      return selectionsAt(release.analysis, offsets).map((spans, at) => {
        const ranges = spans.map((span) => toRange(lines, span));
        const here = positions[at] ?? new vscode.Position(0, 0);
        return nested(ranges) ?? new vscode.SelectionRange(new vscode.Range(here, here));
      });
    },
  });
}

/** The smallest range, each with the next larger one as its parent. VS Code refuses one that its parent does not hold. */
function nested(ranges: readonly vscode.Range[]): vscode.SelectionRange | undefined {
  return ranges.reduceRight<vscode.SelectionRange | undefined>(
    (parent, range) =>
      parent === undefined || parent.range.contains(range) ? new vscode.SelectionRange(range, parent) : parent,
    undefined,
  );
}
