import type { Analysis, Role, Span, Speaker } from "../../model";
import { isMentioned } from "./everybody";
import { coreName } from "./printed-name";
import { sourceOf, wordKey } from "./names";

/** Parts that are searched for speakers: a name in them that is nobody's mention belongs to something else. */
const READ: ReadonlySet<Role> = new Set<Role>([
  "issuer",
  "headline",
  "subhead",
  "lead",
  "body",
  "quote-paragraph",
  "section-heading",
  "boilerplate",
]);

/** Where the full name stands in parts that no story is told in, such as contacts: it can hardly be anybody else. */
export function fullNamesElsewhere(a: Analysis, speaker: Speaker, within?: Span): readonly Span[] {
  const words = coreName(speaker);
  if (words.length < 2) return [];
  const parts = a.structure.parts.filter(({ role, start, end }) => {
    return !READ.has(role) && (!within || (start < within.end && within.start < end));
  });
  return parts.flatMap((part) => printedElsewhere(a, words, part));
}

/**
 * Where some words stand in the visible text, outside of every mention, of addresses, and of longer words. Capitals count
 * where the words have any, so that a surname such as "Young" is not found in "young people".
 */
export function printedElsewhere(a: Analysis, words: readonly string[], within?: Span): readonly Span[] {
  if (words.length === 0) return [];
  const found: Span[] = [];
  const from = within?.start ?? 0;
  for (const match of a.prose.slice(from, within?.end).matchAll(pattern(words))) {
    const at = { start: from + match.index, end: from + match.index + match[0].length };
    if (!isMentioned(a, at) && !isInAddress(a.prose, at) && looksLike(match[0], words)) found.push(at);
  }
  return found;
}

function pattern(words: readonly string[]): RegExp {
  const joined = sourceOf(words).replace(/['’]/gu, "['’]");
  return new RegExp(String.raw`(?<![\p{L}\p{N}_'’-])${joined}(?![\p{L}\p{N}_]|-[\p{L}\p{N}])`, "giu");
}

/** As the name is printed, or in capitals. */
function looksLike(printed: string, words: readonly string[]): boolean {
  const text = printed.replace(/\s+/gu, " ").replace(/’/gu, "'");
  const name = words.join(" ").replace(/’/gu, "'");
  return text === name || text === name.toUpperCase() || (words.length > 1 && wordKey(text) === wordKey(name));
}

/** How far a word is looked at on either side. */
const LONGEST_ADDRESS = 200;

/** Inside a web or mail address, or a handle. */
export function isInAddress(text: string, { start, end }: Span): boolean {
  const before = /[^\s<>()"“”]*$/u.exec(text.slice(Math.max(0, start - LONGEST_ADDRESS), start))?.[0] ?? "";
  const behind = /^[^\s<>()"“”]*/u.exec(text.slice(end, end + LONGEST_ADDRESS))?.[0] ?? "";
  return /@|:\/\/|^www\./u.test(before) || /^[^,;]*@/u.test(behind) || /^\.[a-z]{2,}(?:\/|$)/u.test(behind);
}
