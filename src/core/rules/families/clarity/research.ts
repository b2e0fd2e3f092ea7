import { editorialJudgement, meredithResearch } from "../../../data/authorities";
import { causes } from "../../../data/plain-words";
import type { Role } from "../../../model";
import { STORY } from "../../document";
import { isInName, phrasePattern } from "../../phrase-pattern";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

const PLACES: readonly Role[] = ["headline", "subhead", ...STORY];
const TOP: readonly Role[] = ["headline", "subhead", "lead"];

// Must not match "cured meat", "cure period" or "no cure".
const CLAIMS = pattern({
  words: "breakthrough breakthroughs miracle miraculous proves prove proven cure cures cured holy",
  like: /(?<![\p{L}-])(?:breakthroughs?|miracles?|miraculous|proves? that|cures?(?= (?:for|cancer|diabetes|the disease))|holy grail)(?![\p{L}-])/iuy,
});
const DENIED = /\b(?:no|not|nor|never|without|towards? a|find a|seek a|search for a|hope for a|potential) $/i;

const CAUSES = phrasePattern(Object.keys(causes));
const OBSERVES = pattern({
  words: "observational cohort survey surveyed associated association correlation retrospective",
  like: /observational|cohort|retrospective|survey(?:ed)?(?= of)|associat(?:ed with|ion between)|correlation/iy,
});
const TRIAL = pattern({ words: "randomized randomised placebo", like: /randomi[sz]ed|placebo/iy });

export const researchOverclaim = defineRule({
  id: "clarity/research-overclaim",
  summary: "Claim no more than the study found.",
  why: "“Breakthrough” and “cure” come back as corrections, and an observation shows no cause.",
  source: [meredithResearch],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["research"],
  messages: {
    claim: "“{word}” claims more than one study can show",
    cause: "The study observed; “{word}” says that it found a cause",
    observed: "What was observed",
    link: "Change it to “{wanted}”",
  },
  examples: {
    bad: [
      { frame: "story", text: "The breakthrough at Norland University may help farmers." },
      {
        text: "Coffee and falls in Norland\n\nDrinking coffee prevents falls of older people in Norland, a study says.\n\nThe cohort was read for ten years in May.",
      },
    ],
    good: [
      { frame: "story", text: "The finding at Norland University may help farmers, and there is no cure for rust." },
      {
        text: "Coffee and falls in Norland\n\nDrinking coffee prevents falls of older people in Norland, a study says.\n\nThe cohort of the randomized trial was read for ten years in May.",
      },
      { frame: "story", text: "“It is a breakthrough,” Bo Tarn, the author, said." },
    ],
  },
  *check(release) {
    for (const match of release.ownMatches(CLAIMS, PLACES)) {
      const { start, end, groups, part } = match;
      const isDenied = DENIED.test(release.prose.slice(Math.max(part.start, start - 16), start));
      if (isDenied || (part.role !== "headline" && isInName(release, match))) continue;
      yield { at: { start, end }, message: "claim", data: { word: groups[0] } };
    }
    const [observed] = release.matches(OBSERVES, PLACES);
    const [trial] = release.matches(TRIAL, PLACES);
    if (!observed || trial) return;
    const related = [{ at: { start: observed.start, end: observed.end }, message: "observed" as const }];
    for (const { start, end, groups } of release.ownMatches(CAUSES, TOP)) {
      const wanted = causes[groups[0].toLowerCase()] ?? "is linked to";
      const fixes = [{ message: "link" as const, data: { wanted }, edits: [{ start, end, text: wanted }] }];
      yield { at: { start, end }, message: "cause", data: { word: groups[0] }, related, fixes };
    }
  },
});

// "a 50% lower risk", "20 percent more likely". Must not match a share ("50% of risks").
const RELATIVE = pattern({
  marks: "0",
  like: /\d{1,3}(?:\.\d{1,2})?(?:%| percent| per cent) (?:(?:higher|lower|greater|increased|reduced|decreased) (?:[\p{Ll}-]{2,20} ){0,2}(?:risk|odds|likelihood|chance|mortality)\b|(?:more|less) likely\b|(?:increase|decrease|reduction|rise|drop) in (?:[\p{Ll}-]{2,20} ){0,3}(?:risk|odds|likelihood|deaths|mortality)\b)/uy,
});
// The numbers behind it: "4 in 100", "per 1,000", "from 4% to 2%". Must not match a year.
const BASE =
  /\b\d[\d,.]{0,8} (?:in|out of|of every|per) (?:every )?\d[\d,]{1,9}\b|\bper \d[\d,]{2,9}\b|\bfrom \d{1,3}(?:\.\d{1,2})?(?:%| percent)? to \d{1,3}(?:\.\d{1,2})?(?:%| percent)/;
/** About three sentences to either side. */
const NEAR = 400;

export const relativeRiskOnly = defineRule({
  id: "clarity/relative-risk-only",
  summary: "Give the numbers behind a change of risk.",
  why: "Half of a small risk is a small thing, and readers cannot tell without the numbers.",
  source: [editorialJudgement],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["research"],
  messages: { relative: "“{claim}” stands without the numbers behind it" },
  examples: {
    bad: [
      { frame: "story", text: "Walkers had a 50% lower risk of falls, the study found." },
      { frame: "story", text: "Walkers were 20 percent less likely to fall." },
    ],
    good: [
      { frame: "story", text: "Walkers had a 50% lower risk of falls: 2 in 100 fell, and 4 in 100 others." },
      { frame: "story", text: "The share of falls fell by 20%, and 50% of walkers are less likely to ride." },
      { frame: "story", text: "“It was a 50% lower risk,” Bo Tarn, the author, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups, part } of release.ownMatches(RELATIVE, STORY)) {
      const near = release.prose.slice(Math.max(part.start, start - NEAR), Math.min(part.end, end + NEAR));
      if (!BASE.test(near)) yield { at: { start, end }, message: "relative", data: { claim: groups[0] } };
    }
  },
});
