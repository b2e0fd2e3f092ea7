import { alaStyle, businessWireMistakes, govUkStyle, retextPlugins } from "../../data/authorities";
import type { Part, Span } from "../../model";
import type { ReleaseDocument } from "../document";
import type { RemarkKind } from "../language-checks";
import { partsInOwnVoice, remarksOn } from "../own-voice";
import { defineRule, type Hit, type HitFix } from "../rule";
import { likePrinted, startsUpper } from "../words";

/** What all rules here share: libraries make these remarks, when the host has loaded them. */
const LIBRARY = { group: "language", since: "0.2.0" } as const;

export const indefiniteArticle = defineRule({
  ...LIBRARY,
  id: "clarity/indefinite-article",
  summary: "Print “a” before a consonant's sound and “an” before a vowel's.",
  why: "A wrong article is a slip that every reader hears.",
  source: [retextPlugins],
  level: "warning",
  fix: "suggestion",
  profiles: ["all"],
  messages: { other: "Unexpected “{printed}”, expected “{expected}”", change: "Change it to “{expected}”" },
  examples: {
    bad: [
      { frame: "story", text: "The plant opens after a hour of speeches." },
      { frame: "story", text: "Kestrel Foods is an unique firm." },
    ],
    good: [
      { frame: "story", text: "An FBI agent met a NASA engineer for an hour at a university." },
      { frame: "story", text: "An 11-year-old won a one-off prize and an MBA." },
      { frame: "story", text: "“It took a hour,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) => replacedByOne(release, "article", "other"),
});

export const redundantAcronym = defineRule({
  ...LIBRARY,
  id: "clarity/redundant-acronym",
  summary: "Do not repeat a word that the acronym holds already.",
  why: "A “PIN number” is a number’s number, and a reader who knows the acronym smiles.",
  source: [retextPlugins],
  level: "hint",
  fix: "suggestion",
  profiles: ["all"],
  messages: { twice: "“{printed}” says a word twice, expected “{expected}”", change: "Change it to “{expected}”" },
  examples: {
    bad: [
      { frame: "story", text: "The bank has put an ATM machine into the hall." },
      { frame: "story", text: "Guests type a PIN number at the gate." },
    ],
    good: [
      { frame: "story", text: "The bank has put an ATM into the hall." },
      { frame: "story", text: "The vending machine takes coins, and each guest has a number." },
      { frame: "story", text: "“Just use the ATM machine,” Dana Okafor, the manager, said." },
    ],
  },
  check: (release) => replacedByOne(release, "redundant-acronym", "twice"),
});

export const wordy = defineRule({
  ...LIBRARY,
  id: "clarity/wordy",
  summary: "Prefer the short form of a phrase.",
  why: "Where “to” says all that “in order to” says, desks cut the rest.",
  source: [retextPlugins],
  level: "hint",
  fix: "suggestion",
  profiles: ["all"],
  options: { allow: { type: "strings", default: [], description: "Phrases that may stand, in lower case." } },
  messages: { long: "“{printed}” can be shorter: {expected}", change: "Change it to “{expected}”" },
  examples: {
    bad: [
      { frame: "story", text: "The firm closed a lane in order to build the plant." },
      { frame: "story", text: "Prior to the talks they met the mayor." },
    ],
    good: [
      { frame: "story", text: "The firm closed a lane to build the plant." },
      { frame: "story", text: "The prior year was better, and the order to go came late." },
      { frame: "story", text: "“We did it in order to win,” Dana Okafor, the manager, said." },
      { frame: "story", text: "It closed a lane in order to build.", options: { allow: ["in order to"] } },
    ],
  },
  *check(release, { allow }) {
    for (const { at, printed, expected } of remarks(release, "wordy")) {
      if (expected.length === 0 || allow.includes(printed.toLowerCase())) continue;
      const best = expected.slice(0, 3).map((word) => likePrinted(printed, word));
      yield { at, message: "long", data: { printed, expected: listed(expected) }, fixes: changesTo(best, at) };
    }
  },
});

export const inclusive = defineRule({
  ...LIBRARY,
  id: "clarity/inclusive",
  summary: "Prefer the neutral word where it is as exact.",
  why: "Style books ask for it, and the people meant read it too.",
  source: [alaStyle, retextPlugins],
  level: "hint",
  fix: "suggestion",
  profiles: ["all"],
  options: { allow: { type: "strings", default: [], description: "Words that may stand, in lower case." } },
  messages: { other: "Readers may take “{printed}” amiss: {expected}", change: "Change it to “{expected}”" },
  examples: {
    bad: [
      { frame: "story", text: "The plant needs more manpower in May." },
      { frame: "story", text: "The hall is open to wheelchair bound guests." },
    ],
    good: [
      { frame: "story", text: "The plant needs more staff in May, she said." },
      { frame: "story", text: "Chairman Bo Tarn and a spokeswoman met his wife and her son." },
      { frame: "story", text: "Manpower Tarn Inc. opens a hall. The staff of Manpower Tarn will move in May." },
      { frame: "story", text: "“We lack manpower,” Dana Okafor, the manager, said." },
      { frame: "story", text: "The plant needs more manpower.", options: { allow: ["manpower"] } },
    ],
  },
  *check(release, { allow }) {
    for (const { at, printed, expected } of remarks(release, "inclusive")) {
      if (expected.length === 0 || allow.includes(printed.toLowerCase())) continue;
      const best = expected.slice(0, 3).map((word) => likePrinted(printed, word));
      yield { at, message: "other", data: { printed, expected: listed(best) }, fixes: changesTo(best, at) };
    }
  },
});

export const passive = defineRule({
  ...LIBRARY,
  id: "clarity/passive",
  summary: "Say who does it.",
  why: "An active sentence is shorter, and names who is answerable.",
  source: [govUkStyle, retextPlugins],
  // A passive is often right, so that only those hear of it whose house style asks.
  level: "off",
  fix: "none",
  profiles: ["all"],
  messages: { passive: "Passive: who has “{printed}” it?" },
  examples: {
    bad: [
      { frame: "story", options: { severity: "hint" }, text: "The plan was chosen by the council in May." },
      { frame: "story", options: { severity: "hint" }, text: "The papers were found in a cellar." },
    ],
    good: [
      { frame: "story", options: { severity: "hint" }, text: "The council chose the plan in May." },
      { frame: "story", options: { severity: "hint" }, text: "She was born in Toledo, and the firm is based there." },
      { frame: "story", options: { severity: "hint" }, text: "“It was done by us,” Dana Okafor, the manager, said." },
      { frame: "story", text: "The plan was chosen by the council in May." },
    ],
  },
  *check(release) {
    for (const { at, printed } of remarks(release, "passive")) {
      if (printed !== "born" && printed !== "based") yield { at, message: "passive", data: { printed } };
    }
  },
});

export const phoneInvalid = defineRule({
  ...LIBRARY,
  id: "contact/phone-invalid",
  summary: "Give telephone numbers that can ring.",
  why: "A missing figure in the contact is found out by the reporter who needed it.",
  source: [businessWireMistakes],
  level: "warning",
  fix: "none",
  profiles: ["all"],
  messages: {
    "too-short": "{number} has too few figures for a telephone number of its country",
    "too-long": "{number} has too many figures for a telephone number of its country",
    "wrong-length": "{number} has not as many figures as a telephone number of its country",
  },
  examples: {
    bad: [
      { text: contactBlock("Dana Okafor, 419-555-014, press@kestrel.example") },
      { text: contactBlock("Dana Okafor, +1 419 555 01422, press@kestrel.example") },
      { text: contactBlock("Dana Okafor, +44 20 7946 09, press@kestrel.example") },
      { text: contactBlock("Dana Okafor, +44 (0)141 496 01, press@kestrel.example") },
    ],
    good: [
      { text: contactBlock("Dana Okafor, 419-555-0142, press@kestrel.example") },
      { text: contactBlock("Dana Okafor, +44 20 7946 0958 or +49 30 1234567, press@kestrel.example") },
      { text: contactBlock("Dana Okafor, (419) 555-0142, ext. 12, press@kestrel.example, case 2026-114-23") },
    ],
  },
  *check(release) {
    if (release.language === undefined) return;
    const country = release.tradition === "uk" ? "GB" : "US";
    for (const part of release.parts("contact", "notes-to-editors")) {
      const text = release.prose.slice(part.start, part.end);
      for (const { start, end, problem } of release.language.badPhonesIn(text, country)) {
        const at = { start: part.start + start, end: part.start + end };
        yield { at, message: problem, data: { number: text.slice(start, end) } };
      }
    }
  },
});

interface Placed {
  readonly at: Span;
  readonly printed: string;
  readonly expected: readonly string[];
}

/** Remarks of one kind on the release's own words. A capital inside a sentence is a name's, and names are sacred. */
function* remarks(release: ReleaseDocument, kind: RemarkKind): Iterable<Placed> {
  const { language } = release;
  if (language === undefined) return;
  for (const part of partsInOwnVoice(release)) {
    for (const remark of remarksOn(release, part, language)) {
      if (remark.kind !== kind) continue;
      const at = { start: part.start + remark.start, end: part.start + remark.end };
      const printed = release.ownWords.slice(at.start, at.end);
      if (kind !== "article" && kind !== "redundant-acronym" && isName(release, part, at)) continue;
      yield { at, printed, expected: remark.expected };
    }
  }
}

/** Hits of a kind for which the library's best word is the one to print. */
function* replacedByOne<M extends string>(
  release: ReleaseDocument,
  kind: RemarkKind,
  message: M,
): Iterable<Hit<M | "change">> {
  for (const { at, printed, expected } of remarks(release, kind)) {
    const [first] = expected;
    if (first !== undefined) yield { at, message, data: { printed, expected: first }, fixes: changesTo([first], at) };
  }
}

function listed(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

function changesTo(words: readonly string[], at: Span): readonly HitFix<"change">[] {
  return words.map((text) => ({ message: "change", data: { expected: text }, edits: [{ ...at, text }] }));
}

function isName({ prose }: ReleaseDocument, part: Part, { start, end }: Span): boolean {
  if (!startsUpper(prose.charAt(start))) return false;
  const before = prose.slice(Math.max(part.start, start - 4), start);
  return !OPENS.test(before) || NAME_GOES_ON.test(prose.slice(end, end + 2));
}

// The end of a sentence, or nothing. Must not match a comma.
const OPENS = /(?:^|[.!?:]["”’)]{0,2}\s{1,2})$/;
const NAME_GOES_ON = /^ \p{Lu}/u;

function contactBlock(line: string): string {
  return `Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant.\n\nMedia contact:\n${line}`;
}
