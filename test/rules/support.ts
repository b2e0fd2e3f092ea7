import {
  analyse,
  Archive,
  check,
  entryOf,
  NO_HOUSE,
  type CheckOptions,
  type Finding,
  type OtherReleases,
  ruleById,
  type RuleExample,
  type Severity,
} from "../../src/core";
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
    rules: { [rule]: { ...switchedOn(rule, example), ...example.options } },
    ...(example.now ? { now: Date.parse(example.now) } : {}),
    ...(example.house ? { house: { ...NO_HOUSE, ...example.house } } : {}),
    ...(example.format ? { format: example.format } : {}),
    ...(ruleById(rule)?.group === "language" ? { language: languageChecks } : {}),
    ...(ruleById(rule)?.group === "newsroom" ? { others: newsroomOf(example.others ?? []) } : {}),
  });
}

/** What releases say together, as the one that is checked hears it. */
function newsroomOf(texts: readonly string[]): OtherReleases {
  const archive = new Archive();
  texts.forEach((text, at) => archive.set(entryOf(`other ${at}`, analyse(text))));
  return archive.without("checked");
}

/** A rule of other profiles is switched on, so that its examples are read with the rules of `plain` and without theirs. */
function switchedOn(id: string, { profile }: RuleExample): { readonly severity?: Severity } {
  const rule = ruleById(id);
  const runsInPlain = rule === undefined || rule.profiles.some((one) => one === "all" || one === "plain");
  return runsInPlain || profile !== undefined || rule.level === "off" ? {} : { severity: rule.level };
}

function onRuleError(rule: string, error: unknown): void {
  throw new Error(`${rule} threw`, { cause: error });
}
