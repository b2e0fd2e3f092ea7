import { placePhrases } from "../data/places";
import { surnames } from "../data/surnames";
import { bodyGroups } from "../data/titles";
import { departmentEnd } from "./name-shapes";
import { speechForm } from "./speech-forms";
import type { Token, TokenRange } from "./tokens";
import { Word } from "./word-classes";

/** Classes of words that a title is made of. */
export const TITLE = Word.honorific | Word.titleWord | Word.role | Word.group;
/** Titles that no person is surnamed by. "King" and "Bishop" are missing on purpose. */
const CORPORATE_TITLE =
  /^(?:ceo|cfo|coo|cto|cmo|cio|president|chairman|chairwoman|chairperson|director|founder|co-founder|spokesperson|spokesman|spokeswoman|secretary|minister|officer|manager|inspector|attorney|ambassador|senator|representative)$/;
const PLAIN_NOUN = Word.placeNoun | Word.thingNoun | Word.bodyNoun | Word.organisationNoun;
export const ORGANISED = Word.bodyNoun | Word.companyForm;
const placesOfSeveralWords = new Set(placePhrases);
const bodies = new Set(bodyGroups);
/** "Tan Sri", "Datuk Seri": one title of two words, each of them a name elsewhere. */
const MALAY_TITLE = /^(?:tan|dat[uo]k?|datin)$/;
/** How far "officer" may stand behind "chief". */
const CHIEF_REACH = 4;

/** A word of a title. "Nations" and "companies" are groups, and no title. */
export function isTitleWord(token: Token | undefined): boolean {
  if (!token || !(token.classes & TITLE)) return false;
  return (token.classes & TITLE) !== Word.group || !bodies.has(token.lower);
}

/** Index of the first token after the titles; undefined when the run names an office and nobody in it. */
export function afterTitles(tokens: readonly Token[], run: TokenRange): number | undefined {
  let first = run.first;
  for (let at = run.first; at < run.last; at++) {
    const token = tokens[at];
    if (!token || token.lower === "of" || token.lower === "for") break;
    if (opensNumberedTitle(tokens, at)) continue;
    if (!isMalayTitle(tokens, at) && (!isTitleWord(token) || !isTitleHere(tokens, at, run))) continue;
    if (isMiddleOfName(tokens, run.first, at)) continue;
    const rest = skipPeriod(tokens, officeEnd(tokens, at, run.last) + 1);
    // "Ann Lee Chief Growth Officer": the office stands behind its holder.
    if (rest > run.last) return at - first > 1 && startsWithGivenName(tokens[first]) ? first : undefined;
    if (tokens[rest]?.lower === "of" || tokens[rest]?.lower === "for") {
      const department = departmentEnd(tokens, rest + 1, run.last);
      if (department < 0 || department >= run.last) return isOffice(tokens, run.first, at) ? undefined : first;
      const behind = tokens[department + 1]?.lower;
      // "Secretary of State for Ports": the office goes on, and nobody is named in it.
      if (behind === "for" || behind === "of") return undefined;
      if (isBodyRest(tokens, department + 1, run.last)) break;
      first = department + 1;
      at = department;
    } else if (!isBodyRest(tokens, rest, run.last)) {
      first = rest;
      at = Math.max(at, rest - 2);
    }
  }
  first = afterPlace(tokens, first, run.last);
  const rest = tokens[first];
  const allTitles = onlyTitles(tokens, first, run.last);
  const isPost = CORPORATE_TITLE.test(tokens[run.last]?.lower ?? "");
  if (
    !rest ||
    (allTitles && isPost) ||
    (allTitles && !(first > run.first && (tokens[run.first]?.classes ?? 0) & Word.honorific))
  )
    return undefined;
  return first;
}

function startsWithGivenName(token: Token | undefined): boolean {
  return token !== undefined && (token.classes & Word.givenName) !== 0 && (token.classes & TITLE) === 0;
}

function isMalayTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.lower;
  return (next === "sri" || next === "seri") && MALAY_TITLE.test(tokens[at]?.lower ?? "");
}

/** "Chief Growth Officer" is one title, whatever stands in its middle; every other one ends with its own word. */
function officeEnd(tokens: readonly Token[], at: number, last: number): number {
  if (isMalayTitle(tokens, at)) return at + 1;
  if (tokens[at]?.lower !== "chief") return at;
  for (let look = at + 1; look <= last && look <= at + CHIEF_REACH; look++)
    if (tokens[look]?.lower === "officer") return look;
  return at;
}

/** "Assistant Secretary" of "Assistant Secretary for Fair Rents": an office all through. */
function isOffice(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    const belongs = isTitleWord(token) || ((token?.classes ?? 0) & (Word.demonym | Word.place)) !== 0;
    if (token?.kind === "word" && !belongs) return false;
  }
  return true;
}

/** "Ann Marie Baker Tarn": behind a given name a word for work is a surname. Must not match "Ann Lee President". */
function isMiddleOfName(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at];
  if (at === first || !token || !startsWithGivenName(tokens[first])) return false;
  // "Gary Dean Tarn", "Harold Earl Tarn"
  if (token.classes & Word.givenName) return true;
  if (token.classes & (Word.honorific | Word.titleWord)) return false;
  return surnames.has(token.lower) && !CORPORATE_TITLE.test(token.lower);
}

/** A given name that is a title word too ("Dean Smith", "Earl") is a title only with a name behind it. */
function isTitleHere(tokens: readonly Token[], at: number, run: TokenRange): boolean {
  const token = tokens[at];
  if (!token || token.possessive) return false;
  if (token.classes & Word.nameSuffix) return false;
  const given = (token.classes & Word.givenName) !== 0;
  return !given || run.last - at >= 2;
}

/** Past the period of a shortened title and "(Ret.)" behind it. */
function skipPeriod(tokens: readonly Token[], at: number): number {
  const next = tokens[at]?.text === "." ? at + 1 : at;
  return next + retiredLength(tokens, next);
}

/** Tokens of "(Ret.)" between a rank and a name; 0 where no such bracket opens or no name follows. */
export function retiredLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== "(" || !/^(?:ret|retd|retired)$/.test(tokens[at + 1]?.lower ?? "")) return 0;
  const length = tokens[at + 2]?.text === "." ? 4 : 3;
  return tokens[at + length - 1]?.text === ")" && tokens[at + length]?.capital === true ? length : 0;
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
  let words = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind !== "punctuation") words++;
    const inTitle = ((token?.classes ?? 0) & (TITLE | Word.demonym | alone)) !== 0 || opensNumberedTitle(tokens, at);
    if (token?.kind === "word" && !inTitle && token.lower !== "of") {
      return false;
    }
  }
  return words > 0;
}

/** What makes another title of "president" and "director". */
const KIND_OF_TITLE = /^(?:vice|managing|senior|executive|deputy|assistant|associate|general)$/;

export function withoutTrailingTitles(tokens: readonly Token[], first: number, last: number): number {
  let end = last;
  while (end > first && CORPORATE_TITLE.test(tokens[end]?.lower ?? "")) end--;
  if (end === last) return end;
  // "Ann Lee Chief Growth Officer", "Ann Lee Senior Vice President"
  for (let at = end; at > first && at > end - CHIEF_REACH; at--) if (tokens[at]?.lower === "chief") return at - 1;
  while (end > first && KIND_OF_TITLE.test(tokens[end]?.lower ?? "")) end--;
  return end;
}

/** First token of the title: "Special Agent in Charge Lee", "co-founder Lee", "harbour master Lee". */
export function titleStart(tokens: readonly Token[], first: number, nameFirst: number, floor: number): number {
  let at = first;
  if (first < nameFirst && tokens[first]?.lower === "charge" && tokens[first - 1]?.lower === "in") {
    at = first - 1;
    while (at > floor && tokens[at - 1]?.capital && (tokens[at - 1]?.classes ?? 0) & TITLE) at--;
    return at;
  }
  const joint = jointTitle(tokens, first, nameFirst, floor);
  if (joint < first) return joint;
  const role = tokens[at - 1];
  if (at <= floor || role?.kind !== "word" || role.capital || role.possessive || !(role.classes & Word.role)) return at;
  while (at > floor && isLowerTitle(tokens[at - 1])) at--;
  const noun = tokens[at - 1];
  // "Chief executive Ann Lee" at the start of a sentence
  if (noun?.kind === "word" && at - 1 === floor && noun.classes & TITLE) return at - 1;
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

/** Posts that one person holds two of. "The Governor and Mayor Lee" are two people. */
const JOINT_TITLE =
  /^(?:ceo|cfo|coo|cto|cmo|cio|president|chairman|chairwoman|chairperson|chair|director|founder|co-founder|cofounder|officer|executive|manager|partner|owner|co-owner|publisher|editor|principal|producer|author)$/;

/** "Senior Vice President and | Chief Growth Officer Ann Lee": where the first of two posts starts; `first` without one. */
function jointTitle(tokens: readonly Token[], first: number, nameFirst: number, floor: number): number {
  const link = tokens[first - 1];
  const post = tokens[first - 2];
  if (first >= nameFirst || first - 2 < floor || !post || post.possessive) return first;
  if ((link?.lower !== "and" && link?.text !== "&") || !JOINT_TITLE.test(post.lower)) return first;
  if (!JOINT_TITLE.test(tokens[nameFirst - 1]?.lower ?? "")) return first;
  let at = first - 2;
  while (at > floor && tokens[at - 1]?.kind === "word" && isPostWord(tokens[at - 1])) at--;
  return at;
}

function isPostWord(token: Token | undefined): boolean {
  return token !== undefined && !token.possessive && (token.classes & (Word.role | Word.titleWord)) !== 0;
}

/** "First Lady Ann Lee", "First Deputy Minister Ann Lee": the number belongs to the title. Must not match "first officer". */
export function opensNumberedTitle(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "First" && tokens[at + 1]?.capital === true && NUMBERED.test(tokens[at + 1]?.lower ?? "");
}

const NUMBERED =
  /^(?:lady|gentleman|minister|deputy|vice|secretary|sergeant|lieutenant|officer|mate|assistant|counsel)$/;

function isLowerTitle(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital || token.possessive || speechForm(token.lower)) return false;
  return (
    (token.classes & (Word.role | Word.titleWord | Word.organisationNoun)) !== 0 && !(token.classes & Word.determiner)
  );
}

export function followedByTitle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && (token.classes & (Word.role | Word.titleWord)) !== 0 && !speechForm(token.lower);
}
