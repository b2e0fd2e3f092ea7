import { businessWireCatches } from "../../../data/authorities";
import type { Span } from "../../../model";
import type { ReleaseDocument } from "../../document";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

export const footnoteUnresolved = defineRule({
  id: "structure/footnote-unresolved",
  summary: "Give every footnote mark its note, and every note its mark.",
  why: "A mark without a note promises a source that nobody finds.",
  source: [businessWireCatches],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { noNote: "No note explains the mark {mark}", noMark: "Nothing in the text refers to the note {mark}" },
  examples: {
    bad: [
      { frame: "story", text: "Sales rose 8%.[^1] The plant makes 900 meals a minute." },
      { frame: "story", text: "Sales rose 8%.\n\n[^1]: Not audited.", format: "markdown" },
      { frame: "story", text: "Sales rose 8 percent.² The plant makes 900 meals a minute." },
      { frame: "story", text: "Sales rose 8 percent in the quarter.* The plant makes 900 meals a minute." },
    ],
    good: [
      { frame: "story", text: "Sales rose 8%.[^1]\n\n[^1]: Not audited.", format: "markdown" },
      { frame: "story", text: "Sales rose 8 percent.¹\n\n¹ Not audited." },
      { frame: "story", text: "Sales rose 8 percent.¹\n\nNotes\n\n1. Not audited." },
      { frame: "story", text: "Sales rose 8 percent in the quarter.*\n\n*Not audited." },
      { frame: "story", text: "The hall has 900 m² and 40 km² of fields; a *very* large plant." },
    ],
  },
  *check(release) {
    const notes = new Map<string, Span>();
    const found = release.typedMatches(MARK);
    if (found.length === 0) return;
    for (const { at, groups } of found) {
      const key = keyOf(groups[0]);
      if (opensLine(release.text, at.start) && !notes.has(key)) notes.set(key, at);
    }
    const marked = new Set<string>();
    for (const { at, groups } of found) {
      if (opensLine(release.text, at.start)) continue;
      const mark = groups[0];
      const key = keyOf(mark);
      if (!marked.has(key) && !notes.has(key) && !hasNumberedLine(release, key))
        yield { at, message: "noNote", data: { mark }, ...(isSign(key) ? { level: "hint" } : {}) };
      marked.add(key);
    }
    for (const [key, at] of notes)
      if (isMarkdownNote(release, at) && !marked.has(key)) {
        const mark = release.text.slice(at.start, at.end);
        yield { at, message: "noMark", data: { mark } };
      }
  },
});

const SUPERSCRIPTS = "¹²³⁴⁵⁶⁷⁸⁹";
const RAISED = /[¹²³⁴-⁹]/g;

// "[^1]", a raised figure, a star or a dagger. Behind a word or its stop it is a mark, at the start of a line a note.
// Must not match "m²", emphasis, "5*3" or the second of two stars.
const MARK = pattern({
  marks: `[*†‡${SUPERSCRIPTS}`,
  like: /\[\^[\w-]{1,20}\]|(?<!\b(?:[ckm]?m|ft|in|mi|yd|R|CO|H|x|n|s)|\d)[¹²³⁴-⁹]{1,2}(?![\p{L}\d])|(?:(?<=[\p{L}\d%][.,;!?]["”’]?)(?<!\*[^\s*][^*\n]{0,80})(?=.(?:\s|$))|(?<=[\p{L}\d%])(?<!\*[^\s*][^*\n]{0,80})(?=.(?:[.,;)]| \p{Ll}|\s?$|\n))|(?<![^\n])\s{0,3}(?=.[\s\p{L}]))[*†‡](?!\*)/uy,
});

function keyOf(mark: string): string {
  const first = mark.charAt(0);
  if (first === "[") return mark.slice(2, -1).toLowerCase();
  return mark.replace(RAISED, (sign) => String(SUPERSCRIPTS.indexOf(sign) + 1));
}

function isSign(key: string): boolean {
  return key === "*" || key === "†" || key === "‡";
}

function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && (text[before] === " " || text[before] === "\t" || text[before] === "(")) before--;
  return before < 0 || text[before] === "\n" || text[before] === "\r";
}

function isMarkdownNote({ text }: ReleaseDocument, at: Span): boolean {
  return text.charAt(at.start) === "[" && text.charAt(at.end) === ":";
}

/** "1. Not audited", "(1) Not audited", "1 Not audited" on a line of its own. */
function hasNumberedLine({ text, structure }: ReleaseDocument, key: string): boolean {
  return structure.parts.some((part) =>
    text
      .slice(part.start, Math.min(part.end, part.start + LONGEST))
      .split("\n")
      .some((line) => NUMBERED.exec(line)?.[1] === key),
  );
}

/** No list of notes is longer than this. */
const LONGEST = 4_000;
const NUMBERED = /^[\s([]{0,4}(\d{1,2})(?:[.)\]:]|\s)/;
