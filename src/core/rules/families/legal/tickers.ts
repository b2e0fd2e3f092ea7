import { businessWireMistakes, prWebFinancial } from "../../../data/authorities";
import { exchangeKey, tickersOf, type Ticker } from "../../tickers";
import { defineRule } from "../../rule";

export const tickerFormat = defineRule({
  id: "legal/ticker-format",
  summary: "Print a ticker as exchange, colon, blank and symbol in parentheses.",
  why: "Feeds link a company by this form, and file nothing under another.",
  source: [businessWireMistakes, prWebFinancial],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { form: "Unexpected {printed}, expected {expected}", change: "Change to {expected}" },
  examples: {
    bad: [
      { frame: "story", text: "Lumo Labs Inc. (NYSE:LMO) makes pumps." },
      { frame: "story", text: "Lumo Labs Inc. [NASDAQ: LMO] makes pumps." },
      { frame: "story", text: "Lumo Labs Inc. ( NYSE – LMO ) makes pumps." },
    ],
    good: [
      { frame: "story", text: "Lumo Labs Inc. (NYSE: LMO) makes pumps." },
      { frame: "story", text: "Lumo Labs Inc. (NYSE: LMO, LSE: LML) makes pumps." },
      { frame: "story", text: "Lumo Labs Inc. has traded on the NYSE since 2019 and (OTC Markets) before." },
    ],
  },
  *check(release) {
    for (const { start, end, exchange, separator, symbol, open, close } of tickersOf(release)) {
      // In a row of several tickers each has only one of the brackets.
      if (close === "" && open === "(" && separator === ": ") continue;
      const expected = `${open === "" ? "" : "("}${exchange}: ${symbol.replace("$", "")}${close === "" ? "" : ")"}`;
      const at = { start: start - open.length, end: end + close.length };
      const printed = release.prose.slice(at.start, at.end);
      if (printed === expected) continue;
      yield {
        at,
        message: "form",
        data: { printed, expected },
        fixes: [{ message: "change", data: { expected }, edits: [{ ...at, text: expected }] }],
      };
    }
  },
});

export const tickerInconsistent = defineRule({
  id: "legal/ticker-inconsistent",
  summary: "Give a company one symbol, and the symbol one exchange.",
  why: "A wrong ticker sends the news to the holders of another share.",
  source: [businessWireMistakes],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    exchange: "{symbol} is listed on {other} elsewhere, here on {exchange}",
    symbol: "{company} is {other} elsewhere, here {symbol}",
    other: "The other ticker",
  },
  examples: {
    bad: [
      { frame: "story", text: "Lumo Labs Inc. (NYSE: LMO) makes pumps. The board of Lumo Labs (Nasdaq: LMO) met." },
      { frame: "story", text: "Lumo Labs Inc. (NYSE: LMO) makes pumps. The board of Lumo Labs (NYSE: LOM) met." },
    ],
    good: [
      { frame: "story", text: "Lumo Labs Inc. (NYSE: LMO) makes pumps. The board of Lumo Labs (NYSE: LMO) met." },
      { frame: "story", text: "Lumo Labs Inc. (NASDAQ: LMO) (NASDAQ: LMOW) makes pumps." },
      { frame: "story", text: "Lumo Labs Inc. (NASDAQ: LMO) makes pumps for Kestrel Foods Inc. (Nasdaq: KST)." },
    ],
  },
  *check(release) {
    const tickers = tickersOf(release);
    for (const [i, ticker] of tickers.entries()) {
      const before = tickers[i - 1];
      // Tickers beside each other are listings of one company.
      if (!before || ticker.start - before.end <= BESIDE) continue;
      const rival = rivalOf(ticker, tickers.slice(0, i));
      if (!rival) continue;
      const sameSymbol = rival.symbol === ticker.symbol;
      yield {
        at: { start: ticker.start, end: ticker.end },
        message: sameSymbol ? "exchange" : "symbol",
        data: {
          symbol: ticker.symbol,
          exchange: ticker.exchange,
          company: ticker.company,
          other: sameSymbol ? rival.exchange : rival.symbol,
        },
        related: [{ at: { start: rival.start, end: rival.end }, message: "other" }],
      };
    }
  },
});

const BESIDE = 8;

/** An earlier ticker that contradicts: the same symbol elsewhere, or another symbol of the company on one exchange. */
function rivalOf(ticker: Ticker, earlier: readonly Ticker[]): Ticker | undefined {
  const agrees = (other: Ticker): boolean =>
    other.symbol === ticker.symbol && exchangeKey(other) === exchangeKey(ticker);
  if (earlier.some(agrees)) return undefined;
  return earlier.find((other) =>
    other.symbol === ticker.symbol
      ? exchangeKey(other) !== exchangeKey(ticker)
      : ticker.company !== "" && other.company === ticker.company && exchangeKey(other) === exchangeKey(ticker),
  );
}

export const tickerMissing = defineRule({
  id: "legal/ticker-missing",
  summary: "Print the ticker where a listed company is first named.",
  why: "Feeds key on the first paragraph; a ticker in the boilerplate alone is found by nobody.",
  source: [prWebFinancial],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { missing: "{company} is named here without its ticker, {ticker}", insert: "Insert {ticker}" },
  examples: {
    bad: [
      {
        text: "Lumo opens plant\n\nLumo Labs opened a plant in Toledo.\n\nAbout Lumo Labs\nLumo Labs (NYSE: LMO) makes pumps.",
      },
      {
        text: "Lumo opens plant\n\nLumo Labs Inc. opened a plant in Toledo.\n\nAbout Lumo Labs\nLumo Labs Inc. (NASDAQ: LMO) makes pumps.",
      },
    ],
    good: [
      {
        text: "Lumo opens plant\n\nLumo Labs (NYSE: LMO) opened a plant in Toledo.\n\nAbout Lumo Labs\nLumo Labs makes pumps.",
      },
      {
        text: "Lumo (NYSE: LMO) opens plant\n\nLumo Labs opened a plant in Toledo.\n\nAbout Lumo Labs\nLumo Labs (NYSE: LMO) makes pumps.",
      },
      { text: "Lumo opens plant\n\nLumo Labs opened a plant in Toledo.\n\nAbout Lumo Labs\nLumo Labs makes pumps." },
    ],
  },
  *check(release) {
    const tickers = tickersOf(release);
    const [first] = tickers;
    const lead = release.part("lead");
    if (!first || !lead || first.company === "" || first.start < lead.end) return;
    const at = release.prose.slice(lead.start, lead.end).indexOf(first.company);
    if (at < 0) return;
    const start = lead.start + at;
    const named = start + first.company.length;
    const end = named + (FORM_BEHIND.exec(release.prose.slice(named, named + 20))?.[0].length ?? 0);
    const ticker = `(${first.exchange}: ${first.symbol})`;
    yield {
      at: { start, end },
      message: "missing",
      data: { company: first.company, ticker },
      fixes: [{ message: "insert", data: { ticker }, edits: [{ start: end, end, text: ` ${ticker}` }] }],
    };
  },
});

const FORM_BEHIND = /^,? (?:Inc|Corp|Ltd|LLC|plc|PLC|SE|AG|NV|SA|Co)\b\.?/;
