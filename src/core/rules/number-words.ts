import { numerals } from "../data/numerals";

const TENS = Object.entries(numerals).filter(([, value]) => value >= 20);
const UNITS = [...Object.entries(numerals).filter(([, value]) => value < 10), ["one", 1] as const];

/** Number words from ten to ninety-nine, longest first, with their values. */
export const fromTen: ReadonlyMap<string, number> = new Map([
  ...TENS.flatMap(([ten, tens]) => UNITS.map(([unit, value]) => [`${ten}-${unit}`, tens + value] as const)),
  ...Object.entries(numerals).filter(([, value]) => value >= 10),
]);

/** Number words from one to nine, with their values. */
export const belowTen: ReadonlyMap<string, number> = new Map(UNITS);

const byValue = new Map([...fromTen, ...belowTen].map(([word, value]) => [value, word]));

/** A whole number from 1 to 99 in words; undefined for others. */
export function inWords(value: number): string | undefined {
  return byValue.get(value);
}
