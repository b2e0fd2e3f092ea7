import { weakTitles } from "../data/titles";
import type { NameParts } from "./name-span";
import type { Passage } from "./passage";
import { speechForm } from "./speech-forms";
import type { Token, TokenRange } from "./tokens";
import { Word, wordClass } from "./word-classes";

const weak = new Set(weakTitles);
const TITLE = Word.honorific | Word.titleWord | Word.role | Word.group;
/** (R-Utah), (D-Conn.), (NDP): a party tag after a politician's name. */
const PARTY = /^(?:R|D|I|DFL|GOP|NDP|SNP|CDU|SPD|Lab|Con|LD)(?:-.+)?$/;
const ARABIC_PARTICLE = /^(?:al|el|bin|abu)-\p{L}/iu;

/** Every sign near a name that a person is meant: titles, a given name, an office, a speech verb. */
export function personEvidence(passage: Passage, name: NameParts, sentence: TokenRange): readonly string[] {
  const { tokens } = passage;
  const found: string[] = [];
  const before = tokens[name.first - 1];
  const lastTitle = tokens[name.nameFirst - 1];
  if (name.nameFirst > name.first) {
    const title = lastTitle?.text === "." ? tokens[name.nameFirst - 2] : lastTitle;
    const honoured = (title?.classes ?? 0) & (TITLE | Word.leadingAbbreviation);
    if (honoured && !weak.has(title?.lower ?? "")) found.push("title");
  }
  if (before && !before.capital && before.classes & Word.role && name.first > sentence.first) found.push("role before");
  if (name.words.length >= 2 && isGivenName(tokens[name.nameFirst])) found.push("given name");
  if (before?.text === "," && (tokens[name.first - 2]?.classes ?? 0) & (Word.role | Word.titleWord))
    found.push("role before");
  if (hasInitialOrParticle(tokens, name)) found.push("initial");
  if (partyOrDegreeFollows(tokens, name.last + 1)) found.push("letters after");
  if (roleFollows(tokens, name.last + 1, sentence.last)) found.push("apposition");
  if (speechVerbBeside(passage, name, sentence)) found.push("speech verb");
  return found;
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

function speechVerbBeside(passage: Passage, name: NameParts, sentence: TokenRange): boolean {
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

/** "Jean-Luc" is known by its first half. */
function isGivenName(token: Token | undefined): boolean {
  const half = token?.lower.split("-")[0] ?? "";
  return ((token?.classes ?? 0) & Word.givenName) !== 0 || (wordClass(half) & Word.givenName) !== 0;
}
