import { roleNouns, titleWords } from "../../data/titles";
import { isShouted, wordKey } from "./names";

/** The new wording of a printed title; undefined where the printed one is another title altogether. */
export type TitleRenaming = (printed: string) => { readonly text: string; readonly guessed: boolean } | undefined;

const SMALL: ReadonlySet<string> = new Set(["of", "the", "for", "and", "in", "at", "to", "on", "a", "an"]);
const OFFICES: ReadonlySet<string> = new Set([...roleNouns, ...titleWords]);
// The word before the body or place of an office.
const LINK = /^(?:of|for|at|to)$/iu;

/**
 * A title in all its lengths: renaming "mayor of Norvale" to "deputy mayor of Norvale" makes "the mayor" "the deputy
 * mayor". Where nothing tells how the new title is shortened, the part before "of" is a guess.
 */
export function titleRenaming(old: string, now: string): TitleRenaming {
  const [from, to] = [split(old), split(now)];
  return (printed) => {
    const words = split(printed);
    const whole = replaced(words, from, to);
    if (whole) return { text: like(whole, words, from), guessed: false };
    const core = changed(from, to);
    const part = core.from.length > 0 ? replaced(words, core.from, core.to) : undefined;
    const isPart = words.every((word) => from.some((other) => wordKey(other) === wordKey(word)));
    if (part && isPart) return { text: like(part, words, from), guessed: false };
    const isHead = words.length < from.length && words.every((word, at) => wordKey(word) === wordKey(from[at] ?? ""));
    return isHead ? { text: like(head(to), words, from), guessed: true } : undefined;
  };
}

function split(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** The words with one run of them replaced; undefined where they do not hold it. */
function replaced(
  words: readonly string[],
  from: readonly string[],
  to: readonly string[],
): readonly string[] | undefined {
  const at = words.findIndex((_, start) => from.every((word, i) => wordKey(words[start + i] ?? "") === wordKey(word)));
  return at === -1 ? undefined : [...words.slice(0, at), ...to, ...words.slice(at + from.length)];
}

/** What is left of two titles without the words that both begin or end with. */
function changed(from: readonly string[], to: readonly string[]): Record<"from" | "to", readonly string[]> {
  const most = Math.min(from.length, to.length);
  const same = (x: string | undefined, y: string | undefined): boolean => wordKey(x ?? "") === wordKey(y ?? "");
  let end = 0;
  while (end < most && same(from.at(-1 - end), to.at(-1 - end))) end++;
  // A word that is only added stands with the one behind it: "mayor" becomes "deputy mayor".
  if (end === from.length && end > 0) end = isLinked(from) ? from.length - headLength(from) : end - 1;
  let start = 0;
  while (start < most - end && same(from[start], to[start])) start++;
  if (start === from.length - end && start > 0) start--;
  return { from: from.slice(start, from.length - end), to: to.slice(start, to.length - end) };
}

function isLinked(words: readonly string[]): boolean {
  return headLength(words) < words.length;
}

function headLength(words: readonly string[]): number {
  const link = words.findIndex((word) => LINK.test(word));
  return link <= 0 ? words.length : link;
}

function head(words: readonly string[]): readonly string[] {
  return words.slice(0, headLength(words));
}

/** With the capitals of the printed title: all, of each word, of the first one, or none for words of offices. */
function like(words: readonly string[], printed: readonly string[], old: readonly string[]): string {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
  const large = printed.filter((word) => !SMALL.has(word.toLowerCase()));
  if (isShouted(printed.join("")) && !isShouted(old.join(""))) return words.join(" ").toUpperCase();
  if (large.length > 0 && large.every(isCapital) && old.some((word) => !isCapital(word) && !SMALL.has(word))) {
    return words.map((word) => (SMALL.has(word) ? word : capital(word))).join(" ");
  }
  const isLower = large.some((word) => !isCapital(word)) && old.every((word) => isCapital(word) || SMALL.has(word));
  if (isLower) return words.map((word) => (OFFICES.has(word.toLowerCase()) ? word.toLowerCase() : word)).join(" ");
  return words.join(" ");
}
