import type { Analysis, Finding, Severity } from "../model";
import { activeRule, type RuleSetting } from "./config";
import { isSwitchedOff } from "./directives";
import { ReleaseDocument } from "./document";
import { expectedElements } from "./elements";
import { profileById, type ProfileId } from "./profiles";
import { registry } from "./registry";
import { type LanguageChecks, partsInOwnVoice, remarksOn } from "./language-checks";
import type { Rule, RuleFinding } from "./rule";

export interface CheckOptions {
  /** Left out: "ap". */
  readonly profile?: ProfileId;
  /** Settings by rule id. Unknown ids and broken values are passed over; `settingProblems` names them. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Epoch milliseconds. Left out: rules that need a clock stay silent. */
  readonly now?: number;
  /** Findings of one rule in one text; the last of them says that more were left out. Left out: 1,000. */
  readonly mostOfARule?: number;
  /** The libraries behind the rules of the group `language`. Left out: these rules do not run. */
  readonly language?: LanguageChecks;
  /** Told when a rule throws; its findings are lost, those of the others are not. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** Nobody reads further: the text is no release, or one slip was pasted all over it. */
const MOST_OF_A_RULE = 1_000;

/** Runs all rules that are switched on. Findings come sorted by place; those a directive switches off are left out. */
export function check(analysis: Analysis, options: CheckOptions = {}): readonly Finding[] {
  return checkWith(registry, analysis, options);
}

/**
 * What the rules of the group `language` alone say, for hosts that load their libraries after the first findings. They
 * are slow beside ours: whatever stands between two `yield`s, a paragraph mostly, can be done in a turn of its own.
 */
export function* checkLanguage(
  analysis: Analysis,
  options: CheckOptions & { readonly language: LanguageChecks },
): Generator<undefined, readonly Finding[]> {
  const release = releaseFor(analysis, options);
  for (const part of partsInOwnVoice(release)) {
    remarksOn(release, part, options.language);
    yield;
  }
  return checkWith(
    registry.filter(({ group }) => group === "language"),
    analysis,
    options,
  );
}

/** The same with a given set of rules. */
export function checkWith(rules: readonly Rule[], analysis: Analysis, options: CheckOptions): readonly Finding[] {
  const release = releaseFor(analysis, options);
  const { profile } = release;
  const findings: Finding[] = [];
  const isOn = (found: RuleFinding): boolean => !isSwitchedOff(found, analysis.directives, release.lineOf(found.start));
  for (const rule of rules) {
    const active = activeRule(rule, profile, options.rules?.[rule.id]);
    if (!active || (rule.group === "language" && !options.language)) continue;
    try {
      for (const found of atMost(options.mostOfARule ?? MOST_OF_A_RULE, rule.run(release, active.options), isOn)) {
        findings.push(finding(found, active.severity ?? found.level ?? active.level));
      }
    } catch (error) {
      options.onRuleError?.(rule.id, error);
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule));
}

function releaseFor(analysis: Analysis, { profile: id = "ap", now, language }: CheckOptions): ReleaseDocument {
  const profile = profileById(id);
  return new ReleaseDocument(analysis, profile, expectedElements(analysis, profile.id), now, language);
}

/** The first findings that are switched on; the last one tells when the rule would go on. */
function* atMost(
  most: number,
  found: Iterable<RuleFinding>,
  isOn: (found: RuleFinding) => boolean,
): Iterable<RuleFinding> {
  let last: RuleFinding | undefined;
  let count = 0;
  for (const next of found) {
    if (!isOn(next)) continue;
    if (count === most) {
      if (last) yield { ...last, message: `${last.message} (and further findings of this rule, left out)` };
      return;
    }
    if (last) yield last;
    last = next;
    count++;
  }
  if (last) yield last;
}

function finding(found: RuleFinding, severity: Severity): Finding {
  const { rule, start, end, message, fixes, related } = found;
  return { rule, severity, start, end, message, fixes, related };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
