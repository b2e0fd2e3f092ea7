import { boxLabels } from "../../data/written-things";
import type { DraftQuote } from "./draft-quotes";
import { namedBefore } from "./nearest";
import { goOn, startOf, type QuoteList } from "./quote-list";
import { signatureBelow } from "./signed";
import type { PlacedParagraph } from "../document";
import type { Draft } from "../people/drafts";

/** First person: a paragraph behind "X said:" without marks goes on speaking. */
const FIRST_PERSON = /\b(?:I|we|our|my|us)\b|^(?:We|Our|My)\b/;
/** Such a paragraph goes on speaking even when it reports what others said ("Our members asked …"). */
const OPENS_IN_FIRST_PERSON = /^(?:I|We|Our|My)\b/;
/** Ends as a sentence does, or is longer than a label. Must not match "Bill Nelson, NASA". */
const SENTENCE = /[.?!…][)”"’']*\s*$|^(?:\S+\s+){8}/;

const boxes = new Set(boxLabels);

/** A paragraph without marks that is somebody's words as a whole: below "X said:", or set as a block quotation. */
export function placeBlock(list: QuoteList, index: number): void {
  const paragraph = list.paragraphs[index];
  if (!paragraph || !canBeBlock(paragraph)) return;
  if (isIntroduced(list, index, paragraph)) addIntroduced(list, index, paragraph);
  else if (paragraph.block === "block-quote") addBlockQuote(list, index, paragraph);
}

function canBeBlock({ block, reading }: PlacedParagraph): boolean {
  const words = reading.signature ? reading.text.slice(0, reading.signature.at).trim() : reading.text;
  return (
    block !== "list-item" &&
    reading.authorship?.form !== "by-line" &&
    SENTENCE.test(words) &&
    !reading.startsMarked &&
    reading.loose.length === 0
  );
}

/** "X said:" above it, or a block that goes on in the first person. */
function isIntroduced(list: QuoteList, index: number, { role, reading }: PlacedParagraph): boolean {
  if (list.paragraphs[index - 1]?.reading.introduction) return reading.introduction === undefined;
  if (blockAbove(list, index) === undefined || reading.introduction) return false;
  if (OPENS_IN_FIRST_PERSON.test(reading.text)) return true;
  if (reading.attributions.some(({ kind }) => kind !== "noun-phrase")) return false;
  return role === "quote-paragraph" || FIRST_PERSON.test(reading.text);
}

function blockAbove(list: QuoteList, index: number): DraftQuote | undefined {
  return list.latest(
    (quote) => quote.paragraph === index - 1 && quote.pattern === "introduced by a colon" && !quote.marked,
  );
}

function addIntroduced(list: QuoteList, index: number, { at, reading }: PlacedParagraph): void {
  const goesOn = blockAbove(list, index);
  const introduction = list.paragraphs[index - 1]?.reading.introduction;
  const speaker = goesOn?.speaker ?? list.speakerOf(index - 1, introduction?.source);
  const end = narratorResumes(list, index, speaker);
  const span = { start: at, end: end ?? at + reading.length };
  list.dropLatest(index, end);
  if (goesOn) goOn(goesOn, span, index);
  else if (introduction) list.addNamed(span, index, introduction, index - 1, false);
}

/** Ends a sentence, marks and brackets included. */
const STOP = /[.?!…][)”"’']{0,2}\s/g;

/**
 * Where the narrator takes over inside a block: at the sentence that tells what the same speaker said besides ("They also
 * claimed that …"). Nobody speaks so of himself. Undefined when the block is one speech, or narrated from its start.
 */
function narratorResumes(list: QuoteList, index: number, speaker: Draft | undefined): number | undefined {
  const paragraph = list.paragraphs[index];
  if (!paragraph || !speaker) return undefined;
  const { at, reading } = paragraph;
  let first: number | undefined;
  for (const quote of list.quotes) {
    if (quote.paragraph !== index || quote.speaker !== speaker || !quote.source || quote.kind === "noun-phrase")
      continue;
    const start = Math.min(quote.source.start, startOf(quote));
    if (first === undefined || start < first) first = start;
  }
  if (first === undefined) return undefined;
  let sentence = 0;
  for (const { index: stop, 0: mark } of reading.text.slice(0, first - at).matchAll(STOP))
    sentence = stop + mark.length;
  return sentence > 0 ? at + sentence - 1 : undefined;
}

/** > Words. / > — Ann Lee: signed in its last line or below it, else the words of whoever the paragraph above is about. */
function addBlockQuote(list: QuoteList, index: number, { at, reading }: PlacedParagraph): void {
  if (reading.signature?.at === 0 || isBox(reading.text)) return;
  const span = { start: at, end: at + (reading.signature?.at ?? reading.length) };
  const above = list.latest((quote) => quote.paragraph === index - 1 && quote.pattern === "block quotation");
  const naming = reading.signature ?? signatureBelow(list, index);
  const from = reading.signature ? index : index + 1;
  if (above && !naming) {
    list.dropLatest(index);
    goOn(above, span, index);
    return;
  }
  const speaker = naming ? undefined : namedBefore(list, at, index - 1);
  if (!naming && (!speaker || reading.attributions.length > 0)) return;
  list.dropLatest(index);
  if (naming) list.addNamed(span, index, naming, from, false);
  else list.addInferred(span, index, speaker, false);
}

/** "> Note: …", "> [!TIP]": a box on the page. */
function isBox(text: string): boolean {
  const [, label = "", mark] = /^\s*(?:\[!)?([\p{L}']{1,12})(?:\]|:|\s)?(.)?/u.exec(text) ?? [];
  return (
    boxes.has(label.toLowerCase()) && mark !== undefined && (text.includes("[!") || text.slice(0, 24).includes(":"))
  );
}
