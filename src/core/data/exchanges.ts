/**
 * Where an exchange itself shows the price of a share, by the names that tickers print. Left out: exchanges whose pages
 * ask for more than a symbol.
 */
const QUOTE_PAGES: readonly (readonly [exchange: RegExp, page: (symbol: string) => string])[] = [
  [/^NYSE American$|^NYSE MKT$|^AMEX$/i, (symbol) => `https://www.nyse.com/quote/XASE:${symbol}`],
  [/^NYSE Arca$/i, (symbol) => `https://www.nyse.com/quote/ARCX:${symbol}`],
  [/^NYSE$/i, (symbol) => `https://www.nyse.com/quote/XNYS:${symbol}`],
  [/^Nasdaq/i, (symbol) => `https://www.nasdaq.com/market-activity/stocks/${symbol.toLowerCase()}`],
  [/^OTC/i, (symbol) => `https://www.otcmarkets.com/stock/${symbol}/overview`],
  [/^(?:LSE|AIM)$/i, (symbol) => `https://www.londonstockexchange.com/search?searchtype=all&q=${symbol}`],
  [/^TSX/i, (symbol) => `https://money.tmx.com/en/quote/${symbol}`],
  [/^ASX$/i, (symbol) => `https://www.asx.com.au/markets/company/${symbol}`],
  [/^Euronext$/i, (symbol) => `https://live.euronext.com/en/search_instruments/${symbol}`],
];

/** The page of an exchange about one share; undefined where the exchange has none that a symbol leads to. */
export function quotePage(exchange: string, symbol: string): string | undefined {
  const page = QUOTE_PAGES.find(([name]) => name.test(exchange))?.[1];
  return page?.(encodeURIComponent(symbol.replace(/^\$/, "")));
}
