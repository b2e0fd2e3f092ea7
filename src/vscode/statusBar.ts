import * as vscode from "vscode";
import { checklist, statistics } from "../core";
import type { CurrentDocument } from "./current";
import type { Release } from "./release";

const SHOW_SUMMARY = "dateline.showSummary";

/** Words, quotations and findings of the current release; a click opens what there is to see about them. */
export function showStatusBar(current: CurrentDocument): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("dateline.counts", vscode.StatusBarAlignment.Right, 100);
  item.name = "Dateline";
  item.command = SHOW_SUMMARY;
  const update = (): void => {
    const { release } = current;
    if (release === undefined) {
      item.hide();
      return;
    }
    const { words, quotes } = counts(release);
    item.text = `$(megaphone) ${words} · ${quotes} · ${findings(release)}`;
    item.accessibilityInformation = { label: `Dateline: ${words}, ${quotes}, ${findings(release)}`, role: "button" };
    item.tooltip = tooltip(release);
    item.show();
  };
  update();
  return vscode.Disposable.from(
    item,
    current.onDidChange(update),
    vscode.commands.registerCommand(SHOW_SUMMARY, () => showSummary(current)),
  );
}

interface SummaryItem extends vscode.QuickPickItem {
  readonly command: string;
}

async function showSummary({ release }: CurrentDocument): Promise<void> {
  if (release === undefined) return;
  const { words, quotes } = counts(release);
  const { speakers } = statistics(release.analysis);
  const missing = checklist(release.analysis, release.settings.profile).filter(({ state }) => state === "missing");
  const items: readonly SummaryItem[] = [
    { label: `$(warning) ${findings(release)}`, detail: "Open Problems", command: "workbench.actions.view.problems" },
    {
      label: `$(quote) ${quotes}`,
      description: `${counted(speakers.length, "speaker")} · ${words}`,
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
      description: release.settings.profile,
      detail: "Choose another house style",
      command: "dateline.selectProfile",
    },
  ];
  const chosen = await vscode.window.showQuickPick(items, { title: "Dateline", placeHolder: "This release" });
  if (chosen !== undefined) await vscode.commands.executeCommand(chosen.command);
}

function tooltip({ analysis }: Release): vscode.MarkdownString {
  const { words, readingMinutes, headlineCharacters, quotedWords, speakers } = statistics(analysis);
  const lines = [
    `**Dateline**`,
    `${counted(words, "word")}, ${counted(readingMinutes, "minute")} to read`,
    ...(headlineCharacters > 0 ? [`Headline: ${counted(headlineCharacters, "character")}`] : []),
    `${counted(quotedWords, "word")} in quotations, ${counted(speakers.length, "speaker")}`,
  ];
  return new vscode.MarkdownString(lines.join("\n\n"));
}

function counts({ analysis }: Release): { readonly words: string; readonly quotes: string } {
  const { words, quotes } = statistics(analysis);
  return { words: counted(words, "word"), quotes: counted(quotes, "quotation") };
}

function findings(release: Release): string {
  return counted(release.findings.length, "finding");
}

function lower({ label }: { readonly label: string }): string {
  return label.toLowerCase();
}

function counted(amount: number, noun: string): string {
  return `${amount.toLocaleString("en")} ${noun}${amount === 1 ? "" : "s"}`;
}
