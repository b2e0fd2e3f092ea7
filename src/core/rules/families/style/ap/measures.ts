import { largeOrdinals, smallOrdinals } from "../../../../data/ap-numbers";
import { apNumerals, lexingtonNumerals, uxMoney } from "../../../../data/authorities";
import { STORY, type ReleaseDocument } from "../../../document";
import { replaceEach, REPLACING, type Wanted } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";

const FIGURE_ORDINAL = pattern({
  words: "st nd rd th",
  like: /(?<=(?<![\p{L}\d.,-])([1-9]))(?:st|nd|rd|th)(?= \p{Ll}{3})/uy,
});
const WORD_ORDINAL = pattern({
  words: Object.keys(largeOrdinals).join(" "),
  like: new RegExp(`(?<![\\p{L}-] ?one |-|nine )(${Object.keys(largeOrdinals).join("|")})(?= \\p{Ll})`, "uy"),
});

export const ordinals = defineRule({
  id: "style/ap/ordinals",
  summary: "Spell out first to ninth, and use figures from 10th on.",
  why: "Ordinals follow the numbers: words below 10, figures from there.",
  source: [uxMoney, lexingtonNumerals],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant is the 3rd plant in the region." },
      { frame: "story", text: "The firm marks its tenth year in May." },
    ],
    good: [
      { frame: "story", text: "The plant is the third plant and its 10th shop." },
      { frame: "story", text: "It stands on 3rd Street near Tenth Avenue since May 3rd 2020." },
      { frame: "story", text: "“It is our 3rd plant,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    yield* replaceEach(release, FIGURE_ORDINAL, ({ start, end, groups }) =>
      small(release, start, end, groups[1] ?? ""),
    );
    yield* replaceEach(release, WORD_ORDINAL, ({ groups }) => ({
      text: `${largeOrdinals[groups[1] ?? ""] ?? ""}th`,
    }));
  },
});

// "Nov. 3rd", "3rd grade". Dates have a rule of their own, and schools their custom.
const DATE_BEFORE = /\p{Lu}\p{Ll}{2,8}\.? $/u;

function small(release: ReleaseDocument, start: number, end: number, figure: string): Wanted | undefined {
  const from = start - figure.length;
  if (DATE_BEFORE.test(release.prose.slice(Math.max(0, from - 12), from)) || release.prose.startsWith(" grade", end))
    return undefined;
  return { start: from, end, text: smallOrdinals[Number(figure) - 1] ?? "" };
}

const UNITS: Readonly<Record<string, string>> = {
  ft: "feet",
  lb: "pounds",
  lbs: "pounds",
  yd: "yards",
  yds: "yards",
  "sq. ft": "square feet",
  "sq ft": "square feet",
  oz: "ounces",
};
// Must not match "5 ft-lb" or a unit that is part of a word.
const UNIT = pattern({
  marks: "0",
  like: /(?<![\p{L}$£€.])[\d,.]{1,12}[ -](sq\.? ft|ft|lbs?|yds?|oz)\b\.?(?![-/\p{L}])/uy,
});

export const dimensions = defineRule({
  id: "style/ap/dimensions",
  summary: "Spell out feet, pounds, yards and ounces.",
  why: "Short forms of measures are for tables.",
  source: [apNumerals],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The hall is 40 ft. wide and open to all." },
      { frame: "story", text: "The plant has 12,000 sq. ft. of floor." },
    ],
    good: [
      { frame: "story", text: "The hall is 40 feet wide, with a 9-foot wall." },
      { frame: "story", text: "The pump gives 40 ft-lb and 3 ftp lines." },
      { frame: "story", text: "“It is 40 ft. wide,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(
      release,
      UNIT,
      ({ start, end, groups, part }) => {
        const [printed, unit = ""] = groups;
        const isLast = end === part.end || /^\s+\p{Lu}/u.test(release.prose.slice(end, end + 3));
        const text = `${UNITS[unit.replace("sq. ", "sq ")] ?? unit}${printed.endsWith(".") && isLast ? "." : ""}`;
        return { start: start + printed.indexOf(unit), text };
      },
      STORY,
    ),
});
