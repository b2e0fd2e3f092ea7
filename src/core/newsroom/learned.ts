import type { Day, Habit, Learned, ReleaseEntry } from "../model";
import { isoOf } from "./state";

/** What releases teach together. The order of the entries does not matter. */
export function learned(entries: Iterable<ReleaseEntry>): Learned {
  const cities = new Habits();
  const releaseLines = new Habits();
  const endMarks = new Habits();
  const contacts = new Habits();
  const organisations = new Habits();
  const titles = new Habits();
  const boilerplates = new Habits<{ readonly organisation: string }>();
  const people = new Habits<{ readonly title?: string; readonly organisation?: string }>();
  for (const { day, city, releaseLine, endMark, ...entry } of oldestFirst(entries)) {
    cities.seen(day, city);
    releaseLines.seen(day, releaseLine);
    endMarks.seen(day, endMark);
    contacts.seen(day, ...entry.contacts);
    for (const { organisation, text } of entry.boilerplates) boilerplates.add(day, text, { organisation });
    const bodies = entry.boilerplates.map(({ organisation }) => organisation);
    for (const { kind, name, title, organisation, isShort } of entry.people) {
      if (organisation !== undefined) bodies.push(organisation);
      if (kind === "organisation") bodies.push(name);
      if (kind !== "person" || isShort) continue;
      titles.seen(day, title);
      people.add(day, name, {
        ...(title === undefined ? {} : { title }),
        ...(organisation === undefined ? {} : { organisation }),
      });
    }
    organisations.seen(day, ...new Set(bodies));
  }
  return {
    cities: cities.sorted(),
    releaseLines: releaseLines.sorted(),
    endMarks: endMarks.sorted(),
    contacts: contacts.sorted(),
    organisations: organisations.sorted(),
    titles: titles.sorted(),
    boilerplates: boilerplates.sorted(),
    people: people.sorted(),
  };
}

/** Releases of one day in the order of their addresses, so that the result is always the same. */
function oldestFirst(entries: Iterable<ReleaseEntry>): readonly ReleaseEntry[] {
  return [...entries].sort((x, y) => compare(isoOf(x.day), isoOf(y.day)) || compare(x.id, y.id));
}

interface Counted {
  releases: number;
  last: Day | undefined;
  more: object;
}

/** Counts values that come oldest first, and keeps what the latest release says beside each. */
class Habits<More extends object = object> {
  readonly #counts = new Map<string, Counted>();

  seen(day: Day | undefined, ...values: readonly (string | undefined)[]): void {
    for (const value of values) if (value !== undefined && value !== "") this.add(day, value, {} as More);
  }

  add(day: Day | undefined, value: string, more: More): void {
    const known = this.#counts.get(value);
    if (known === undefined) {
      this.#counts.set(value, { releases: 1, last: day, more });
      return;
    }
    known.releases++;
    known.last = day ?? known.last;
    known.more = { ...known.more, ...more };
  }

  /** The most usual first; of equal ones the latest. */
  sorted(): readonly (Habit & More)[] {
    return [...this.#counts]
      .map(([value, { releases, last, more }]) => ({
        ...(more as More),
        value,
        releases,
        ...(last === undefined ? {} : { last }),
      }))
      .sort((x, y) => y.releases - x.releases || compare(isoOf(y.last), isoOf(x.last)) || compare(x.value, y.value));
  }
}

function compare(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
