/** What the spelling of a word tells, as bits: looked at once for each word, however often it comes. */
export const Shape = {
  /** "iPhone", "eBay": a capital behind the first small letters. */
  camel: 1,
  /** "al-Sisi", "d'Estaing": a particle that is written together with its name. */
  hyphenParticle: 1 << 1,
  /** "NASA": three letters or more, all of them capitals. */
  capitals: 1 << 2,
  /** "PhD", "OBE": a second capital behind the first letter. */
  letters: 1 << 3,
} as const;

/** Must not match web addresses. */
const CAMEL = /^[a-z]{1,2}[A-Z]\p{L}+$/u;
/** Must not match "all-round". */
const HYPHEN_PARTICLE = /^(?:(?:al|el|ul|ad|as|ash|an|bin|abu)-\p{L}|[dl]['’]\p{Lu})/u;
/** Must not match "SpaceX". */
const CAPITALS = /^\p{Lu}{3,}$/u;
/** Must not match "Ma" or "Do", which are surnames. */
const LETTERS = /^\p{Lu}[^\p{Lu}]*\p{Lu}/u;

export function shapeOf(text: string): number {
  return (
    (CAMEL.test(text) ? Shape.camel : 0) |
    (HYPHEN_PARTICLE.test(text) ? Shape.hyphenParticle : 0) |
    (CAPITALS.test(text) ? Shape.capitals : 0) |
    (LETTERS.test(text) ? Shape.letters : 0)
  );
}
