import { branchPlaces } from "../data/organisations";
import { placePhrases } from "../data/places";
import { surnamedPlaces, surnameNouns } from "../data/surnames";
import { isBrandWord, isCapitals } from "./name-shapes";
import type { NameKind, NameParts } from "./name-span";
import { ORGANISED } from "./name-titles";
import type { Passage } from "./passage";
import type { Token } from "./tokens";
import { Word } from "./word-classes";

/** Only people are addressed so. */
const ADDRESS =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|sen|sens|rep|reps|gov|judge|senator|lady|baroness|congressman|congresswoman)$/;
const branches = new Set(branchPlaces);
const placesOfSeveralWords = new Set(placePhrases);
const surnamesToo = new Set(surnameNouns);
/** Of those, the ones that halls and parks named after people end in as well: they want a second sign. */
const places = new Set(surnamedPlaces);
/** What a person's name never ends in, unless the noun is a surname as well. */
const NO_SURNAME = Word.thingNoun | Word.organisationNoun | Word.group | Word.role | Word.placeNoun | ORGANISED;
const ODD = /\d|\.\p{L}{2}|^\p{Ll}+\p{Lu}|[®™]/u;

interface NameClasses {
  readonly any: number;
  readonly last: number;
  readonly ampersand: boolean;
  /** A word that no person is called: digits, capitals inside, "of". */
  readonly odd: boolean;
  /** An acronym or a spelling that only brands have. */
  readonly brand: boolean;
}

/** What a name names, from its words and from the signs beside it. */
export function kindOf(passage: Passage, name: NameParts, evidence: readonly string[]): NameKind {
  const { tokens } = passage;
  const titled = evidence.includes("title") || evidence.includes("letters after");
  const addressed = name.titles.some((title) => ADDRESS.test(title));
  const classes = classesIn(tokens, name.nameFirst, name.nameLast);
  const surnamed = isSurnamed(tokens, name, evidence, titled);
  if (classes.any & ORGANISED && !surnamed && !(titled && name.words.length <= 3 && !(classes.last & ORGANISED)))
    return "organisation";
  if (classes.ampersand) return "organisation";
  if (titled) return titledKind(name, classes, addressed || surnamed, tokens[name.nameFirst]);
  if (name.words.length >= 3 && branches.has(name.words[name.words.length - 1] ?? "")) return "organisation";
  if (placesOfSeveralWords.has(name.words.join(" ")) || (name.words.length === 1 && classes.any & Word.place))
    return "place";
  if (surnamed) return "person";
  if (classes.brand) return "unclear";
  const plain =
    !(classes.last & (Word.thingNoun | Word.placeNoun)) || (evidence.length > 1 && !(classes.last & Word.thingNoun));
  if (evidence.includes("given name") && (plain || evidence.includes("surname first"))) return "person";
  if (classes.any & (Word.placeNoun | Word.thingNoun) && name.words.length > 1) {
    return classes.any & Word.placeNoun ? "place" : "unclear";
  }
  if (classes.any & Word.demonym) return "unclear";
  if (stateFollows(tokens, name.last + 1)) return "place";
  if (name.words.length === 1) return evidence.includes("calling") ? "person" : "unclear";
  if (evidence.length > 0 && name.words.length <= 5 && !classes.odd) return "person";
  return "unclear";
}

/** Behind a title: a person, unless only a thing or an office can be called so ("Justice Fellowship", "Chief Trustees"). */
function titledKind(
  name: NameParts,
  { last, brand, any }: NameClasses,
  certain: boolean,
  first: Token | undefined,
): NameKind {
  if (certain) return "person";
  const given = ((first?.classes ?? 0) & Word.givenName) !== 0;
  const noun = Word.thingNoun | Word.organisationNoun | Word.group | Word.role;
  if (name.words.length === 1 && last & noun && !(last & Word.givenName)) return "unclear";
  if (name.words.length > 1 && last & (Word.thingNoun | Word.group) && !given) return "unclear";
  if (name.words.length > 1 && any & Word.thingNoun && last & NO_SURNAME) return "unclear";
  if (name.words.length === 1 && brand) return "unclear";
  return "person";
}

/** "Ann Hall said", "Bo Church, the mayor": a given name, a noun that is a surname too, and a sign beside them. */
function isSurnamed(tokens: readonly Token[], name: NameParts, evidence: readonly string[], titled: boolean): boolean {
  const last = tokens[name.nameLast];
  if (!last || name.words.length > 3 || !surnamesToo.has(last.lower)) return false;
  if (name.words.length === 1) return titled && !(last.classes & Word.time);
  if (!evidence.includes("given name")) return false;
  return evidence.length > 1 || !places.has(last.lower);
}

/** ", Calif." */
function stateFollows(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1];
  return (
    tokens[at]?.text === "," && word?.capital === true && word.text.length <= 6 && (word.classes & Word.place) !== 0
  );
}

function classesIn(tokens: readonly Token[], first: number, last: number): NameClasses {
  let any = 0;
  let ampersand = false;
  let odd = false;
  let brands = 0;
  let words = 0;
  let capitals = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token) continue;
    any |= token.classes;
    if (token.text === "&") ampersand = true;
    if (token.lower === "of" || token.lower === "for" || token.kind === "number" || ODD.test(token.text)) odd = true;
    if (token.kind !== "word") continue;
    words++;
    // Most words have one capital: nothing to ask.
    if (token.lower.endsWith(token.text.slice(1))) continue;
    if (isCapitals(token)) capitals++;
    // "Mira DUNN": the surname in capitals.
    const surname = at === last && words > 1 && isCapitals(token);
    if (isBrandWord(token) && !surname) brands++;
  }
  // "MIRA DUNN": where all is in capitals, they tell nothing.
  const brand = brands > 0 && (words === 1 || capitals < words);
  return { any, last: tokens[last]?.classes ?? 0, ampersand, odd, brand };
}
