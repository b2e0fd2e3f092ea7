import { endsWithColon, titleShare, type Facts } from "../facts";

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

const STRAIGHT = 34;
const OPENERS = "“„«‟";
const CLOSERS = "”»";
/** Longer paragraphs are judged by their beginning. */
const LONGEST = 8_000;

export function quotedShare(prose: string): QuotedShare {
  const text = prose.slice(0, LONGEST).trim().replace(DOUBLED, '" ');
  const single = /^['‘]\p{L}/u.test(text);
  let quoted = 0;
  let openedAt = -1;
  let builtIn = false;
  for (let i = 0; i < text.length; i++) {
    if (openedAt < 0) {
      if (!(single ? opensSingle(text, i) : opensDouble(text, i))) continue;
      openedAt = i;
      builtIn = AFTER_THAT.test(text.slice(Math.max(0, i - 6), i));
    } else if (single ? closesSingle(text, i) : closesDouble(text, i)) {
      if (!builtIn) quoted += i - openedAt;
      openedAt = -1;
    }
  }
  const open = openedAt >= 0;
  if (open) quoted += text.length - openedAt;
  return { share: text === "" ? 0 : quoted / text.length, startsQuoted: single || opensDouble(text, 0), open };
}

/** Two single marks that stand for a double one; three are the marks of code. */
const DOUBLED = /(?<!['’‘])(?:''|‘‘|’’)(?!['’‘])/gu;

function opensDouble(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code === STRAIGHT || (code > 127 && OPENERS.includes(text.charAt(i)));
}

function closesDouble(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code === STRAIGHT || (code > 127 && CLOSERS.includes(text.charAt(i)));
}

/** Single marks count only in a paragraph that opens with one, and next to a blank; apostrophes stand inside words. */
function opensSingle(text: string, i: number): boolean {
  return (text[i] === "'" || text[i] === "‘") && (i === 0 || text[i - 1] === " ") && /\p{L}/u.test(text[i + 1] ?? "");
}

function closesSingle(text: string, i: number): boolean {
  return (text[i] === "'" || text[i] === "’") && /[.,!?]/u.test(text[i - 1] ?? "") && !/\p{L}/u.test(text[i + 1] ?? "");
}

const SAYS =
  /\b(?:said|says|say|stated|states|added|adds|commented|comments|explained|explains|continued|remarked|wrote|told|noted|concluded|declared|statement|remarks|comment)\b[^:]{0,160}:$/iu;

/** "Jane Roe, chief executive, said:", "… made the following statement:": the words that follow are hers. */
export function introducesQuotation(facts: Facts): boolean {
  return endsWithColon(facts) && !facts.long && facts.words <= 60 && SAYS.test(facts.head);
}

const STATEMENT_FOLLOWS = /\b(?:the\sfollowing\s(?:joint\s)?(?:statement|remarks|comments?)|this\sstatement)\b/iu;

/** A lead that only announces a statement: what follows are the words of its author, with marks or without. */
export function introducesStatement(facts: Facts): boolean {
  return introducesQuotation(facts) || (!facts.long && STATEMENT_FOLLOWS.test(facts.head));
}

/** A line all in marks without the end of a sentence: the title of a work or project. */
export function isTitleInMarks(facts: Facts): boolean {
  const { head, long, words } = facts;
  return (
    !long &&
    words <= 24 &&
    /^["“][^"“”]{3,300}["”]$/u.test(head) &&
    !/[.,!?]["”]$/u.test(head) &&
    titleShare(facts) >= 0.7
  );
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
