import * as vscode from "vscode";
import { hoverAt } from "../../core";
import { toOffset, toRange } from "../convert";
import { SELECTOR } from "../documents/recognise";
import type { Releases } from "../documents/releases";
import { ruleDocsCommand, trustedMarkdown } from "../checks/rule-docs";

/** Who a speaker is, and why a rule asks for what it asks. */
export function provideHover(releases: Releases): vscode.Disposable {
  return vscode.languages.registerHoverProvider(SELECTOR, {
    async provideHover(document, position) {
      const release = await releases.whenRead(document);
      if (release === undefined) return undefined;
      const { lines } = release.analysis.source;
      const docsUrl = (rule: string): string => ruleDocsCommand(rule).toString();
      const hover = hoverAt(release.analysis, release.findings, toOffset(lines, position), docsUrl);
      return hover && new vscode.Hover(trustedMarkdown(hover.markdown), toRange(lines, hover.span));
    },
  });
}
