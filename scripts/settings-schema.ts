import { AUTOMATIC, profiles, rules, type OptionSpec, type RuleMeta } from "../src/core";

const LEVELS = ["off", "error", "warning", "info", "hint"];

/** The JSON schema of the setting `dateline.profile`. */
export function profileSetting(): object {
  return {
    type: "string",
    default: AUTOMATIC,
    scope: "resource",
    order: 1,
    ...profileSchema(),
    markdownDescription:
      "The tradition and house style a release is checked against. A release that names its own profile wins, and so does a `dateline.json`.",
  };
}

/** The profiles, and what each says of itself. */
export function profileSchema(): { readonly enum: readonly string[]; readonly enumDescriptions: readonly string[] } {
  return {
    enum: [AUTOMATIC, ...profiles.map(({ id }) => id)],
    enumDescriptions: [
      "Recognised in each text: UK when it ends with ENDS, a wire by the tag in its dateline, and so on.",
      ...profiles.map(({ summary }) => summary),
    ],
  };
}

/** The JSON schema of the setting `dateline.rules`. */
export function rulesSetting(): object {
  return {
    type: "object",
    default: {},
    scope: "resource",
    order: 2,
    markdownDescription:
      'Severity and options by rule, such as `{ "lead/too-long": { "max": 40 } }`. What a `dateline.json` says of a rule wins.',
    // In the words of a manifest, which knows no references.
    ...rulesWith({ enum: LEVELS }, { enum: LEVELS }),
  };
}

/** Every rule with its options, for a schema that holds `RULE_DEFINITIONS`. */
export function rulesByReference(): object {
  return rulesWith({ $ref: "#/definitions/severity" }, { anyOf: [{ $ref: "#/definitions/setting" }] });
}

export const RULE_DEFINITIONS = {
  severity: { enum: LEVELS, description: "How loud a finding is, or off." },
  setting: {
    anyOf: [
      { $ref: "#/definitions/severity" },
      {
        type: "object",
        properties: { severity: { $ref: "#/definitions/severity" } },
        additionalProperties: false,
      },
    ],
  },
};

function rulesWith(severity: object, plain: object): object {
  const schemaOf = (rule: RuleMeta): object => {
    const about = { description: `${rule.summary} ${rule.why}`, default: rule.level };
    const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec)] as const);
    if (options.length === 0) return { ...about, ...plain };
    const object = {
      type: "object",
      properties: { severity, ...Object.fromEntries(options) },
      additionalProperties: false,
    };
    return { ...about, anyOf: [severity, object] };
  };
  return {
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, schemaOf(rule)])),
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
