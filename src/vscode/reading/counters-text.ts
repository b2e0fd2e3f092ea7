import * as vscode from "vscode";
import {
  type KnownLimit,
  type LanguageChecks,
  limitOfHeadline,
  longestSentence,
  plainMarkdown,
  readability,
  type SectionCount,
  sectionCounts,
  type Statistics,
  statistics,
} from "../../core";
import { ruleDocsCommand, trustedMarkdown } from "../checks/rule-docs";
import { counted } from "../counted";
import type { Release } from "../documents/release";
import { headlineText } from "./headline-text";

/** What a release has, section by section, as Markdown for a hover. */
export function countersMarkdown(release: Release, language: LanguageChecks | undefined): vscode.MarkdownString {
  const { analysis } = release;
  const counts = statistics(analysis);
  const lines = [
    `**Dateline**: ${lengthText(counts)}`,
    table(sectionCounts(analysis)),
    headlineLine(release, counts),
    longestText(release),
    quotedText(counts),
    language && readabilityText(release, language),
    findingsText(release),
  ];
  return trustedMarkdown(lines.filter((line) => line !== undefined && line !== "").join("\n\n"));
}

/** "408 words, 2 minutes to read". */
export function lengthText({ words, readingMinutes }: Statistics): string {
  return readingMinutes === 1
    ? vscode.l10n.t("{0}, 1 minute to read", counted(words, "word"))
    : vscode.l10n.t("{0}, {1} minutes to read", counted(words, "word"), readingMinutes);
}

/** "Flesch Reading Ease 65 (plain), Flesch–Kincaid grade 8"; undefined for a story that is too short for a figure. */
export function readabilityText({ analysis }: Release, language: LanguageChecks): string | undefined {
  const found = readability(analysis, language);
  if (found === undefined) return undefined;
  const grade = Math.max(0, Math.round(found.grade));
  return vscode.l10n.t(
    "Flesch Reading Ease {0} ({1}), Flesch–Kincaid grade {2}",
    Math.round(found.ease),
    difficulty(found.ease),
    grade,
  );
}

/** The bands that Flesch gave his figure. */
function difficulty(ease: number): string {
  if (ease >= 70) return vscode.l10n.t("easy");
  if (ease >= 60) return vscode.l10n.t("plain English");
  if (ease >= 50) return vscode.l10n.t("fairly hard");
  return ease >= 30 ? vscode.l10n.t("hard") : vscode.l10n.t("very hard");
}

/** "41 words in the longest sentence, line 9". */
export function longestText({ analysis }: Release): string | undefined {
  const longest = longestSentence(analysis);
  if (longest === undefined) return undefined;
  const line = analysis.source.lines.lineAt(longest.start) + 1;
  return vscode.l10n.t("{0} in the longest sentence, line {1}", counted(longest.words, "word"), line);
}

/** The limit that holds for the headline of a release. */
export function headlineLimitOf({ analysis, profile, settings }: Release): KnownLimit | undefined {
  return limitOfHeadline(analysis, profile.id, settings.rules);
}

function headlineLine(release: Release, { headlineCharacters }: Statistics): string | undefined {
  if (headlineCharacters === 0) return undefined;
  const limit = headlineLimitOf(release);
  const length = vscode.l10n.t("Headline: {0}", headlineText(headlineCharacters, limit));
  if (limit === undefined) return length;
  return `${length} (${limitSource(limit)})`;
}

/** Who says so, with the way to it: the authority of the profile, else the page of the rule. */
function limitSource({ rule, from, source }: KnownLimit): string {
  if (from === "settings") return vscode.l10n.t("your limit");
  if (source === undefined) return `[${rule}](${ruleDocsCommand(rule).toString()})`;
  const name = plainMarkdown(source.name);
  return source.url === undefined ? name : `[${name}](${source.url})`;
}

function table(sections: readonly SectionCount[]): string {
  if (sections.length === 0) return "";
  const head = `| ${vscode.l10n.t("Section")} | ${vscode.l10n.t("Words")} | &nbsp;&nbsp;${vscode.l10n.t("Quotations")} |`;
  const rows = sections.map(({ name, words, quotations, isInBody }) => {
    const label = `${isInBody ? "&nbsp;&nbsp;" : ""}${plainMarkdown(name)}`;
    return `| ${label} | ${words} | ${quotations === 0 ? "" : quotations} |`;
  });
  return [head, "| :-- | --: | --: |", ...rows].join("\n");
}

function quotedText({ words, quotedWords, speakers }: Statistics): string {
  const share = words === 0 ? 0 : Math.round((100 * quotedWords) / words);
  const quoted = counted(quotedWords, "word");
  return vscode.l10n.t("{0} ({1} %) in quotations of {2}", quoted, share, counted(speakers.length, "speaker"));
}

/** Problems does not list hints: they are shown in the text alone. */
export function findingsText({ findings }: Release): string {
  const hints = findings.filter(({ severity }) => severity === "hint").length;
  const listed = counted(findings.length - hints, "finding");
  return vscode.l10n.t("{0} in Problems, {1} in the text", listed, counted(hints, "hint"));
}
