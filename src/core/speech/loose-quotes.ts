import { Word } from "../language";
import type { MentionList } from "./mentions";
import { phraseStartingAt } from "./noun-phrases";
import type { LooseQuote, Reading } from "./reading";
import { namedIn } from "./mentions";

/** Shorter ones are titles, slogans and scare quotes. */
const FEWEST_WORDS = 4;

/** Marks that stand as sentences of their own and belong to no attribution of their sentence. */
export function looseQuotes(reading: Reading, used: ReadonlySet<number>, mentions: MentionList): readonly LooseQuote[] {
  const found: LooseQuote[] = [];
  reading.passage.marks.forEach((mark, index) => {
    if (mark.depth > 0 || used.has(index)) return;
    const range = tokensOf(reading, index);
    if (!range || !standsAlone(reading, range.first, range.last)) return;
    const dash = dashAfter(reading, range.last, mentions);
    if (!dash && words(reading, range.first, range.last) < FEWEST_WORDS) return;
    found.push({ mark: index, content: { start: mark.contentStart, end: mark.contentEnd }, dash });
  });
  return found;
}

function tokensOf(reading: Reading, mark: number): { readonly first: number; readonly last: number } | undefined {
  const { markOf } = reading.passage;
  const first = markOf.indexOf(mark);
  return first < 0 ? undefined : { first, last: markOf.lastIndexOf(mark) };
}

function words(reading: Reading, first: number, last: number): number {
  let count = 0;
  for (let at = first; at <= last; at++) if (reading.passage.tokens[at]?.kind !== "punctuation") count++;
  return count;
}

/** Nothing of the narrator's sentence around it: it opens after a stop and ends with one, or fills the paragraph. */
function standsAlone(reading: Reading, first: number, last: number): boolean {
  const { tokens, sentences } = reading.passage;
  const opens =
    first === 0 ||
    sentences.some((sentence) => sentence.first === first) ||
    /^[.:?!]$/.test(tokens[first - 1]?.text ?? "");
  if (!opens) return false;
  const after = tokens[last + 1];
  if (!after || sentences.some((sentence) => sentence.last === last)) return true;
  return /^[—–-]$|^--$|^[.]$/.test(after.text) || after.capital;
}

/** “…” — Ann Lee, Acme */
function dashAfter(reading: Reading, last: number, mentions: MentionList): LooseQuote["dash"] {
  const { tokens } = reading.passage;
  let at = last + 1;
  if (!/^[—–―-]+$/.test(tokens[at]?.text ?? "")) return undefined;
  const cue = { start: tokens[at]?.start ?? 0, end: tokens[at]?.end ?? 0 };
  while (/^[—–―-]+$/.test(tokens[at]?.text ?? "")) at++;
  const name = tokens[at];
  if (!name?.capital || (name.classes & Word.determiner) !== 0) return undefined;
  const source = phraseStartingAt(reading, at, Math.min(tokens.length - 1, at + 12));
  return source && namedIn(reading, source) ? { source: mentions.forSource(source), cue } : undefined;
}
