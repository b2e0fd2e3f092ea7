import type { Authority } from "../../data/authorities";
import type { Analysis } from "../../model";
import { limitOf, profileById, type ProfileId, ruleById } from "../../rules";
import { activeRule } from "../../rules/config";
import { headlineLimit, type HeadlineLimit } from "../../rules/headline-limit";

/** How long a headline may be, and who says so. */
export interface KnownLimit extends HeadlineLimit {
  readonly rule: string;
  /** settings: the writer or the project. default: the rule itself. */
  readonly from: "profile" | "settings" | "default";
  /** On whose word the profile sets it. */
  readonly source?: Authority;
}

const RULE = "headline/too-long";

/**
 * The limit that the rule on headlines holds this release to, under its profile and the settings of rules; undefined when
 * the rule is off.
 */
export function limitOfHeadline(
  a: Analysis,
  profileId: ProfileId,
  settings: Readonly<Record<string, unknown>>,
): KnownLimit | undefined {
  const rule = ruleById(RULE);
  const profile = profileById(profileId);
  const setting = Object.hasOwn(settings, RULE) ? settings[RULE] : undefined;
  const active = rule && activeRule(rule, profile, setting);
  if (rule === undefined || active === undefined) return undefined;
  const limit = headlineLimit(numbersOf(active.options), a.structure.tradition);
  const known = { ...limit, rule: RULE };
  if (typeof setting === "object" && setting !== null && ("ideal" in setting || "max" in setting))
    return { ...known, from: "settings" };
  const set = limitOf(rule, "ideal", profile) ?? limitOf(rule, "max", profile);
  return set === undefined ? { ...known, from: "default" } : { ...known, from: "profile", source: set.source };
}

/** The options are validated, and the rule declares them all. */
function numbersOf(options: Readonly<Record<string, unknown>>): HeadlineLimit & { readonly allowance: number } {
  const number = (name: string): number => {
    const value = options[name];
    return typeof value === "number" ? value : 0;
  };
  return { ideal: number("ideal"), max: number("max"), allowance: number("allowance") };
}
