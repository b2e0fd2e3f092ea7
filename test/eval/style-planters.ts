import { intoStory, type Planter } from "./planting";

/** Slips of style, spacing, links and abbreviations. */
export const stylePlanters: Readonly<Record<string, Planter>> = {
  "style/ap/date-ordinal": (a) => [
    ...intoStory(a, "Entries close on Nov. 23rd, the office said.", "rd"),
    ...intoStory(a, "Entries close on March 1st, 2027, the office said.", "st"),
    ...intoStory(a, "Entries close on 4th December in the hall.", "th"),
  ],
  "style/ap/time-format": (a) => [
    ...intoStory(a, "Doors open at 9AM in the hall.", "9AM"),
    ...intoStory(a, "The talk ends at 10:30 pm in the hall.", "10:30 pm"),
    ...intoStory(a, "The talk starts at 2 P.M. in the hall.", "2 P.M."),
  ],
  "style/ap/noon-midnight": (a) => intoStory(a, "Doors open at 12 noon in the hall.", "12 noon"),
  "style/ap/state-in-text": (a) => [
    ...intoStory(a, "The hall in Eugene, Ore., will be open to all.", "Ore."),
    ...intoStory(a, "The hall in Eugene, OR, will be open to all.", "OR"),
  ],
  "style/ap/percent-sign": (a) => intoStory(a, "The number of guests rose 8 percent in May.", "8 percent"),
  "style/ap/money-form": (a) => intoStory(a, "The hall cost $41,000,000 in all.", "$41,000,000"),
  "style/ap/decades": (a) => intoStory(a, "The hall was built in the 1990's for the town.", "1990's"),
  "typo/space-before-punctuation": (a) => intoStory(a, "The hall is open , and the gate is not.", " ,"),
  "typo/double-punctuation": (a) => intoStory(a, "The hall is open,, and the gate is not.", ",,"),
  "typo/unbalanced-brackets": (a) => intoStory(a, "The hall (the second is open to all.", "("),
  "typo/invisible-characters": (a) => intoStory(a, "The hall is o\u200Bpen to all.", "\u200B"),
  "typo/mojibake": (a) => intoStory(a, "The hall is open, and itâ€™s free.", "â€™"),
  "web/tracking-params": (a) => [
    ...intoStory(a, "Details are at https://kestrel.example/hall?utm_source=pr for guests.", "https"),
    ...intoStory(a, "Details are at https://kestrel.example/hall?page=2&fbclid=Ab1c2 for guests.", "https"),
    ...intoStory(a, "Details are at www.kestrel.example/?gclid=Ab1c2 for guests.", "www"),
  ],
  "web/staging-link": (a) => [
    ...intoStory(a, "Details are at https://staging.kestrel.example/hall for guests.", "https"),
    ...intoStory(a, "Details are at http://localhost:8080/hall for guests.", "http"),
    ...intoStory(a, "Details are at https://docs.google.com/document/d/Ab1c2/edit for guests.", "https"),
  ],
  "web/broken-markdown-link": (a) =>
    a.format === "markdown"
      ? [
          ...intoStory(a, "Details are in the [plan] (https://kestrel.example/plan) for guests.", "[plan]"),
          ...intoStory(a, "Details are in the [plan](https://kestrel.example/plan for guests.", "[plan]"),
          ...intoStory(a, "Details are in the [plan]() for guests.", "[plan]"),
        ]
      : [],
  "clarity/acronym-undefined": (a) => [
    ...intoStory(a, "The plan was checked by GLFSQ in May. The board of GLFSQ meets in June.", "GLFSQ in"),
    ...intoStory(a, "It needs a permit from TFQB, and the rules of TFQB are strict.", "TFQB, and"),
  ],
  "clarity/jargon": (a) => intoStory(a, "The firm will utilize the new hall.", "utilize"),
  "clarity/vague-time": (a) => intoStory(a, "The hall will open in the near future.", "in the near future"),
};
