import * as vscode from "vscode";
import { statistics } from "../../core";
import { counted } from "../counted";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { SHOW_SUMMARY } from "./summary";

/** Words, quotations and findings of the current release; a click opens what there is to see about them. */
export function showStatusBar(releases: Releases, current: CurrentDocument): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("dateline.counts", vscode.StatusBarAlignment.Right, 100);
  item.name = "Dateline";
  const update = (): void => {
    const { document, release } = current;
    if (release !== undefined) showCounts(item, release);
    else if (document !== undefined && releases.state(document) === "long") showNotice(item);
    else item.hide();
  };
  update();
  return vscode.Disposable.from(item, current.onDidChange(update));
}

function showCounts(item: vscode.StatusBarItem, release: Release): void {
  const { words, quotes } = statistics(release.analysis);
  const hints = unlisted(release);
  const counts = [
    counted(words, "word"),
    counted(quotes, "quotation"),
    counted(listed(release), "finding") + (hints > 0 ? `, ${counted(hints, "hint")}` : ""),
  ];
  item.text = `$(megaphone) ${counts.join(" · ")}`;
  item.accessibilityInformation = { label: `Dateline: ${counts.join(", ")}`, role: "button" };
  item.tooltip = tooltip(release);
  item.command = SHOW_SUMMARY;
  item.show();
}

function showNotice(item: vscode.StatusBarItem): void {
  item.text = `$(megaphone) ${vscode.l10n.t("Long release: not read yet")}`;
  item.accessibilityInformation = { label: vscode.l10n.t("Dateline: long release, not read yet"), role: "button" };
  item.tooltip = vscode.l10n.t("A release of this length is read when you ask for it. Click to read it now.");
  item.command = "dateline.readNow";
  item.show();
}

/** What Problems lists: hints are shown in the text alone. */
function listed({ findings }: Release): number {
  return findings.filter(({ severity }) => severity !== "hint").length;
}

/** Hints. */
function unlisted(release: Release): number {
  return release.findings.length - listed(release);
}

function tooltip(release: Release): vscode.MarkdownString {
  const { words, readingMinutes, headlineCharacters, quotedWords, speakers } = statistics(release.analysis);
  const lines = [
    `**Dateline**: ${
      readingMinutes === 1
        ? vscode.l10n.t("{0}, 1 minute to read", counted(words, "word"))
        : vscode.l10n.t("{0}, {1} minutes to read", counted(words, "word"), readingMinutes)
    }`,
    ...(headlineCharacters > 0 ? [vscode.l10n.t("Headline of {0} characters", headlineCharacters)] : []),
    vscode.l10n.t("{0} in quotations of {1}", counted(quotedWords, "word"), counted(speakers.length, "speaker")),
    vscode.l10n.t(
      "{0} in Problems, {1} in the text",
      counted(listed(release), "finding"),
      counted(unlisted(release), "hint"),
    ),
  ];
  return new vscode.MarkdownString(lines.join("\n\n"));
}
