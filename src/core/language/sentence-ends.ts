import type { Token, TokenRange } from "./tokens";
import { isEndingAbbreviation, Word } from "./word-classes";

const CLOSERS = new Set(['"', "”", "’", "'", "''", ")", "]", "»", "“"]);
const OPENERS = new Set(['"', "“", "‘", "'", "``", "''", "(", "[", "«", "„", "•", "–", "—", "*", "-"]);
/** Lines at least this long were broken by a text editor, shorter ones end where they end. */
const WRAPPED_LINE = 45;
/** A list item or a numbered item at a line's start; must not match a negative number or a dash inside a line. */
const LIST_ITEM = /^(?:[-*•–·▪]\s|\(?\d{1,2}[.)]\s|\(?[a-z]\)\s)/;

/** Cuts the tokens of a paragraph into sentences; marks hold what they enclose together. */
export function sentenceRanges(text: string, tokens: readonly Token[], markOf: Int32Array): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const last = at + 1 === tokens.length ? at : breakAfter(text, tokens, markOf, at, first);
    if (last === undefined) continue;
    sentences.push({ first, last });
    first = last + 1;
    at = last;
  }
  return sentences;
}

/** Last token of the sentence when it ends at or just after token `at`. */
function breakAfter(
  text: string,
  tokens: readonly Token[],
  markOf: Int32Array,
  at: number,
  first: number,
): number | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return undefined;
  if (lineBreaks(text, token, next, markOf[at] ?? -1)) return at;
  const isStop = token.kind === "word" ? token.text.endsWith(".") : isTerminator(token);
  if (!isStop) return undefined;
  let last = at;
  // "Col. (Ret.) Lee"
  if (/^retd?$/.test(tokens[at - 1]?.lower ?? "")) return undefined;
  while (closesAfter(tokens, last) && !opensMarks(markOf, last + 1)) last++;
  if (isFootnote(tokens, last + 1)) last += 3;
  const follower = tokens[last + 1];
  if (!follower) return last;
  const mark = markOf[at] ?? -1;
  if (mark >= 0 && markOf[last + 1] === mark) return undefined;
  const glued = follower.start === (tokens[last]?.end ?? 0);
  if (follower.classes & Word.companyForm) return undefined;
  if (glued && !opensMarks(markOf, last + 1) && !isGluedSentence(tokens, at, follower)) return undefined;
  if (!startsSentence(follower)) return undefined;
  if (last === at && !endsAfterPeriod(tokens, at, first)) return undefined;
  if (mark >= 0 && attributionFollows(tokens, markOf, last + 1, token.text === ".")) return undefined;
  return last;
}

/** One mark that may end a sentence, or a run of periods. */
function isTerminator({ kind, text }: Token): boolean {
  if (kind !== "punctuation") return false;
  return text.length === 1 ? ".?!…".includes(text) : text.charCodeAt(0) === 46 && text.charCodeAt(1) === 46;
}

/** `said."We` and `done."“We`: a mark that lost the blank before it and opens, as its pair tells. */
function opensMarks(markOf: Int32Array, at: number): boolean {
  const mark = markOf[at] ?? -1;
  return mark >= 0 && mark !== markOf[at - 1];
}

/** "today.The vote": a lower-case word, a period and a capital without a blank are two sentences. */
function isGluedSentence(tokens: readonly Token[], at: number, follower: Token): boolean {
  const before = tokens[at - 1];
  return follower.capital && before?.kind === "word" && before.lower.length > 2 && tokens[at]?.text === ".";
}

/** The "[1]" of "passed.[1]". */
function isFootnote(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === "[" && tokens[at + 1]?.kind === "number" && tokens[at + 2]?.text === "]";
}

function closesAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.start !== tokens[at]?.end) return false;
  return CLOSERS.has(next.text) || isTerminator(next);
}

function startsSentence(token: Token): boolean {
  return token.capital || token.kind === "number" || OPENERS.has(token.text) || /^i[A-Z]|^[#@$€£]/.test(token.text);
}

/** A line break ends a sentence before a blank line, before a list item, and after a short line. */
function lineBreaks(text: string, token: Token, next: Token, mark: number): boolean {
  if (next.start === token.end) return false;
  let breaks = 0;
  for (let at = token.end; at < next.start; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) breaks++;
  }
  if (breaks === 0) return false;
  if (breaks > 1) return true;
  if (LIST_ITEM.test(text.slice(next.start, next.start + 6))) return true;
  if (mark >= 0) return false;
  return endsShortLine(text, token.end) && (next.capital || !next.kind.startsWith("w"));
}

/** Whether the line up to `end` is shorter than a wrapped one. Looks no further back, so that long texts stay linear. */
function endsShortLine(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - WRAPPED_LINE; at--) {
    const code = text.charCodeAt(at);
    if (at < 0 || code === 10 || code === 13) return true;
  }
  return false;
}

/** Whether a period ends a sentence: not after initials and titles, perhaps after "Inc." and "U.S." */
function endsAfterPeriod(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (/^[?!…]|^\.{2,}$/.test(token.text)) return true;
  const dotted = token.kind === "word";
  const word = dotted ? token : tokens[at - 1];
  if (!word || (!dotted && (at - 1 < first || word.end !== token.start))) return true;
  // "S. 3504": a bill goes by a letter and a number. "Ada B. (Bo) Lee": a nickname stands behind the initial.
  if (isInitial(tokens, dotted ? at : at - 1) && (next.kind === "number" || next.text === "(")) return false;
  if (isInitial(tokens, dotted ? at : at - 1)) return !next.capital || isFreshSubject(tokens, at + 1, false);
  // "Reps. Lee and Ray", but "our reps. They"
  if (word.classes & Word.leadingAbbreviation) return word.lower === "reps" && !word.capital;
  if (word.kind === "number" && at - 1 === first) return false;
  if (!isEndingAbbreviation(word.lower)) return true;
  if (/^[ap]\.m$/.test(word.lower) && /^(?:[ECMPB][SD]?T|GMT|UTC)$/.test(next.text)) return false;
  if (/^[ap]\.m$/.test(word.lower)) return true;
  return OPENERS.has(next.text) && next.text !== "(" && !/^[–—-]$/.test(next.text)
    ? true
    : isFreshSubject(tokens, at + 1, true);
}

/** "H.R." before a surname; must not match words with a period inside. */
const INITIALS = /^(?:\p{Lu}\.){2,4}$/u;

/** "J." in "J. K. Rowling", but not "an A." at a sentence's end. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const several = token !== undefined && INITIALS.test(token.text) && !isEndingAbbreviation(token.lower);
  if (!token?.capital || (token.text.replace(".", "").length !== 1 && !several)) return false;
  const before = tokens[at - 1];
  return (
    !(before && before.classes & Word.determiner) && !/^(?:vitamin|plan|grade|type|class)$/.test(before?.lower ?? "")
  );
}

/** A pronoun, an article, or a capitalised word straight before a verb: the subject of a new sentence. */
function isFreshSubject(tokens: readonly Token[], at: number, afterAbbreviation: boolean): boolean {
  const token = tokens[at];
  if (!token) return true;
  const plain = Word.subjectPronoun | Word.determiner | Word.coordinator | Word.preposition | Word.subordinator;
  if (token.capital && token.classes & plain && token.text !== "I") return true;
  if (token.classes & Word.opener && token.classes & Word.adverb) return true;
  if (!afterAbbreviation) return false;
  const next = tokens[at + 1];
  if (!next || next.capital || next.kind !== "word") return false;
  const verb = Word.finiteAuxiliary | Word.irregularPast;
  return (next.classes & verb) !== 0 || (next.lower.length > 4 && next.lower.endsWith("ed"));
}

/** “Are you ready?” Mr Chen asked.: words outside the marks that only name who speaks belong to the sentence. */
function attributionFollows(tokens: readonly Token[], markOf: Int32Array, from: number, afterStop: boolean): boolean {
  let verb = -1;
  for (let at = from; at < tokens.length && at < from + 12; at++) {
    const token = tokens[at];
    if (!token || (markOf[at] ?? -1) >= 0) return false;
    if (isTerminator(token) || token.text === "," || token.text === ":") {
      const initial =
        token.text === "." &&
        (tokens[at - 1]?.text.length === 1 || (tokens[at - 1]?.classes ?? 0) & Word.leadingAbbreviation);
      if (initial) continue;
      return verb > from && (verb === at - 1 || token.text !== ",") && at - verb < 5;
    }
    const form = token.form;
    // Behind a full stop only the plainest verbs: “It was a farce.” Others laughed.
    if (
      form &&
      !(afterStop && form.frame === "quote") &&
      (form.past || form.present) &&
      !token.capital &&
      at > from &&
      verb < 0
    )
      verb = at;
    else if (verb >= 0 && (token.lower === "that" || token.classes & (Word.subjectPronoun | Word.finiteAuxiliary))) {
      return false;
    }
  }
  return false;
}
