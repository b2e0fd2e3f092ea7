import type { Finding, Severity, Source } from "../../core";
import { positionAt } from "../position";
import type { Palette } from "./palette";
import type { CheckedDocument, Report } from "./report";
import { fit, windowOn } from "./window";

const WIDTH_OF_A_PIPE = 100;

/** For people: each finding under its line, with a caret; a summary at the end. */
export function textReport(palette: Palette, columns: number | undefined): Report {
  const totals = newTotals();
  const width = Math.max(40, Math.min(columns ?? WIDTH_OF_A_PIPE, 140));
  return {
    begin: () => "",
    document: (document) => {
      count(totals, document);
      return documentText(document, palette, width);
    },
    unreadable: () => {
      totals.unreadable++;
      return "";
    },
    end: () => `${summary(totals)}\n`,
  };
}

function documentText({ id, source, findings, fixed }: CheckedDocument, palette: Palette, width: number): string {
  if (findings.length === 0 && fixed === 0) return "";
  const gutter = Math.max(4, String(source.lines.count).length + 2);
  const mended = fixed === 0 ? "" : palette.faint(`  ${counted(fixed, "place")} mended`);
  const parts = findings.map((finding) => findingText(source, finding, palette, gutter, width));
  return `${[palette.strong(fit(id, width)) + mended, ...parts].join("\n")}\n\n`;
}

function findingText(source: Source, finding: Finding, palette: Palette, gutter: number, width: number): string {
  const { line } = positionAt(source, finding.start);
  const from = source.lines.lineStart(line - 1);
  const text = source.text.slice(from, source.lines.lineEnd(line - 1));
  const start = Math.min(finding.start - from, text.length);
  const end = Math.min(Math.max(finding.end - from, start), text.length);
  const window = windowOn(text, start, end, width - gutter - 3);

  const bar = palette.faint("│");
  const blank = " ".repeat(gutter);
  const caret = palette.severity(finding.severity, "^".repeat(window.width));
  const says = (words: string): string => `${blank} ${bar} ${words}`;
  const name = palette.severity(finding.severity, finding.severity);
  return [
    `${palette.faint(String(line).padStart(gutter))} ${bar} ${window.shown}`,
    says(" ".repeat(window.column) + caret),
    says(`${name}: ${oneLine(finding.message)} ${palette.faint(`(${finding.rule})`)}`),
    ...finding.related.map(({ at, message }) => {
      return says(palette.faint(`line ${positionAt(source, at.start).line}: ${oneLine(message)}`));
    }),
    ...finding.fixes.map(({ title, safe }) => says(palette.faint(`fix: ${oneLine(title)}${safe ? " (--fix)" : ""}`))),
  ].join("\n");
}

/** Messages quote the release, so they are made as harmless as its lines. */
function oneLine(text: string): string {
  return fit(text, 1000);
}

interface Totals {
  documents: number;
  withFindings: number;
  unreadable: number;
  fixed: number;
  fixable: number;
  readonly findings: Record<Severity, number>;
}

function newTotals(): Totals {
  const findings = { error: 0, warning: 0, info: 0, hint: 0 };
  return { documents: 0, withFindings: 0, unreadable: 0, fixed: 0, fixable: 0, findings };
}

function count(totals: Totals, { findings, fixed }: CheckedDocument): void {
  totals.documents++;
  if (findings.length > 0) totals.withFindings++;
  totals.fixed += fixed;
  for (const { severity, fixes } of findings) {
    totals.findings[severity]++;
    if (fixes.some((fix) => fix.safe)) totals.fixable++;
  }
}

function summary({ documents, withFindings, unreadable, fixed, fixable, findings }: Totals): string {
  const { error, warning, info, hint } = findings;
  const kinds = [
    ...(error > 0 ? [counted(error, "error")] : []),
    ...(warning > 0 ? [counted(warning, "warning")] : []),
    ...(info > 0 ? [counted(info, "note")] : []),
    ...(hint > 0 ? [counted(hint, "hint")] : []),
  ];
  const sum = error + warning + info + hint;
  const where = documents === 1 ? "1 document" : `${withFindings} of ${documents} documents`;
  const nothing = documents === 0 ? [] : [`No findings in ${counted(documents, "document")}.`];
  return [
    ...(sum === 0 ? nothing : [`${counted(sum, "finding")} (${kinds.join(", ")}) in ${where}.`]),
    ...(fixed > 0 ? [`${counted(fixed, "place")} mended.`] : []),
    ...(fixable > 0 ? [`${fixable} can be mended with --fix.`] : []),
    ...(unreadable > 0 ? [`${counted(unreadable, "input")} could not be read.`] : []),
  ].join(" ");
}

function counted(amount: number, singular: string): string {
  return `${amount} ${singular}${amount === 1 ? "" : "s"}`;
}
