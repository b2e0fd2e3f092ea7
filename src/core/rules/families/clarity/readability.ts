import { fleschEase, kincaidGrade } from "../../../data/authorities";
import type { ReleaseDocument } from "../../document";
import { passageOf, readabilityOf, type Readability } from "../../readability";
import { defineRule } from "../../rule";

const LABOURED =
  "Multidisciplinary infrastructural rehabilitation necessitates considerable organisational collaboration, " +
  "administrative coordination and extraordinary financial responsibility throughout participating municipalities, " +
  "notwithstanding unanticipated environmental complications encountered during preparatory investigations.";

const PLAIN =
  "The plant makes meals for schools. It has done so for years. Cooks and bakers work there, and all live near by.";

function times(amount: number, text: string): string {
  return Array<string>(amount).fill(text).join(" ");
}

export const readabilityGrade = defineRule({
  id: "clarity/readability-grade",
  summary: "Keep the whole story readable for people outside the trade.",
  why: "News copy is read by people who finished school long ago; a text above their grade is skipped, not admired.",
  source: [kincaidGrade, fleschEase],
  group: "language",
  // A figure shows in the status bar; only a house that has a target wants to be told.
  level: "off",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  options: {
    max: { type: "integer", default: 14, minimum: 5, maximum: 25, description: "Highest Flesch–Kincaid grade." },
  },
  messages: { hard: "The story reads at grade {grade} (Flesch–Kincaid), expected at most {max}" },
  examples: {
    bad: [
      { frame: "story", options: { severity: "hint" }, text: times(5, LABOURED) },
      { frame: "story", options: { severity: "hint", max: 6 }, text: times(5, PLAIN.replaceAll(". ", ", and ")) },
    ],
    good: [
      { frame: "story", options: { severity: "hint" }, text: times(5, PLAIN) },
      // Too short for a figure.
      { frame: "story", options: { severity: "hint" }, text: LABOURED },
      { frame: "story", text: times(5, LABOURED) },
    ],
  },
  *check(release, { max }) {
    const reading = readingOf(release);
    const at = release.part("headline") ?? release.story[0];
    if (reading === undefined || at === undefined || reading.grade <= max) return;
    yield { at, message: "hard", data: { grade: Math.round(reading.grade), max } };
  },
});

function readingOf(release: ReleaseDocument): Readability | undefined {
  const { language } = release;
  if (language === undefined) return undefined;
  const paragraphs = release.story.filter(({ kind }) => kind === "paragraph");
  return readabilityOf(
    paragraphs.map((part) =>
      passageOf(release.prose, release.sentences(part), (of) => release.notes(of), language.syllablesIn),
    ),
  );
}
