/** "Dunn V.": found when all other names are known. */
export function isInitialBehind(words: readonly string[]): boolean {
  return words.length === 2 && words[1]?.length === 1;
}

/** "Vera Ann Dunn" and "Vera Joy Dunn": two people. Must not match "Vera A. Dunn" and "Vera Ann Dunn". */
export function haveOtherMiddles(words: readonly string[], others: readonly string[]): boolean {
  const [middle] = words.slice(1, -1);
  const [other] = others.slice(1, -1);
  if (middle === undefined || other === undefined || words.length !== others.length) return false;
  return !middle.startsWith(other.charAt(0));
}

/** "Vera Dunn" than "V. Dunn", "Vera T. Dunn" than "Vera Dunn". */
export function isFuller(words: readonly string[], than: readonly string[]): boolean {
  if (words.length !== than.length) return words.length > than.length;
  return words.some((word, at) => word.length > 1 && than[at]?.length === 1);
}
