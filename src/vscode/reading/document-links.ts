import * as vscode from "vscode";
import { type Link, links } from "../../core";
import { toRange } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";

/** Web and mail addresses, telephone numbers and shares lead where they name. */
export function provideDocumentLinks(releases: Releases): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(SELECTOR, {
    async provideDocumentLinks(document, token) {
      const release = await releases.whenRead(document);
      if (release === undefined || token.isCancellationRequested) return undefined;
      const { lines } = release.analysis.source;
      return links(release.analysis).map((link) => {
        const result = new vscode.DocumentLink(toRange(lines, link), vscode.Uri.parse(link.target));
        result.tooltip = tooltip(link);
        return result;
      });
    },
  });
}

function tooltip({ kind, label }: Link): string {
  switch (kind) {
    case "web":
      return vscode.l10n.t("Open {0}", label);
    case "mail":
      return vscode.l10n.t("Write to {0}", label);
    case "phone":
      return vscode.l10n.t("Call {0}", label);
    case "share":
      return vscode.l10n.t("See the price of {0} at its exchange", label);
  }
}
