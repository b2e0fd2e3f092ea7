import * as vscode from "vscode";
import { type LanguageChecks, statistics } from "../../core";
import { counted } from "../counted";
import type { CurrentDocument } from "../documents/current";
import type { LanguageLibraries } from "../documents/language-libraries";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { countersMarkdown, findingsText, headlineLimitOf } from "./counters-text";
import { SHOW_SUMMARY } from "./summary";

/** Words, reading time, quotations and headline of the current release; a click opens what there is to see about them. */
export function showStatusBar(
  releases: Releases,
  current: CurrentDocument,
  libraries: LanguageLibraries,
): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("dateline.counts", vscode.StatusBarAlignment.Right, 100);
  item.name = "Dateline";
  let disposed = false;
  const update = (): void => {
    if (disposed) return;
    const { document, release } = current;
    if (release !== undefined) showCounts(item, release, knownFor(release));
    else if (document !== undefined && releases.state(document) === "long") showNotice(item);
    else item.hide();
  };
  /** Who has switched the checks of language off has not asked to do without the readability figure. */
  const knownFor = ({ document, settings }: Release): LanguageChecks | undefined => {
    if (releases.state(document) !== "small") return undefined;
    if (libraries.loaded === undefined && !settings.language)
      void libraries.load().then((loaded) => loaded && update());
    return libraries.loaded;
  };
  update();
  return vscode.Disposable.from(item, current.onDidChange(update), { dispose: () => (disposed = true) });
}

function showCounts(item: vscode.StatusBarItem, release: Release, language: LanguageChecks | undefined): void {
  const { words, quotes, readingMinutes, headlineCharacters } = statistics(release.analysis);
  const limit = headlineLimitOf(release)?.ideal;
  const counts = [
    counted(words, "word"),
    vscode.l10n.t("{0} min", readingMinutes),
    counted(quotes, "quotation"),
    ...(headlineCharacters === 0 ? [] : [headlineCount(headlineCharacters, limit)]),
  ];
  item.text = `$(megaphone) ${counts.join(" · ")}`;
  const spoken = [...counts, findingsText(release)].join(", ").replaceAll("$(warning) ", "");
  item.accessibilityInformation = { label: `Dateline: ${spoken}`, role: "button" };
  item.tooltip = countersMarkdown(release, language);
  item.command = SHOW_SUMMARY;
  item.show();
}

function headlineCount(characters: number, limit: number | undefined): string {
  if (limit === undefined) return vscode.l10n.t("headline {0}", characters);
  const length = vscode.l10n.t("headline {0}/{1}", characters, limit);
  return characters > limit ? `$(warning) ${length}` : length;
}

function showNotice(item: vscode.StatusBarItem): void {
  item.text = `$(megaphone) ${vscode.l10n.t("Long release: not read yet")}`;
  item.accessibilityInformation = { label: vscode.l10n.t("Dateline: long release, not read yet"), role: "button" };
  item.tooltip = vscode.l10n.t("A release of this length is read when you ask for it. Click to read it now.");
  item.command = "dateline.readNow";
  item.show();
}
