import { apSpellings } from "../../../../data/ap-spellings";
import {
  albertLeaTitles,
  businessWireApCopy,
  editorialJudgement,
  librariesAp,
  ogdenPeak,
} from "../../../../data/authorities";
import { isInName, phrasePattern } from "../../../phrase-pattern";
import { replaceEach, REPLACING, STYLED } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";
import { likePrinted } from "../../../words";

const SPELLINGS = phrasePattern(Object.keys(apSpellings));

export const spellings = defineRule({
  id: "style/ap/spellings",
  summary: "Spell as AP does.",
  why: "A desk changes “e-mail” and “web site” without a thought, and thinks less of the rest.",
  source: [albertLeaTitles, editorialJudgement],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The firm runs a web site and sends an e-mail." },
      { frame: "story", text: "Towards the end the non-profit cancelled the fair." },
    ],
    good: [
      { frame: "story", text: "The firm runs a website and sends an email." },
      { frame: "story", text: "The Non-Profit Fund met the Grey Lady in a healthcare hall." },
      { frame: "story", text: "“We run a web site,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    if (release.tradition === "uk") return;
    const isStrict = release.profile.id === "ap-strict";
    yield* replaceEach(release, SPELLINGS, (match) => {
      const { groups } = match;
      const spelling = apSpellings[groups[0].toLowerCase().replace(BLANK, " ")];
      if (!spelling || (spelling.strict && !isStrict) || isInName(release, match)) return undefined;
      const text = likePrinted(groups[0], spelling.text);
      return text === groups[0] ? undefined : { text, safe: !spelling.strict };
    });
  },
});

const BLANK = /\s/;

// "entitled “Dry Rivers”", "entitled Dry Rivers". Must not match "entitled to".
const ENTITLED = pattern({ words: "entitled", like: /[Ee]ntitled(?=:? ?,? (?:[“"‘]|\p{Lu}))/uy });

export const entitled = defineRule({
  id: "style/ap/entitled",
  summary: "Write “titled” for what a work is called.",
  why: "“Entitled” is who has a right.",
  source: [businessWireApCopy],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The council published a report entitled “Dry Rivers” in May." },
      { frame: "story", text: "The talk, entitled Dry Rivers, opens the fair." },
    ],
    good: [
      { frame: "story", text: "The council published a report titled “Dry Rivers” in May." },
      { frame: "story", text: "Members are entitled to a meal, and entitled guests too." },
      { frame: "story", text: "“It is entitled ‘Dry Rivers,’” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, ENTITLED, ({ groups }) => {
      return { text: groups[0].startsWith("E") ? "Titled" : "titled", safe: true };
    }),
});

// Must not match a mark that belongs to a name ("Yahoo! Japan").
const EXCLAIMED = pattern({ marks: "!", like: /(?<=\p{L})!(?=\s|$)(?! \p{Ll})/uy });

export const exclamation = defineRule({
  id: "style/ap/exclamation",
  summary: "End sentences of news with a period.",
  why: "An exclamation mark sells; news tells.",
  source: [editorialJudgement],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { exclaimed: "The news exclaims", change: "Change it to a period" },
  examples: {
    bad: [
      { frame: "story", text: "The plant is open! It makes meals." },
      { frame: "story", text: "The council voted for the plant, and it is here!" },
    ],
    good: [
      { frame: "story", text: "The plant is open. It makes meals." },
      { frame: "story", text: "The firm sold Yum! meals and met Yahoo! staff." },
      { frame: "story", text: "“The plant is open!” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end } of release.ownMatches(EXCLAIMED, STYLED)) {
      const fixes = [{ message: "change" as const, edits: [{ start, end, text: "." }] }];
      yield { at: { start, end }, message: "exclaimed", fixes };
    }
  },
});

// "soups, stews, and sauces". Must not match items with "and" in them or long ones.
const SERIAL = pattern({
  words: "and or",
  like: /(?<=\p{Ll}, (?:\p{Ll}{2,20} )?\p{Ll}{2,20}, )(?:and|or)(?= (?:\p{Ll}{2,20} )?\p{Ll}{3,20}(?:[.;]|$))/uy,
});

export const serialComma = defineRule({
  id: "style/ap/serial-comma",
  summary: "Leave out the comma before the last item of a simple series.",
  why: "AP saves it wherever the series is clear without it.",
  source: [librariesAp, ogdenPeak],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: { comma: "AP sets no comma before “{word}” here", remove: "Remove the comma" },
  examples: {
    bad: [
      { frame: "story", text: "The plant makes soups, stews, and sauces." },
      { frame: "story", text: "The firm hires cooks, young bakers, or drivers." },
    ],
    good: [
      { frame: "story", text: "The plant makes soups, stews and sauces." },
      { frame: "story", text: "It makes bread and butter, soup, and ham and eggs, and it sells them." },
      { frame: "story", text: "“We make soups, stews, and sauces,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of release.ownMatches(SERIAL, STYLED)) {
      const at = { start: start - 2, end };
      const fixes = [{ message: "remove" as const, edits: [{ start: start - 2, end: start - 1, text: "" }] }];
      yield { at, message: "comma", data: { word: groups[0] }, fixes };
    }
  },
});
