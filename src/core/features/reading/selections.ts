import type { Analysis, Span } from "../../model";
import { contains, findContaining } from "../../text";
import { wordsOf } from "../../rules/words";
import { outline, type OutlineNode } from "./outline";

/** Nobody types a longer word; a text without blanks may be endless. */
const LONGEST_WORD = 100;

/**
 * What a selection at each of some offsets grows through, the smallest first: word, sentence, quotation without and with
 * its marks, paragraph, section, document. Each holds the one before and is larger.
 */
export function selectionsAt(a: Analysis, offsets: readonly number[]): readonly (readonly Span[])[] {
  const entries = outline(a);
  const quoted = a.speech.quotes.flatMap(({ spans }) => spans).sort((x, y) => x.start - y.start);
  return offsets.map((offset) => {
    const at = { start: offset, end: offset };
    const found = candidates(a, entries, quoted, at);
    return grown(
      found.filter((span): span is Span => span !== undefined && span.end > span.start && contains(span, at)),
    );
  });
}

function candidates(
  a: Analysis,
  entries: readonly OutlineNode[],
  quoted: readonly Span[],
  at: Span,
): readonly (Span | undefined)[] {
  const paragraph = findContaining(a.structure.parts, at);
  const sentence = paragraph && findContaining(a.sentences(paragraph), at);
  const marked = a.speech.marked.filter((span) => contains(span, at));
  const own = findContaining(quoted, at);
  return [
    wordAt(a, at),
    ...[own, ...marked.map(({ content }) => content)].map((quotation) => shared(sentence, quotation)),
    sentence,
    // Sentences that stand in a quotation, and for the language end with the words behind it.
    own && findContaining(a.sentences(own), at),
    own,
    ...marked.flatMap((span) => [span.content, span]),
    paragraph,
    ...chain(entries, at),
    { start: 0, end: a.source.text.length },
  ];
}

/** A quotation of several sentences has the end of one that began in front of it: that much of it lies inside. */
function shared(one: Span | undefined, other: Span | undefined): Span | undefined {
  if (one === undefined || other === undefined) return undefined;
  return { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) };
}

function wordAt({ prose }: Analysis, { start }: Span): Span | undefined {
  const near = { start: Math.max(0, start - LONGEST_WORD), end: Math.min(prose.length, start + LONGEST_WORD) };
  return wordsOf(prose, near).find((word) => word.start <= start && start <= word.end);
}

/** The entries of the outline around a place: section, part under a heading, quotation. */
function chain(entries: readonly OutlineNode[], at: Span): readonly Span[] {
  const entry = entries.find(({ span }) => contains(span, at));
  return entry === undefined ? [] : [...chain(entry.children, at), entry.span];
}

function grown(found: readonly Span[]): readonly Span[] {
  const ordered = [...found].sort((x, y) => x.end - x.start - (y.end - y.start));
  const result: Span[] = [];
  for (const { start, end } of ordered) {
    const last = result.at(-1);
    const isLarger = last === undefined || (contains({ start, end }, last) && end - start > last.end - last.start);
    if (isLarger) result.push({ start, end });
  }
  return result;
}
