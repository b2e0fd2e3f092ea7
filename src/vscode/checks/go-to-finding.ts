import * as vscode from "vscode";
import type { Finding, Severity } from "../../core";
import { toRange } from "../convert";
import type { CurrentDocument } from "../documents/current";
import { REVEAL } from "../reading/reveal";

interface FindingItem extends vscode.QuickPickItem {
  readonly finding?: Finding;
}

const GROUPS: readonly { readonly severity: Severity; readonly label: string; readonly icon: string }[] = [
  { severity: "error", label: "Errors", icon: "error" },
  { severity: "warning", label: "Warnings", icon: "warning" },
  { severity: "info", label: "Remarks", icon: "info" },
  { severity: "hint", label: "Hints, which Problems does not list", icon: "lightbulb" },
];

/** All findings of the current release in one list, hints included, with the way to each. */
export function registerGoToFinding(current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.goToFinding", async () => {
    const { release } = current;
    if (release === undefined) return;
    const { lines } = release.analysis.source;
    const items = GROUPS.flatMap(({ severity, label, icon }): FindingItem[] => {
      const found = release.findings.filter((finding) => finding.severity === severity);
      if (found.length === 0) return [];
      const rows = found.map((finding) => ({
        label: `$(${icon}) ${finding.message}`,
        description: `line ${lines.lineAt(finding.start) + 1} · ${finding.rule}`,
        finding,
      }));
      return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
    });
    const placeHolder = items.length === 0 ? "Nothing was found in this release" : "Go to a finding";
    const chosen = await vscode.window.showQuickPick(items, {
      title: "Findings",
      placeHolder,
      matchOnDescription: true,
    });
    if (chosen?.finding === undefined) return;
    await vscode.commands.executeCommand(REVEAL, release.document, toRange(lines, chosen.finding));
  });
}
