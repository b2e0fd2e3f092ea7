import type { MarkedSpan, MarkUse, Quote, Span } from "../../model";
import type { Marks } from "../../language";
import type { PlacedParagraph } from "../document";
import type { ParagraphReading } from "../paragraph";

/** Every stretch between marks, in text order, with what it is used for. One walk over marks and quotations. */
export function markedSpans(paragraphs: readonly PlacedParagraph[], quotes: readonly Quote[]): readonly MarkedSpan[] {
  const uses = new SpeechSpans(quotes);
  const found: MarkedSpan[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const { reading, at } = paragraph;
    const goesOn = paragraphs[index + 1]?.reading.startsMarked === true;
    for (const mark of reading.marks) {
      const content = { start: at + mark.contentStart, end: at + mark.contentEnd };
      const isSpeech = uses.touch(content);
      found.push({
        start: at + (mark.open ?? mark.contentStart),
        end: at + mark.end,
        open: mark.open === undefined ? undefined : { start: at + mark.open, end: at + mark.contentStart },
        close: mark.close === undefined ? undefined : { start: at + mark.close, end: at + mark.end },
        content,
        continues: goesOn && mark.depth === 0 && mark.close === undefined && mark.end === reading.length,
        use: useOf(reading, mark, isSpeech),
      });
    }
  }
  return found;
}

function useOf(reading: ParagraphReading, mark: Marks, isSpeech: boolean): MarkUse {
  if (mark.depth > 0) return "nested";
  if (isSpeech) return "speech";
  return reading.titled.has(mark) ? "title" : "fragment";
}

/** The quoted spans in text order, asked for one content after the other. */
class SpeechSpans {
  private readonly spans: readonly Span[];
  private cursor = 0;

  constructor(quotes: readonly Quote[]) {
    this.spans = quotes.flatMap((quote) => quote.spans).sort((a, b) => a.start - b.start);
  }

  /** Whether any quotation holds some of the content. Contents must be asked for in text order. */
  touch(content: Span): boolean {
    const { spans } = this;
    while (
      this.cursor < spans.length &&
      (spans[this.cursor]?.end ?? 0) <= content.start - 1 &&
      (spans[this.cursor + 1]?.start ?? Infinity) <= content.start
    )
      this.cursor++;
    for (let at = Math.max(0, this.cursor - 1); at < spans.length && (spans[at]?.start ?? 0) < content.end; at++)
      if ((spans[at]?.end ?? 0) > content.start) return true;
    return false;
  }
}
