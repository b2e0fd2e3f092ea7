import { editorialJudgement } from "../../../data/authorities";
import type { Part } from "../../../model";
import { isPrinted, STORY } from "../../document";
import { defineRule } from "../../rule";
import { wordKeys } from "../../words";

export const repeatedParagraph = defineRule({
  id: "structure/repeated-paragraph",
  summary: "Print a paragraph once.",
  why: "The same paragraph twice shows that the release was put together in haste.",
  source: [editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: { again: "The same paragraph stands above", first: "The first time", remove: "Delete it here" },
  examples: {
    bad: [
      {
        frame: "story",
        text: "The plant makes 900 meals a minute for schools in Toledo.\n\nThe plant makes 900 meals a minute for schools in Toledo.",
      },
      {
        frame: "story",
        text: "The plant makes 900 meals a minute for schools in Toledo.\n\nIt opens in May.\n\nThe plant makes 900 meals a minute for schools in Toledo.",
      },
    ],
    good: [
      {
        frame: "story",
        text: "The plant makes 900 meals a minute for schools in Toledo.\n\nThe plant makes 700 meals a minute for schools in Toledo.",
      },
      { frame: "story", text: "Doors open at noon.\n\nThe plant is large.\n\nDoors open at noon." },
      {
        frame: "story",
        text: "- The plant makes 900 meals a minute for schools.\n- The plant makes 900 meals a minute for schools.\n\nIt opens in May.",
      },
    ],
  },
  *check(release) {
    const byWords = new Map<string, Part[]>();
    for (const part of release.structure.parts) {
      if (part.kind !== "paragraph" || !isPrinted(part) || !STORY.includes(part.role)) continue;
      const words = release.notes(part).ask(wordKeys);
      if (words.length < FEWEST || LABEL.test(release.prose.slice(part.start, part.start + LONGEST_LABEL))) continue;
      const key = words.join(" ");
      const known = byWords.get(key);
      if (known) known.push(part);
      else byWords.set(key, [part]);
    }
    for (const [first, again, ...others] of byWords.values()) {
      // What stands three times is a refrain or a form.
      if (!first || !again || others.length > 0) continue;
      const at = { start: again.start, end: again.end };
      const related = [{ at: { start: first.start, end: first.end }, message: "first" as const }];
      yield { at, message: "again", related, fixes: [{ message: "remove", edits: [{ ...at, text: "" }] }] };
    }
  },
});

// "Offense: …": a line of a form. Must not match a sentence.
const LABEL = /^[\p{L} ]{2,30}:/u;
const LONGEST_LABEL = 40;

/** A shorter paragraph is a label or a refrain. */
const FEWEST = 8;
