import * as vscode from "vscode";
import { profiles } from "../core";
import type { CurrentDocument } from "./current";
import { isLong } from "./release";
import type { Releases } from "./releases";

/** Behind the braces in the status bar: the profile, the tradition recognised, and why the document is served. */
export function showLanguageStatus(releases: Releases, current: CurrentDocument): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem("dateline.status", []);
  item.name = "Dateline";
  const update = (): void => {
    const { document } = current;
    if (document === undefined || releases.state(document) === "unserved") {
      item.selector = [];
      return;
    }
    item.selector = { language: document.languageId, scheme: document.uri.scheme };
    Object.assign(item, statusOf(releases, document));
  };
  update();
  return vscode.Disposable.from(item, current.onDidChange(update));
}

type Status = Pick<vscode.LanguageStatusItem, "text" | "detail" | "severity" | "command" | "accessibilityInformation">;

function statusOf(releases: Releases, document: vscode.TextDocument): Status {
  const release = releases.of(document);
  const why = `A release: ${releases.recognition(document).because}`;
  if (release === undefined) {
    return {
      text: "Long document",
      detail: "Read when asked for, so that typing never waits",
      severity: vscode.LanguageStatusSeverity.Warning,
      command: { title: "Read Now", command: "dateline.readNow" },
      accessibilityInformation: { label: "Dateline: long document, read when asked for" },
    };
  }
  const profile = profiles.find(({ id }) => id === release.settings.profile);
  const text = `Profile ${profile?.label ?? release.settings.profile} · ${release.analysis.structure.tradition} release`;
  return {
    text,
    detail: isLong(document) ? "Long document: read when asked for" : why,
    severity: vscode.LanguageStatusSeverity.Information,
    command: { title: "Change Profile", command: "dateline.selectProfile" },
    accessibilityInformation: { label: `Dateline: ${text}. ${why}` },
  };
}
