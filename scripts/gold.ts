import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { placeQuote, readSeeds, type Gold } from "../test/golden/gold";

// Fills the spans of every quotation in seeds/*.gold.json from its words, so that nobody counts offsets by hand.
// Quotations stand in text order. Run it after writing or changing gold; a test fails when a file is stale.

const NUMBER_PAIR = /\[\s+(\d+),\s+(\d+)\s+\]/g;

export function withSpans(text: string, gold: Gold): Gold {
  let from = 0;
  const quotes = gold.quotes.map((quote) => {
    const spans = placeQuote(text, quote, from);
    from = spans[0]?.[0] ?? from;
    return { ...quote, spans };
  });
  return { ...gold, quotes };
}

/** Two-space JSON with each pair of numbers on one line, and a line break at the end. */
export function goldText(gold: Gold): string {
  return JSON.stringify(gold, undefined, 2).replace(NUMBER_PAIR, "[$1, $2]") + "\n";
}

if (require.main === module) {
  const folder = join(__dirname, "../seeds");
  for (const { name, text, gold } of readSeeds(folder)) {
    if (gold === undefined) continue;
    const path = join(folder, name.replace(/\.(txt|md)$/, ".gold.json"));
    const fresh = goldText(withSpans(text, gold));
    if (fresh === readFileSync(path, "utf8")) continue;
    writeFileSync(path, fresh);
    console.log(`${name}: ${gold.quotes.length} quotations placed`);
  }
}
