import { analyse, type Speech } from "../../src/core";

/** Two harmless lines in front, so that the paragraphs under test are body and not headline. */
const OPENING = "Harbour opens again\n\nThe harbour opened again this week after a long repair of its walls.\n\n";

/** What was found in some paragraphs, as a reader would note it: one line for each quotation. */
export function read(paragraphs: string): { readonly speech: Speech; readonly lines: readonly string[] } {
  const text = OPENING + paragraphs;
  const { speech } = analyse(text);
  const lines = speech.quotes.map((quote) => {
    const words = quote.spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " ")).join(" … ");
    const speaker = quote.speaker === undefined ? "nobody" : (speech.people[quote.speaker]?.name ?? "?");
    return `${quote.kind} | ${speaker} | ${words}`;
  });
  return { speech, lines };
}
