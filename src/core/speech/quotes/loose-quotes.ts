import { Word } from "../../language";
import type { MentionList } from "../mentions/mentions";
import { phraseStartingAt } from "../clauses/noun-phrases";
import type { LooseQuote, Reading } from "../reading";
import { namedIn } from "../mentions/mentions";
import { isTitle } from "./work-titles";

/** Shorter ones are titles, slogans and scare quotes. */
const FEWEST_WORDS = 4;

/** Marks that stand as sentences of their own and belong to no attribution of their sentence. */
export function looseQuotes(reading: Reading, used: ReadonlySet<number>, mentions: MentionList): readonly LooseQuote[] {
  const { marks, markOf, tokens } = reading.passage;
  const found: LooseQuote[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const index = markOf[first] ?? -1;
    const mark = marks[index];
    if (!mark) continue;
    let last = first;
    while (markOf[last + 1] === index) last++;
    if (!used.has(index) && standsAlone(reading, first, last)) {
      const dash = dashAfter(reading, last, mentions);
      const content = { start: mark.contentStart, end: mark.contentEnd };
      const text = reading.passage.text.slice(content.start, content.end);
      const title = !/[.?!]$/.test(text) && isTitle(text);
      if (dash || (!title && words(reading, first, last) >= fewest(reading, last, used)))
        found.push({ mark: index, content, dash });
    }
    first = last;
  }
  return found;
}

/** Behind a quotation even “Come in.” goes on with it, when it ends as a sentence does. */
function fewest(reading: Reading, last: number, used: ReadonlySet<number>): number {
  const { tokens } = reading.passage;
  const ends = [tokens[last], tokens[last - 1]].some((token) => /^[.?!]$/.test(token?.text ?? ""));
  return used.size > 0 && ends ? 1 : FEWEST_WORDS;
}

function words(reading: Reading, first: number, last: number): number {
  let count = 0;
  for (let at = first; at <= last; at++) if (reading.passage.tokens[at]?.kind !== "punctuation") count++;
  return count;
}

/** Nothing of the narrator's sentence around it: it opens after a stop and ends with one, or fills the paragraph. */
function standsAlone(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading.passage;
  const before = tokens[first - 1];
  const opens = !before || /^(?:[.:?!]|["”»]|'')$/.test(before.text);
  if (!opens) return false;
  const after = tokens[last + 1];
  if (!after || /^[.?!]$/.test(tokens[last - 1]?.text ?? "")) return true;
  return /^[—–-]$|^--$|^[.]$/.test(after.text) || after.capital || reading.passage.markOf[last + 1] !== -1;
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
