import { locate, type Located } from "../declarations";
import { nearestRule, optionProblem, ruleById, type RuleMeta, rules, type RuleSetting } from "../rules";
import { Complaints } from "./problems";

const SEVERITIES: readonly unknown[] = ["off", "error", "warning", "info", "hint"];

/** Settings by rule id; what makes no sense is left out of them. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>;

/** Reads an object of rule ids, and complains of what it cannot read. */
export function readRules(value: Located, complaints: Complaints): RuleSettings {
  const settings: Record<string, RuleSetting> = {};
  for (const { key, at, value: setting } of complaints.map(value, "“rules”")?.entries ?? []) {
    const rule = ruleById(key);
    if (rule === undefined) {
      const near = nearestRule(key, ALL);
      const instead = near === undefined ? "" : `; ${near} is the nearest`;
      complaints.add(at, `There is no rule ${key.slice(0, 80)}${instead}`);
    } else if (Object.hasOwn(settings, key)) complaints.add(at, `${key} stands twice; the first one holds`, false);
    else {
      const read = readSetting(rule, setting, complaints);
      if (read !== undefined) settings[key] = read;
    }
  }
  return settings;
}

const ALL: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** What is wrong with a `dateline.rules` object, one sentence a problem; empty when all is well. */
export function settingProblems(settings: unknown): readonly string[] {
  if (settings === undefined) return [];
  const complaints = new Complaints();
  readRules(locate(settings), complaints);
  return complaints.all.map(({ message }) => message);
}

function readSetting(rule: RuleMeta, value: Located, complaints: Complaints): RuleSetting | undefined {
  if (value.kind === "scalar" && SEVERITIES.includes(value.value)) return value.value as RuleSetting;
  if (value.kind !== "map") {
    return complaints.add(value, `${rule.id}: expected off, error, warning, info, hint or an object`);
  }
  const setting: Record<string, unknown> = {};
  for (const { key, at, value: given } of value.entries) {
    if (key === "severity") {
      const severity = given.kind === "scalar" && SEVERITIES.includes(given.value) ? given.value : undefined;
      if (severity === undefined)
        complaints.add(given, `${rule.id}: severity must be off, error, warning, info or hint`);
      else setting[key] = severity;
      continue;
    }
    const spec = rule.options[key];
    if (!spec || !Object.hasOwn(rule.options, key)) {
      const known = ["severity", ...Object.keys(rule.options)].join(", ");
      complaints.add(at, `${rule.id}: there is no option ${key.slice(0, 60)}, expected ${known}`);
      continue;
    }
    const option = plain(given);
    const problem = optionProblem(spec, option);
    if (problem === undefined) setting[key] = option;
    else complaints.add(given, `${rule.id}: ${key} ${problem}`);
  }
  return setting;
}

/** A number, a word, true or false, or a list of them, as a host would hold it. */
function plain(value: Located): unknown {
  if (value.kind === "list") return value.items.map((item) => (item.kind === "scalar" ? item.value : undefined));
  return value.kind === "scalar" ? value.value : undefined;
}

/**
 * Settings of several places as one, the nearest first. The nearest severity and the nearest value of each option hold, so
 * that a project may set the limit of a rule that a writer made louder.
 */
export function mergeRules(...layers: readonly RuleSettings[]): RuleSettings {
  const merged: Record<string, RuleSetting> = {};
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer)) {
      const near = merged[id];
      merged[id] = near === undefined ? setting : { ...asObject(setting), ...asObject(near) };
    }
  }
  return merged;
}

export type SettingObject = Exclude<RuleSetting, string>;

/** A severity alone is an object that sets nothing else. */
export function asObject(setting: RuleSetting): SettingObject {
  return typeof setting === "string" ? { severity: setting } : setting;
}
