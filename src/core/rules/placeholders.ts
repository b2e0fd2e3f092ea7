import { fillers, printedBrackets, skeletonSlots, slotWords } from "../data/placeholders";
import type { Part, Span } from "../model";
import { isPrinted, type ReleaseDocument } from "./document";
import { startsUpper } from "./words";

export interface Placeholder {
  readonly at: Span;
  /** False where the same characters may be meant for print. */
  readonly certain: boolean;
}

// [Anything up to 80 characters], on one line. Must not match a Markdown link: "[text](url)" or "[text][ref]".
const BRACKETED = /\[([^[\]\n]{1,80})\](?![([:])/g;
// {{name}}, {company}, ${1:name}, %NAME%, <<date>>, <NAME>, <Company Name>. Must not match HTML tags, which open in lower
// case, or "5% of ABC%".
const TEMPLATE =
  /\{\{[^{}\n]{1,60}\}\}|\{[A-Za-z][A-Za-z _-]{1,40}\}|\$\{\d+:|%[A-Z][A-Z_]{2,30}%|<<[^<>\n]{1,40}>>|<[A-Z][A-Z _-]{2,40}>|<(?:Company|First|Last|Your|Job) [A-Z][a-z]+>/g;
// (Date), (City), (insert …), (TBD). Must not match "(Kansas City)" or "(update)".
const IN_PARENTHESES = /\((?:Date|City|Name|Title|Link|TK|[Ii]nsert [^()\n]{1,60})\)/g;
// XXXX, Nov. XX, 20XX, $XX, XX%, XX million, "XX replies", "said XX." behind a comma or a small word, XX-XX, [●], [__]. Must not match Roman numerals ("Super Bowl XX
// weekend"), "XX chromosomes" or "XX-400".
const CROSSES =
  /\[(?:[●•]{1,3}|_{2,10}|X{1,4})\]|\bXX(?<!\p{Lu}[\p{L}.’']{0,20} XX)(?= (?!chromosomes|females|males|cells|individuals|embryos|mice)[a-z]{3,20}s\b)|(?<=[”"’,;:] |\b(?:of|to|by|from|at|about|for|than|and|with|on|in) )\bXX\b(?=[.,;:]|$)|\bX{4,}\b|\b20XX\b|\$X{1,3}\b|\bX{2,3}(?=%| (?:percent|per cent|million|billion|people|jobs|years|days)\b)|\bXX[-/]XX\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) X{1,2}\b/gu;
// TKTK, TK QUOTE, "TK." Must not match a name such as "TK Elevator" or "the TK-5".
const TO_COME = /\bTKTK\b|\bTK\b(?= [A-Z]{3}| ?[.,;:)"”]|$| [a-z])/gm;
// "$__ million", "costs ____ a year". Must not match a line to sign on, a rule across the page or Markdown's "__bold__".
const BLANK_LEFT = /[$£€]_{1,20}(?!\w)|(?<=[\p{L}\d,;:] )_{2,8}(?!_)(?= ?[%.,;)]| (?:\p{Ll}|\d))(?! ?[.,;)]? ?_)/gu;
// "/INSERT-SLUG", "/your-link-here". Must not match a page such as "/your-health" or "/insert-coins".
const IN_ADDRESS =
  /(?<=[\w/][/=.@?-])(?:(?:INSERT|YOUR)[-_]{1,2}[A-Z][A-Z_-]{1,30}|(?:SLUG|PLACEHOLDER)(?![\w=])|insert[-_](?:your[-_])?(?:link|slug|url|id|name|page|path)(?![\w-])|your[-_](?:link|slug|url)(?![\w-])|[a-z]{1,12}(?:[-_][a-z]{1,12}){0,2}[-_](?:goes[-_]here|slug[-_]here|link[-_]here|url[-_]here))/g;
const FILLER = new RegExp(`\\b(?:${fillers.join("|")})\\b`, "gi");
// TBD, TBC, TODO in running text. Must not match inside longer capitals, or a file reference ("TBC/2031/44", "44/TBC").
const OPEN_POINT = /(?<!\d\/)\b(?:TBD|TBC|TODO)\b(?![/-]\d)/g;
const skeleton = skeletonSlots.map((slot) => slot.replace(/\./g, "\\.")).join("|");
// The slots of our own skeletons, in their own case. Must not match "any city, state or town" or "full name".
const SKELETON = new RegExp(`(?<![\\w@])(?:${skeleton})(?!\\w)`, "g");

const CERTAIN: readonly RegExp[] = [TEMPLATE, IN_PARENTHESES, CROSSES, FILLER, SKELETON, IN_ADDRESS, BLANK_LEFT];

/** Template slots and dummy text in everything that will be printed, in text order. */
export function findPlaceholders(release: ReleaseDocument): readonly Placeholder[] {
  const found = release.structure.parts.filter(isPrinted).flatMap((part) => inPart(release, part));
  return found.sort((a, b) => a.at.start - b.at.start).filter((one, i, all) => !isInside(one, all[i - 1]));
}

function isInside(one: Placeholder, before: Placeholder | undefined): boolean {
  return before !== undefined && one.at.start < before.at.end;
}

function inPart(release: ReleaseDocument, part: Part): readonly Placeholder[] {
  const found: Placeholder[] = [];
  for (const { start, end, certain, inside } of release.typedNotes(part).ask(candidatesIn)) {
    const at = { start: part.start + start, end: part.start + end };
    if (inside === undefined || isSlot(inside, release.isQuoted(at))) found.push({ at, certain });
  }
  return found;
}

/** What may be a placeholder, at its place in the paragraph. */
interface Candidate extends Span {
  readonly certain: boolean;
  /** What stands in brackets: whether that is a slot depends on the marks around it. */
  readonly inside?: string;
}

const NONE: readonly Candidate[] = [];

function candidatesIn(paragraph: string): readonly Candidate[] {
  if (!SIGN.test(paragraph)) return NONE;
  const found: Candidate[] = [];
  const add = (pattern: RegExp, certain: boolean): void => {
    for (const match of paragraph.matchAll(pattern)) found.push({ ...spanOf(match), certain });
  };
  for (const match of paragraph.matchAll(BRACKETED))
    found.push({ ...spanOf(match), certain: true, inside: match[1] ?? "" });
  for (const pattern of CERTAIN) add(pattern, true);
  if (LOWER.test(paragraph)) add(TO_COME, true);
  add(OPEN_POINT, false);
  return found;
}

// A cheap guard: a text without any of these holds no placeholder.
const SIGN = new RegExp(
  `[[<{]|__|[$£€]_|[/=.@?-](?:insert|your|slug|placeholder)|[-_]here|%[A-Z]|XX|\\$X|\\bX\\b|TK|TB[DC]|TODO|${skeleton}|\\((?:Date|City|Name|Title|Link|insert)|${fillers.join("|")}`,
  "i",
);
const LOWER = /\p{Ll}/u;

const SLOTS = slotWords.map((slot) => slot.split(" "));

function isSlot(inside: string, quoted: boolean): boolean {
  const words = inside.toLowerCase().split(/[ ,/:]+/);
  const first = words[0] ?? "";
  const isUpper = !LOWER.test(inside);
  if (SLOTS.some((slot) => isPrefix(slot, words))) {
    if (ALWAYS_SLOTS.includes(first) || (startsUpper(inside) && (isUpper || !quoted))) return true;
  }
  if (!quoted && LOWER_SLOTS.has(inside)) return true;
  return isUpper && words.length > 1 && LETTERS_ONLY.test(inside) && !printedBrackets.includes(first);
}

/** In any case, and in quotations too, these are never an editor's bracket. */
const ALWAYS_SLOTS: readonly string[] = ["insert", "your", "tk", "tbd", "tbc"];
// Words in capitals only. Must not match tickers ("NYSE: ABC"), figures or dates.
const LETTERS_ONLY = /^[A-Z][A-Z /_’'-]*$/;

/** In small letters only slots of two words, outside of quotations: "[phone number]". An editor's bracket holds one word. */
const LOWER_SLOTS: ReadonlySet<string> = new Set(slotWords.filter((slot) => slot.includes(" ")));

function isPrefix(slot: readonly string[], words: readonly string[]): boolean {
  return slot.every((word, i) => words[i] === word);
}

function spanOf({ index, 0: { length } }: RegExpExecArray): Span {
  return { start: index, end: index + length };
}
