import { exchangeTimes, regulationFd, rule135 } from "../../../data/legal-authorities";
import { defineRule } from "../../rule";
import { listedIssuer } from "../../tickers";
import { pattern } from "../../triggers";

const HEADLINE = "Lumo Labs reports third quarter results";
const LEAD = "Lumo Labs Inc. (NYSE: LMO) had sales of $41 million in the third quarter.";

export const offerLegend = defineRule({
  id: "legal/offer-legend",
  summary: "Ask counsel whether the notice of an offering or a merger needs its legend.",
  why: "The safe harbor of Rule 135 hangs on the sentence that the notice is no offer.",
  source: [rule135],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { ask: "No sentence says that this is no offer of securities: ask counsel whether one is needed" },
  examples: {
    bad: [
      { text: "Lumo plans notes offering\n\nLumo Labs Inc. (NYSE: LMO) opened an offering of notes." },
      {
        text: "Lumo to merge with Marl\n\nLumo Labs Inc. (Nasdaq: LMO) signed a definitive merger agreement with Marl Group.",
      },
    ],
    good: [
      {
        text: "Lumo plans notes offering\n\nLumo Labs Inc. (NYSE: LMO) opened an offering of notes. This notice does not constitute an offer of securities.",
      },
      { text: "Lumo opens plant\n\nLumo Labs Inc. (NYSE: LMO) opened a plant. Its service offering grows." },
      { text: "Lumo plans notes offering\n\nLumo Labs Inc. of Toledo said that it plans an offering of notes." },
    ],
  },
  *check(release) {
    const [deal] = release.matches(DEAL, ["headline", "subhead", "lead"]);
    if (!deal || !listedIssuer(release) || NO_OFFER.test(release.prose)) return;
    const level = release.profile.id === "financial-us" ? ("warning" as const) : undefined;
    yield { at: { start: deal.start, end: deal.end }, message: "ask", ...(level ? { level } : {}) };
  },
});

// An offering of securities, or a deal for them. Must not match an offering of services.
const DEAL = pattern({
  words: "offering offer placement merger tender exchange notes shares units stock",
  like: /(?:offering|placement) of (?:[\w$.,%-]{1,20} ){0,6}?(?:notes|shares|stock|units|bonds|securities|warrants|debentures)\b|(?<=(?:public|direct|notes|rights|equity|stock|private) )(?:offering|placement)\b|tender offer\b|exchange offer\b|merger agreement\b/iuy,
});
const NO_OFFER = /\b(?:not|neither|nor|no) (?:[\w,]{1,20} ){0,10}?(?:offer|solicitation)\b/i;

export const regFdEmbargo = defineRule({
  id: "legal/reg-fd-embargo",
  summary: "Ask counsel whether material news of a listed issuer may go out under embargo.",
  why: "Regulation FD wants such news to reach everybody at the same moment.",
  source: [regulationFd],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { ask: "{word} of a listed issuer under embargo: ask counsel about Regulation FD" },
  examples: {
    bad: [
      { text: `EMBARGOED UNTIL 6 a.m. ET Dec. 1, 2026\n\n${HEADLINE}\n\n${LEAD}` },
      {
        text: `EMBARGOED UNTIL 6 a.m. ET Dec. 1, 2026\n\nLumo chief resigns\n\nThe chief of Lumo Labs Inc. (NYSE: LMO) resigns.`,
      },
    ],
    good: [
      { text: `FOR IMMEDIATE RELEASE\n\n${HEADLINE}\n\n${LEAD}` },
      {
        text: `EMBARGOED UNTIL 6 a.m. ET Dec. 1, 2026\n\nLumo opens plant\n\nLumo Labs Inc. (NYSE: LMO) opened a plant.`,
      },
      { text: `EMBARGOED UNTIL 6 a.m. ET Dec. 1, 2026\n\nCity reports results of vote\n\nThe city counted votes.` },
    ],
  },
  *check(release) {
    const line = release.structure.releaseLines.find(({ kind }) => kind === "embargo");
    if (!line) return;
    const [material] = release.matches(MATERIAL, ["headline", "subhead", "lead"]);
    if (!material || !listedIssuer(release)) return;
    const word = material.groups[0];
    yield {
      at: { start: line.start, end: line.end },
      message: "ask",
      data: { word: word.charAt(0).toUpperCase() + word.slice(1).toLowerCase() },
    };
  },
});

// What moves a share. Must not match "result" in the singular.
const MATERIAL = pattern({
  words:
    "results earnings guidance dividend merger acquisition acquires offering resigns resignation bankruptcy restatement",
  like: /(?:results|earnings|guidance|dividend|merger|acquisition|acquires|offering|resigns|resignation|bankruptcy|restatement)\b/iuy,
});

export const marketHours = defineRule({
  id: "legal/market-hours",
  summary: "Set the hour of a listed issuer's release clear of the close.",
  why: "Orders still settle for minutes after the bell, and the exchange wants a call before news in trading hours.",
  source: [exchangeTimes],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    close: "{time} is minutes from the close: ask counsel whether {later} is better",
    open: "{time} is in trading hours: ask counsel whether the exchange has to be called first",
  },
  examples: {
    bad: [
      { text: `FOR RELEASE AT 4:00 p.m. ET Dec. 1, 2026\n\nLumo opens plant\n\n${LEAD}` },
      { text: `FOR RELEASE AT 11 a.m. ET Dec. 1, 2026\n\nLumo opens plant\n\n${LEAD}` },
    ],
    good: [
      { text: `FOR RELEASE AT 4:15 p.m. ET Dec. 1, 2026\n\nLumo opens plant\n\n${LEAD}` },
      { text: `FOR RELEASE AT 6:30 a.m. ET Dec. 1, 2026\n\nLumo opens plant\n\n${LEAD}` },
      { text: `FOR RELEASE AT 11 a.m. ET Dec. 1, 2026\n\nCity opens plant\n\nThe city opened a plant.` },
    ],
  },
  *check(release) {
    for (const { start, end, minutes, zone } of release.structure.releaseLines) {
      if (minutes === undefined || zone === undefined || !EASTERN.test(zone)) continue;
      const isClose = minutes >= CLOSE && minutes < AFTER_CLOSE;
      if (!isClose && (minutes < CALL_FROM || minutes >= CLOSE)) continue;
      const issuer = listedIssuer(release);
      if (!issuer || issuer.exchange.startsWith("OTC")) return;
      const time = clock(minutes);
      yield { at: { start, end }, message: isClose ? "close" : "open", data: { time, later: clock(AFTER_CLOSE) } };
    }
  },
});

const EASTERN = /^E[SD]?T$|^Eastern/i;
/** Minutes after midnight in New York. */
const CALL_FROM = 7 * 60;
const CLOSE = 16 * 60;
const AFTER_CLOSE = CLOSE + 15;

function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const rest = String(minutes % 60).padStart(2, "0");
  return `${((hour + 11) % 12) + 1}:${rest} ${hour < 12 ? "a.m." : "p.m."} ET`;
}
