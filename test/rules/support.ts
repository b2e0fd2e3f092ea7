import { analyse, check, type CheckOptions, type Finding, ruleById, type RuleExample } from "../../src/core";
import { languageChecks } from "../../src/language-checks";
import { exampleText } from "../../src/core/rules/examples";

/** Findings of a text; a rule that throws fails the test. Profile `plain` unless another is named. */
export function findingsIn(
  text: string,
  options: CheckOptions & { format?: RuleExample["format"] } = {},
): readonly Finding[] {
  const { format, ...checkOptions } = options;
  const analysis = analyse(text, format ? { format } : {});
  return check(analysis, { profile: "plain", onRuleError, ...checkOptions });
}

/** Findings of an example of the rule with this id, as its metadata says it must be run. */
export function findingsOfExample(rule: string, example: RuleExample, text = exampleText(example)): readonly Finding[] {
  return findingsIn(text, {
    profile: example.profile ?? "plain",
    ...(example.options ? { rules: { [rule]: example.options } } : {}),
    ...(example.now ? { now: Date.parse(example.now) } : {}),
    ...(example.format ? { format: example.format } : {}),
    ...(ruleById(rule)?.group === "language" ? { language: languageChecks } : {}),
  });
}

function onRuleError(rule: string, error: unknown): void {
  throw new Error(`${rule} threw`, { cause: error });
}
