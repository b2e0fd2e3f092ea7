import { placePhrases } from "../data/places";
import type { Passage } from "./passage";
import { speechForm } from "./speech-forms";
import type { Token, TokenRange } from "./tokens";
import { Word } from "./word-classes";

export type NameKind = "person" | "organisation" | "place" | "unclear";

/** A name as it stands in a passage. Token indexes, both ends inclusive. */
export interface NameSpan {
  /** First token of the titles before the name. */
  readonly first: number;
  readonly nameFirst: number;
  readonly last: number;
  readonly kind: NameKind;
  /** Words of the name in lower case, suffixes and periods left out. */
  readonly words: readonly string[];
  /** Words of the titles before it, in lower case. */
  readonly titles: readonly string[];
  /** Why it is a person: a title, a given name, an apposition, a speech verb. Empty when only its shape says so. */
  readonly evidence: readonly string[];
  /** Stands first in its sentence, where any word has a capital. */
  readonly initial: boolean;
}

const TITLE = Word.honorific | Word.titleWord | Word.role | Word.group;
/** Titles that no person is surnamed by. "King" and "Bishop" are missing on purpose. */
const CORPORATE_TITLE =
  /^(?:ceo|cfo|coo|cto|cmo|cio|president|chairman|chairwoman|chairperson|director|founder|co-founder|spokesperson|spokesman|spokeswoman|secretary|minister|officer|manager|inspector|attorney|ambassador|senator|representative)$/;
const ARABIC_PARTICLE = /^(?:al|el|bin|abu)-\p{L}/iu;
const ORGANISED = Word.bodyNoun | Word.companyForm;
const placesOfSeveralWords = new Set(placePhrases);
/** (R-Utah), (D-Conn.), (NDP): a party tag after a politician's name. */
const PARTY = /^(?:R|D|I|DFL|GOP|NDP|SNP|CDU|SPD|Lab|Con|LD)(?:-.+)?$/;

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
  const plain =
    noun?.kind === "word" &&
    !noun.capital &&
    noun.classes === 0 &&
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

type Parts = Omit<NameSpan, "kind" | "evidence">;

/** Index of the first token after the titles; undefined when the run is titles all through. */
function afterTitles(tokens: readonly Token[], run: TokenRange): number | undefined {
  let first = run.first;
  for (let at = run.first; at < run.last; at++) {
    const token = tokens[at];
    if (!token || token.lower === "of" || token.lower === "for") break;
    if (!(token.classes & TITLE) || !isTitleHere(tokens, at, run)) continue;
    const rest = skipPeriod(tokens, at + 1);
    if (rest <= run.last && !isBodyRest(tokens, rest, run.last)) first = rest;
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

function personEvidence(passage: Passage, name: Parts, sentence: TokenRange): readonly string[] {
  const { tokens } = passage;
  const found: string[] = [];
  const before = tokens[name.first - 1];
  const lastTitle = tokens[name.nameFirst - 1];
  if (name.nameFirst > name.first) {
    const honoured = (lastTitle?.text === "." ? tokens[name.nameFirst - 2] : lastTitle)?.classes ?? 0;
    if (honoured & (TITLE | Word.leadingAbbreviation)) found.push("title");
  }
  if (before && !before.capital && before.classes & Word.role && name.first > sentence.first) found.push("role before");
  if (name.words.length >= 2 && (tokens[name.nameFirst]?.classes ?? 0) & Word.givenName) found.push("given name");
  if (before?.text === "," && (tokens[name.first - 2]?.classes ?? 0) & Word.role) found.push("role before");
  if (hasInitialOrParticle(tokens, name)) found.push("initial");
  if (partyOrDegreeFollows(tokens, name.last + 1)) found.push("letters after");
  if (roleFollows(tokens, name.last + 1, sentence.last)) found.push("apposition");
  if (speechVerbBeside(passage, name, sentence)) found.push("speech verb");
  return found;
}

function hasInitialOrParticle(tokens: readonly Token[], name: Parts): boolean {
  for (let at = name.nameFirst; at <= name.last; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (ARABIC_PARTICLE.test(token.text) && name.words.length >= 2) return true;
    const initial = token.text.length === 1 && token.capital && tokens[at + 1]?.text === ".";
    const particle =
      !token.capital && (token.classes & Word.particle) !== 0 && token.lower !== "de" && token.lower !== "la";
    if ((initial && name.words.length >= 2) || (particle && at > name.nameFirst)) return true;
  }
  return false;
}

function partyOrDegreeFollows(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  const word = tokens[at + 1];
  if (!mark || !word || (mark.text !== "," && mark.text !== "(")) return false;
  if (word.classes & Word.postNominal && word.text !== "Do") return true;
  if (mark.text === "(" && PARTY.test(word.text)) return true;
  // ", 34, of Springfield": an age
  return mark.text === "," && /^\d\d$/.test(word.text) && tokens[at + 2]?.text === ",";
}

/** A short parenthesis behind a name, such as the name in its own script, is stepped over. */
function afterParenthesis(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(") return at;
  for (let close = at + 1; close < at + 8; close++) if (tokens[close]?.text === ")") return close + 1;
  return at;
}

/** Endings of words for people by their work. Must not match "maker" or "provider": firms are those too. */
const PERSON_NOUN = /(?:ist|ian|eer|wright|grapher|poet|nurse|smith)$/;

/** ", the chair of Acme," ", chief executive of …": an office straight behind the name. */
function roleFollows(tokens: readonly Token[], at: number, last: number): boolean {
  const open = afterParenthesis(tokens, at);
  if (tokens[open]?.text !== ",") return false;
  // Only people are "who", and "a botanist" or "a puppeteer" is one.
  if (/^(?:who|whose)$/.test(tokens[open + 1]?.lower ?? "")) return true;
  if (/^an?$/.test(tokens[open + 1]?.lower ?? "") && PERSON_NOUN.test(tokens[open + 2]?.lower ?? "")) return true;
  for (let look = open + 1; look <= last && look < open + 8; look++) {
    const token = tokens[look];
    if (!token || token.kind === "punctuation" || speechForm(token.lower)?.past) return false;
    if (token.classes & (Word.subjectPronoun | Word.coordinator | Word.finiteAuxiliary) && token.lower !== "who")
      return false;
    if (token.classes & Word.role) return true;
  }
  return false;
}

function speechVerbBeside(passage: Passage, name: Parts, sentence: TokenRange): boolean {
  const after = passage.tokens[name.last + 1];
  const before = passage.tokens[name.first - 1];
  const speaks = (token: Token | undefined, at: number): boolean => {
    if (!token || token.capital || (passage.markOf[at] ?? -1) >= 0 || at < sentence.first || at > sentence.last)
      return false;
    const form = speechForm(token.lower);
    return form !== undefined && (form.past || form.present) && !(form.nounLike && at < name.first);
  };
  return speaks(after, name.last + 1) || speaks(before, name.first - 1);
}

function kindOf(passage: Passage, name: Parts, evidence: readonly string[]): NameKind {
  const { tokens } = passage;
  const titled = evidence.includes("title") || evidence.includes("letters after");
  const classes = classesIn(tokens, name.nameFirst, name.last);
  const phrase = name.words.join(" ");
  if (classes.any & ORGANISED && !(titled && name.words.length <= 3 && !(classes.last & ORGANISED)))
    return "organisation";
  if (classes.ampersand) return "organisation";
  if (titled) return "person";
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

const ODD = /\d|\.\p{L}{2}|^\p{Ll}.*\p{Lu}|[®™]/u;

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
