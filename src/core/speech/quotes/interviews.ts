import { interviewWords } from "../../data/written-things";
import type { PlacedParagraph } from "../document";
import type { DraftQuote } from "./draft-quotes";
import { Interviewees } from "./interviewees";
import type { Near, QuoteList } from "./quote-list";
import type { Turn } from "./turns";
import { moved } from "../reading";

/** A paragraph that opens a turn, and who takes it: an answer's speaker, or nobody for a question. */
interface TurnPlace {
  readonly index: number;
  readonly turn: Turn | undefined;
  readonly answers: boolean;
}

/** A question is no longer than this; longer paragraphs that end in one are somebody's thoughts. */
const LONGEST_QUESTION = 400;
const announcing = new Set(interviewWords);

/** Answers as quotations of who gives them, where a text is clearly written as questions and answers. */
export function addInterview(list: QuoteList): void {
  const turns = labelledTurns(list.paragraphs) ?? questionHeadings(list.paragraphs);
  const [first] = turns;
  if (!first) return;
  const interviewees = new Interviewees(list, first.index);
  const answers = turns.flatMap(({ index, turn, answers }, at) => {
    const next = turns[at + 1]?.index ?? list.paragraphs.length;
    if (!answers) interviewees.hear(index);
    const speaker = turn?.role === "name" ? interviewees.labelled(index, turn) : interviewees.asked();
    return answers && speaker ? [{ index, last: lastOfAnswer(list.paragraphs, index, next), turn, speaker }] : [];
  });
  const asked = turns.filter(({ answers }) => !answers).map(({ index }) => index);
  list.drop(new Set([...asked, ...answers.flatMap(({ index, last }) => range(index, last))]));
  for (const answer of answers) list.quotes.push(toQuote(list, answer));
}

interface Answer {
  readonly index: number;
  readonly last: number;
  readonly turn: Turn | undefined;
  readonly speaker: Near;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, by) => first + by);
}

function toQuote(list: QuoteList, { index, last, turn, speaker }: Answer): DraftQuote {
  const { start, end } = list.spanOf(index);
  const rest = range(index + 1, last).map((at) => list.spanOf(at));
  const named = turn?.role === "name";
  return {
    kind: "direct",
    spans: [turn ? moved(turn.content, start) : { start, end }, ...rest],
    cue: [],
    lemma: "",
    source: named ? { start, end: start + turn.labelEnd } : undefined,
    speaker: speaker.draft,
    certainty: named ? list.certaintyOf(index, turn.source) : "inferred",
    pattern: "interview",
    restsOn: speaker.place ? [speaker.place] : [],
    paragraph: last,
    marked: false,
  };
}

/** An answer reaches to the next turn, or to whatever is no running text. Behind the last question it is one paragraph. */
function lastOfAnswer(paragraphs: readonly PlacedParagraph[], from: number, next: number): number {
  const limit = next === paragraphs.length ? from : next - 1;
  let last = from;
  while (last < limit && paragraphs[last + 1]?.search === "speech") last++;
  return last;
}

/** Turns with labels: questions and answers, or names that come back. Undefined when the labels are only headings. */
function labelledTurns(paragraphs: readonly PlacedParagraph[]): readonly TurnPlace[] | undefined {
  const turns = paragraphs.flatMap(({ reading, search }) =>
    reading.turn && search === "speech" ? [{ turn: reading.turn, text: reading.text }] : [],
  );
  if (turns.length < 2) return undefined;
  const setApart = (index: number): boolean =>
    isQuestionHeading(paragraphs[index]) || isQuestionAbove(paragraphs, index);
  const headings = paragraphs.filter((_, index) => setApart(index)).length;
  const asked = headings + turns.filter(({ turn }) => turn.role === "question").length;
  const answered = turns.filter(({ turn }) => turn.role === "answer").length;
  const asking = askingLabels(turns);
  const named = turns.filter(({ turn }) => turn.role === "name");
  const labels = new Set(named.map(({ turn }) => turn.label));
  const comesBack = named.length > labels.size && (asked > 0 || labels.size > 1);
  const formal = named.filter(({ turn }) => turn.formal).length;
  const spoken = asked > 0 || asking.size > 0 || (formal === named.length && labels.size > 1);
  if (!(asked > 0 && answered + formal > 0) && !(comesBack && spoken)) return undefined;
  return paragraphs.flatMap((paragraph, index): readonly TurnPlace[] => {
    const { turn } = paragraph.reading;
    if (setApart(index)) return [{ index, turn: undefined, answers: false }];
    if (!turn || paragraph.search !== "speech") return [];
    return [{ index, turn, answers: turn.role !== "question" && !asking.has(turn.label) }];
  });
}

/** Names that only ask: the paper's own, and the reporter's. */
function askingLabels(places: readonly { readonly turn: Turn; readonly text: string }[]): ReadonlySet<string> {
  const all = new Map<string, { turns: number; asked: number }>();
  for (const { turn, text } of places) {
    if (turn.role !== "name") continue;
    const count = all.get(turn.label) ?? { turns: 0, asked: 0 };
    all.set(turn.label, { turns: count.turns + 1, asked: count.asked + (isQuestion(text) ? 1 : 0) });
  }
  const asking = [...all].filter(([, { turns, asked }]) => asked * 2 > turns).map(([label]) => label);
  return new Set(asking.length < all.size ? asking : []);
}

function isQuestion(text: string): boolean {
  return text.length <= LONGEST_QUESTION && text.trimEnd().endsWith("?");
}

/** Questions set apart from the text, each with an answer below, in an announced interview. */
function questionHeadings(paragraphs: readonly PlacedParagraph[]): readonly TurnPlace[] {
  const places: TurnPlace[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!isQuestionHeading(paragraph)) continue;
    places.push({ index, turn: undefined, answers: false });
    const next = paragraphs[index + 1];
    if (next?.search === "speech" && !isQuestionHeading(next))
      places.push({ index: index + 1, turn: next.reading.turn, answers: true });
  }
  const first = places[0]?.index ?? 0;
  return places.length >= FEWEST_TURNS && isAnnounced(paragraphs, first) ? places : [];
}

/** Two questions and two answers: a single one is a headline that asks. */
const FEWEST_TURNS = 4;

/** A question that is a heading, whose mark-up was blanked out before its first word, or that has a number. */
function isQuestionHeading(paragraph: PlacedParagraph | undefined): boolean {
  if (!paragraph) return false;
  const { block, role, reading } = paragraph;
  const { text, turn } = reading;
  if (turn || !isQuestion(text)) return false;
  return block === "heading" || role === "section-heading" || /^(?: {2,}|\d{1,2}[.)] )/.test(text);
}

/** A paragraph of one question, straight above the label of whoever answers it. */
function isQuestionAbove(paragraphs: readonly PlacedParagraph[], index: number): boolean {
  const [above, below] = [paragraphs[index]?.reading, paragraphs[index + 1]?.reading];
  if (!above || !below?.turn || below.turn.role === "question" || paragraphs[index]?.search !== "speech") return false;
  return !above.turn && above.sentenceSpans.length === 1 && !above.startsMarked && isQuestion(above.text);
}

function isAnnounced(paragraphs: readonly PlacedParagraph[], first: number): boolean {
  return paragraphs.slice(0, first).some(({ reading }) =>
    reading.text
      .toLowerCase()
      .split(/[^a-z&]+/)
      .some((word) => announcing.has(word)),
  );
}
