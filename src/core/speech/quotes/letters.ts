import { goOn, type QuoteList } from "./quote-list";

/** A letter is no longer than this many paragraphs. */
const LONGEST_LETTER = 80;

/** "Dear Minister Tarn: … Sincerely, Mira Dunn": what stands between is a quotation of who signs. */
export function addLetters(list: QuoteList): void {
  const { paragraphs } = list;
  for (let index = 0; index < paragraphs.length; index++) {
    if (paragraphs[index]?.reading.letter?.part !== "greeting") continue;
    const end = closingBehind(list, index);
    if (end === undefined) continue;
    addLetter(list, index, end);
    index = end;
  }
}

function closingBehind({ paragraphs }: QuoteList, greeting: number): number | undefined {
  const limit = Math.min(paragraphs.length, greeting + LONGEST_LETTER);
  for (let index = greeting + 1; index < limit; index++)
    if (paragraphs[index]?.reading.letter?.part === "closing") return index;
  return undefined;
}

function addLetter(list: QuoteList, greeting: number, closing: number): void {
  const signed = signer(list, closing);
  if (!signed) return;
  const [mention, from] = signed;
  const sourceSpan = list.paragraphs[from]?.reading.mentions[mention];
  const body = bodyOf(list, greeting, closing);
  const [first, ...rest] = body;
  if (first === undefined || !sourceSpan) return;
  list.drop(new Set(body));
  const naming = { source: mention, sourceSpan, cue: undefined, lemma: "", rule: "letter", certain: true } as const;
  list.addNamed(list.spanOf(first), first, naming, from, false);
  const letter = list.quotes.at(-1);
  if (letter) for (const index of rest) goOn(letter, list.spanOf(index), index);
}

function bodyOf({ paragraphs }: QuoteList, greeting: number, closing: number): readonly number[] {
  const body: number[] = [];
  for (let index = greeting + 1; index < closing; index++) if (paragraphs[index]?.search === "speech") body.push(index);
  return body;
}

/** The name below the closing: in its own paragraph, or the first one in the next. */
function signer({ paragraphs }: QuoteList, closing: number): readonly [mention: number, paragraph: number] | undefined {
  const frame = paragraphs[closing]?.reading.letter;
  if (frame?.part === "closing" && frame.source !== undefined) return [frame.source, closing];
  const below = paragraphs[closing + 1]?.reading;
  const first = below?.mentions.findIndex(({ kind, start }) => kind === "name" && start < 4) ?? -1;
  return first < 0 ? undefined : [first, closing + 1];
}
