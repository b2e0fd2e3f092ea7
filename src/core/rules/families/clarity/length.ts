import { govUkSentences, onsClarity, scotlandWriting } from "../../../data/authorities";
import { COVER } from "../../own-words";
import { defineRule } from "../../rule";
import { countWords } from "../../words";

const LONG =
  "Kestrel Foods, which has made meals for the schools of the region since it was founded in a barn by two sisters who " +
  "could bake and a brother who could drive, and which sells them from Toledo to the coast of Norland by rail, will " +
  "open a second plant there.";

export const sentenceTooLong = defineRule({
  id: "clarity/sentence-too-long",
  summary: "Keep a sentence short enough to be read in one breath.",
  why: "Readers lose the start of a long sentence before they reach its end.",
  source: [govUkSentences],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  options: {
    max: { type: "integer", default: 45, minimum: 15, description: "Most words of a sentence outside quotations." },
  },
  messages: { long: "This sentence has {words} words, expected at most {max}" },
  examples: {
    bad: [
      { frame: "story", text: `The council met.\n\n${LONG}` },
      {
        frame: "story",
        text: "The plant of the firm opens in May with a feast for all who helped to build it.",
        options: { max: 15 },
      },
    ],
    good: [
      { frame: "story", text: "Kestrel Foods will open a plant. It has made meals since 1990." },
      {
        frame: "story",
        text: "The firm will hire bakers, cooks, drivers, clerks, guards, painters, planners, cleaners and nurses for the plant in May.",
        options: { max: 15 },
      },
      { frame: "story", text: "“We open,” Dana Okafor, the manager, said." },
    ],
  },
  *check(release, { max }) {
    for (const sentence of release.storySentences) {
      // A lead that is too long has a rule of its own.
      if (
        sentence.part.role === "lead" ||
        sentence.part.kind !== "paragraph" ||
        sentence.end - sentence.start < max * 3
      )
        continue;
      const words = release.ownNotes(sentence).ask(wordsOfThought);
      const { start, end } = sentence;
      if (words > max) yield { at: { start, end }, message: "long", data: { words, max } };
    }
  },
});

/** A list is read item by item: its sentence counts for nothing. */
const ITEMS = 7;

function wordsOfThought(sentence: string): number {
  const own = sentence.replaceAll(COVER, "");
  const parts = own.split(LIST_MARK).length;
  return parts > ITEMS ? 0 : countWords(own);
}

const LIST_MARK = /[,;•\n]/;

export const paragraphTooLong = defineRule({
  id: "clarity/paragraph-too-long",
  summary: "Break a long paragraph.",
  why: "News is set in short paragraphs, so that an editor can cut from the end.",
  source: [onsClarity, scotlandWriting],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  options: { max: { type: "integer", default: 150, minimum: 40, description: "Most words of a paragraph." } },
  messages: { long: "This paragraph has {words} words, expected at most {max}" },
  examples: {
    bad: [
      {
        frame: "story",
        text: `The plant is new.\n\n${"The plant opens in May. It makes meals for all the schools of the town. ".repeat(12).trim()}`,
      },
      {
        frame: "story",
        text: `The plant is new.\n\n${"The plant opens in May. It makes meals for all the schools of the town. ".repeat(3).trim()}`,
        options: { max: 40 },
      },
    ],
    good: [
      { frame: "story", text: "The plant opens in May. It makes meals for all the schools of the town." },
      { frame: "story", text: "The plant opens in May.\n\nIt makes meals for all the schools of the town." },
      {
        frame: "story",
        text: `The plant is new.\n\n${"The plant opens in May. It makes meals for all the schools of the town. ".repeat(5).trim()}`,
      },
    ],
  },
  *check(release, { max }) {
    for (const part of release.story) {
      if (part.kind !== "paragraph" || part.end - part.start < max * 3) continue;
      const words = release.notes(part).ask(countWords);
      const { start, end } = part;
      if (words > max) yield { at: { start, end }, message: "long", data: { words, max } };
    }
  },
});
