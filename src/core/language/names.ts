import { organisationEnd, personBehindBody } from "./name-organisations";
import { nameFrom } from "./name-parts";
import { isHeadlineVerb, isLetters, isPartyTag } from "./name-shapes";
import { shareTitles } from "./name-shared-titles";
import type { NameSpan } from "./name-span";
import { opensNumberedTitle, retiredLength } from "./name-titles";
import type { Passage } from "./passage";
import type { Token, TokenRange } from "./tokens";
import { Word } from "./word-classes";
import { Shape } from "./word-shapes";

/** Words that never belong to a name although they are capitalised here. */
const NEVER = Word.determiner | Word.subjectPronoun | Word.otherPronoun | Word.auxiliary | Word.coordinator;
/** Months that are given names or surnames too. */
const MONTH_NAMES = new Set(["april", "may", "june", "august", "jan"]);
/** Particles that are no English word: with a capital behind them they start a name anywhere. */
const CLEAR_PARTICLE = /^(?:van|von|der|den|del|della|di|da|dos|das|du|bin|bint|ibn|abu|ter|ten|'t)$/;
/** Of those, the ones that no English word is spelled like, behind any word. */
const FOREIGN_PARTICLE = /^(?:von|della|dos|'t)$/;
/** Contact lines open with them, and titles: "Press Secretary Ann Lee". */
const DESKS = /^(?:press|media)$/;
/** Longer runs of capitals are headings. */
const LONGEST_NAME = 14;

/**
 * Every name in a passage with the titles before it, in order: people, organisations, places and capitalised phrases
 * nobody can tell apart without more of the text (`unclear`).
 */
export function findNames(passage: Passage): readonly NameSpan[] {
  const names: NameSpan[] = [];
  for (const sentence of passage.sentences) {
    let at = sentence.first;
    while (at <= sentence.last) {
      if (!startsName(passage, at, sentence)) {
        at++;
        continue;
      }
      const run = runFrom(passage, at, sentence);
      const name =
        run.last - run.first < LONGEST_NAME ? nameFrom(passage, run, sentence, floorFor(names, sentence)) : undefined;
      if (name) {
        while ((names[names.length - 1]?.first ?? -1) >= name.first) names.pop();
        names.push(name);
      }
      at = Math.max(run.last, name?.last ?? 0) + 1;
    }
  }
  return shareTitles(passage, names);
}

/** A post in front of a name may take in the bodies it speaks of, never another person. */
function floorFor(names: readonly NameSpan[], sentence: TokenRange): number {
  for (let at = names.length - 1; at >= 0; at--) {
    const name = names[at];
    if (!name || name.last < sentence.first) break;
    if (name.kind === "person") return name.last + 1;
  }
  return sentence.first;
}

function startsName(passage: Passage, at: number, sentence: TokenRange): boolean {
  const token = passage.tokens[at];
  if (token?.kind !== "word") return false;
  if (!token.capital) return (token.shape & Shape.camel) !== 0 || isLowerParticle(passage, at, sentence);
  if (startsWithInitial(passage, at)) return true;
  if (token.classes & Word.time) return isMonthName(passage, at);
  if (token.classes & NEVER && token.text !== "US") return isEverydayGivenName(passage, at);
  if (opensNumberedTitle(passage.tokens, at)) return true;
  const atStart = at === sentence.first || isOpeningMark(passage, at - 1);
  if (token.classes & (Word.opener | Word.subordinator | Word.preposition | Word.adverb)) {
    // "New York", "Happy Days" inside a sentence; at its start only as a known place or given name.
    const next = passage.tokens[at + 1];
    if (!next?.capital || !(token.classes & (Word.opener | Word.adverb))) return false;
    if (DESKS.test(token.lower) && next.classes & Word.role) return true;
    return token.lower === "new" || (!atStart && !(token.classes & Word.preposition));
  }
  if ((isLetters(token) && passage.tokens[at - 1]?.text === ",") || isPartyTag(passage.tokens, at)) return false;
  return !endsInHeading(token, passage.tokens[at + 1]);
}

/** "Marl Appoints Mira Dunn": in a heading the verb has a capital as well, and belongs to no name. */
function endsInHeading(token: Token, next: Token | undefined): boolean {
  if (!next || (!next.capital && !(next.classes & (Word.determiner | Word.preposition)))) return false;
  return isHeadlineVerb(token) && !(token.classes & Word.givenName);
}

function isOpeningMark(passage: Passage, at: number): boolean {
  const mark = passage.markOf[at] ?? -1;
  return mark >= 0 && passage.markOf[at - 1] !== mark;
}

/** "van der Berg" after a title: the name starts with a small letter. */
function isLowerParticle(passage: Passage, at: number, sentence: TokenRange): boolean {
  const token = passage.tokens[at];
  const before = passage.tokens[at - 1];
  if (!token) return false;
  const arabic = isHyphenParticle(token);
  if (!arabic && !(token.classes & Word.particle)) return false;
  const titled = before !== undefined && (before.text === "." || (before.classes & Word.honorific) !== 0);
  const behindMark = at === sentence.first || before?.kind === "punctuation";
  const clear = FOREIGN_PARTICLE.test(token.lower) || (behindMark && (arabic || CLEAR_PARTICLE.test(token.lower)));
  if (!titled && !clear && !(token.lower === "van" && isNoVehicle(before))) return false;
  if (arabic) return true;
  const next = passage.tokens[at + 1];
  return next !== undefined && (next.capital || (next.classes & Word.particle) !== 0);
}

/** "and van Tarn": a van that drives has an article or an owner before it. */
function isNoVehicle(before: Token | undefined): boolean {
  return before !== undefined && (before.classes & (Word.coordinator | Word.preposition)) !== 0;
}

function isHyphenParticle({ shape }: Token): boolean {
  return (shape & Shape.hyphenParticle) !== 0;
}

/** "A. P. J. Abdul Kalam": an initial that is an article elsewhere. */
function startsWithInitial(passage: Passage, at: number): boolean {
  const period = passage.tokens[at + 1];
  return passage.tokens[at]?.text.length === 1 && period?.text === "." && passage.tokens[at + 2]?.capital === true;
}

/** "Will Smith": a given name that is an everyday word needs a capital behind it. */
function isEverydayGivenName(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1];
  if (!((passage.tokens[at]?.classes ?? 0) & Word.givenName) || !next?.capital) return false;
  return !(next.classes & (NEVER | Word.time | Word.opener));
}

function isMonthName(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  const next = passage.tokens[at + 1];
  if (!token || !next || !MONTH_NAMES.has(token.lower) || next.classes & Word.time) return false;
  return next.capital || ((next.classes & Word.particle) !== 0 && passage.tokens[at + 2]?.kind === "word");
}

/** From `at` over everything that can belong to one name. */
function runFrom(passage: Passage, at: number, sentence: TokenRange): TokenRange {
  let last = at;
  for (;;) {
    if (passage.tokens[last]?.possessive) break;
    const step = continuation(passage, last, sentence);
    if (step === 0) break;
    last += step;
  }
  while (last > at && isDangling(passage.tokens[last], passage.tokens[last - 1])) last--;
  last = organisationEnd(passage, { first: at, last }, sentence);
  return { first: at, last: personBehindBody(passage.tokens, at, last) };
}

function isDangling(token: Token | undefined, before: Token | undefined): boolean {
  if (token?.text === "." && before && before.classes & Word.nameSuffix) return false;
  return token !== undefined && !token.capital && !isHyphenParticle(token) && token.kind !== "number";
}

/** How many tokens after `last` carry the name on; 0 at its end. */
function continuation(passage: Passage, last: number, sentence: TokenRange): number {
  const { tokens, markOf } = passage;
  const next = tokens[last + 1];
  if (!next || last + 1 > sentence.last || markOf[last + 1] !== markOf[last]) return nickname(passage, last, sentence);
  const after = last + 2 <= sentence.last ? tokens[last + 2] : undefined;
  const before = tokens[last];
  if (next.kind === "word") {
    if (next.capital) return capitalContinues(next, after, before) ? 1 : 0;
    if (after?.text === "/") return isFatherLink(tokens, last + 1) ? 4 : 0;
    if (isHyphenParticle(next)) return 1;
    if (next.text === "i" || next.text === "e") return joinsSurnames(before, after) ? 1 : 0;
    if (!(next.classes & Word.particle) && !isParticleHere(next, before, after)) return 0;
    return after && (after.capital || carriesParticle(tokens, last + 2)) ? 1 : 0;
  }
  if (next.text === "(") return retiredLength(tokens, last + 1) || bracketed(passage, last, sentence);
  if (next.text === "." && next.start === before?.end) {
    const aside = retiredLength(tokens, last + 2);
    if (aside > 0) return aside + 1;
    // "Dr.-Ing."
    if (after?.text === "-" && before.classes & Word.honorific && tokens[last + 3]?.capital) return 3;
    if (after?.text === "(" && before.text.length === 1) {
      const name = bracketed(passage, last + 1, sentence);
      return name > 0 ? name + 1 : 0;
    }
    const suffix = before.lower === "jr" || before.lower === "sr";
    const abbreviated = before.text.length === 1 || suffix || (before.classes & Word.leadingAbbreviation) !== 0;
    const goesOn =
      after !== undefined && (after.capital || (after.classes & Word.particle) !== 0 || isHyphenParticle(after));
    return abbreviated && (goesOn || suffix) ? 1 : 0;
  }
  if (next.text === "&") return after?.capital ? 2 : 0;
  if (next.text === "," && after && after.classes & Word.nameSuffix && after.text !== "I") return 2;
  return 0;
}

/** "Ravi a/l Tarn", "Devi d/o Marl": son and daughter of. */
function isFatherLink(tokens: readonly Token[], at: number): boolean {
  const link = `${tokens[at]?.lower ?? ""}/${tokens[at + 2]?.lower ?? ""}`;
  return /^(?:a\/[lp]|[sd]\/o)$/.test(link) && tokens[at + 3]?.capital === true;
}

/** "Vidal i Tarn", "Costa e Marl": two surnames, Catalan and Portuguese. */
function joinsSurnames(before: Token | undefined, after: Token | undefined): boolean {
  const isName = (token: Token | undefined): boolean =>
    token?.kind === "word" && token.capital && (token.classes & NEVER) === 0;
  return isName(before) && isName(after);
}

/** "in 't Tarn", "von und zu Marl": a small word that is a particle only beside another one. */
function isParticleHere(next: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (next.lower === "in" || next.lower === "aan") return after?.lower === "'t" || after?.lower === "den";
  return next.lower === "und" && before?.lower === "von";
}

/** "van der Tarn", "von und zu Marl", "Dunn van in 't Tarn": at most three small words, then a capital. */
function carriesParticle(tokens: readonly Token[], at: number): boolean {
  for (let look = at; look < at + 3; look++) {
    const token = tokens[look];
    if (!token) return false;
    if (token.capital) return look > at;
    if (!(token.classes & Word.particle) && token.lower !== "und") return false;
  }
  return false;
}

function capitalContinues(next: Token, after: Token | undefined, before: Token | undefined): boolean {
  if (next.classes & Word.time) {
    if (!MONTH_NAMES.has(next.lower) || after?.kind === "number") return false;
    return before !== undefined && (before.classes & (Word.givenName | Word.honorific)) !== 0;
  }
  if (next.classes & NEVER) return next.text.length === 1 && after?.text === ".";
  if (next.classes & (Word.preposition | Word.subordinator)) return false;
  return !endsInHeading(next, after);
}

/** Ada (Bo) Lee: one word between parentheses and two capitalised ones, as long as a nickname. */
function bracketed(passage: Passage, last: number, sentence: TokenRange): number {
  const [open, name, close, after] = passage.tokens.slice(last + 1, last + 5);
  if (open?.text !== "(" || close?.text !== ")" || last + 4 > sentence.last || !name?.capital || !after?.capital)
    return 0;
  const short = name.kind === "word" && name.text.length > 1 && /\p{Ll}/u.test(name.text) && !(name.classes & NEVER);
  return short && after.kind === "word" && !(after.classes & (NEVER | Word.opener)) ? 3 : 0;
}

/** Robert “Bob” Smith: one or two words in marks between two capitalised ones. */
function nickname(passage: Passage, last: number, sentence: TokenRange): number {
  const { tokens, markOf } = passage;
  const mark = markOf[last + 1] ?? -1;
  if (mark < 0 || mark === markOf[last] || last + 1 > sentence.last) return 0;
  let end = last + 1;
  while (end + 1 <= sentence.last && markOf[end + 1] === mark) end++;
  const inside = tokens[last + 2];
  const after = tokens[end + 1];
  const bracketed = tokens[last]?.kind === "word" && inside?.capital === true && end - last <= 4;
  return bracketed && after?.capital === true && end + 1 <= sentence.last && !(after.classes & NEVER)
    ? end - last + 1
    : 0;
}
