import {
  businessWireAp,
  businessWireApCopy,
  orionAbbreviations,
  poynterStates,
  youngAp,
} from "../../../../data/authorities";
import { states } from "../../../../data/states";
import { replaced, REPLACING, STYLED } from "../../../replacing";
import { defineRule } from "../../../rule";
import { pattern } from "../../../triggers";

// Behind a name. Must not match a piece of a character that was read in the wrong code ("itâ€™s").
const SYMBOL = pattern({ marks: "®™℠", like: /(?<!€)[®™℠]/y });

export const trademarkSymbols = defineRule({
  id: "style/ap/trademark-symbols",
  summary: "Print names without trademark symbols.",
  why: "News copy carries none, and desks strike them one by one. Ask counsel whether one is needed at all.",
  source: [businessWireAp, businessWireApCopy],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap", "ap-strict"],
  messages: {
    once: "A trademark symbol stands here",
    often: "{count} trademark symbols stand in the news",
    remove: "Remove all of them",
  },
  examples: {
    bad: [
      { frame: "story", text: "The Brightkettle® boils in 40 seconds." },
      { frame: "story", text: "The Brightkettle® and the Coolpot™ boil in 40 seconds." },
    ],
    good: [
      { frame: "story", text: "The Brightkettle boils in 40 seconds." },
      { frame: "story", text: "© Kestrel Foods owns it." },
      {
        frame: "story",
        text: "Kestrel Foods makes a kettle that boils.\n\nAbout Kestrel Foods\n\nKestrel Foods makes the Brightkettle®.",
      },
    ],
  },
  // Told once: they are struck, or kept, all together.
  *check(release) {
    const symbols = [...release.ownMatches(SYMBOL, STYLED)];
    const [first] = symbols;
    if (!first) return;
    const edits = symbols.map(({ start, end }) => ({ start, end, text: "" }));
    const fixes = [{ message: "remove" as const, edits }];
    const at = { start: first.start, end: first.end };
    if (symbols.length === 1) yield { at, message: "once", fixes };
    else yield { at, message: "often", data: { count: symbols.length }, fixes };
  },
});

// "Norland Food Institute (NFI)". Must not match a stock listing or one word before it.
const SHORT_NAME = pattern({ marks: "(", like: /(?<=\p{Lu}\p{Ll}{1,20} )\((?:the )?[“"]?\p{Lu}{2,6}[”"]?\)/uy });

export const acronymParentheses = defineRule({
  id: "style/ap/acronym-parentheses",
  summary: "Leave the abbreviation in parentheses out.",
  why: "AP prints the full name, and a word such as “the institute” afterwards.",
  source: [orionAbbreviations, businessWireApCopy],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: { short: "AP sets no abbreviation in parentheses behind a name", remove: "Remove “{printed}”" },
  examples: {
    bad: [
      { frame: "story", text: "The Norland Food Institute (NFI) met, and the NFI agreed." },
      { frame: "story", text: "The Great Lakes Council (the “GLC”) met. The GLC agreed." },
    ],
    good: [
      { frame: "story", text: "The Norland Food Institute met, and the institute agreed." },
      { frame: "story", text: "Kestrel Foods (NYSE: KST) met the plan (in May)." },
      { frame: "story", text: "“The Norland Food Institute (NFI) met. NFI agreed,” Bo Tarn, the mayor, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of release.matches(SHORT_NAME, STYLED)) {
      // Marks around the abbreviation make no quotation of it.
      if (release.isQuoted({ start, end: start + 1 })) continue;
      const fixes = [
        { message: "remove" as const, data: { printed: groups[0] }, edits: [{ start: start - 1, end, text: "" }] },
      ];
      yield { at: { start, end }, message: "short", fixes };
    }
  },
});

const byPostal = new Map(states.map(({ postal, ap }) => [postal, ap]));
// "(D-OH)". Must not match a party without a state.
const PARTY = pattern({ marks: "(", like: /(?<=\p{Ll} )\(([DRI])-(\p{Lu}{2})\)/uy });

export const partyAffiliation = defineRule({
  id: "style/ap/party-affiliation",
  summary: "Set party and state off by commas.",
  why: "AP prints D-Ohio and R-Mont., between commas.",
  source: [poynterStates, youngAp],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "Sen. Mara Holt (D-OH) met the council on Monday." },
      { frame: "story", text: "The council met Rep. Bo Tarn (R-MT)." },
    ],
    good: [
      { frame: "story", text: "Sen. Mara Holt, D-Ohio, met the council on Monday." },
      { frame: "story", text: "The plan (D-X) and the row (R-12) are new." },
      { frame: "story", text: "“Sen. Mara Holt (D-OH) came,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of release.ownMatches(PARTY, STYLED)) {
      const state = byPostal.get(groups[2] ?? "");
      if (state === undefined) continue;
      const isLast = STOP.test(release.prose.charAt(end));
      const tag = `, ${groups[1] ?? ""}-${state}`;
      // The period of the abbreviation is that of the sentence.
      const text = isLast ? (state.endsWith(".") ? tag.slice(0, -1) : tag) : `${tag},`;
      yield replaced(release, { start: start - 1, end, text });
    }
  },
});

const STOP = /[.,;:!?]/;
