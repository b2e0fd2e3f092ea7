import { surnameBeginnings, surnameEndings, surnames, surnamesThatLead } from "../data/surnames";

/** Shorter words end in everything. */
const SHORTEST = 6;

/**
 * Whether a lone name, as printed, sounds like a surname: "Bennett", "Tarnowski", "McTarn". False for whatever may as well
 * be a firm or a place; nothing but a guess, for names that a text introduces nowhere.
 */
export function isLikelySurname(name: string): boolean {
  const lower = name.toLowerCase();
  if (surnames.has(lower)) return true;
  if (lower.length >= SHORTEST && surnameEndings.some((ending) => lower.endsWith(ending))) return true;
  return surnameBeginnings.some((start) => lower.startsWith(start) && /^\p{Lu}\p{Ll}/u.test(name.slice(start.length)));
}

/** The given name of two syllables behind a Korean or Chinese surname: "seo-yeon". Must not match "jean-luc". */
const TWO_SYLLABLES = /^\p{L}{1,6}-\p{L}{1,6}$/u;
/** Of the surnames that lead, those that are given names or everyday words elsewhere: "Kim Dunn". */
const GIVEN_ELSEWHERE = new Set(
  "kim lee le lei long an do so to mai ha han jo min mo na sun tan ting wan wen bae chi".split(" "),
);
/** Syllables of a given name that stand apart: "Kim Jong Un". */
const LONGEST_SYLLABLE = 6;

/**
 * Whether the surname of somebody stands first, from the words of the name in lower case: "surely" in "Kim Seo-yeon", "maybe" in
 * "Zhao Lin" and "Wei Zhang", which both orders fit; undefined for every other name.
 */
export function leadsWithSurname(words: readonly string[]): "surely" | "maybe" | undefined {
  const [first, second = "", third] = words;
  if (first === undefined || words.length < 2 || words.length > 4 || !surnamesThatLead.has(first)) return undefined;
  const last = words[words.length - 1] ?? "";
  if (words.length === 2 && TWO_SYLLABLES.test(second)) return "surely";
  if (surnamesThatLead.has(last)) return "maybe";
  if (surnames.has(last)) return undefined;
  if (third === undefined) return GIVEN_ELSEWHERE.has(first) ? "maybe" : "surely";
  return words.every((word) => word.length > 1 && word.length <= LONGEST_SYLLABLE) ? "surely" : undefined;
}
