import type { Analysis, Part } from "../../src/core";
import { at, atEnd, intoStory, isSpoken, onTop, replaced, type Planted, type Planter } from "./planting";

/** Slips in dates, figures, names and places, and what counsel would want to see. */
export const factPlanters: Readonly<Record<string, Planter>> = {
  "legal/mar-inside-information": withoutNotifier,
  "consistency/headline-number": (a) => [...otherFigure(a), ...figureBothWays(a)],
  "consistency/date-conflict": (a) =>
    intoStory(
      a,
      "The public hearing will be held on Dec. 1 in the town hall. The public hearing is on Dec. 2 at noon.",
      "Dec. 2",
    ).concat(
      intoStory(
        a,
        "The ribbon-cutting ceremony takes place at the new site on Friday, June 12, at 10 a.m. Guests of the ribbon-cutting ceremony on June 13 will get a meal.",
        "June 13",
      ),
      intoStory(
        a,
        "The firm will host a call: the conference call is scheduled for March 3, 2027, at 9 a.m. ET. The conference call for investors on March 4 can be heard online.",
        "March 4",
      ),
    ),
  "consistency/dst-zone": (a) => [
    ...intoStory(a, "The call starts at 10 a.m. EDT on Dec. 1, 2026.", "EDT"),
    ...intoStory(a, "Doors open on July 7, 2026, at 9:30 a.m. PST.", "PST"),
    ...intoStory(a, "The webinar is on Thursday, June 11, 2026, from 2:00 to 3:00 PM (EST).", "EST"),
    ...intoStory(a, "The talks begin at 14:00 CEST on 5 December 2026 in the town hall.", "CEST"),
    ...intoStory(a, "Bids close at noon CDT, Jan. 15, 2027. Winners are named in March.", "CDT"),
  ],
  "consistency/past-tense-future-event": (a) =>
    isDated(a)
      ? [
          ...intoStory(a, "The plant will open to visitors on June 5, 1995.", "will open"),
          ...intoStory(a, "The mayor opened the plant on June 5, 2045, with a speech.", "opened the plant"),
          ...intoStory(a, "The fair will be held in Toledo on Saturday, June 10, 1995.", "will be held"),
          ...intoStory(a, "The new line will take effect in March 1995, the firm said.", "will take"),
          ...intoStory(a, "The vote took place in Toledo on Tuesday, June 6, 2045.", "took place"),
          ...intoStory(a, "The exhibition will run through June 5, 1995, at the museum.", "will run"),
        ]
      : [],
  "consistency/org-name": (a) => [
    ...intoStory(a, "Marl Harbour Inc. makes pumps. The board of Marl Harbour Corp. met.", "Corp."),
    ...senderRunTogether(a),
  ],
  "consistency/product-name": (a) =>
    intoStory(a, "The BrightKettle is a pot. People like the Brightkettle.", "Brightkettle."),
  "consistency/period-reused": otherQuarter,
  "consistency/sum": (a) => [
    ...intoStory(a, "The plant brings 140 jobs: 90 in cooking and 60 in packing.", "140 jobs"),
    ...intoStory(a, "Sixty percent goes to schools, 25 percent to roads and the remaining 20 percent to parks.", "25"),
    ...intoStory(a, "The survey drew 1,250 answers (640 from women and 510 from men).", "1,250"),
    ...intoStory(a, "Of the grant, 45% pays for pumps, 30% for pipes and the remaining 35% for staff.", "35%"),
  ],
  "consistency/list-count": (a) => [
    ...intoStory(a, "The firm will close three sites: Erie and Lima.", "three sites:"),
    ...intoStory(a, "The fund pays for four things: pumps, pipes and filters.", "four things:"),
    ...intoStory(a, "It will serve five counties: Lucas, Wood, Fulton, Henry, Ottawa and Erie.", "five counties:"),
    ...intoStory(a, "The plan has three aims:\n\n- cut waste\n- save water\n- hire cooks\n- teach them", "three aims:"),
  ],
  "consistency/units": (a) =>
    HAS_UNITS.test(a.prose)
      ? []
      : intoStory(a, "The line is 60 miles long. A second one of 80 kilometers will open.", "kilometers"),
  "embargo/conflicts-with-dateline": (a) =>
    a.structure.dateline?.date?.year === undefined ? [] : onTop(a, "EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2030"),
  "embargo/ambiguous-midnight": (a) => [
    ...onTop(a, "EMBARGOED UNTIL midnight ET Dec. 1, 2030"),
    ...onTop(a, "EMBARGOED UNTIL 12:00 a.m. ET Dec. 1, 2030"),
  ],
  "dateline/city-caps": (a) => datelined(a, "Toledo, Ohio, Nov. 23, 2026 -- "),
  "dateline/state-needed": (a) => [
    ...datelined(a, "TOLEDO, Nov. 23, 2026 -- "),
    ...datelined(a, "SPRINGFIELD, Nov. 23, 2026 -- "),
  ],
  "dateline/country-needed": (a) => datelined(a, "TALLINN, Nov. 23, 2026 -- "),
  "dateline/state-not-needed": (a) => datelined(a, "CHICAGO, Ill., Nov. 23, 2026 -- "),
  "dateline/washington": (a) => datelined(a, "WASHINGTON, D.C., Nov. 23, 2026 -- "),
  "dateline/new-york-city": (a) => datelined(a, "NEW YORK, N.Y., Nov. 23, 2026 -- "),
  "dateline/postal-code-state": (a) => datelined(a, "PLANO, TX, Nov. 23, 2026 -- "),
  "dateline/state-unabbreviated": (a) => datelined(a, "EUGENE, Oregon, Nov. 23, 2026 -- "),
  "dateline/state-never-abbreviated": (a) => datelined(a, "AUSTIN, Tex., Nov. 23, 2026 -- "),
  "dateline/month-form": (a) => datelined(a, "TOLEDO, Ohio, November 23, 2026 -- "),
  "dateline/dash": (a) => datelined(a, "TOLEDO, Ohio, Nov. 23, 2026 - "),
  "legal/non-gaap": (a) =>
    /reconcil/i.test(a.prose)
      ? []
      : intoLead(a, "Lumo Labs Inc. (NYSE: LMO) had adjusted EBITDA of $5 million.", "EBITDA"),
  "legal/ticker-format": (a) => intoStory(a, "Lumo Labs Inc. (NYSE:LMO) makes pumps.", "(NYSE:LMO)"),
  "legal/ticker-inconsistent": (a) =>
    intoStory(a, "Lumo Labs Inc. (NYSE: LMO) makes pumps. The board of Lumo Labs (Nasdaq: LMO) met.", "Nasdaq: LMO"),
  "legal/personal-data": (a) => [
    ...intoStory(a, "The form of a driver, SSN 219-09-9999, was found.", "219-09-9999"),
    ...intoStory(a, "Gifts go to DE89 3704 0044 0532 0130 00 until May.", "DE89 3704 0044 0532 0130 00"),
  ],
  "legal/investigational-claim": (a) =>
    intoStory(a, "The investigational drug is safe and effective in adults.", "investigational"),
};

const HAS_UNITS = /\d (?:miles?|km|kilomet)/;

function isDated({ structure }: Analysis): boolean {
  const dates = [structure.dateline?.date, ...structure.releaseLines.map(({ date }) => date)];
  return dates.some((date) => date?.year !== undefined && date.day !== undefined);
}

// A dollar amount or a percentage. Must not match a year or a small count.
const FIGURE = /\$\d+(?:\.\d+)?|\d+(?:\.\d+)?(?=%| percent)/;

/** A figure of the headline with its digits changed, where the text has the right one. */
function otherFigure({ source, structure }: Analysis): readonly Planted[] {
  const headline = structure.parts.find(({ role }) => role === "headline");
  const figure = headline && FIGURE.exec(source.text.slice(headline.start, headline.end));
  if (!headline || !figure || !source.text.slice(headline.end).includes(figure[0])) return [];
  const start = headline.start + figure.index;
  const changed = figure[0].replace(/\d/g, (digit) => String((Number(digit) % 8) + 1));
  return [replaced(source.text, { start, end: start + figure[0].length }, changed)];
}

/** A headline that ends on one amount, and a sentence with another. */
function figureBothWays(a: Analysis): readonly Planted[] {
  const headlines = a.structure.parts.filter(({ role }) => role === "headline");
  const [headline] = headlines;
  const [told] = intoStory(a, "The pier will cost $417 million in all.", "$417 million");
  if (!headline || !told || headlines.length > 1 || a.prose.includes("$")) return [];
  const end = headline.start + a.source.text.slice(headline.start, headline.end).trimEnd().length;
  const slip = " for $471 Million";
  return [{ ...replaced(told.text, at(end), slip), at: { start: end, end: end + slip.length } }];
}

function otherQuarter(a: Analysis): readonly Planted[] {
  const headlines = a.structure.parts.filter(({ role }) => role === "headline");
  const [headline] = headlines;
  const lead = a.structure.parts.find(({ role }) => role === "lead");
  if (!headline || !lead || headlines.length > 1 || /\bquarter\b|Q[1-4]/i.test(a.prose)) return [];
  const [told] = intoLead(a, "It reported sales of $4 million for the second quarter of 2026.", "second quarter");
  if (!told) return [];
  const end = headline.start + a.source.text.slice(headline.start, headline.end).trimEnd().length;
  const added = ", Reports Third Quarter 2026 Results";
  const { text } = replaced(told.text, at(end), added);
  return [{ text, at: { start: told.at.start + added.length, end: told.at.end + added.length }, anywhere: false }];
}

/** "About Lumo Labs" and "LumoLabs" in the story. */
function senderRunTogether(a: Analysis): readonly Planted[] {
  const about = a.structure.parts.find(({ role }) => role === "boilerplate");
  const name =
    about && /^About (\p{Lu}\p{L}{2,20} \p{Lu}\p{L}{2,20})$/mu.exec(a.source.text.slice(about.start, about.end));
  if (!name?.[1]) return [];
  const together = name[1].replace(" ", "");
  return intoStory(a, `People trust ${together} in Toledo.`, together);
}

function intoLead(a: Analysis, sentence: string, slip: string): readonly Planted[] {
  const lead = a.structure.parts.find(({ role }) => role === "lead");
  return lead && isProse(a, lead) ? atEnd(a, lead, sentence, slip) : [];
}

function isProse(a: Analysis, part: Part): boolean {
  return /[a-z]{3,}\.$/.test(a.source.text.slice(part.start, part.end).trimEnd()) && !isSpoken(a, part);
}

/** A dateline in front of a lead that has none. */
function datelined(a: Analysis, line: string): readonly Planted[] {
  const lead = a.structure.parts.find(({ role }) => role === "lead");
  if (!lead || a.structure.dateline || !/^\p{Lu}\p{Ll}/u.test(a.source.text.slice(lead.start))) return [];
  return [replaced(a.source.text, at(lead.start), line)];
}

/** A notice that says what it is, and leaves out who is responsible for it. */
function withoutNotifier(a: Analysis): readonly Planted[] {
  if (/\bresponsible for\b|\bnotif|\bon behalf of\b/i.test(a.source.text)) return [];
  const notice = "This announcement contains inside information. Kestrel Foods plc, 07:00 GMT.";
  return intoStory(a, notice, notice).map((planted) => ({
    ...planted,
    // It is said of the whole notice, at its head, where other things that it lacks are told too.
    at: { start: 0, end: planted.text.length },
  }));
}
