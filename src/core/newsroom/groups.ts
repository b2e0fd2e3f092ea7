import type { NewsroomPerson, ReleaseEntry, ReleaseState } from "../model";
import { isoOf, stateOf } from "./state";

/** The latest first, those without a day at the end; of one day by headline. */
export function latestFirst(entries: Iterable<ReleaseEntry>): readonly ReleaseEntry[] {
  const keyed = [...entries].map((entry) => ({ entry, day: isoOf(entry.day) }));
  keyed.sort((x, y) =>
    x.day === y.day
      ? compare(x.entry.headline, y.entry.headline) || compare(x.entry.id, y.entry.id)
      : compare(y.day, x.day),
  );
  return keyed.map(({ entry }) => entry);
}

/** Consecutive releases that share a key, in their order. */
export function grouped<K>(
  entries: readonly ReleaseEntry[],
  keyOf: (entry: ReleaseEntry) => K,
): readonly (readonly [key: K, entries: readonly ReleaseEntry[]])[] {
  const groups = new Map<K, ReleaseEntry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [entry]);
    else known.push(entry);
  }
  return [...groups];
}

export const STATES: readonly ReleaseState["kind"][] = ["draft", "embargoed", "planned", "released", "undated"];

/** Releases by state, what is still to go out first. */
export function byState(
  entries: Iterable<ReleaseEntry>,
  now: number,
): readonly (readonly [state: ReleaseState["kind"], entries: readonly ReleaseEntry[]])[] {
  const groups = grouped(latestFirst(entries), (entry) => stateOf(entry, now).kind);
  return [...groups].sort(([x], [y]) => STATES.indexOf(x) - STATES.indexOf(y));
}

/** Everybody with a quotation, as an index does: by the last word of the name, bodies by their first. */
export function speakersByName(people: readonly NewsroomPerson[]): readonly NewsroomPerson[] {
  const keyed = people
    .filter(({ quotations }) => quotations > 0)
    .map((person) => ({ person, key: indexWord(person).toLowerCase() }));
  keyed.sort(
    (x, y) => compare(x.key, y.key) || compare(x.person.name, y.person.name) || compare(x.person.key, y.person.key),
  );
  return keyed.map(({ person }) => person);
}

/** The word under which somebody is looked up. */
export function indexWord({ kind, name }: NewsroomPerson): string {
  return kind === "organisation" ? name.replace(/^The /u, "") : name.slice(name.lastIndexOf(" ") + 1);
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
