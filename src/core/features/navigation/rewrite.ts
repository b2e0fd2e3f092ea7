import type { Analysis, Span } from "../../model";
import { isSameWord, isShouted, type NameWord, nameWords } from "./names";
import type { Renamed, Renaming } from "./renaming";

export interface Rewritten extends Span {
  /** The new words with their possessive. */
  readonly text: string;
  /** The new words alone. */
  readonly name: string;
  readonly form: Renamed["form"];
  readonly guessed: boolean;
  /** Emphasis or a link begins or ends inside the name, and the new one has other words. */
  readonly losesMarkup: boolean;
}

/** The printed name in a span, and a possessive right behind it, under another name. */
export function rewrite(a: Analysis, span: Span, renaming: Renaming): Rewritten | undefined {
  const printed = nameWords(a.prose, withParticles(a.prose, span, renaming.particles));
  const now = renaming.map(printed.map(({ text }) => text));
  if (!now) return undefined;
  const words = printed.slice(now.first, now.last + 1);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const at = { start: first.start, end: last.end };
  const { text: source } = a.source;
  const isCovered = source.slice(at.start, at.end) !== a.prose.slice(at.start, at.end);
  const keepsPlaces = now.words.length === words.length;
  const name = now.words.join(" ");
  const isTyped = now.form === "whole" && renaming.isWhole(now.words);
  const text = keepsPlaces ? inPlaces(source, words, now.words) : isTyped ? renaming.now : name;
  const possessive = possessiveBehind(a, at, text);
  const { form, guessed } = now;
  const losesMarkup = isCovered && !keepsPlaces;
  return { start: at.start, end: possessive.end, text: text + possessive.text, name, form, guessed, losesMarkup };
}

function withParticles(prose: string, span: Span, particles: readonly string[]): Span {
  if (particles.length === 0) return span;
  const reach = particles.join(" ").length + 8;
  const before = nameWords(prose, { start: Math.max(0, span.start - reach), end: span.start }).slice(-particles.length);
  const isWhole =
    before.length === particles.length && before.every(({ text }, at) => isSameWord(text, particles[at] ?? ""));
  return isWhole ? { start: before[0]?.start ?? span.start, end: span.end } : span;
}

/** Line breaks, double blanks and markup between the words stay where they are. */
function inPlaces(source: string, words: readonly NameWord[], now: readonly string[]): string {
  return words
    .map(({ start }, at) => {
      const before = words[at - 1];
      return (before ? source.slice(before.end, start) : "") + (now[at] ?? "");
    })
    .join("");
}

// Behind a name: "'s", "’S", or an apostrophe alone. Must not match the opening mark of a nested quotation.
const POSSESSIVE = /^(['’])([sS]?)(?![\p{L}\p{N}])/u;
// In a text that writes "James's" rather than "James'".
const AFTER_S = /s['’]s(?!\p{L})/u;

/** How the new name's possessive is written where the old one's stands; AP writes "Jones'", others "Jones's". */
function possessiveBehind(
  a: Analysis,
  { start, end }: Span,
  now: string,
): { readonly end: number; readonly text: string } {
  const { text } = a.source;
  const [whole, sign = "", letter = ""] = POSSESSIVE.exec(text.slice(end, end + 3)) ?? [];
  if (whole === undefined) return { end, text: "" };
  const old = text.slice(start, end);
  const endsInS = (word: string): boolean => /s$/iu.test(word);
  const isMark = a.speech.marked.some(({ close }) => close?.start === end);
  if (isMark || (letter === "" && !endsInS(old)) || endsInS(old) === endsInS(now)) return { end, text: "" };
  const s = isShouted(now) ? "S" : "s";
  if (!endsInS(now)) return { end: end + whole.length, text: `${sign}${s}` };
  const isFull = AFTER_S.test(a.prose) || a.structure.tradition === "uk";
  return { end: end + whole.length, text: isFull ? `${sign}${s}` : sign };
}
