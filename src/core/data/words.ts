/** Splits a lexicon written as one readable block of text into its words. */
export function words(block: string): readonly string[] {
  return block.trim().split(/\s+/);
}

/** As `words`, for lexicons whose entries hold blanks: entries are separated by commas. */
export function phrases(block: string): readonly string[] {
  return block
    .split(",")
    .map((entry) => entry.trim().replace(/\s+/g, " "))
    .filter((entry) => entry !== "");
}
