import { editorialJudgement, nstPrWords, prNewsWords, scottGobbledygook } from "../../../data/authorities";
import { hypeTerms } from "../../../data/hype";
import type { Part, Span } from "../../../model";
import { RUNNING_TEXT, type ReleaseDocument } from "../../document";
import { COVER } from "../../own-words";
import { termIndex, termsIn, type FoundTerm } from "../../terms";
import { defineRule } from "../../rule";
import { repeatsWord, startsUpper, type Word } from "../../words";

export const repeatedWord = defineRule({
  id: "clarity/repeated-word",
  summary: "Print a word once.",
  why: "A doubled word is a slip of the keyboard, and it survives every reading but the last.",
  source: [editorialJudgement],
  level: "error",
  fix: "safe",
  since: "0.1.0",
  profiles: ["all"],
  messages: { twice: "“{word}” stands twice in a row", remove: "Remove the second “{word}”", first: "The first one" },
  examples: {
    bad: [
      { frame: "story", text: "The the plant opens in May." },
      { frame: "story", text: "The plant will make meals for for the schools of the town." },
      { frame: "story", text: "The plant opens on on Monday." },
      { frame: "story", text: "“We opened the the plant,” Dana Okafor, the manager, said." },
    ],
    good: [
      { frame: "story", text: "They said that that plan had had no friends in Walla Walla, Washington." },
      { frame: "story", text: "Mr Lee Lee and the band Duran Duran came to Pago Pago." },
      { frame: "story", text: "What it is is a plant. It came in in-house, and he gave her her coat." },
      { frame: "story", text: "The code is 20 20, and the vote was aye aye." },
      { frame: "story", text: "What he does does matter: it is a win win for the town." },
      {
        frame: "story",
        text: "Acme opened [the plant](https://acme.example) and the **the** hall.",
        format: "markdown",
      },
    ],
  },
  *check(release) {
    for (const part of release.parts(...RUNNING_TEXT)) {
      if (part.kind === "table" || part.kind === "code") continue;
      for (const { first, again } of doubled(release, part)) {
        const word = again.text;
        // A quotation's words are its speaker's, and only these words never rightly meet themselves: else the writer decides.
        const certain = NEVER_DOUBLE.has(again.key);
        const safe = certain && !release.isQuoted(again);
        yield {
          at: again,
          message: "twice",
          ...(certain ? {} : { level: PARTICLES.has(again.key) ? "hint" : "warning" }),
          data: { word },
          related: [{ at: first, message: "first" }],
          fixes: [{ message: "remove", data: { word }, safe, edits: [{ start: first.end, end: again.end, text: "" }] }],
        };
      }
    }
  },
});

interface Doubled {
  readonly first: Word;
  /** From the second to the last of a row of equal words. */
  readonly again: Word;
}

function* doubled(release: ReleaseDocument, part: Part): Iterable<Doubled> {
  if (!release.notes(part).ask(repeatsWord)) return;
  for (const words of release.wordsByPiece(part)) yield* doubledIn(release, words);
}

function* doubledIn(release: ReleaseDocument, words: readonly Word[]): Iterable<Doubled> {
  for (let i = 1; i < words.length; i++) {
    const [first, second] = [words[i - 1], words[i]];
    if (!first || !second || !isDoubled(release, first, second)) continue;
    let last = second;
    for (let next = words[i + 1]; next && isDoubled(release, last, next); next = words[i + 1]) {
      last = next;
      i++;
    }
    yield { first, again: { ...second, end: last.end } };
  }
}

/** Words that rightly meet themselves ("had had", "her her coat"), and those that are doubled for effect. */
const MAY_DOUBLE: ReadonlySet<string> = new Set(
  (
    "had that her is his you do did does so no yes very really aye ha bye blah hear knock many far long never ever again " +
    "now there tut cha win die der das"
  ).split(" "),
);
/** "To log in in person": a verb may bring the first along. */
const PARTICLES: ReadonlySet<string> = new Set(["in", "on", "up", "out", "off"]);
/** Words that no English sentence repeats: taking the second away is certain. */
const NEVER_DOUBLE: ReadonlySet<string> = new Set(
  "the a an of and or to for with from by at as our their its".split(" "),
);
const LETTERS = /^[\p{L}’']+$/u;

function isDoubled({ text, prose }: ReleaseDocument, first: Word, second: Word): boolean {
  if (first.key !== second.key || MAY_DOUBLE.has(second.key) || !LETTERS.test(second.text)) return false;
  if (second.text.length === 1 && second.key !== "a") return false;
  // Two capitals are a name: "Walla Walla", "Lee Lee".
  if (startsUpper(second.text)) return false;
  // In the text itself: where markup stands between them, a removal would tear it apart.
  const gap = text.slice(first.end, second.start);
  return ONE_BLANK.test(gap) && !HYPHEN.test(prose.charAt(second.end)) && !HYPHEN.test(prose.charAt(first.start - 1));
}

// Blanks, and at most one line break. Must not match punctuation or an empty line.
const ONE_BLANK = /^[^\S\n]*\n?[^\S\n]*$/;
const HYPHEN = /[-–—/.@]/;

export const hypeWords = defineRule({
  id: "clarity/hype-words",
  summary: "Let the facts praise, and leave out the words that do.",
  why: "Words such as “world-class” stand in every release, tell nothing, and are the first that a desk strikes.",
  source: [scottGobbledygook, nstPrWords, prNewsWords],
  level: "warning",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  options: {
    words: { type: "strings", default: [], description: "Further words and phrases to report." },
    allow: { type: "strings", default: [], description: "Words and phrases that are no hype here." },
  },
  messages: { hype: "“{word}” praises without telling anything" },
  examples: {
    bad: [
      { frame: "story", text: "The world-class kettle boils in 40 seconds." },
      { frame: "story", text: "The firm sells a game-changing pump." },
      {
        text: "Kestrel Foods to build plant\n\nKestrel Foods will build a world-class plant in Toledo, the company said Tuesday.",
      },
      { frame: "story", text: "The firm sells a tasty pump.", options: { words: ["tasty"] } },
      { frame: "story", text: "The firm sells a tasty pump.", house: { hype: ["tasty"] } },
    ],
    good: [
      { frame: "story", text: "The kettle boils in 40 seconds." },
      { frame: "story", text: "“It is a game-changing pump,” Dana Okafor, the manager, said." },
      { frame: "story", text: "Game-Changing Pumps Inc. supplies Next Generation Academy." },
      { frame: "story", text: "The lab uses next-generation sequencing." },
      { frame: "story", text: "It is a turnkey plant.", options: { allow: ["turnkey"] } },
      { frame: "story", text: "It is a turnkey plant.", house: { notHype: ["turnkey"] } },
    ],
  },
  *check(release, { words, allow }) {
    const { hype, notHype } = release.house;
    const hypeIn = hypeQuestion([...words, ...hype], [...allow, ...notHype]);
    const told = new Set<string>();
    for (const part of release.story) {
      for (const { term, ...at } of release.notes(part).ask(hypeIn)) {
        const { start, end } = moved(at, part.start);
        if (release.isQuoted({ start, end })) continue;
        // A mild word is worth one hint; the writer finds its twins alone.
        if ((term.weight < 3 && told.has(term.text)) || isOthersReport(release, { start, end }, part, term.weight))
          continue;
        told.add(term.text);
        const word = release.prose.slice(start, end);
        yield { at: { start, end }, message: "hype", data: { word }, ...(term.weight < 3 ? { level: "hint" } : {}) };
      }
    }
  },
});

/** What people say is theirs; a lead that ends in "the company said" is the sender's in every word, and so is its worst hype. */
function isOthersReport({ speech }: ReleaseDocument, at: Span, { role }: Part, weight: number): boolean {
  const holding = speech.quotes.filter(({ spans }) =>
    spans.some(({ start, end }) => start <= at.start && at.end <= end),
  );
  return holding.some(({ kind, speaker = -1 }) => {
    const isSenders = kind === "indirect" && speech.people[speaker]?.kind === "organisation";
    return weight < 3 || role !== "lead" || !isSenders;
  });
}

type HypeQuestion = (paragraph: string) => readonly FoundTerm[];

/** A question for each list of words, so that a paragraph's notes know it again. */
const questions = new Map<string, HypeQuestion>();
/** Nobody writes with so many lists at a time. */
const MOST_LISTS = 20;

/** Finds hype in a paragraph: what every release is read with, the writer's own words, and without those allowed. */
function hypeQuestion(words: readonly string[], allow: readonly string[]): HypeQuestion {
  const key = JSON.stringify([words, allow]);
  const known = questions.get(key);
  if (known) return known;
  const index = termIndex([...hypeTerms, ...mild(words)], allow);
  const question: HypeQuestion = (paragraph) => termsIn(paragraph, index);
  if (questions.size >= MOST_LISTS) questions.clear();
  questions.set(key, question);
  return question;
}

function mild(words: readonly string[]): { text: string; weight: number }[] {
  return words.map((text) => ({ text, weight: 2 }));
}

export const repeatedNameInSentence = defineRule({
  id: "clarity/repeated-name-in-sentence",
  summary: "Name a person or a body once in a sentence.",
  why: "The same name twice reads like two drafts joined.",
  source: [editorialJudgement],
  level: "hint",
  fix: "none",
  since: "0.1.0",
  profiles: ["all"],
  messages: { twice: "{name} is named twice in one sentence", first: "The first time" },
  examples: {
    bad: [
      {
        frame: "story",
        text: "Given the Norland President's help and the goodwill of the Norland President, the bridge will be built.",
      },
      { frame: "story", text: "Members of Kestrel Foods voted on Monday on a plan that Kestrel Foods made in May." },
    ],
    good: [
      { frame: "story", text: "Given Norland's help and goodwill, the bridge will be built." },
      { frame: "story", text: "The City of Dallas and Dallas County met, from Toledo to Toledo Bay." },
      { frame: "story", text: "Johnson & Johnson of New Brunswick opened a plant." },
    ],
  },
  *check(release) {
    for (const sentence of release.storySentences) {
      for (const { first, again } of release.ownNotes(sentence).ask(repeatedNamesIn)) {
        const related = [{ at: moved(first, sentence.start), message: "first" as const }];
        yield { at: moved(again, sentence.start), message: "twice", data: { name: again.printed }, related };
      }
    }
  },
});

interface Name extends Span {
  readonly key: string;
  readonly printed: string;
}

// Two to five capitalised words in a row. Must not match a part of a longer name, a product mark or a hyphenated word.
const NAME =
  /(?<![\p{L}\p{N}&-])\p{Lu}[\p{L}.’'-]{1,40}(?: \p{Lu}[\p{L}’'-]{1,40}){1,4}(?![\p{L}\p{N}®™-]| (?:&|of\b|for\b|\p{Lu}|\p{N}))/gu;
const POSSESSIVE = /['’]s?$/;

/** Names of a sentence that were named in it before, with the first time. */
function repeatedNamesIn(sentence: string): readonly { readonly first: Name; readonly again: Name }[] {
  if (!mayRepeatName(sentence)) return [];
  const names = [...sentence.matchAll(NAME)].map((match): Name => {
    const printed = match[0].replace(POSSESSIVE, "");
    return { start: match.index, end: match.index + printed.length, printed, key: printed.toLowerCase() };
  });
  return names.flatMap((again, i) => {
    const first = names.slice(0, i).find((earlier) => earlier.key === again.key);
    return first && isOneThought(sentence.slice(first.end, again.start)) ? [{ first, again }] : [];
  });
}

/** A name said twice brings its second word twice: a blank, and behind it the same capital and the same letter. */
function mayRepeatName(sentence: string): boolean {
  let seen: number[] | undefined;
  for (let at = sentence.indexOf(" "); at !== -1; at = sentence.indexOf(" ", at + 1)) {
    const code = sentence.charCodeAt(at + 1);
    if (code <= 127 ? code < 65 || code > 90 : Number.isNaN(code)) continue;
    const next = sentence.charCodeAt(at + 2);
    // Letters of other alphabets count as one; bit 5 parts capitals from small letters.
    const two = (code > 127 ? 0 : code << 8) | (next > 127 ? 0 : next | 32);
    if (seen?.includes(two)) return true;
    (seen ??= []).push(two);
  }
  return false;
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Far apart, or across a colon, a bracket, a list or somebody's words, a name is rightly said again. */
function isOneThought(between: string): boolean {
  return between.length <= 160 && !BREAKS_THOUGHT.test(between);
}

const BREAKS_THOUGHT = new RegExp(`[:;()•\\n${COVER}]`);
