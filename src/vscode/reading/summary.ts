import * as vscode from "vscode";
import { checklist, type LanguageChecks, longestSentence, statistics } from "../../core";
import { toRange } from "../convert";
import { counted } from "../counted";
import type { CurrentDocument } from "../documents/current";
import type { LanguageLibraries } from "../documents/language-libraries";
import { lengthText, longestText, readabilityText } from "./counters-text";
import { REVEAL } from "./reveal";
import { profileText } from "../checks/language-status";
import type { Release } from "../documents/release";

export const SHOW_SUMMARY = "dateline.showSummary";

interface SummaryItem extends vscode.QuickPickItem {
  readonly command: string;
  readonly arguments?: readonly unknown[];
}

/** Behind the status-bar item: the release in five lines, each with the way to what it counts. */
export function registerSummary(current: CurrentDocument, libraries: LanguageLibraries): vscode.Disposable {
  return vscode.commands.registerCommand(SHOW_SUMMARY, async () => {
    const { release } = current;
    if (release === undefined) return;
    const options = { title: "Dateline", placeHolder: vscode.l10n.t("This release") };
    const chosen = await vscode.window.showQuickPick(
      [lengthItem(release, libraries.loaded), ...itemsOf(release)],
      options,
    );
    if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command, ...(chosen.arguments ?? []));
  });
}

function lengthItem(release: Release, language: LanguageChecks | undefined): SummaryItem {
  const longest = longestSentence(release.analysis);
  const range = toRange(release.analysis.source.lines, longest ?? { start: 0, end: 0 });
  return {
    label: `$(book) ${lengthText(statistics(release.analysis))}`,
    description: (language && readabilityText(release, language)) ?? "",
    detail: longestText(release) ?? "",
    command: REVEAL,
    arguments: [release.document, range],
  };
}

function itemsOf({ analysis, findings, settings, profile }: Release): readonly SummaryItem[] {
  const { words, quotes, reports, speakers } = statistics(analysis);
  const hints = findings.filter(({ severity }) => severity === "hint").length;
  const missing = checklist(analysis, profile.id, profile.by !== "text").filter(({ state }) => state === "missing");
  return [
    {
      label: `$(warning) ${counted(findings.length, "finding")}`,
      description: hints === 0 ? "" : vscode.l10n.t("{0} among them", counted(hints, "hint")),
      detail: vscode.l10n.t("Go to a finding"),
      command: "dateline.goToFinding",
    },
    {
      label: `$(quote) ${counted(quotes, "quotation")}${reports === 0 ? "" : `, ${counted(reports, "report")}`}`,
      description: vscode.l10n.t("{0}, {1} in all", counted(speakers.length, "speaker"), counted(words, "word")),
      detail: vscode.l10n.t("Open the Speakers view"),
      command: "dateline.speakers.focus",
    },
    {
      label: `$(checklist) ${vscode.l10n.t("Structure")}`,
      description:
        missing.length === 0
          ? vscode.l10n.t("nothing missing")
          : vscode.l10n.t("missing: {0}", missing.map(({ label }) => label).join(", ")),
      detail: vscode.l10n.t("Open the Structure view"),
      command: "dateline.structure.focus",
    },
    {
      label: `$(law) ${vscode.l10n.t("Profile")}`,
      description: profileText({ profile, settings }),
      detail: vscode.l10n.t("Choose another house style"),
      command: "dateline.selectProfile",
    },
  ];
}
