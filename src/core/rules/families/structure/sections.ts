import { editorialJudgement } from "../../../data/authorities";
import type { Part } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { countWords } from "../../words";

const STORY =
  "Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant on Monday, the firm said.";

export const emptySection = defineRule({
  id: "structure/empty-section",
  summary: "Put text under every heading, or delete the heading.",
  why: "An empty heading shows that something was forgotten.",
  source: [editorialJudgement],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { empty: "Nothing stands under “{heading}”" },
  examples: {
    bad: [
      {
        format: "markdown",
        text: "# Kestrel Foods opens plant\n\nKestrel Foods opened its second plant.\n\n## Background\n\n## Jobs\n\nThe plant employs 140 people.",
      },
      { text: `${STORY}\n\nAbout Kestrel Foods\n\nMedia contact:\nDana Okafor, 419-555-0142, press@kestrel.example` },
      {
        text: `${STORY}\n\nAbout Kestrel Foods Inc.\n\nMedia contact:\nDana Okafor, 419-555-0142, press@kestrel.example`,
      },
    ],
    good: [
      {
        format: "markdown",
        text: "# Kestrel Foods opens plant\n\nKestrel Foods opened its second plant.\n\n## Background\n\n### Jobs\n\nThe plant employs 140 people.\n\n###",
      },
      { text: `${STORY}\n\nAbout Kestrel Foods\n\nKestrel Foods makes meals for schools.` },
      { text: `${STORY}\n\nAbout Kestrel Foods\nKestrel Foods makes meals for schools.\n\n###` },
    ],
  },
  *check(release) {
    const parts = release.structure.parts.filter(({ kind }) => kind !== "comment" && kind !== "front-matter");
    for (const [i, part] of parts.entries()) {
      if (part.kind !== "heading" && part.role !== "boilerplate") continue;
      const heading = release.printed(part);
      // “###” is read as a heading without words: an end mark.
      if (heading === "") continue;
      if (isEmptyHeading(part, parts[i + 1]) || isEmptyAbout(release, part, heading, parts[i + 1]))
        yield { at: part, message: "empty", data: { heading } };
    }
  },
});

/** Only headings marked as such: what looks like one in plain text may be a line of the story. */
function isEmptyHeading({ kind, level = 1, role }: Part, next: Part | undefined): boolean {
  if (kind !== "heading" || role === "headline" || role === "subhead" || role === "end-mark") return false;
  return !next || next.role === "end-mark" || (next.kind === "heading" && (next.level ?? 1) <= level);
}

// "About Kestrel Foods". Must not match a sentence.
const ABOUT = /^About(?: the)? \p{Lu}[^.:]{1,60}(?:(?<=\b(?:Inc|Corp|Ltd|Co))\.)?$/u;

function isEmptyAbout(release: ReleaseDocument, part: Part, heading: string, next: Part | undefined): boolean {
  if (part.role !== "boilerplate" || !ABOUT.test(heading) || countWords(heading) > 9) return false;
  // A second heading may follow where two firms share a paragraph.
  return !next || next.role === "contact" || next.role === "end-mark" || ABOUT.test(release.printed(next));
}
