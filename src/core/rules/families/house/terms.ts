import { editorialJudgement } from "../../../data/authorities";
import type { Role } from "../../../model";
import { otherSpellings } from "../../house-terms";
import { defineRule } from "../../rule";

const BIKES = { terms: [{ write: "e-bike", not: ["electric bike"] }] };
const MAIL = { terms: [{ write: "email", not: [] }] };

export const houseTerm = defineRule({
  id: "house/term",
  summary: "Write the terms of the house as the house writes them.",
  why: "A name or a term in two spellings makes readers and search engines think of two things.",
  source: [editorialJudgement],
  level: "warning",
  fix: "suggestion",
  since: "0.1.0",
  profiles: ["all"],
  messages: { other: "“{printed}” is written {write} in this house", write: "Write {write}" },
  examples: {
    bad: [
      { frame: "story", text: "The firm sells an ebike and parts of it.", house: BIKES },
      { frame: "story", text: "E bikes are banned, but an electric bike’s frame is not.", house: BIKES },
      { frame: "story", text: "Send an e-mail to the firm.", house: MAIL },
    ],
    good: [
      { frame: "story", text: "The firm sells an e-bike. E-bike riders like an e-bike’s frame.", house: BIKES },
      { frame: "story", text: "“I ride an ebike,” Dana Okafor, the manager, said.", house: BIKES },
      { frame: "story", text: "The firm sells bikes, electric, bike-like and others.", house: BIKES },
      { frame: "story", text: "It is said that IT sells.", house: { terms: [{ write: "IT", not: [] }] } },
    ],
  },
  *check(release) {
    const { terms } = release.house;
    if (terms.length === 0) return;
    const question = otherSpellings(terms);
    for (const part of release.parts(...READ)) {
      if (part.kind === "code") continue;
      for (const { start, end, printed, write } of release.notes(part).ask(question)) {
        const at = { start: part.start + start, end: part.start + end };
        if (release.isQuoted(at)) continue;
        const fixes = [{ message: "write" as const, data: { write }, edits: [{ ...at, text: write }] }];
        yield { at, message: "other", data: { printed, write }, fixes };
      }
    }
  },
});

const READ: readonly Role[] = [
  "headline",
  "subhead",
  "lead",
  "body",
  "quote-paragraph",
  "boilerplate",
  "notes-to-editors",
];
