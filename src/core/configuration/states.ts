import type { Directive, Severity } from "../model";
import { limitOf, optionProblem, type Profile, type RuleMeta, rules, runsIn } from "../rules";
import { asObject, type RuleSettings, type SettingObject } from "./rule-settings";

/** Settings of one place, and how that place is called. */
export interface SettingsLayer {
  readonly from: string;
  readonly rules: RuleSettings;
}

export interface OptionState {
  readonly name: string;
  readonly value: unknown;
  readonly from: string;
}

/** How a rule stands, and which place has the last word on it: "default", "profile uk", or the name of a layer. */
export interface RuleState {
  readonly rule: RuleMeta;
  /** The severity of most of its findings; single ones may weigh more or less. */
  readonly level: Severity | "off";
  readonly from: string;
  readonly options: readonly OptionState[];
}

/** Every rule as it stands for a release, in the order of the registry. Layers come nearest first. */
export function ruleStates(
  profile: Profile,
  layers: readonly SettingsLayer[],
  directives: readonly Directive[] = [],
): readonly RuleState[] {
  const isOffInFile = (id: string): boolean =>
    directives.some(({ scope, rules: off }) => scope === "file" && (off.length === 0 || off.includes(id)));
  return rules.map((rule) => {
    const options = optionsOf(rule, profile, layers);
    if (isOffInFile(rule.id)) return { rule, level: "off", from: "a comment in the release", options };
    return { rule, ...levelOf(rule, profile, layers), options };
  });
}

const DEFAULT = "default";

function levelOf(
  rule: RuleMeta,
  profile: Profile,
  layers: readonly SettingsLayer[],
): Pick<RuleState, "level" | "from"> {
  for (const { from, rules: settings } of layers) {
    const severity = objectOf(settings, rule.id).severity;
    if (severity !== undefined) return { level: severity, from };
  }
  const fromProfile = `profile ${profile.id}`;
  if (!runsIn(rule, profile)) return { level: "off", from: fromProfile };
  const level = profile.levels[rule.id];
  return level === undefined ? { level: rule.level, from: DEFAULT } : { level, from: fromProfile };
}

function optionsOf(rule: RuleMeta, profile: Profile, layers: readonly SettingsLayer[]): readonly OptionState[] {
  return Object.entries(rule.options).map(([name, spec]) => {
    const layer = layers.find(({ rules: settings }) => {
      const given = objectOf(settings, rule.id);
      return Object.hasOwn(given, name) && optionProblem(spec, given[name]) === undefined;
    });
    if (layer) return { name, value: objectOf(layer.rules, rule.id)[name], from: layer.from };
    const limit = limitOf(rule, name, profile);
    return limit
      ? { name, value: limit.value, from: `profile ${profile.id}` }
      : { name, value: spec.default, from: DEFAULT };
  });
}

function objectOf(settings: RuleSettings, id: string): SettingObject {
  return asObject((Object.hasOwn(settings, id) ? settings[id] : undefined) ?? {});
}
