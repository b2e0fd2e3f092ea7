import * as vscode from "vscode";
import type { Finding, Severity } from "../../core";
import { toRange } from "../convert";
import type { CurrentDocument } from "../documents/current";
import { REVEAL } from "../reading/reveal";

interface FindingItem extends vscode.QuickPickItem {
  readonly finding?: Finding;
}

interface Group {
  readonly severity: Severity;
  readonly label: string;
  readonly icon: string;
}

function groups(): readonly Group[] {
  return [
    { severity: "error", label: vscode.l10n.t("Errors"), icon: "error" },
    { severity: "warning", label: vscode.l10n.t("Warnings"), icon: "warning" },
    { severity: "info", label: vscode.l10n.t("Remarks"), icon: "info" },
    { severity: "hint", label: vscode.l10n.t("Hints, which Problems does not list"), icon: "lightbulb" },
  ];
}

/** All findings of the current release in one list, hints included, with the way to each. */
export function registerGoToFinding(current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand("dateline.goToFinding", async () => {
    const { release } = current;
    if (release === undefined) return;
    const { lines } = release.analysis.source;
    const items = groups().flatMap(({ severity, label, icon }): FindingItem[] => {
      const found = release.findings.filter((finding) => finding.severity === severity);
      if (found.length === 0) return [];
      const rows = found.map((finding) => ({
        label: `$(${icon}) ${finding.message}`,
        description: vscode.l10n.t("line {0} · {1}", lines.lineAt(finding.start) + 1, finding.rule),
        finding,
      }));
      return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
    });
    const placeHolder =
      items.length === 0 ? vscode.l10n.t("Nothing was found in this release") : vscode.l10n.t("Go to a finding");
    const chosen = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t("Findings"),
      placeHolder,
      matchOnDescription: true,
    });
    if (chosen?.finding === undefined) return;
    await vscode.commands.executeCommand(REVEAL, release.document, toRange(lines, chosen.finding));
  });
}
