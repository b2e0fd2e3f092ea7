import type { Reading } from "./reading";

/** A capital, figure, quotation mark, bracket or sign opens a lead; a small letter goes on with a sentence. */
const OPENS_LEAD = /^[\p{Lu}\p{Lo}\d"“‘'«([$€£@#_*]/u;
const COLON = ":";

/**
 * How sure it is that a reading is a dateline, 0 (it is none) to 1. A wire tag or a date beside a place is proof; a place
 * and a dash alone need a known place or capitals, since "Kestrel Systems – a maker of …" looks the same.
 */
export function judge(reading: Reading, rest: string, printed: string): number {
  const { place, trust, date, wire, wireKnown, mark, end } = reading;
  const ownLine = rest === "";
  const closed = mark?.end === end;
  const opensLead = ownLine || OPENS_LEAD.test(rest);
  if (closed && printed.endsWith(COLON) && !(date && place) && trust !== "known") return 0;
  if (wire && (wireKnown === true || (place && date) || (closed && place))) return closed || ownLine ? 0.95 : 0;
  if (place && date) return closed || opensLead ? placeAndDate(reading, closed, ownLine) : 0;
  if (!opensLead) return 0;
  if (place) return placeAlone(reading, closed, ownLine, printed);
  return date?.day !== undefined && closed && !ownLine && !printed.endsWith(COLON) ? 0.6 : 0;
}

function placeAndDate({ trust, parted, date }: Reading, closed: boolean, ownLine: boolean): number {
  if (trust === "possible" && parted !== true) return 0;
  if (closed) return trust === "possible" ? 0.8 : 0.95;
  if (ownLine) return trust === "possible" ? 0.6 : 0.85;
  // The closing mark was lost: only a full date in a known place is proof enough.
  return trust === "known" && date?.year !== undefined ? 0.6 : 0;
}

function placeAlone({ trust, place }: Reading, closed: boolean, ownLine: boolean, printed: string): number {
  if (!place || trust === "possible") return 0;
  const bracketed = printed.startsWith("(");
  if (trust === "known") return closed ? 0.9 : ownLine ? (printed.includes(",") ? 0.5 : 0) : lostMark(printed);
  const words = printed.split(" ").length;
  const shortWord = place.end - place.start <= 4 && words <= 2;
  if (!closed || (shortWord && !bracketed)) return 0;
  return words <= 7 ? 0.75 : 0;
}

function lostMark(printed: string): number {
  return printed === printed.toUpperCase() ? 0.6 : 0;
}
