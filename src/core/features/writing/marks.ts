const CLOSING: Readonly<Record<string, string>> = { "“": "”", "‘": "’", "«": "»", "„": "“", "‹": "›" };

/** The mark that closes what another one opens; straight marks close themselves. */
export function closingOf(opening = "”"): string {
  return CLOSING[opening] ?? opening;
}
