import * as vscode from "vscode";
import { type WhoHint, whoHints } from "../../core";
import { toPosition, toRange, toSpan } from "../convert";
import { displayOf } from "../documents/display";
import { SELECTOR } from "../documents/recognise";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";

/** Who a pronoun or an office is, behind the word; the name leads to where the release introduces its bearer. */
export function provideInlayHints(releases: Releases): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.InlayHintsProvider = {
    onDidChangeInlayHints: changed.event,
    async provideInlayHints(document, range, token) {
      if (!displayOf(document).inlayHints) return [];
      const release = await releases.whenRead(document);
      if (release === undefined || token.isCancellationRequested) return [];
      return whoHints(release.analysis, toSpan(release.analysis.source.lines, range)).map((hint) =>
        toHint(release, hint),
      );
    },
  };
  return vscode.Disposable.from(
    changed,
    releases.onDidUpdate(() => changed.fire()),
    vscode.languages.registerInlayHintsProvider(SELECTOR, provider),
  );
}

function toHint({ document, analysis }: Release, { at, label, because, introduction }: WhoHint): vscode.InlayHint {
  const { lines } = analysis.source;
  const part = new vscode.InlayHintLabelPart(label);
  part.location = new vscode.Location(document.uri, toRange(lines, introduction));
  part.tooltip = because.join("\n\n");
  const hint = new vscode.InlayHint(toPosition(lines, at.end), [part]);
  hint.paddingLeft = true;
  return hint;
}
