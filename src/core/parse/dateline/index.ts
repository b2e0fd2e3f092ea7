import type { Dateline, Span } from "../../model";
import { placeEnds, readDateElement, readMark, readPlaceSlot, readWireTag } from "./elements";
import { judge } from "./judge";
import { isKnownCity, trustPlace } from "./places";
import type { Reading } from "./reading";

/** A dateline is short; further characters belong to the lead. */
const WINDOW = 200;

/**
 * The dateline at the start of a block, in any of the shapes that wires, offices and firms print: place, date and wire
 * tag in any order, a dash, slash or double hyphen between and behind them. `undefined` when the block opens otherwise.
 * A dateline that fills its block is one on a line of its own (`runIn: false`).
 */
export function readDateline(prose: string, block: Span): Dateline | undefined {
  const whole = prose.slice(block.start, Math.min(block.end, block.start + WINDOW));
  const window = whole.replace(/\s/gu, " ").trimEnd();
  const start = window.length - window.trimStart().length;
  const readings = readElements(window, start);
  for (const reading of [...readings].reverse()) {
    const rest = window.slice(reading.end).trimStart();
    const confidence = judge(reading, rest, window.slice(start, reading.end));
    if (confidence > 0) return placed(reading, block.start, start, rest !== "", confidence);
  }
  return undefined;
}

/** Reads element after element; each place where a dateline could end is one reading. */
function readElements(window: string, start: number): readonly Reading[] {
  const readings: Reading[] = [];
  let reading: Reading = { end: start };
  let at = start;
  for (let steps = 0; steps < 10; steps++) {
    at = skip(window, at);
    if (at >= window.length) break;
    const next = readNext(window, at, reading);
    if (!next) break;
    reading = next;
    at = next.end;
    const closes = next.mark?.end === at;
    const rest = window.slice(at);
    if (closes || rest.trim() === "" || next.trust === "known" || next.date) readings.push(next);
  }
  return readings;
}

function skip(window: string, at: number): number {
  let position = at;
  while (position < window.length && (window[position] === " " || window[position] === ",")) position++;
  return position;
}

function readNext(window: string, at: number, so: Reading): Reading | undefined {
  const mark = so.end > 0 && (so.place ?? so.date ?? so.wire) ? readMark(window, at) : undefined;
  const tag = so.wire ? undefined : readWireTag(window, at);
  if (
    tag &&
    (tag.known || so.place || so.date) &&
    !(window[at] === "(" && !tag.known && isPlaceInBrackets(window, tag))
  ) {
    const slash = window[tag.end - 1] === "/" ? { mark: { start: tag.end - 1, end: tag.end } } : {};
    const date = so.date ?? tag.date;
    return { ...so, end: tag.end, wire: tag.wire, wireKnown: tag.known, ...slash, ...(date ? { date } : {}) };
  }
  if (mark) return { ...so, end: mark.end, mark, ...(so.place && !so.date ? { parted: true } : {}) };
  const date = so.date ? undefined : readDateElement(window, at);
  if (date) {
    const parted = so.parted === true || window[at] === "(" || window.slice(so.end, at).includes(",");
    return { ...so, end: date.span.end, date: date.date, parted };
  }
  return so.place ? undefined : readPlace(window, at, so);
}

function isPlaceInBrackets(window: string, tag: { readonly wire: Span }): boolean {
  return trustPlace(window.slice(tag.wire.start, tag.wire.end)) === "known";
}

function readPlace(window: string, at: number, so: Reading): Reading | undefined {
  const slot = readPlaceSlot(window, at);
  if (slot) return { ...so, end: slot.end, place: slot, trust: "capitals" };
  const bracket = window[at] === "(" ? 1 : 0;
  for (const end of placeEnds(window, at + bracket)) {
    const close = bracket === 1 ? window.slice(end).search(/\S/u) : 0;
    if (bracket === 1 && window[end + close] !== ")") continue;
    const after = bracket === 1 ? end + close + 1 : end;
    const text = window.slice(at + bracket, end);
    if (!endsHere(window, after) && !isLostMark(window, after, text)) continue;
    const trust = trustPlace(text);
    if (!trust) continue;
    return { ...so, end: after, place: { start: at + bracket, end }, trust };
  }
  return undefined;
}

/** Behind the place comes a mark, a date, a wire tag, or the end of the line. */
function endsHere(window: string, at: number): boolean {
  const next = skip(window, at);
  if (next >= window.length) return true;
  return (
    readMark(window, next) !== undefined ||
    readDateElement(window, next) !== undefined ||
    (window[next] === "(" && readWireTag(window, next) !== undefined) ||
    readWireTag(window, next)?.known === true
  );
}

/** "WASHINGTON The department said": a page lost the dash. Only well-known cities in capitals, then a capitalised word. */
function isLostMark(window: string, at: number, place: string): boolean {
  return CAPITALISED.test(window.slice(at, at + 5)) && place === place.toUpperCase() && isKnownCity(place);
}

const CAPITALISED = /^ \p{Lu}(?:\p{Ll}|\.\p{Lu}|\s\p{Ll})/u;

function placed(reading: Reading, base: number, start: number, runIn: boolean, confidence: number): Dateline {
  const move = <T extends Span>(at: T): T => ({ ...at, start: at.start + base, end: at.end + base });
  const { place, date, wire, mark, end } = reading;
  return {
    start: base + start,
    end: base + end,
    runIn,
    ...(place ? { place: move(place) } : {}),
    ...(date ? { date: move(date) } : {}),
    ...(wire ? { wire: move(wire) } : {}),
    ...(mark?.end === end ? { mark: move(mark) } : {}),
    confidence,
  };
}
