import { editorialJudgement, nstPrWords, prWebFinancial } from "../../data/authorities";
import { companyForms } from "../../data/organisations";
import type { Part, Span } from "../../model";
import type { ReleaseDocument } from "../document";
import { differByOneLetter } from "../near-names";
import { defineRule } from "../rule";
import { capitalised, countWords, isWordAt, startsUpper, wordKeys, wordsOf } from "../words";

const STORY = "Kestrel Foods opens second Ohio plant\n\nKestrel Foods opened its second plant in Toledo on Monday.\n\n";

export const tooLong = defineRule({
  id: "boilerplate/too-long",
  summary: "Keep the paragraph about the sender short.",
  why: "Editors take a sentence of it and cut the rest.",
  source: [editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  options: { max: { type: "integer", default: 150, minimum: 5, description: "Most words about one sender." } },
  messages: { long: "{count} words about {name}, expected at most {max}" },
  examples: {
    bad: [
      {
        options: { max: 10 },
        text: `${STORY}About Kestrel Foods\nKestrel Foods makes meals for schools and hospitals around the Great Lakes and in Ontario.`,
      },
      {
        options: { max: 10 },
        text: `${STORY}About Kestrel Foods\n\nKestrel Foods makes meals for schools.\n\nIt was founded in Toledo and employs 140 people.`,
      },
    ],
    good: [
      { text: `${STORY}About Kestrel Foods\nKestrel Foods makes meals for schools and hospitals.` },
      {
        options: { max: 10 },
        text: `${STORY}Lumo supplied kettles.\n\nAbout Kestrel Foods\nKestrel Foods makes meals for schools.\n\nAbout Lumo\nLumo makes kettles in Lima, Ohio.`,
      },
      {
        options: { max: 10 },
        text: `${STORY}The plant makes meals for schools and hospitals around the Great Lakes and in Ontario.`,
      },
    ],
  },
  *check(release, { max }) {
    for (const { name, at, text } of aboutsIn(release)) {
      const count = countWords(text);
      if (count > max) yield { at, message: "long", data: { count, name, max } };
    }
  },
});

export const hype = defineRule({
  id: "boilerplate/hype",
  summary: "Say in the first sentence about the sender what the sender does.",
  why: "A phrase such as “a leading provider of solutions” describes every firm and none.",
  source: [nstPrWords],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { praise: "“{words}” praises instead of describing" },
  examples: {
    bad: [
      { text: `${STORY}About Kestrel Foods\nKestrel Foods is a leading provider of meals for schools.` },
      { text: `${STORY}About Kestrel Foods\n\nKestrel Foods is the world’s premier maker of meals.` },
    ],
    good: [
      { text: `${STORY}About Kestrel Foods\nKestrel Foods makes meals for schools and hospitals.` },
      { text: `${STORY}About Kestrel Foods\nKestrel Foods is a maker of meals, and the leading hospitals buy them.` },
      { text: `${STORY}About Kestrel Foods\nKestrel Foods, named a leading firm by the Norland Index, makes meals.` },
    ],
  },
  *check(release) {
    for (const { body } of aboutsIn(release)) {
      const match = body && PRAISE.exec(release.prose.slice(body.start, Math.min(body.end, body.start + 160)));
      if (!match) continue;
      const words = match[1] ?? "";
      const start = body.start + match.index + match[0].length - words.length;
      yield { at: { start, end: start + words.length }, message: "praise", data: { words } };
    }
  },
});

// "… is a leading provider". Must not match further down than the first sentence.
const PRAISE =
  /^[^.!?\n]{0,90}?\b(?:is|are) ((?:an?|the|one of the) (?:(?:world|nation|country|industry)['’]s )?(?:global |world |national |recognized |industry[- ])?(?:leading|premier|innovative|foremost|pre-eminent|preeminent|cutting-edge|world-class|best-in-class|leader)\b)/iu;

export const nameMismatch = defineRule({
  id: "boilerplate/name-mismatch",
  summary: "Let the paragraph about the sender be about the sender.",
  why: "A paragraph copied from another release names a firm that this one does not know.",
  source: [prWebFinancial],
  level: "warning",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: {
    stranger: "“{name}” stands nowhere above this paragraph",
    near: "“{name}” is spelled almost like “{other}” above",
  },
  examples: {
    bad: [
      { text: `${STORY}About Lumo Labs\nLumo Labs makes kettles in Lima, Ohio.` },
      { text: `${STORY}The city is glad of Kestrel Foods.\n\nAbout Kestral Foods\n\nKestral Foods makes meals.` },
      { text: `${STORY}About the Marl Group\n\nThe Marl Group runs the port of Tarn.` },
      { text: `${STORY}It will begin milling in May.\n\nAbout Marl Milling\n\nMarl Milling has mills in Tarn.` },
    ],
    good: [
      { text: `${STORY}About Kestrel Foods Inc.\nKestrel Foods Inc. makes meals for schools.` },
      {
        text: "KFI opens second plant\n\nKFI opened its second plant in Toledo on Monday.\n\nAbout Kestrel Foods International\nKestrel Foods International makes meals for schools.",
      },
      {
        text: `${STORY}About Kestrel\nKestrel makes meals for schools.\n\nAbout the award\nThe award goes to cooks.`,
      },
    ],
  },
  *check(release) {
    const abouts = aboutsIn(release);
    const [first] = abouts;
    if (!first) return;
    const strangers = abouts.filter(({ name }) => isUnknown(release, name, first.at.start));
    for (const { name, at } of abouts) {
      const slip = slipIn(release, name, first.at.start);
      if (slip) {
        yield { at, message: "near", data: slip };
        continue;
      }
      if (!strangers.some((one) => one.name === name)) continue;
      // Beside the sender's own paragraph it may be that of a parent or of whoever distributes the release.
      const isLess = strangers.length < abouts.length;
      yield { at, message: "stranger", data: { name }, ...(isLess ? { level: "hint" } : {}) };
    }
  },
});

/** Shorter names have namesakes that differ by a letter. */
const SHORTEST = 5;

/** The first word of a sender's name where the news above prints it with one other letter, and never like this. */
function slipIn(release: ReleaseDocument, name: string, end: number): { name: string; other: string } | undefined {
  const [first = ""] = nameWords(name);
  const key = first.toLowerCase();
  if (first.length < SHORTEST || holds(release.prose.slice(0, end).toLowerCase(), key)) return undefined;
  const names = [...release.wordCases.upper].filter((word) => word.length >= SHORTEST && differByOneLetter(word, key));
  const [near] = names.filter((word) => `${word}s` !== key && `${key}s` !== word && !release.wordCases.lower.has(word));
  return near === undefined ? undefined : { name: first, other: capitalised(near) };
}

/** True when nothing above a place names this sender: none of its words, not its initials, not its letters in a row. */
function isUnknown(release: ReleaseDocument, name: string, end: number): boolean {
  const printed = release.prose.slice(0, end);
  const above = printed.toLowerCase();
  const [first, ...others] = nameWords(name);
  if (first === undefined) return false;
  if ([first, initialsOf(name)].some((word) => holds(above, word.toLowerCase()))) return false;
  // Further words are mostly those of the trade: "will begin milling" names no Marl Milling.
  if (others.some((word) => holds(printed, word) || holds(printed, word.toUpperCase()))) return false;
  return !lettersAbove(release, end).includes([first, ...others].join("").toLowerCase());
}

/** Whether a text has a word in just this case, also in the possessive. */
function holds(text: string, word: string): boolean {
  if (word === "") return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const opens = at === 0 || (!isWordAt(text, at - 1) && !INNER.test(text.slice(Math.max(0, at - 2), at)));
    if (opens && CLOSES.test(text.slice(end, end + 4))) return true;
  }
  return false;
}

// An apostrophe inside a word. Must not match one that opens a quotation.
const INNER = /^[\p{L}\p{N}]['’]$/u;
// Nothing of the word is left but a possessive.
const CLOSES = /^(?:['’]s(?!['’]?[\p{L}\p{N}])|(?!['’]?[\p{L}\p{N}]))/u;

/** Names are printed "Youth Care" and "YouthCare". */
function lettersAbove(release: ReleaseDocument, end: number): string {
  const parts = release.structure.parts.filter((part) => part.end <= end);
  return parts.map((part) => release.notes(part).ask(lettersIn)).join("");
}

function lettersIn(passage: string): string {
  return wordKeys(passage)
    .map((key) => key.replace(POSSESSIVE, ""))
    .join("");
}

const POSSESSIVE = /'s?$/;

/** Capitalised words that tell one sender from another; legal forms and "Group" tell nothing. */
function nameWords(name: string): readonly string[] {
  return wordsOf(name)
    .filter(({ text, key }) => startsUpper(text) && !COMMON.has(key))
    .map(({ text }) => text);
}

const COMMON: ReadonlySet<string> = new Set([
  ...companyForms,
  "the",
  "about",
  "group",
  "company",
  "international",
  "of",
  "for",
  "us",
]);

function initialsOf(name: string): string {
  const words = wordsOf(name).filter(({ text }) => startsUpper(text));
  return words.map(({ text }) => text.charAt(0)).join("");
}

interface About {
  readonly name: string;
  /** The heading. */
  readonly at: Span;
  /** Where the text below the heading begins; undefined when nothing stands there. */
  readonly body: Span | undefined;
  readonly text: string;
}

// "About Kestrel Foods" or "About Kestrel Foods: …" at the start of a line. Must not match a sentence.
const HEADING = /^\W{0,4}About (?:the )?(\p{Lu}[^\n:.]{1,70}?(?:,? (?:Inc|Ltd|Corp|Co|S\.A|Bros)\.)?)\s*(?::|\n|$)/u;

/** Paragraphs about senders, each with what belongs to it. */
function aboutsIn(release: ReleaseDocument): readonly About[] {
  const abouts: { name: string; at: Span; parts: Span[] }[] = [];
  for (const part of release.parts("boilerplate")) {
    const heading = headingOf(release, part);
    if (heading) abouts.push(heading);
    else abouts.at(-1)?.parts.push(part);
  }
  return abouts.map(({ name, at, parts }) => ({
    name,
    at,
    body: parts[0],
    text: parts.map(({ start, end }) => release.prose.slice(start, end)).join("\n"),
  }));
}

function headingOf(release: ReleaseDocument, { start, end }: Part) {
  const printed = release.prose.slice(start, Math.min(end, start + 120));
  const match = HEADING.exec(printed);
  const name = match?.[1]?.trim();
  if (!match || name === undefined) return undefined;
  const from = start + match[0].length;
  const rest = release.prose.slice(from, end).trim() === "" ? [] : [{ start: from, end }];
  return { name, at: { start, end: start + match[0].trimEnd().length }, parts: rest };
}
