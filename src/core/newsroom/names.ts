import { companyForms } from "../data/organisations";

// Must not match a letter with an accent.
const ASCII = /^[ -~]*$/u;
// Must not match a letter.
const ACCENTS = /\p{M}/gu;
const NO_WORD = /[^\p{L}\p{N}]+/u;

/** The words of a name without case and accents: "José Marín" and "Jose Marin" are one name. */
export function plainWords(name: string): readonly string[] {
  const bare = ASCII.test(name) ? name : name.normalize("NFD").replace(ACCENTS, "");
  const plain = bare.toLowerCase().replace(/[’']s?\b/gu, "");
  return plain.split(NO_WORD).filter((word) => word !== "");
}

export function nameKey(name: string): string {
  return plainWords(name).join(" ");
}

const EMPTY: ReadonlySet<string> = new Set([...companyForms, "the", "of", "for", "and", "group", "company"]);

/** Whether two names can be those of one body: the words that tell something are the same, or one name has them all. */
export function isSameBody(one: string, other: string): boolean {
  const [a, b] = [tellingWords(one), tellingWords(other)];
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** An archive names the same few bodies again and again. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function tellingWords(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = plainWords(name);
  const telling = words.filter((word) => !EMPTY.has(word));
  if (known.size >= MOST_KNOWN) known.clear();
  const found = telling.length > 0 ? telling : words;
  known.set(name, found);
  return found;
}
