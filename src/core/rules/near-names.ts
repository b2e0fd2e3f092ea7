/** Two words that differ by one letter: another one, one less, one more, or two neighbours changed about. */
export function differByOneLetter(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1 || short === long) return false;
  let front = 0;
  while (front < short.length && short.charAt(front) === long.charAt(front)) front++;
  let back = 0;
  while (back < short.length - front && short.charAt(short.length - 1 - back) === long.charAt(long.length - 1 - back))
    back++;
  const left = short.length - front - back;
  if (left <= 1 && long.length - front - back === 1) return true;
  const isSwapped = short.charAt(front) === long.charAt(front + 1) && short.charAt(front + 1) === long.charAt(front);
  return short.length === long.length && left === 2 && isSwapped;
}

/** The word without accents, in lower case. */
export function withoutAccents(word: string): string {
  return ASCII.test(word) ? word.toLowerCase() : word.normalize("NFD").replace(ACCENTS, "").toLowerCase();
}

// Must not match a letter with an accent.
const ASCII = /^[ -~]*$/;

const ACCENTS = /\p{M}/gu;
