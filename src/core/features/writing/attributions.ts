import { dayFormOf } from "./day";
import type { Desk } from "./desk";
import { knownFrom, say } from "./explain";
import type { Habits } from "./habits";
import type { WritingItem } from "./item";
import { type Person, postBehind } from "./people";
import { literal } from "./snippet-text";
import { typedOf } from "./typed";
import { NEUTRAL_VERBS, PRONOUN_SOURCES } from "./words";

/** Speakers who are offered before anything was typed. */
const MOST_UNTYPED = 12;

/** What an attribution is made of. */
export interface Attributing {
  readonly people: readonly Person[];
  readonly habits: Habits;
  readonly desk: Desk;
}

/**
 * Behind a closed quotation: the verb and its speaker, in the order that the release keeps. Full name and title where
 * the reader does not know the speaker yet, the surname afterwards.
 */
export function attributionItems(typed: string, from: number, given: Attributing): readonly WritingItem[] {
  const [verb] = verbsIn(given.habits);
  const items: WritingItem[] = [];
  for (const person of nearestFirst(given.people)) {
    const { name, introduced } = person;
    const source = sourceText(person, given);
    const hasPost = source.includes(", ");
    const verbFirst = given.habits.verbFirst ?? !introduced;
    const text = verbFirst ? `${verb} ${source}` : hasPost ? `${source}, ${verb}` : `${source} ${verb}`;
    const filter = [text, source, name, person.surname].find((form) => typedOf(typed, [0], form) !== undefined);
    if (typed !== "" && filter === undefined) continue;
    if (typed === "" && items.length >= MOST_UNTYPED) break;
    items.push({
      label: text,
      kind: "attribution",
      snippet: literal(text),
      span: { start: from, end: from + typed.length },
      filter: filter === undefined || filter === text ? text : `${filter} ${text}`,
      detail: knownFrom(person.known),
      documentation: whyThisForm(person, source),
    });
  }
  return items;
}

/** Behind the verb of an attribution: who says so. */
export function sourceItems(typed: string, from: number, given: Attributing): readonly WritingItem[] {
  return nearestFirst(given.people)
    .filter((person) => typed === "" || formsOf(person, given).some((form) => typedOf(typed, [0], form) !== undefined))
    .slice(0, typed === "" ? MOST_UNTYPED : undefined)
    .map((person) => {
      const source = sourceText(person, given);
      return {
        label: source,
        kind: "person",
        snippet: literal(source),
        span: { start: from, end: from + typed.length },
        filter: typed === "" || typedOf(typed, [0], source) !== undefined ? source : `${person.surname} ${source}`,
        detail: knownFrom(person.known),
        documentation: whyThisForm(person, source),
      };
    });
}

/** Behind a name: the verbs that take no sides, the plainest first. */
export function verbItems(typed: string, from: number, { habits }: Attributing): readonly WritingItem[] {
  return verbsIn(habits)
    .filter((verb) => verb.startsWith(typed))
    .map((verb, at) => ({
      label: verb,
      kind: "verb",
      snippet: literal(verb),
      span: { start: from, end: from + typed.length },
      filter: verb,
      detail: at === 0 ? say("The plain verb of attribution") : say("A verb that takes no sides"),
      documentation:
        at === 0
          ? say("“Said” is read over, and so leaves the stage to the quotation.")
          : say("Where it is exact: it tells how the words were said, and does not judge them."),
    }));
}

/** Verbs in the tense of the release. */
export function verbsIn({ present }: Habits): readonly string[] {
  return NEUTRAL_VERBS.map(([past, now]) => (present ? now : past));
}

const VERBS: ReadonlySet<string> = new Set(NEUTRAL_VERBS.flat());

/** How much of the words behind a quotation is a verb of attribution with its blank, such as "said ". */
export function verbLength(words: string): number {
  const verb = [...VERBS].find((one) => words.startsWith(`${one} `));
  return verb === undefined ? 0 : verb.length + 1;
}

export function isPronounSource(word: string): boolean {
  return PRONOUN_SOURCES.has(word);
}

/** "Mira Dunn, harbour master" at first, "Dunn" afterwards; the full name where two share the surname. */
export function sourceText(person: Person, { people, desk }: Attributing): string {
  if (person.introduced) return shortName(person, people);
  const post = postBehind(person, desk.letterhead.organisation);
  return post === undefined ? person.name : `${person.name}, ${post}`;
}

/** The surname, unless somebody else whom the release names has it too. */
export function shortName({ name, surname }: Person, people: readonly Person[]): string {
  const isShared = people.some((other) => other.name !== name && other.surname === surname && other.known.by === "release");
  return isShared ? name : surname;
}

function formsOf(person: Person, given: Attributing): readonly string[] {
  return [sourceText(person, given), person.name, person.surname];
}

/** Whoever was named last, then people of the release who come up later, then all others. */
export function nearestFirst(people: readonly Person[]): readonly Person[] {
  const order = { release: 0, declared: 1, learned: 2 } as const;
  return [...people].sort((x, y) => y.lastAt - x.lastAt || order[x.known.by] - order[y.known.by]);
}

function whyThisForm({ introduced, title }: Person, source: string): string {
  if (introduced && source.includes(" ")) return say("Two people here share this surname, so the full name stands.");
  if (introduced) return say("Introduced above, so the surname is enough.");
  return title === undefined
    ? say("Named here for the first time: the full name. No title is known.")
    : say("Named here for the first time: full name and title.");
}

/** Whether possessives of names in s take another s. */
export function isBritish({ profile }: Desk): boolean {
  return dayFormOf(profile) === "uk";
}
