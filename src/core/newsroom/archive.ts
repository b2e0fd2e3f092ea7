import type { Appearance, EntryPerson, NewsroomPerson, OtherReleases, ReleaseEntry } from "../model";
import { isSameBody, nameKey } from "./names";
import { newestFirst, peopleNamed, personIn } from "./people";

/**
 * The releases of a newsroom and the people in them. A release that comes, changes or goes costs as much as its own names:
 * only who bears one of them is put together anew.
 */
export class Archive {
  readonly #entries = new Map<string, ReleaseEntry>();
  /** Where each name stands, by release. */
  readonly #names = new Map<string, Map<string, readonly Appearance[]>>();
  /** The people behind a name, as long as nothing changes about it. */
  readonly #people = new Map<string, readonly NewsroomPerson[]>();
  /** Names by what is left of them without one of their words: "dana *", "* okafor". */
  readonly #near = new Map<string, Set<string>>();

  get entries(): ReadonlyMap<string, ReleaseEntry> {
    return this.#entries;
  }

  /** False when nothing changes by it. */
  set(entry: ReleaseEntry): boolean {
    const before = this.#entries.get(entry.id);
    if (before === entry) return false;
    if (before !== undefined) this.#forget(before);
    this.#entries.set(entry.id, entry);
    for (const [key, appearances] of namesIn(entry)) {
      const known = this.#names.get(key) ?? this.#begin(key);
      known.set(entry.id, appearances);
      this.#people.delete(key);
    }
    return true;
  }

  delete(id: string): boolean {
    const entry = this.#entries.get(id);
    if (entry === undefined) return false;
    this.#forget(entry);
    return this.#entries.delete(id);
  }

  clear(): void {
    for (const part of [this.#entries, this.#names, this.#people, this.#near]) part.clear();
  }

  /** Everybody who is named in full, and the bodies that speak; in no order. */
  people(): readonly NewsroomPerson[] {
    return [...this.#names.keys()].flatMap((key) => this.#peopleOf(key));
  }

  /** The person whom a release names so; undefined for one that it does not name in full. */
  personOf({ entry, person }: Appearance): NewsroomPerson | undefined {
    const key = keyOf(entry.people[person]);
    const bearers = key === undefined ? [] : this.#peopleOf(key);
    return bearers.find(({ appearances }) =>
      appearances.some((one) => one.entry.id === entry.id && one.person === person),
    );
  }

  /** What all releases but one say. */
  without(id: string): OtherReleases {
    const elsewhere = (key: string): readonly Appearance[] =>
      [...(this.#names.get(key) ?? [])].flatMap(([release, places]) => (release === id ? [] : places));
    return {
      named: (name, organisation) =>
        elsewhere(nameKey(name))
          .filter((one) => {
            const body = personIn(one)?.organisation;
            return organisation === undefined || body === undefined || isSameBody(body, organisation);
          })
          .sort(newestFirst),
      almostNamed: (name) => {
        const key = nameKey(name);
        const near = new Set(holesOf(key).flatMap((hole) => [...(this.#near.get(hole) ?? [])]));
        near.delete(key);
        return [...near].flatMap(elsewhere).sort(newestFirst);
      },
    };
  }

  #peopleOf(key: string): readonly NewsroomPerson[] {
    const known = this.#people.get(key);
    if (known !== undefined) return known;
    const people = peopleNamed(key, [...(this.#names.get(key)?.values() ?? [])].flat());
    this.#people.set(key, people);
    return people;
  }

  #begin(key: string): Map<string, readonly Appearance[]> {
    const places = new Map<string, readonly Appearance[]>();
    this.#names.set(key, places);
    for (const hole of holesOf(key)) {
      const near = this.#near.get(hole);
      if (near === undefined) this.#near.set(hole, new Set([key]));
      else near.add(key);
    }
    return places;
  }

  #forget(entry: ReleaseEntry): void {
    for (const key of namesIn(entry).keys()) {
      const places = this.#names.get(key);
      places?.delete(entry.id);
      this.#people.delete(key);
      if (places?.size !== 0) continue;
      this.#names.delete(key);
      for (const hole of holesOf(key)) {
        const near = this.#near.get(hole);
        near?.delete(key);
        if (near?.size === 0) this.#near.delete(hole);
      }
    }
  }
}

/** Bodies and people of the same name are kept apart by the key. */
function keyOf(person: EntryPerson | undefined): string | undefined {
  if (person === undefined) return undefined;
  const key = nameKey(person.name);
  if (person.kind === "organisation") return key === "" ? undefined : BODY + key;
  return person.kind === "person" && !person.isShort && key.includes(" ") ? key : undefined;
}

const BODY = "body: ";

function namesIn(entry: ReleaseEntry): ReadonlyMap<string, readonly Appearance[]> {
  const names = new Map<string, Appearance[]>();
  entry.people.forEach((one, person) => {
    const key = keyOf(one);
    if (key === undefined) return;
    const known = names.get(key);
    if (known === undefined) names.set(key, [{ entry, person }]);
    else known.push({ entry, person });
  });
  return names;
}

/** Only names of people have near ones. */
function holesOf(key: string): readonly string[] {
  if (key.startsWith(BODY)) return [];
  const words = key.split(" ");
  return words.map((_, hole) => words.map((word, at) => (at === hole ? "*" : word)).join(" "));
}
