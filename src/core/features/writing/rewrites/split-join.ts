import type { Analysis, MarkedSpan, Quote, Span } from "../../../model";
import { contains, findContaining } from "../../../text";
import { inTextOrder } from "../../reading/quotes";
import { after, pauseNear } from "./move-attribution";
import { refuse, rewriteOf, type Rewrite } from "./rewrite";
import { asSentence, utteranceOf } from "./utterance";

/**
 * Parts a quotation into two paragraphs at the end of the sentence that the cursor is nearest to. It goes on, so the
 * first of the two keeps no closing mark, and it stays one quotation of one speaker.
 */
export function splitQuotation(a: Analysis, quote: Quote, cursor: number): readonly Rewrite[] {
  const { text } = a.source;
  const piece = pieceAt(quote, cursor);
  if (piece === undefined || quote.kind !== "direct") return [];
  const marked = markedAt(a, piece);
  const part = findContaining(a.structure.parts, piece);
  if (marked?.open === undefined || part?.kind !== "paragraph") return [];
  const words = text.slice(piece.start, piece.end);
  const at = pauseNear(words, cursor - piece.start);
  const open = text.slice(marked.open.start, marked.open.end);
  if (at === undefined || !/[.?!…][’”'"»]*$/u.test(words.slice(0, at))) return [refuse("quotation.split", "no pause")];
  const rest = words.slice(at).search(/\S/u) + at;
  // What follows the closing mark of an earlier piece opens a paragraph of its own only behind its own sentence.
  return [rewriteOf("quotation.split", { start: piece.start + at, end: piece.start + rest }, lineBreaks(text) + open)];
}

function pieceAt({ spans }: Quote, cursor: number): Span | undefined {
  return spans.find(({ start, end }) => start <= cursor && cursor <= end + 1) ?? spans[0];
}

function markedAt(a: Analysis, at: Span): MarkedSpan | undefined {
  return a.speech.marked.find(({ content, use }) => use !== "nested" && contains(content, at));
}

/** A blank line in the text's own kind of line breaks. */
export function lineBreaks(text: string): string {
  return text.includes("\r\n") ? "\r\n\r\n" : "\n\n";
}

/** Joins what somebody says in two neighbouring quotations, or one that goes on in the next paragraph. */
export function joinQuotations(a: Analysis, quote: Quote, cursor: number): readonly Rewrite[] {
  const seam = seamOf(a, quote, cursor);
  if (seam !== undefined) return [rewriteOf("quotation.join", seam, " ")];
  const ordered = inTextOrder(a.speech.quotes);
  const at = ordered.indexOf(quote);
  for (const [first, second] of [
    [quote, ordered[at + 1]],
    [ordered[at - 1], quote],
  ]) {
    const joined = first && second && joinTwo(a, first, second);
    if (joined) return [joined];
  }
  return [];
}

/** From the end of a paragraph whose quotation goes on to the words behind the mark that takes it up. */
function seamOf(a: Analysis, { spans, kind }: Quote, cursor: number): Span | undefined {
  if (kind !== "direct") return undefined;
  const seams = spans.slice(1).flatMap((next, i): readonly Span[] => {
    const [before, behind] = [spans[i], markedAt(a, next)];
    const goesOn = before && markedAt(a, before)?.continues === true;
    return goesOn && behind?.open ? [{ start: before.end, end: behind.content.start }] : [];
  });
  return seams.find(({ end }) => cursor <= end) ?? seams.at(-1);
}

/** “A,” Lee said. “B,” she added. becomes “A,” Lee said. “B.” */
function joinTwo(a: Analysis, first: Quote, second: Quote): Rewrite | undefined {
  if (first.speaker === undefined || first.speaker !== second.speaker) return undefined;
  const [one, two] = [utteranceOf(a, first), utteranceOf(a, second)];
  if (typeof one !== "object" || typeof two !== "object") return undefined;
  const { text } = a.source;
  if (one.span.end > two.span.start || text.slice(one.span.end, two.span.start).trim() !== "") return undefined;
  // Only neighbours in one paragraph or the next one, and nothing else in the second.
  if (one.part !== two.part && (one.span.end !== one.part.end || two.span.start !== two.part.start)) return undefined;
  const whole = { start: one.span.start, end: two.span.end };
  const kept = one.place === "after" ? after(a, one) : text.slice(one.span.start, one.span.end);
  if (one.place !== "after") {
    const inside = `${kept.slice(0, kept.length - one.close.length)} ${two.content}${one.close}`;
    return rewriteOf("quotation.join", whole, inside);
  }
  return rewriteOf("quotation.join", whole, `${kept} ${two.open}${asSentence(two.content)}${two.close}`);
}
