import type { Analysis, AttributionRule, MarkedSpan, Part, Quote, Span } from "../../../model";
import { contains, findContaining } from "../../../text";
import type { Refusal } from "./rewrite";

/** The attribution of a quotation, taken apart. All is printed text, markup included. */
export interface Attribution {
  /** "Ann Lee, the mayor"; with the source in front of its verb. */
  readonly subject: string;
  /** "said", "told reporters at the gate". */
  readonly verb: string;
  /** "on Monday", when it stands apart from the verb. */
  readonly adverbial: string;
  /** "said Lee": the verb stands first. */
  readonly inverted: boolean;
}

/** A quotation within one paragraph, with its attribution apart from its words. */
export interface Utterance {
  readonly quote: Quote;
  readonly part: Part;
  /** Marks, words and attribution. */
  readonly span: Span;
  /** What is said, as if nothing interrupted it, with the stop that closes it. */
  readonly content: string;
  readonly open: string;
  readonly close: string;
  /** “Words”, she said: the comma stands behind the mark. */
  readonly logical: boolean;
  readonly place: "before" | "middle" | "after";
  readonly attribution: Attribution;
}

const PLAIN_RULES: ReadonlySet<AttributionRule> = new Set([
  "cue after",
  "cue before",
  "cue in the middle",
  "inverted",
  "according to",
]);

/** Takes a direct quotation apart; undefined when nothing of the kind stands there, a reason when it is too much. */
export function utteranceOf(a: Analysis, quote: Quote): Utterance | Refusal | undefined {
  const { source, cue } = quote;
  if (quote.kind !== "direct" || !PLAIN_RULES.has(quote.rule) || source === undefined || cue === undefined)
    return undefined;
  const first = quote.spans[0];
  const part = first && findContaining(a.structure.parts, first);
  if (part === undefined || part.kind === "block-quote" || part.kind === "table") return undefined;
  if (!quote.spans.every((span) => contains(part, span))) return "several paragraphs";
  const marked = markedOf(a, quote);
  if (marked === undefined) return "marks not closed";
  const cueAt = cue.spans[0];
  if (cueAt === undefined || !contains(part, cueAt) || !contains(part, source)) return undefined;
  return assemble(a, { quote, part, marked, cueAt, source });
}

interface Found {
  readonly quote: Quote;
  readonly part: Part;
  readonly marked: readonly MarkedSpan[];
  readonly cueAt: Span;
  readonly source: Span;
}

function markedOf(a: Analysis, quote: Quote): readonly MarkedSpan[] | undefined {
  const found = quote.spans.map((span) =>
    a.speech.marked.find(
      ({ content, open, close }) => open && close && contains(content, span) && content.end - span.end < 3,
    ),
  );
  return found.every((one) => one !== undefined) ? found : undefined;
}

function assemble(a: Analysis, found: Found): Utterance | Refusal | undefined {
  const { text } = a.source;
  const { quote, part, marked, cueAt } = found;
  const [first, last] = [marked[0], marked.at(-1)];
  if (first?.open === undefined || last?.close === undefined || first.close === undefined) return undefined;
  const place = cueAt.start < first.start ? "before" : cueAt.start > last.start ? "after" : "middle";
  const frame = frameOf(a, found, place);
  if (frame === undefined) return "more than an attribution";
  const attribution = readAttribution(a, found, frame.words);
  if (attribution === undefined) return "more than an attribution";
  const content = joined(text, marked, frame.words);
  if (content === undefined) return "more than an attribution";
  return {
    quote,
    part,
    span: frame.span,
    content,
    open: text.slice(first.open.start, first.open.end),
    close: text.slice(last.close.start, last.close.end),
    logical: text.charAt(first.close.end) === "," && place !== "before",
    place,
    attribution,
  };
}

/** Where the whole of it stands, and where the words of the attribution. */
function frameOf(
  a: Analysis,
  { part, marked, cueAt }: Found,
  place: Utterance["place"],
): { readonly span: Span; readonly words: Span } | undefined {
  const { text } = a.source;
  const [first, last] = [marked[0], marked.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const sentence = a.sentences(part).find((one) => contains(one, cueAt));
  if (sentence === undefined) return undefined;
  if (place === "before") {
    const from = Math.max(sentence.start, part.start);
    return { span: { start: from, end: last.end }, words: stripped(text, { start: from, end: first.start }) };
  }
  if (place === "after") {
    const end = Math.max(sentence.end, last.end);
    if (marked.length > 0 && text.slice(last.end, end).includes("\n\n")) return undefined;
    return { span: { start: first.start, end }, words: stripped(text, { start: last.end, end }) };
  }
  const at = marked.findIndex(({ start }) => start > cueAt.start);
  const [before, after] = [marked[at - 1], marked[at]];
  if (before === undefined || after === undefined) return undefined;
  return {
    span: { start: first.start, end: last.end },
    words: stripped(text, { start: before.end, end: after.start }),
  };
}

/** Without blanks, and without the commas, colons and stops that set it off. */
function stripped(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = words.length - words.replace(SET_OFF_BEFORE, "").length;
  const to = words.replace(SET_OFF_BEHIND, "").length;
  return { start: start + from, end: Math.max(start + from, start + to) };
}

const SET_OFF_BEFORE = /^[\s,–—-]{1,20}/u;
// A comma, a colon or a stop and the blanks around it. Must not take the stop of "a.m." or "Inc." when a comma follows.
const SET_OFF_BEHIND = /\s{0,20}[.,:–—-]?\s{0,20}$/u;

function readAttribution(a: Analysis, { cueAt, source, quote }: Found, at: Span): Attribution | undefined {
  const { text } = a.source;
  if (!contains(at, cueAt) || !contains(at, source)) return undefined;
  const words = text.slice(at.start, at.end);
  if (words.length > LONGEST || SAYS_MORE.test(words) || saysElse(a, quote, at)) return undefined;
  if (quote.cue?.lemma === "according to") {
    return { subject: "", verb: unopened(words), adverbial: "", inverted: true };
  }
  const inverted = cueAt.start < source.start;
  if (!inverted) {
    const opening = OPENING_ADVERBIAL.exec(words)?.[1];
    const from = opening === undefined || at.start + opening.length > source.start ? 0 : opening.length + 1;
    const subject = text.slice(at.start + from, cueAt.start).trim();
    return {
      subject: subject.replace(/,$/, ""),
      verb: text.slice(cueAt.start, at.end),
      adverbial: from === 0 ? "" : unopened(opening ?? ""),
      inverted,
    };
  }
  if (cueAt.start > at.start) return undefined;
  const rest = text.slice(source.start, at.end);
  const adverbial = CLOSING_ADVERBIAL.exec(rest);
  return {
    subject: text.slice(cueAt.end, source.start).trimStart() + (adverbial ? rest.slice(0, adverbial.index) : rest),
    verb: text.slice(cueAt.start, cueAt.end),
    adverbial: adverbial?.[1] ?? "",
    inverted,
  };
}

/** Further is no attribution that one moves about. */
const LONGEST = 240;
// Verbs and clauses beside the attribution. Must not match "and" between two names or in a post.
const SAYS_MORE =
  /[“”"]|,\s(?:adding|noting|saying|explaining|but|while|when|because|who|which|whose|as)\s|\sand\s(?:added|adds|then|that|it|he|she|they)\s|\s(?:before|after)\s\w+ing\s/u;
// "On Monday, Lee said". Must not match a name before its post.
const OPENING_ADVERBIAL = /^((?:On|In|At|Earlier|Yesterday|Today|Later|Speaking|During)\b[^,]{0,60}),\s/u;
// When and on what occasion. Must not match the end of a post: "director of research at the center".
const CLOSING_ADVERBIAL =
  /,?\s(?:(on\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|afternoon|evening|night))?|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}|on\s\d{1,2}\s\p{Lu}\p{Ll}{2,8}|(?:in|at|during)\san?\s(?:\p{Ll}+\s){0,2}(?:statement|interview|conference|briefing|call|speech|ceremony|letter|release)))$/u;

/** Whether another quotation stands in these words. */
function saysElse(a: Analysis, quote: Quote, at: Span): boolean {
  return a.speech.quotes.some(
    ({ id, spans }) => id !== quote.id && spans.some((span) => span.start < at.end && at.start < span.end),
  );
}

function unopened(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** The words of all pieces as one. Undefined when something else than the attribution stands between two of them. */
function joined(text: string, marked: readonly MarkedSpan[], attribution: Span): string | undefined {
  let content = "";
  for (const [i, piece] of marked.entries()) {
    const words = text.slice(piece.content.start, piece.content.end);
    const before = marked[i - 1];
    if (before === undefined) {
      content = words;
      continue;
    }
    const gap = text.slice(before.end, piece.start);
    const isAttribution = before.end <= attribution.start && attribution.end <= piece.start;
    if (!isAttribution && gap.trim() !== "") return undefined;
    const ends = isAttribution ? text.slice(attribution.end, piece.start).trim().charAt(0) || "," : " ";
    if (isAttribution && ends !== "." && ends !== ",") return undefined;
    content = isAttribution ? bridged(content, ends, words) : `${content} ${words}`;
  }
  return asSentence(content);
}

function bridged(before: string, ends: string, after: string): string {
  if (ends === ".") return `${asSentence(before)} ${after}`;
  const needsComma = CLAUSE_OPENER.test(after);
  return `${before.replace(LAST_STOP, needsComma ? ",$2" : "$2")}${needsComma && !LAST_STOP.test(before) ? "," : ""} ${after}`;
}

/** A comma goes with these words, whoever interrupts. */
const CLAUSE_OPENER = /^(?:and|but|so|yet|or|nor|which|who|because|while|although)\b/u;

/** With the stop that a sentence ends with; an ellipsis, a question and a call stay. */
export function asSentence(content: string): string {
  const stopped = content.trimEnd().replace(/,([’”'"»]*)$/u, ".$1");
  return /[.?!…—–-][’”'"»)]*$/u.test(stopped) ? stopped : `${stopped}.`;
}

/** A stop or comma at the end, inside nested marks too. */
export const LAST_STOP = /([.,])([’”'"»]*)$/u;
