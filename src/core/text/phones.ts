import type { Span } from "../model";

/** Groups of figures as telephone numbers are printed, "+20 2 5550 1234"; not "$1,234", "2021-22", "12.5%" or a date. */
const PHONE =
  /(?<![\w$£€.,/-])(?:\+\d{1,3}[\s().–/-]{1,3}\d{1,4}\)?|(?:\+\s?)?\(?\d{1,5}\)?)(?:[\s().–/-]{1,3}\d{2,6}){1,5}(?![\d%])|(?<![\w$£€.,-])\+?\d{10,13}(?!\d)/gu;
/** "2021-22", "2024/2025", "2024 2025 2026", and "2021-121", a number of the year. */
const YEARS = /^(?:19|20)\d\d(?:\s?[–/-]\s?\d{1,4}|(?:\s(?:19|20)\d\d)+)$/u;
/** Dates of figures, and an American postal code of nine. */
const DATE_OR_CODE = /^(?:\d{4}-\d\d-\d\d|\d{5}-\d{4})$/u;

/** Telephone numbers of a line, in text order. */
export function* phonesIn(line: string): Iterable<Span> {
  if (!hasFigures(line, FEWEST_FIGURES)) return;
  for (const { 0: number, index } of line.matchAll(PHONE)) {
    const digits = number.replace(/\D/gu, "").length;
    if (digits < FEWEST_FIGURES || digits > 15 || YEARS.test(number) || DATE_OR_CODE.test(number)) continue;
    yield { start: index, end: index + number.length };
  }
}

const FEWEST_FIGURES = 7;

/** A look at the characters, which spares most lines the patterns. */
function hasFigures(line: string, fewest: number): boolean {
  let figures = 0;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= 48 && code <= 57 && ++figures === fewest) return true;
  }
  return false;
}
