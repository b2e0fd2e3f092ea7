import type { DeclaredSpeaker } from "../model";

/** A word or several that YAML reads as they stand. Must not match what could be a number, a date or a sign. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} .'’-]*$/u;
/** Words that some YAML readers take for a truth value or for nothing. */
const SPECIAL = /^(?:y|n|yes|no|on|off|true|false|null)$/iu;

/** A text as a YAML scalar: bare where every reader takes it as text, else in double quotation marks. */
export function yamlScalar(text: string): string {
  const isBare = PLAIN.test(text) && !SPECIAL.test(text) && !/[ -]$/u.test(text);
  return isBare ? text : JSON.stringify(text);
}

/** A declaration as the lines of a mapping, without indentation. */
export function yamlLines(speaker: DeclaredSpeaker): readonly string[] {
  const { aliases, ...fields } = speaker;
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${yamlScalar(value)}`);
  return aliases === undefined ? lines : [...lines, `aliases: ${yamlList(aliases)}`];
}

export function yamlList(texts: readonly string[]): string {
  return `[${texts.map(yamlScalar).join(", ")}]`;
}
