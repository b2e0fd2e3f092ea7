import { knownAcronyms } from "../data/acronyms";
import { states } from "../data/states";
import type { Role, Span } from "../model";
import { STORY, type ReleaseDocument } from "./document";
import { pattern } from "./triggers";

/** An abbreviation in parentheses behind the name it stands for. */
export interface Definition extends Span {
  readonly short: string;
  /** The name, as printed before it. */
  readonly name: Span;
}

const PLACES: readonly Role[] = ["subhead", ...STORY];

// "(GLFSC)", "(the “FSB”)". Must not match a stock listing, a party or a word in small letters.
const IN_BRACKETS = pattern({ marks: "(", like: /\((?:the )?[“"]?(\p{Lu}[\p{Lu}\p{Ll}\d&-]{1,7})[”"]?\)/uy });
const CAPITALS = /\p{Lu}/gu;
/** Small words that a name's abbreviation may leave out. */
const SMALL: ReadonlySet<string> = new Set([
  "of",
  "the",
  "and",
  "for",
  "in",
  "on",
  "to",
  "de",
  "&",
  "a",
  "an",
  "at",
  "by",
]);
const LONGEST_NAME = 120;

/** Definitions in the news, in text order. */
export function* definitionsIn(release: ReleaseDocument): Iterable<Definition> {
  for (const { start, end, groups, part } of release.matches(IN_BRACKETS, PLACES)) {
    const short = groups[1] ?? "";
    if ((short.match(CAPITALS)?.length ?? 0) < 2) continue;
    const from = Math.max(part.start, start - LONGEST_NAME);
    const name = nameBefore(release.prose.slice(from, start), short);
    if (name) yield { start, end, short, name: { start: from + name.start, end: from + name.end } };
  }
}

const WORD = /[\p{L}\d’'.]+|&/gu;

/** The last words whose initials are the letters of the abbreviation; small words may be left out. */
function nameBefore(before: string, short: string): Span | undefined {
  const wanted = short
    .replace(/[^\p{L}]/gu, "")
    .replace(/s$/, "")
    .toUpperCase();
  const words = [...before.matchAll(WORD)];
  let left = wanted.length;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) break;
    if (word[0].charAt(0).toUpperCase() === wanted.charAt(left - 1)) left--;
    else if (!SMALL.has(word[0].toLowerCase())) return undefined;
    if (left === 0) return { start: word.index, end: before.trimEnd().length };
  }
  return undefined;
}

/** Abbreviations of three to six capitals in a passage, each with its offsets; parts of longer signs are left out. */
export function acronymsIn(passage: string): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < passage.length; at++) {
    if (!isCapital(passage, at)) continue;
    const start = at;
    while (isCapital(passage, at)) at++;
    const length = at - start;
    if (length < 3 || length > 6 || JOINS.test(passage.charAt(start - 1))) continue;
    if (!GOES_ON.test(passage.slice(at, at + 2))) found.push({ start, end: at });
  }
  return found;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 65 && code <= 90;
}

// Before a sign that goes on: "RTX-4090", "A/BCD", "$ABC", "#ABC". Must not match a blank or a bracket.
const JOINS = /[\p{L}\d$#@&/._:-]/u;
// Behind it; the plural s may follow. Must not match a period that ends the sentence.
const GOES_ON = /^(?:[\p{Lu}\d&/@_:-]|[.][\p{L}\d]|[\p{Ll}]{2}|[a-rt-z])/u;

/** Whether an abbreviation needs no full name: it is in everybody's use, a Roman number or a state. */
export function isKnown(short: string): boolean {
  return knownAcronyms.has(short) || ROMAN.test(short) || POSTAL.has(short);
}

const ROMAN = /^[IVXLCDM]+$/;
const POSTAL: ReadonlySet<string> = new Set(states.map(({ postal }) => postal));
