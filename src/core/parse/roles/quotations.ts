import type { Span } from "../../model";
import { endsWithColon, type Facts } from "../facts";

/** How the quotation marks of a paragraph stand, counted once over its text. */
export interface QuotedShare {
  /** Share of its characters between marks, 0-1; an opening mark that is never closed reaches to the end. */
  readonly share: number;
  readonly startsQuoted: boolean;
  /** True when the last mark is still open at the end: the quotation goes on in the next paragraph. */
  readonly open: boolean;
}

/** Words behind "that" are built into the reporter's sentence, however many they are. */
const AFTER_THAT = /\bthat\s$/u;

const OPENERS = "“„«‟";
const CLOSERS = "”»";
/** Longer paragraphs are judged by their beginning. */
const LONGEST = 8_000;

export function quotedShare(prose: string, { start, end }: Span): QuotedShare {
  const text = prose.slice(start, Math.min(end, start + LONGEST)).trim();
  let quoted = 0;
  let openedAt = -1;
  let builtIn = false;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    const straight = mark === '"';
    if (openedAt < 0 && (straight || OPENERS.includes(mark))) {
      openedAt = i;
      builtIn = AFTER_THAT.test(text.slice(Math.max(0, i - 6), i));
    } else if (openedAt >= 0 && (straight || CLOSERS.includes(mark))) {
      if (!builtIn) quoted += i - openedAt;
      openedAt = -1;
    }
  }
  const open = openedAt >= 0;
  if (open) quoted += text.length - openedAt;
  const startsQuoted = text !== "" && (text.startsWith('"') || OPENERS.includes(text.charAt(0)));
  return { share: text === "" ? 0 : quoted / text.length, startsQuoted, open };
}

const SAYS =
  /\b(?:said|says|say|stated|states|added|adds|commented|comments|explained|explains|continued|remarked|wrote|told|noted|concluded|declared|statement|remarks|comment)\b[^:]{0,160}:$/iu;

/** "Jane Roe, chief executive, said:", "… made the following statement:": the words that follow are hers. */
export function introducesQuotation(facts: Facts): boolean {
  return endsWithColon(facts) && !facts.long && facts.words <= 60 && SAYS.test(facts.head);
}

/** A speaker alone on a line over the quotation: "Jane Roe, Chair of the Harbour Board", with or without a colon. */
const SPEAKER_LINE =
  /^(?:(?:\p{Lu}[\p{L}.'’-]{0,30}|of|and|the|for|&)[\s,]{1,2}){1,24}(?:\p{Lu}[\p{L}.'’)-]{0,30}|\(\p{Lu}[^()]{0,30}\)):?$/u;

export function isSpeakerLine({ head, words }: Facts): boolean {
  return words >= 3 && words <= 24 && head.includes(",") && SPEAKER_LINE.test(head);
}

const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d|ll)|we|We|our|Our|us|my|My|me)\b/u;

export function speaksInFirstPerson({ head }: Facts): boolean {
  return FIRST_PERSON.test(head);
}
