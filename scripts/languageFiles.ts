import markdownSnippets from "../snippets/press-release.json";
import { grammar } from "./grammar/grammar";
import { plainSnippets } from "./plainSnippets";

/** The generated files of the language Press Release: path from the root, and what they hold. */
export function languageFiles(): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ["syntaxes/press-release.tmLanguage.json", grammar()],
    ["snippets/press-release-plain.json", plainSnippets(markdownSnippets)],
  ]);
}
