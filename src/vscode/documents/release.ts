import type * as vscode from "vscode";
import {
  type AnalyseOptions,
  type Analyser,
  type Analysis,
  check,
  checkLanguage,
  checkNewsroom,
  type CheckOptions,
  chooseProfile,
  createAnalyser,
  type Finding,
  type LanguageChecks,
  type OtherReleases,
  type ProfileChoice,
} from "../../core";
import type { Settings } from "./settings";

/** One version of a served document, read once: analysis and findings are computed at first use and kept. */
export interface Release {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly settings: Settings;
  readonly analysis: Analysis;
  readonly profile: ProfileChoice;
  /** What the rules outside of the group `language` say, in text order. */
  readonly own: readonly Finding[];
  /** All findings in text order; those of language among them once they are known. */
  readonly findings: readonly Finding[];
  /** What the rules of the group `language` say; undefined as long as they have not run. */
  readonly language: readonly Finding[] | undefined;
}

/** Documents beyond this many UTF-16 units are read in several turns, so that the editor answers in between. */
const LARGE_DOCUMENT = 200_000;

/** Documents beyond this many UTF-16 units are read on demand, so that typing in them never waits. */
const LONG_DOCUMENT = 1_000_000;

export type Size = "small" | "large" | "long";

export function sizeOf(document: vscode.TextDocument): Size {
  const length = document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
  if (length > LONG_DOCUMENT) return "long";
  return length > LARGE_DOCUMENT ? "large" : "small";
}

/** Told when a rule fails; the findings of the others are there all the same. */
export type RuleErrorListener = NonNullable<CheckOptions["onRuleError"]>;

/** Reads the present version of a document; nothing is analysed before someone asks. */
export function readRelease(
  document: vscode.TextDocument,
  settings: Settings,
  analyser: Analyser,
  onRuleError: RuleErrorListener,
): Release {
  const analysis = analyser.analyse(document.getText(), analyseOptions(document, settings));
  let own: readonly Finding[] | undefined;
  return {
    document,
    version: document.version,
    settings,
    analysis,
    language: undefined,
    get profile() {
      return chooseProfile(analysis, settings.profile?.id);
    },
    get own() {
      return (own ??= check(analysis, { ...checkOptions(settings), onRuleError }));
    },
    get findings() {
      return this.own;
    },
  };
}

/** Computes a release part by part, one between two `yield`s; each builds on the one before. */
export function* computed(release: Release): Generator<unknown, void> {
  yield release.analysis.structure;
  yield release.analysis.speech;
  yield release.findings;
}

/** The same release with what the rules of language say, computed paragraph by paragraph. */
export function* withLanguage(release: Release, language: LanguageChecks): Generator<unknown, Release> {
  const found = yield* checkLanguage(release.analysis, { ...checkOptions(release.settings), language });
  const findings = [...release.own, ...found].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...release, findings, language: found };
}

/** Where a release differs from the other ones of its newsroom. */
export function checkAgainst({ analysis, settings }: Release, others: OtherReleases): readonly Finding[] {
  return checkNewsroom(analysis, { ...checkOptions(settings), others });
}

/** Finds in another version of a release's text, under the same settings: for fixes that build on each other. */
export function checkerOf({ document, settings }: Release): (text: string) => readonly Finding[] {
  const analyser = createAnalyser();
  const options = { ...checkOptions(settings), mostOfARule: Infinity };
  return (text) => check(analyser.analyse(text, analyseOptions(document, settings)), options);
}

function checkOptions({ profile, rules, house, language }: Settings): CheckOptions {
  const options = { rules, house, now: Date.now(), languageFollows: language };
  return profile === undefined ? options : { ...options, profile: profile.id };
}

function analyseOptions({ languageId, fileName }: vscode.TextDocument, { speakers }: Settings): AnalyseOptions {
  const isMarkdown = languageId === "markdown" || fileName.endsWith(".md");
  return { declared: speakers, ...(isMarkdown ? { format: "markdown" } : {}) };
}
