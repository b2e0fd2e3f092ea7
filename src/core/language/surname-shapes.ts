import { surnameBeginnings, surnameEndings, surnames } from "../data/surnames";

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
