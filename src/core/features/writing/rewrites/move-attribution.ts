import { determiners, subjectPronouns } from "../../../data/function-words";
import type { Analysis, Quote, Span } from "../../../model";
import { refuse, rewriteOf, type Rewrite } from "./rewrite";
import { type Attribution, LAST_STOP, type Utterance, utteranceOf } from "./utterance";

/**
 * Puts the attribution of a quotation before, into the middle of, or behind its words. The middle is where the cursor
 * stands nearest to the end of a sentence. The words stay as they are; only the stops beside the marks change.
 */
export function moveAttribution(a: Analysis, quote: Quote, cursor: number): readonly Rewrite[] {
  const found = utteranceOf(a, quote);
  if (found === undefined) return [];
  const kinds = ["attribution.before", "attribution.middle", "attribution.after"] as const;
  if (typeof found === "string") return kinds.map((kind) => refuse(kind, found));
  const moves: Rewrite[] = [];
  if (found.place !== "before") moves.push(rewriteOf("attribution.before", found.span, before(a, found)));
  if (found.place !== "middle") {
    const at = pauseNear(found.content, cursorInContent(found, cursor));
    moves.push(
      at === undefined
        ? refuse("attribution.middle", "no pause")
        : rewriteOf("attribution.middle", found.span, middle(a, found, at)),
    );
  }
  if (found.place !== "after") moves.push(rewriteOf("attribution.after", found.span, after(a, found)));
  return moves;
}

/** “Words,” Lee said. */
export function after(a: Analysis, { content, attribution, logical, quote, open, close }: Utterance): string {
  return `${closed(content, logical, { open, close })} ${behind(a, attribution, quote)}.`;
}

function before(a: Analysis, { content, attribution, open, close, quote, span }: Utterance): string {
  const { subject, verb, adverbial, inverted } = attribution;
  const who = subject.includes(", ") && inverted ? `${subject},` : subject;
  const when = adverbial === "" ? "" : ` ${adverbial}`;
  // "Said Lee" opens no sentence today: the subject comes first.
  const words =
    subject === ""
      ? `${verb},`
      : `${who} ${verb}${when}${sentencesOf(content).length > 1 || prefersColon(a, quote) ? ":" : ","}`;
  const opened = opensSentence(a, span) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return `${opened} ${open}${capitalised(content)}${close}`;
}

function middle(a: Analysis, { content, attribution, logical, open, close, quote }: Utterance, at: number): string {
  const [first, rest] = [content.slice(0, at), content.slice(at).replace(/^[,\s]+/u, "")];
  const isSentence = /[.?!…][’”'"»]*$/u.test(first);
  const words = behind(a, attribution, quote);
  return `${closed(first, logical, { open, close })} ${words}${isSentence ? "." : ","} ${open}${rest}${close}`;
}

interface PrintedMarks {
  readonly open: string;
  readonly close: string;
}

/** The quoted words in their marks as an attribution follows them: a comma for the stop; a question keeps its own. */
function closed(content: string, logical: boolean, { open, close }: PrintedMarks): string {
  const bare = content.replace(LAST_STOP, "$2");
  const needsComma = bare !== content || !/[?!…—–-][’”'"»]*$/u.test(content);
  if (!needsComma) return `${open}${content}${close}`;
  if (logical) return `${open}${bare}${close},`;
  return content === bare ? `${open}${bare},${close}` : `${open}${content.replace(LAST_STOP, ",$2")}${close}`;
}

function behind(a: Analysis, { subject, verb, adverbial, inverted }: Attribution, quote: Quote): string {
  if (subject === "") return verb;
  const who = inSentence(a, subject, quote);
  const when = adverbial === "" ? "" : ` ${adverbial}`;
  if (!inverted) return `${who} ${verb}${when}`;
  return `${verb} ${subject}${when === "" ? "" : `${subject.includes(", ") ? "," : ""}${when}`}`;
}

const SMALL: ReadonlySet<string> = new Set([...determiners, ...subjectPronouns]);

/** Without the capital of a sentence's first word: "The mayor" is no name. */
function inSentence(a: Analysis, subject: string, quote: Quote): string {
  const word = /^[\p{L}’']+/u.exec(subject)?.[0] ?? "";
  const mention = a.speech.people[quote.speaker ?? -1]?.mentions.find(({ start }) => start === quote.source?.start);
  const isName = mention !== undefined && mention.form !== "pronoun" && mention.form !== "description";
  const isSmall = word !== "I" && (SMALL.has(word.toLowerCase()) || !isName);
  return isSmall && mention?.form !== "organisation" ? subject.charAt(0).toLowerCase() + subject.slice(1) : subject;
}

function capitalised(content: string): string {
  return content.charAt(0).toUpperCase() + content.slice(1);
}

function opensSentence(a: Analysis, { start }: Span): boolean {
  return !/[,;:–—-]\s*$/u.test(a.source.text.slice(Math.max(0, start - 4), start));
}

/** Whether the release introduces its other quotations with a colon; where there are none, the British do. */
function prefersColon(a: Analysis, quote: Quote): boolean {
  const { text } = a.source;
  const signs = a.speech.quotes
    .filter(({ rule, id, kind }) => rule === "cue before" && id !== quote.id && kind === "direct")
    .map(
      ({ spans }) => /([:,])\s*\S$/u.exec(text.slice(Math.max(0, (spans[0]?.start ?? 0) - 4), spans[0]?.start))?.[1],
    );
  const colons = signs.filter((sign) => sign === ":").length;
  if (signs.length > 0) return colons * 2 >= signs.length;
  return a.structure.tradition === "uk";
}

/** Where the words of the marks begin and end, in the joined content: the cursor's place in it, as near as it can be told. */
function cursorInContent({ quote }: Utterance, cursor: number): number {
  let before = 0;
  for (const { start, end } of quote.spans) {
    if (cursor <= end) return before + Math.max(0, cursor - start);
    before += end - start + 1;
  }
  return before;
}

/** Offsets behind the sentences of quoted words, all but the last one. */
export function sentencesOf(content: string): readonly number[] {
  return [...content.matchAll(SENTENCE_END), { 0: "", index: content.length }].map(
    (hit) => hit.index + hit[0].trimEnd().length,
  );
}

// The stop of a sentence, and a capital or a figure behind it. Must not match behind short forms such as "Mr." and initials.
const SENTENCE_END =
  /(?<!\b(?:Mr|Mrs|Ms|Dr|St|Jr|Sr|Prof|Rev|Gov|Sen|Rep|No|vs|Inc|Co|U\.S|U\.K|\p{Lu}))[.?!…][’”'"»]*\s+(?=[‘“"'«]?[\p{Lu}\d])/gu;

/** The end of the first sentence, or of the one that the cursor is nearest to; else a comma that parts two clauses. */
export function pauseNear(content: string, cursor: number): number | undefined {
  const ends = sentencesOf(content).slice(0, -1);
  const pauses = ends.length > 0 ? ends : [...content.matchAll(CLAUSE_BREAK)].map(({ index }) => index);
  return pauses.reduce<number | undefined>(
    (best, at) => (best === undefined || Math.abs(at - cursor) < Math.abs(best - cursor) ? at : best),
    undefined,
  );
}

// The comma before a new clause, with some words on both sides. Must not match a comma in a list.
const CLAUSE_BREAK = /(?<=\S\s\S.{8,}),(?=\s(?:and|but|so|yet|because|which|while|although)\s\S+\s\S+\s\S)/gu;
