import { AUTOMATIC, profiles, rules, type OptionSpec, type RuleMeta } from "../src/core";

const LEVELS = ["off", "error", "warning", "info", "hint"];

/** What a text is in the language that the schema is for. */
export type Translate = (english: string) => string;

/** A schema that no display language reaches: VS Code shows the schema of a file as it is. */
const inEnglish: Translate = (english) => english;

/** The JSON schema of the setting `dateline.profile`. */
export function profileSetting(translate: Translate): object {
  return {
    type: "string",
    default: AUTOMATIC,
    scope: "resource",
    order: 1,
    ...profileSchema(translate),
    markdownDescription: translate(
      "The tradition and house style a release is checked against. A release that names its own profile wins, and so does a `dateline.json`.",
    ),
  };
}

/** The profiles, and what each says of itself. */
export function profileSchema(translate = inEnglish): {
  readonly enum: readonly string[];
  readonly enumDescriptions: readonly string[];
} {
  return {
    enum: [AUTOMATIC, ...profiles.map(({ id }) => id)],
    enumDescriptions: [
      translate("Recognised in each text: UK when it ends with ENDS, a wire by the tag in its dateline, and so on."),
      ...profiles.map(({ summary }) => translate(summary)),
    ],
  };
}

/** The JSON schema of the setting `dateline.rules`. */
export function rulesSetting(translate: Translate): object {
  return {
    type: "object",
    default: {},
    scope: "resource",
    order: 2,
    markdownDescription: translate(
      'Severity and options by rule, such as `{ "lead/too-long": { "max": 40 } }`. What a `dateline.json` says of a rule wins.',
    ),
    // In the words of a manifest, which knows no references.
    ...rulesWith({ enum: LEVELS }, { enum: LEVELS }, translate),
  };
}

/** Every rule with its options, for a schema that holds `RULE_DEFINITIONS`. */
export function rulesByReference(): object {
  return rulesWith({ $ref: "#/definitions/severity" }, { anyOf: [{ $ref: "#/definitions/setting" }] }, inEnglish);
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

function rulesWith(severity: object, plain: object, translate: Translate): object {
  const schemaOf = (rule: RuleMeta): object => {
    const about = { description: `${translate(rule.summary)} ${translate(rule.why)}`, default: rule.level };
    const options = Object.entries(rule.options).map(([name, spec]) => [name, optionSchema(spec, translate)] as const);
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

function optionSchema(spec: OptionSpec, translate: Translate): object {
  const description = translate(spec.description);
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
