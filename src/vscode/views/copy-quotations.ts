import * as vscode from "vscode";
import { chosenQuotesAsText, quotesAsText } from "../../core";
import type { SpeakerNode } from "./speaker-nodes";
import type { SpeakersView } from "./speakers-view";

/**
 * Copies quotations as plain text: those of the chosen lines of the Speakers view, or all of the release. VS Code hands
 * over the line that was clicked and, when several are selected, all of them.
 */
export function registerCopyQuotations(view: SpeakersView): vscode.Disposable {
  return vscode.commands.registerCommand(
    "dateline.copyQuotations",
    async (clicked?: SpeakerNode, selected?: readonly SpeakerNode[]) => {
      const { release } = view;
      if (release === undefined) return;
      const nodes = selected ?? (clicked === undefined ? undefined : [clicked]);
      const text =
        nodes === undefined ? quotesAsText(release.analysis) : chosenQuotesAsText(release.analysis, quotesOf(nodes));
      if (text !== "") await vscode.env.clipboard.writeText(text);
      const said =
        text === ""
          ? vscode.l10n.t("Dateline: there is no quotation to copy")
          : vscode.l10n.t("Dateline: quotations copied");
      vscode.window.setStatusBarMessage(said, 4000);
    },
  );
}

/** Quotations on the lines themselves and on those below them. */
function quotesOf(nodes: readonly SpeakerNode[]): readonly number[] {
  return nodes.flatMap(({ quote, children }) => (quote === undefined ? quotesOf(children) : [quote]));
}
