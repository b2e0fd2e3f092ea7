import * as vscode from "vscode";
import { type Finding, ruleById } from "../../core";
import { placeRange, toRange, toSeverity } from "../convert";
import type { Release } from "../documents/release";
import type { Releases } from "../documents/releases";
import { ruleDocsCommand } from "./rule-docs";

export const SOURCE = "Dateline";

/**
 * Findings in the Problems panel and under the words they speak of. Those of language come later than the others: until
 * they do, the editor goes on showing the last ones, moved by what was typed.
 */
export function publishDiagnostics(releases: Releases): vscode.Disposable {
  const own = vscode.languages.createDiagnosticCollection("dateline");
  const language = vscode.languages.createDiagnosticCollection("dateline-language");
  const subscription = releases.onDidUpdate((document) => {
    const release = releases.of(document);
    if (release === undefined) own.delete(document.uri);
    else own.set(document.uri, diagnosticsOf(release, release.own));
    if (!release?.settings.language) language.delete(document.uri);
    else if (release.language !== undefined) language.set(document.uri, diagnosticsOf(release, release.language));
  });
  return vscode.Disposable.from(own, language, subscription);
}

export function diagnosticsOf(release: Release, findings: readonly Finding[]): vscode.Diagnostic[] {
  return findings.map((finding) => diagnosticOf(release, finding));
}

function diagnosticOf({ document, analysis }: Release, finding: Finding): vscode.Diagnostic {
  const { lines } = analysis.source;
  const diagnostic = new vscode.Diagnostic(toRange(lines, finding), finding.message, toSeverity(finding.severity));
  diagnostic.source = SOURCE;
  diagnostic.code =
    ruleById(finding.rule) === undefined
      ? finding.rule
      : { value: finding.rule, target: ruleDocsCommand(finding.rule) };
  diagnostic.relatedInformation = finding.related.map(
    ({ at, message, elsewhere }) =>
      new vscode.DiagnosticRelatedInformation(
        elsewhere === undefined
          ? new vscode.Location(document.uri, toRange(lines, at))
          : new vscode.Location(vscode.Uri.parse(elsewhere.release), placeRange(elsewhere.at)),
        message,
      ),
  );
  return diagnostic;
}

/** The rule a diagnostic of ours was made for. */
export function ruleOf({ source, code }: vscode.Diagnostic): string | undefined {
  if (source !== SOURCE) return undefined;
  const value = typeof code === "object" ? code.value : code;
  return value === undefined ? undefined : String(value);
}
