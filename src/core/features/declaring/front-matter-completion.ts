import { FIELDS, KINDS, nameKey, PRONOUN_CHOICES, yamlScalar } from "../../declarations";
import type { Analysis, Span, Speaker } from "../../model";
import { profiles } from "../../rules";
import { say, sentences } from "../../text";
import { entryAt, type EntryPlace } from "./front-matter-place";

/** Something to put where the writer is. */
export interface Completion {
  readonly label: string;
  /** Plain text, line breaks included; it takes the place of `span`. */
  readonly text: string;
  readonly detail: string;
  readonly kind: "key" | "value" | "person";
  /** What was typed of it so far. */
  readonly span: Span;
}

/**
 * What fits at an offset of the front matter: keys, pronouns and kinds, people of the release who are not declared yet,
 * and what the text calls them. Works while the YAML is broken, as it is while it is typed. Empty elsewhere.
 */
export function completeFrontMatter(a: Analysis, offset: number): readonly Completion[] {
  const place = entryAt(a.source, offset);
  if (place === undefined) return [];
  const span = { start: place.start, end: offset };
  switch (place.what) {
    case "top key":
      return TOP_KEYS.filter(({ label }) => !place.keys.has(label)).map((key) => ({
        ...key,
        detail: say(key.detail),
        span,
      }));
    case "top value":
      return topValues(place).map(([text, detail]) => ({ label: text, text, detail, kind: "value", span }));
    case "entry":
    case "key":
      return [...(place.what === "entry" ? newPeople(a, span) : []), ...missingKeys(place, span)];
    case "value":
      return valuesOf(a, place, span);
  }
}

const TOP = sentences({
  speakers: "Who is who in this release: names, titles, aliases, pronouns.",
  profile: "The house style this release is checked against.",
  status: "Of a release that is ready, what is missing is a warning.",
});

const TOP_KEYS = [
  {
    label: "speakers",
    text: "speakers:\n  - name: ",
    detail: TOP.speakers,
    kind: "key",
  },
  { label: "profile", text: "profile: ", detail: TOP.profile, kind: "key" },
  {
    label: "status",
    text: "status: ",
    detail: TOP.status,
    kind: "key",
  },
] as const;

function topValues({ key }: EntryPlace): readonly (readonly [string, string])[] {
  if (key === "profile") return profiles.map(({ id, summary }) => [id, say(summary)]);
  if (key !== "status") return [];
  return [
    ["draft", say("What is missing is a hint.")],
    ["ready", say("What is missing is a warning.")],
  ];
}

function missingKeys({ keys, what }: EntryPlace, span: Span): readonly Completion[] {
  return FIELDS.filter(({ name }) => !keys.has(name) && (what === "key" || name === "name")).map(
    ({ name, description }) => {
      const text = name === "aliases" ? "aliases: []" : `${name}: `;
      return { label: name, text, detail: say(description), kind: "key", span };
    },
  );
}

function valuesOf(a: Analysis, place: EntryPlace, span: Span): readonly Completion[] {
  const value = (text: string, detail: string): Completion => {
    return { label: text, text: yamlScalar(text), detail, kind: "value", span };
  };
  const person = a.speech.people.find(({ name }) => nameKey(name) === nameKey(place.keys.get("name") ?? ""));
  switch (place.key) {
    case "name":
      return newPeople(a, span, "");
    case "pronouns":
      return PRONOUN_CHOICES.map((text) => ({ ...value(text, ""), text }));
    case "kind":
      return KINDS.map((kind) => value(kind, ""));
    case "title":
      return person?.title === undefined
        ? []
        : [value(person.title, say("As the text calls {name}", { name: person.name }))];
    case "organisation":
      return organisationsOf(a, person).map((name) => value(name, say("Named in the text")));
    case "aliases":
      return aliasesOf(a, person, place).map(([alias, of]) => value(alias, of));
    default:
      return [];
  }
}

/** People of the text in the order of their appearance, those declared already left out. */
function newPeople(a: Analysis, span: Span, key = "name: "): readonly Completion[] {
  const isNew = ({ kind, declared }: Speaker): boolean =>
    declared === undefined && (kind === "person" || kind === "spokesperson" || kind === "organisation");
  const known = new Set(a.frontMatter?.speakers.map(({ name }) => nameKey(name)));
  return a.speech.people
    .filter((person) => isNew(person) && !known.has(nameKey(person.name)))
    .map(({ name, title }) => {
      return {
        label: name,
        text: `${key}${yamlScalar(name)}`,
        detail: title ?? say("Named in the text"),
        kind: "person",
        span,
      };
    });
}

function organisationsOf(a: Analysis, person: Speaker | undefined): readonly string[] {
  const named = a.speech.people.filter(({ kind }) => kind === "organisation").map(({ name }) => name);
  return [...new Set([...(person?.organisation === undefined ? [] : [person.organisation]), ...named])];
}

/** What the text calls a person; then offices and descriptions whose holder it does not name. */
function aliasesOf(
  a: Analysis,
  person: Speaker | undefined,
  { keys }: EntryPlace,
): readonly (readonly [string, string])[] {
  const taken = new Set((keys.get("aliases") ?? "").split(/[[\],]/u).map(nameKey));
  const own = (person?.aliases ?? []).map(
    (alias) => [alias, say("{name} in the text", { name: person?.name ?? "" })] as const,
  );
  const loose = a.speech.people
    .filter(({ kind }) => kind === "unnamed")
    .flatMap(({ aliases }) => aliases.map((alias) => [alias, say("Not linked to a name so far")] as const));
  const fits = ([alias]: readonly [string, string]): boolean =>
    nameKey(alias) !== nameKey(person?.name ?? "") && !taken.has(nameKey(alias));
  return [...own, ...loose].filter(fits);
}
