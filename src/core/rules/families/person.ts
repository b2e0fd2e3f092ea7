import { emailWire, newswireGuidelines } from "../../data/authorities";
import type { Part, Role } from "../../model";
import { COVER, type ReleaseDocument } from "../document";
import { defineRule } from "../rule";
import { startsUpper } from "../words";

export const firstPerson = defineRule({
  id: "person/first-person",
  summary: "Write the news in the third person.",
  why: "A journalist cannot print “we”; wires reject a release that speaks of itself.",
  source: [emailWire, newswireGuidelines],
  level: "warning",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  options: {
    boilerplate: {
      type: "boolean",
      default: false,
      description: "Look at the paragraph about the sender too, where many firms speak of themselves.",
    },
  },
  messages: { outside: "“{word}” stands outside a quotation" },
  examples: {
    bad: [
      { frame: "story", text: "We will hire 140 people at the plant." },
      { frame: "story", text: "Farmers saved water. Our country was able to grow more rice." },
      { frame: "story", text: "The grant is a milestone for us and for the town." },
    ],
    good: [
      { frame: "story", text: "Kestrel Foods will hire 140 people at its plant." },
      { frame: "story", text: "“We will hire 140 people,” Dana Okafor, the manager, said." },
      { frame: "story", text: "Terms such as (“we,” “us” or “our”) mean Kestrel Foods in the US and in Canada." },
      { frame: "story", text: "The Meet Our Makers fair and the film Our Town open on Friday in the US." },
    ],
  },
  *check(release, { boilerplate }) {
    if (release.tradition === "statement") return;
    const roles: readonly Role[] = boilerplate ? ["lead", "body", "boilerplate"] : ["lead", "body"];
    for (const part of release.parts(...roles)) {
      const match = firstIn(release, part);
      if (match) yield { at: match, message: "outside", data: { word: match.word } };
    }
  },
});

// Must not match inside a word, beside a mark or a bracket ("(“we,” “us”)"), or "US" the country.
const FIRST_PERSON =
  /(?<![\p{L}\p{N}'’“"(-])(?:[Ww]e|[Oo]urs?|[Oo]urselves|us|[Mm]y|I)(?:['’](?:re|ve|ll|d|m))?(?![\p{L}\p{N}”")-])/gu;

/** The first word of a paragraph in the first person: one finding is enough to rewrite it. */
function firstIn(release: ReleaseDocument, part: Part): { start: number; end: number; word: string } | undefined {
  for (const match of release.ownWords.slice(part.start, part.end).matchAll(FIRST_PERSON)) {
    const start = part.start + match.index;
    const end = start + match[0].length;
    if (!isName(release, start, end, match[0]) && !isRoman(release, start, match[0]))
      return { start, end, word: match[0] };
  }
  return undefined;
}

/** "Meet Our Makers", "Our Town": a capital inside a sentence, or a capital after it, belongs to a name. */
function isName(release: ReleaseDocument, start: number, end: number, word: string): boolean {
  if (word === "I" || !startsUpper(word)) return false;
  const before = release.ownWords.slice(Math.max(0, start - 3), start);
  const after = release.ownWords.slice(end, end + 2);
  return !OPENS_SENTENCE.test(before) || NAME_GOES_ON.test(after);
}

const OPENS_SENTENCE = new RegExp(`(?:^|[.!?:;\\n${COVER}]["”’)]?\\s*)$`);
const NAME_GOES_ON = /^ \p{Lu}/u;

/** "World War I", "Phase I": a numeral, told by the capital before it. */
function isRoman(release: ReleaseDocument, start: number, word: string): boolean {
  return word === "I" && BEFORE_NUMERAL.test(release.ownWords.slice(Math.max(0, start - 30), start));
}

const BEFORE_NUMERAL = /\p{Lu}[\p{L}.]* $/u;
