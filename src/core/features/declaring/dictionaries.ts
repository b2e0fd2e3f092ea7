import { parse } from "jsonc-parser";
import { lineBreakOf, putInJson } from "../../declarations";
import type { Analysis } from "../../model";
import { applyEdits } from "../../text";

/** The spelling checkers that keep words in a file of the workspace, and where; the first name is that of a new file. */
export const DICTIONARIES = {
  cspell: { label: "cSpell", files: ["cspell.json", ".cspell.json", ".vscode/cspell.json"] },
  harper: { label: "Harper", files: [".harper-dictionary.txt"] },
} as const;

export type Dictionary = keyof typeof DICTIONARIES;

/**
 * The words of the names in a release, possessives left out, in alphabetical order without doubles: people and
 * organisations, as a spelling checker would underline them. Particles and other small words are none of them.
 */
export function wordsOfNames({ speech }: Analysis): readonly string[] {
  const words = new Set<string>();
  for (const { name, aliases, organisation, kind } of speech.people) {
    if (kind !== "person" && kind !== "organisation" && kind !== "spokesperson") continue;
    for (const form of [name, organisation ?? "", ...aliases]) {
      for (const [word] of form.matchAll(WORD)) if (isNameWord(word)) words.add(word.replace(POSSESSIVE, ""));
    }
  }
  return [...words].sort((a, b) => a.localeCompare(b, "en"));
}

// "O’Dell", "Kestrel’s". Hyphens part words, as spelling checkers do.
const WORD = /\p{L}+(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’]s?$/u;
const HAS_CAPITAL = /\p{Lu}/u;

function isNameWord(word: string): boolean {
  return word.length > 2 && HAS_CAPITAL.test(word);
}

/**
 * The text of a dictionary with these words added, everything else in it left as it is; `text` is undefined for a new
 * file. Undefined when the file is broken, so that nothing in it is lost.
 */
export function withWords(
  dictionary: Dictionary,
  text: string | undefined,
  words: readonly string[],
): string | undefined {
  return dictionary === "cspell" ? withCspellWords(text, words) : withListedWords(text ?? "", words);
}

function withCspellWords(text: string | undefined, words: readonly string[]): string | undefined {
  const before = text?.trim() ? text : '{\n  "version": "0.2"\n}\n';
  const errors: [] = [];
  const config = parse(before, errors, { allowTrailingComma: true }) as { readonly words?: unknown } | null;
  if (errors.length > 0 || typeof config !== "object" || config === null || Array.isArray(config)) return undefined;
  const known: unknown = config.words ?? [];
  if (!Array.isArray(known)) return undefined;
  const added = [...(known as unknown[]), ...words.filter((word) => !known.includes(word))];
  return applyEdits(before, putInJson(before, ["words"], added));
}

function withListedWords(text: string, words: readonly string[]): string {
  const eol = lineBreakOf(text);
  const known = new Set(text.split(/\r?\n/));
  const added = words.filter((word) => !known.has(word));
  const gap = text === "" || text.endsWith("\n") ? "" : eol;
  return text + gap + added.map((word) => word + eol).join("");
}
