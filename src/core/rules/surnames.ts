import type { Speaker } from "../model";
import type { ReleaseDocument } from "./document";

/** The last word of a name; the name itself where it is a single word. */
export function surnameOf(name: string): string {
  return name.slice(name.lastIndexOf(" ") + 1);
}

/** Whether anybody else in the release is called by the same last word. */
export function sharesSurname({ speech }: ReleaseDocument, { name }: Speaker): boolean {
  const own = name.includes(" ") ? 1 : 0;
  return (bearersIn(speech.people).get(keyOf(name)) ?? 0) > own;
}

/** Counted once for all people of a release. */
const bearers = new WeakMap<readonly Speaker[], ReadonlyMap<string, number>>();

/** How many names of several words end in each word. */
function bearersIn(people: readonly Speaker[]): ReadonlyMap<string, number> {
  const known = bearers.get(people);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { name } of people) {
    if (!name.includes(" ")) continue;
    const surname = keyOf(name);
    counts.set(surname, (counts.get(surname) ?? 0) + 1);
  }
  bearers.set(people, counts);
  return counts;
}

function keyOf(name: string): string {
  return surnameOf(name).toLowerCase();
}
