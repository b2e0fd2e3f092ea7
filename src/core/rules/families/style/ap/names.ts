import { bkaCompanies, delucchiBusiness, youngAp } from "../../../../data/authorities";
import type { TextEdit } from "../../../../model";
import { replaceEach, REPLACING, STYLED } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";

// "Reed, Jr.". Must not match a Jr. without its comma.
const JUNIOR = pattern({
  words: "jr sr",
  like: /(?<=\p{Ll}, ?)(?:Jr|Sr)\b\.?(, (?=(?:said|says|told|added|who)\b))?/uy,
});

export const jrComma = defineRule({
  id: "style/ap/jr-comma",
  summary: "Set no comma before Jr. and Sr.",
  why: "AP takes it for a part of the name.",
  source: [youngAp],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: { comma: "Unexpected comma before {short}", remove: "Remove the comma" },
  examples: {
    bad: [
      { frame: "story", text: "The plant is run by Amos Reed, Jr. and his sons." },
      { frame: "story", text: "The hall is named after Bo Tarn, Sr., who built it." },
    ],
    good: [
      { frame: "story", text: "The plant is run by Amos Reed Jr. and his sons." },
      { frame: "story", text: "The Sr. Services Hall opens for Jr. teams, Jr. schools." },
      { frame: "story", text: "“It is Amos Reed, Jr.,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of release.ownMatches(JUNIOR, STYLED)) {
      const comma = release.prose.lastIndexOf(",", start);
      if (!NAME_BEFORE.test(release.prose.slice(Math.max(0, comma - 40), comma))) continue;
      const short = groups[0].replace(BEHIND, "");
      const edits: TextEdit[] = [{ start: comma, end: start, text: " " }];
      // What was set off on both sides loses both commas.
      if (groups[1]) edits.push({ start: end - groups[1].length, end: end - groups[1].length + 1, text: "" });
      yield {
        at: { start: comma, end: start + short.length },
        message: "comma",
        data: { short },
        fixes: [{ message: "remove", safe: true, edits }],
      };
    }
  },
});

const NAME_BEFORE = /\p{Lu}[\p{L}.’'-]{0,20} \p{Lu}[\p{L}’'-]{1,20}$/u;
const BEHIND = /, $/;

// "Lumo Labs, Inc.". Must not match a list of firms or the form alone.
const FORM = pattern({
  words: "inc ltd llc corp co llp plc",
  like: /(?<=[\p{L}\d)], )(?:Inc|Ltd|LLC|Corp|Co|LLP|PLC)\b/uy,
});

export const companyComma = defineRule({
  id: "style/ap/company-comma",
  summary: "Set no comma before Inc., Ltd. and their kin.",
  why: "AP drops it even where the firm prints it.",
  source: [bkaCompanies, delucchiBusiness],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: { comma: "AP sets no comma before {form}", remove: "Remove the comma" },
  examples: {
    bad: [
      { frame: "story", text: "Lumo Labs, Inc. opens a plant in May." },
      { frame: "story", text: "The plant of Marl Group, LLC opens in May." },
    ],
    good: [
      { frame: "story", text: "Lumo Labs Inc. opens a plant in May." },
      { frame: "story", text: "It met Lumo Labs, Corporate Realty and Incline." },
      { frame: "story", text: "“Lumo Labs, Inc. is here,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of release.ownMatches(FORM, STYLED)) {
      const edits = [{ start: start - 2, end: start - 1, text: "" }];
      yield {
        at: { start: start - 2, end },
        message: "comma",
        data: { form: groups[0] },
        fixes: [{ message: "remove", edits }],
      };
    }
  },
});

const SUFFIXES: Readonly<Record<string, string>> = {
  Corporation: "Corp.",
  Incorporated: "Inc.",
  Limited: "Ltd.",
  Company: "Co.",
};
// "Lumo Labs Corporation". Must not match the word inside a name ("Corporation for Public Meals") or "The Company".
const SUFFIX = pattern({
  words: "corporation incorporated limited company",
  like: /(?<=\p{Lu}[\p{L}&’'-]{1,20} )(?<!\b(?:The|Our|This|Each|Any) )(?:Corporation|Incorporated|Limited|Company)(?![\p{L}-])(?! (?:for|of|\p{Lu}))/uy,
});

export const companySuffix = defineRule({
  id: "style/ap/company-suffix",
  summary: "Abbreviate the form at the end of a firm’s name.",
  why: "AP prints Corp., Inc., Ltd. and Co. behind a name.",
  source: [youngAp, bkaCompanies],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "Lumo Labs Corporation opens a plant in May." },
      { frame: "story", text: "The plant of Marl Trading Company opens in May." },
    ],
    good: [
      { frame: "story", text: "Lumo Labs Corp. opens a plant in May." },
      { frame: "story", text: "The company met the Corporation for Public Meals and Marl Company of Men." },
      { frame: "story", text: "The Company will pay in May. Our Company is old." },
      { frame: "story", text: "“Lumo Labs Corporation is here,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) =>
    replaceEach(release, SUFFIX, ({ end, groups, part }) => {
      const to = release.prose.charAt(end) === "." && end < part.end ? end + 1 : end;
      return { end: to, text: SUFFIXES[groups[0]] ?? "" };
    }),
});
