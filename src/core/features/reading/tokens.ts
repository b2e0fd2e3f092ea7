import type { Analysis, MarkedSpan, Mention, Quote, Role, Span } from "../../model";
import { contains, indexContaining } from "../../text";
import { layered } from "./layers";
import { printedPieces } from "./printed-pieces";
import { hull } from "./quotes";

/** What a stretch of a release is, for the colours of an editor. */
export const TOKEN_TYPES = [
  "headline",
  "dateline",
  "speaker",
  "speechCue",
  "directSpeech",
  "reportedSpeech",
  "boilerplate",
] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/**
 * introduction: where the reader learns who somebody is. inferred: who it is rests on more than the words themselves.
 * unattributed: nobody is named for it. nested: a quotation inside a quotation.
 */
export const TOKEN_MODIFIERS = ["introduction", "inferred", "unattributed", "nested"] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Printed words on one line. */
export interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The release in colours: in text order, never overlapping, each on one line and without markup. Later layers lie on
 * earlier ones: a speaker named in what is reported shows as a speaker, and whatever stands between marks as direct speech. A headline stays whole.
 * `within` leaves out what lies elsewhere.
 */
export function tokens(a: Analysis, within?: Span): readonly Token[] {
  const found = layered<Token>([
    elements(a, false),
    spoken(a, isReportedQuote, "reportedSpeech"),
    speakers(a),
    cues(a),
    spoken(a, isDirect, "directSpeech"),
    markedSpeech(a),
    nested(a),
    elements(a, true),
  ]);
  const asked =
    within === undefined ? found : found.filter(({ start, end }) => start < within.end && end > within.start);
  return asked.flatMap((token) => printedPieces(a, token).map((piece) => ({ ...token, ...piece })));
}

const ELEMENTS: Readonly<Partial<Record<Role, TokenType>>> = {
  headline: "headline",
  subhead: "headline",
  dateline: "dateline",
  boilerplate: "boilerplate",
  "safe-harbor": "boilerplate",
};

/** The headlines, or everything else. */
function elements({ structure: { parts, dateline } }: Analysis, headlines: boolean): readonly Token[] {
  const whole = parts.flatMap((part) => {
    const type = ELEMENTS[part.role];
    if (type === undefined || part.kind === "front-matter") return [];
    return (type === "headline") === headlines ? [token(part, type)] : [];
  });
  return dateline === undefined || headlines ? whole : [...whole, token(dateline, "dateline")];
}

function isDirect({ kind }: Quote): boolean {
  return kind === "direct";
}

function isReportedQuote(quote: Quote): boolean {
  return !isDirect(quote);
}

function spoken(a: Analysis, wanted: (quote: Quote) => boolean, type: TokenType): readonly Token[] {
  return a.speech.quotes
    .filter(wanted)
    .flatMap((quote) => quote.spans.map((span) => token(span, type, modifiersOf(quote))));
}

function modifiersOf({ speaker, certainty }: Quote): readonly TokenModifier[] {
  if (speaker === undefined) return ["unattributed"];
  return certainty === "inferred" ? ["inferred"] : [];
}

/** Quotation marks belong to what they enclose, and words in marks inside a reported clause are direct. */
function markedSpeech(a: Analysis): readonly Token[] {
  const quoted = a.speech.quotes.flatMap((quote) => quote.spans.map((span) => ({ ...span, quote })));
  const ordered = quoted.sort((x, y) => x.start - y.start || y.end - x.end);
  return a.speech.marked.flatMap((marked) => {
    if (marked.use === "nested" || marked.use === "title") return [];
    const around = ordered[indexContaining(ordered, marked.content)] ?? firstInside(ordered, marked);
    return around === undefined ? [] : [token(marked, "directSpeech", modifiersOf(around.quote))];
  });
}

/** The first of the spans in text order that lies in `whole`. */
function firstInside<T extends Span>(ordered: readonly T[], whole: MarkedSpan): T | undefined {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.start ?? Infinity) < whole.start) low = middle + 1;
    else high = middle;
  }
  const first = ordered[low];
  return first !== undefined && contains(whole, first) ? first : undefined;
}

function nested(a: Analysis): readonly Token[] {
  const direct = a.speech.quotes.filter(isDirect).map(hull);
  const ordered = [...direct].sort((x, y) => x.start - y.start);
  return a.speech.marked
    .filter((marked) => marked.use === "nested" && indexContaining(ordered, marked.content) !== -1)
    .map((marked) => token(marked, "directSpeech", ["nested"]));
}

/** Those who speak, wherever they are named, and the words that name a source. */
function speakers(a: Analysis): readonly Token[] {
  const named = a.speech.speakers.flatMap(({ mentions, introduction }) =>
    mentions
      .filter(({ form }) => form !== "pronoun")
      .map((mention) => token(mention, "speaker", certaintyOf(mention, introduction))),
  );
  const sources = a.speech.quotes.flatMap(({ source }) => (source === undefined ? [] : [token(source, "speaker")]));
  return [...named, ...sources];
}

function certaintyOf(mention: Mention, introduction: Mention): readonly TokenModifier[] {
  if (mention.start === introduction.start) return ["introduction"];
  return mention.certainty === "inferred" ? ["inferred"] : [];
}

function cues(a: Analysis): readonly Token[] {
  return a.speech.quotes.flatMap(({ cue }) => (cue?.spans ?? []).map((span) => token(span, "speechCue")));
}

function token({ start, end }: Span, type: TokenType, modifiers: readonly TokenModifier[] = []): Token {
  return { start, end, type, modifiers };
}
