import { apNumerals, apPercent, lexingtonNumerals, uxMoney } from "../../../../data/authorities";
import { replaceEach, REPLACING } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";

// "8 percent", "5 to 8 per cent", "8 %". Must not match "percentage" or "8 percent-owned".
const PERCENT = pattern({
  marks: "0",
  like: /(?<![\p{L}\d.,$£€-])(\d[\d,]{0,12}(?:\.\d{1,4})?)(?:( to | or |-|–)(\d{1,4}(?:\.\d{1,4})?))?(?: percent\b| per cent\b| %)(?![\p{L}-])/uy,
});

export const percentSign = defineRule({
  id: "style/ap/percent-sign",
  summary: "Use the percent sign behind a figure.",
  why: "AP prints % with a figure since 2019, without a space.",
  source: [apPercent, lexingtonNumerals],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "Sales rose 8 percent in May." },
      { frame: "story", text: "Sales rose by 5 to 8 per cent in May." },
    ],
    good: [
      { frame: "story", text: "Sales rose 8% in May, and eight percentage points." },
      { frame: "story", text: "The 40 percent-owned firm grew by 40 percentage points." },
      { frame: "story", text: "“Sales rose 8 percent,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, PERCENT, ({ groups }) => {
      const [, first = "", joint, second = ""] = groups;
      const text = joint === undefined ? `${first}%` : `${first}%${joint}${second}%`;
      return { text, safe: true };
    }),
});

// "$5 million dollars", "$41,000,000", "$ 5". Must not match "$41,250,300" or another currency's dollars.
const MONEY = pattern({
  marks: "$",
  like: /\$(?: (\d[\d,.]{0,15})|(\d{1,3}),(\d)00,000(?!,\d)(\b)|(\d{1,3}),(\d)00,000,000\b|(\d[\d,.]{0,15}(?: (?:thousand|million|billion|trillion))?) dollars\b)/y,
});

export const moneyForm = defineRule({
  id: "style/ap/money-form",
  summary: "Write an amount with the dollar sign, and millions in words.",
  why: "“$41 million” is read at a glance; zeros must be counted, and “$5 dollars” says dollars twice.",
  source: [apNumerals, uxMoney],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant cost $41,000,000 in all." },
      { frame: "story", text: "The plant cost $5 million dollars and the hall $ 40." },
      { frame: "story", text: "The plant cost $1,200,000,000 and the hall $2,500,000." },
    ],
    good: [
      { frame: "story", text: "The plant cost $41 million in all." },
      { frame: "story", text: "The plant cost $41,250,300, or A$5 and $600,000." },
      { frame: "story", text: "“It cost $41,000,000,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, MONEY, ({ groups }) => {
      const [, spaced, million, hundred = "", isMillion, billion, ofBillion = "", dollars] = groups;
      const text =
        isMillion === undefined
          ? billion === undefined
            ? (spaced ?? dollars ?? "")
            : `${withTenth(billion, ofBillion)} billion`
          : `${withTenth(million, hundred)} million`;
      return { text: `$${text}`, safe: true };
    }),
});

function withTenth(whole = "", tenth: string): string {
  return tenth === "0" ? whole : `${whole}.${tenth}`;
}

// Must not match "$5.00 million" or an amount per share.
const ZERO_CENTS = pattern({
  marks: "$",
  like: /\$(\d[\d,]{0,15})\.00\b(?! (?:thousand|million|billion|per|a share)\b)/y,
});

export const moneyZeroCents = defineRule({
  id: "style/ap/money-zero-cents",
  summary: "Leave the cents of an even amount out.",
  why: "“$5” says what “$5.00” says.",
  source: [uxMoney],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "A meal costs $5.00 in the hall." },
      { frame: "story", text: "The ticket costs $1,200.00 at the door." },
    ],
    good: [
      { frame: "story", text: "A meal costs $5 in the hall, a cup $1.05." },
      { frame: "story", text: "It paid $5.00 per share, and $2.00 million in tax." },
      { frame: "story", text: "“A meal costs $5.00,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, ZERO_CENTS, ({ groups }) => ({
      text: `$${groups[1] ?? ""}`,
      safe: true,
    })),
});

const SCALES: Readonly<Record<string, string>> = {
  m: "million",
  mm: "million",
  mn: "million",
  bn: "billion",
  b: "billion",
};
// "$5.2537 million", "$5M", "£5bn". Must not match a model ("5M") or two decimals.
const SCALED = pattern({
  marks: "$£€",
  like: /[$£€](\d[\d,]{0,10})(?:\.(\d{1,6}))?(?: (million|billion|trillion)\b| ?(MM|M|mn|m|bn|BN|B)\b)/y,
});

export const millionDecimals = defineRule({
  id: "style/ap/million-decimals",
  summary: "Spell million and billion out, with two decimals at most.",
  why: "M is a thousand to some and a million to others, and nobody reads the third decimal.",
  source: [apNumerals],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant cost $5M and the hall £2bn." },
      { frame: "story", text: "The plant cost $5.2537 million in all." },
    ],
    good: [
      { frame: "story", text: "The plant cost $5 million and the hall £2.25 billion." },
      { frame: "story", text: "The M5 and the 5M pump use $5 meters." },
      { frame: "story", text: "“It cost $5M,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, SCALED, ({ groups }) => {
      const [printed, whole = "", decimals, word, short] = groups;
      if (short === undefined && (decimals === undefined || decimals.length < 3)) return undefined;
      const rounded = decimals === undefined ? whole : roundedTo2(whole, decimals);
      return {
        text: `${printed.charAt(0)}${rounded} ${word ?? SCALES[(short ?? "").toLowerCase()] ?? ""}`,
      };
    }),
});

function roundedTo2(whole: string, decimals: string): string {
  if (decimals.length < 3) return `${whole}.${decimals}`;
  const value = Number(`${whole.replaceAll(",", "")}.${decimals}`);
  return String(Math.round(value * 100) / 100);
}
