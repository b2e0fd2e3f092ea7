import * as vscode from "vscode";
import { type SectionCount, sectionCounts, statistics } from "../../core";
import { toRange } from "../convert";
import { counted } from "../counted";
import { displayOf } from "../documents/display";
import { SELECTOR } from "../documents/recognise";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { headlineLimitOf } from "./counters-text";
import { headlineText } from "./headline-text";
import { REVEAL } from "./reveal";

/** What each section has, above it; a click selects the section. */
export function provideCodeLens(releases: Releases): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (!displayOf(document).codeLens) return [];
      const release = await releases.whenRead(document);
      if (release === undefined || token.isCancellationRequested) return [];
      return sectionCounts(release.analysis).map((section) => toLens(release, section));
    },
  };
  return vscode.Disposable.from(
    changed,
    releases.onDidUpdate(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(SELECTOR, provider),
  );
}

function toLens(release: Release, section: SectionCount): vscode.CodeLens {
  const range = toRange(release.analysis.source.lines, section.span);
  const title = `${section.name}: ${countsOf(release, section).join(" · ")}`;
  const tooltip = vscode.l10n.t("Select this section");
  return new vscode.CodeLens(range, { command: REVEAL, title, tooltip, arguments: [release.document, range] });
}

function countsOf(release: Release, { role, words, quotations, reports }: SectionCount): readonly string[] {
  const counts = [counted(words, "word")];
  if (role === "headline") {
    counts.push(headlineText(statistics(release.analysis).headlineCharacters, headlineLimitOf(release)));
  }
  if (quotations > 0) counts.push(counted(quotations, "quotation"));
  if (reports > 0) counts.push(counted(reports, "report"));
  return counts;
}
