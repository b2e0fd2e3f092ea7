import { canadaFormat, effectiveMediaRelations, loveBritishFood, ukhsaNewsStories } from "../../../data/authorities";
import { defineRule } from "../../rule";
import { capitalised } from "../../words";

// Forms of single countries.

export const notesPosition = defineRule({
  id: "structure/notes-to-editors-position",
  summary: "Put the notes to editors below the end mark.",
  why: "British desks print what stands above ENDS and keep what stands below for themselves.",
  source: [loveBritishFood, effectiveMediaRelations],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { above: "Notes to editors stand above the end mark", mark: "The end mark" },
  examples: {
    bad: [
      {
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\nNotes to editors\n\n1. Kestrel Foods was founded in 1981.\n\nENDS",
      },
      {
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\nNotes for editors:\n\n1. Kestrel Foods was founded in 1981.\n\n2. It makes meals.\n\n-ENDS-",
      },
    ],
    good: [
      {
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\nENDS\n\nNotes to editors\n\n1. Kestrel Foods was founded in 1981.",
      },
      {
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\nNotes to editors\n\n1. Kestrel Foods was founded in 1981.",
      },
      {
        text: "Kestrel Foods opens plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\nNotes to editors\n\n1. Kestrel Foods was founded in 1981.\n\n###",
      },
    ],
  },
  *check(release) {
    const mark = release.parts("end-mark").find((part) => ENDS.test(release.printed(part)));
    const notes = release.part("notes-to-editors");
    if (mark && notes && notes.start < mark.start && NOTES.test(release.printed(notes)))
      yield { at: notes, message: "above", related: [{ at: mark, message: "mark" }] };
  },
});

// The British mark; the American ones may stand below everything.
const ENDS = /^\W{0,4}ends?\W{0,4}$/i;
const NOTES = /^notes? (?:to|for) editors?\b/i;

export const govUkForm = defineRule({
  id: "structure/govuk-form",
  summary: "Head the notes “Background” on GOV.UK.",
  why: "GOV.UK publishes to everybody, and a note to editors speaks to few.",
  source: [ukhsaNewsStories],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["government"],
  messages: { heading: "Unexpected “{heading}”, expected “Background”", rename: "Change it to “Background”" },
  examples: {
    bad: [
      {
        text: "Ministry opens kitchens\n\nThe ministry opened kitchens in Toledo on Monday.\n\nENDS\n\nNotes to editors\n\n1. The kitchens were founded in 1981.",
      },
      {
        format: "markdown",
        text: "# Ministry opens kitchens\n\nThe ministry opened kitchens in Toledo on Monday.\n\n## Notes to editors\n\n- The kitchens were founded in 1981.",
      },
    ],
    good: [
      {
        text: "Ministry opens kitchens\n\nThe ministry opened kitchens in Toledo on Monday.\n\nBackground\n\nThe kitchens were founded in 1981.",
      },
      { text: "Ministry opens kitchens\n\nThe ministry opened kitchens in Toledo on Monday." },
      { text: "Ministry opens kitchens\n\nThe ministry wrote notes to editors in Toledo on Monday." },
    ],
  },
  *check(release) {
    for (const part of release.parts("notes-to-editors", "section-heading")) {
      const heading = NOTES_HEADING.exec(release.prose.slice(part.start, part.start + 60))?.[1];
      if (heading === undefined) continue;
      const start = release.prose.indexOf(heading, part.start);
      const at = { start, end: start + heading.length };
      yield {
        at,
        message: "heading",
        data: { heading },
        fixes: [{ message: "rename", edits: [{ ...at, text: "Background" }] }],
      };
    }
  },
});

const NOTES_HEADING = /^[#\s]{0,8}(notes? (?:to|for) editors?):?\s*(?:\n|$)/i;

export const canadaSections = defineRule({
  id: "structure/canada-sections",
  summary: "Close a Canadian federal release with Quotes, Quick facts, Associated links and Contacts.",
  why: "Its readers know the form and jump to the part they want.",
  source: [canadaFormat],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["government"],
  messages: { missing: "No part is headed {headings}" },
  examples: {
    bad: [
      {
        format: "markdown",
        text: "# Canada opens kitchens\n\nThe ministry opened two kitchens in Toledo on Monday, and they will make meals for the schools and hospitals of the town.\n\n## Quotes\n\n“The ovens are hot,” said Dana Okafor, the minister.\n\n## Quick facts\n\n- The kitchens were founded in 1981.",
      },
      {
        format: "markdown",
        text: "# Canada opens kitchens\n\nThe ministry opened two kitchens in Toledo on Monday, and they will make meals for the schools and hospitals of the town.\n\n## Quick facts\n\n- The kitchens were founded in 1981.\n\n## Associated links\n\n- The list of kitchens",
      },
    ],
    good: [
      {
        format: "markdown",
        text: "# Canada opens kitchens\n\nThe ministry opened two kitchens in Toledo on Monday, and they will make meals for the schools and hospitals of the town.\n\n## Quotes\n\n“The ovens are hot,” said Dana Okafor, the minister.\n\n## Quick facts\n\n- The kitchens were founded in 1981.\n\n## Associated links\n\n- The list of kitchens\n\n## Contacts\n\nDana Okafor, 419-555-0142",
      },
      {
        format: "markdown",
        text: "# Canada opens kitchens\n\nThe ministry opened two kitchens in Toledo on Monday, and they will make meals for the schools and hospitals of the town.\n\n## Quotes\n\n“The ovens are hot,” said Dana Okafor, the minister.",
      },
      {
        text: "Canada opens kitchens\n\nThe ministry opened kitchens in Toledo on Monday, and a few quick facts were told.",
      },
    ],
  },
  *check(release) {
    const short = release.structure.parts.filter(({ start, end }) => end - start < 40);
    const found = new Map(short.map((part) => [release.printed(part).toLowerCase().replace(EDGE, ""), part]));
    const present = CANADA.filter((heading) => found.has(heading));
    const [first] = present;
    if (first === undefined || present.length < 2 || !found.has("quick facts")) return;
    const missing = CANADA.filter((heading) => !found.has(heading)).map((one) => `“${capitalised(one)}”`);
    const at = found.get(first);
    if (at && missing.length > 0) yield { at, message: "missing", data: { headings: missing.join(" or ") } };
  },
});

const CANADA = ["quotes", "quick facts", "associated links", "contacts"];
const EDGE = /^[#*\s]{1,8}|[:*\s]{1,8}$/g;
