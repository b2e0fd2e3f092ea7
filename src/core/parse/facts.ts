import { states } from "../data/states";
import type { Block, Notes, Span } from "../model";
import { isBlank } from "../text";
import { gluedEndMark } from "./shapes";

/** How a block reads, whatever stands around it. */
export interface Look {
  /** The first characters of its prose, blanks collapsed. */
  readonly head: string;
  /** The last characters of its prose. */
  readonly tail: string;
  /** The first characters as typed, markup included, since end marks are markup in Markdown; escapes left out. */
  readonly typed: string;
  /** Words in the head; a block longer than the head has at least as many as fit there. */
  readonly words: number;
  /** True when an end mark is glued to its last word. */
  readonly glued: boolean;
  /** True when the head does not hold the whole block. */
  readonly long: boolean;
}

/** What the role stages ask about a block, read once. */
export interface Facts extends Look {
  readonly block: Block;
  /** Notes on its prose, for what is dear to find out. */
  readonly notes: Notes;
}

const HEAD = 400;
const TAIL = 90;
/** Markup and indents take room, so more is read than is kept. */
const READ = 640;

/** The facts of a block, out of the notes on its prose when they hold them. Cost of reading does not depend on its length. */
export function readFacts(text: string, prose: string, block: Block, notesOf: (of: Span) => Notes): Facts {
  const { start, end } = block;
  const passage = prose.slice(start, end);
  const notes = notesOf(block);
  // Paragraph by paragraph: the whole texts differ in one mark somewhere, and would be compared up to it for each block.
  const isPlain = text.slice(start, end) === passage;
  const { head, tail, typed, words, glued, long } = isPlain
    ? notes.ask(lookOfPlain)
    : lookOf(text.slice(start, end), passage);
  return { block, notes, head, tail, typed, words, glued, long };
}

function lookOfPlain(passage: string): Look {
  return lookOf(passage, passage);
}

function lookOf(text: string, prose: string): Look {
  const read = collapse(prose.slice(0, READ));
  const head = read.slice(0, HEAD);
  return {
    head,
    tail: collapse(prose.slice(-TAIL)),
    typed: text.slice(0, 60).replace(/\\/gu, ""),
    words: head === "" ? 0 : 1 + countOf(head, " "),
    glued: gluedEndMark(text.slice(-16)) > 0,
    long: read.length > HEAD || prose.length > READ,
  };
}

function countOf(text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function collapse(text: string): string {
  return hasUnevenBlanks(text) ? text.replace(/\s{1,640}/gu, " ").trim() : text.trim();
}

/** Two blanks in a row, or one that is no plain blank: most paragraphs have neither. */
function hasUnevenBlanks(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE ? before === SPACE : isBlank(code)) return true;
    before = code;
  }
  return false;
}

const SPACE = 32;

const stateForms = states.map(({ ap }) => ap).filter((form) => form.endsWith("."));
/** "Harbour, Fla.", "Kestrel Systems, Inc.": the period belongs to the word. */
const ENDS_ABBREVIATED = new RegExp(
  `\\b(?:${[...stateForms, "Inc.", "Ltd.", "Corp.", "Co.", "Jr.", "Sr.", "L.P.", "S.A.", "U.S."].map((form) => form.replace(/\./gu, "\\.")).join("|")})$`,
  "u",
);

/** Ends as a sentence does: a period, question or exclamation mark, closing marks behind it. */
export function endsSentence({ tail }: Facts): boolean {
  return /[.!?…]["'”’»)\]]{0,3}$/u.test(tail.slice(-4)) && !ENDS_ABBREVIATED.test(tail);
}

export function endsWithColon({ tail }: Facts): boolean {
  return /:["”]?$/u.test(tail.slice(-2));
}

/** Every letter is a capital; a line with fewer than four letters proves nothing. */
export function isAllCaps({ head }: Facts): boolean {
  return !/\p{Ll}{2}/u.test(head) && (head.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

/** Share of the longer words that start with a capital, 0-1: high in headings and names, low in sentences. */
export function titleShare({ head }: Facts): number {
  const words = head.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length === 0 ? 0 : capitals.length / words.length;
}

/** More than one sentence: a period, a blank, a capital; "Dr. Lee", "U.S. Senate" and "St. Paul" are none. */
const SENTENCE_BREAK =
  /(?<!\b(?:Dr|Mr|Mrs|Ms|St|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Prof|Inc|No|vs|Jr|Sr|Mt|Ft|\p{Lu}))[.!?]["”’)]?\s["“‘(]?\p{Lu}/u;

export function hasSeveralSentences({ head }: Facts): boolean {
  return SENTENCE_BREAK.test(head);
}
