import { type Attributing, isBritish, nearestFirst, whyThisForm } from "./attributions";
import { say } from "../../../text";
import { knownFrom, learnedFrom } from "./explain";
import { possessive } from "./habits";
import type { WritingItem } from "./item";
import { type Organisation, type Person, postBehind } from "./people";
import { literal } from "../forms/snippet-text";
import type { Spot } from "./spot";
import { typedOf, typedStarts } from "./typed";
import { USUAL_POSTS } from "./words";

/** A list longer than this is no help. */
const MOST_NAMES = 40;
const MOST_UNTYPED = 10;

/** Roles whose lines name people without their titles. */
const WITHOUT_TITLES: ReadonlySet<Spot["role"]> = new Set(["headline", "subhead", "section-heading", "contact"]);

/** Names that begin as what was typed: of people, then of organisations. */
export function nameItems(
  spot: Spot,
  organisations: readonly Organisation[],
  given: Attributing,
): readonly WritingItem[] {
  const starts = typedStarts(spot.before);
  const items: WritingItem[] = [];
  const make = { spot, starts, given };
  // What was typed a moment ago may have been learned as the half of a name.
  const isHalf = ({ name, known }: Person | Organisation): boolean =>
    known.by === "learned" && spot.before.endsWith(name);
  for (const person of nearestFirst(given.people)) if (!isHalf(person)) items.push(...personItems(person, make));
  for (const organisation of organisations)
    if (!isHalf(organisation)) items.push(...organisationItems(organisation, make));
  const isTyped = items.some(({ span }) => span.end > span.start);
  const kept = isTyped ? items.filter(({ span }) => span.end > span.start) : items;
  return kept.slice(0, isTyped ? MOST_NAMES : MOST_UNTYPED);
}

interface Making {
  readonly spot: Spot;
  readonly starts: readonly number[];
  readonly given: Attributing;
}

function personItems(person: Person, making: Making): readonly WritingItem[] {
  const { spot, given } = making;
  const post = postBehind(person, given.desk.letterhead.organisation);
  const detail = knownFrom(person.known, post);
  const keys = [person.name, person.surname];
  const offices = person.aliases.flatMap((alias) => {
    const why = say("The office of {name}.", { name: person.name });
    return itemOf("title", { text: alias, why }, [alias], detail, making, LEAST_OF_OFFICE);
  });
  if (typedPlace(keys, making) === undefined) return offices;
  const { call, name } = person;
  const forms: { readonly text: string; readonly why: string }[] = [];
  const isBare = spot.inQuotation || WITHOUT_TITLES.has(spot.role);
  if (!(isBare && call.isFirst)) {
    const comma = call.hasApposition && opensSentence(spot.before, typedPlace(keys, making)?.at ?? 0) ? "," : "";
    forms.push({ text: `${call.text}${comma}`, why: whyThisForm(person) });
  }
  if (call.text !== name) forms.push({ text: name, why: say("The full name.") });
  else if (forms.length === 0) forms.push({ text: name, why: say("The full name.") });
  const items = forms.flatMap((form) => itemOf("person", form, keys, detail, making));
  return [...items, ...possessiveItems("person", call.isFirst ? name : call.text, keys, detail, making), ...offices];
}

function organisationItems({ name, short, known, introduced }: Organisation, making: Making): readonly WritingItem[] {
  const keys = short === undefined ? [name] : [name, short];
  const full = { text: name, why: say("The full name.") };
  const brief = short === undefined ? [] : [{ text: short, why: say("Named above, so the short form is enough.") }];
  const forms = introduced ? [...brief, full] : [full];
  const items = forms.flatMap((form) => itemOf("organisation", form, keys, knownFrom(known), making));
  return [
    ...items,
    ...possessiveItems("organisation", introduced ? (short ?? name) : name, keys, knownFrom(known), making),
  ];
}

/** Offered when something of the name was typed: a list of names alone has no need of them. */
function possessiveItems(
  kind: WritingItem["kind"],
  name: string,
  keys: readonly string[],
  detail: string,
  making: Making,
): readonly WritingItem[] {
  const { habits, desk } = making.given;
  const text = possessive(name, habits, isBritish(desk));
  const why = say("The possessive.");
  return itemOf(kind, { text, why }, keys, detail, making, LEAST_OF_POSSESSIVE).map((item) => ({
    ...item,
    filter: item.filter === text ? text : `${item.filter}’s`,
  }));
}

function itemOf(
  kind: WritingItem["kind"],
  { text, why }: { readonly text: string; readonly why: string },
  keys: readonly string[],
  detail: string,
  { spot, starts }: Making,
  least = 0,
): readonly WritingItem[] {
  const best = typedPlace([text, ...keys], { spot, starts });
  if (best === undefined) return [];
  const typed = spot.before.length - best.at;
  if (typed < least) return [];
  return [
    {
      label: text,
      kind,
      snippet: literal(text),
      span: { start: spot.offset - typed, end: spot.offset },
      filter: best.form,
      detail,
      documentation: why,
    },
  ];
}

/** The longest beginning of one of the forms that was typed, and where it starts. */
function typedPlace(
  forms: readonly string[],
  { spot, starts }: Pick<Making, "spot" | "starts">,
): { readonly at: number; readonly form: string } | undefined {
  let best: { readonly at: number; readonly form: string } | undefined;
  for (const form of forms) {
    const at = typedOf(spot.before, starts, form);
    if (at !== undefined && (best === undefined || at < best.at)) best = { at, form };
  }
  return best;
}

/** How much must have been typed: a list of bare names has no need of possessives, and every sentence has a "the". */
const LEAST_OF_POSSESSIVE = 2;
const LEAST_OF_OFFICE = 5;

/** Whether what is typed from an offset on is the first thing in its sentence. */
function opensSentence(before: string, at: number): boolean {
  return /(?:^|[.!?:]["”’»)]?\s+|--\s*|[–—]\s+)$/u.test(before.slice(Math.max(0, at - 8), at));
}

/** Behind a name and a comma: who that is. The person's own title first, then those that releases here use, then usual ones. */
export function titleItems(
  typed: string,
  from: number,
  named: Person | undefined,
  given: Attributing,
): readonly WritingItem[] {
  const found = new Map<string, string>();
  const put = (title: string | undefined, detail: string): void => {
    if (title !== undefined && title !== "" && !found.has(title)) found.set(title, detail);
  };
  const own = given.desk.letterhead.organisation;
  if (named !== undefined) {
    put(postBehind(named, own), knownFrom(named.known));
    put(named.title, knownFrom(named.known));
  }
  for (const person of given.people) put(person.title, say("The title of {name}", { name: person.name }));
  for (const title of given.desk.learned.titles) put(title.value, learnedFrom(title));
  if (typed !== "") for (const post of USUAL_POSTS) put(post, say("A usual post"));
  return [...found]
    .filter(([title]) => title.startsWith(typed) && title !== typed)
    .slice(0, typed === "" ? MOST_UNTYPED : MOST_NAMES)
    .map(([title, detail]) => ({
      label: title,
      kind: "title",
      snippet: literal(title),
      span: { start: from, end: from + typed.length },
      filter: title,
      detail,
      documentation: say("Behind a name a title is lower case."),
    }));
}
