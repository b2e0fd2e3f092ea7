import { cpscRecall, fdaRecall, frasersAdvisory, leadersCalls } from "../../../data/authorities";
import type { Span } from "../../../model";
import { lacking, type Field } from "../../fields";
import { defineRule } from "../../rule";

// What texts of a certain kind have to hold.

export const advisoryFields = defineRule({
  id: "structure/advisory-fields",
  summary: "Say in an advisory who, what, when and where, each behind its label.",
  why: "An assignment desk reads the labels and nothing else.",
  source: [frasersAdvisory],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { missing: "The advisory has no {labels}", vague: "“When” holds no day or hour" },
  examples: {
    bad: [
      {
        text: "MEDIA ADVISORY\n\nKestrel Foods opens plant\n\nWHO: Dana Okafor, manager\n\nWHAT: Opening of the plant\n\nWHEN: 10 a.m. Dec. 1, 2030",
      },
      {
        text: "MEDIA ADVISORY\n\nKestrel Foods opens plant\n\nWHO: Dana Okafor, manager\n\nWHAT: Opening of the plant\n\nWHEN: soon\n\nWHERE: 4 Mill Road, Toledo",
      },
    ],
    good: [
      {
        text: "MEDIA ADVISORY\n\nKestrel Foods opens plant\n\nWHO: Dana Okafor, manager\n\nWHAT: Opening of the plant\n\nWHEN: 10 a.m. Dec. 1, 2030\n\nWHERE: 4 Mill Road, Toledo",
      },
      {
        text: "MEDIA ADVISORY\n\nKestrel Foods opens plant\n\nKestrel Foods opens its plant at 4 Mill Road in Toledo on Monday.",
      },
      { text: "Kestrel Foods opens plant\n\nKestrel Foods opened its plant in Toledo on Monday. What: no labels." },
    ],
  },
  *check(release) {
    if (release.tradition !== "advisory") return;
    const labels = new Map<string, Span>();
    for (const match of release.prose.matchAll(LABEL)) {
      const label = match[0].toLowerCase();
      if (!labels.has(label)) labels.set(label, { start: match.index, end: match.index + label.length });
    }
    const first = [...labels.values()][0];
    // An advisory written out in sentences has no labels at all.
    if (labels.size < 2 || !first) return;
    const missing = ["who", "what", "when", "where"].filter((label) => !labels.has(label));
    // Who is often told by what.
    const listed = missing.filter((label) => label !== "who").map((label) => `“${label.toUpperCase()}”`);
    if (listed.length > 0) yield { at: first, message: "missing", data: { labels: listed.join(" and no ") } };
    const when = labels.get("when");
    if (when && !HAS_FIGURE.test(release.prose.slice(when.end, when.end + 300)))
      yield { at: when, message: "vague", level: "hint" };
  },
});

// A label at the start of a line. Must not match "when" in a sentence.
const LABEL =
  /(?<=(?:^|\n)[^\S\n*•-]{0,3}[*•-]{0,3}[^\S\n]{0,2})(?:WHO|WHAT|WHEN|WHERE|Who|What|When|Where)(?=(?:\s?[/&]\s?\w{3,6})?\*{0,2}\s?[:\n])/g;
const HAS_FIGURE = /^[^\n]{0,80}\n?[^\n]{0,120}\d/;

export const recallFields = defineRule({
  id: "structure/recall-fields",
  summary: "Say in a recall which product, why, where it was sold, who was hurt, what to do and whom to call.",
  why: "Agencies ask for these, and a buyer has to find out whether it is theirs.",
  source: [fdaRecall, cpscRecall],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { missing: "The recall does not say {fields}" },
  examples: {
    bad: [
      { text: "Lumo Labs recalls kettles\n\nLumo Labs is recalling its kettles, which were sold in Ohio since May." },
      {
        text: "Lumo Labs announces recall of kettle\n\nLumo Labs is recalling its kettle, model 40, for a risk of burns.",
      },
    ],
    good: [
      {
        text: "Lumo Labs recalls kettles\n\nLumo Labs is recalling its kettles, model 40, because of a risk of burns. They were sold at shops in Ohio. No injuries have been reported. Buyers should return them for a refund and may call 419-555-0142.",
      },
      { text: "Mayor recalls opening of plant\n\nThe mayor recalls how the plant opened in Toledo on Monday." },
      { text: "Lumo Labs opens plant\n\nLumo Labs, which is recalling kettles, opened a plant in Toledo on Monday." },
    ],
  },
  *check(release) {
    const headline = release.part("headline");
    if (!headline || !RECALL.test(release.printed(headline)) || !RECALLING.test(release.prose)) return;
    const missing = lacking(release.prose, RECALL_FIELDS);
    if (missing.length > 0) yield { at: headline, message: "missing", data: { fields: missing.join(", ") } };
  },
});

const RECALL = /\brecall(?:s|ed|ing)?\b/i;
// Must not match somebody who remembers.
const RECALLING =
  /\b(?:recalling|voluntar(?:y|ily) recall|is recalled|are being recalled|recalled products?|recall of)\b/i;
const RECALL_FIELDS: readonly Field[] = [
  {
    name: "which lot or model",
    like: /\b(?:lots?|models?|UPC|UDI|serial|batch|codes?|best[- ]by|use[- ]by|expir\w+)\b/i,
  },
  {
    name: "what the hazard is",
    like: /\b(?:risk|hazard|danger|potential(?:ly)?|may (?:cause|contain|pose)|contaminat\w+|undeclared)\b/i,
  },
  { name: "where it was sold", like: /\b(?:sold|distributed|shipped|purchased|available (?:at|in))\b/i },
  {
    name: "whether anybody was hurt",
    like: /\b(?:injur\w+|illness(?:es)?|adverse|incidents?|complaints?|hurt|deaths?|reports of)\b/i,
  },
  {
    name: "what buyers should do",
    like: /\b(?:return|refund|replace(?:ment)?|stop using|discard|dispose|destroy|repair|should not)\b/i,
  },
  { name: "whom to call", like: /\d{3}[-. )]{1,2}\d{3}|@\w|\bcontact\b/i },
];

export const readoutFields = defineRule({
  id: "structure/readout-fields",
  summary: "Say in a readout on which day the two sides spoke and about what.",
  why: "Readers compare it with the other side's.",
  source: [leadersCalls],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { missing: "The readout does not say {fields}" },
  examples: {
    bad: [
      {
        text: "Readout of President Lind’s call with Prime Minister Petrak\n\nPresident Mara Lind had a good call with Prime Minister Ivo Petrak of Norland.",
      },
      {
        text: "Readout of President Lind’s call with Prime Minister Petrak\n\nPresident Mara Lind and Prime Minister Ivo Petrak discussed the bridge to Norland.",
      },
    ],
    good: [
      {
        text: "Readout of President Lind’s call with Prime Minister Petrak\n\nPresident Mara Lind spoke on Nov. 23 with Prime Minister Ivo Petrak of Norland. They discussed the bridge.",
      },
      {
        text: "President Lind calls Prime Minister Petrak\n\nPresident Mara Lind had a good call with Prime Minister Ivo Petrak of Norland.",
      },
      {
        text: "Nov. 23, 2026\n\nReadout of President Lind’s call with Prime Minister Petrak\n\nPresident Mara Lind agreed with Prime Minister Ivo Petrak of Norland to build a bridge.",
      },
    ],
  },
  *check(release) {
    const headline = release.part("headline");
    if (!headline || !READOUT.test(release.printed(headline))) return;
    const isDated = release.dates.length > 0 || release.structure.releaseLines.some(({ date }) => date !== undefined);
    const missing = [
      ...(isDated || DAY.test(release.prose) ? [] : ["on which day"]),
      ...lacking(release.prose, [{ name: "about what", like: TOPICS }]),
    ];
    if (missing.length > 0) yield { at: headline, message: "missing", data: { fields: missing.join(" and ") } };
  },
});

const READOUT = /^readout\b/i;
const DAY =
  /\b(?:today|yesterday|(?:this|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day| (?:morning|afternoon|evening)))\b/i;
const TOPICS =
  /\b(?:discuss\w*|agreed|reaffirm\w*|underscor\w*|address\w*|review\w*|consult\w*|welcom\w*|exchang\w*|emphasi\w*|stress\w*|talked|spoke about|raised|reiterat\w*|express\w*|conveyed|thanked|congratulated|condemned|noted|focus\w*)\b/i;
