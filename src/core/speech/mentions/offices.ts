import { Word, type Token } from "../../language";
import { nameAt, type NounPhrase, type Reading } from "../reading";
import { Tag } from "../clauses/tags";

/** Offices one person holds, so that "the Leader" can be someone; "the analyst" is anybody. */
const HELD_OFFICE = new Set(
  `leader president minister chairman chairwoman chairperson chair director secretary governor mayor ceo chancellor king
   queen pope premier ambassador senator attorney commissioner superintendent sheriff founder co-founder executive officer
   prince princess judge prosecutor dean rector congressman congresswoman representative spokesman spokeswoman spokesperson
   emir sultan emperor guardian custodian patriarch regent`.split(/\s+/),
);

/**
 * Phrases that mean the holder of an office without naming him: "the Leader of the Islamic Revolution", "The President
 * of Belarus", "Acme's chief executive". Only those with a capital, an "of …" or an owner: "the director" alone as well.
 */
export function officesIn(reading: Reading): readonly NounPhrase[] {
  const { passage } = reading;
  const found: NounPhrase[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    const token = passage.tokens[at];
    if (!token || !(token.classes & Word.role) || token.possessive) continue;
    if (!HELD_OFFICE.has(token.lower) && !isFirstLady(passage.tokens, at)) continue;
    const name = nameAt(reading, at);
    const next = nameAt(reading, at + 1);
    // "President Ann Lee" and "president Ann Lee" name her.
    if (name || (next?.first === at + 1 && next.kind !== "organisation")) continue;
    const phrase = officeAround(reading, at);
    // "Ann Lee is the mayor" tells what she is, and means nobody.
    if (phrase && passage.tokens[phrase.first - 1]?.lower !== "is") {
      found.push(phrase);
      at = phrase.last;
    }
  }
  return found;
}

/** Any other lady holds no office. */
function isFirstLady(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "lady" && tokens[at - 1]?.lower === "first";
}

function officeAround(reading: Reading, role: number): NounPhrase | undefined {
  const { passage, tags } = reading;
  let head = role;
  while (goesOn(passage.tokens[head + 1], passage.tokens[head])) head++;
  let first = role;
  while (first > 0 && role - first < 6) {
    const token = passage.tokens[first - 1];
    const tag = tags[first - 1];
    if (!token || token.kind === "punctuation" || (passage.markOf[first - 1] ?? -1) !== (passage.markOf[role] ?? -1))
      break;
    if (tag === Tag.determiner) {
      if (/^(?:a|an|any|every|each|no|another)$/.test(token.lower)) return undefined;
      return { first: first - 1, last: withComplement(reading, head), head, relative: false };
    }
    if (tag !== Tag.name && tag !== Tag.adjective && tag !== Tag.noun) break;
    first--;
    if (token.possessive)
      return { first: ownerStart(reading, first), last: withComplement(reading, head), head, relative: false };
  }
  return undefined;
}

/** "chief executive officer", "Attorney General". */
function goesOn(token: Token | undefined, before: Token | undefined): boolean {
  if (!token || (token.classes & Word.role) === 0) return false;
  return HELD_OFFICE.has(token.lower) || (token.lower === "general" && (token.capital || isOfGeneral(before)));
}

/** "the attorney general": must not match "the attorney, general counsel". */
function isOfGeneral(token: Token | undefined): boolean {
  return /^(?:attorney|solicitor|surgeon|secretary|director)$/.test(token?.lower ?? "");
}

function ownerStart(reading: Reading, at: number): number {
  let first = at;
  while (first > 0 && reading.tags[first - 1] === Tag.name) first--;
  return reading.tags[first - 1] === Tag.determiner ? first - 1 : first;
}

/** "of the Islamic Revolution", "of Belarus", "of the company". */
function withComplement(reading: Reading, head: number): number {
  const { passage, tags } = reading;
  if (passage.tokens[head + 1]?.lower !== "of") return head;
  let last = head + 1;
  for (let at = head + 2; at < passage.tokens.length && at < head + 9; at++) {
    const tag = tags[at];
    const token = passage.tokens[at];
    const belongs =
      tag === Tag.name ||
      (tag === Tag.determiner && at === head + 2) ||
      (tag === Tag.noun && tags[at - 1] === Tag.determiner);
    if (!token || !belongs) break;
    last = at;
    if (token.possessive || tag === Tag.noun) break;
  }
  return last === head + 1 ? head : last;
}
