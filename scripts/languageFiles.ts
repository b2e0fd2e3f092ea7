import { grammar } from "./grammar/grammar";

/** The generated files of the language Press Release: path from the root, and what they hold. */
export function languageFiles(): ReadonlyMap<string, object> {
  return new Map<string, object>([["syntaxes/press-release.tmLanguage.json", grammar()]]);
}
