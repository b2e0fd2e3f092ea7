import { genderedTitles } from "../../data/titles";
import { afterLetters, Word, type NameSpan, type Token, type TokenRange } from "../../language";
import { nameAt, namesWithin, type Apposition, type Reading } from "../reading";
import { Tag } from "../clauses/tags";
import { postsIn } from "./posts";

const REACH = 26;
const LEADING_ARTICLE = /^(?:the|an?|its|their|his|her)\s+/i;

/** The office behind a name: ", the chair of Acme," ", PhD, chief executive of …". Undefined when no role stands there. */
export function appositionAfter(reading: Reading, last: number): Apposition | undefined {
  const { tokens } = reading.passage;
  const enclosed = enclosedOffice(reading, last + 1);
  if (enclosed) return enclosed;
  const open = tokens[last + 1]?.text === "(" ? parenthesisEnd(reading, last + 1) + 1 : last + 1;
  const comma = behindAside(reading, afterLetters(tokens, open));
  if (tokens[comma]?.text !== ",") return undefined;
  const first = comma + 1;
  const found = officeFrom(reading, first);
  return found && officeOf(reading, { first, last: found.end }, found.role);
}

/** Tokens of ", of Marl" and ", 45, of Lower Marl" between a name and the office. */
const LONGEST_ASIDE = 5;

/** "Ann Lee, 45, of Marl | , chair of Acme": the comma before the office; the first one where nothing is stepped over. */
function behindAside(reading: Reading, comma: number): number {
  const { tokens } = reading.passage;
  let at = comma;
  const age = tokens[at + 1]?.text ?? "";
  if (tokens[at]?.text === "," && AGE.test(age) && tokens[at + 2]?.text === ",") at += 2;
  if (tokens[at]?.text !== "," || !/^(?:of|from)$/.test(tokens[at + 1]?.lower ?? "")) return at;
  for (let look = at + 2; look < at + 2 + LONGEST_ASIDE; look++) {
    const token = tokens[look];
    if (token?.text === ",") return look > at + 2 ? look : comma;
    if (!token?.capital) return at;
  }
  return at;
}

const AGE = /^[1-9]\d?$/;

/** "Ann Lee (chair, Acme)", "Ann Lee – chair of Acme – said": only where the office starts right behind the mark. */
function enclosedOffice(reading: Reading, open: number): Apposition | undefined {
  const { tokens } = reading.passage;
  const mark = tokens[open]?.text ?? "";
  if (!/^[(–—]$/.test(mark)) return undefined;
  const first = (tokens[open + 1]?.classes ?? 0) & Word.determiner ? open + 2 : open + 1;
  if (!((tokens[first]?.classes ?? 0) & (Word.role | Word.titleWord))) return undefined;
  const found = officeFrom(reading, open + 1);
  if (!found || (mark !== "(" && tokens[found.end + 1]?.text !== mark)) return undefined;
  return officeOf(reading, { first: open + 1, last: found.end }, found.role);
}

/** Words of "Marl Group chief executive and founder," before a name. */
const LONGEST_BEFORE = 10;
const BEFORE_NAME = Word.role | Word.titleWord;

/** "Chief executive and founder, Ann Lee, said": the office without an article that opens a clause before the comma. */
export function officeBefore(reading: Reading, name: NameSpan): Apposition | undefined {
  const { tokens } = reading.passage;
  const role = name.first - 2;
  const isOffice = name.first === name.nameFirst && tokens[name.first - 1]?.text === "," && isPost(tokens[role]);
  if (!isOffice || !/^[,.]$/.test(tokens[name.last + 1]?.text ?? "")) return undefined;
  let first = role;
  while (first > name.first - LONGEST_BEFORE && isWordOfPost(reading, first - 1)) first--;
  const before = tokens[first - 1];
  const opens = before === undefined || /^[.?!”"]$/.test(before.text) || before.form !== undefined;
  return opens && isPost(tokens[role]) ? officeOf(reading, { first, last: role }, role) : undefined;
}

function isPost(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.possessive && (token.classes & Word.role) !== 0;
}

function isWordOfPost(reading: Reading, at: number): boolean {
  const token = reading.passage.tokens[at];
  if (!token || token.form) return false;
  if (token.lower === "and" || token.text === "&" || token.classes & BEFORE_NAME) return true;
  const name = nameAt(reading, at);
  return name !== undefined && name.kind !== "person" && !token.possessive;
}

/** What the words of an office tell; `role` is the first noun in them that names a post. */
export function officeOf(reading: Reading, { first, last }: TokenRange, role: number): Apposition {
  const { passage } = reading;
  const tokens = passage.tokens.slice(first, last + 1);
  const end = tokens[tokens.length - 1]?.end ?? 0;
  const before = passage.tokens[first - 1];
  const start = tokens[0]?.start ?? 0;
  return {
    text: passage.text.slice(start, end).replace(LEADING_ARTICLE, ""),
    start: before && before.classes & Word.determiner ? before.start : start,
    end,
    posts: postsIn(tokens),
    organisation: organisationIn(reading, first, role, last),
    gender: genderIn(tokens),
  };
}

/** The role and the last token of an office that starts at `first`; undefined when something else stands there. */
function officeFrom(reading: Reading, first: number): { readonly role: number; readonly end: number } | undefined {
  const { passage, tags } = reading;
  const opener = tags[first];
  if (opener === Tag.pronoun || opener === Tag.coordinator || opener === Tag.auxiliary || opener === Tag.subordinator)
    return undefined;
  if (passage.tokens[first]?.lower === "as" || opensClause(passage.tokens[first])) return undefined;
  let end = first;
  let role = -1;
  for (let at = first; at < first + REACH; at++) {
    const token = passage.tokens[at];
    if (!token || (passage.markOf[at] ?? -1) >= 0) break;
    if (/^[,.;:?!—–(]$/.test(token.text)) {
      const inside = periodOf(passage.tokens, at, end);
      if (inside !== 0 && role >= 0) end = at;
      if ((inside & Word.leadingAbbreviation) === 0) break;
      continue;
    }
    // ", Mayor Bo Tarn and …": the next person of a list, no office of the one before.
    if (role < 0 && nameAt(reading, at)?.kind === "person" && !isOwner(reading, at)) return undefined;
    if (role < 0 && tags[at] === Tag.verb && at > first) return undefined;
    if (token.classes & Word.role && role < 0) role = at;
    if (role >= 0 && endsOffice(reading, at)) break;
    if (role < 0 && at > first + 6) return undefined;
    end = at;
  }
  // "the first woman to | lead Acme"
  while (end > role && LEADS_ON.test(passage.tokens[end]?.lower ?? "")) end--;
  return role < 0 ? undefined : { role, end };
}

const LEADS_ON = /^(?:to|and|or|of|for|at|in|on|with|the)$/;

/** ", noting the mayor's …", ", remains as director": a verb, and no office. Must not match ", heads" or ", acting mayor". */
function opensClause(token: Token | undefined): boolean {
  if (!token || token.capital || token.classes & (Word.role | Word.titleWord | Word.organisationNoun)) return false;
  const form = token.form;
  if (form) return (form.gerund || form.past || form.present) && !form.nounLike;
  return (token.classes & Word.presentVerb) !== 0;
}

/** The period of "Acme Co." and of "St. Marl" belongs to the name: the class of the word before it, 0 for other marks. */
function periodOf(tokens: readonly Token[], at: number, end: number): number {
  const before = tokens[end];
  if (!before?.capital || tokens[at]?.text !== "." || at !== end + 1 || before.end !== tokens[at]?.start) return 0;
  if (before.classes & Word.companyForm) return Word.companyForm;
  return tokens[at + 1]?.capital ? before.classes & Word.leadingAbbreviation : 0;
}

function isOwner(reading: Reading, at: number): boolean {
  const name = nameAt(reading, at);
  return name !== undefined && reading.passage.tokens[name.last]?.possessive === true;
}

function parenthesisEnd(reading: Reading, open: number): number {
  for (let at = open + 1; at < open + 8; at++) if (reading.passage.tokens[at]?.text === ")") return at;
  return open;
}

function endsOffice(reading: Reading, at: number): boolean {
  const token = reading.passage.tokens[at];
  const form = token?.form;
  return (
    reading.tags[at] === Tag.auxiliary ||
    (form !== undefined && reading.tags[at] === Tag.verb) ||
    /^(?:that|who|whose|which)$/.test(token?.lower ?? "")
  );
}

/**
 * The body an office belongs to: its owner ("Acme's chair"), else the body named in it, else the name behind "of" or
 * "at", else the name behind the next comma (", chair, Acme,"). Countries and cities are none.
 */
function organisationIn(reading: Reading, first: number, role: number, last: number): string | undefined {
  const { tokens } = reading.passage;
  const names = namesWithin(reading, { first, last }).filter((name) => name.kind !== "place" && !isState(tokens, name));
  const owner = names.find((name) => tokens[name.last]?.possessive && name.last < last && name.kind !== "person");
  if (owner) return textOf(reading, owner);
  const bodies = names.filter((name) => name.kind === "organisation" && !holdsRole(reading, name));
  const linked = names.filter(
    (name) => name.kind === "unclear" && /^(?:of|at|for|from|with|the)$/.test(tokens[name.first - 1]?.lower ?? ""),
  );
  const inside = bodies.find((name) => name.first > role) ?? bodies[0];
  if (inside) return textOf(reading, inside);
  const employer =
    linked.find((name) => /^(?:at|for|with|from)$/.test(tokens[name.first - 1]?.lower ?? "")) ?? linked[0];
  if (employer && employer.first > role && !holdsRole(reading, employer) && isLastOf(tokens, employer.first))
    return textOf(reading, { first: employer.first, last: jointBody(reading, employer, last) });
  if (isOfField(tokens, role)) return undefined;
  const next = nameAt(reading, last + 2);
  const follows =
    tokens[last + 1]?.text === "," && next?.first === last + 2 && /^[,.;)]$/.test(tokens[next.last + 1]?.text ?? "");
  return follows &&
    !isState(tokens, next) &&
    (next.kind === "organisation" || next.kind === "unclear") &&
    !holdsRole(reading, next)
    ? textOf(reading, next)
    : undefined;
}

const PART_OF_BODY = /^(?:section|unit|branch|subcommittees?|divisions?)$/;

/** ", Calif.": no body. */
function isState(tokens: readonly Token[], { first, last }: TokenRange): boolean {
  return first === last && STATE.test(tokens[first]?.text ?? "") && tokens[first - 1]?.text === ",";
}

const STATE =
  /^(?:[A-Z]{2}|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)$/;

/** "the Ports and Harbours Section": one body with two fields. The last token of it. */
function jointBody(reading: Reading, { first, last }: NameSpan, limit: number): number {
  const { tokens } = reading.passage;
  const joined = tokens[first - 1]?.lower === "the" && tokens[last + 1]?.lower === "and";
  const rest = joined ? nameAt(reading, last + 2) : undefined;
  const noun = tokens[rest?.last ?? -1];
  const isBody = noun !== undefined && ((noun.classes & Word.bodyNoun) !== 0 || PART_OF_BODY.test(noun.lower));
  return rest && isBody && rest.last <= limit ? rest.last : last;
}

/** "Minister for Ports, Fisheries": what follows the comma is a field as well. */
function isOfField(tokens: readonly Token[], role: number): boolean {
  return (
    /^(?:minister|secretary|councillor|commissioner)$/.test(tokens[role]?.lower ?? "") &&
    /^(?:of|for)$/.test(tokens[role + 1]?.lower ?? "")
  );
}

/** People whose "of" names what they teach or study: "Professor of Computing". */
const LEARNED = /^(?:professor|lecturer|reader|fellow|student|teacher|scholar|historian|doctor)$/;

/** "Minister of Ports" names a field of work, "chair of Acme" a body: only ministers and secretaries have fields. */
function isLastOf(tokens: readonly Token[], first: number): boolean {
  if (tokens[first - 1]?.lower === "for" && tokens[first - 2]?.lower === "member") return false;
  if (tokens[first - 1]?.lower === "of" && LEARNED.test(tokens[first - 2]?.lower ?? "")) return false;
  for (let at = first - 1; at > first - 4; at--)
    if (
      /^(?:minister|secretary|ministers|head|director|vp|president|councillor|commissioner)$/.test(
        tokens[at]?.lower ?? "",
      )
    )
      return (
        /^(?:president|head|director)$/.test(tokens[at]?.lower ?? "") &&
        /^(?:of|at)$/.test(tokens[first - 1]?.lower ?? "")
      );
  return true;
}

function holdsRole({ passage }: Reading, { first, last }: TokenRange): boolean {
  for (let at = first; at <= last; at++) if ((passage.tokens[at]?.classes ?? 0) & Word.role) return true;
  return ((passage.tokens[last + 1]?.classes ?? 0) & Word.role) !== 0 && passage.tokens[last]?.possessive !== true;
}

/** The words of a name, possessive ending left out. */
export function textOf({ passage }: Reading, { first, last }: TokenRange): string {
  const end = passage.tokens[last];
  return passage.text.slice(passage.tokens[first]?.start ?? 0, end ? end.end - (end.possessive ? 2 : 0) : 0);
}

function genderIn(tokens: readonly Token[]): "he" | "she" | undefined {
  for (const token of tokens.slice(0, 6)) {
    const gender = token.possessive ? undefined : genderedTitles[token.lower];
    if (gender && token.classes & Word.role) return gender;
  }
  return undefined;
}
