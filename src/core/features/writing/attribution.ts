import { determiners, otherPronouns, prepositions, subjectPronouns } from "../../data/function-words";
import type { Analysis, MarkedSpan, MentionForm, Part, Quote, Span, Speaker, TextEdit } from "../../model";
import { hull } from "../reading/quotes";
import { sourceMention } from "../reading/evidence";
import { closingOf } from "./marks";
import { nameAt, type NameAt } from "./naming";

/** How to attribute what stands at a place to a speaker. */
export interface Attribution {
  readonly edits: readonly TextEdit[];
  /** What the attribution says, for messages: "Lee said". */
  readonly text: string;
}

/** Why nothing is inserted: whose words the quotation is said to be, in full, already. */
export interface Attributed {
  readonly attributedTo: string;
}

/**
 * Attributes the words at an offset to a speaker, in the form of the place: behind a quotation ", Lee said.", before one
 * "Ann Lee, the mayor, said: ", between two of its sentences, at the end of a sentence of reported speech. A pronoun or
 * a surname that is there already gives way. The quoted words stay as they are; only a stop at their end becomes a comma.
 */
export function attributionAt(a: Analysis, person: number, offset: number): Attribution | Attributed | undefined {
  const speaker = a.speech.people[person];
  if (speaker === undefined) return undefined;
  const part = partAt(a, offset);
  if (part === undefined) return before(a, speaker, offset);
  if (!TEXT_KINDS.has(part.kind) || LINES.has(part.role)) return bareName(speaker, offset);
  const start = firstOf(a, part);
  const at = Math.min(Math.max(offset, start), part.end);
  const mark = markAt(a, part, at);
  if (mark === undefined) return inProse(a, speaker, part, at);
  const quote = quoteOf(a, mark);
  if (quote?.source && part.start <= quote.source.start && quote.source.end <= part.end) {
    return instead(a, speaker, quote, quote.source);
  }
  if (mark.open !== undefined && at <= mark.content.start) return before(a, speaker, mark.open.start);
  return behindSentence(a, speaker, part, mark, at);
}

const TEXT_KINDS = new Set<Part["kind"]>(["paragraph", "list-item", "block-quote"]);
const LINES = new Set<Part["role"]>(["headline", "subhead", "issuer", "contact", "release-line", "section-heading"]);

function partAt(a: Analysis, offset: number): Part | undefined {
  const { lines } = a.source;
  const line = lines.lineAt(offset);
  const onLine = a.structure.parts.filter(({ startLine, endLine }) => startLine <= line && line <= endLine);
  return onLine.find(({ end }) => offset <= end) ?? onLine.at(-1);
}

/** Where the words of a part begin, behind signs of markup and a dateline that runs into it. */
function firstOf(a: Analysis, part: Part): number {
  const { dateline } = a.structure;
  const runsIn = dateline !== undefined && part.start <= dateline.start && dateline.end <= part.end;
  const from = runsIn ? dateline.end : part.start;
  const blanks = a.prose.slice(from, part.end).search(/\S/);
  return blanks === -1 ? from : from + blanks;
}

/** The quotation that the place is in, or right behind, or right before. Words inside a sentence are none. */
function markAt(a: Analysis, part: Part, at: number): MarkedSpan | undefined {
  const marks = a.speech.marked.filter(
    ({ use, start, end }) => use !== "nested" && use !== "title" && part.start <= start && end <= part.end,
  );
  const isBlank = (from: number, to: number): boolean => a.prose.slice(from, to).trim() === "";
  const whole = marks.filter((mark) => !isWoven(a, part, mark));
  return (
    whole.find(({ start, end }) => start < at && at < end) ??
    whole.find(({ end }) => end <= at && /^[.,]?\s*$/.test(a.prose.slice(end, at))) ??
    whole.find(({ start }) => at <= start && isBlank(at, start) && opensSentence(a, part, at))
  );
}

/** “stay open” in "The doors “stay open” for all": the sentence goes on around it. */
function isWoven(a: Analysis, part: Part, { content, end }: MarkedSpan): boolean {
  const goesOn = /^\s+\p{Ll}/u.test(a.prose.slice(end, Math.min(part.end, end + 4)));
  return goesOn && !/[.,?!…—–-]$/.test(a.prose.slice(content.start, content.end));
}

function opensSentence(a: Analysis, part: Part, at: number): boolean {
  const ahead = a.prose.slice(firstOf(a, part), at).trimEnd();
  return ahead === "" || /[.!?:]["”’)]*$/.test(ahead);
}

function quoteOf(a: Analysis, { content }: MarkedSpan): Quote | undefined {
  return a.speech.quotes.find(({ spans }) =>
    spans.some(({ start, end }) => start < content.end && content.start < end),
  );
}

const SHORT: readonly MentionForm[] = ["pronoun", "surname", "given-name", "title-name", "office", "description"];

/** The source that stands there gives way, unless it is somebody's full introduction. */
function instead(a: Analysis, speaker: Speaker, quote: Quote, source: Span): Attribution | Attributed {
  const named = quote.speaker === undefined ? undefined : a.speech.people[quote.speaker];
  const mention = named && sourceMention(named, quote);
  if (named !== undefined && (mention === undefined || !SHORT.includes(mention.form))) {
    return { attributedTo: named.name };
  }
  const at = mention ?? source;
  const name = nameAt(a, speaker, at.start);
  const goesOn = /^\s*\p{L}/u.test(a.prose.slice(at.end, at.end + 3));
  const text = opensSentenceAt(a, at.start) ? capital(name.text) : name.text;
  return { edits: [{ start: at.start, end: at.end, text: text + (name.hasApposition && goesOn ? "," : "") }], text };
}

function opensSentenceAt(a: Analysis, at: number): boolean {
  return /(?:^|[.!?]["”’)]*\s+|\n\s*)$/.test(a.prose.slice(Math.max(0, at - 6), at));
}

/** "Ann Lee, the mayor, said: " */
function before(a: Analysis, speaker: Speaker, at: number): Attribution {
  const text = `${capital(leading(nameAt(a, speaker, at)))} said`;
  const blank = at === 0 || /\s$/.test(a.source.text.slice(at - 1, at)) ? "" : " ";
  return { edits: [{ start: at, end: at, text: `${blank}${text}: ` }], text };
}

function bareName(speaker: Speaker, at: number): Attribution {
  return { edits: [{ start: at, end: at, text: speaker.name }], text: speaker.name };
}

/** Behind the sentence of a quotation that the place is in: at its end, or between two of its sentences. */
function behindSentence(a: Analysis, speaker: Speaker, part: Part, mark: MarkedSpan, at: number): Attribution {
  const { content, open, close, continues } = mark;
  const sentences = a.sentences(content);
  const index = sentences.findIndex(({ end }) => at <= end);
  const [sentence, next] = [sentences[index], sentences[index + 1]];
  if (sentence !== undefined && next !== undefined) {
    const closing = close ? textOf(a, close) : closingOf(open && textOf(a, open));
    const opening = open ? textOf(a, open) : "";
    const clause = trailing(nameAt(a, speaker, sentence.end));
    const text = `${closing} ${clause}. ${opening}`;
    return { edits: [...comma(a, sentence.end), { start: sentence.end, end: next.start, text }], text: clause };
  }
  if (close === undefined || continues) return before(a, speaker, open?.start ?? mark.start);
  return behindMark(a, speaker, part, close);
}

function behindMark(a: Analysis, speaker: Speaker, part: Part, close: Span): Attribution {
  const clause = trailing(nameAt(a, speaker, close.start));
  const { prose } = a;
  const stopBehind = /^[.,]/.exec(prose.slice(close.end, part.end))?.[0].length ?? 0;
  const rest = prose.slice(close.end + stopBehind, part.end).trimStart();
  // A quotation that goes on in small letters behind its attribution is one sentence with it.
  const tail = /^["“‘'«„]\p{Ll}/u.test(rest) ? "," : ".";
  const insert = { start: close.end, end: close.end + stopBehind, text: ` ${clause}${tail}` };
  if (stopBehind > 0) return { edits: [{ ...insert, text: `,${insert.text}` }], text: clause };
  if (/[,?!…—–-]$/.test(prose.slice(0, close.start).slice(-1))) return { edits: [insert], text: clause };
  if (prose[close.start - 1] === ".") return { edits: [...comma(a, close.start), insert], text: clause };
  if (a.structure.tradition === "uk") return { edits: [{ ...insert, text: `,${insert.text}` }], text: clause };
  return { edits: [{ start: close.start, end: close.start, text: "," }, insert], text: clause };
}

/** Reported speech: "The road is done, Lee said.", or "Lee said the road is done." at its beginning. */
function inProse(a: Analysis, speaker: Speaker, part: Part, at: number): Attribution {
  const start = firstOf(a, part);
  const sentences = a.sentences({ start, end: part.end });
  if (at <= start) return beginning(a, speaker, start);
  const sentence = sentences.findLast((one) => one.start < at) ?? { start, end: part.end };
  const end = sentence.end;
  const text = a.prose.slice(sentence.start, end);
  if (!/[.\p{L}\p{N})]$/u.test(text) || isAttributed(a, sentence)) return newSentence(a, speaker, end);
  const clause = trailing(nameAt(a, speaker, end));
  const stop = text.endsWith(".") ? 1 : 0;
  return { edits: [{ start: end - stop, end, text: `, ${clause}.` }], text: clause };
}

function beginning(a: Analysis, speaker: Speaker, start: number): Attribution {
  const text = `${capital(leading(nameAt(a, speaker, start)))} said`;
  const word = /^\p{L}+/u.exec(a.prose.slice(start, start + 20))?.[0] ?? "";
  const isSmall = word !== "I" && FUNCTION_WORDS.has(word.toLowerCase());
  const end = isSmall ? start + 1 : start;
  return { edits: [{ start, end, text: `${text} ${isSmall ? word.charAt(0).toLowerCase() : ""}` }], text };
}

const FUNCTION_WORDS = new Set([...determiners, ...subjectPronouns, ...otherPronouns, ...prepositions]);

function newSentence(a: Analysis, speaker: Speaker, end: number): Attribution {
  const text = `${capital(leading(nameAt(a, speaker, end)))} said`;
  return { edits: [{ start: end, end, text: ` ${text} ` }], text };
}

function isAttributed(a: Analysis, sentence: Span): boolean {
  const within = ({ start, end }: Span): boolean => sentence.start <= start && end <= sentence.end;
  return a.speech.quotes.some((quote) => quote.cue?.spans.some(within) === true && touches(hull(quote), sentence));
}

function touches(x: Span, y: Span): boolean {
  return x.start <= y.end && y.start <= x.end;
}

/** "Ann Lee, the mayor," before a verb. */
function leading({ text, hasApposition }: NameAt): string {
  return hasApposition ? `${text},` : text;
}

/** "Lee said"; "said Ann Lee, the mayor", because a title keeps name and verb apart. */
function trailing(name: NameAt): string {
  return name.hasApposition ? `said ${name.text}` : `${name.text} said`;
}

function comma(a: Analysis, end: number): readonly TextEdit[] {
  return a.prose[end - 1] === "." ? [{ start: end - 1, end, text: "," }] : [];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function textOf({ source }: Analysis, { start, end }: Span): string {
  return source.text.slice(start, end);
}
