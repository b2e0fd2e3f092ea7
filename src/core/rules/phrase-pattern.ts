import type { PatternMatch, ReleaseDocument } from "./document";
import { pattern, type Pattern } from "./triggers";
import { opensSentence } from "./words";

/** A pattern of words and phrases in any case, longest first; a blank matches a hyphen too where the phrase has a blank. */
export function phrasePattern(phrases: readonly string[]): Pattern {
  const longest = [...phrases].sort((a, b) => b.length - a.length);
  const firsts = new Set(longest.map((phrase) => FIRST.exec(phrase)?.[0] ?? ""));
  const forms = longest.map((phrase) => phrase.replaceAll("'", "['’]").replaceAll(" ", "\\s"));
  return pattern({
    words: [...firsts].join(" "),
    like: new RegExp(`(?<![\\p{L}\\d-])(?:${forms.join("|")})(?![\\p{L}\\d-])`, "iuy"),
  });
}

const FIRST = /^\p{L}+/u;
const HAS_CAPITAL = /\p{Lu}/u;
const CAPITAL_BEHIND = /^[\s-]\p{Lu}/u;

/** Whether a phrase is, or is part of, a name: a capital that does not open the sentence, or one right behind. */
export function isInName({ prose }: ReleaseDocument, { start, end, groups, part }: PatternMatch): boolean {
  if (!HAS_CAPITAL.test(groups[0])) return false;
  const opens = opensSentence(prose, start, part.start);
  return !opens || HAS_CAPITAL.test(groups[0].slice(1)) || CAPITAL_BEHIND.test(prose.slice(end, end + 2));
}
