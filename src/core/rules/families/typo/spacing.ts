import {
  delucchiBusiness,
  editingMonks,
  editorialJudgement,
  presswire,
  retextPlugins,
} from "../../../data/authorities";
import type { TextEdit } from "../../../model";
import { isPrinted, RUNNING_TEXT, STORY } from "../../document";
import { replaceEach, REPLACING } from "../../replacing";
import { defineRule } from "../../rule";
import { pattern } from "../../triggers";

export const doubleSpace = defineRule({
  id: "typo/double-space",
  summary: "Set one space between words and between sentences.",
  why: "Two spaces are left from typewriters and from cuts, and a desk takes them out one by one.",
  source: [presswire, retextPlugins],
  level: "hint",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    once: "Two spaces stand here",
    often: "Two or more spaces stand in {count} places",
    remove: "Set one space everywhere",
  },
  examples: {
    bad: [
      { frame: "story", text: "The plant opens in May.  It will make meals." },
      { frame: "story", text: "The  plant opens in May.  It makes meals.\n\nIt  opens." },
    ],
    good: [
      { frame: "story", text: "The plant opens in May. It will make meals." },
      { frame: "story", text: "The plant opens in May.  \nIt will make meals.", format: "markdown" },
      { frame: "story", text: "The **plant** opens in [May](https://kestrel.example/a).", format: "markdown" },
    ],
  },
  // Told once: who types two spaces does so after each sentence, and all are mended together.
  *check(release) {
    const edits: TextEdit[] = [];
    for (const part of release.structure.parts) {
      if (!isPrinted(part) || part.kind === "table" || !RUNNING_TEXT.includes(part.role)) continue;
      for (const { start, end } of release.typedNotes(part).ask(doubledIn))
        edits.push({ start: part.start + start, end: part.start + end, text: "" });
    }
    const [first] = edits;
    if (!first) return;
    const at = { start: first.start - 1, end: first.end };
    const fixes = [{ message: "remove" as const, safe: true, edits }];
    if (edits.length === 1) yield { at, message: "once", fixes };
    else yield { at, message: "often", data: { count: edits.length }, fixes };
  },
});

// Blanks of a table that is drawn with blanks: four in a row. Must not match two or three.
const ALIGNED = / {4}|\t/;

/** Blanks behind the first of a row, between printed characters of one line. */
function doubledIn(typed: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = typed.indexOf("  "); at !== -1; at = typed.indexOf("  ", at)) {
    const start = at;
    while (typed.charAt(at) === " ") at++;
    const opensLine = start === 0 || typed.charAt(start - 1) === "\n";
    const endsLine = at === typed.length || typed.charAt(at) === "\n" || typed.charAt(at) === "\r";
    if (!opensLine && !endsLine) found.push({ start: start + 1, end: at });
  }
  return found.length > 0 && ALIGNED.test(typed) ? [] : found;
}

const SPACE = 0x20;
// "ready , she". Must not match ".com", " ...", ":-)" or a mark between blanks of its own.
const SPACED = pattern({
  marks: ",;!?.:",
  beside: (before) => before === SPACE,
  like: /(?<=[\p{L}\d”)] )(?:,,?(?=\s|$|[”"])|[;!?](?=\s|$|[”"])|[.:](?=\s|$)(?!\s?\.))/uy,
});

export const spaceBeforePunctuation = defineRule({
  id: "typo/space-before-punctuation",
  summary: "Set no space before a comma, a stop or a colon.",
  why: "It is a slip of the keyboard that breaks lines in the wrong place.",
  source: [editorialJudgement],
  level: "warning",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: { space: "Unexpected space before “{mark}”", remove: "Remove the space" },
  examples: {
    bad: [
      { frame: "story", text: "The plant is ready , the council said." },
      { frame: "story", text: "The plant opens in May ." },
      { frame: "story", text: "The plant is ready ,, the council said." },
    ],
    good: [
      { frame: "story", text: "The plant is ready, the council said." },
      { frame: "story", text: "The site .com names are free, and it goes on ... and on." },
      { frame: "story", text: "The [site](https://kestrel.example/a), the **hall** and more.", format: "markdown" },
      { frame: "story", text: "L'usine est prête : elle ouvre en mai !" },
    ],
  },
  *check(release) {
    for (const { start, end, groups, part } of release.matches(SPACED, RUNNING_TEXT)) {
      // The blank may stand for markup; and French sets one before these marks.
      if (release.text.charAt(start - 1) !== " ") continue;
      if (FRENCH.has(groups[0]) && !release.notes(part).ask(soundsEnglish)) continue;
      const safe = !release.isQuoted({ start, end });
      const fixes = [{ message: "remove" as const, safe, edits: [{ start: start - 1, end: start, text: "" }] }];
      yield { at: { start: start - 1, end }, message: "space", data: { mark: groups[0] }, fixes };
    }
  },
});

const FRENCH: ReadonlySet<string> = new Set([":", ";", "!", "?"]);
const ENGLISH = /\b(?:the|of|and|said|for)\b/;

function soundsEnglish(paragraph: string): boolean {
  return ENGLISH.test(paragraph);
}

const MARKS: ReadonlySet<number> = new Set(Array.from(",;:.", (mark) => mark.charCodeAt(0)));
// ",,", "Inc..", ";,". Must not match an ellipsis, "e.g.," or marks parted by a quotation mark.
const DOUBLED = pattern({
  marks: ",;:.",
  beside: (_, behind) => MARKS.has(behind),
  like: /(?<![.,;:?!])(?:,,|;;|::|,\.(?![\d.])|\.\.(?!\.)|;,|,;|:,)(?![.,;:])/y,
});

export const doublePunctuation = defineRule({
  id: "typo/double-punctuation",
  summary: "Set one punctuation mark, not two.",
  why: "Two marks in a row are left over from a cut; after “Inc.” no second period is set.",
  source: [delucchiBusiness],
  level: "warning",
  fix: "safe",
  since: "0.2.0",
  profiles: ["all"],
  messages: REPLACING,
  examples: {
    bad: [
      { frame: "story", text: "The plant is run by Lumo Labs Inc.. It opens in May." },
      { frame: "story", text: "The plant is ready,, the council said." },
    ],
    good: [
      { frame: "story", text: "The plant is run by Lumo Labs Inc. It opens in May." },
      { frame: "story", text: "Lumo Labs Inc., Kestrel Foods, etc., wait ... and wait…" },
      { frame: "story", text: "Use Lumo::Pump and ../plant for the code." },
    ],
  },
  check: (release) =>
    replaceEach(
      release,
      DOUBLED,
      ({ start, end, groups, part }) => {
        const isWithin = /[\p{L}\d/]/u.test(release.prose.slice(end, Math.min(end + 1, part.end)));
        const text = groups[0] === ",." ? "." : groups[0].charAt(0);
        return isWithin || release.prose.charAt(start - 1) === " " ? undefined : { text, safe: groups[0] !== "::" };
      },
      RUNNING_TEXT,
    ),
});

// Dots with letters right at both ends, or without a blank behind. Must not match " ... ".
const DOTS = pattern({ marks: ".…", like: /(?<![.…])(?:\.{3}|…)(?![.…])/y });

export const ellipsis = defineRule({
  id: "typo/ellipsis",
  summary: "Set an ellipsis as three periods with a space on each side.",
  why: "AP treats an ellipsis as a word of three letters.",
  source: [editingMonks],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["ap-strict"],
  messages: { form: "AP sets an ellipsis as “ ... ”", change: "Set spaces around three periods" },
  examples: {
    bad: [
      { frame: "story", text: "The plant opens...in May, the council said." },
      { frame: "story", text: "The plant opens… in May, the council said." },
    ],
    good: [
      { frame: "story", text: "The plant opens ... in May, the council said." },
      { frame: "story", text: "“We wait ...” Bo Tarn, the mayor, said." },
      { frame: "story", text: "It is at kestrel.example/...a now." },
    ],
  },
  *check(release) {
    for (const { start, end, groups, part } of release.matches(DOTS, STORY)) {
      const before = start === part.start ? " " : release.prose.charAt(start - 1);
      const after = end === part.end ? " " : release.prose.charAt(end);
      if (before === "/" || (groups[0] !== "…" && OPEN.test(before) && OPEN.test(after))) continue;
      const text = `${OPEN.test(before) ? "" : " "}...${OPEN.test(after) ? "" : " "}`;
      yield { at: { start, end }, message: "form", fixes: [{ message: "change", edits: [{ start, end, text }] }] };
    }
  },
});

// A blank, or a mark that closes or opens words. Must not match a letter.
const OPEN = /[\s“”"‘’'()[\]\uFFFC]/;
