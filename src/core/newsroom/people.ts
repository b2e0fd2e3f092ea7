import type { Appearance, EntryPerson, NewsroomPerson } from "../model";
import { isSameBody } from "./names";
import { isoOf } from "./state";

export function personIn({ entry, person }: Appearance): EntryPerson | undefined {
  return entry.people[person];
}

/** Those of later releases first; of one day in the order of their addresses. */
export function newestFirst(x: Appearance, y: Appearance): number {
  const [a, b] = [isoOf(x.entry.day), isoOf(y.entry.day)];
  if (a !== b) return a < b ? 1 : -1;
  return x.entry.id < y.entry.id ? -1 : x.entry.id > y.entry.id ? 1 : x.person - y.person;
}

/**
 * The people behind one name. Whose organisations differ are two; who has none goes with the only one there is, and stands
 * apart when there are several.
 */
export function peopleNamed(key: string, appearances: readonly Appearance[]): readonly NewsroomPerson[] {
  const bodies: { readonly names: string[]; readonly of: Appearance[] }[] = [];
  const bySpelling = new Map<string, (typeof bodies)[number]>();
  const loose: Appearance[] = [];
  for (const appearance of [...appearances].sort(newestFirst)) {
    const name = personIn(appearance)?.organisation;
    if (name === undefined) {
      loose.push(appearance);
      continue;
    }
    const known = bySpelling.get(name) ?? bodies.find(({ names }) => names.some((one) => isSameBody(one, name)));
    const body = known ?? { names: [], of: [] };
    if (known === undefined) bodies.push(body);
    if (!bySpelling.has(name)) body.names.push(name);
    bySpelling.set(name, body);
    body.of.push(appearance);
  }
  const [only, ...others] = bodies;
  if (only !== undefined && others.length === 0) return [merged(key, [...only.of, ...loose])];
  const groups = [...bodies.map(({ of }) => of), ...(loose.length > 0 ? [loose] : [])];
  return groups.map((group) => merged(key, group));
}

function merged(key: string, group: readonly Appearance[]): NewsroomPerson {
  const appearances = [...group].sort(newestFirst);
  const people = appearances.flatMap((one) => personIn(one) ?? []);
  const title = people.find((one) => one.title !== undefined)?.title;
  const organisation = people.find((one) => one.organisation !== undefined)?.organisation;
  const isBody = people[0]?.kind === "organisation";
  return {
    key: isBody || organisation === undefined ? key : `${key}, ${organisation.toLowerCase()}`,
    kind: isBody ? "organisation" : "person",
    name: people[0]?.name ?? key,
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    appearances,
    quotations: appearances.reduce((sum, one) => sum + quotationsOf(one).length, 0),
  };
}

/** What somebody says in one release, in text order. */
export function quotationsOf({ entry, person }: Appearance): ReleaseQuotations {
  return entry.quotations.filter(({ speaker }) => speaker === person);
}

type ReleaseQuotations = Appearance["entry"]["quotations"];
