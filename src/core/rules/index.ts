import { registry } from "./registry";
import type { RuleMeta } from "./rule";

export { limitOf, optionProblem, runsIn, type RuleSetting } from "./config";
export { expectedElements } from "./elements";
export { recaseHeadline, type HeadlineStyle } from "./recase-headline";
export { nearestRule } from "./nearest-rule";
export { NO_HOUSE } from "./house";
export { fixAll, type FixedText } from "./fix-all";
export {
  chooseProfile,
  profileById,
  profileNamed,
  profiles,
  type Demand,
  type ExpectedElement,
  type Profile,
  type ProfileChoice,
  type ProfileId,
  type ProfileLimit,
} from "./profiles";
export type { OptionSpec, RuleExample, RuleMeta } from "./rule";
export type { BadPhone, LanguageChecks, Remark, RemarkKind } from "./language-checks";
export { check, checkLanguage, checkNewsroom, type CheckOptions } from "./run";
export type { Authority } from "../data/authorities";

/** What is known about every rule, in the order of the registry. */
export const rules: readonly RuleMeta[] = registry;

export function ruleById(id: string): RuleMeta | undefined {
  return rules.find((rule) => rule.id === id);
}

/** Where a rule's page is, relative to the root of the installed package and of the repository. */
export function ruleDocsUrl(id: string): string {
  return `docs/rules/${id}.md`;
}
