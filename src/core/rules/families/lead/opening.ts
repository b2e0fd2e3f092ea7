import { fourthEstate, loveBritishFood, ncteChecklist, nstPrWords, prNewsWords } from "../../../data/authorities";
import { demonyms, places } from "../../../data/places";
import type { Part, Role, Tradition } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { newsProfiles } from "../../profiles/groups";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";
import { startsUpper } from "../../words";

export const missingWs = defineRule({
  id: "lead/missing-ws",
  summary: "Answer who and what in the lead, and when and where by the second paragraph.",
  why: "A desk that has to look for who, when and where takes the next release.",
  source: [loveBritishFood, ncteChecklist, fourthEstate],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: newsProfiles.filter((id) => !id.startsWith("wire-")),
  messages: { missing: "The opening does not say {what}" },
  examples: {
    bad: [
      {
        text: "A second plant for school meals\n\nWhen a market moves fast, staying ahead matters more than it ever did before.",
      },
      { text: "Plant opens\n\nKestrel Foods has opened a plant that will employ 140 people and make school meals." },
    ],
    good: [
      { text: "Plant opens\n\nKestrel Foods opened a plant in Toledo, Ohio, on Monday that will employ 140 people." },
      {
        text: "Plant opens\n\nTOLEDO, Ohio, Nov. 23, 2026 -- Kestrel Foods has opened a plant that will employ 140 people.",
      },
      {
        text: "Plant opens\n\nKestrel Foods has opened a plant that will employ 140 people.\n\nThe doors opened in Toledo on Monday, the firm said.",
      },
    ],
  },
  *check(release) {
    const lead = release.part("lead");
    const first = lead && release.sentences(lead)[0];
    if (!lead || !first || !NEWS.includes(release.tradition)) return;
    const opening = [lead, ...release.parts("body").slice(0, 1)];
    const missing = [
      ...(hasName(release, lead) ? [] : ["who acts"]),
      ...(hasTime(release, opening) ? [] : ["when"]),
      ...(hasPlace(release, opening) ? [] : ["where"]),
    ];
    if (missing.length === 0) return;
    yield { at: { start: first.start, end: first.end }, message: "missing", data: { what: missing.join(" or ") } };
  },
});

/** Other kinds of text have forms of their own. */
const NEWS: readonly Tradition[] = ["corporate", "wire", "financial", "uk"];

function hasName(release: ReleaseDocument, lead: Part): boolean {
  return release.words(lead).some(({ text }, i) => startsUpper(text) && (i > 0 || NAME_AHEAD.test(text)));
}

// "LUMO", "YouthCare" as the first word. Must not match a word with one capital.
const NAME_AHEAD = /.\p{Lu}/u;

function hasTime({ prose, dates, structure }: ReleaseDocument, opening: readonly Part[]): boolean {
  const end = opening.at(-1)?.end ?? 0;
  const isDated =
    structure.dateline?.date !== undefined || structure.releaseLines.some(({ date }) => date !== undefined);
  return (
    isDated ||
    dates.some(({ start }) => start < end) ||
    opening.some((part) => TIME.test(prose.slice(part.start, part.end)))
  );
}

// A weekday, a month, a year, a day of the reader's calendar. Must not match "may" the verb.
const TIME =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|(?:19|20)\d\d|today|yesterday|tomorrow|tonight|(?:this|next|last) (?:week|month|year|spring|summer|fall|autumn|winter|morning|weekend)|immediately|now)\b/;

function hasPlace(release: ReleaseDocument, opening: readonly Part[]): boolean {
  if (release.structure.dateline?.place) return true;
  return opening.some(
    (part) =>
      release.words(part).some(({ key }) => PLACES.has(key)) ||
      AT_PLACE.test(release.prose.slice(part.start, part.end)),
  );
}

const PLACES: ReadonlySet<string> = new Set([...places, ...Object.keys(demonyms)]);
// "in Toledo", "at the Harbour Hall". Must not match "in May" alone, which a place follows often enough.
const AT_PLACE =
  /\b(?:in|at|from|near|across|throughout|outside|around|to|of) (?:the |its |downtown |north(?:ern)? |south(?:ern)? )?(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)\p{Lu}\p{Ll}/u;

export const startsWithQuoteOrQuestion = defineRule({
  id: "lead/starts-with-quote-or-question",
  summary: "Begin with the news, not with a quotation or a question.",
  why: "Readers do not know yet who speaks, and a question delays the answer they came for.",
  source: [fourthEstate],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { quote: "The lead begins with a quotation", question: "The lead begins with a question" },
  examples: {
    bad: [
      { text: "Plant opens\n\n“The ovens are hot,” said Dana Okafor, the manager of Kestrel Foods in Toledo." },
      { text: "Plant opens\n\nWho cooks for the schools of Toledo? Kestrel Foods does, from Monday on." },
    ],
    good: [
      {
        text: "Plant opens\n\nKestrel Foods opened a plant in Toledo. “The ovens are hot,” said Dana Okafor, the manager.",
      },
      { text: "Film opens\n\n“The Long Day” opens in Toledo on Friday, the studio said." },
      { text: "Plant opens\n\nKestrel Foods, which asked who cooks for schools, opened a plant in Toledo." },
    ],
  },
  *check(release) {
    const lead = release.part("lead");
    const first = lead && release.sentences(lead)[0];
    if (!first || SPOKEN.includes(release.tradition)) return;
    const at = { start: first.start, end: first.end };
    const opening = release.speech.quotes.find(
      ({ kind, words, spans }) => kind === "direct" && words >= 4 && (spans[0]?.start ?? -1) - first.start === 1,
    );
    if (opening) yield { at, message: "quote" };
    else if (release.prose.charAt(first.end - 1) === "?" && !release.isQuoted(first)) yield { at, message: "question" };
  },
});

/** A statement is somebody's words from its first line on. */
const SPOKEN: readonly Tradition[] = ["statement"];

export const weakOpening = defineRule({
  id: "lead/weak-opening",
  summary: "Begin the lead with who did what.",
  why: "An opening such as “There is” puts empty words where the news should stand.",
  source: [fourthEstate],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { weak: "The lead begins with “{words}” instead of the news" },
  examples: {
    bad: [
      { text: "Plant opens\n\nThere are now more jobs in Toledo, where Kestrel Foods opened a plant on Monday." },
      { text: "Plant opens\n\nAccording to a study of Norland, school kitchens in Toledo save water since Monday." },
    ],
    good: [
      { text: "Plant opens\n\nKestrel Foods opened a plant in Toledo on Monday." },
      { text: "Plant opens\n\nIt took Kestrel Foods three years to build a plant in Toledo, which opened on Monday." },
      { text: "Plant opens\n\nOn Monday, Kestrel Foods opened a plant in Toledo, and there are more to come." },
    ],
  },
  *check(release) {
    const lead = release.part("lead");
    const first = lead && release.sentences(lead)[0];
    const words = first && WEAK.exec(release.ownWords.slice(first.start, first.start + 60))?.[0];
    if (first && words !== undefined)
      yield { at: { start: first.start, end: first.start + words.length }, message: "weak", data: { words } };
  },
});

// Must not match "It took", which tells, or "In a first".
const WEAK =
  /^(?:There (?:is|are|was|were|has been|have been)|It is|It was|According to|In (?:a|an) (?:report|study|statement|move|effort|bid|world|market|time|era|landscape)|In today['’]s)\b/;

export const pleasedToAnnounce = defineRule({
  id: "lead/pleased-to-announce",
  summary: "Say what happened instead of who is pleased to announce it.",
  why: "The frame takes the best place of the sentence and tells what every reader supposes.",
  source: [prNewsWords, nstPrWords],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { frame: "“{words}” keeps the news waiting", verb: "Change it to “{verb}”" },
  examples: {
    bad: [
      { frame: "story", text: "Kestrel Foods is proud to announce the opening of its plant." },
      { frame: "story", text: "The firm and the town are very pleased to welcome 140 cooks." },
      { frame: "story", text: "The council was delighted to present the award." },
    ],
    good: [
      { frame: "story", text: "Kestrel Foods announced the opening of its plant." },
      { frame: "story", text: "“The firm is proud to announce the opening,” Dana Okafor, the manager, said." },
      { frame: "story", text: "The town is proud of its cooks, who are happy to work." },
    ],
  },
  *check(release) {
    for (const { start, end, groups } of release.ownMatches(PLEASED, STORY)) {
      const words = release.prose.slice(start, end);
      const verb = finite(groups[1] ?? "", groups[2] ?? "");
      const fix = { message: "verb" as const, data: { verb }, edits: [{ start, end, text: verb }] };
      const isLess = release.isReported({ start, end });
      yield {
        at: { start, end },
        message: "frame",
        data: { words },
        fixes: [fix],
        ...(isLess ? { level: "hint" } : {}),
      };
    }
  },
});

const STORY: readonly Role[] = ["lead", "body"];

// Group 1 the auxiliary, group 2 the verb. Must not match "proud of" or "happy to work".
const PLEASED = pattern({
  words: "is are was were",
  like: /(is|are|was|were) (?:(?:very|extremely|so|both|also|truly|incredibly) ){0,2}(?:pleased|proud|excited|thrilled|delighted|hono[u]?red|happy) to (announce|introduce|unveil|share|present|welcome|report|launch)\b/iy,
});

/** "Is … to announce" becomes "announces", "was … to announce" becomes "announced". */
function finite(auxiliary: string, verb: string): string {
  const base = verb.toLowerCase();
  if (auxiliary.toLowerCase() === "are") return base;
  if (auxiliary.toLowerCase() === "is") return base.endsWith("ch") ? `${base}es` : `${base}s`;
  return base.endsWith("e") ? `${base}d` : `${base}ed`;
}
