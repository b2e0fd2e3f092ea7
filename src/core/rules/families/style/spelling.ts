import { editorialJudgement } from "../../../data/authorities";
import { spellingVariants } from "../../../data/spelling-variants";
import { STORY, type PatternMatch } from "../../document";
import { isInName } from "../../phrase-pattern";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";
import { likePrinted } from "../../words";

const WORD = pattern({
  words: [...spellingVariants.keys()].join(" "),
  like: /(?<![\p{L}-])\p{L}{3,20}(?![\p{L}’'@.-]\p{L})/uy,
});

interface Spelled extends PatternMatch {
  readonly form: "us" | "uk";
  readonly other: string;
}

const NAMES = { us: "American", uk: "British" } as const;

export const spellingVariantMixed = defineRule({
  id: "style/spelling-variant-mixed",
  summary: "Keep to American or to British spelling.",
  why: "Both in one text show that it was put together from several.",
  source: [editorialJudgement],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    mixed: "“{word}” is {form} spelling, and the text is {usual}",
    change: "Change it to “{wanted}”",
    first: "A word in {usual} spelling",
  },
  examples: {
    bad: [
      { frame: "story", text: "The firm organised a fair for its neighbours, in bright colors." },
      { frame: "story", text: "The color of the center is new, and the theatre is open." },
    ],
    good: [
      { frame: "story", text: "The firm organised a fair for its neighbours, in bright colours." },
      { frame: "story", text: "The color of the center is new, near the Lyric Theatre of Harbour Street." },
      { frame: "story", text: "The color is new. “Its colour is bright,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    const spelled: Spelled[] = [];
    for (const match of release.ownMatches(WORD, STORY)) {
      const variant = spellingVariants.get(match.groups[0].toLowerCase());
      if (variant && !isInName(release, match)) spelled.push({ ...match, ...variant });
    }
    const british = spelled.filter(({ form }) => form === "uk").length;
    const usual = british * 2 > spelled.length ? "uk" : "us";
    // Against a single word of the other kind nobody can tell which one is the slip.
    if (british === 0 || british === spelled.length || Math.max(british, spelled.length - british) < 2) return;
    const first = spelled.find(({ form }) => form === usual);
    for (const { start, end, form, other, groups } of spelled) {
      if (form === usual || !first) continue;
      const wanted = likePrinted(groups[0], other);
      yield {
        at: { start, end },
        message: "mixed",
        data: { word: groups[0], form: NAMES[form], usual: NAMES[usual] },
        related: [{ at: { start: first.start, end: first.end }, message: "first", data: { usual: NAMES[usual] } }],
        fixes: [{ message: "change", data: { wanted }, edits: [{ start, end, text: wanted }] }],
      };
    }
  },
});
