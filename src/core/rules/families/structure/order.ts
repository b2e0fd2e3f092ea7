import {
  elitesnetGuidelines,
  emailWire,
  endMarkNote,
  businessWireCatches,
  liquiSearch,
  loveBritishFood,
  ncteChecklist,
} from "../../../data/authorities";
import type { Part, Role } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { newsProfiles } from "../../profiles/groups";
import { defineRule } from "../../rule";
import { countWords, startsUpper, type Word } from "../../words";

// Which parts a release has, and in which order they stand.

const LEAD = "Kestrel Foods opened its second plant in Toledo on Monday, where 140 people work.";
const ABOUT = "About Kestrel Foods\nKestrel Foods makes meals for schools.";

export const missingReleaseLine = defineRule({
  id: "structure/missing-release-line",
  summary: "Say at the top whether the news may be used at once.",
  why: "A desk must know at a glance when it may publish.",
  source: [ncteChecklist, loveBritishFood],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: { missing: "No line says when the news may be used", insert: "Insert “FOR IMMEDIATE RELEASE”" },
  examples: {
    bad: [
      { text: `Kestrel Foods opens second Ohio plant\n\n${LEAD}` },
      { text: `# Kestrel Foods opens second Ohio plant\n\n${LEAD}`, format: "markdown" },
    ],
    good: [
      { text: `FOR IMMEDIATE RELEASE\n\nKestrel Foods opens second Ohio plant\n\n${LEAD}` },
      { text: `EMBARGOED UNTIL 10 a.m. ET Dec. 1, 2030\n\nKestrel Foods opens second Ohio plant\n\n${LEAD}` },
      { text: `News release\nNov. 23, 2026\n\nKestrel Foods opens second Ohio plant\n\n${LEAD}` },
    ],
  },
  *check({ structure, tradition, frontMatter }) {
    if (structure.releaseLines.length > 0 || FORM_OF_ITS_OWN.includes(tradition) || frontMatter) return;
    const first = structure.parts.find(({ kind }) => kind !== "comment");
    if (!first) return;
    const edits = [{ start: first.start, end: first.start, text: "FOR IMMEDIATE RELEASE\n\n" }];
    yield { at: first, message: "missing", fixes: [{ message: "insert", edits }] };
  },
});

const FORM_OF_ITS_OWN: readonly string[] = ["communique", "statement"];

export const missingEndMark = defineRule({
  id: "structure/missing-end-mark",
  summary: "Close the release with an end mark.",
  why: "It shows that no page is missing.",
  source: [endMarkNote, liquiSearch, loveBritishFood],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict", "uk"],
  messages: { missing: "No end mark shows that the release is complete", insert: "Insert {mark}" },
  examples: {
    bad: [
      { text: `Kestrel Foods opens plant\n\n${LEAD}` },
      { text: `Kestrel Foods opens plant\n\n${LEAD}\n\n${ABOUT}` },
    ],
    good: [
      { text: `Kestrel Foods opens plant\n\n${LEAD}\n\n###` },
      {
        text: `Kestrel Foods opens plant\n\n${LEAD}\n\nENDS\n\nNotes to editors\n1. Kestrel Foods was founded in 1981.`,
      },
      { text: `Kestrel Foods opens plant\n\n${LEAD}\n\n-30-` },
    ],
  },
  *check(release) {
    const last = release.structure.parts.at(-1);
    if (!last || release.part("end-mark") || release.tradition === "communique" || !release.part("lead")) return;
    const isBritish = release.profile.id === "uk" || release.tradition === "uk";
    // What stands below ENDS is what makes it needed.
    if (isBritish && !release.part("notes-to-editors") && !release.part("contact")) return;
    const mark = isBritish ? "ENDS" : "###";
    const end = isBritish ? (release.story.at(-1)?.end ?? last.end) : last.end;
    const edits = [{ start: end, end, text: `\n\n${mark}` }];
    yield { at: { start: end - 1, end }, message: "missing", fixes: [{ message: "insert", data: { mark }, edits }] };
  },
});

export const endMarkMisplaced = defineRule({
  id: "structure/end-mark-misplaced",
  summary: "Put one end mark behind the news.",
  why: "A desk stops reading there, and what follows is lost.",
  source: [endMarkNote, liquiSearch],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { news: "News stands below the end mark", twice: "A second end mark", first: "The end mark" },
  examples: {
    bad: [
      {
        text: `Kestrel Foods opens plant\n\n${LEAD}\n\n###\n\n“The ovens are hot,” said Dana Okafor, the manager of the plant.`,
      },
      { text: `Kestrel Foods opens plant\n\n${LEAD}\n\n###\n\n${ABOUT}\n\n###` },
    ],
    good: [
      { text: `Kestrel Foods opens plant\n\n${LEAD}\n\n###\n\n${ABOUT}` },
      { text: `Kestrel Foods opens plant\n\n${LEAD}\n\n${ABOUT}\n\n###` },
      {
        text: `Kestrel Foods opens plant\n\n${LEAD}\n\nENDS\n\nNotes to editors\n1. Kestrel Foods was founded in 1981.`,
      },
    ],
  },
  *check(release) {
    const [first, second] = release.parts("end-mark");
    if (!first) return;
    const related = [{ at: first, message: "first" as const }];
    const news = release
      .parts("other")
      .find(
        (part) =>
          part.start > first.end && SPEECH.test(release.prose.slice(part.start, Math.min(part.end, part.start + 600))),
      );
    if (news) yield { at: news, message: "news", related };
    if (second && !isWordCount(release, first) && !isWordCount(release, second))
      yield { at: second, message: "twice", related };
  },
});

// Words in marks, and somebody who says them. Must not match a title in marks.
const SPEECH =
  /[,.?!][”"] (?:said|says|added|\p{Lu}[\p{L}.’-]{1,20}(?: \p{Lu}[\p{L}.’-]{1,20})? (?:said|says|added))\b/u;

/** Some offices end a text with the number of its words beside the mark. */
function isWordCount(release: ReleaseDocument, part: Part): boolean {
  return /\d/.test(release.printed(part).replace("30", ""));
}

export const wrongOrder = defineRule({
  id: "structure/wrong-order",
  summary: "Keep headline, story, boilerplate and notes in this order.",
  why: "Desks look for each part where it always stands.",
  source: [liquiSearch, loveBritishFood],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { early: "The {part} stands above the story", lead: "The story begins here" },
  examples: {
    bad: [
      {
        format: "markdown",
        text: `# Kestrel Foods opens plant\n\n## About Kestrel Foods\n\nKestrel Foods makes meals for schools.\n\n## News\n\n${LEAD}\n\nThe plant in Toledo employs 140 people.`,
      },
      {
        text: `Kestrel Foods opens plant\n\n${ABOUT}\n\n${LEAD}\n\n“The ovens are hot,” said Dana Okafor, the manager of the plant.`,
      },
    ],
    good: [
      { text: `Kestrel Foods opens plant\n\n${LEAD}\n\n${ABOUT}` },
      { text: `Media contact:\nDana Okafor, 419-555-0142\n\nKestrel Foods opens plant\n\n${LEAD}\n\n${ABOUT}` },
      { text: `Kestrel Foods opens plant\n\n${LEAD}\n\n${ABOUT}\n\nMedia contact:\nDana Okafor, 419-555-0142` },
    ],
  },
  *check(release) {
    const story = release.story.filter((part) => release.notes(part).ask(countWords) >= 12);
    const lead = story.find(({ role }) => role === "lead") ?? story[0];
    const early = lead && release.structure.parts.find((part) => part.start < lead.start && opensFoot(release, part));
    if (lead && early) {
      const part = release.printed(early).startsWith("About") ? "paragraph about the sender" : "list of notes";
      yield { at: early, message: "early", data: { part }, related: [{ at: lead, message: "lead" }] };
    }
  },
});

const ABOVE: readonly Role[] = ["subhead", "other", "section-heading", "boilerplate", "notes-to-editors"];
// "About Kestrel Foods" on a line of its own, "Notes to editors". Must not match a subhead with a verb.
const FOOT_HEADING =
  /^(?:About (?:the )?\p{Lu}[\p{L}&.’-]*(?: (?:of |and |the )?\p{Lu}[\p{L}&.’-]*){0,5}|(?:Notes?|NOTES?) (?:[Tt]o|for|TO) (?:[Ee]ditors?|EDITORS?)):?\s*(?:\n|$)/u;

function opensFoot(release: ReleaseDocument, part: Part): boolean {
  return ABOVE.includes(part.role) && FOOT_HEADING.test(release.prose.slice(part.start, part.start + 90).trimStart());
}

export const headlineLacksOrg = defineRule({
  id: "structure/headline-lacks-org",
  summary: "Name the sender in the headline.",
  why: "In a feed the headline stands alone, and nobody sees whose news it is.",
  source: [businessWireCatches, emailWire, elitesnetGuidelines],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: newsProfiles.filter((id) => id !== "government" && id !== "research"),
  messages: { nobody: "The headline does not name {name}" },
  examples: {
    bad: [
      {
        text: `New plant to bring 140 jobs to Toledo\n\nKestrel Foods opened its second plant on Monday for 140 people.\n\n${ABOUT}`,
      },
      { text: `School meals from second plant\n\n${LEAD}\n\n${ABOUT}` },
    ],
    good: [
      { text: `Kestrel Foods opens second Ohio plant\n\n${LEAD}\n\n${ABOUT}` },
      { text: `Kestrel to hire cooks\n\n${LEAD}\n\n${ABOUT}` },
      {
        text: `KFI opens plant\n\n${LEAD}\n\nAbout Kestrel Foods International\nKestrel Foods International makes meals.`,
      },
      { text: "School meals from second plant\n\nThe second plant for school meals opened in Toledo on Monday." },
    ],
  },
  *check(release) {
    const [headline] = release.parts("headline");
    const about = release.parts("boilerplate").map((part) => ABOUT_NAME.exec(release.printed(part))?.[1]);
    const name = about.find((one) => one !== undefined);
    if (!headline || name === undefined || !SENDERS.includes(release.tradition)) return;
    const words = name.split(" ").filter((word) => startsUpper(word) && word.length > 2);
    const above = release.parts("headline", "subhead", "issuer");
    const text = above
      .map(({ start, end }) => release.prose.slice(start, end))
      .join(" ")
      .toLowerCase();
    const initials = words
      .map((word) => word.charAt(0))
      .join("")
      .toLowerCase();
    const isNamed = words.some((word) => text.includes(word.toLowerCase())) || text.split(/\W+/).includes(initials);
    if (words.length > 0 && !isNamed && !text.replace(/\W/g, "").includes(words.join("").toLowerCase()))
      yield { at: headline, message: "nobody", data: { name } };
  },
});

const SENDERS: readonly string[] = ["corporate", "wire", "financial"];
// "About Kestrel Foods". Must not match a sentence.
const ABOUT_NAME =
  /^About (?:the )?(\p{Lu}[^.:]{1,50}?)(?::|$| (?:Inc|Ltd|Corp|LLC|plc)\b| (?=\p{Lu}[^.:]{1,50} (?:is|makes|provides|was|are)\b))/u;

export const subheadRepeatsHeadline = defineRule({
  id: "structure/subhead-repeats-headline",
  summary: "Let the subhead add to the headline.",
  why: "The second line of a release is too dear to say the first one again.",
  source: [emailWire],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { repeats: "The subhead says what the headline says", headline: "The headline" },
  examples: {
    bad: [
      { text: `Kestrel Foods opens second Toledo plant\n\nSecond plant in Toledo opened by Kestrel Foods\n\n${LEAD}` },
      {
        format: "markdown",
        text: `# Kestrel Foods opens plant for meals\n\n## Kestrel Foods opens new plant for meals\n\n${LEAD}`,
      },
    ],
    good: [
      { text: `Kestrel Foods opens second Toledo plant\n\nSite adds 140 jobs and a rail link\n\n${LEAD}` },
      { text: `Kestrel Foods opens plant\n\nKestrel Foods to hire 140 people\n\n${LEAD}` },
      { text: `Kestrel Foods opens second Toledo plant\n\n${LEAD}` },
    ],
  },
  *check(release) {
    const headline = release.part("headline");
    const subhead = release.part("subhead");
    // A deck that is a full sentence may name everybody again.
    if (!headline || !subhead || release.printed(subhead).endsWith(".")) return;
    const one = contentOf(release.words(headline));
    const other = contentOf(release.words(subhead));
    const shared = [...one].filter((stem) => other.has(stem)).length;
    if (other.size < 3 || shared < 3 || shared / (one.size + other.size - shared) < SAME) return;
    yield { at: subhead, message: "repeats", related: [{ at: headline, message: "headline" }] };
  },
});

/** Share of content words that two lines have in common when one repeats the other. */
const SAME = 0.6;

/** Stems of the words that mean something: "opens" and "opened" are one. */
function contentOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(({ key }) => key.length > 3).map(({ key }) => key.replace(ENDINGS, "")));
}

const ENDINGS = /(?:'s|ing|ed|es|s)$/;
