import type { Role, Span } from "../model";
import { ROLES, type ReleaseDocument } from "./document";
import { pattern } from "./triggers";

/** The symbol of a listed company as printed beside its exchange. */
export interface Ticker extends Span {
  readonly exchange: string;
  /** What stands between exchange and symbol. */
  readonly separator: string;
  readonly symbol: string;
  /** The bracket and the blanks before and behind; empty when there is none. */
  readonly open: string;
  readonly close: string;
  /** The capitalised words in front of the bracket, legal form left out; empty when there are none. */
  readonly company: string;
}

const EXCHANGES =
  "NYSE(?: American| Arca| MKT)?|NASDAQ|Nasdaq(?:GS|GM|CM)?|OTC(?:QX|QB|PK)?(?: Markets)?|LSE|AIM|TSX(?:[.-]?V)?|ASX|AMEX|Euronext|HKEX|SGX|JSE|CSE";

/** "(NYSE: LMO)", "[NASDAQ:LMO]", "NYSE – LMO"; not "the NYSE on Monday" and not an exchange alone. */
const TICKER = pattern({
  words:
    "nyse nasdaq nasdaqgs nasdaqgm nasdaqcm otc otcqx otcqb otcpk lse aim tsx tsxv asx amex euronext hkex sgx jse cse",
  like: new RegExp(
    `(?<=(?<name>(?:\\p{Lu}[\\p{L}\\d&’'.-]{0,24},? ){0,5})(?<open>[([] {0,2}))(?:${EXCHANGES})(?<separator> ?[:–—-] ?| )(?<symbol>\\$?[A-Z][A-Z\\d]{0,5}(?:\\.[A-Z]{1,2})?)(?<close> {0,2}[)\\]])?(?![\\p{L}\\d])`,
    "uy",
  ),
});

// A legal form at the end of a name, and a word that only opens its sentence.
const FORM = /,? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|plc|PLC|SE|AG|NV|SA|Co|Company|Holdings)\.?$/;
const OPENING = /^(?:The|At|In|For|From|With|By|Both|When|And|But|About) /;

/** All tickers in brackets, in text order. The span reaches from the exchange to the symbol. */
export function tickersOf(release: ReleaseDocument, roles: readonly Role[] = ROLES): readonly Ticker[] {
  return release.matches(TICKER, roles).map(({ start, end, groups }) => {
    const { name = "", open = "", separator = "", symbol = "", close = "" } = groups.groups ?? {};
    const exchange = groups[0].slice(0, groups[0].indexOf(separator + symbol));
    const company = name.trim().replace(FORM, "").replace(FORM, "").replace(OPENING, "");
    return { start, end: end - close.length, exchange, separator, symbol, open, close, company };
  });
}

const AMERICAN = /^(?:NYSE|NASDAQ|OTC|AMEX)/i;

/** The first ticker of an American exchange in headline or lead: then the release is that of a listed issuer. */
export function listedIssuer(release: ReleaseDocument): Ticker | undefined {
  return tickersOf(release, ["headline", "subhead", "lead"]).find(({ exchange }) => AMERICAN.test(exchange));
}

/** NASDAQ and Nasdaq are one exchange, and so are the tiers of one. */
export function exchangeKey({ exchange }: Ticker): string {
  return exchange.toUpperCase().replace(TIER, "");
}

const TIER = /(?<=NASDAQ)(?:GS|GM|CM)$| MARKETS$|(?<=OTC)(?:QX|QB|PK)$|[.-]/;
