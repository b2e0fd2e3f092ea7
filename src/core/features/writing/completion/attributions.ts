import { dayFormOf } from "../forms/day";
import type { Desk } from "../forms/desk";
import { say } from "../../../text";
import { knownFrom } from "./explain";
import type { Habits } from "./habits";
import type { WritingItem } from "./item";
import type { Person } from "./people";
import { literal } from "../forms/snippet-text";
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
    const { name, call, surname } = person;
    const verbFirst = call.hasApposition ? given.habits.verbBeforeTitle : given.habits.verbFirst;
    const text = verbFirst ? `${verb} ${call.text}` : `${call.text}${call.hasApposition ? "," : ""} ${verb}`;
    const filter = [text, call.text, name, surname].find((form) => typedOf(typed, [0], form) !== undefined);
    if (typed !== "" && filter === undefined) continue;
    if (typed === "" && items.length >= MOST_UNTYPED) break;
    items.push({
      label: text,
      kind: "attribution",
      snippet: literal(text),
      span: { start: from, end: from + typed.length },
      filter: filter === undefined || filter === text ? text : `${filter} ${text}`,
      detail: knownFrom(person.known),
      documentation: whyThisForm(person),
    });
  }
  return items;
}

/** Behind the verb of an attribution: who says so. */
export function sourceItems(typed: string, from: number, given: Attributing): readonly WritingItem[] {
  return nearestFirst(given.people)
    .filter((person) => typed === "" || formsOf(person).some((form) => typedOf(typed, [0], form) !== undefined))
    .slice(0, typed === "" ? MOST_UNTYPED : undefined)
    .map((person) => {
      const source = person.call.text;
      return {
        label: source,
        kind: "person",
        snippet: literal(source),
        span: { start: from, end: from + typed.length },
        filter: typed === "" || typedOf(typed, [0], source) !== undefined ? source : `${person.surname} ${source}`,
        detail: knownFrom(person.known),
        documentation: whyThisForm(person),
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

function formsOf({ call, name, surname }: Person): readonly string[] {
  return [call.text, name, surname];
}

/** Whoever was named last, then people of the release who come up later, then all others. */
export function nearestFirst(people: readonly Person[]): readonly Person[] {
  const order = { release: 0, declared: 1, learned: 2 } as const;
  return [...people].sort((x, y) => y.lastAt - x.lastAt || order[x.known.by] - order[y.known.by]);
}

/** Why the name stands in this form. */
export function whyThisForm({ call, name }: Person): string {
  if (!call.isFirst)
    return call.text === name
      ? say("Introduced above. The full name stands because somebody else shares the surname.")
      : say("Introduced above, so the short name is enough.");
  return call.text === name
    ? say("Named here for the first time: the full name. No title is known.")
    : say("Named here for the first time: full name and title.");
}

/** Whether possessives of names in s take another s. */
export function isBritish({ profile }: Desk): boolean {
  return dayFormOf(profile) === "uk";
}
