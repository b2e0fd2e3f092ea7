import { genderedTitles } from "../../data/titles";
import {
  singularTitle,
  titleForOne,
  Word,
  wordClass,
  type NameSpan,
  type Token,
  type TokenRange,
} from "../../language";
import { appointmentOf } from "./appointments";
import { appositionAfter, officeBefore, textOf } from "./appositions";
import { heldOffice } from "./copulas";
import { postsIn } from "./posts";
import {
  nameAt,
  nameEndingAt,
  namesWithin,
  type NounPhrase,
  type ParagraphMention,
  type PhraseKind,
  type Reading,
} from "../reading";
import { Tag } from "../clauses/tags";

/** Builds the mentions of a paragraph, each phrase once. */
export class MentionList {
  private readonly byStart = new Map<number, number>();
  readonly list: ParagraphMention[] = [];

  constructor(
    private readonly reading: Reading,
    private readonly sentenceOf: Int32Array,
  ) {}

  /** Index of the mention for a source phrase: the person or body named in it, else the phrase itself. */
  forSource(phrase: NounPhrase): number {
    const name = namedIn(this.reading, phrase);
    if (name) return this.forName(name);
    const first = firstOfTwo(this.reading, phrase);
    if (first) return this.forSource(first);
    const token = this.reading.passage.tokens[phrase.head];
    const pronoun = this.reading.tags[phrase.head] === Tag.pronoun && phrase.first === phrase.last;
    const kind: PhraseKind = pronoun ? "pronoun" : token && token.classes & Word.role ? "office" : "description";
    return this.add(kind, phrase.first, phrase.last, phrase.head, undefined);
  }

  forName(name: NameSpan): number {
    return this.add("name", name.first, name.last, name.last, name);
  }

  forOffice(first: number, last: number, head: number): number {
    return this.add("office", first, last, head, undefined);
  }

  private add(kind: PhraseKind, first: number, last: number, head: number, name: NameSpan | undefined): number {
    const key = kind === "name" ? last : first;
    const known = this.byStart.get(key);
    if (known !== undefined) return known;
    const index = this.list.length;
    this.byStart.set(key, index);
    this.list.push(this.build(kind, { first, last, head, relative: false }, name));
    return index;
  }

  private build(kind: PhraseKind, phrase: NounPhrase, name: NameSpan | undefined): ParagraphMention {
    const { passage } = this.reading;
    const tokens = passage.tokens;
    const start = tokens[phrase.first]?.start ?? 0;
    const end = name ? endOfName(tokens, phrase.last) : endWithoutPossessive(tokens[phrase.last]);
    const nameStart = tokens[name?.nameFirst ?? phrase.first]?.start ?? start;
    const apposition =
      appositionAfter(this.reading, name ? name.last : phrase.last) ??
      (name && name.kind !== "organisation" && name.kind !== "place"
        ? (appointmentOf(this.reading, name) ?? heldOffice(this.reading, name) ?? officeBefore(this.reading, name))
        : undefined);
    const words = tokens.slice(phrase.first, phrase.last + 1);
    return {
      start,
      end,
      kind,
      text: passage.text.slice(start, end),
      nameKind: name?.kind ?? "unclear",
      words: name?.words ?? [],
      key: name?.words.join(" ") ?? "",
      nameText: passage.text.slice(nameStart, name ? endWithoutPossessive(tokens[name.nameLast]) : end),
      titleText: name?.sharedTitle
        ? titleForOne(passage, name.sharedTitle)
        : passage.text.slice(start, nameStart).trim(),
      titles: name?.titles ?? [],
      evidence: name?.evidence ?? [],
      posts: kind === "pronoun" ? [] : postsIn(name ? titleTokens(this.reading, name) : words),
      definite: isDefinite(tokens, phrase.first, name),
      gender: genderOf(name ? name.titles : [tokens[phrase.head]?.lower ?? ""]),
      apposition,
      employer: name && employerBefore(this.reading, name),
      subject: isSubject(this.reading, phrase),
      quoted: (passage.markOf[phrase.first] ?? -1) >= 0,
      sentence: this.sentenceOf[phrase.first] ?? 0,
      initial: name?.initial ?? false,
      possessive: tokens[phrase.last]?.possessive ?? false,
    };
  }
}

/** The titles in front of a name and the role words in small letters before them ("co-founder Ann Lee"). */
function titleTokens(reading: Reading, name: NameSpan): readonly Token[] {
  if (name.sharedTitle) return sharedTokens(reading.passage.tokens, name.sharedTitle);
  let first = name.first;
  while (first > 0) {
    const token = reading.passage.tokens[first - 1];
    const belongs = token?.kind === "word" && (token.classes & (Word.role | Word.demonym | Word.titleWord)) !== 0;
    if (!belongs || token.possessive) break;
    first--;
  }
  return reading.passage.tokens.slice(first, name.nameFirst);
}

/** "Marl Group's Ann Lee", "Marl Group's chief executive Ann Lee". */
function employerBefore(reading: Reading, { first, kind }: NameSpan): string | undefined {
  if (kind !== "person" || !reading.passage.tokens[first - 1]?.possessive) return undefined;
  const owner = nameEndingAt(reading, first - 1);
  return owner?.kind === "organisation" ? textOf(reading, owner) : undefined;
}

/** "Ministers Ann Lee and Bo Ray": the title of each. */
function sharedTokens(tokens: readonly Token[], { first, last }: TokenRange): readonly Token[] {
  return tokens.slice(first, last + 1).map((token) => {
    const lower = singularTitle(token.lower);
    return lower === undefined ? token : { ...token, lower, text: lower, classes: wordClass(lower) };
  });
}

/** "Dunn V., Tarn K. and others": the period of an initial belongs to the name where a list goes on. */
function endOfName(tokens: readonly Token[], last: number): number {
  const [word, period, after] = tokens.slice(last, last + 3);
  const isInitial = word?.text.length === 1 && period?.text === "." && period.start === word.end;
  return isInitial && (after?.text === "," || after?.lower === "and") ? period.end : endWithoutPossessive(word);
}

function endWithoutPossessive(token: Token | undefined): number {
  if (!token) return 0;
  return token.possessive ? token.end - 2 : token.end;
}

function isDefinite(tokens: readonly Token[], first: number, name: NameSpan | undefined): boolean {
  if (name) return true;
  return (
    /^(?:the|this|that|his|her|their|its|our)$/.test(tokens[first]?.lower ?? "") || tokens[first]?.possessive === true
  );
}

function genderOf(words: readonly string[]): "he" | "she" | undefined {
  for (const word of words) {
    const gender = genderedTitles[word];
    if (gender) return gender;
  }
  return undefined;
}

/** Stands before a verb, or near its sentence's start without a preposition before it. */
function isSubject(reading: Reading, phrase: NounPhrase): boolean {
  const { tags, passage } = reading;
  if (tags[phrase.first - 1] === Tag.preposition || (passage.markOf[phrase.first] ?? -1) >= 0) return false;
  const after = tags[phrase.last + 1];
  if (after === Tag.verb || after === Tag.auxiliary) return true;
  let words = 0;
  for (let at = phrase.first - 1; at >= 0 && words < 3; at--) {
    if (/^[.?!:]$/.test(passage.tokens[at]?.text ?? "")) return true;
    words++;
  }
  return words < 3;
}

/**
 * The name a source phrase is about: the last person named in it, else a body whose name ends it. "the spokesman for
 * Acme" and "Acme's lawyers" are about nobody named.
 */
export function namedIn(reading: Reading, phrase: NounPhrase): NameSpan | undefined {
  const { tokens } = reading.passage;
  const { first, last } = wholeNames(reading, phrase);
  const inside = namesWithin(reading, { first, last });
  const direct = inside.filter(
    (name) => !tokens[name.last]?.possessive && (name.last <= phrase.head || name.kind === "person"),
  );
  const people = direct.filter((name) => name.kind === "person");
  const joint = hasCoordinator(reading, phrase);
  const person = joint ? people[0] : people[people.length - 1];
  if (person && (person.last === last || person.evidence.length > 0)) return person;
  const atHead = direct.find((name) => name.last === phrase.head || (joint && name.first === phrase.first));
  if (!atHead || atHead.kind === "person") return atHead;
  const role = (tokens[phrase.head]?.classes ?? 0) & (Word.role | Word.group);
  return role && atHead.words.length > 1 ? undefined : atHead;
}

/** "First | Lady Ann Lee", "Ann Lee Jr | .": at the ends of a sentence a phrase may begin or stop inside a name. */
function wholeNames(reading: Reading, { first, last }: NounPhrase): TokenRange {
  return { first: nameAt(reading, first)?.first ?? first, last: nameAt(reading, last)?.last ?? last };
}

/** "The Prime Minister and the President": two who hold offices speak together, and the first is the speaker. */
function firstOfTwo({ passage, tags }: Reading, { first, last }: NounPhrase): NounPhrase | undefined {
  for (let at = first + 1; at < last; at++) {
    if (passage.tokens[at]?.lower !== "and" || tags[at + 1] !== Tag.determiner) continue;
    const office = passage.tokens[at - 1];
    return office && office.classes & (Word.role | Word.titleWord)
      ? { first, last: at - 1, head: at - 1, relative: false }
      : undefined;
  }
  return undefined;
}

function hasCoordinator(reading: Reading, phrase: NounPhrase): boolean {
  for (let at = phrase.first; at <= phrase.last; at++) if (reading.tags[at] === Tag.coordinator) return true;
  return false;
}
