import type { PlacedParagraph } from "../document";
import type { People } from "../people/people";
import { placeBlock } from "./blocks";
import type { DraftQuote } from "./draft-quotes";
import { addInterview } from "./interviews";
import { addLetters } from "./letters";
import { isAllMarked, placeLoose } from "./loose-stages";
import { goOn, QuoteList, startOf } from "./quote-list";
import { wholeStatement } from "./statements";

/**
 * Joins what the paragraphs found into quotations, in text order. Four steps: what a verb attributes, what stands in marks
 * without one, what is somebody's words as a whole paragraph, and what is such as a whole release, letter or interview.
 */
export function gatherQuotes(paragraphs: readonly PlacedParagraph[], people: People): readonly DraftQuote[] {
  const list = new QuoteList(paragraphs, people);
  for (const [index, { search, reading }] of paragraphs.entries()) {
    if (search !== "speech") continue;
    const attributed = reading.attributions.map((attribution) => list.fromAttribution(index, attribution));
    takeUpOpenQuote(list, index, attributed);
    list.quotes.push(...attributed);
    for (const loose of reading.loose) placeLoose(list, index, loose, attributed);
    placeBlock(list, index);
  }
  addInterview(list);
  addLetters(list);
  const statement = wholeStatement(list);
  if (statement) return [statement];
  return list.quotes.sort((a, b) => startOf(a) - startOf(b));
}

/** “… / “…,” said Ann Lee: what the paragraph before left open belongs to whom this one names. */
function takeUpOpenQuote(list: QuoteList, index: number, attributed: readonly DraftQuote[]): void {
  const before = list.paragraphs[index - 1];
  const [first] = attributed;
  const start = list.paragraphs[index]?.at ?? 0;
  if (!before || !first?.marked || startOf(first) - start > 3) return;
  const open = list.quotes.findIndex(
    (quote) => quote.paragraph === index - 1 && quote.marked && quote.pattern === "nearest speaker",
  );
  const unnamed = list.quotes[open];
  if (!unnamed || !(before.reading.endsOpen || isFreshSpeech(list, index - 1, unnamed))) return;
  list.quotes.splice(open, 1);
  for (const span of unnamed.spans) goOn(first, span, index);
}

/** “….” / “…,” said Ann Lee: a paragraph of nothing but marks, closed too soon, and nobody was quoted right before it. */
function isFreshSpeech({ paragraphs, quotes }: QuoteList, index: number, unnamed: DraftQuote): boolean {
  const { reading, at } = paragraphs[index] ?? {};
  if (!reading || !isAllMarked(reading) || startOf(unnamed) < (at ?? 0)) return false;
  return !quotes.some((quote) => quote !== unnamed && quote.paragraph >= index - 1);
}
