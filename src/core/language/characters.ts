/** Classes of UTF-16 code units, as far as tokens need them. Surrogate halves count as symbols of their own. */
export const Character = { symbol: 1, blank: 2, lower: 3, upper: 4, letter: 5, digit: 6, highSurrogate: 7 } as const;

const UPPER = /^\p{Lu}|\p{Lt}$/u;
const LOWER = /^\p{Ll}$/u;
/** Letters without case, and marks that combine with one. */
const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
const BLANK = /^[\s\u200b\u2060\ufeff]$/u;

// Filled on demand: most texts use a hundred code units of the 65,536.
const classes = new Uint8Array(65_536);

export function characterClass(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  return (classes[code] = classify(code));
}

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdbff) return Character.highSurrogate;
  if (code >= 0xdc00 && code <= 0xdfff) return Character.symbol;
  const text = String.fromCharCode(code);
  if (LOWER.test(text)) return Character.lower;
  if (UPPER.test(text)) return Character.upper;
  if (BLANK.test(text)) return Character.blank;
  if (DIGIT.test(text)) return Character.digit;
  return LETTER.test(text) ? Character.letter : Character.symbol;
}

let units = new Uint16Array(0);

/**
 * The code units of a text and a zero behind them. A paragraph is cut from a longer text, and to look its characters up one
 * by one in there takes several times as long. The array is longer than the text, and is written anew by the next call.
 */
export function codeUnitsOf(text: string): Uint16Array {
  if (units.length <= text.length) units = new Uint16Array(text.length + 4096);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units[text.length] = 0;
  return units;
}

/** Letters and digits: what words are made of. NaN (outside the text) is none. */
export function isWordCode(code: number): boolean {
  return code >= 0 && characterClass(code) >= Character.lower && characterClass(code) <= Character.digit;
}

export function isUpperCode(code: number): boolean {
  return code >= 0 && characterClass(code) === Character.upper;
}

export function isBlankCode(code: number): boolean {
  return code >= 0 && characterClass(code) === Character.blank;
}
