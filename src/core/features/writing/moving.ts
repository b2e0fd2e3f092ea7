import type { Analysis, Part, Quote, Role, Span, TextEdit } from "../../model";
import { hull } from "../reading/quotes";

/** Paragraphs that move together, as indexes into the units of a story. */
export interface Move {
  readonly edits: readonly TextEdit[];
  /** Where the quotation stands afterwards. */
  readonly span: Span;
}

/** Why a quotation stays: it cannot be moved alone, or there is nowhere to go. */
export type Unmoved = "with the dateline" | "outside the story" | "in a table" | "at the edge" | "in place";

/** A paragraph of the story with the comments right above it; whole lines. */
interface Unit extends Span {
  readonly parts: readonly Part[];
}

const STORY: readonly Role[] = ["lead", "body", "quote-paragraph", "section-heading"];

/** Moves the paragraphs of a quotation past the paragraph above or below; one that goes on over several counts as one. */
export function moveQuotation(a: Analysis, quote: number, to: "up" | "down"): Move | Unmoved {
  const all = unitsOf(a);
  const own = ownUnits(a, all, quote);
  if (typeof own === "string") return own;
  const { first, last } = own;
  if (to === "up") {
    const neighbour = wholeFrom(a, all, first - 1);
    if (first === 0 || isFixed(a, all[neighbour.first])) return "at the edge";
    return swap(a, all, { first: neighbour.first, last: first - 1 }, own, quote);
  }
  if (last === all.length - 1) return "at the edge";
  return swap(a, all, own, { first: last + 1, last: wholeFrom(a, all, last + 1).last }, quote);
}

/** Moves them to a place: before the paragraph that an offset is in, or behind it when the quotation comes from above. */
export function moveQuotationTo(a: Analysis, quote: number, offset: number): Move | Unmoved {
  const all = unitsOf(a);
  const own = ownUnits(a, all, quote);
  if (typeof own === "string") return own;
  const at = unitAt(all, offset);
  if (at === undefined) return "at the edge";
  if (own.first <= at && at <= own.last) return "in place";
  const target = wholeFrom(a, all, at);
  if (at > own.last) return swap(a, all, own, { first: own.last + 1, last: target.last }, quote);
  const fixed = all.findLastIndex((unit, index) => index < own.first && isFixed(a, unit));
  const first = Math.max(target.first, fixed + 1);
  return first >= own.first ? "at the edge" : swap(a, all, { first, last: own.first - 1 }, own, quote);
}

/** A place that a quotation can be moved to, for a list to choose from. */
export interface MovePlace {
  readonly offset: number;
  /** The paragraph that the quotation will stand next to. */
  readonly span: Span;
  readonly side: "above" | "below";
}

/** All places for a quotation, from the top. */
export function movePlaces(a: Analysis, quote: number): readonly MovePlace[] | Unmoved {
  const all = unitsOf(a);
  const own = ownUnits(a, all, quote);
  if (typeof own === "string") return own;
  return all.flatMap((unit, at): readonly MovePlace[] => {
    if ((own.first <= at && at <= own.last) || isFixed(a, unit)) return [];
    const whole = wholeFrom(a, all, at);
    const side = at < own.first ? "above" : "below";
    if ((side === "above" ? whole.first : whole.last) !== at) return [];
    const { start, end } = unit.parts.at(-1) ?? unit;
    return [{ offset: start, span: { start, end }, side }];
  });
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The story in order, without what stands above and below it; parts that share a line are one unit. */
function unitsOf(a: Analysis): readonly Unit[] {
  const { parts } = a.structure;
  const isStory = ({ role }: Part): boolean => STORY.includes(role);
  const first = parts.findIndex(isStory);
  const last = parts.findLastIndex(isStory);
  const units: Unit[] = [];
  let waiting: Part[] = [];
  for (const part of parts.slice(first === -1 ? parts.length : first, last + 1)) {
    if (part.kind === "comment" && part.role === "other") {
      waiting.push(part);
      continue;
    }
    const before = units.at(-1);
    if (before?.parts.at(-1)?.endLine === part.startLine) {
      units[units.length - 1] = unitOf(a, [...before.parts, ...waiting, part]);
    } else units.push(unitOf(a, [...waiting, part]));
    waiting = [];
  }
  return units;
}

function unitOf({ source }: Analysis, parts: readonly Part[]): Unit {
  const start = source.lines.lineStart(parts[0]?.startLine ?? 0);
  const isTop = start === 0 && source.text.startsWith("\uFEFF");
  return { parts, start: isTop ? 1 : start, end: source.lines.lineEnd(parts.at(-1)?.endLine ?? 0) };
}

function unitAt(all: readonly Unit[], offset: number): number | undefined {
  if (all.length === 0) return undefined;
  const at = all.findIndex(({ end }) => offset <= end);
  return at === -1 ? all.length - 1 : at;
}

const MOVABLE = new Set<Part["kind"]>(["paragraph", "block-quote", "list-item"]);

/** The units that a quotation stands in, with the paragraph that introduces it, and others that it shares them with. */
function ownUnits(a: Analysis, all: readonly Unit[], id: number): Run | Unmoved {
  const quote = a.speech.quotes[id];
  const reach = quote && reachOf(quote, all[0]?.start ?? 0);
  const at = reach && all.findIndex(({ start, end }) => start <= reach.start && reach.start <= end);
  if (at === undefined || at === -1) return "outside the story";
  const run = wholeFrom(a, all, at);
  for (const unit of all.slice(run.first, run.last + 1)) {
    if (isFixed(a, unit)) return "with the dateline";
    for (const { kind, role } of unit.parts) {
      if (role === "section-heading") return "outside the story";
      if (kind !== "comment" && !MOVABLE.has(kind)) return "in a table";
    }
  }
  return run;
}

/** A quotation with its cue and its source, which may stand in the paragraph above, but not above the story. */
function reachOf(quote: Quote, top: number): Span {
  const around = [...(quote.cue?.spans ?? []), ...(quote.source === undefined ? [] : [quote.source])];
  const spans = [hull(quote), ...around.filter(({ start }) => start >= top)];
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** The units around one that no quotation reaches out of. */
function wholeFrom(a: Analysis, all: readonly Unit[], at: number): Run {
  const reaches = a.speech.quotes.map((quote) => reachOf(quote, all[0]?.start ?? 0));
  let [first, last] = [at, at];
  for (let isWhole = false; !isWhole;) {
    isWhole = true;
    const [top, bottom] = [all[first]?.start ?? 0, all[last]?.end ?? 0];
    for (const { start, end } of reaches) {
      if (end <= top || start >= bottom) continue;
      while (first > 0 && start < (all[first]?.start ?? 0)) {
        first--;
        isWhole = false;
      }
      while (last < all.length - 1 && end > (all[last]?.end ?? 0)) {
        last++;
        isWhole = false;
      }
    }
  }
  return { first, last };
}

/** The paragraph with the dateline stays where it is. */
function isFixed({ structure }: Analysis, unit: Unit | undefined): boolean {
  const { dateline } = structure;
  return unit === undefined || (dateline !== undefined && unit.start <= dateline.start && dateline.start < unit.end);
}

/** Two runs that follow each other change places; what stands between them stays between them. */
function swap(a: Analysis, all: readonly Unit[], upper: Run, lower: Run, quote: number): Move {
  const { text } = a.source;
  const x = spanOf(all, upper);
  const y = spanOf(all, lower);
  const gap = text.slice(x.end, y.start);
  const span = hull(a.speech.quotes[quote] ?? { spans: [] });
  const isUpper = x.start <= span.start && span.end <= x.end;
  // The quotation is taken out and put in, so that the text around it stays the same text for the editor.
  const edits = isUpper
    ? [
        { start: x.start, end: y.start, text: "" },
        { start: y.end, end: y.end, text: gap + text.slice(x.start, x.end) },
      ]
    : [
        { start: x.start, end: x.start, text: text.slice(y.start, y.end) + gap },
        { start: x.end, end: y.end, text: "" },
      ];
  const by = isUpper ? y.end - x.end : x.start - y.start;
  return { edits, span: { start: span.start + by, end: span.end + by } };
}

function spanOf(all: readonly Unit[], { first, last }: Run): Span {
  return { start: all[first]?.start ?? 0, end: all[last]?.end ?? 0 };
}
