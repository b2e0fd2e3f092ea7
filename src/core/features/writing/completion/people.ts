import { nameKey } from "../../../declarations";
import type { Analysis, DeclaredSpeaker, Mention, Role, Speaker } from "../../../model";
import { type NameAt, nameAt, surnameIn } from "../naming";
import type { Desk } from "../forms/desk";

/** Where a name is known from. */
export type Known =
  { readonly by: "release" } | { readonly by: "declared" } | { readonly by: "learned"; readonly releases: number };

/** Somebody whom a writer may name here. */
export interface Person {
  readonly name: string;
  readonly surname: string;
  readonly title: string | undefined;
  readonly organisation: string | undefined;
  /** Offices that mean this person. */
  readonly aliases: readonly string[];
  readonly known: Known;
  /** What to call them here: full name and title at first, the short name afterwards. */
  readonly call: NameAt;
  /** Where the story names them last before the cursor; -1 when it does not. */
  readonly lastAt: number;
}

/** An organisation that a writer may name here. */
export interface Organisation {
  readonly name: string;
  readonly short: string | undefined;
  readonly known: Known;
  readonly introduced: boolean;
}

/** Parts that name people before they are introduced. */
const ABOVE_STORY: ReadonlySet<Role> = new Set([
  "headline",
  "subhead",
  "contact",
  "issuer",
  "release-line",
  "boilerplate",
]);

/** Everybody who can be named at an offset: people of the release first, then those declared, then those learned. */
export function peopleAt(a: Analysis, offset: number, desk: Desk): readonly Person[] {
  const people = new Map<string, Person>();
  for (const speaker of a.speech.people) {
    if (isNamed(speaker) && !isBeingTyped(speaker, offset)) {
      people.set(nameKey(speaker.name), ofRelease(a, speaker, offset));
    }
  }
  const own = desk.letterhead.organisation;
  for (const one of desk.declared) if (isPerson(one)) add(people, ofDeclared(one, own));
  for (const one of desk.learned.people) add(people, ofLearned(one, own));
  return [...people.values()];
}

// A name of at least two words with a capital: what stands for somebody by one word is no full name.
const FULL_NAME = /^\p{Lu}\S* .*\p{L}/u;

function isNamed({ kind, name }: Speaker): boolean {
  return (kind === "person" || kind === "spokesperson") && FULL_NAME.test(name);
}

/** "Mira Du": half a name is nobody. */
function isBeingTyped({ mentions }: Speaker, offset: number): boolean {
  return mentions.every(({ start, end }) => start < offset && offset <= end);
}

/** What is known of somebody already gets what it lacks. */
function add(people: Map<string, Person>, person: Person): void {
  const key = nameKey(person.name);
  const before = people.get(key);
  if (before === undefined) {
    people.set(key, person);
    return;
  }
  const lacksPost = before.call.isFirst && before.title === undefined;
  people.set(key, {
    ...before,
    title: before.title ?? person.title,
    organisation: before.organisation ?? person.organisation,
    aliases: [...new Set([...before.aliases, ...person.aliases])],
    call: lacksPost ? person.call : before.call,
  });
}

function ofRelease(a: Analysis, speaker: Speaker, offset: number): Person {
  const { name, declared, title, organisation, aliases, mentions } = speaker;
  return {
    name,
    surname: surnameIn(name),
    title: declared?.title ?? (title !== undefined && isTypedAt(a, title, offset) ? undefined : title),
    organisation: declared?.organisation ?? organisation,
    aliases: aliases.filter((alias) => OFFICE.test(alias)),
    known: { by: "release" },
    // A name that ends at the cursor is still being typed.
    call: nameAt(a, speaker, offset - 1),
    lastAt: storyMentions(a, mentions, offset).at(-1)?.start ?? -1,
  };
}

/** "Mira Dunn, harb": half a title is none either. */
function isTypedAt({ source: { text } }: Analysis, title: string, offset: number): boolean {
  return text.slice(offset - title.length, offset) === title;
}

// "the harbour master". Must not match a name.
const OFFICE = /^[Tt]he \p{Ll}/u;

/** Mentions in the story that stand before an offset; one that the cursor is still in does not count. */
function storyMentions(a: Analysis, mentions: readonly Mention[], offset: number): readonly Mention[] {
  const above = a.structure.parts.filter(({ role }) => ABOVE_STORY.has(role));
  return mentions.filter(
    ({ start, end }) => end < offset && !above.some((part) => part.start <= start && end <= part.end),
  );
}

function isPerson({ kind, pronouns }: DeclaredSpeaker): boolean {
  return (kind ?? (pronouns === "it" ? "organisation" : "person")) !== "organisation" && kind !== "group";
}

function ofDeclared({ name, title, organisation, aliases }: DeclaredSpeaker, own: string | undefined): Person {
  const offices = (aliases ?? []).filter((alias) => OFFICE.test(alias));
  return { ...stranger({ name, title, organisation }, own), aliases: offices, known: { by: "declared" } };
}

function ofLearned(
  { value: name, title, organisation, releases }: Desk["learned"]["people"][number],
  own: string | undefined,
): Person {
  return { ...stranger({ name, title, organisation }, own), known: { by: "learned", releases } };
}

type Told = Pick<Person, "name" | "title" | "organisation">;

function stranger(
  { name, title, organisation }: { [K in keyof Told]: Told[K] },
  own: string | undefined,
): Omit<Person, "known"> {
  const post = postBehind({ title, organisation }, own);
  const text = post === undefined ? name : `${name}, ${post}`;
  const call = { text, isFirst: true, hasApposition: post !== undefined };
  return { name, surname: surnameIn(name), title, organisation, aliases: [], call, lastAt: -1 };
}

/** Organisations that can be named at an offset: the writer's own first, then those of the release, then all others. */
export function organisationsAt(a: Analysis, offset: number, desk: Desk): readonly Organisation[] {
  const found = new Map<string, Organisation>();
  const put = (name: string, known: Known, short?: string, introduced = false): void => {
    const key = nameKey(name);
    const before = found.get(key);
    if (before === undefined) found.set(key, { name, short, known, introduced });
    else found.set(key, { ...before, short: before.short ?? short, introduced: before.introduced || introduced });
  };
  if (desk.letterhead.organisation !== undefined) put(desk.letterhead.organisation, { by: "declared" });
  for (const speaker of a.speech.people) {
    if (speaker.kind !== "organisation") continue;
    const before = storyMentions(a, speaker.mentions, offset);
    const introduced = before.some(
      ({ start, end }) => nameKey(a.source.text.slice(start, end)) === nameKey(speaker.name),
    );
    put(speaker.name, { by: "release" }, shortOf(speaker.name, speaker.aliases), introduced);
  }
  for (const one of desk.declared)
    if (!isPerson(one)) put(one.name, { by: "declared" }, shortOf(one.name, one.aliases ?? []));
  for (const { value, releases } of desk.learned.organisations) put(value, { by: "learned", releases });
  return [...found.values()].filter(({ name }) => CAPITAL.test(name));
}

const CAPITAL = /^\p{Lu}/u;

/** A shorter name with a capital, such as "Kestrel" of "Kestrel Foods Inc."; no description. */
function shortOf(name: string, aliases: readonly string[]): string | undefined {
  return aliases.find(
    (alias) => alias.length < name.length && CAPITAL.test(alias) && !/^(?:The|It|Its|They)\b/u.test(alias),
  );
}

/** Post and organisation as they stand behind a name: "chief executive of Kestrel Foods", "spokesperson for the port". */
export function postBehind(
  { title, organisation }: Pick<Person, "title" | "organisation">,
  own: string | undefined,
): string | undefined {
  if (title === undefined) return undefined;
  const isOwn = organisation === undefined || nameKey(organisation) === nameKey(own ?? "");
  if (isOwn || nameKey(title).includes(nameKey(organisation))) return title;
  const joint = SPEAKS_FOR.test(title) ? "for" : WORKS_AT.test(title) ? "at" : "of";
  return `${title} ${joint} ${organisation}`;
}

const SPEAKS_FOR = /spokes(?:man|woman|person)$|attorney$|lawyer$/iu;
const WORKS_AT = / of |professor|research|lecturer|scientist|fellow|reader|engineer|officer$/iu;
