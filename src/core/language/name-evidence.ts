import { surnamesThatLead } from "../data/surnames";
import { firmRoles, weakTitles } from "../data/titles";
import { afterLetters, isLetters, isPartyTag } from "./name-shapes";
import type { NameParts } from "./name-span";
import { isTitleWord } from "./name-titles";
import type { Passage } from "./passage";
import { leadsWithSurname } from "./surname-shapes";
import type { Token, TokenRange } from "./tokens";
import { Word, wordClass } from "./word-classes";

const weak = new Set(weakTitles);
/** "Its partner Metamarl", "owner Marl": in front of one word no sign of a person. */
const SHARED_ROLE =
  /^(?:partner|owner|co-owner|developer|producer|publisher|host|investor|broadcaster|retailer|builder|contractor|collector)$/;
const ARABIC_PARTICLE = /^(?:al|el|bin|abu)-\p{L}/iu;

/** Every sign near a name that a person is meant: titles, a given name, an office, a speech verb. */
export function personEvidence(passage: Passage, name: NameParts, sentence: TokenRange): readonly string[] {
  const { tokens } = passage;
  const found: string[] = [];
  const before = tokens[name.first - 1];
  const lastTitle = tokens[name.nameFirst - 1];
  if (name.nameFirst > name.first) {
    const title = lastTitle?.text === "." ? tokens[name.nameFirst - 2] : lastTitle;
    const honoured = isTitleWord(title) || ((title?.classes ?? 0) & Word.leadingAbbreviation) !== 0;
    const firm = name.words.length === 1 && title?.capital === false && SHARED_ROLE.test(title.lower);
    if ((honoured && !firm && !weak.has(title?.lower ?? "")) || behindLongTitle(name)) found.push("title");
  }
  if (before && !before.capital && before.classes & Word.role && name.first > sentence.first) found.push("role before");
  if (name.words.length >= 2 && isGivenName(tokens[name.nameFirst])) found.push("given name");
  else if (isTwoSyllableName(tokens, name)) found.push("given name", "surname first");
  if (before?.text === "," && (tokens[name.first - 2]?.classes ?? 0) & (Word.role | Word.titleWord))
    found.push("role before");
  if (hasInitialOrParticle(tokens, name)) found.push("initial");
  if (name.words.length > 1 && lettersBelong(tokens, name)) found.push("letters after");
  if (partyOrDegreeFollows(tokens, name.last + 1)) found.push("letters after");
  if (isTownOfSomebody(tokens, name.first)) return found;
  if (name.words.length === 1 && isCalled(tokens, name.last + 1)) found.push("calling");
  else if (roleFollows(tokens, name.last + 1, sentence.last)) found.push("apposition");
  if (speechVerbBeside(passage, name, sentence)) found.push("speech verb");
  return found;
}

/** "Park Ji-hoon": whatever the surname means elsewhere. Must not match "Park Drive-in". */
function isTwoSyllableName(tokens: readonly Token[], { nameFirst, nameLast, words }: NameParts): boolean {
  const given = tokens[nameLast]?.text ?? "";
  if (words.length !== 2 || nameLast !== nameFirst + 1) return false;
  if (SYLLABLES.test(given)) return leadsWithSurname(words) === "surely";
  // "Ji-hoon Park": the same in Western order.
  return SYLLABLES.test(tokens[nameFirst]?.text ?? "") && surnamesThatLead.has(words[1] ?? "");
}

/** "Ji-hoon", "Ji-Hoon". Must not match "Drive-in". */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-(?!in$|up$|on$|by$|to$)\p{L}\p{Ll}{1,5}$/u;

/** "Secretary of State Dunn", "Tan Sri Dunn": the title ends in a word that is none by itself. */
function behindLongTitle({ titles }: NameParts): boolean {
  return titles.includes("of") || titles.includes("for") || /^(?:sri|seri)$/.test(titles[titles.length - 1] ?? "");
}

/** "Mira Dunn OBE". */
function lettersBelong(tokens: readonly Token[], { nameLast, last }: NameParts): boolean {
  return last > nameLast && isLetters(tokens[nameLast + 1]);
}

function hasInitialOrParticle(tokens: readonly Token[], name: NameParts): boolean {
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
  if (isLetters(word)) return true;
  if (isPartyTag(tokens, at + 1)) return true;
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

const FIRM_ROLES = new Set(firmRoles);
const CALLING_REACH = 5;

/** "Wiratmo, a poet": who has one name is known by a role that only people have, close behind the article. */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const open = afterParenthesis(tokens, at);
  if (tokens[open]?.text !== ",") return false;
  // "Wiratmo, who": must not match "analysts at Marl, who".
  if (/^(?:who|whose)$/.test(tokens[open + 1]?.lower ?? "")) return !isBehindPreposition(tokens, at - 1);
  if (!((tokens[open + 1]?.classes ?? 0) & Word.determiner)) return false;
  for (let look = open + 2; look < open + 2 + CALLING_REACH; look++) {
    const token = tokens[look];
    if (token?.kind !== "word" || token.possessive) return false;
    if (token.classes & (Word.preposition | Word.organisationNoun | Word.auxiliary | Word.subordinator)) return false;
    const next = tokens[look + 1];
    const ends = next === undefined || next.kind === "punctuation" || (next.classes & NOUN_ENDS) !== 0;
    if (ends) return (token.classes & Word.role) !== 0 && !FIRM_ROLES.has(token.lower);
  }
  return false;
}

function isBehindPreposition(tokens: readonly Token[], last: number): boolean {
  const before = tokens[last - 1];
  return before !== undefined && (before.classes & Word.preposition) !== 0;
}

/** "Mira Dunn, of Marl, a nurse": the town of whom the office is told. */
function isTownOfSomebody(tokens: readonly Token[], first: number): boolean {
  return tokens[first - 2]?.text === "," && /^(?:of|from)$/.test(tokens[first - 1]?.lower ?? "");
}

const NOUN_ENDS = Word.preposition | Word.coordinator | Word.subordinator | Word.auxiliary;

/** ", the chair of Acme," ", chief executive of …": an office straight behind the name. */
function roleFollows(tokens: readonly Token[], at: number, last: number): boolean {
  const open = afterLetters(tokens, afterParenthesis(tokens, at));
  if (tokens[open]?.text !== ",") return false;
  // Only people are "who", and "a botanist" or "a puppeteer" is one.
  if (/^(?:who|whose)$/.test(tokens[open + 1]?.lower ?? "")) return true;
  if (/^an?$/.test(tokens[open + 1]?.lower ?? "") && PERSON_NOUN.test(tokens[open + 2]?.lower ?? "")) return true;
  for (let look = open + 1; look <= last && look < open + 8; look++) {
    const token = tokens[look];
    if (!token || token.kind === "punctuation" || token.form?.past) return false;
    if (token.classes & (Word.subjectPronoun | Word.coordinator | Word.finiteAuxiliary) && token.lower !== "who")
      return false;
    if (token.classes & Word.role) return !isFirmRole(tokens, open + 1, look);
  }
  return false;
}

/** ", a global leader in rapid repairs", ", prominent general contractor": said of firms as well. */
function isFirmRole(tokens: readonly Token[], open: number, role: number): boolean {
  const token = tokens[role];
  const next = tokens[role + 1];
  if (token?.lower === "general") return ((tokens[role - 1]?.classes ?? 0) & Word.role) === 0;
  const article =
    /^an?$/.test(tokens[open]?.lower ?? "") ||
    !((tokens[open]?.classes ?? 0) & (Word.determiner | Word.role | Word.titleWord));
  return article && FIRM_LEADS.test(token?.lower ?? "") && next?.kind !== "punctuation";
}

/** What firms call themselves: "a leader in", "a developer of". Must not match "a partner at". */
const FIRM_LEADS =
  /^(?:leader|producer|developer|publisher|broker|broadcaster|retailer|owner|designer|contractor|builder|brewer)$/;

function speechVerbBeside(passage: Passage, name: NameParts, sentence: TokenRange): boolean {
  const after = passage.tokens[name.last + 1];
  const before = passage.tokens[name.first - 1];
  const speaks = (token: Token | undefined, at: number): boolean => {
    if (!token || token.capital || (passage.markOf[at] ?? -1) >= 0 || at < sentence.first || at > sentence.last)
      return false;
    const form = token.form;
    return form !== undefined && (form.past || form.present) && !(form.nounLike && at < name.first);
  };
  return speaks(after, name.last + 1) || speaks(before, name.first - 1);
}

/** "Jean-Luc" is known by its first half. */
function isGivenName(token: Token | undefined): boolean {
  if (!token) return false;
  const hyphen = token.lower.indexOf("-");
  const classes = hyphen > 0 ? token.classes | wordClass(token.lower.slice(0, hyphen)) : token.classes;
  return (classes & Word.givenName) !== 0;
}
