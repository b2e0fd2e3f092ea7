import { departmentEnd, isPeerage } from "./name-shapes";
import type { Passage } from "./passage";
import type { Token, TokenRange } from "./tokens";
import { Word } from "./word-classes";

/** Bodies that take "of …" or "for …" into their name: "Ministry of Foreign Affairs". Lower case. */
const TAKES_OF = new Set(
  `ministry department university committee office bank house organization organisation council institute association
   society court board bureau college school center centre academy league league federation confederation union agency
   commission chamber coalition alliance campaign friends doctors church daughters sons museum port city state district
   republic kingdom government secretary division guild foundation network partnership`.split(/\s+/),
);

/** Where a run of capitals ends once "of …", "& …", ", Inc." and "and …" of an organisation's name are taken in. */
export function organisationEnd(passage: Passage, run: TokenRange, sentence: TokenRange): number {
  let { last } = run;
  for (let turn = 0; turn < 4; turn++) {
    const longer = extended(passage, { first: run.first, last }, sentence);
    if (longer === last) break;
    last = longer;
  }
  return last;
}

function extended(passage: Passage, run: TokenRange, sentence: TokenRange): number {
  const { tokens } = passage;
  const next = tokens[run.last + 1];
  const after = tokens[run.last + 2];
  if (!next || !after || run.last + 2 > sentence.last || tokens[run.last]?.possessive) return run.last;
  if (next.lower === "of" || next.lower === "for") {
    const titled = behindOffice(tokens, run, sentence);
    if (titled > run.last) return titled;
  }
  if ((next.lower === "of" || next.lower === "for") && takesOf(tokens, run)) {
    const start = after.lower === "the" ? run.last + 3 : run.last + 2;
    const inner = tokens[start];
    if (inner?.kind === "word" && inner.capital && !(inner.classes & Word.time))
      return capitals(tokens, start, sentence.last);
  }
  if (next.lower === "and" && after.capital && hasBodyBeforeOf(tokens, run)) {
    return capitals(tokens, run.last + 2, sentence.last);
  }
  if (next.text === "," && after.classes & Word.companyForm && after.capital) {
    const stop = tokens[run.last + 3];
    const period = stop?.text === "." && stop.start === after.end && run.last + 4 <= sentence.last;
    return period ? run.last + 3 : run.last + 2;
  }
  if (next.text === "," && after.capital && tokens[run.first]?.lower === "university") {
    const beyond = tokens[run.last + 3];
    if (beyond && (beyond.text === "," || !beyond.capital) && beyond.text !== ".") return run.last + 2;
  }
  return run.last;
}

/** "Secretary of Homeland Security Dunn", "Baroness Dunn of Marl": where a title with "of" in it ends, name included. */
function behindOffice(tokens: readonly Token[], run: TokenRange, sentence: TokenRange): number {
  const office = tokens[run.last];
  const peer = tokens[run.last - 1];
  const place = tokens[run.last + 2];
  if (isPeerage(peer) && place?.capital && !isPeerage(office)) return capitals(tokens, run.last + 2, sentence.last);
  if (!office || !(office.classes & (Word.titleWord | Word.role))) return run.last;
  const end = departmentEnd(tokens, run.last + 2, sentence.last);
  const name = tokens[end + 1];
  const named =
    end > 0 &&
    tokens[end]?.capital &&
    !tokens[end]?.possessive &&
    name?.kind === "word" &&
    name.capital &&
    end < sentence.last;
  if (!named || name.classes & (Word.bodyNoun | Word.time | Word.determiner)) return run.last;
  let last = end + 1;
  while (last < sentence.last && joinsName(tokens, last)) last++;
  return last;
}

/** "Dunn", "Mira J. Dunn", "Mira van Dunn". */
function joinsName(tokens: readonly Token[], last: number): boolean {
  const token = tokens[last];
  const next = tokens[last + 1];
  if (!token || !next || token.possessive) return false;
  if (next.text === ".") return token.text.length === 1 && tokens[last + 2]?.capital === true;
  const particle = !next.capital && (next.classes & Word.particle) !== 0 && tokens[last + 2]?.capital === true;
  return next.kind === "word" && (next.capital || particle);
}

/** A body in the run, with no given name behind it that would make "of" part of a title. */
function takesOf(tokens: readonly Token[], run: TokenRange): boolean {
  for (let at = run.last; at >= run.first; at--) {
    const token = tokens[at];
    if (TAKES_OF.has(token?.lower ?? "")) return true;
    if (token && at < run.last && at > run.first && token.classes & Word.givenName && !(token.classes & Word.bodyNoun))
      return false;
  }
  return false;
}

/**
 * "Civil Division Ann Lee", "minister for Ports Ann Lee": a body or a field runs into the name of who holds its office. The
 * run ends before the name.
 */
export function personBehindBody(tokens: readonly Token[], first: number, last: number): number {
  const link = tokens[first - 1]?.lower;
  const office = tokens[first - 2];
  const field = (link === "of" || link === "for") && ((office?.classes ?? 0) & (Word.role | Word.titleWord)) !== 0;
  for (let at = first + 1; at < last; at++) {
    const body = tokens[at - 1];
    const ends = body && (body.classes & Word.bodyNoun) !== 0 && !(body.classes & Word.givenName);
    if (!ends && !field) continue;
    if ((tokens[last]?.classes ?? 0) & (Word.bodyNoun | Word.companyForm | Word.thingNoun)) return last;
    if (startsPerson(tokens, at, last)) return at - 1;
  }
  return last;
}

/** "Department of Health and Human Services", not "Acme and Beta". */
function hasBodyBeforeOf(tokens: readonly Token[], run: TokenRange): boolean {
  let body = false;
  for (let at = run.first; at <= run.last; at++) {
    const token = tokens[at];
    if (
      /^(?:ministry|department|office|committee|institute|institutes|council|commission|bureau)$/.test(
        token?.lower ?? "",
      )
    ) {
      body = true;
    }
    if (body && (token?.lower === "of" || token?.lower === "for")) return true;
    if (body && token?.lower === "and") return false;
  }
  return false;
}

function capitals(tokens: readonly Token[], from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const next = tokens[at + 1];
    if (next?.kind !== "word" || !next.capital || tokens[at]?.possessive || next.classes & Word.honorific) break;
    if (startsPerson(tokens, at + 1, limit)) break;
    at++;
  }
  return at;
}

/** "Soo-jin": a given name of two syllables. Must not match "Anti-Trust". */
const SYLLABLES = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{1,5}$/u;

/** "Department of Rivers | Ann Lee", "District of Florida | Ann B. Lee": an office runs into its holder's name. */
function startsPerson(tokens: readonly Token[], at: number, limit: number): boolean {
  const given = tokens[at];
  const next = tokens[at + 1];
  if (!given || !next || at + 1 > limit || given.possessive) return false;
  if (!(given.classes & Word.givenName) && !SYLLABLES.test(given.text)) return false;
  if (given.classes & (Word.place | Word.bodyNoun | Word.thingNoun)) return false;
  return (
    next.kind === "word" && (next.capital || (next.classes & Word.particle) !== 0) && !(next.classes & Word.bodyNoun)
  );
}
