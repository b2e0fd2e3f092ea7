import { editorialJudgement, fourthEstate } from "../../../data/authorities";
import type { Span } from "../../../model";
import type { ReleaseDocument, Sentence } from "../../document";
import { defineRule } from "../../rule";
import { countWords } from "../../words";

export const relativeDay = defineRule({
  id: "lead/relative-day",
  summary: "Print a date where the text says today, yesterday or last week.",
  why: "A release is read on another day than it is written; without any date nobody can tell which day is meant.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { noDate: "No date tells the reader what “{words}” means" },
  examples: {
    bad: [
      { text: "Ministers meet in Toledo\n\nThis afternoon (Monday), the minister met the delegation of Norland." },
      { text: "Plant opens\n\nKestrel Foods opened its second plant yesterday, the company said." },
      { frame: "story", text: "The hearing took place last Tuesday, the council said." },
    ],
    good: [
      { text: "Plant opens\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods opened its second plant yesterday." },
      { text: "Plant opens\n\nKestrel Foods opened its second plant yesterday, Nov. 22, the company said." },
      { frame: "story", text: "Farmers of today use less water, and today's pumps need less power." },
      { frame: "story", text: "“We start tomorrow,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release) {
    if (isDated(release)) return;
    const first = undatedDays(release).next().value;
    if (!first) return;
    const words = release.text.slice(first.start, first.end);
    yield { at: first, message: "noDate", ...(first.isVague ? { level: "hint" } : {}), data: { words } };
  },
});

/** One date mends them all, so the first one is worth a finding: certain in the lead, less so further down. */
function* undatedDays(release: ReleaseDocument): Generator<Span & { readonly isVague: boolean }, undefined> {
  for (const sentence of release.storySentences) {
    const match = release.ownNotes(sentence).ask(relativeDayIn);
    const inLead = sentence.part.role === "lead";
    if (!match || hasDate(release, sentence) || (!inLead && VAGUE.test(match.words))) continue;
    const start = sentence.start + match.index;
    yield { start, end: start + match.words.length, isVague: !inLead || VAGUE.test(match.words) };
  }
  return undefined;
}

// A day that depends on the reader's calendar. Must not match "today's world" or "of today": nowadays.
const RELATIVE =
  /\b(?:yesterday|tomorrow|tonight|(?:later )?this (?:morning|afternoon|evening)|(?:earlier|later) today|(?<!\b(?:of|than|for) )today(?!['’]s|-)|(?:last|next) (?:week(?!end\b)|month|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b(?!['’]s)(?: \((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\))?/i;
// "today" may mean nowadays, and "last month" is precise enough for some stories.
const VAGUE = /^(?:today|last month|next month)$/i;

function relativeDayIn(sentence: string): { readonly index: number; readonly words: string } | undefined {
  const match = RELATIVE.exec(sentence);
  return match ? { index: match.index, words: match[0] } : undefined;
}

/** A full date above the story tells what every relative day in it means. */
function isDated(release: ReleaseDocument): boolean {
  const { structure, dates } = release;
  const story = release.part("lead");
  const dated = structure.dateline?.date?.day !== undefined;
  return dated || dates.some((date) => story !== undefined && date.end <= story.start);
}

function hasDate(release: ReleaseDocument, sentence: Span): boolean {
  return release.dates.some((date) => date.start >= sentence.start && date.end <= sentence.end);
}

export const tooLong = defineRule({
  id: "lead/too-long",
  summary: "Limit the number of words in the first sentence.",
  why: "The lead decides whether the rest is read; one thought fits, three do not.",
  source: [fourthEstate],
  level: "warning",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  options: {
    max: { type: "integer", default: 45, minimum: 10, description: "Most words the first sentence may have." },
    ideal: {
      type: "integer",
      default: 35,
      minimum: 10,
      description: "From here to the maximum the finding is a hint only.",
    },
  },
  messages: { long: "First sentence has {count} words, expected at most {ideal}" },
  examples: {
    bad: [
      {
        text: "Plant opens\n\nKestrel Foods Inc., a maker of plant-based meals for schools, hospitals and offices across the Great Lakes region and parts of Ontario, said on Monday that it has formally opened its long-planned second production plant in Toledo, Ohio, after three years of work on the site of a former glass factory.",
      },
      {
        options: { max: 12, ideal: 10 },
        text: "Plant opens\n\nKestrel Foods Inc. on Monday opened a plant in Toledo that will employ 140 people by June.",
      },
    ],
    good: [
      {
        text: "Plant opens\n\nKestrel Foods Inc. on Monday opened a plant in Toledo that will employ 140 people by June.",
      },
      {
        options: { max: 20, ideal: 18 },
        text: "Plant opens\n\nKestrel Foods Inc. on Monday opened a plant in Toledo that will employ 140 people by June.",
      },
      {
        options: { max: 12, ideal: 12 },
        text: "Plant opens\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods Inc. (NASDAQ: KSTL, the maker of school meals) opened a plant in Toledo. It will employ 140 people by June.",
      },
    ],
  },
  *check(release, { max, ideal }) {
    const lead = release.part("lead");
    const first: Sentence | undefined = lead && release.sentences(lead)[0];
    if (!first) return;
    const count = countWords(release.prose.slice(first.start, first.end).replace(ASIDE, " "));
    if (count <= Math.min(ideal, max)) return;
    yield { at: first, message: "long", data: { count, ideal }, ...(count <= max ? { level: "hint" } : {}) };
  },
});

// Parentheses hold legal names and tickers, which inflate the count. Must not match across another parenthesis.
const ASIDE = /\([^()]{0,200}\)/g;
