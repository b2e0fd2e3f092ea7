import type { Marks } from "./quotation-marks";
import type { Token } from "./tokens";
import { Word } from "./word-classes";

/** An attribution between two marks, because a mark before it was forgotten. */
interface Swallowed {
  /** Token of the comma before it. */
  readonly comma: number;
  /** Token of the stop behind it; undefined when it goes on to the end of the marks. */
  readonly stop: number | undefined;
}

const STOP = /^[.?!…]$/;
/** "X, the deputy head of … at Acme, said": tokens between the name and its verb. */
const APPOSITION_REACH = 16;
/** An attribution with its apposition is no longer than this. */
const LONGEST_ATTRIBUTION = 60;

/**
 * The marks as a reader mends them: “We are open, said Mira Dunn. They hold.” gives back “said Mira Dunn.” and is two
 * stretches. Where the last mark is missing too, only the words before the attribution are quoted. Marks that swallowed
 * nothing stay the same objects.
 */
export function withoutSwallowed(tokens: readonly Token[], marks: readonly Marks[]): readonly Marks[] {
  if (marks.length === 0) return marks;
  let mended: Marks[] | undefined;
  let first = 0;
  for (const [index, mark] of marks.entries()) {
    if (mark.depth > 0) {
      mended?.push(mark);
      continue;
    }
    while (first < tokens.length && (tokens[first]?.start ?? 0) < mark.contentStart) first++;
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < mark.contentEnd) last++;
    const swallowed = swallowedIn(tokens, first, last, mark);
    if (swallowed) (mended ??= marks.slice(0, index)).push(...partsOf(tokens, mark, swallowed));
    else mended?.push(mark);
    first = last;
  }
  return mended?.sort((a, b) => a.contentStart - b.contentStart || b.end - a.end) ?? marks;
}

function partsOf(tokens: readonly Token[], mark: Marks, { comma, stop }: Swallowed): readonly Marks[] {
  const end = tokens[comma]?.start ?? mark.contentEnd;
  const before: Marks = { ...mark, close: undefined, contentEnd: end, end };
  const next = stop === undefined ? undefined : tokens[stop + 1];
  if (mark.close === undefined || !next || next.start >= mark.contentEnd) return [before];
  return [before, { ...mark, open: undefined, contentStart: next.start }];
}

function swallowedIn(tokens: readonly Token[], first: number, last: number, mark: Marks): Swallowed | undefined {
  const damaged = mark.open === undefined || mark.close === undefined;
  let firstSentence = mark.close === undefined;
  for (let comma = first + 1; comma < last - 2; comma++) {
    if (STOP.test(tokens[comma]?.text ?? "")) firstSentence = false;
    if (tokens[comma]?.text !== ",") continue;
    if (firstSentence && isShortAttribution(tokens, comma + 1)) return { comma, stop: comma + 3 };
    const end = attributionEnd(tokens, comma + 1, last, damaged);
    if (end !== undefined) return { comma, stop: stopAfter(tokens, end, last) };
  }
  return undefined;
}

/** The last token of "said Mira Dunn" or "Mira Dunn, mayor of Tarn, said"; undefined when there is none. */
function attributionEnd(tokens: readonly Token[], at: number, last: number, damaged: boolean): number | undefined {
  if (isPlainVerb(tokens[at])) {
    const name = nameEnd(tokens, at + 1, last);
    return name !== undefined && (damaged || /^[.,]$/.test(tokens[name + 1]?.text ?? "")) ? name : undefined;
  }
  if (damaged && isShortTail(tokens, at, last)) return at + 1;
  const name = nameEnd(tokens, at, last);
  if (name === undefined) return undefined;
  if (isPlainVerb(tokens[name + 1])) return endsWithVerb(tokens, name + 1) ? name + 1 : undefined;
  if (tokens[name + 1]?.text !== ",") return undefined;
  for (let comma = name + 2; comma < Math.min(last, name + APPOSITION_REACH); comma++) {
    if (tokens[comma]?.text !== ",") continue;
    return isPlainVerb(tokens[comma + 1]) && endsWithVerb(tokens, comma + 1) ? comma + 1 : undefined;
  }
  return undefined;
}

/** ", he said." at the very end. Not further up: speech is full of what others said. */
function isShortTail(tokens: readonly Token[], at: number, last: number): boolean {
  if (at + 3 < last) return false;
  const pronoun = ((tokens[at]?.classes ?? 0) & Word.subjectPronoun) !== 0 && tokens[at]?.text !== "I";
  return isShortAttribution(tokens, at) || (pronoun && isPlainVerb(tokens[at + 1]) && tokens[at + 2]?.text === ".");
}

/** ", Dunn said." or ", said Dunn.": a lone name, as it ends the first sentence of marks that nothing closes. */
function isShortAttribution(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 2]?.text !== ".") return false;
  const [subject, verb] = isPlainVerb(tokens[at]) ? [tokens[at + 1], tokens[at]] : [tokens[at], tokens[at + 1]];
  return subject?.kind === "word" && subject.capital && subject.text !== "I" && isPlainVerb(verb);
}

/** Past or present of a verb that governs a clause; "notes" and "claims" are nouns too. */
function isPlainVerb(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital) return false;
  const form = token.form;
  return form?.frame === "clause" && (form.past || form.present) && !form.nounLike;
}

function endsWithVerb(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1];
  return next !== undefined && (/^[.,]$/.test(next.text) || /^(?:in|on|at|during)$/.test(next.lower));
}

/** The last word of a full name, titles and initials included: two words with a capital at least. */
function nameEnd(tokens: readonly Token[], first: number, last: number): number | undefined {
  let at = first;
  let words = 0;
  for (; at < last; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token?.capital && token.kind === "word") words++;
    else if (token?.text !== "." || !before || at === first || !isShortened(before)) break;
  }
  if (words < 2) return undefined;
  return tokens[at - 1]?.text === "." ? at - 2 : at - 1;
}

/** An initial or a title that ends in a period: "B.", "Sen." */
function isShortened(token: Token): boolean {
  return token.capital && (token.text.length === 1 || (token.classes & Word.leadingAbbreviation) !== 0);
}

function stopAfter(tokens: readonly Token[], from: number, last: number): number | undefined {
  for (let at = from + 1; at < Math.min(last, from + LONGEST_ATTRIBUTION); at++) {
    const before = tokens[at - 1];
    if (tokens[at]?.text === "." && before && !isShortened(before)) return at;
  }
  return undefined;
}
