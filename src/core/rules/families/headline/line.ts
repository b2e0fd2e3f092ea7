import {
  apostropheHeadlines,
  prsaHeadline,
  ukhsaNewsStories,
  writingExplainedHeadlines,
  wylieHeadline,
} from "../../../data/authorities";
import type { Part } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { headlineLimit } from "../../headline-limit";
import { caseOf, commonWords, toTitleCase } from "../../headline-case";
import { defineRule } from "../../rule";
import { countWords } from "../../words";

export const tooLong = defineRule({
  id: "headline/too-long",
  summary: "Limit the length of the headline.",
  why: "Search pages and mail clients cut a headline, and readers take in the first words only.",
  source: [prsaHeadline, wylieHeadline, ukhsaNewsStories],
  level: "warning",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  options: {
    max: { type: "integer", default: 125, minimum: 20, description: "Most characters a headline may have." },
    ideal: {
      type: "integer",
      default: 100,
      minimum: 20,
      description: "From here to the maximum the finding is a hint only.",
    },
    allowance: {
      type: "integer",
      default: 50,
      minimum: 0,
      description: "Characters added to both for financial releases, whose headlines must name period and figures.",
    },
  },
  messages: { long: "Headline has {count} characters, expected at most {ideal}" },
  examples: {
    bad: [
      {
        text: "Kestrel Foods, a maker of plant-based meals for schools and hospitals around the Great Lakes, opens a second plant in Toledo, Ohio, after three years of work\n\nKestrel Foods opened its second plant.",
      },
      { options: { max: 30 }, text: "Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant." },
    ],
    good: [
      { text: "Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant." },
      {
        format: "markdown",
        text: "# [Kestrel Foods opens plant](https://kestrel.example/news/2026/a-very-long-address-that-nobody-prints-in-a-headline)\n\nKestrel Foods opened its second plant.",
      },
      {
        options: { max: 40 },
        text: "Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant.",
      },
    ],
  },
  *check(release, options) {
    const { ideal, max } = headlineLimit(options, release.tradition);
    for (const headline of release.parts("headline")) {
      const count = release.printed(headline).length;
      if (count <= ideal) continue;
      yield { at: headline, message: "long", data: { count, ideal }, ...(count <= max ? { level: "hint" } : {}) };
    }
  },
});

export const endPeriod = defineRule({
  id: "headline/end-period",
  summary: "End a headline without a period.",
  why: "AP punctuates headlines as needed, but never with a period at the end.",
  source: [apostropheHeadlines],
  level: "warning",
  fix: "safe",
  since: "0.1.0",
  profiles: ["all"],
  messages: { period: "Unexpected period at the end of the headline", remove: "Remove the period" },
  examples: {
    bad: [
      { text: "Kestrel Foods opens second Ohio plant.\n\nKestrel Foods opened its second plant." },
      {
        format: "markdown",
        text: "# Kestrel Foods opens second Ohio plant.\n\nKestrel Foods opened its second plant.",
      },
    ],
    good: [
      { text: "Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant." },
      { text: "Lumo buys Kestrel Foods Inc.\n\nLumo bought the maker of school meals." },
      { text: "School meals return to Washington, D.C.\n\nSchools in the capital serve meals again." },
      { text: "And then they waited...\n\nThe town waited for its plant." },
    ],
  },
  *check(release) {
    for (const headline of release.parts("headline")) {
      const printed = release.printed(headline);
      const words = countWords(printed);
      // Longer than any headline it is a sentence that stands where a headline should.
      if (words < 3 || words > 22 || !ENDS_IN_PERIOD.test(printed) || ENDS_IN_ABBREVIATION.test(printed)) continue;
      const period = release.prose.lastIndexOf(".", headline.end - 1);
      const at = { start: period, end: period + 1 };
      yield { at, message: "period", fixes: [{ message: "remove", safe: true, edits: [{ ...at, text: "" }] }] };
    }
  },
});

// One period after a letter, a figure or a bracket. Must not match an ellipsis.
const ENDS_IN_PERIOD = /[\p{L}\p{N})”"’]\.$/u;
// "Inc.", "U.S.", "a.m.", "Calif.". Must not match an ordinary last word.
const ENDS_IN_ABBREVIATION =
  /(?:\b(?:Inc|Co|Corp|Ltd|Bros|Jr|Sr|St|No|vs|etc|Ave|Blvd|Rd|Mt|Dr|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Va|Vt|Wash|Wis|Wyo|Jan|Feb|Aug|Sept|Oct|Nov|Dec)|\.\p{L}|\b\p{L})\.$/u;

export const caseInconsistent = defineRule({
  id: "headline/case-inconsistent",
  summary: "Print the headline in one case: sentence case or title case.",
  why: "AP prints sentence case and many wires print title case; a mixture looks careless.",
  source: [writingExplainedHeadlines, apostropheHeadlines],
  level: "info",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    mixed: "Headline mixes sentence case ({lower}) and title case ({upper})",
    differs: "Headline in sentence case, subhead in title case",
    headline: "The headline",
    title: "Put the headline in title case",
  },
  examples: {
    bad: [
      {
        text: "Council holds hearing on a Plan to Enlarge School Kitchens\n\nThe council of Toledo heard a plan on Monday that would enlarge school kitchens.",
      },
      {
        text: "Kestrel Foods opens second plant in Toledo this month\n\nSite Will Make Meals for Schools and Hospitals\n\nKestrel Foods opened its second plant this month. The site will make meals for schools and hospitals.",
      },
    ],
    good: [
      {
        text: "Kestrel Foods Opens a Second Plant in Toledo\n\nSite will make meals for schools and hospitals\n\nKestrel Foods opened its second plant. The site makes 900 meals a minute.",
      },
      {
        text: "Kestrel Foods opens plant in Toledo\n\nKestrel Foods opened its second plant in Toledo, Ohio.",
      },
      {
        text: "Kestrel Foods Opens Plant With State Grant\n\nKestrel Foods opened its second plant with a state grant.",
      },
      {
        text: "Governor Lind meets Prime Minister of Norland\n\nGovernor Lind met the Prime Minister of Norland, who was in Toledo.",
      },
      { text: "KESTREL FOODS OPENS\n\nKestrel Foods opened its second plant." },
    ],
  },
  *check(release) {
    const headline = release.part("headline");
    if (!headline) return;
    const own = caseOf(release, headline);
    if (own.kind === "mixed") {
      yield {
        at: headline,
        message: "mixed",
        data: { lower: own.lower[0]?.text ?? "", upper: own.upper[0]?.text ?? "" },
        fixes: [{ message: "title", edits: toTitleCase(own.lower) }],
      };
    }
    const subhead = release.part("subhead");
    // A deck in sentence case under a headline in title case is how most newsrooms print it.
    if (subhead && own.kind === "sentence" && isTitle(release, subhead)) {
      yield {
        at: subhead,
        level: "hint",
        message: "differs",
        related: [{ at: headline, message: "headline" }],
      };
    }
  },
});

function isTitle(release: ReleaseDocument, subhead: Part): boolean {
  // A deck that is a full sentence has the case of a sentence.
  if (ENDS_IN_PERIOD.test(release.printed(subhead))) return false;
  const { kind, upper } = caseOf(release, subhead);
  // A line of names looks like title case.
  return kind === "title" && commonWords(release, upper).length > 1;
}
