import { businessWireCorner, einGuidelines } from "../../../data/authorities";
import { namelessSources } from "../../../data/attribution-verbs";
import type { Role } from "../../../model";
import { findContaining, indexContaining } from "../../../text";
import type { PatternMatch, ReleaseDocument } from "../../document";
import { newsProfiles } from "../../profiles/groups";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

// Who stands behind a claim.

export const anonymous = defineRule({
  id: "attribution/anonymous",
  summary: "Name whoever speaks for the sender.",
  why: "The sender's own release has no reason to hide a name, and a desk does not print a nameless one.",
  source: [einGuidelines],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: newsProfiles.filter((id) => id !== "government"),
  messages: { nameless: "“{who}” is quoted without a name" },
  examples: {
    bad: [
      { frame: "story", text: "“We regret the delay of the plant,” a spokesperson said." },
      { frame: "story", text: "“We regret the delay of the plant,” said a company official." },
    ],
    good: [
      { frame: "story", text: "“We regret the delay of the plant,” said Dana Okafor, a spokesperson for the firm." },
      { frame: "story", text: "“We regret the delay of the plant,” said the mayor." },
      { frame: "story", text: "A spokesperson opened the doors. “The ovens are hot,” said Dana Okafor, the manager." },
    ],
  },
  *check(release) {
    if (NAMELESS_BY_CUSTOM.includes(release.tradition)) return;
    const told = new Set<number>();
    for (const { kind, source, cue, speaker } of release.speech.quotes) {
      const person = release.speech.people[speaker ?? -1];
      if (kind === "indirect" || !source || !cue || !person || person.kind === "person" || told.has(person.id))
        continue;
      const words = release.words(source);
      const last = words.at(-1)?.key ?? "";
      const who = release.prose.slice(source.start, source.end);
      if (!namelessSources.has(last) || !(NO_NAME.test(who) || last.endsWith("s"))) continue;
      // A declared spokesperson, or one whose name stands beside the source.
      if (CAPITAL_AHEAD.test(release.prose.slice(source.end, source.end + 4))) continue;
      told.add(person.id);
      yield { at: source, message: "nameless", data: { who } };
    }
  },
});

const NAMELESS_BY_CUSTOM: readonly string[] = ["government", "communique", "statement"];
const NO_NAME = /^(?:an?|one|another) /i;
const CAPITAL_AHEAD = /^,? ?\p{Lu}/u;

export const opinionAsFact = defineRule({
  id: "attribution/opinion-as-fact",
  summary: "Say who ranks the sender first, or leave the rank out.",
  why: "Desks ask: first by whose count? A claim that nobody answers for is an advertisement's.",
  source: [businessWireCorner, einGuidelines],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { claim: "Nobody answers for “{words}”" },
  examples: {
    bad: [
      { frame: "story", text: "Lumo is the world’s leading maker of kettles." },
      { frame: "story", text: "Kestrel Foods, the fastest-growing firm of Ohio, opened a plant." },
      { frame: "story", text: "Lumo sells the No. 1 kettle of Norland." },
    ],
    good: [
      { frame: "story", text: "Lumo is the world’s leading maker of kettles, according to the Kettle Survey of 2026." },
      { frame: "story", text: "Lumo, ranked No. 1 by the Norland Kettle Survey, opened a plant." },
      { frame: "story", text: "“Lumo is the world’s leading maker of kettles,” Dana Okafor, the manager, said." },
      {
        frame: "story",
        text: "Smoke is the leading cause of fires in kitchens, and kettles are the best part of tea.",
      },
    ],
  },
  *check(release) {
    let told = false;
    for (const match of release.ownMatches(SUPERLATIVE, STORY)) {
      const { start, end } = match;
      if (told || isBacked(release, match) || release.isReported(match)) continue;
      // One finding a release: the claim is repeated in most that make it.
      told = true;
      yield { at: { start, end }, message: "claim", data: { words: release.prose.slice(start, end) } };
    }
  },
});

const STORY: readonly Role[] = ["lead", "body"];

// "the world's leading maker", "the fastest-growing firm". Must not match "the leading cause of fires" or "the best part".
const SUPERLATIVE = pattern({
  words: "the a an one no number",
  like: /(?:(?:the|an?) (?:(?:world|nation|country|industry|region|state)['’]s )?(?:(?:global|world|national|industry|market) )?(?:leading|premier|foremost|fastest[- -]growing|top-rated|most (?:trusted|advanced|innovative|comprehensive|respected)) (?!(?:cause|edge|role|indicator|article|question|part|reason|candidate|zero)s?\b)(?:(?:global|independent|online|digital|national|international|commercial|regional) ){0,2}(?:[a-z]{3,}[- ]){0,3}?(?:provider|maker|manufacturer|supplier|developer|producer|platform|firm|company|brand|retailer|distributor|network|exchange|agency|organi[sz]ation|publisher|operator|builder|bank|university|institution|name|destination|source|solution|expert|authority)s?\b|one of the (?:world['’]s |nation['’]s |country['’]s |industry['’]s )?(?:leading|best|fastest[- -]growing|most (?:trusted|respected|prestigious))(?= [a-z])|[Tt]he (?:No\. ?1|number[- ]one)(?= )|No\. ?1(?= [a-z]))/iy,
});

// Somebody counts: a survey, a ranking, a source, a figure, a footnote. Must not match the claim itself.
const BACKING =
  /\b(?:according to|rank(?:ed|s|ing)?|rated|survey|named|recogni[sz]ed|report|study|index|list|award|source|data|per cent|percent|by (?:revenue|sales|volume|number|size))\b|[%†*[]/i;

function isBacked(release: ReleaseDocument, claim: PatternMatch): boolean {
  const sentence = findContaining(release.storySentences, claim);
  return sentence === undefined || BACKING.test(release.prose.slice(sentence.start, sentence.end));
}

export const vagueEvidence = defineRule({
  id: "attribution/vague-evidence",
  summary: "Name the study, the survey or the expert.",
  why: "A reporter who is told that studies show something asks which ones.",
  source: [businessWireCorner],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { vague: "“{words}”: which ones?" },
  examples: {
    bad: [
      { frame: "story", text: "Studies show that families want better food." },
      { frame: "story", text: "Most experts agree that ovens last longer when they are clean." },
    ],
    good: [
      { frame: "story", text: "A 2025 survey by the Norland Food Institute found that families want better food." },
      {
        frame: "story",
        text: "Studies show that families want better food, as the Norland Food Institute found in 2025.",
      },
      { frame: "story", text: "“Studies show that families want better food,” Dana Okafor, the manager, said." },
      { frame: "story", text: "The researchers say that ovens last longer, and their study shows it." },
    ],
  },
  *check(release) {
    for (const match of release.ownMatches(VAGUE, STORY)) {
      const { start, end } = match;
      const index = indexContaining(release.storySentences, match);
      const [own, next] = release.storySentences.slice(Math.max(0, index), index + 2);
      const around = [own, next?.part === own?.part ? next : undefined].flatMap((one) =>
        one ? [release.prose.slice(one.start, one.end)] : [],
      );
      if (index === -1 || around.some((text, i) => NAMES_SOURCE.test(i === 0 ? text.slice(1) : text))) continue;
      yield { at: { start, end }, message: "vague", data: { words: release.prose.slice(start, end) } };
    }
  },
});

// "Studies show". Must not match "the studies show", which were named before.
const VAGUE = pattern({
  words: "studies research surveys experts analysts scientists most",
  like: /(?<!\b(?:the|these|those|their|our|its|his|her|of|by|and|new|two|three|other) )(?:[Ss]tudies|(?<![\p{L}] )Research|[Ss]urveys|(?<![\p{Ll}] )(?:Experts|Analysts|Scientists)|[Mm]ost (?:experts|analysts|scientists|people|consumers)) (?:shows?|says?|agrees?|suggests?|finds?|proves?|indicates?|confirms?|believes?)\b/uy,
});

// A year, a figure of a note, a name of two words, a link. Must not match the vague words.
const NAMES_SOURCE = /\b(?:19|20)\d\d\b|\[\d|https?:|according to \p{Lu}|\bby the \p{Lu}|\p{Lu}\p{Ll}+ (?:\p{Lu}|of )/u;
