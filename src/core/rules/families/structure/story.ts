import { elitesnetGuidelines, emailWire, loveBritishFood, ncteChecklist } from "../../../data/authorities";
import type { ReleaseDocument } from "../../document";
import { newsProfiles } from "../../profiles/groups";
import { defineRule } from "../../rule";
import { firstSentence } from "../../fields";
import { countWords } from "../../words";

// How much a story holds.

export const noQuote = defineRule({
  id: "structure/no-quote",
  summary: "Quote somebody.",
  why: "A desk likes to hear a voice, and a quotation is what it cannot write itself.",
  source: [ncteChecklist, loveBritishFood],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: newsProfiles.filter((id) => id !== "financial-us" && id !== "government"),
  options: {
    from: { type: "integer", default: 250, minimum: 20, description: "Words from which a story wants a voice." },
  },
  messages: { silent: "Nobody is quoted in {count} words" },
  examples: {
    bad: [
      {
        options: { from: 20 },
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\nThe plant makes meals for schools and hospitals around the Great Lakes.",
      },
      {
        options: { from: 20 },
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday, and it makes meals for schools and hospitals around the Great Lakes.",
      },
    ],
    good: [
      { text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday." },
      {
        options: { from: 20 },
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday for schools.\n\n“The ovens are hot and ready for meals,” said Dana Okafor, the manager.",
      },
      {
        options: { from: 20 },
        text: "MEDIA ADVISORY\n\nKestrel Foods opens plant\n\nWHAT: Opening of the second plant of Kestrel Foods for meals of schools\n\nWHEN: 10 a.m. Dec. 1, 2030\n\nWHERE: 4 Mill Road, Toledo, at the corner of Main Street",
      },
    ],
  },
  *check(release, { from }) {
    if (!WITH_VOICE.includes(release.tradition)) return;
    const lead = release.part("lead");
    const count = storyWords(release);
    if (!lead || count < from) return;
    if (release.speech.quotes.some(({ kind, words }) => kind !== "indirect" && words >= 4)) return;
    yield { at: firstSentence(release, lead), message: "silent", data: { count } };
  },
});

const WITH_VOICE: readonly string[] = ["corporate", "wire", "uk"];

function storyWords(release: ReleaseDocument): number {
  return release.story.reduce(
    (sum, part) => (part.kind === "table" ? sum : sum + release.notes(part).ask(countWords)),
    0,
  );
}

export const length = defineRule({
  id: "structure/length",
  summary: "Keep the story short.",
  why: "Desks read one screen, and wires charge by the word.",
  source: [elitesnetGuidelines, emailWire],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: newsProfiles,
  options: {
    max: {
      type: "integer",
      default: 1_200,
      minimum: 50,
      description: "Most words of the story, without tables, boilerplate and notes.",
    },
  },
  messages: { long: "The story has {count} words, expected at most {max}" },
  examples: {
    bad: [
      {
        options: { max: 50 },
        text: `Kestrel Foods opens plant\n\n${"Kestrel Foods opened its second plant in Toledo on Monday for schools. ".repeat(5).trim()}`,
      },
      {
        options: { max: 60 },
        text: `Kestrel Foods opens plant\n\n${"Kestrel Foods opened its second plant in Toledo on Monday for schools. ".repeat(6).trim()}`,
      },
    ],
    good: [
      { text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday." },
      {
        options: { max: 50 },
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday.",
      },
      {
        options: { max: 50 },
        text: `Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\nAbout Kestrel Foods\n\n${"Kestrel Foods makes meals for schools and for hospitals in Ohio. ".repeat(6).trim()}`,
      },
    ],
  },
  *check(release, { max }) {
    if (release.tradition !== "corporate" && release.tradition !== "wire" && release.tradition !== "uk") return;
    const lead = release.part("lead");
    const count = storyWords(release);
    if (lead && count > max) yield { at: firstSentence(release, lead), message: "long", data: { count, max } };
  },
});
