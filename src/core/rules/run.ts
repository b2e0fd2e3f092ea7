import type { Analysis, Finding, House, OtherReleases, Severity } from "../model";
import { activeRule, type RuleSetting } from "./config";
import { Switches } from "./directives";
import { ReleaseDocument } from "./document";
import { expectedElements } from "./elements";
import { NO_HOUSE } from "./house";
import { chooseProfile, profileById, type ProfileId } from "./profiles";
import { registry } from "./registry";
import type { LanguageChecks } from "./language-checks";
import { partsInOwnVoice, remarksOn } from "./own-voice";
import { say } from "../text";
import type { Rule, RuleFinding } from "./rule";

export interface CheckOptions {
  /** What a project or a setting says; a release that names its own profile wins. Left out: recognised in the text. */
  readonly profile?: ProfileId;
  /** Settings by rule id. Unknown ids and broken values are passed over; `settingProblems` names them. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Names and words of the house that writes. Left out: it says nothing of them. */
  readonly house?: House;
  /** Epoch milliseconds. Left out: rules that need a clock stay silent. */
  readonly now?: number;
  /** Findings of one rule in one text; the last of them says that more were left out. Left out: 1,000. */
  readonly mostOfARule?: number;
  /** The libraries behind the rules of the group `language`. Left out: these rules do not run. */
  readonly language?: LanguageChecks;
  /** True when the host will run these rules afterwards (`checkLanguage`). */
  readonly languageFollows?: boolean;
  /** What other releases of the newsroom say. Left out: the rules of the group `newsroom` do not run. */
  readonly others?: OtherReleases;
  /** Told when a rule throws; its findings are lost, those of the others are not. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** Nobody reads further: the text is no release, or one slip was pasted all over it. */
const MOST_OF_A_RULE = 1_000;

const KNOWN: ReadonlySet<string> = new Set(registry.map(({ id }) => id));
const ON_LIBRARIES = registry.filter(({ group }) => group === "language");
const ON_OTHERS = registry.filter(({ group }) => group === "newsroom");

/** Runs all rules that are switched on. Findings come sorted by place; those a directive switches off are left out. */
export function check(analysis: Analysis, options: CheckOptions = {}): readonly Finding[] {
  return checkWith(registry, analysis, options);
}

/** The same with a given set of rules. */
export function checkWith(rules: readonly Rule[], analysis: Analysis, options: CheckOptions): readonly Finding[] {
  return findingsOf(rules, releaseFor(analysis, options), options);
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
  return findingsOf(ON_LIBRARIES, release, options);
}

/** What the rules of the group `newsroom` alone say, for hosts that learn of other releases after the first findings. */
export function checkNewsroom(
  analysis: Analysis,
  options: CheckOptions & { readonly others: OtherReleases },
): readonly Finding[] {
  return findingsOf(ON_OTHERS, releaseFor(analysis, options), options);
}

function findingsOf(rules: readonly Rule[], release: ReleaseDocument, options: CheckOptions): readonly Finding[] {
  const { profile, switches } = release;
  const findings: Finding[] = [];
  const isOn = (found: RuleFinding): boolean => !switches.isOff(found, release.lineOf(found.start));
  const most = options.mostOfARule ?? MOST_OF_A_RULE;
  for (const rule of rules) {
    const active = activeRule(rule, profile, options.rules?.[rule.id]);
    if (!active || !canRun(rule, options)) continue;
    try {
      const kept = atMost(most, rule.run(release, active.options), isOn);
      for (const found of kept) findings.push(finding(found, active.severity ?? found.level ?? active.level));
      if (kept.length < most) switches.finish(rule.id);
    } catch (error) {
      options.onRuleError?.(rule.id, error);
    }
  }
  return findings.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule));
}

export function releaseFor(analysis: Analysis, options: CheckOptions): ReleaseDocument {
  const { house = NO_HOUSE, now, language, others } = options;
  const { id, by } = chooseProfile(analysis, options.profile);
  const elements = expectedElements(analysis, id, by !== "text");
  const switches = new Switches(analysis.directives, options.languageFollows !== true, KNOWN);
  return new ReleaseDocument(analysis, profileById(id), elements, now, language, house, switches, others);
}

function canRun({ group }: Rule, { language, others }: CheckOptions): boolean {
  return group === undefined || (group === "language" ? language : others) !== undefined;
}

/** The first findings that are switched on; the last one tells when the rule would go on. */
function atMost(
  most: number,
  found: Iterable<RuleFinding>,
  isOn: (found: RuleFinding) => boolean,
): readonly RuleFinding[] {
  const kept: RuleFinding[] = [];
  for (const next of found) {
    if (!isOn(next)) continue;
    const last = kept.at(-1);
    if (kept.length === most) {
      if (last)
        kept[most - 1] = {
          ...last,
          message: say("{message} (and further findings of this rule, left out)", { message: last.message }),
        };
      break;
    }
    kept.push(next);
  }
  return kept;
}

function finding(found: RuleFinding, severity: Severity): Finding {
  const { rule, start, end, message, fixes, related } = found;
  return { rule, severity, start, end, message, fixes, related };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
