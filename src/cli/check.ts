import {
  check,
  chooseProfile,
  mergeRules,
  type Analysis,
  type CheckOptions,
  type Finding,
  type LanguageChecks,
  type ProfileId,
  type Severity,
} from "../core";
import type { CheckCommand, FailOn } from "./arguments";
import { mend } from "./fix";
import type { InputDocument } from "./inputs";
import { reasonOf, type Io } from "./io";
import { givenProfile, NOTHING, type Project } from "./project";
import { analysisOf } from "./read";
import { githubReport } from "./report/github";
import { checkRecord, jsonReport } from "./report/json";
import { paletteFor } from "./report/palette";
import type { Report } from "./report/report";
import { sarifReport } from "./report/sarif";
import { textReport } from "./report/text";
import type { Outcome, Task } from "./task";

/** Checks each document, mends it when asked to, and tells what is left. */
export function checkTask(command: CheckCommand, io: Io, loadLanguage: () => Promise<LanguageChecks>): Task {
  const report = reportFor(command, io);
  const { failOn } = command;
  let hasFailed = false;

  const findingsIn = (a: Analysis, held: CheckOptions): Checked => {
    const complaints: string[] = [];
    const onRuleError = (rule: string, error: unknown): void => {
      complaints.push(`rule ${rule} broke down: ${reasonOf(error)}`);
    };
    const findings = check(a, { now: io.now(), onRuleError, ...held });
    return { a, profile: chooseProfile(a, held.profile).id, findings, complaints };
  };

  const held = async ({ configuration }: Project = NOTHING): Promise<CheckOptions> => {
    const profile = givenProfile(command.profile, configuration);
    const wantsLanguage = command.language || configuration.languageChecks === true;
    return {
      rules: mergeRules(command.rules, configuration.rules),
      house: configuration.house,
      ...(profile ? { profile } : {}),
      ...(wantsLanguage ? { language: await loadLanguage() } : {}),
    };
  };

  const document = async (given: InputDocument): Promise<Outcome> => {
    const { id, file } = given;
    const options = await held(given.project);
    const retold = (text: string): InputDocument => ({ ...given, text });
    const checkText = (text: string): readonly Finding[] =>
      findingsIn(analysisOf(retold(text)), { ...options, mostOfARule: Infinity }).findings;
    const { text, fixed } = command.fix ? await mend(given, io.files, checkText) : { text: given.text, fixed: 0 };
    const { a, profile, findings, complaints } = findingsIn(analysisOf(retold(text)), options);
    hasFailed ||= fails(findings, failOn);
    const output = report.document({ id, isFile: file !== undefined, source: a.source, profile, findings, fixed });
    return { output, complaints: complaints.map((complaint) => `${id}: ${complaint}`) };
  };

  return {
    begin: () => report.begin(),
    document,
    record: async (id, record) => {
      const { a, profile, findings, complaints } = findingsIn(analysisOf(record), await held(record.project));
      hasFailed ||= fails(findings, failOn);
      return { value: checkRecord(id, profile, a.source, findings), complaints };
    },
    unreadable: (id, problem) => report.unreadable(id, problem),
    end: () => report.end(),
    hasFailed: () => hasFailed,
  };
}

interface Checked {
  readonly a: Analysis;
  readonly profile: ProfileId;
  readonly findings: readonly Finding[];
  readonly complaints: readonly string[];
}

const RANKS: readonly Severity[] = ["hint", "info", "warning", "error"];

function fails(findings: readonly Finding[], failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return findings.some(({ severity }) => RANKS.indexOf(severity) >= RANKS.indexOf(failOn));
}

function reportFor(command: CheckCommand, io: Io): Report {
  switch (command.format) {
    case "text":
      return textReport(paletteFor(command.color, io), io.stdout.columns);
    case "json":
      return jsonReport();
    case "sarif":
      return sarifReport(io.version);
    case "github":
      return githubReport();
  }
}
