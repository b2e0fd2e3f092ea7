import { profiles, rules, type OptionSpec, type RuleMeta } from "../src/core";

const LEVELS = ["off", "error", "warning", "info", "hint"];

/** The JSON schema of `dateline.profile`: the profiles, and what each says of itself. */
export function profileSchema(): object {
  return {
    type: "string",
    default: "ap",
    scope: "resource",
    order: 1,
    enum: profiles.map(({ id }) => id),
    enumDescriptions: profiles.map(({ summary }) => summary),
    description: "The house style a release is checked against.",
  };
}

/** The JSON schema of `dateline.rules`, as package.json contributes it. */
export function rulesSchema(): object {
  return {
    type: "object",
    default: {},
    scope: "resource",
    order: 2,
    markdownDescription: 'Severity and options by rule, such as `{ "lead/too-long": { "max": 40 } }`.',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
  };
}

function ruleSchema(rule: RuleMeta): object {
  const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)] as const);
  const description = `${rule.summary} ${rule.why}`;
  if (options.length === 0) return { description, default: rule.level, enum: LEVELS };
  const severity = { enum: LEVELS, default: rule.level, description: "How loud a finding is, or off." };
  const object = {
    type: "object",
    properties: { severity, ...Object.fromEntries(options) },
    additionalProperties: false,
  };
  return {
    description,
    default: rule.level,
    anyOf: [{ enum: LEVELS }, object],
  };
}

function optionSchema(spec: OptionSpec): object {
  const { description } = spec;
  if (spec.type === "strings") return { type: "array", items: { type: "string" }, default: spec.default, description };
  if (spec.type === "boolean") return { type: "boolean", default: spec.default, description };
  const { minimum, maximum } = spec;
  return {
    type: "integer",
    default: spec.default,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    description,
  };
}
