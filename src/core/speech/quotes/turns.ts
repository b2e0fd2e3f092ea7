import { answerLabels, questionLabels } from "../../data/written-things";
import type { Span } from "../../model";
import { Word } from "../../language";
import type { MentionList } from "../mentions/mentions";
import { nameAt, type Reading } from "../reading";

/** A paragraph that begins with a label, as in an interview or a hearing written out: "Q:", "A:", "MR. DUNN:". */
export interface Turn {
  /** `name`: the label may name who speaks; whether it does shows only beside other turns. */
  readonly role: "question" | "answer" | "name";
  /** The label in lower case, without its number and its colon. */
  readonly label: string;
  /** Index into the paragraph's mentions, for names. */
  readonly source: number | undefined;
  /** Offset where the label ends. */
  readonly labelEnd: number;
  /** The words behind the label, without the marks that hold them all. */
  readonly content: Span;
  /** Set in capitals or with an honorific, as in transcripts. */
  readonly formal: boolean;
}

const questions = new Set(questionLabels);
const answers = new Set(answerLabels);
/** "Minister of Ports Mira Dunn:" is as long as a label gets. */
const LONGEST_LABEL = 8;

/** The label a paragraph begins with; undefined for every other paragraph, and where words in marks follow a name. */
export function turnAt(reading: Reading, mentions: MentionList): Turn | undefined {
  const { tokens, markOf } = reading.passage;
  const first = labelStart(reading);
  if (!tokens[first]?.capital) return undefined;
  const end = labelEnd(reading, first);
  const content = end === undefined ? undefined : tokens[end + 1];
  if (end === undefined || !content) return undefined;
  const words = tokens.slice(first, end).filter(({ kind }) => kind === "word");
  const label = words.map(({ lower }) => lower.replace(/\d+$/, "")).join(" ");
  const place = { label, labelEnd: tokens[end]?.start ?? 0, content: contentFrom(reading, end + 1, content.start) };
  if (questions.has(label)) return { ...place, role: "question", source: undefined, formal: true };
  if (answers.has(label)) return { ...place, role: "answer", source: undefined, formal: true };
  if (
    (markOf[end + 1] ?? -1) >= 0 ||
    tokens[end]?.text !== ":" ||
    !words.every((word) => word.capital || /^(?:of|for|the|and|de|van)$/.test(word.lower))
  )
    return undefined;
  const formal =
    words.every(({ text }) => text === text.toUpperCase()) || ((words[0]?.classes ?? 0) & Word.honorific) !== 0;
  return { ...place, role: "name", source: sourceOf(reading, mentions, first, end - 1), formal };
}

/** "“Less glare.”": the marks are left out where they hold all that is behind the label. */
function contentFrom({ passage: { text, marks, markOf } }: Reading, token: number, start: number): Span {
  const mark = marks[markOf[token] ?? -1];
  const holdsAll = mark?.open === start && mark.close !== undefined && text.slice(mark.end).trim() === "";
  return holdsAll ? { start: mark.contentStart, end: mark.contentEnd } : { start, end: text.length };
}

/** A bullet and a number may stand before the label: "1. Q:". */
function labelStart({ passage }: Reading): number {
  let at = 0;
  while (at < 3 && /^(?:[•*.)–-]|\d{1,2})$/.test(passage.tokens[at]?.text ?? "")) at++;
  return at;
}

/** The token that closes the label: a colon, or the period of "Q." and "A." */
function labelEnd({ passage }: Reading, first: number): number | undefined {
  for (let at = first + 1; at <= first + LONGEST_LABEL; at++) {
    const text = passage.tokens[at]?.text;
    if (text === ":") return at;
    const letter =
      at === first + 1 && (text === "." || text === ")") && /^[QA]\d{0,2}$/.test(passage.tokens[first]?.text ?? "");
    if (letter) return at;
    if (text === undefined || /^[,;?!”"“]$/.test(text)) return undefined;
  }
  return undefined;
}

function sourceOf(reading: Reading, mentions: MentionList, first: number, last: number): number {
  const name = nameAt(reading, last);
  if (name?.last === last && name.first >= first) return mentions.forName(name);
  return mentions.forSource({ first, last, head: last, relative: false });
}
