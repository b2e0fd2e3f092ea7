import { coordinators, determiners, prepositions } from "../data/function-words";
import { months, weekdays } from "../data/months";
import { demonyms, places } from "../data/places";
import type { Analysis, Span, TextEdit } from "../model";
import { overlaps } from "../text";
import { caseOf, commonWords, toTitleCase } from "./headline-case";
import type { ReleaseDocument } from "./document";
import { releaseFor } from "./run";
import { capitalised, opensSentence, startsUpper, wordsOf, type Word } from "./words";

export type HeadlineStyle = "sentence" | "title";

/**
 * Edits that print a headline or subhead in one case. Names keep the capitals that they have in the story; words in marks
 * are other people's and stay.
 */
export function recaseHeadline(analysis: Analysis, line: Span, style: HeadlineStyle): readonly TextEdit[] {
  const release = releaseFor(analysis, {});
  const quoted = analysis.speech.marked;
  const words = wordsOf(analysis.prose, line).filter((word) => !quoted.some((mark) => overlaps(mark, word)));
  const isShouted = caseOf(release, line).kind === "capitals";
  const forms = isShouted ? namesIn(release) : new Map<string, string>();
  const edits = words.map((word, i) => {
    const opens = i === 0 || opensSentence(analysis.prose, word.start, line.start);
    const plain = isShouted ? (forms.get(word.key) ?? word.text.toLowerCase()) : word.text;
    const isLast = i === words.length - 1;
    return { ...word, opens, isLast, plain };
  });
  return edits
    .map(({ start, end, key, opens, isLast, plain }) => ({
      start,
      end,
      text: inStyle({ word: { start, end, key, text: plain }, opens, isLast }, release, style),
    }))
    .filter(({ start, end, text }) => analysis.source.text.slice(start, end) !== text);
}

interface Placed {
  readonly word: Word;
  readonly opens: boolean;
  readonly isLast: boolean;
}

function inStyle({ word, opens, isLast }: Placed, release: ReleaseDocument, style: HeadlineStyle): string {
  if (opens) return capitalised(word.text);
  if (style === "title") {
    if (startsUpper(word.text) && !SMALL.has(word.key)) return word.text;
    if (SMALL.has(word.key) && !isLast) return isName(release, word) ? word.text : word.text.toLowerCase();
    return toTitleCase([word])[0] ? capitalised(word.text) : word.text;
  }
  if (!startsUpper(word.text) || isName(release, word)) return word.text;
  return commonWords(release, [word]).length > 0 ? word.text.toLowerCase() : word.text;
}

/** What AP leaves small in a headline in title case: articles, and prepositions and conjunctions below four letters. */
const SMALL: ReadonlySet<string> = new Set(
  [
    ...prepositions,
    ...coordinators,
    ...determiners.filter((word) => ["a", "an", "the"].includes(word)),
    "if",
    "as",
  ].filter((word) => word.length < 4),
);

let proper: ReadonlySet<string> | undefined;

/** Days, months, peoples and places. */
function isProper(key: string): boolean {
  proper ??= new Set(
    [...[...months, ...weekdays].map(({ name }) => name), ...Object.keys(demonyms), ...places, "i"].map((name) =>
      name.toLowerCase(),
    ),
  );
  return proper.has(key);
}

/** Of a person, an organisation, a place, a day: told from the story, and from what is known of the world. */
function isName(release: ReleaseDocument, { key, text }: Word): boolean {
  if (INNER_CAPITAL.test(text)) return true;
  const bare = key.replace(/'s$/, "");
  const { lower, upper } = release.wordCases;
  if (upper.has(key) || upper.has(bare)) return true;
  if (lower.has(key)) return false;
  return isProper(bare) || namesIn(release).has(bare);
}

const INNER_CAPITAL = /.\p{Lu}/u;
const known = new WeakMap<ReleaseDocument, ReadonlyMap<string, string>>();

/** Words of names as the story prints them, by key: of people, of organisations, of the place. */
function namesIn(release: ReleaseDocument): ReadonlyMap<string, string> {
  const before = known.get(release);
  if (before) return before;
  const forms = new Map<string, string>();
  const { dateline } = release.structure;
  const take = (text: string): void => {
    for (const word of wordsOf(text))
      if (startsUpper(word.text) && !forms.has(word.key)) forms.set(word.key, word.text);
  };
  const { people } = release.speech;
  for (const { name, aliases, organisation } of people)
    for (const one of [name, ...aliases, organisation ?? ""]) if (SOME_SMALL.test(one)) take(one);
  for (const { name } of release.house.organisations) take(name);
  if (dateline?.place) take(capitalWords(release.prose.slice(dateline.place.start, dateline.place.end)));
  for (const part of release.story) {
    for (const word of release.words(part)) {
      const isInside = !opensSentence(release.prose, word.start, part.start);
      if (isInside && startsUpper(word.text) && !forms.has(word.key)) forms.set(word.key, word.text);
    }
  }
  known.set(release, forms);
  return forms;
}

const SOME_SMALL = /\p{Ll}/u;

/** "TOLEDO, Ohio" as "Toledo, Ohio". */
function capitalWords(text: string): string {
  return text.replace(/\p{Lu}{3,}/gu, (word) => capitalised(word.toLowerCase()));
}
