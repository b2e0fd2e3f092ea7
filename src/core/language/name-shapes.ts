import { departments, headlineVerbs, peerages } from "../data/titles";
import type { Token } from "./tokens";
import { Word } from "./word-classes";
import { Shape } from "./word-shapes";

const headline = new Set(headlineVerbs);
const peers = new Set(peerages);
/** A capital inside a word. Must not match what `INNER_NAME` allows. */
const INNER = /^\p{Lu}\p{Ll}+\p{Lu}/u;
/** Beginnings of names that go on with a capital: "McTarn", "DeShawn", "DiMarco", "LaToya", "FitzHugh". */
const INNER_NAME =
  /^(?:Ma?c|De|Di|Da|Du|Del|Des|La|Le|Lo|Li|Van|Von|Ver|Fitz|St|Ten|Ter|Be|Ja|Jo|Ke|Ra|Ro|Sha|Ta|El|Al|Ab|Mary|Ann|Bin)\p{Lu}/u;
const ROMAN = /^[IVX]+$/;

/** Letters after a name: a degree, an order, "MP". */
export function isLetters(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.classes & Word.postNominal) !== 0 &&
    ((token.shape & Shape.letters) !== 0 || token.text === "Esq")
  );
}

/** (R-Utah), (D-Conn.), (NDP): a party tag after a politician's name. */
const PARTY =
  /^(?:R|D|I|DFL|GOP|NDP|SNP|CDU|CSU|SPD|FDP|Lab|Labour|Con|Conservative|LD|Ind|DUP|UUP|SDLP|ALP|LNP|PQ|BQ|ANC|BJP|INC|EPP|PPE|ECR)(?:[-–].+)?$/;
/** ", R-Ohio": the same behind a comma, where only the state makes it one. */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;

/** Whether `at` holds a politician's party behind "(" or a comma: it names nobody. */
export function isPartyTag(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1]?.text;
  if (mark !== "(" && mark !== ",") return false;
  const tag = tokens[at]?.text ?? "";
  return mark === "(" ? PARTY.test(tag) : PARTY_AND_STATE.test(tag);
}

/** The first token behind ", PhD, OBE" from `at` on. */
export function afterLetters(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.text === "," && (isLetters(tokens[next + 1]) || isSuffix(tokens[next + 1]))) {
    next += 2;
    if (tokens[next]?.text === "." && tokens[next + 1]?.text === ",") next++;
  }
  return next;
}

function isSuffix(token: Token | undefined): boolean {
  return token !== undefined && token.capital && (token.classes & Word.nameSuffix) !== 0;
}

/** "NASA", "ProtoSpace": a word that firms and bodies are called by, not people. */
export function isBrandWord(token: Token): boolean {
  if (isCapitals(token)) return !ROMAN.test(token.text);
  return INNER.test(token.text) && !INNER_NAME.test(token.text);
}

export function isCapitals(token: Token | undefined): boolean {
  return token !== undefined && (token.shape & Shape.capitals) !== 0;
}

/** "Announces", "Honoring" in a heading where every word has a capital: the name before it has ended. */
export function isHeadlineVerb(token: Token): boolean {
  if (headline.has(token.lower)) return true;
  return token.lower.length > 4 && token.lower.endsWith("s") && isSaying(token);
}

function isSaying({ form }: Token): boolean {
  return form !== undefined && form.present && !form.nounLike;
}

/** Whether a title is one that "of …" belongs to: "Baroness Dunn of Marl". */
export function isPeerage(token: Token | undefined): boolean {
  return token !== undefined && token.capital && peers.has(token.lower);
}

const departmentsByFirst = new Map<string, (readonly string[])[]>();
for (const phrase of departments) {
  const parts = phrase.split(" ");
  const first = parts[0] ?? "";
  const list = departmentsByFirst.get(first);
  if (list) list.push(parts);
  else departmentsByFirst.set(first, [parts]);
}

/** Last token of the department that starts at `at` ("Homeland Security"); -1 when none does. The longest one wins. */
export function departmentEnd(tokens: readonly Token[], at: number, limit: number): number {
  const from = tokens[at]?.lower === "the" ? at + 1 : at;
  let end = -1;
  for (const parts of departmentsByFirst.get(tokens[from]?.lower ?? "") ?? []) {
    const last = from + parts.length - 1;
    if (last > limit || last <= end) continue;
    if (parts.every((part, offset) => tokens[from + offset]?.lower === part)) end = last;
  }
  return end;
}
