import { branchPlaces } from "../data/organisations";
import { placePhrases } from "../data/places";
import { personEvidence } from "./name-evidence";
import type { NameKind, NameParts, NameSpan } from "./name-span";
import type { Passage } from "./passage";
import { speechForm } from "./speech-forms";
import type { Token, TokenRange } from "./tokens";
import { Word } from "./word-classes";

const TITLE = Word.honorific | Word.titleWord | Word.role | Word.group;
/** Titles that no person is surnamed by. "King" and "Bishop" are missing on purpose. */
const CORPORATE_TITLE =
  /^(?:ceo|cfo|coo|cto|cmo|cio|president|chairman|chairwoman|chairperson|director|founder|co-founder|spokesperson|spokesman|spokeswoman|secretary|minister|officer|manager|inspector|attorney|ambassador|senator|representative)$/;
/** Only people are addressed so. */
const ADDRESS = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|sen|rep|gov|judge|senator)$/;
const branches = new Set(branchPlaces);
const PLAIN_NOUN = Word.placeNoun | Word.thingNoun | Word.bodyNoun | Word.organisationNoun;
const ORGANISED = Word.bodyNoun | Word.companyForm;
const placesOfSeveralWords = new Set(placePhrases);

/** Takes a run of capitals apart. Undefined when nothing but titles is left: an office, no name. */
export function nameFrom(passage: Passage, run: TokenRange, sentence: TokenRange): NameSpan | undefined {
  const { tokens } = passage;
  const nameFirst = afterTitles(tokens, run);
  if (nameFirst === undefined) return undefined;
  const last = withoutTrailingTitles(tokens, nameFirst, run.last);
  const words = nameWords(tokens, nameFirst, last);
  if (words.length === 0) return undefined;
  const titles = wordsIn(tokens, run.first, nameFirst - 1);
  const initial = run.first === sentence.first;
  const span = {
    first: titleStart(tokens, run.first, nameFirst, sentence.first),
    nameFirst,
    last,
    words,
    titles,
    initial,
  };
  // "Acme President" and "Acme founder" name the firm, whatever verb stands beside them.
  const titleBehind = last < run.last || followedByTitle(tokens, last + 1);
  const evidence = personEvidence(passage, span, sentence).filter((kind) => !titleBehind || kind !== "speech verb");
  return { ...span, evidence, kind: kindOf(passage, span, evidence) };
}

/** First token of the title: "Special Agent in Charge Lee", "co-founder Lee", "harbour master Lee". */
function titleStart(tokens: readonly Token[], first: number, nameFirst: number, floor: number): number {
  let at = first;
  if (first < nameFirst && tokens[first]?.lower === "charge" && tokens[first - 1]?.lower === "in") {
    at = first - 1;
    while (at > floor && tokens[at - 1]?.capital && (tokens[at - 1]?.classes ?? 0) & TITLE) at--;
    return at;
  }
  const role = tokens[at - 1];
  if (at <= floor || role?.kind !== "word" || role.capital || role.possessive || !(role.classes & Word.role)) return at;
  while (at > floor && isLowerTitle(tokens[at - 1])) at--;
  const noun = tokens[at - 1];
  // "ferry captain", "Harbour master" at the start of a sentence: the noun before the role belongs to it.
  const small = noun !== undefined && (!noun.capital || at - 1 === floor);
  const plain =
    small &&
    noun.kind === "word" &&
    !(noun.classes & ~PLAIN_NOUN) &&
    !speechForm(noun.lower) &&
    !noun.lower.endsWith("ed");
  const opened =
    at - 2 < floor || tokens[at - 2]?.kind === "punctuation" || (tokens[at - 2]?.classes ?? 0) & Word.determiner;
  return plain && opened && at - 1 >= floor ? at - 1 : at;
}

function isLowerTitle(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital || token.possessive || speechForm(token.lower)) return false;
  return (
    (token.classes & (Word.role | Word.titleWord | Word.organisationNoun)) !== 0 && !(token.classes & Word.determiner)
  );
}

function followedByTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.classes & (Word.role | Word.titleWord)) !== 0 && !speechForm(token.lower);
}

/** Index of the first token after the titles; undefined when the run is titles all through. */
function afterTitles(tokens: readonly Token[], run: TokenRange): number | undefined {
  let first = run.first;
  for (let at = run.first; at < run.last; at++) {
    const token = tokens[at];
    if (!token || token.lower === "of" || token.lower === "for") break;
    if (!(token.classes & TITLE) || !isTitleHere(tokens, at, run)) continue;
    const rest = skipPeriod(tokens, at + 1);
    if (rest <= run.last && !/^(?:of|for)$/.test(tokens[rest]?.lower ?? "") && !isBodyRest(tokens, rest, run.last))
      first = rest;
  }
  first = afterPlace(tokens, first, run.last);
  const rest = tokens[first];
  const allTitles = wordsIn(tokens, first, run.last).length > 0 && onlyTitles(tokens, first, run.last);
  if (!rest || (allTitles && !(first > run.first && (tokens[run.first]?.classes ?? 0) & Word.honorific)))
    return undefined;
  return first;
}

/** A given name that is a title word too ("Dean Smith", "Earl") is a title only with a name behind it. */
function isTitleHere(tokens: readonly Token[], at: number, run: TokenRange): boolean {
  const token = tokens[at];
  if (!token || token.possessive) return false;
  if (token.classes & Word.nameSuffix) return false;
  const given = (token.classes & Word.givenName) !== 0;
  return !given || run.last - at >= 2;
}

function skipPeriod(tokens: readonly Token[], at: number): number {
  return tokens[at]?.text === "." ? at + 1 : at;
}

/** "General Motors", "Attorney General Office": what follows the title words makes it a body. */
function isBodyRest(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at <= last; at++) {
    const token = tokens[at];
    if (token && token.classes & ORGANISED && !(token.classes & (Word.givenName | Word.titleWord)) && last - from < 3)
      return true;
  }
  return false;
}

/** "the United States Hamdullah Mohib": an ambassador's country runs into the name. */
function afterPlace(tokens: readonly Token[], first: number, last: number): number {
  const two = `${tokens[first]?.lower ?? ""} ${tokens[first + 1]?.lower ?? ""}`;
  const third = tokens[first + 2];
  return last - first >= 3 && placesOfSeveralWords.has(two) && third && third.classes & Word.givenName
    ? first + 2
    : first;
}

function onlyTitles(tokens: readonly Token[], first: number, last: number): boolean {
  const alone = first === last ? Word.organisationNoun : 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind === "word" && !(token.classes & (TITLE | Word.demonym | alone)) && token.lower !== "of") {
      return false;
    }
  }
  return true;
}

function withoutTrailingTitles(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && CORPORATE_TITLE.test(tokens[end]?.lower ?? "")) end--;
  return end;
}

function nameWords(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const all = wordsIn(tokens, first, last);
  const bare = all.filter((word, at) => at === 0 || !/^(?:jr|sr|ii|iii|iv)$/.test(word));
  return bare;
}

function wordsIn(tokens: readonly Token[], first: number, last: number): readonly string[] {
  const found: string[] = [];
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token && token.kind !== "punctuation") found.push(token.lower);
  }
  return found;
}

function kindOf(passage: Passage, name: NameParts, evidence: readonly string[]): NameKind {
  const { tokens } = passage;
  const titled = evidence.includes("title") || evidence.includes("letters after");
  const classes = classesIn(tokens, name.nameFirst, name.last);
  const phrase = name.words.join(" ");
  if (classes.any & ORGANISED && !(titled && name.words.length <= 3 && !(classes.last & ORGANISED)))
    return "organisation";
  if (classes.ampersand) return "organisation";
  // "Justice Fellowship", "Acme Vice Presidents": a thing or an office behind a title is no surname.
  const noun = Word.thingNoun | Word.organisationNoun | Word.group | Word.role;
  if (titled && name.words.length === 1 && classes.last & noun && !(classes.last & Word.givenName)) {
    if (!name.titles.some((title) => ADDRESS.test(title))) return "unclear";
  }
  if (titled) return "person";
  if (name.words.length >= 3 && branches.has(name.words[name.words.length - 1] ?? "")) return "organisation";
  if (placesOfSeveralWords.has(phrase) || (name.words.length === 1 && classes.any & Word.place)) return "place";
  if (evidence.includes("given name") && !(classes.last & Word.thingNoun)) return "person";
  if (classes.any & (Word.placeNoun | Word.thingNoun) && name.words.length > 1) {
    return classes.any & Word.placeNoun ? "place" : "unclear";
  }
  if (classes.any & Word.demonym) return "unclear";
  if (stateFollows(tokens, name.last + 1)) return "place";
  if (evidence.length > 0 && name.words.length >= 2 && name.words.length <= 5 && !classes.odd) return "person";
  return "unclear";
}

/** ", Calif." */
function stateFollows(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at + 1];
  return (
    tokens[at]?.text === "," && word?.capital === true && word.text.length <= 6 && (word.classes & Word.place) !== 0
  );
}

interface NameClasses {
  readonly any: number;
  readonly last: number;
  readonly ampersand: boolean;
  /** A word that no person is called: digits, capitals inside, "of". */
  readonly odd: boolean;
}

const ODD = /\d|\.\p{L}{2}|^\p{Ll}+\p{Lu}|[®™]/u;

function classesIn(tokens: readonly Token[], first: number, last: number): NameClasses {
  let any = 0;
  let ampersand = false;
  let odd = false;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token) continue;
    any |= token.classes;
    if (token.text === "&") ampersand = true;
    if (token.lower === "of" || token.lower === "for" || token.kind === "number" || ODD.test(token.text)) odd = true;
  }
  return { any, last: tokens[last]?.classes ?? 0, ampersand, odd };
}
