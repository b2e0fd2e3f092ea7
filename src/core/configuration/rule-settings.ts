import { locate, type Located } from "../declarations";
import { nearestRule, optionProblem, ruleById, type RuleMeta, rules, type RuleSetting } from "../rules";
import { Complaints } from "./problems";
import { say } from "../text";

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
      complaints.add(at, noRule(key.slice(0, 80), near));
    } else if (Object.hasOwn(settings, key))
      complaints.add(at, say("{key} stands twice; the first one holds", { key }), false);
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
    return complaints.add(
      value,
      say("{rule}: expected off, error, warning, info, hint or an object", { rule: rule.id }),
    );
  }
  const setting: Record<string, unknown> = {};
  for (const { key, at, value: given } of value.entries) {
    if (key === "severity") {
      const severity = given.kind === "scalar" && SEVERITIES.includes(given.value) ? given.value : undefined;
      if (severity === undefined)
        complaints.add(given, say("{rule}: severity must be off, error, warning, info or hint", { rule: rule.id }));
      else setting[key] = severity;
      continue;
    }
    const spec = rule.options[key];
    if (!spec || !Object.hasOwn(rule.options, key)) {
      const known = ["severity", ...Object.keys(rule.options)].join(", ");
      complaints.add(
        at,
        say("{rule}: there is no option {option}, expected {known}", {
          rule: rule.id,
          option: key.slice(0, 60),
          known,
        }),
      );
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

function noRule(rule: string, near: string | undefined): string {
  return near === undefined
    ? say("There is no rule {rule}", { rule })
    : say("There is no rule {rule}; {near} is the nearest", { rule, near });
}
