import { commonVerbs } from "../../../data/common-verbs";
import { doublingVerbs, irregularVerbs } from "../../../data/irregular-verbs";

export type Gender = "she" | "he" | "they";

/** What the words of a speaker become when somebody else tells them. */
export function thirdPerson(gender: Gender): Readonly<Record<string, string>> {
  const own = {
    she: { i: "she", me: "her", my: "her", mine: "hers", myself: "herself" },
    he: { i: "he", me: "him", my: "his", mine: "his", myself: "himself" },
    they: { i: "they", me: "them", my: "their", mine: "theirs", myself: "themselves" },
  }[gender];
  return { ...own, we: "they", us: "them", our: "their", ours: "theirs", ourselves: "themselves" };
}

/** Verbs whose form alone tells how they shift. */
export const SHIFTED: Readonly<Record<string, string>> = {
  am: "was",
  is: "was",
  are: "were",
  has: "had",
  have: "had",
  do: "did",
  does: "did",
  will: "would",
  can: "could",
  may: "might",
  shall: "would",
  must: "had to",
  cannot: "could not",
  "don't": "did not",
  "doesn't": "did not",
  "isn't": "was not",
  "aren't": "were not",
  "hasn't": "had not",
  "haven't": "had not",
  "won't": "would not",
  "can't": "could not",
  "shan't": "would not",
};

/** "’ll", "’re": what a shortened verb is in full, shifted. */
export const SHORTENED: Readonly<Record<string, string>> = {
  m: "was",
  re: "were",
  ve: "had",
  ll: "would",
  d: "would",
  s: "was",
};

/** What a shifted verb was when it was spoken; "was" and "had" depend on who did it. */
export const UNSHIFTED: Readonly<Record<string, string>> = {
  would: "will",
  could: "can",
  might: "may",
  was: "is",
  were: "are",
  had: "has",
  did: "does",
};

/** Words that mean another day or place when they are told later. */
export const POINTING: ReadonlySet<string> = new Set("today tomorrow yesterday tonight now here ago".split(" "));

/** The past of a verb in the present, "make" or "makes"; undefined for other words. */
export function pastOf(word: string): string | undefined {
  const base = baseOf(word);
  if (base === undefined) return undefined;
  const irregular = irregularVerbs.get(base);
  if (irregular !== undefined) return irregular;
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doublingVerbs.has(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

const VERBS: ReadonlySet<string> = new Set(commonVerbs);
/** Their past is their present. */
const SAME = new Set("cost cut hit hurt let put read set shut spread be".split(" "));

function baseOf(word: string): string | undefined {
  const candidates = [word, word.replace(/ies$/, "y"), word.replace(/es$/, ""), word.replace(/s$/, "")];
  return candidates.find((base) => VERBS.has(base) && !SAME.has(base));
}

/** "makes", and not "make": with a noun before it, only this one is surely a verb. */
export function isThirdPersonForm(word: string): boolean {
  return word.endsWith("s") && !VERBS.has(word) && pastOf(word) !== undefined;
}
