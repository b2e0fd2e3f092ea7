import { editorialJudgement } from "../../../data/authorities";
import { item10e, regulationG } from "../../../data/legal-authorities";
import type { ReleaseDocument } from "../../document";
import { QUARTER } from "../../periods";
import { defineRule } from "../../rule";
import { listedIssuer } from "../../tickers";
import { pattern } from "../../triggers";

const STORY = "Lumo Labs Inc. (NYSE: LMO) had sales of $41 million in the third quarter of 2026.";

export const nonGaap = defineRule({
  id: "legal/non-gaap",
  summary: "Ask counsel whether an adjusted figure stands beside its GAAP counterpart and is reconciled with it.",
  why: "Regulation G wants the comparable measure and a reconciliation, and Item 10(e) wants it at least as prominent.",
  source: [regulationG, item10e],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    headline: "{measure} is in the headline without its GAAP counterpart: ask counsel about equal prominence",
    reconciliation: "{measure} is not reconciled anywhere in this text: ask counsel about Regulation G",
  },
  examples: {
    bad: [
      {
        text: `Lumo posts record adjusted EBITDA\n\n${STORY} Net income was $3 million. A reconciliation is in the table below.`,
      },
      { text: `Lumo reports third quarter\n\n${STORY}\n\nAdjusted EBITDA was $5.1 million.` },
    ],
    good: [
      {
        text: `Lumo reports third quarter\n\n${STORY} Net income was $3.2 million; adjusted EBITDA was $5.1 million. A reconciliation is in the table below.`,
      },
      {
        text: `Lumo posts net income of $3.2 million and adjusted EBITDA of $5.1 million\n\n${STORY} Net income was $3.2 million and adjusted EBITDA $5.1 million. A reconciliation is in the table below.`,
      },
      { text: "Dunn Capital buys firms\n\nDunn Capital of Toledo buys firms.\n\nIt wants an EBITDA of $2 million." },
    ],
  },
  *check(release) {
    const measures = [...release.matches(MEASURE, ["headline", "subhead", "lead", "body"])];
    const [first] = measures;
    if (!first || !listedIssuer(release)) return;
    const inHeadline = measures.find(({ part }) => part.role === "headline");
    if (inHeadline && !GAAP.test(release.prose.slice(inHeadline.part.start, inHeadline.part.end))) {
      const { start, end, groups } = inHeadline;
      yield { at: { start, end }, message: "headline", data: { measure: groups[0] } };
    }
    if (RECONCILED.test(release.prose)) return;
    yield {
      at: { start: first.start, end: first.end },
      message: "reconciliation",
      data: { measure: first.groups[0] },
    };
  },
});

// A measure outside GAAP. Must not match "adjusted" before anything but a measure.
const MEASURE = pattern({
  words: "adjusted ebitda free non constant organic",
  like: /adjusted (?:ebitda|net (?:income|loss)|earnings|eps|operating (?:income|margin|profit)|gross (?:margin|profit)|diluted)\b|ebitda\b|free cash flow\b|non-gaap\b|constant[- ]currency\b|organic (?:growth|sales|revenue)\b/iuy,
});
const GAAP =
  /\b(?:net (?:income|loss|earnings)|operating (?:income|loss|profit)|(?<!non-)gaap|cash (?:flows? )?(?:from|provided by) operat|earnings per share|eps of)\b/i;
const RECONCILED = /\breconcil/i;

export const unaudited = defineRule({
  id: "legal/unaudited",
  summary: "Say whether the figures of an interim report are unaudited.",
  why: "Readers take a table of results for audited when nothing else is said.",
  source: [editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { ask: "Nothing says whether these figures are audited: ask counsel whether “(unaudited)” belongs here" },
  examples: {
    bad: [
      {
        text: `Lumo Labs reports third quarter results\n\n${STORY}\n\n| | 2026 | 2025 |\n| --- | --- | --- |\n| Sales | 41 | 38 |`,
        format: "markdown",
      },
      {
        text: `Lumo Labs posts Q3 2026 results\n\n${STORY}\n\n| | 2026 | 2025 |\n| --- | --- | --- |\n| Net income | 3 | 2 |`,
        format: "markdown",
      },
    ],
    good: [
      {
        text: `Lumo Labs reports third quarter results\n\n${STORY}\n\n| (unaudited) | 2026 | 2025 |\n| --- | --- | --- |\n| Sales | 41 | 38 |`,
        format: "markdown",
      },
      { text: `Lumo Labs reports third quarter results\n\n${STORY}` },
      {
        text: `Lumo Labs opens plant\n\n${STORY}\n\n| | Erie | Lima |\n| --- | --- | --- |\n| Jobs | 41 | 38 |`,
        format: "markdown",
      },
    ],
  },
  *check(release) {
    const [quarter] = release.matches(QUARTER, ["headline", "subhead"]);
    const table = quarter && firstTable(release);
    if (!quarter || !table || AUDITED.test(release.prose)) return;
    if (!RESULTS.test(release.prose.slice(quarter.part.start, quarter.part.end))) return;
    yield { at: table, message: "ask" };
  },
});

const AUDITED = /\b(?:un)?audited\b/i;
const RESULTS = /\b(?:results|earnings|figures|sales|revenue)\b/i;

function firstTable({
  structure,
  prose,
}: ReleaseDocument): { readonly start: number; readonly end: number } | undefined {
  const table = structure.parts.find(({ kind }) => kind === "table");
  if (!table) return undefined;
  const line = prose.slice(table.start, table.end).search(/[\r\n]/);
  return { start: table.start, end: line < 0 ? table.end : table.start + line };
}
