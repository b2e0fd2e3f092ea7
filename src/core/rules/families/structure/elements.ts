import {
  businessWireCatches,
  editorialJudgement,
  emailWire,
  frasersAdvisory,
  liquiSearch,
  ncteChecklist,
  newswireDateline,
} from "../../../data/authorities";
import type { Role, Span } from "../../../model";
import { findPlaceholders } from "../../placeholders";
import { describesSender } from "../../sender-description";
import type { ReleaseDocument } from "../../document";
import { defineRule, type Hit } from "../../rule";

const HEADLINE = "Kestrel Foods opens second Ohio plant";
const LEAD = "Kestrel Foods Inc. on Monday opened its second plant in Toledo, which makes 900 school meals a minute.";
const DATED_LEAD = `TOLEDO, Ohio, Nov. 23, 2026 -- ${LEAD}`;
const ABOUT = "About Kestrel Foods\nKestrel Foods Inc. makes plant-based meals for schools and hospitals.";
const CONTACT = "Media contact:\nDana Okafor, 419-555-0142, press@kestrel.example";

const UNHEADED = "Kestrel Foods was founded in 1962 and has 480 staff in two states.";

function release(...paragraphs: readonly string[]): string {
  return paragraphs.join("\n\n");
}

export const missingHeadline = defineRule({
  id: "structure/missing-headline",
  summary: "Open with a headline.",
  why: "Feeds, searches and inboxes often show the headline and nothing else.",
  source: [liquiSearch, ncteChecklist],
  level: "hint",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { missing: "No headline stands above the news" },
  examples: {
    bad: [
      { profile: "wire-prnewswire", text: release(DATED_LEAD, ABOUT, CONTACT) },
      { profile: "wire-prnewswire", text: release("FOR IMMEDIATE RELEASE", DATED_LEAD, ABOUT, CONTACT) },
    ],
    good: [
      { profile: "wire-prnewswire", text: release(HEADLINE, DATED_LEAD, ABOUT, CONTACT) },
      { profile: "wire-prnewswire", text: release("FOR IMMEDIATE RELEASE", HEADLINE, DATED_LEAD, ABOUT, CONTACT) },
      { profile: "plain", text: release(DATED_LEAD, ABOUT, CONTACT) },
    ],
  },
  *check(document) {
    // Not at a comment: one that ignores this rule stands above the first line, and must not become the place itself.
    const first = document.structure.parts.find((part) => part.kind !== "comment");
    yield* missing(document, "headline", firstWord(document, first));
  },
});

export const missingDateline = defineRule({
  id: "structure/missing-dateline",
  summary: "Open the lead with place and date.",
  why: "It tells editors where and when the news comes from, and sends it to the right desk.",
  source: [liquiSearch, newswireDateline],
  level: "hint",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { missing: "The lead does not open with place and date" },
  examples: {
    bad: [
      { profile: "wire-prnewswire", text: release(HEADLINE, LEAD, ABOUT, CONTACT) },
      { profile: "wire-prnewswire", text: release("FOR IMMEDIATE RELEASE", HEADLINE, LEAD, ABOUT, CONTACT) },
    ],
    good: [
      { profile: "wire-prnewswire", text: release(HEADLINE, DATED_LEAD, ABOUT, CONTACT) },
      { profile: "uk", text: release(HEADLINE, LEAD, "ENDS", "Notes to editors", CONTACT) },
      { profile: "plain", text: release(HEADLINE, LEAD, ABOUT, CONTACT) },
    ],
  },
  *check(document) {
    if (document.structure.dateline) return;
    yield* missing(document, "dateline", firstWord(document, document.part("lead")));
  },
});

export const missingContact = defineRule({
  id: "structure/missing-contact",
  summary: "Name a press contact with a phone number or an email address.",
  why: "Wires reject a release without one, and reporters drop a story that they cannot check.",
  source: [emailWire, businessWireCatches],
  level: "hint",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { missing: "No press contact is given" },
  examples: {
    bad: [
      { profile: "wire-prnewswire", text: release(HEADLINE, DATED_LEAD, ABOUT) },
      { profile: "wire-prnewswire", text: release("FOR IMMEDIATE RELEASE", HEADLINE, DATED_LEAD, ABOUT) },
    ],
    good: [
      { profile: "wire-prnewswire", text: release(HEADLINE, DATED_LEAD, ABOUT, CONTACT) },
      { profile: "wire-prnewswire", text: release(CONTACT, HEADLINE, DATED_LEAD, ABOUT) },
      { profile: "plain", text: release(HEADLINE, DATED_LEAD, ABOUT) },
    ],
  },
  *check(document) {
    yield* missing(document, "contact", storyEnd(document));
  },
});

export const missingBoilerplate = defineRule({
  id: "structure/missing-boilerplate",
  summary: "Close with a paragraph that says who the sender is.",
  why: "A journalist who does not know the sender needs one neutral description.",
  source: [liquiSearch, frasersAdvisory],
  level: "hint",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { missing: "No paragraph says who the sender is" },
  examples: {
    bad: [
      { profile: "wire-prnewswire", text: release(HEADLINE, DATED_LEAD, CONTACT) },
      { profile: "wire-prnewswire", text: release("FOR IMMEDIATE RELEASE", HEADLINE, DATED_LEAD, CONTACT) },
    ],
    good: [
      { profile: "wire-prnewswire", text: release(HEADLINE, DATED_LEAD, ABOUT, CONTACT) },
      { profile: "wire-prnewswire", text: release(HEADLINE, DATED_LEAD, UNHEADED, CONTACT) },
      { profile: "wire-prnewswire", text: release(HEADLINE, DATED_LEAD, CONTACT, UNHEADED) },
      { profile: "government", text: release(HEADLINE, LEAD, CONTACT) },
      { profile: "plain", text: release(HEADLINE, DATED_LEAD, CONTACT) },
    ],
  },
  *check(document) {
    if (!describesSender(document)) yield* missing(document, "boilerplate", storyEnd(document));
  },
});

export const placeholderLeft = defineRule({
  id: "structure/placeholder-left",
  summary: "Fill in every template slot.",
  why: "It is the most embarrassing slip that can reach print.",
  source: [editorialJudgement],
  level: "error",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: {
    slot: "The placeholder {slot} is still here",
    unsure: "{slot} looks like a placeholder",
  },
  examples: {
    bad: [
      { frame: "story", text: "The plant opens in [City, State] in the spring." },
      { frame: "story", text: "The grant is worth $XX million over five years." },
      { frame: "story", text: "The award goes to {{winner}} of Toledo." },
      { frame: "story", text: "Lorem ipsum dolor sit amet." },
      { frame: "story", text: "The doors open at TKTK." },
      { frame: "story", text: "The plan was agreed. [UPDATE WITH FINAL FIGURES]" },
      { frame: "story", text: "The well is [●] feet deep." },
      { frame: "story", text: "The council had XX replies, it said." },
      { frame: "story", text: "Call [phone number] for a seat." },
      { frame: "story", text: "The venue is TBD." },
      { frame: "story", text: "The grant of €___ will pay for two ovens." },
      { frame: "story", text: "The plant makes ____ meals a minute." },
      { frame: "story", text: "The report is at www.kestrel.example/reports/YOUR-LINK now." },
      { frame: "story", text: "The report is at https://kestrel.example/insert-url now." },
      { frame: "story", text: "{company} will open its plant on <<date>>." },
      { frame: "story", text: "“We will build it,” said Full Name, the head of the plant." },
    ],
    good: [
      { frame: "story", text: "Officials of [the] city met on Super Bowl XX weekend." },
      { frame: "story", text: "Read [the report](https://kestrel.example) or [TWEET THIS].", format: "markdown" },
      { frame: "story", text: "The XX-400 pump and TK Elevator share a hall." },
      { frame: "story", text: "The index [ADP] rose in May." },
      { text: release("Ref: TBC/2031/44", HEADLINE, DATED_LEAD) },
      { frame: "story", text: "Signed by __________ for the town, and the file is named menu__2026." },
      { frame: "story", text: "Ask at https://kestrel.example/your-health or at https://kestrel.example/Insert-Coin." },
      { frame: "story", text: "Give the full name and the city, state and year, and save 5% of it." },
    ],
  },
  *check(document) {
    for (const { at, certain } of findPlaceholders(document)) {
      const slot = document.text.slice(at.start, at.end);
      yield certain
        ? { at, message: "slot", data: { slot } }
        : { at, message: "unsure", data: { slot }, level: "hint" };
    }
  },
});

export const frontMatter = defineRule({
  id: "structure/front-matter",
  summary: "Keep the front matter readable.",
  why: "Broken YAML stops the site that publishes the release, and a declaration that cannot be read tells nobody who speaks.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { unreadable: "{problem}" },
  examples: {
    bad: [
      { text: release("---\ntitle: [Pier\n---", `# ${HEADLINE}`, LEAD), format: "markdown" },
      { text: release("---\nspeakers:\n  - title: mayor\n---", `# ${HEADLINE}`, LEAD), format: "markdown" },
      {
        text: release("---\nspeakers:\n  - name: Dana Okafor\n    pronouns: her ladyship\n---", `# ${HEADLINE}`, LEAD),
        format: "markdown",
      },
    ],
    good: [
      {
        text: release("---\nspeakers:\n  - name: Dana Okafor\n    pronouns: she/her\n---", `# ${HEADLINE}`, LEAD),
        format: "markdown",
      },
      {
        text: release('---\nspeakers: ["Dana Okafor, plant manager"]\n---', `# ${HEADLINE}`, LEAD),
        format: "markdown",
      },
      { text: release("---\ntitle: Pier\n---", `# ${HEADLINE}`, LEAD), format: "markdown" },
    ],
  },
  *check({ frontMatter: front }) {
    for (const { at, message: problem, severity } of front?.problems ?? []) {
      yield { at, message: "unreadable", data: { problem }, ...(severity === "error" ? { level: "error" } : {}) };
    }
  },
});

/** One finding when the element is missing: the profile says how loud. */
function* missing(document: ReleaseDocument, element: Role, at: Span | undefined): Iterable<Hit<"missing">> {
  if (!at || document.part(element)) return;
  const demand = document.elements.find((expected) => expected.element === element)?.demand;
  if (demand === "demanded") yield { at, message: "missing", level: "warning" };
  else if (demand === "expected") yield { at, message: "missing" };
}

function firstWord(document: ReleaseDocument, of: Span | undefined): Span | undefined {
  return of && (document.words({ start: of.start, end: Math.min(of.end, of.start + 80) })[0] ?? of);
}

/** The last word of the story, behind which the foot of a release stands; of the text where there is no story. */
function storyEnd(document: ReleaseDocument): Span | undefined {
  const last = document.story.at(-1) ?? document.structure.parts.at(-1);
  return last && (document.words({ start: Math.max(last.start, last.end - 80), end: last.end }).at(-1) ?? last);
}
