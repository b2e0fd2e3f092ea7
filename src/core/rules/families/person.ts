import { emailWire, newswireGuidelines } from "../../data/authorities";
import type { Part, Role, Span } from "../../model";
import { findContaining } from "../../text";
import type { ReleaseDocument } from "../document";
import { COVER } from "../own-words";
import { defineRule } from "../rule";
import { pattern } from "../triggers";
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
  messages: {
    outside: "“{word}” stands outside a quotation",
    throughout: "The whole text is in the first person: “{word}”",
  },
  examples: {
    bad: [
      { frame: "story", text: "We will hire 140 people at the plant." },
      { frame: "story", text: "Farmers saved water. Our country was able to grow more rice." },
      { frame: "story", text: "The grant is a milestone for us and for the town." },
      { frame: "story", text: "With the mayor I opened the plant in May." },
    ],
    good: [
      { frame: "story", text: "Kestrel Foods will hire 140 people at its plant." },
      { frame: "story", text: "“We will hire 140 people,” Dana Okafor, the manager, said." },
      { frame: "story", text: "Terms such as (“we,” “us” or “our”) mean Kestrel Foods in the US and in Canada." },
      { frame: "story", text: "The probe studies our solar system and our universe." },
      { frame: "story", text: "The Meet Our Makers fair and the film Our Town open on Friday in the US." },
    ],
  },
  *check(release, { boilerplate }) {
    if (release.tradition === "statement") return;
    const roles: readonly Role[] = boilerplate ? ["lead", "body", "boilerplate"] : ["lead", "body"];
    const parts = withoutBrokenMarks(release, release.parts(...roles));
    const found = parts.flatMap((part) => {
      const first = release.ownNotes(part).ask(firstIn);
      return first ? [{ ...first, start: first.start + part.start, end: first.end + part.start }] : [];
    });
    const [first] = found;
    if (!first) return;
    // A letter, a column or a speech is in the first person throughout: one hint says it all.
    if (
      isStatement(release) ||
      found.some(({ word }) => SINGULAR.test(word)) ||
      (found.length > 2 && found.length * 2 > parts.length)
    ) {
      yield { at: first, message: "throughout", level: "hint", data: { word: first.word } };
      return;
    }
    for (const one of found) {
      // Reported speech, or a quotation that has lost its marks.
      const isLess = release.isReported(one);
      yield { at: one, message: "outside", data: { word: one.word }, ...(isLess ? { level: "hint" } : {}) };
    }
  },
});

// "Joint Statement on …", "Remarks by …". Must not match a statement that the news tells of.
const STATEMENT = /^(?:joint |press |media )?(?:statement|remarks|letter|message|speech|op-ed)\b/i;

function isStatement(release: ReleaseDocument): boolean {
  const headline = release.part("headline");
  return headline !== undefined && STATEMENT.test(release.printed(headline));
}

const SINGULAR = /^(?:I|my)\b/i;

/** Where a mark is missing nobody knows whose words these are; quote/unbalanced reports it. One walk over both lists. */
function withoutBrokenMarks(release: ReleaseDocument, parts: readonly Part[]): readonly Part[] {
  const broken = release.speech.marked.filter(({ open, close, continues }) => !open || (!close && !continues));
  let next = 0;
  return parts.filter((part) => {
    while ((broken[next]?.start ?? Infinity) < part.start) next++;
    return (broken[next]?.start ?? Infinity) >= part.end;
  });
}

// Must not match inside a word, beside a mark or a bracket ("(“we,” “us”)"), or "US" the country.
const FIRST_PERSON =
  /(?<![\p{L}\p{N}'’“"(-])(?:[Ww]e|[Oo]urs?|[Oo]urselves|us|[Mm]y|I)(?:['’](?:re|ve|ll|d|m))?(?![\p{L}\p{N}”")-])/gu;

interface FoundWord extends Span {
  readonly word: string;
}

/** The first word of a paragraph in the first person: one finding is enough to rewrite it. */
function firstIn(ownWords: string): FoundWord | undefined {
  for (const match of ownWords.matchAll(FIRST_PERSON)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    if (isName(ownWords, start, end, word) || isRoman(ownWords, start, word)) continue;
    if (!MANKIND.test(ownWords.slice(start, end + 20))) return { start, end, word };
  }
  return undefined;
}

// "our solar system": everybody's. Must not match "our system".
const MANKIND =
  /^our (?:solar|universe|planet|galaxy|oceans?\b|climate|world|species|understanding|daily|everyday|own lifetime|place in)/i;

/** "Meet Our Makers", "Our Town": a capital inside a sentence, or a capital after it, belongs to a name. */
function isName(ownWords: string, start: number, end: number, word: string): boolean {
  if (word === "I" || !startsUpper(word)) return false;
  const before = ownWords.slice(Math.max(0, start - 3), start);
  const after = ownWords.slice(end, end + 2);
  return !OPENS_SENTENCE.test(before) || NAME_GOES_ON.test(after);
}

const OPENS_SENTENCE = new RegExp(`(?:^|[.!?:;\\n${COVER}]["”’)]?\\s*)$`);
const NAME_GOES_ON = /^ \p{Lu}/u;

/** "World War I", "Phase I": a numeral, told by the capital before it. */
function isRoman(ownWords: string, start: number, word: string): boolean {
  return word === "I" && BEFORE_NUMERAL.test(ownWords.slice(Math.max(0, start - 30), start));
}

const BEFORE_NUMERAL = /\p{Lu}[\p{L}.]{0,20} $/u;

export const secondPerson = defineRule({
  id: "person/second-person",
  summary: "Speak of readers, not to them.",
  why: "A text that says “you” is an advertisement to a desk, and wires refuse it.",
  source: [emailWire, newswireGuidelines],
  level: "hint",
  fix: "none",
  since: "0.2.0",
  profiles: ["all"],
  messages: { you: "“{word}” speaks to the reader" },
  examples: {
    bad: [
      { frame: "story", text: "You can taste the meals at the plant." },
      { frame: "story", text: "The meals arrive at your school by noon." },
    ],
    good: [
      { frame: "story", text: "Buyers can return the kettle." },
      { frame: "story", text: "“You can taste the meals,” Dana Okafor, the manager, said." },
      { frame: "story", text: "If you own the kettle, stop using it, and call 419-555-0142 for your refund." },
      { frame: "story", text: "The You Cook fair opens on Friday, and visitors may register." },
    ],
  },
  *check(release) {
    if (release.tradition === "statement" || release.tradition === "advisory") return;
    for (const { start, end } of release.ownMatches(YOU, ["lead", "body"])) {
      const sentence = findContaining(release.storySentences, { start, end });
      if (
        !sentence ||
        CALLS.test(release.prose.slice(sentence.start, sentence.end)) ||
        release.isReported({ start, end })
      )
        continue;
      // One is enough to tell the tone of the text.
      yield { at: { start, end }, message: "you", data: { word: release.prose.slice(start, end) } };
      return;
    }
  },
});

// Must not match a name ("The You Cook fair") or "thank you".
const YOU = pattern({
  words: "you your yours yourself",
  like: /(?:you|your|yours|yourself)\b|(?<=(?:^|[.!?:\n] ?))(?:You|Your)\b(?! \p{Lu})/uy,
});
// A call to act, which recalls, programmes and invitations may make.
const CALLS =
  /\b(?:visit|contact|call|click|register|sign up|return|stop using|RSVP|download|learn more|send|email|see|follow|check|dial|tune in|watch|thank you)\b|https?:|www\.|@/i;
