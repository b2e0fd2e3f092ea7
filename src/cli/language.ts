import type { LanguageChecks } from "../core";

/** Loads the libraries behind the rules of the group `language`: larger than all else, so only when they are wanted. */
export async function loadLanguageChecks(): Promise<LanguageChecks> {
  const { languageChecks } = await import("../language-checks/index.js");
  return languageChecks;
}
