import { format } from "prettier";
import { grammar } from "./grammar/grammar";
import { plainSnippets } from "./plainSnippets";
import markdownSnippets from "../snippets/press-release.json";

/**
 * The generated files of the language Press Release: path from the project's root, and content as it must stand there.
 * `npm run generate` writes them; a test compares them.
 */
export async function languageFiles(): Promise<ReadonlyMap<string, string>> {
  const json = (value: object): Promise<string> => format(JSON.stringify(value), { parser: "json", printWidth: 120 });
  return new Map([
    ["syntaxes/press-release.tmLanguage.json", await json(grammar())],
    ["snippets/press-release-plain.json", await json(plainSnippets(markdownSnippets))],
  ]);
}
