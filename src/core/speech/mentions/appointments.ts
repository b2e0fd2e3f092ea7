import { Word, type NameSpan, type Token, type TokenRange } from "../../language";
import { Tag } from "../clauses/tags";
import { nameAt, nameEndingAt, namesWithin, type Apposition, type Reading } from "../reading";
import { officeOf, textOf } from "./appositions";

/** Passive: "has been named chair". Active, with the name behind it: "named Ann Lee chair". */
const APPOINTED = new Set(
  "named appointed elected re-elected promoted chosen selected tapped hired confirmed".split(" "),
);
const APPOINTS = new Set(
  "named names appointed appoints elected elects promoted promotes selected selects tapped taps hired hires welcomed welcomes naming appointing".split(
    " ",
  ),
);
/** "the appointment of Ann Lee as chair". */
const APPOINTMENT = new Set("appointment election promotion hiring selection".split(" "));
/** "becomes chair"; with "as" behind them: "joins Marl as chair", "succeeds Bo Tarn as chair". */
const BECOMES = new Set("becomes became".split(" "));
const JOINS = new Set(
  "joins joined joining succeeds succeeded succeeding serves serving returns returned serve join succeed replaces replaced replacing replace".split(
    " ",
  ),
);
/** Tokens between the name and its verb: ", who will soon be". */
const BEFORE_VERB = 6;
/** Tokens between "joins" and "as": the firm, or who held the office before. */
const BEFORE_AS = 9;
/** Tokens before the noun of the office: "its new group chief operating officer". */
const BEFORE_ROLE = 6;
const LONGEST_OFFICE = 14;
/** Small words inside an office: "chair of the board", "vice president for ports and harbours". */
const INSIDE = new Set(["of", "for", "at", "the", "and", "&"]);

/** Where an office starts, and the body that gives it. */
interface Appointing {
  readonly office: number;
  readonly body: NameSpan | undefined;
}

/** The office that a sentence gives somebody: "Ann Lee has been named chair of Marl". Undefined where it gives none. */
export function appointmentOf(reading: Reading, name: NameSpan): Apposition | undefined {
  const found = behindVerb(reading, name) ?? behindName(reading, name);
  const office = found && officeAt(reading, found.office);
  if (!office) return undefined;
  const told = officeOf(reading, office, office.role);
  return found.body && told.organisation === undefined ? { ...told, organisation: textOf(reading, found.body) } : told;
}

/** "Ann Lee, who has been named | chair", "Ann Lee joins Marl Group as | chair". */
function behindVerb(reading: Reading, { last }: NameSpan): Appointing | undefined {
  const { passage, tags } = reading;
  let passive = false;
  for (let at = last + 1; at <= last + BEFORE_VERB; at++) {
    const token = passage.tokens[at];
    if (!token || passage.markOf[at] !== passage.markOf[last] || nameAt(reading, at)) return undefined;
    const { lower } = token;
    if (passive && APPOINTED.has(lower)) return { office: behindLink(passage.tokens, at + 1), body: undefined };
    if (BECOMES.has(lower) || (lower === "become" && at > last + 1)) return { office: at + 1, body: undefined };
    if (JOINS.has(lower)) return behindAs(reading, at);
    if (tags[at] === Tag.auxiliary) passive = BEING.test(lower);
    else if (tags[at] !== Tag.adverb && !(at === last + 1 && lower === ",") && lower !== "who") return undefined;
  }
  return undefined;
}

const BEING = /^(?:is|are|was|were|be|been|being)$/;

/** "joins Marl Group as | director": the office is there. */
function behindAs(reading: Reading, verb: number): Appointing | undefined {
  const { tokens } = reading.passage;
  for (let at = verb + 1; at <= verb + BEFORE_AS; at++) {
    const token = tokens[at];
    if (!token || (token.kind === "punctuation" && token.text !== ".") || token.classes & Word.auxiliary)
      return undefined;
    if (token.lower !== "as") continue;
    const joined = tokens[verb]?.lower.startsWith("join") === true;
    const body = joined ? namesWithin(reading, { first: verb + 1, last: at - 1 }).find(isBody) : undefined;
    return { office: behindLink(tokens, at), body };
  }
  return undefined;
}

/** "Marl Group named Ann Lee | chair", "the appointment of Ann Lee as | chair". */
function behindName(reading: Reading, { first, last }: NameSpan): Appointing | undefined {
  const { tokens, markOf } = reading.passage;
  const next = tokens[last + 1];
  if (next?.kind !== "word" || markOf[last + 1] !== markOf[first]) return undefined;
  const verb = tokens[first - 1]?.lower ?? "";
  const noun = verb === "of" && APPOINTMENT.has(tokens[first - 2]?.lower ?? "");
  if (!noun && !APPOINTS.has(verb)) return undefined;
  const isLinked = LINK.test(next.lower);
  if (!isLinked && (noun || !(next.classes & (Word.role | Word.titleWord)))) return undefined;
  const before = noun ? undefined : nameEndingAt(reading, first - (tokens[first - 2]?.lower === "has" ? 3 : 2));
  const body = before && isBody(before) ? before : undefined;
  return { office: isLinked ? behindLink(tokens, last + 1) : last + 1, body };
}

function isBody({ kind }: NameSpan): boolean {
  return kind === "organisation";
}

const LINK = /^(?:as|to|be|the|its|their|a|an|new|next|first)$/;
const POST = /^(?:position|role|post|office)$/;

/** Past "as its new", "to be", "to the position of". */
function behindLink(tokens: readonly Token[], at: number): number {
  let next = at;
  while (LINK.test(tokens[next]?.lower ?? "") && next < at + 4) next++;
  return POST.test(tokens[next]?.lower ?? "") && tokens[next + 1]?.lower === "of" ? next + 2 : next;
}

/** The words of the office that starts at `first`, without "of" and "and" that lead on to something else. */
export function officeAt(reading: Reading, first: number): (TokenRange & { readonly role: number }) | undefined {
  const { tokens } = reading.passage;
  let role = -1;
  let last = -1;
  for (let at = first; at < first + LONGEST_OFFICE; at++) {
    const token = tokens[at];
    if (!token || !belongs(reading, at, role >= 0)) break;
    const isSmall = INSIDE.has(token.lower);
    if (role < 0 && (at > first + BEFORE_ROLE || (isSmall && at > first))) break;
    if (role < 0 && token.classes & Word.role) role = at;
    if (!isSmall) last = at;
  }
  return role < 0 ? undefined : { first, last: Math.max(last, role), role };
}

/** Whether a word can be one of an office: no verb, no date, nobody's name, no "for a third term". */
function belongs(reading: Reading, at: number, behindRole: boolean): boolean {
  const { passage, tags } = reading;
  const token = passage.tokens[at];
  if (token?.kind !== "word" || tags[at] === Tag.auxiliary || tags[at] === Tag.pronoun) return token?.text === "&";
  if (nameAt(reading, at)?.kind === "person" || token.classes & (Word.time | Word.subordinator)) return false;
  if (token.classes & Word.preposition && !INSIDE.has(token.lower)) return false;
  if (INSIDE.has(token.lower) && /^(?:an?|another|more|life)$/.test(passage.tokens[at + 1]?.lower ?? "")) return false;
  return !behindRole || token.capital || (tags[at] !== Tag.verb && tags[at] !== Tag.adverb);
}
