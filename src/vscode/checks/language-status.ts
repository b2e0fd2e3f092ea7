import * as vscode from "vscode";
import { profileById, type ProfileChoice, say, traditionLabel } from "../../core";
import type { CurrentDocument } from "../documents/current";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import type { Settings } from "../documents/settings";

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

type Status = Omit<vscode.LanguageStatusItem, "id" | "name" | "selector" | "dispose">;

function statusOf(releases: Releases, document: vscode.TextDocument): Status {
  const release = releases.of(document);
  const isLong = releases.state(document) === "long";
  if (release === undefined) return isLong ? waiting() : reading();
  const why = vscode.l10n.t("A release: {0}", releases.recognition(document).because);
  return readStatus(release, isLong ? vscode.l10n.t("Long document: read when asked for") : why);
}

function waiting(): Status {
  return {
    text: vscode.l10n.t("Long document"),
    detail: vscode.l10n.t("Read when asked for, so that typing never waits"),
    severity: vscode.LanguageStatusSeverity.Warning,
    busy: false,
    command: { title: vscode.l10n.t("Read Now"), command: "dateline.readNow" },
    accessibilityInformation: { label: vscode.l10n.t("Dateline: long document, read when asked for") },
  };
}

function reading(): Status {
  return {
    text: vscode.l10n.t("Reading"),
    detail: vscode.l10n.t("A large document takes a moment"),
    severity: vscode.LanguageStatusSeverity.Information,
    busy: true,
    command: undefined,
    accessibilityInformation: { label: vscode.l10n.t("Dateline: reading a large document") },
  };
}

/** "UK – recognised from the text" */
export function profileText({ profile, settings }: Pick<Release, "profile" | "settings">): string {
  return `${say(profileById(profile.id).label)} – ${reasonOf(profile, settings)}`;
}

/** Who chose the profile, in words for the writer. */
function reasonOf({ by }: ProfileChoice, settings: Settings): string {
  if (by === "release") return vscode.l10n.t("named in the release");
  if (by === "text" || !settings.profile) return vscode.l10n.t("recognised from the text");
  return settings.profile.from === "project"
    ? vscode.l10n.t("from dateline.json")
    : vscode.l10n.t("from your settings");
}

function readStatus(release: Release, served: string): Status {
  const text = profileText(release);
  const { analysis } = release;
  const { tradition, traditionBecause } = analysis.structure;
  const detail = vscode.l10n.t("{0} ({1}). {2}", traditionLabel(tradition), say(traditionBecause), served);
  return {
    text,
    detail,
    severity: vscode.LanguageStatusSeverity.Information,
    busy: false,
    command: { title: vscode.l10n.t("Change Profile"), command: "dateline.selectProfile" },
    accessibilityInformation: { label: `Dateline: ${text}. ${detail}` },
  };
}
