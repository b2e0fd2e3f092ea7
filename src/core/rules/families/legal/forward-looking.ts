import { legends, safeHarbors } from "../../../data/legal-authorities";
import { STORY, type ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { listedIssuer } from "../../tickers";
import { pattern } from "../../triggers";

const HEADLINE = "Lumo Labs opens plant";
const LEGEND =
  "Forward-Looking Statements\n\nThis release contains forward-looking statements. They involve risks, among them delays of permits, the price of steel, competition, and the loss of customers. Actual results may differ.";
const financial = "financial-us";
const ABOUT = "About Lumo Labs\nLumo Labs Inc. makes pumps for schools.";
const CONTACT = "Media contact:\nDana Okafor, 419-734-2210, press@lumolabs.org";

function release(lead: string, ...more: readonly string[]): string {
  return [HEADLINE, `TOLEDO, Ohio, Nov. 23, 2026 -- ${lead}`, ABOUT, ...more, CONTACT].join("\n\n");
}

const EXPECTS = "Lumo Labs Inc. (NYSE: LMO) opened a plant and expects sales to rise 8% next year.";

export const noSafeHarbor = defineRule({
  id: "legal/no-safe-harbor",
  summary: "Ask counsel whether a listed issuer's look ahead needs a note on forward-looking statements.",
  why: "The safe harbor of 1995 covers a press release too, but only with meaningful cautionary language.",
  source: [safeHarbors, legends],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    ask: "“{word}” looks ahead, and no note on forward-looking statements follows: ask counsel whether one is needed",
  },
  examples: {
    bad: [
      { text: `${HEADLINE}\n\n${EXPECTS}` },
      { text: `${HEADLINE}\n\nLumo Labs Inc. (Nasdaq: LMO) opened a plant.\n\nThe outlook for 2027 is unchanged.` },
    ],
    good: [
      { text: `${HEADLINE}\n\n${EXPECTS}\n\n${LEGEND}` },
      { text: `${HEADLINE}\n\nLumo Labs Inc. (NYSE: LMO) opened a plant in Toledo.` },
      { text: `${HEADLINE}\n\nLumo Labs Inc. opened a plant and expects sales to rise 8% next year.` },
    ],
  },
  *check(document) {
    if (!listedIssuer(document) || hasLegend(document)) return;
    const [first] = document.matches(LOOKS_AHEAD, STORY);
    if (!first) return;
    const { start, end, groups } = first;
    const level = document.profile.id === financial ? ("warning" as const) : undefined;
    yield { at: { start, end }, message: "ask", data: { word: groups[0] }, ...(level ? { level } : {}) };
  },
});

export const safeHarborUnneeded = defineRule({
  id: "legal/safe-harbor-unneeded",
  summary: "Ask counsel whether a release that does not look ahead needs its note on forward-looking statements.",
  why: "A legend that stands everywhere by rote protects less.",
  source: [legends],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["financial-us", "ap-strict"],
  messages: { ask: "Nothing above looks ahead: ask counsel whether this note is needed" },
  examples: {
    bad: [
      { profile: financial, text: release("Lumo Labs Inc. (NYSE: LMO) opened a plant in Toledo.", LEGEND) },
      {
        profile: financial,
        text: release("Lumo Labs Inc. (Nasdaq: LMO) won the Harbour Prize for its pumps.", LEGEND),
      },
    ],
    good: [
      { profile: financial, text: release(EXPECTS, LEGEND) },
      { profile: financial, text: release("Lumo Labs Inc. (NYSE: LMO) will open a plant in Toledo.", LEGEND) },
      { profile: financial, text: release("Lumo Labs Inc. (NYSE: LMO) opened a plant in Toledo.") },
    ],
  },
  *check(document) {
    const [legend] = document.parts("safe-harbor");
    if (!legend || !hasLegend(document) || SPEAKS_OF_FUTURE.test(document.prose.slice(0, legend.start))) return;
    yield { at: legend, message: "ask" };
  },
});

export const safeHarborGeneric = defineRule({
  id: "legal/safe-harbor-generic",
  summary: "Ask counsel whether the note on forward-looking statements names the risks of this release.",
  why: "Cautionary language has to be meaningful; “risks and uncertainties” fits everything and warns of nothing.",
  source: [safeHarbors],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["financial-us", "ap-strict"],
  messages: {
    none: "This note names no risk of its own: ask counsel which ones of this release belong there",
    one: "This note names one risk of its own: ask counsel which others of this release belong there",
    ask: "This note names {count} risks of its own: ask counsel whether they are those of this release",
  },
  examples: {
    bad: [
      {
        profile: financial,
        text: release(
          EXPECTS,
          "Forward-Looking Statements\n\nThis release contains forward-looking statements, which involve risks and uncertainties. Actual results may differ.",
        ),
      },
      {
        profile: financial,
        text: release(
          EXPECTS,
          "Safe Harbor Statement\n\nForward-looking statements are subject to known and unknown risks, as set out in the filings of the firm.",
        ),
      },
      {
        profile: financial,
        text: release(
          EXPECTS,
          "Forward-Looking Statements\n\nThis release contains forward-looking statements. The loss of customers may make actual results differ.",
        ),
      },
      {
        profile: financial,
        text: release(
          EXPECTS,
          "Forward-Looking Statements\n\nThis release contains forward-looking statements. Delays of permits may make actual results differ.",
        ),
      },
    ],
    good: [
      { profile: financial, text: release(EXPECTS, LEGEND) },
      { profile: financial, text: release(EXPECTS, LEGEND.replace("delays of permits", "litigation, tariffs")) },
      { profile: financial, text: release("Lumo Labs Inc. (NYSE: LMO) will open a plant in Toledo.", LEGEND) },
    ],
  },
  *check(document) {
    const parts = document.parts("safe-harbor");
    const [first] = parts;
    const text = parts.map(({ start, end }) => document.prose.slice(start, end)).join("\n");
    if (!first || text.length < SHORTEST || !LEGEND_WORDS.test(text)) return;
    const named = new Set([...text.matchAll(RISKS)].map(([word]) => word.toLowerCase().slice(0, STEM)));
    if (named.size >= FEWEST) return;
    const message = named.size === 0 ? "none" : named.size === 1 ? "one" : "ask";
    yield { at: first, message, data: { count: named.size } };
  },
});

/** A heading alone is no legend. */
const SHORTEST = 80;
const FEWEST = 3;
/** "competition" and "competitive" are one risk. */
const STEM = 6;

// Matters that can go wrong. Must not match the words that every legend has.
const RISKS =
  /\b(?:competit|regulat|litigation|lawsuit|permit|approv|suppl(?:y|ier)|tariff|trade|inflation|interest rate|currenc|exchange rate|custom|demand|price|pricing|cost|weather|climate|pandemic|epidemic|cyber|breach|clinical|trial|patent|intellectual property|financ|liquidity|capital|debt|credit|tax|labor|labour|personnel|employ|integrat|acqui|econom|politic|war\b|terror|recall|safety|reimburs|commodit|energy|steel|raw material|construction|delay|technolog|obsolesc|market acceptance|dilut|delist|listing|goodwill|impairment|internal control|environment)/gi;

// Words by which a firm looks ahead. Must not match a name or "will" as a noun.
const LOOKS_AHEAD = pattern({
  words: "expects expect anticipates believes forecasts intends plans outlook guidance projects targets",
  like: /(?:expects?|anticipates|believes|forecasts|intends|plans|projects|targets)(?= (?:to|that|sales|revenue|growth|net|its|the|a|an|about|full|fiscal|earnings|annual)\b)|(?:outlook|guidance)\b(?= (?:for|of|is|remains|on)\b)/uy,
});

const SPEAKS_OF_FUTURE =
  /\b(?:will|expect|anticipat|believe|forecast|intend|plan(?:s|ned|ning)?\b|outlook|guidance|project(?:ed|ion|s)?\b|target|goal|aim|could|should|would|may|might|poised|potential|to be|upcoming|next (?:year|quarter|month))/i;

const LEGEND_WORDS = /forward[- ‑]looking|safe harbou?r/i;

function hasLegend(document: ReleaseDocument): boolean {
  return LEGEND_WORDS.test(document.prose);
}
