import { businessWireMistakes, scotlandWriting } from "../../../data/authorities";
import type { Part } from "../../../model";
import type { ReleaseDocument } from "../../document";
import type { PlacedMatch } from "../../matches";
import { defineRule, type Hit } from "../../rule";
import { pattern, type Pattern } from "../../triggers";

/** Matches in the text as typed, where links still are links. */
function typed(release: ReleaseDocument, of: Pattern): readonly PlacedMatch[] {
  return release.format === "markdown" ? release.typedMatches(of) : [];
}

// A text in brackets and what follows it up to a blank. Must not match an image, a footnote or an escaped bracket.
const LINK = pattern({
  marks: "[",
  like: /(?<![!\\])\[(?!\^)([^\][\n]{1,200})\](?: \((?:https?:\/\/|www\.|mailto:)[^)\s]{1,400}\)|\(\s{0,4}\)|\((?:https?:\/\/|mailto:)[^)\s]{1,400}(?=\s|$)|\[([^\][\n]{0,100})\])/y,
});

export const brokenMarkdownLink = defineRule({
  id: "web/broken-markdown-link",
  summary: "Write links so that they are links.",
  why: "A blank or a bracket too few, and readers see brackets where a link should be.",
  source: [businessWireMistakes],
  level: "error",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    space: "A space parts the link’s text from its address",
    empty: "This link has no address",
    unclosed: "The bracket around the address is not closed",
    undefined: "There is no link named “{name}”",
    join: "Remove the space",
    close: "Close the bracket",
  },
  examples: {
    bad: [
      { frame: "story", text: "See the [plant] (https://kestrel.example/a) now.", format: "markdown" },
      { frame: "story", text: "See the [plant]() now.", format: "markdown" },
      {
        frame: "story",
        text: "See the [plant](https://kestrel.example/a now.",
        format: "markdown",
      },
      { frame: "story", text: "See the [plant][map] now.", format: "markdown" },
    ],
    good: [
      { frame: "story", text: "See the [plant](https://kestrel.example/a) now.", format: "markdown" },
      { frame: "story", text: "See the [plant][map] now.\n\n[map]: https://kestrel.example/a", format: "markdown" },
      { frame: "story", text: "As shown before [1] (p. 3), it is [in] Toledo.", format: "markdown" },
    ],
  },
  *check(release) {
    for (const match of typed(release, LINK)) {
      const hit = brokenLink(release, match);
      if (hit) yield hit;
    }
  },
});

function brokenLink(
  { text }: ReleaseDocument,
  { at, groups }: PlacedMatch,
): Hit<"space" | "empty" | "unclosed" | "undefined" | "join" | "close"> | undefined {
  const [all, label = "", reference] = groups;
  const afterLabel = at.start + label.length + 2;
  if (reference !== undefined) {
    const name = reference === "" ? label : reference;
    return isDefined(text, name) ? undefined : { at, message: "undefined", data: { name } };
  }
  const behind = all.slice(label.length + 2);
  if (behind.startsWith(" ")) {
    const edits = [{ start: afterLabel, end: afterLabel + 1, text: "" }];
    return { at, message: "space", fixes: [{ message: "join", edits }] };
  }
  if (behind.endsWith(")")) return { at, message: "empty" };
  return { at, message: "unclosed", fixes: [{ message: "close", edits: [{ start: at.end, end: at.end, text: ")" }] }] };
}

function isDefined(text: string, name: string): boolean {
  return text.toLowerCase().includes(`[${name.toLowerCase()}]:`);
}

// Must not match a longer text that begins so ("Read more about the plant").
const EMPTY_TEXT = pattern({
  marks: "[",
  like: /(?<!!)\[((?:click |press |read )?(?:here|this|link|more|this link|this page|learn more|read more|find out more|website|details))\](?=\()/iy,
});

export const linkText = defineRule({
  id: "web/link-text",
  summary: "Say in a link’s text where it leads.",
  why: "Readers skip from link to link, and “here” tells those who hear the page nothing.",
  source: [scotlandWriting],
  level: "info",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { empty: "“{label}” does not say where the link leads" },
  examples: {
    bad: [
      { frame: "story", text: "For the fact sheet [click here](https://kestrel.example/a).", format: "markdown" },
      { frame: "story", text: "[Read more](https://kestrel.example/a) on the plant.", format: "markdown" },
    ],
    good: [
      { frame: "story", text: "Here is the [fact sheet](https://kestrel.example/a).", format: "markdown" },
      { frame: "story", text: "[Read more about the plant](https://kestrel.example/a).", format: "markdown" },
      { frame: "story", text: "For the fact sheet click here." },
    ],
  },
  *check(release) {
    for (const { at, groups } of typed(release, EMPTY_TEXT))
      yield { at: { start: at.start + 1, end: at.end - 1 }, message: "empty", data: { label: groups[1] ?? "" } };
  },
});

// Two or three asterisks that open bold type, before a letter. Must not match an escaped mark or a rule across the page.
const BOLD = pattern({ marks: "*", like: /(?<![\\*])\*\*(?!\*)/uy });

export const unclosedBold = defineRule({
  id: "web/unclosed-bold",
  summary: "Close bold type where it ends.",
  why: "Without its partner the mark is printed, and two asterisks stand among the words.",
  source: [businessWireMistakes],
  level: "hint",
  fix: "suggestion",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    lone: "“**” has no partner in this paragraph",
    remove: "Remove “**”",
  },
  examples: {
    bad: [
      { frame: "story", text: "The plant makes **900 meals a minute and opens in May.", format: "markdown" },
      { frame: "story", text: "The **plant** opens in May** for 140 people.", format: "markdown" },
      { frame: "story", text: "The plant makes:\n\n- **Soups for schools\n- **Meals** for all", format: "markdown" },
    ],
    good: [
      { frame: "story", text: "The plant makes **900 meals** a minute and **opens** in May.", format: "markdown" },
      { frame: "story", text: "The plant cooks 2 ** 3 meals, `a**b`, and 5\\**.", format: "markdown" },
      { frame: "story", text: "The plant makes **900 meals a minute." },
    ],
  },
  *check(release) {
    const byPart = new Map<Part, PlacedMatch[]>();
    for (const match of typed(release, BOLD)) {
      if (match.within.kind === "table" || match.within.kind === "code") continue;
      const known = byPart.get(match.within);
      if (known) known.push(match);
      else byPart.set(match.within, [match]);
    }
    for (const [part, marks] of byPart) {
      const last = marks.at(-1);
      if (!last || marks.length % 2 === 0 || !isBesideWord(release, last)) continue;
      if (release.text.slice(part.start, part.end).includes("`")) continue;
      const edits = [{ ...last.at, text: "" }];
      yield { at: last.at, message: "lone", fixes: [{ message: "remove", edits }] };
    }
  },
});

/** Asterisks between two blanks are a sign of their own. */
function isBesideWord({ text }: ReleaseDocument, { at }: PlacedMatch): boolean {
  return BESIDE_WORD.test(text.slice(Math.max(0, at.start - 1), at.end + 1));
}

const BESIDE_WORD = /[^\s*]\*\*|\*\*[^\s*]/;
