import type { Span } from "../../model";
import type { MentionList } from "../mentions/mentions";
import { markEnd, type Reading } from "../reading";
import { holdsVerb } from "../clauses/verb-places";
import { leadIn, startsCell } from "./lead-ins";
import type { Naming } from "./naming";
import { namedBehind } from "./signatures";
import { isTitle } from "./work-titles";

/** Outermost marks that stand as a sentence of their own and belong to no attribution of their sentence. */
export interface LooseQuote {
  readonly mark: number;
  readonly content: Span;
  /** A word or two: speech only where a quotation goes on with it or somebody is named for it. */
  readonly short: boolean;
  /** Who is named beside it: “…” — Ann Lee, or Ann Lee: “…”. */
  readonly named: Naming | undefined;
}

/** Shorter ones are titles, slogans and scare quotes. */
const FEWEST_WORDS = 4;
const STOP = /^[.?!]$/;

/** The marks of a paragraph that nobody's verb governs, and who else is named for them. */
export function looseQuotes(reading: Reading, used: ReadonlySet<number>, mentions: MentionList): readonly LooseQuote[] {
  const { marks, markOf, tokens } = reading.passage;
  const found: LooseQuote[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const index = markOf[first] ?? -1;
    const mark = marks[index];
    if (!mark) continue;
    const last = markEnd(reading, first);
    if (!used.has(index)) {
      const loose = readLoose(reading, mentions, index, { first, last });
      if (loose) found.push(loose);
    }
    first = last;
  }
  return found;
}

function readLoose(
  reading: Reading,
  mentions: MentionList,
  index: number,
  { first, last }: { readonly first: number; readonly last: number },
): LooseQuote | undefined {
  const mark = reading.passage.marks[index];
  if (!mark) return undefined;
  const content = { start: mark.contentStart, end: mark.contentEnd };
  const text = reading.passage.text.slice(content.start, content.end);
  const sentence = /[.?!…]\s*$/.test(text);
  const led = leadIn(reading, mentions, first, sentence);
  if (led === "written") return undefined;
  if ((led === undefined || led.ifKnown) && !standsAlone(reading, first, last)) return undefined;
  const named = namedBehind(reading, mentions, last) ?? led;
  const sure = named !== undefined && !named.ifKnown;
  // Words without a verb and without a stop of their own name something: "Marl versus the rain, part two".
  if (!sentence && !sure && (isTitle(text) || !holdsVerb(reading, { first, last }))) return undefined;
  const short = words(reading, first, last) < FEWEST_WORDS;
  if (short && !sure && !endsAsSentence(reading, last)) return undefined;
  return { mark: index, content, short: short && !sure, named };
}

function endsAsSentence({ passage }: Reading, last: number): boolean {
  return [passage.tokens[last], passage.tokens[last - 1]].some((token) => STOP.test(token?.text ?? ""));
}

function words(reading: Reading, first: number, last: number): number {
  let count = 0;
  for (let at = first; at <= last; at++) if (reading.passage.tokens[at]?.kind !== "punctuation") count++;
  return count;
}

const BEFORE_SENTENCE = /^(?:[.:?!]|["”»]|'')$/;
const DASH_OR_STOP = /^[—–-]$|^--$|^[.(]$/;

/** Nothing of the narrator's sentence around it: it opens after a stop and ends with one, or fills the paragraph. */
function standsAlone(reading: Reading, first: number, last: number): boolean {
  const { tokens } = reading.passage;
  const before = tokens[first - 1];
  if (before && !BEFORE_SENTENCE.test(before.text) && !startsCell(reading, first)) return false;
  const after = tokens[last + 1];
  if (!after || startsCell(reading, last + 1) || STOP.test(tokens[last - 1]?.text ?? "")) return true;
  return DASH_OR_STOP.test(after.text) || after.capital || reading.passage.markOf[last + 1] !== -1;
}
