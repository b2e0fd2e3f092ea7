import { numerals } from "../data/numerals";
import type { Role, Span } from "../model";
import type { ReleaseDocument } from "./document";
import { pattern } from "./triggers";

/** "One in five", "1 out of 12": a share as people say it. */
export interface Ratio extends Span {
  /** Five, of "one in five". */
  readonly of: number;
}

// "one in five", "one person in five", "1 in 12", "one out of every three". Must not match a day or a year: "1 in 2026".
const RATIO = pattern({
  words: "one",
  marks: "0",
  like: new RegExp(
    `(?<![\\p{L}\\d.,$€£-])(?:one|1)(?: [a-z]{3,15})? (?:in|out of)(?: every)? (?<of>${Object.keys(numerals).join("|")}|\\d{1,3})(?![\\p{L}\\d%]|[.,-]\\d|\\s(?:percent|per cent|million|billion|thousand|hundred|years?|months?|weeks?|days?|hours?|minutes?)\\b)`,
    "iuy",
  ),
});

/** Those of the parts with these roles, in text order. */
export function ratiosIn(release: ReleaseDocument, roles: readonly Role[]): readonly Ratio[] {
  return release.matches(RATIO, roles).flatMap(({ start, end, groups }) => {
    const printed = groups.groups?.["of"]?.toLowerCase() ?? "";
    const of = numerals[printed] ?? Number(printed);
    return of >= 2 ? [{ start, end, of }] : [];
  });
}
