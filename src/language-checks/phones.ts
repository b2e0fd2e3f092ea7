import { type CountryCode, validatePhoneNumberLength } from "libphonenumber-js/min";
import type { BadPhone } from "../core";

/** Telephone numbers that no line of their country can have, in text order. `country` is where numbers without "+" ring. */
export function badPhonesIn(text: string, country: "GB" | "US"): readonly BadPhone[] {
  const bad: BadPhone[] = [];
  for (const found of text.matchAll(country === "GB" ? BRITISH : AMERICAN)) {
    const problem = problemOf(found[0], country);
    if (problem !== undefined) bad.push({ start: found.index, end: found.index + found[0].length, problem });
  }
  return bad;
}

function problemOf(printed: string, country: CountryCode): BadPhone["problem"] | undefined {
  switch (validatePhoneNumberLength(printed, country)) {
    case "TOO_SHORT":
      return "too-short";
    case "TOO_LONG":
      return "too-long";
    case "INVALID_LENGTH":
      return "wrong-length";
    // A number that cannot be read at all is no telephone number, and a number that has the right length rings.
    default:
      return country === "GB" || printed.startsWith("+44") ? britishProblem(printed) : undefined;
  }
}

/** Some old British numbers are a figure short; those of London and other large cities, of mobiles and the 03 range never are. */
function britishProblem(printed: string): BadPhone["problem"] | undefined {
  const figures = printed.replace(NO_FIGURE, "").replace(BRITISH_CODE, "0");
  return ELEVEN_FIGURES.test(figures) && figures.length < 11 ? "too-short" : undefined;
}

const NO_FIGURE = /\D/g;
const BRITISH_CODE = /^440?/;
const ELEVEN_FIGURES = /^0(?:11|1\d1|2[03489]|3|7)/;

// "+44 20 7946 0958", "(419) 555-0142", "419.555.0142". Must not match a date, a case number, or a part of a longer run.
const AMERICAN = /\+\d(?:[ ().–-]{0,2}\d){5,16}|(?<![\d-])\(?\d{3}\)?[-. ]\d{3}[-. ]\d{2,6}(?![\d-])/g;
// "+44 20 7946 0958", "020 7946 0958", "01632 960123".
const BRITISH = /\+\d(?:[ ().–-]{0,2}\d){5,16}|(?<![\d-])\(?0\d{2,5}\)?(?:[ -]\d{2,6}){1,3}(?![\d-])/g;
