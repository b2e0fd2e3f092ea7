import type { Analysis, Quote } from "../../model";
import { hull, inTextOrder } from "./quotes";
import { kindLabel } from "./reports";
import { lineNumber, postOf, quoteText, speakerOf } from "../wording";

/** The names of the columns: data for other programs, so the same in every language. */
export const CSV_HEADER = "Document,Speaker,Post,Kind,Attribution,Line,Words,Quotation\r\n";

/** The quotations of a release, a line each, in text order; lines end as RFC 4180 wants them. */
export function quotesAsCsv(a: Analysis, document: string, isWanted: (quote: Quote) => boolean = () => true): string {
  const quotes = inTextOrder(a.speech.quotes).filter(isWanted);
  return quotes.map((quote) => csvLine(fieldsOf(a, document, quote))).join("");
}

function fieldsOf(a: Analysis, document: string, quote: Quote): readonly (string | number)[] {
  const speaker = speakerOf(a, quote);
  return [
    document,
    speaker?.name ?? "",
    speaker === undefined ? "" : postOf(speaker),
    kindLabel(quote.kind),
    speaker === undefined ? "" : quote.certainty,
    lineNumber(a, hull(quote).start),
    quote.words,
    quoteText(a, quote),
  ];
}

/** One line of a table; what a spreadsheet would run as a formula has an apostrophe before it. */
export function csvLine(fields: readonly (string | number)[]): string {
  return `${fields.map((field) => (typeof field === "number" ? String(field) : csvText(field))).join(",")}\r\n`;
}

// Where a spreadsheet takes a text for a formula, blanks before it included. Must not match a dash inside.
const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;
const NEEDS_MARKS = /[",\r\n]|^\s|\s$/;

function csvText(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return NEEDS_MARKS.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
