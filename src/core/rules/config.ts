import type { Severity } from "../model";
import type { Profile, ProfileLimit } from "./profiles/profile";
import type { OptionSpec, RuleMeta } from "./rule";
import { say } from "../text";

/** How a writer sets one rule: a severity alone, or with options. */
export type RuleSetting =
  "off" | Severity | (Readonly<Record<string, unknown>> & { readonly severity?: Severity | "off" });

/** One rule as it will run: switched on, with every option filled in. */
export interface ActiveRule {
  /** Set by the writer or the profile: it then also holds for less certain findings. Undefined: the rule decides. */
  readonly severity: Severity | undefined;
  readonly level: Severity;
  readonly options: Readonly<Record<string, unknown>>;
}

const SEVERITIES: readonly string[] = ["error", "warning", "info", "hint"] satisfies readonly Severity[];

/** How a rule runs under a profile and a setting, or undefined when it is off. A value of a wrong type is ignored. */
export function activeRule(rule: RuleMeta, profile: Profile, setting: unknown): ActiveRule | undefined {
  return setting === undefined ? byDefault(rule, profile) : asSet(rule, profile, setting);
}

/** Most rules have no setting: how they run under a profile is found out once, not for each release. */
const defaults = new WeakMap<Profile, Map<RuleMeta, ActiveRule | undefined>>();

function byDefault(rule: RuleMeta, profile: Profile): ActiveRule | undefined {
  let known = defaults.get(profile);
  if (!known) {
    known = new Map<RuleMeta, ActiveRule | undefined>();
    defaults.set(profile, known);
  }
  if (!known.has(rule)) known.set(rule, asSet(rule, profile, undefined));
  return known.get(rule);
}

function asSet(rule: RuleMeta, profile: Profile, setting: unknown): ActiveRule | undefined {
  const wanted = severityOf(setting);
  if (wanted === "off") return undefined;
  const level = wanted ?? profile.levels[rule.id] ?? rule.level;
  if (level === "off" || (wanted === undefined && !runsIn(rule, profile))) return undefined;
  return { severity: wanted, level, options: optionsOf(rule, profile, setting) };
}

function optionsOf(rule: RuleMeta, profile: Profile, setting: unknown): Readonly<Record<string, unknown>> {
  const given = isRecord(setting) ? setting : {};
  const options: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(rule.options)) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    options[name] = isValid(spec, value) ? value : (limitOf(rule, name, profile)?.value ?? spec.default);
  }
  return options;
}

/** Whether a rule runs in a profile when no setting says anything of it. */
export function runsIn({ profiles }: RuleMeta, { id }: Profile): boolean {
  return profiles.includes("all") || profiles.includes(id);
}

/** What a profile sets an option of a rule to. */
export function limitOf({ id }: RuleMeta, option: string, { limits }: Profile): ProfileLimit | undefined {
  return limits.find((limit) => limit.rule === id && limit.option === option);
}

function severityOf(setting: unknown): Severity | "off" | undefined {
  const value = isRecord(setting) ? setting["severity"] : setting;
  return value === "off" || isSeverity(value) ? value : undefined;
}

function isSeverity(value: unknown): value is Severity {
  return typeof value === "string" && SEVERITIES.includes(value);
}

/** What an option cannot be, as the end of a sentence; undefined when the value is sound. */
export function optionProblem(spec: OptionSpec, value: unknown): string | undefined {
  if (isValid(spec, value)) return undefined;
  switch (spec.type) {
    case "integer": {
      const { minimum = 0, maximum = 0 } = spec;
      if (spec.minimum === undefined && spec.maximum === undefined) return say("must be a whole number");
      if (spec.maximum === undefined) return say("must be a whole number from {minimum}", { minimum });
      if (spec.minimum === undefined) return say("must be a whole number to {maximum}", { maximum });
      return say("must be a whole number from {minimum} to {maximum}", { minimum, maximum });
    }
    case "boolean":
      return say("must be true or false");
    case "strings":
      return say("must be a list of texts");
  }
}

function isValid(spec: OptionSpec, value: unknown): boolean {
  switch (spec.type) {
    case "integer":
      return (
        Number.isInteger(value) &&
        (value as number) >= (spec.minimum ?? -Infinity) &&
        (value as number) <= (spec.maximum ?? Infinity)
      );
    case "boolean":
      return typeof value === "boolean";
    case "strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
