import * as vscode from "vscode";
import { checklist, statistics } from "../../core";
import { counted } from "../counted";
import type { CurrentDocument } from "../documents/current";
import { profileText } from "../checks/language-status";
import type { Release } from "../documents/release";

export const SHOW_SUMMARY = "dateline.showSummary";

interface SummaryItem extends vscode.QuickPickItem {
  readonly command: string;
}

/** Behind the status-bar item: the release in four lines, each with the way to what it counts. */
export function registerSummary(current: CurrentDocument): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_SUMMARY, async () => {
    const { release } = current;
    if (release === undefined) return;
    const options = { title: "Dateline", placeHolder: "This release" };
    const chosen = await vscode.window.showQuickPick(itemsOf(release), options);
    if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command);
  });
}

function itemsOf({ analysis, findings, settings, profile }: Release): readonly SummaryItem[] {
  const { words, quotes, reports, speakers } = statistics(analysis);
  const hints = findings.filter(({ severity }) => severity === "hint").length;
  const missing = checklist(analysis, profile.id, profile.by !== "text").filter(({ state }) => state === "missing");
  return [
    {
      label: `$(warning) ${counted(findings.length, "finding")}`,
      description: hints === 0 ? "" : `${counted(hints, "hint")} among them`,
      detail: "Go to a finding",
      command: "dateline.goToFinding",
    },
    {
      label: `$(quote) ${counted(quotes, "quotation")}${reports === 0 ? "" : `, ${counted(reports, "report")}`}`,
      description: `${counted(speakers.length, "speaker")}, ${counted(words, "word")} in all`,
      detail: "Open the Speakers view",
      command: "dateline.speakers.focus",
    },
    {
      label: "$(checklist) Structure",
      description: missing.length === 0 ? "nothing missing" : `missing: ${missing.map(lower).join(", ")}`,
      detail: "Open the Structure view",
      command: "dateline.structure.focus",
    },
    {
      label: "$(law) Profile",
      description: profileText({ profile, settings }),
      detail: "Choose another house style",
      command: "dateline.selectProfile",
    },
  ];
}

function lower({ label }: { readonly label: string }): string {
  return label.toLowerCase();
}
