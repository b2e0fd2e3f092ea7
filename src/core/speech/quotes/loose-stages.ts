import type { Span } from "../../model";
import type { Draft } from "../people/drafts";
import type { ParagraphReading } from "../paragraph";
import { moved } from "../reading";
import type { DraftQuote } from "./draft-quotes";
import type { LooseQuote } from "./loose-quotes";
import { nearestSpeaker } from "./nearest";
import { goOn, lastOf, startOf, type QuoteList } from "./quote-list";
import { isSignature, signatureBelow } from "./signed";

/** One stretch in marks without a cue, where it stands. */
interface Placed {
  readonly list: QuoteList;
  readonly loose: LooseQuote;
  readonly span: Span;
  readonly paragraph: number;
  /** Quotations of the same paragraph whose source a verb names. */
  readonly mine: readonly DraftQuote[];
}

/** One way to find out whose words they are; true when it did. */
type Stage = (placed: Placed) => boolean;

/** In order: the surer ways first. */
const STAGES: readonly Stage[] = [
  namedBeside,
  goesOnInParagraph,
  continuesParagraphBefore,
  introducedAbove,
  continuesIntroduced,
  signedBelow,
  leadsUpToNext,
  goesOnFromLoose,
  announcedBefore,
  fromNearest,
];

/** Finds out whose words a loose quotation is, and adds it to the list or to the quotation it goes on from. */
export function placeLoose(list: QuoteList, paragraph: number, loose: LooseQuote, mine: readonly DraftQuote[]): void {
  const span = moved(loose.content, list.paragraphs[paragraph]?.at ?? 0);
  const placed = { list, loose, span, paragraph, mine };
  STAGES.some((stage) => stage(placed));
}

/** “…” — Ann Lee / Ann Lee: “…” */
function namedBeside({ list, loose, span, paragraph }: Placed): boolean {
  const { named } = loose;
  if (!named || (named.ifKnown && !isKnown(list.speakerOf(paragraph, named.source)))) return false;
  list.addNamed(span, paragraph, named, paragraph);
  return true;
}

/** A person of whom more is told than the word before the colon. */
function isKnown(draft: Draft | undefined): boolean {
  return draft?.kind === "person" && draft.words.length > 1;
}

/** “…,” said Ann Lee. The crowd clapped. “…” */
function goesOnInParagraph({ span, paragraph, mine }: Placed): boolean {
  const before = lastOf(mine, (quote) => quote.marked && startOf(quote) < span.start);
  if (before) goOn(before, span, paragraph);
  return before !== undefined;
}

/** A mark may stand behind a blank or two. */
const PARAGRAPH_START = 3;

/** “… (no closing mark) / “…: the same quotation taken up again. */
function continuesParagraphBefore({ list, loose, span, paragraph }: Placed): boolean {
  if (!list.paragraphs[paragraph - 1]?.reading.endsOpen || loose.content.start > PARAGRAPH_START) return false;
  const quote = list.latest((entry) => entry.paragraph === paragraph - 1 && entry.marked);
  if (quote) goOn(quote, span, paragraph);
  return quote !== undefined;
}

/** "Ann Lee said:" or "Ann Lee, chair of Acme" on the line above, and what follows that in marks. */
function introducedAbove({ list, span, paragraph }: Placed): boolean {
  const before = list.paragraphs[paragraph - 1];
  if (!before) return false;
  const { introduction, authorship } = before.reading;
  const byline = authorship?.form === "by-line" && before.role !== "issuer" && !isSignature(list, paragraph - 1);
  const naming = introduction ?? (byline ? authorship : undefined);
  if (naming) list.addNamed(span, paragraph, naming, paragraph - 1);
  return naming !== undefined;
}

/** Ann Lee said: / “…” / “…”: all paragraphs of nothing but marks are what she said. */
function continuesIntroduced({ list, loose, span, paragraph }: Placed): boolean {
  const [above, here] = [list.paragraphs[paragraph - 1]?.reading, list.paragraphs[paragraph]?.reading];
  if (!above || !here || loose.content.start > PARAGRAPH_START || !isAllMarked(above) || !isAllMarked(here))
    return false;
  const quote = list.latest(
    (one) => one.paragraph === paragraph - 1 && one.pattern === "introduced by a colon" && one.marked,
  );
  if (quote) goOn(quote, span, paragraph);
  return quote !== undefined;
}

/** One pair of marks holds the whole paragraph. */
export function isAllMarked({ marks, startsMarked, text }: ParagraphReading): boolean {
  const [mark] = marks;
  return mark !== undefined && startsMarked && text.slice(mark.end).trim() === "";
}

/** “…” / — Ann Lee, on the line below. */
function signedBelow({ list, loose, span, paragraph }: Placed): boolean {
  const { reading } = list.paragraphs[paragraph] ?? {};
  const below = list.paragraphs[paragraph + 1]?.reading;
  const ends = reading?.marks.at(-1)?.contentEnd === loose.content.end;
  if (!ends || !below || (loose.short && !reading?.startsMarked)) return false;
  const naming = signatureBelow(list, paragraph);
  if (naming) list.addNamed(span, paragraph, naming, paragraph + 1);
  return naming !== undefined;
}

/** “Yes.” She nodded. “…,” said Ann Lee. */
function leadsUpToNext({ span, paragraph, mine }: Placed): boolean {
  const after = mine.find((quote) => quote.marked && startOf(quote) > span.start);
  if (after) goOn(after, span, paragraph);
  return after !== undefined;
}

/** Two stretches without a cue in one paragraph are one quotation. */
function goesOnFromLoose({ list, span, paragraph }: Placed): boolean {
  const earlier = list.latest((quote) => quote.paragraph === paragraph && quote.marked && startOf(quote) < span.start);
  if (earlier) goOn(earlier, span, paragraph);
  return earlier !== undefined;
}

/** "Ann Lee released the following statement on the vote. “…”" */
function announcedBefore({ list, loose, span, paragraph }: Placed): boolean {
  const introduction = list.paragraphs[paragraph]?.reading.ownIntroduction;
  if (!introduction || introduction.sourceSpan.end > loose.content.start) return false;
  list.addNamed(span, paragraph, introduction, paragraph);
  return true;
}

function fromNearest({ list, loose, span, paragraph }: Placed): boolean {
  if (loose.short && !goesOnBelow(list, loose, paragraph)) return false;
  list.addInferred(span, paragraph, nearestSpeaker(list, span, paragraph));
  return true;
}

/** “Yes. / “…: a word or two that a quotation begins with, and the next paragraph goes on with. */
function goesOnBelow({ paragraphs }: QuoteList, { content }: LooseQuote, paragraph: number): boolean {
  const { reading } = paragraphs[paragraph] ?? {};
  if (!reading) return false;
  const opens = reading.endsOpen ? content.end === reading.length : isAllMarked(reading);
  return opens && paragraphs[paragraph + 1]?.reading.startsMarked === true;
}
