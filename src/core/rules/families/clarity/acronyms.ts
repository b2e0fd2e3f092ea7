import { editorialJudgement, govUkStyle } from "../../../data/authorities";
import type { Span } from "../../../model";
import { acronymsIn, definitionsIn, isKnown } from "../../acronyms";
import { STORY, type ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

interface Use extends Span {
  readonly short: string;
}

/** Abbreviations in the sender's own words of the news, in text order; headings in capitals are left out. */
function* usesIn(release: ReleaseDocument): Iterable<Use> {
  for (const part of release.story) {
    if (part.kind === "table") continue;
    for (const { start, end } of release.ownNotes(part).ask(acronymsIn)) {
      const at = { start: part.start + start, end: part.start + end };
      yield { ...at, short: release.prose.slice(at.start, at.end) };
    }
  }
}

export const acronymUndefined = defineRule({
  id: "clarity/acronym-undefined",
  summary: "Give an abbreviation’s full name at its first use.",
  why: "Readers outside the trade stop at it, and a desk must look it up.",
  source: [govUkStyle],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  options: {
    known: { type: "strings", default: [], description: "Abbreviations that your readers know." },
  },
  messages: { undefined: "“{short}” is used {count} times, and nowhere in full" },
  examples: {
    bad: [
      { frame: "story", text: "The plan was checked by GLFSC in May. The board of GLFSC meets in Toledo." },
      { frame: "story", text: "The plant needs a permit from TFQB, and the rules of TFQB are strict." },
    ],
    good: [
      {
        frame: "story",
        text: "The Great Lakes Food Safety Council (GLFSC) checked the plan. The board of GLFSC meets in Toledo.",
      },
      { frame: "story", text: "The FBI and NASA met. NASA and the FBI meet again." },
      { frame: "story", text: "The plan was checked by GLFSC.", options: { known: ["GLFSC"] } },
      { frame: "story", text: "“GLFSC and GLFSC agree,” Dana Okafor, the manager, said." },
      { frame: "story", text: "GLFSC, the Great Lakes Food Safety Council, checked it. GLFSC meets in Toledo." },
      { frame: "story", text: "THE PLANT OF TOLEDO OPENS. THE PLANT IS OPEN." },
    ],
  },
  *check(release, { known }) {
    const uses = new Map<string, Use[]>();
    for (const use of usesIn(release)) {
      if (
        isKnown(use.short) ||
        release.house.acronyms.has(use.short) ||
        known.includes(use.short) ||
        isInName(release, use)
      )
        continue;
      const before = uses.get(use.short);
      if (before) before.push(use);
      else uses.set(use.short, [use]);
    }
    for (const [short, [first, ...others]] of uses) {
      // Used once, it is mostly the name of a firm; and who has the name in the headline knows the sender.
      if (!first || others.length === 0 || isSpelledOut(release, short)) continue;
      const { start, end } = first;
      yield { at: { start, end }, message: "undefined", data: { short, count: others.length + 1 } };
    }
  },
});

// A capital on one of its sides makes it a part of a name: "KST Bank", "Bank KST".
const NAME_BEHIND = /^(?:[’']s)?[ -]\p{Lu}|^ ?\(/u;
const NAME_BEFORE = /\p{Lu}[\p{L}.&’'-]{0,30} $|\(\s?$/u;

function isInName({ prose }: ReleaseDocument, { start, end }: Span): boolean {
  return NAME_BEHIND.test(prose.slice(end, end + 4)) || NAME_BEFORE.test(prose.slice(Math.max(0, start - 32), start));
}

/** In a bracket anywhere, in the headline, the boilerplate or the contact, or as initials of a name in the text. */
function isSpelledOut(release: ReleaseDocument, short: string): boolean {
  const { prose } = release;
  if (prose.includes(`(${short}`) || prose.includes(`${short})`) || prose.includes(`${short} (`)) return true;
  const named = release.parts("headline", "subhead", "boilerplate", "contact", "issuer", "section-heading");
  if (named.some(({ start, end }) => prose.slice(start, end).includes(short))) return true;
  const initials = Array.from(short, (letter) => `${letter}[\\p{L}’'-]{1,30}`).join(
    "(?:,? (?:of|the|and|for|in|on|&) |[ -]| the )",
  );
  return new RegExp(`\\b${initials}`, "u").test(prose.slice(0, SPELLED_WITHIN));
}

/** Longer texts than this are no releases. */
const SPELLED_WITHIN = 40_000;

export const acronymUnused = defineRule({
  id: "clarity/acronym-unused",
  summary: "Give an abbreviation only when you use it again.",
  why: "An abbreviation that never returns is a load for nothing.",
  source: [editorialJudgement],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { unused: "“{short}” is given here and not used again", remove: "Remove “{printed}”" },
  examples: {
    bad: [
      { frame: "story", text: "The Great Lakes Food Safety Council (GLFSC) checked the plan in May." },
      { frame: "story", text: "The plan of the Norland Food Board (the “NFB”) was agreed in May." },
    ],
    good: [
      { frame: "story", text: "The Great Lakes Food Safety Council (GLFSC) checked the plan. GLFSC meets in May." },
      { frame: "story", text: "The plan (in May) was agreed by Kestrel Foods (NYSE: KST)." },
      { frame: "story", text: "The Norland Food Board (NFB) agreed.\n\nAbout NFB\n\nNFB is a board of Norland." },
    ],
  },
  *check(release) {
    for (const { start, end, short } of definitionsIn(release)) {
      if (countOf(release.prose, short) > 1) continue;
      const printed = release.prose.slice(start, end);
      const from = release.prose.charAt(start - 1) === " " ? start - 1 : start;
      const fixes = release.isQuoted({ start, end })
        ? []
        : [{ message: "remove" as const, data: { printed }, edits: [{ start: from, end, text: "" }] }];
      yield { at: { start, end }, message: "unused", data: { short }, fixes };
    }
  },
});

function countOf(text: string, short: string): number {
  let count = 0;
  for (let at = text.indexOf(short); at !== -1 && count < 2; at = text.indexOf(short, at + short.length)) count++;
  return count;
}

export const acronymRedefined = defineRule({
  id: "clarity/acronym-redefined",
  summary: "Give an abbreviation with its full name once.",
  why: "The second time reads like another text, and a second meaning leads astray.",
  source: [editorialJudgement],
  level: "info",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    again: "“{short}” was given before",
    other: "“{short}” was given before for another name",
    first: "The first time",
    remove: "Remove “{printed}”",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "The Norland Food Board (NFB) met. In May the Norland Food Board (NFB) agreed.",
      },
      { frame: "story", text: "The Norland Food Board (NFB) met. In May the National Farm Bank (NFB) agreed." },
    ],
    good: [
      { frame: "story", text: "The Norland Food Board (NFB) met. In May the NFB agreed." },
      { frame: "story", text: "The Norland Food Board (NFB) and the Food Bank (FB) met; NFB pays FB." },
      {
        frame: "story",
        text: "The Norland Food Board (NFB) met.\n\nAbout NFB\n\nThe Norland Food Board (NFB) is a board.",
      },
    ],
  },
  *check(release) {
    const seen = new Map<string, { readonly at: Span; readonly name: string }>();
    for (const { start, end, short, name } of definitionsIn(release)) {
      const printedName = release.printed(name).toLowerCase();
      const first = seen.get(short);
      if (!first) {
        seen.set(short, { at: { start, end }, name: printedName });
        continue;
      }
      const isOther = first.name !== printedName;
      const printed = release.prose.slice(start, end);
      const edits = [{ start: start - 1, end, text: "" }];
      yield {
        at: { start, end },
        message: isOther ? "other" : "again",
        data: { short },
        related: [{ at: first.at, message: "first" }],
        fixes: isOther || release.isQuoted({ start, end }) ? [] : [{ message: "remove", data: { printed }, edits }],
      };
    }
  },
});

// In the sender's own words. Must not match the noun "announcement".
const ANNOUNCE = pattern({ words: "announce announces announced", like: /announce[sd]?\b/iy });

export const announcedTwice = defineRule({
  id: "clarity/announced-twice",
  summary: "Announce once, and then tell.",
  why: "The second “announced” puts the news off by one more sentence.",
  source: [editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { again: "The opening announces a second time", first: "The first time" },
  examples: {
    bad: [
      { frame: "story", text: "Kestrel Foods announced a plant. The firm also announced a new chief." },
      { frame: "story", text: "Kestrel Foods announces a plant in Toledo, and announces a new chief." },
    ],
    good: [
      { frame: "story", text: "Kestrel Foods announced a plant. It will hire 140 people." },
      {
        frame: "story",
        text: "Kestrel Foods announced a plant. “We announced it late,” Dana Okafor, the manager, said.",
      },
      { frame: "story", text: "Kestrel Foods told of a plant. The announcement drew 140 people." },
    ],
  },
  *check(release) {
    const opening = release.story.slice(0, OPENING);
    const [first, second] = [...release.ownMatches(ANNOUNCE, STORY)].filter(({ part }) => opening.includes(part));
    if (!first || !second) return;
    const related = [{ at: { start: first.start, end: first.end }, message: "first" as const }];
    yield { at: { start: second.start, end: second.end }, message: "again", related };
  },
});

/** Paragraphs that open the story. */
const OPENING = 3;
