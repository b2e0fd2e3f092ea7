import { companyForms } from "../../data/organisations";
import type { ParagraphMention } from "../reading";
import type { Draft } from "./drafts";

const companyForm = new Set(companyForms);
/** A name in capitals, or with capitals inside: "VIPC", "PwC". Must not match "Lee". */
const ACRONYM = /^\p{Lu}{2,7}$|^\p{Lu}\p{Ll}+\p{Lu}/u;
/** Words that a firm's short name leaves out besides its legal form: "Marl" for "Marl Group". */
const GENERIC_ENDS = new Set("group holdings company corporation international worldwide partners".split(" "));
const SMALL_WORDS = new Set(["of", "the", "and", "for", "in"]);

export function isAcronym(name: string): boolean {
  return ACRONYM.test(name);
}

/** First letters of a body's name, small words left out. */
export function initialsOf(words: readonly string[]): string {
  let initials = "";
  for (const word of words) if (!SMALL_WORDS.has(word)) initials += word.charAt(0);
  return initials;
}

/** "Marl" for "Marl Group"; but "NASA" is a body of its own beside "NASA Headquarters". */
export function isFirmByFirstWord(draft: Draft, { nameText }: ParagraphMention): boolean {
  if (draft.kind !== "organisation") return false;
  return !isAcronym(nameText) || isCalledByFirstWord(draft);
}

/** "Marl Group", "Marl Inc."; readers call "Marl Payroll Partners" by more than its founder's name. */
export function isCalledByFirstWord({ words }: Draft): boolean {
  const bare = withoutForm(words);
  return bare.every((word, index) => index === 0 || GENERIC_ENDS.has(word));
}

/** The words of a firm's name without its article and its legal form. */
export function withoutForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && companyForm.has(words[end - 1] ?? "")) end--;
  const start = words[0] === "the" && end > 1 ? 1 : 0;
  return start === 0 && end === words.length ? words : words.slice(start, end);
}
