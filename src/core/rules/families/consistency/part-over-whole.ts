import { editorialJudgement } from "../../../data/authorities";
import { numerals } from "../../../data/numerals";
import { STORY } from "../../document";
import { figuresOf, type Figure } from "../../figures";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

export const partOverWhole = defineRule({
  id: "consistency/part-over-whole",
  summary: "Let no part be larger than its whole.",
  why: "More people than were asked cannot have agreed, and a reader sees it at once.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { more: "{part} is more than the {whole} of which it is a part", whole: "The whole" },
  examples: {
    bad: [
      { frame: "story", text: "The pump failed in 41 of 36 tests." },
      { frame: "story", text: "The clinic saw 840 patients, 1,020 of them in the evening." },
      { frame: "story", text: "Of the 320 growers asked, 390 agreed." },
      { frame: "story", text: "Out of 45 wells, 54 were dry." },
    ],
    good: [
      { frame: "story", text: "The pump failed in 31 of 36 tests." },
      { frame: "story", text: "The clinic saw 1,840 patients, 1,020 of them in the evening." },
      { frame: "story", text: "Of the 320 growers asked, 290 agreed." },
      { frame: "story", text: "Of the 12 gardens, 40 acres were planted by hand." },
      { frame: "story", text: "The shop sold 300 of its 12-ounce jars." },
      { frame: "story", text: "It has 12 halls and 1,400 seats, 600 of them in the open." },
    ],
  },
  *check(release) {
    for (const part of new Set([...release.matches(PART_OF, STORY)].map((match) => match.part))) {
      const figures = figuresOf(release, part).filter(isPlainCount);
      if (figures.length < 2) continue;
      for (const sentence of release.sentences(part)) {
        const inside = figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
        const { prose } = release;
        for (const [i, figure] of inside.entries()) {
          const whole = wholeOf(prose, inside, i, sentence.start);
          if (!whole || figure.value <= whole.value) continue;
          yield {
            at: figure,
            message: "more",
            data: { part: prose.slice(figure.start, figure.end), whole: prose.slice(whole.start, whole.end) },
            related: [{ at: whole, message: "whole" }],
          };
        }
      }
    }
  },
});

// The word that parts a number from its whole. Must not match "of" between words.
const PART_OF = pattern({
  words: "of",
  like: new RegExp(
    `of (?=them\\b|whom\\b|which\\b|(?:the |its |their |our |these |those |all )?(?:\\d|(?:${Object.keys(numerals).join("|")})\\b))`,
    "iuy",
  ),
});

function isPlainCount({ kind, rough, value }: Figure): boolean {
  return kind === "count" && !rough && Number.isInteger(value);
}

// Between a part and the whole right behind it.
const OF = /^ (?:out )?of (?:the |its |their |our |these |those |all )?$/;
const OF_THEM = /^ of (?:them|whom)\b/;
const OPENS_WHOLE = /^(?:Of|Out of) (?:the |its |their |our |these |those |all )?$/;
const NOUNS = /^(?: [\p{L}’'-]{1,20}){1,6}, (?:only |just )?$/u;
// What people and things do; a noun would be a measure of its own.
const DOES = /^ (?:[a-z]{2,15}ed|of them|are|were|was|is|have|had|said|will|would|chose|did|do|came|went|got|felt)\b/;
/** "300 of its 12-ounce jars", "20 of 10 feet": a size, not a number of things. */
const SIZE =
  /^(?:-|\s?(?:foot|feet|ft|inch|inches|ounces?|oz|pounds?|gallons?|miles?|met(?:er|re)s?|years?|hours?|minutes?|days?|m|mm|cm|km|kg|kw|mw|gb)\b)/i;

/** What a figure is said to be part of. */
function wholeOf(prose: string, inside: readonly Figure[], i: number, start: number): Figure | undefined {
  const [before, figure, next] = [inside[i - 1], inside[i], inside[i + 1]];
  if (!figure) return undefined;
  if (next && OF.test(prose.slice(figure.end, next.start)))
    return SIZE.test(prose.slice(next.end, next.end + 12)) || figure.unit !== "" ? undefined : next;
  if (!before) return undefined;
  const after = prose.slice(figure.end, figure.end + 20);
  if (OF_THEM.test(after)) {
    const largest = inside.slice(0, i).reduce((so, one) => (one.value > so.value ? one : so), before);
    return largest.unit === "" ? undefined : largest;
  }
  const opens = OPENS_WHOLE.test(prose.slice(start, before.start)) && i === 1;
  return opens && NOUNS.test(prose.slice(before.end, figure.start)) && DOES.test(after) ? before : undefined;
}
