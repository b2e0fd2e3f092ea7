import {
  jourGrammarAttribution,
  moorheadTitles,
  publicationAdvising,
  qutAttribution,
  reportingForWork,
} from "../../../data/authorities";
import { coloringVerbs } from "../../../data/attribution-verbs";
import type { Quote, Span } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";

// The verb of an attribution: which one, where it stands, and its tense.

export const loadedVerb = defineRule({
  id: "attribution/loaded-verb",
  summary: "Attribute with “said”.",
  why: "Every other verb takes sides or draws eyes from what was said.",
  source: [jourGrammarAttribution, qutAttribution, reportingForWork],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  options: { allow: { type: "strings", default: [], description: "Verbs, by base form, that may attribute." } },
  messages: { loaded: "“{verb}” colours what was said", said: "Change it to “{said}”" },
  examples: {
    bad: [
      { frame: "story", text: "“The ovens are hot,” exclaimed Dana Okafor, the manager." },
      { frame: "story", text: "“The ovens are hot,” Dana Okafor, the manager, claimed." },
      { frame: "story", text: "“The ovens are hot,” enthuses Dana Okafor, the manager." },
    ],
    good: [
      { frame: "story", text: "“The ovens are hot,” said Dana Okafor, the manager." },
      { frame: "story", text: "“Are the ovens hot?” asked Dana Okafor, the manager." },
      {
        frame: "story",
        text: "Dana Okafor, the manager, claimed the prize and laughed. “The ovens are hot,” she said.",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” Dana Okafor, the manager, claimed.",
        options: { allow: ["claim"] },
      },
    ],
  },
  *check(release, { allow }) {
    const told = new Set<string>();
    for (const { kind, cue, certainty } of release.speech.quotes) {
      const at = cue?.spans[0];
      if (!cue || !at || kind !== "direct" || certainty !== "certain") continue;
      // One finding a verb: the writer finds its twins alone.
      if (!coloringVerbs.has(cue.lemma) || allow.includes(cue.lemma) || told.has(cue.lemma)) continue;
      told.add(cue.lemma);
      const verb = release.prose.slice(at.start, at.end);
      const said = saidLike(verb);
      const fixes =
        said === undefined || cue.spans.length > 1
          ? []
          : [{ message: "said" as const, data: { said }, edits: [{ ...at, text: said }] }];
      yield { at, message: "loaded", data: { verb }, fixes };
    }
  },
});

/** "Said" in the tense and number of the verb; undefined for a participle. */
function saidLike(verb: string): string | undefined {
  if (verb.endsWith("ed")) return "said";
  if (verb.endsWith("ing") || verb.includes(" ")) return undefined;
  return verb.endsWith("s") ? "says" : undefined;
}

export const inverted = defineRule({
  id: "attribution/inverted",
  summary: "Put the verb behind a pronoun or a bare surname, as in “she said”.",
  why: "Turned about it sounds like a tale; only before a name with a title does it help.",
  source: [publicationAdvising, moorheadTitles],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { turned: "Verb before the {what}", turn: "Turn it: “{words}”" },
  examples: {
    bad: [
      { frame: "story", text: "Dana Okafor, the manager, came. “The ovens are hot,” said she." },
      { frame: "story", text: "Dana Okafor, the manager, came. “The ovens are hot,” said she. “They stay hot.”" },
    ],
    good: [
      { frame: "story", text: "Dana Okafor, the manager, came. “The ovens are hot,” she said." },
      { frame: "story", text: "“The ovens are hot,” said Dana Okafor, the manager." },
      { frame: "story", text: "Dana Okafor, the manager, came. “The ovens are hot,” said Okafor, who had lit them." },
    ],
  },
  *check(release) {
    const mentions = new Map(release.speech.people.flatMap((person) => person.mentions.map((one) => [one.start, one])));
    for (const { rule, cue, source } of release.speech.quotes) {
      const verb = cue?.spans[0];
      if (rule !== "inverted" || !verb || !source || cue.spans.length > 1 || source.start - verb.end !== 1) continue;
      const form = mentions.get(source.start)?.form;
      if (form !== "pronoun" && form !== "surname") continue;
      // Words that go on behind the name need it next to them.
      // “Said Okafor.” is common in releases, so that only the strict profile minds it.
      if (form === "surname" && (!isStrict(release) || release.prose.charAt(source.end) !== ".")) continue;
      const words = `${release.prose.slice(source.start, source.end)} ${release.prose.slice(verb.start, verb.end)}`;
      const at = { start: verb.start, end: source.end };
      yield {
        at,
        message: "turned",
        data: { what: form },
        fixes: [{ message: "turn", data: { words }, edits: [{ ...at, text: words }] }],
      };
    }
  },
});

function isStrict({ profile }: ReleaseDocument): boolean {
  return profile.id === "ap-strict";
}

export const tenseMixed = defineRule({
  id: "attribution/tense-mixed",
  summary: "Keep to one tense: “said” or “says”.",
  why: "A change of tense seems to mean something, and means nothing here.",
  source: [jourGrammarAttribution],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    mixed: "“{odd}” here, “{usual}” elsewhere",
    usual: "“{usual}” here",
    change: "Change it to “{usual}”",
  },
  examples: {
    bad: [
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, the manager. “They stay hot,” Okafor said.\n\n“It pays,” says Bo Tarn, the mayor.",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” says Dana Okafor, the manager.\n\n“It pays,” says Bo Tarn, the mayor.\n\n“It rains,” said Ann Lee, the cook.",
      },
    ],
    good: [
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, the manager.\n\n“It pays,” said Bo Tarn, the mayor.",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” said Dana Okafor, the manager. The rule says that ovens cool at night.",
      },
      {
        frame: "story",
        text: "“The ovens are hot,” says Dana Okafor, the manager.\n\n“It pays,” adds Bo Tarn, the mayor.",
      },
    ],
  },
  *check(release) {
    const past: Span[] = [];
    const present: Span[] = [];
    for (const quote of release.speech.quotes) {
      const verb = plainVerb(release, quote);
      if (verb) (release.prose.charAt(verb.end - 1) === "s" ? present : past).push(verb);
    }
    const [few, many] = present.length <= past.length ? [present, past] : [past, present];
    const [at] = few;
    const [other] = many;
    if (!at || !other) return;
    const odd = release.prose.slice(at.start, at.end);
    const usual = TENSES.get(odd) ?? odd;
    yield {
      at,
      message: "mixed",
      data: { odd, usual },
      related: [{ at: other, message: "usual", data: { usual: release.prose.slice(other.start, other.end) } }],
      fixes: [{ message: "change", data: { usual }, edits: [{ ...at, text: usual }] }],
    };
  },
});

const TENSES: ReadonlyMap<string, string> = new Map([
  ["said", "says"],
  ["says", "said"],
  ["added", "adds"],
  ["adds", "added"],
]);

/** The verb of a person's direct words, where it is one of the plain ones. */
function plainVerb(release: ReleaseDocument, { kind, cue, speaker, certainty }: Quote): Span | undefined {
  const verb = cue?.spans[0];
  const isPerson = release.speech.people[speaker ?? -1]?.kind === "person";
  if (kind !== "direct" || certainty !== "certain" || !verb || !isPerson || !release.isInStory(verb)) return undefined;
  return TENSES.has(release.prose.slice(verb.start, verb.end)) ? verb : undefined;
}
