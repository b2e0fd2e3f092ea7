import type { PlacedParagraph } from "../document";
import type { DraftQuote } from "./draft-quotes";
import type { QuoteList } from "./quote-list";
import { moved } from "../reading";
import type { Turn } from "./turns";

/** The author speaks. Must not match "US". */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y)\b/;
/** Spokespeople issue accounts of what others did as well: theirs is a statement only in the first person. */
const MOUTHPIECE = /\b(?:[Ss]pokes(?:man|woman|person)|[Pp]ress [Ss]ecretary|[Pp]ress [Oo]fficer)\b/;

/** Parts that may stand above a statement. */
const ABOVE = new Set<PlacedParagraph["role"]>(["headline", "subhead", "issuer"]);

/**
 * The whole body as one direct quotation of the person a headline or a by-line names. Undefined when the release quotes
 * anybody in marks or attributes words to that person: then a narrator is speaking.
 */
export function wholeStatement(list: QuoteList): DraftQuote | undefined {
  const { paragraphs, quotes } = list;
  const index = paragraphs.findIndex(({ role, reading }) => {
    const form = reading.authorship?.form;
    return form !== undefined && ABOVE.has(role) && (form === "title" || role === "issuer");
  });
  const top = paragraphs[index];
  const authorship = top?.reading.authorship;
  const speaker = authorship && list.speakerOf(index, authorship.source);
  if (!top || !speaker) return undefined;
  if (quotes.some((quote) => quote.speaker === speaker || (quote.marked && quote.kind === "direct"))) return undefined;
  const { sourceSpan } = authorship;
  const mouthpiece = MOUTHPIECE.test(top.reading.text.slice(sourceSpan.start, sourceSpan.end));
  const texts = paragraphs.filter(({ search }) => search === "speech").map(({ reading }) => reading.text);
  if (paragraphs.some(({ reading }) => isTranscribed(reading.turn))) return undefined;
  if (mouthpiece && !texts.some((text) => FIRST_PERSON.test(text))) return undefined;
  const body = paragraphs
    .map((paragraph, at) => ({ paragraph, at }))
    .filter((one) => one.paragraph.search === "speech");
  const last = body[body.length - 1];
  if (!last || last.at < index) return undefined;
  return {
    kind: "direct",
    spans: body.map(({ paragraph: { at, reading } }) => ({ start: at, end: at + reading.length })),
    cue: [],
    lemma: "",
    source: moved(authorship.sourceSpan, top.at),
    speaker,
    certainty: "certain",
    pattern: "statement",
    restsOn: [],
    paragraph: last.at,
    marked: false,
  };
}

/** An interview or a hearing written out. Must not match "NOTE:" alone. */
function isTranscribed(turn: Turn | undefined): boolean {
  return turn !== undefined && turn.formal && (turn.role !== "name" || turn.label.includes(" "));
}
