import {
  editorialJudgement,
  nstPrWords,
  prNewsWords,
  proselint,
  scottGobbledygook,
  writeGood,
} from "../../../data/authorities";
import { cliches, jargon, tradeTerms, vagueTimes } from "../../../data/plain-words";
import { STORY, type PatternMatch, type ReleaseDocument } from "../../document";
import { isInName, phrasePattern } from "../../phrase-pattern";
import { defineRule } from "../../rule";
import { pattern, type Pattern } from "../../triggers";
import { likePrinted } from "../../words";

/** Phrases in the sender's own words that are no names, each form at its first place only. */
function* firstOfEach(release: ReleaseDocument, of: Pattern): Iterable<PatternMatch & { readonly key: string }> {
  const told = new Set<string>();
  for (const match of release.ownMatches(of, STORY)) {
    const key = match.groups[0].toLowerCase().replaceAll("’", "'").replace(BLANKS, " ");
    if (told.has(key) || isInName(release, match) || release.isReported(match)) continue;
    told.add(key);
    yield { ...match, key };
  }
}

const BLANKS = /\s+/g;
const JARGON = phrasePattern(Object.keys(jargon));
// The word behind a phrase. Must not match across punctuation.
const NEXT = /^ ([\p{L}]{1,20})/u;

export const jargonWords = defineRule({
  id: "clarity/jargon",
  summary: "Use the plain word.",
  why: "Trade talk keeps out everybody who does not talk it, and plain words are shorter.",
  source: [prNewsWords, nstPrWords, proselint],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  options: { allow: { type: "strings", default: [], description: "Words that are no jargon here." } },
  messages: {
    plainer: "“{word}” has a plain word: {plain}",
    jargon: "“{word}” is jargon",
    change: "Change it to “{plain}”",
  },
  examples: {
    bad: [
      { frame: "story", text: "The firm will utilize the new ovens." },
      { frame: "story", text: "Going forward, the firm counts on its ecosystem." },
    ],
    good: [
      { frame: "story", text: "The firm will use the new ovens." },
      { frame: "story", text: "Its leverage ratio fell, said the Ecosystem Fund." },
      { frame: "story", text: "“We utilize the ovens,” Dana Okafor, the manager, said." },
      { frame: "story", text: "The firm will utilize ovens.", options: { allow: ["utilize"] } },
    ],
  },
  *check(release, { allow }) {
    for (const { start, end, groups, key } of firstOfEach(release, JARGON)) {
      const next = NEXT.exec(release.prose.slice(end, end + 24))?.[1]?.toLowerCase() ?? "";
      if (allow.includes(key) || tradeTerms[key]?.includes(next)) continue;
      const plain = jargon[key] ?? [];
      const fixes = plain.map((one) => {
        const text = likePrinted(groups[0], one);
        return { message: "change" as const, data: { plain: text }, edits: [{ start, end, text }] };
      });
      const data = { word: groups[0], plain: plain.join(", ") };
      yield { at: { start, end }, message: plain.length > 0 ? "plainer" : "jargon", data, fixes };
    }
  },
});

// "mobility solutions", "in the AI space". Must not match "solutions to", "a solution of salt" or a name.
const FILLER = pattern({
  words: "solutions offerings space",
  like: /(?<=[\p{Ll}\d] )(?:solutions|offerings)(?! (?:to|of|for the problem)\b)(?![\p{L}-])|(?<=\bin the [\p{L}\d&/-]{2,20}(?: [\p{L}\d&/-]{2,20})? )space(?=[.,;]| (?:and|for|with|as)\b)/uy,
});
const ADJECTIVE =
  /\b(?:its|their|our|your|ensuring|the|a|an|no|other|these|those|such|two|three|find|finding|seek|offer|offers|provide|provides|and|or|of|for|new|possible|hundreds of|many|all|any|some|office|outer|open|green|floor|work|retail|public|same) $/;

export const fillerSolutions = defineRule({
  id: "clarity/filler-solutions",
  summary: "Say what the solution is.",
  why: "“Mobility solutions” may be buses or an app; the reader never learns which.",
  source: [scottGobbledygook, nstPrWords],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { filler: "“{words}” does not say what it is" },
  examples: {
    bad: [
      { frame: "story", text: "The firm sells mobility solutions in Toledo." },
      { frame: "story", text: "The firm leads in the payments space, and sells cloud offerings." },
    ],
    good: [
      { frame: "story", text: "The firm sells software that plans the routes of buses." },
      { frame: "story", text: "They look for solutions to the heat, and for a solution of salt." },
      { frame: "story", text: "Marl Mobility Solutions opened in the office space of Toledo." },
      { frame: "story", text: "“We sell mobility solutions,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    const told = new Set<string>();
    for (const match of release.ownMatches(FILLER, STORY)) {
      const { start, end, groups } = match;
      const before = release.prose.slice(Math.max(match.part.start, start - 24), start);
      const word = LAST_WORD.exec(before)?.[0] ?? "";
      // Once for each of the three words: the writer finds their twins.
      if (ADJECTIVE.test(before) || told.has(groups[0]) || word === "") continue;
      told.add(groups[0]);
      yield { at: { start: start - word.length, end }, message: "filler", data: { words: word + groups[0] } };
    }
  },
});

const LAST_WORD = /[\p{Ll}\d&/-]{2,24} $/u;

const CLICHES = phrasePattern(cliches);

export const cliche = defineRule({
  id: "clarity/cliche",
  summary: "Say it in words of your own.",
  why: "A worn phrase is read over, and what it stands for with it.",
  source: [proselint, writeGood],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { worn: "“{phrase}” is a worn phrase" },
  examples: {
    bad: [
      { frame: "story", text: "A perfect storm of costs closed the plant." },
      { frame: "story", text: "The firm hit the ground running in Toledo." },
      { frame: "story", text: "Last but not least, the ovens came." },
    ],
    good: [
      { frame: "story", text: "Costs and a strike closed the plant." },
      { frame: "story", text: "The band Perfect Storm played at the plant." },
      { frame: "story", text: "“It was a perfect storm,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of firstOfEach(release, CLICHES))
      yield { at: { start, end }, message: "worn", data: { phrase: groups[0] } };
  },
});

const VAGUE = phrasePattern(vagueTimes);

export const vagueTime = defineRule({
  id: "clarity/vague-time",
  summary: "Say when.",
  why: "A desk cannot plan for “the near future”, and a month says more.",
  source: [editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { when: "“{phrase}” does not say when" },
  examples: {
    bad: [
      { frame: "story", text: "The plant will open in the near future." },
      { frame: "story", text: "In the coming weeks, the firm will hire 140 people." },
    ],
    good: [
      { frame: "story", text: "The plant will open by June." },
      { frame: "story", text: "The film The Near Future opens in May." },
      { frame: "story", text: "“We will open in the near future,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of firstOfEach(release, VAGUE))
      yield { at: { start, end }, message: "when", data: { phrase: groups[0] } };
  },
});

// Must not match "passed away from the town" or a quotation.
const DIED = pattern({
  words: "passed passes lost",
  like: /(?:pass(?:ed|es) away|lost (?:his|her) life)(?! from the\b)(?![\p{L}-])/iuy,
});

export const euphemismDied = defineRule({
  id: "clarity/euphemism-died",
  summary: "Write “died”.",
  why: "News says that somebody died; softer words are for the family’s own lines.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { died: "“{phrase}” stands for “died”", change: "Change it to “{wanted}”" },
  examples: {
    bad: [
      { frame: "story", text: "Amos Reed, who led the firm, passed away on Nov. 20." },
      { frame: "story", text: "Bo Tarn lost his life in the flood of 2019." },
    ],
    good: [
      { frame: "story", text: "Amos Reed, who led the firm, died Nov. 20." },
      { frame: "story", text: "The plant lost its lease, and the trains passed away from the town." },
      { frame: "story", text: "“He passed away at home,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of release.ownMatches(DIED, STORY)) {
      const wanted = groups[0].toLowerCase().startsWith("passes") ? "dies" : "died";
      const fixes = [{ message: "change" as const, data: { wanted }, edits: [{ start, end, text: wanted }] }];
      yield { at: { start, end }, message: "died", data: { phrase: groups[0] }, fixes };
    }
  },
});
