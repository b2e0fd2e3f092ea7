import type { Analysis } from "../../../model";
import {
  type Attributing,
  attributionItems,
  isPronounSource,
  sourceItems,
  verbItems,
  verbLength,
} from "./attributions";
import type { Desk } from "../forms/desk";
import { elementItems } from "./elements";
import { habitsOf } from "./habits";
import type { WritingItem } from "./item";
import { nameItems, titleItems } from "./names";
import { type Organisation, organisationsAt, peopleAt, type Person } from "./people";
import { type Spot, spotAt } from "./spot";
import { endsWithPhrase } from "./typed";

/**
 * What a writer may want to type at an offset, the likeliest first: attributions behind a quotation, verbs and titles
 * behind a name, names in running text, elements on an empty line. Nothing in front matter, code, comments or addresses.
 */
export function completeWriting(
  a: Analysis,
  offset: number,
  desk: Desk,
  { onlyBehindQuotations = false }: CompletionOptions = {},
): readonly WritingItem[] {
  const spot = spotAt(a, offset);
  if (spot === undefined || spot.role === "end-mark") return [];
  if (onlyBehindQuotations && spot.behindQuotation === undefined) return [];
  const people = peopleAt(a, offset, desk);
  const given: Attributing = { people, habits: habitsOf(a), desk };
  const organisations = organisationsAt(a, offset, desk);
  if (spot.inQuotation) return nameItems(spot, organisations, given);
  const behind = behindName(spot, organisations, given);
  if (spot.behindQuotation !== undefined) return afterQuotation(a, spot.behindQuotation, spot, given, behind);
  if (behind !== undefined && !HEADINGS.has(spot.role)) return itemsBehind(behind, spot, given);
  const elements = elementItems(a, spot, desk);
  return spot.role === "release-line" ? elements : [...elements, ...nameItems(spot, organisations, given)];
}

export interface CompletionOptions {
  /** For a blank that was typed: it asks in the middle of every sentence, and means something behind a quotation alone. */
  readonly onlyBehindQuotations?: boolean;
}

const HEADINGS: ReadonlySet<Spot["role"]> = new Set([
  "headline",
  "subhead",
  "section-heading",
  "contact",
  "release-line",
]);

/** A name, or a name with its title, right before what is typed in small letters. */
interface BehindName {
  readonly typed: string;
  readonly what: "verb" | "title";
  readonly person: Person | undefined;
}

function afterQuotation(
  a: Analysis,
  from: number,
  spot: Spot,
  given: Attributing,
  behind: BehindName | undefined,
): readonly WritingItem[] {
  const words = a.source.text.slice(from, spot.offset);
  const verb = verbLength(words);
  if (verb > 0 && behind === undefined) return sourceItems(words.slice(verb), from + verb, given);
  if (verb > 0 && behind?.what === "verb") return [];
  if (behind !== undefined) return itemsBehind(behind, spot, given);
  return attributionItems(words, from, given);
}

function itemsBehind({ typed, what, person }: BehindName, spot: Spot, given: Attributing): readonly WritingItem[] {
  const from = spot.offset - typed.length;
  return what === "verb" ? verbItems(typed, from, given) : titleItems(typed, from, person, given);
}

function behindName(spot: Spot, organisations: readonly Organisation[], given: Attributing): BehindName | undefined {
  return behindComma(spot.before, organisations, given) ?? rightBehind(spot.before, organisations, given);
}

/** "Mira Dunn, harb": a title. "Mira Dunn, harbour master of Leyport, ": the title is closed, and the verb may follow. */
function behindComma(
  before: string,
  organisations: readonly Organisation[],
  given: Attributing,
): BehindName | undefined {
  const comma = before.lastIndexOf(",");
  const tail = before.slice(comma + 1);
  const typed = tail.trimStart();
  if (comma <= 0 || tail === typed || !SMALL_WORDS.test(typed)) return undefined;
  const named = namedAtEnd(before.slice(0, comma), organisations, given);
  if (named?.person !== undefined) return { typed, what: "title", person: named.person };
  if (typed.includes(" ")) return undefined;
  let at = before.lastIndexOf(",", comma - 1);
  for (let hops = 0; at > 0 && hops < MOST_COMMAS; hops++, at = before.lastIndexOf(",", at - 1)) {
    const inner = namedAtEnd(before.slice(0, at), organisations, given);
    const isTitle = !SENTENCE_END.test(before.slice(at, comma));
    if (inner?.person !== undefined && isTitle) return { typed, what: "verb", person: inner.person };
  }
  return undefined;
}

/** Commas that the title of one person may hold. */
const MOST_COMMAS = 3;
// What is typed of a title or a verb. Must not match a capital at its beginning.
const SMALL_WORDS = /^(?:\p{Ll}[^.!?”":;]{0,60})?$/u;
const SENTENCE_END = /[.!?”"]/u;

/** "Dunn sa": a verb. */
function rightBehind(
  before: string,
  organisations: readonly Organisation[],
  given: Attributing,
): BehindName | undefined {
  const typed = /(?:\p{Ll}[\p{L}’'-]*)?$/u.exec(before)?.[0] ?? "";
  const ahead = before.slice(0, before.length - typed.length);
  if (!/[ \u00A0]$/u.test(ahead)) return undefined;
  const named = namedAtEnd(ahead.trimEnd(), organisations, given);
  return named && { typed, what: "verb", person: named.person };
}

function namedAtEnd(
  words: string,
  organisations: readonly Organisation[],
  { people }: Attributing,
): { readonly person: Person | undefined } | undefined {
  const person = people.find(
    ({ name, surname, call }) => endsWithPhrase(words, name) || (!call.isFirst && endsWithPhrase(words, surname)),
  );
  if (person !== undefined) return { person };
  const isBody = organisations.some(
    ({ name, short }) => endsWithPhrase(words, name) || (short !== undefined && endsWithPhrase(words, short)),
  );
  const last = /\p{L}+$/u.exec(words)?.[0] ?? "";
  const isPronoun = isPronounSource(last) && /[”"’»],? \p{L}+$/u.test(words);
  return isBody || isPronoun ? { person: undefined } : undefined;
}
