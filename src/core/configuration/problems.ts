import type { DeclarationProblem, Located, LocatedEntry, LocatedMap } from "../declarations";
import { LONGEST_TEXT } from "../declarations";
import type { Span } from "../model";
import { nearest, say } from "../text";
import { MOST_ENTRIES, type KeySpec } from "./keys";

/** Collects what is wrong, and reads what values have in common. */
export class Complaints {
  readonly all: DeclarationProblem[] = [];

  /** `inSchema`: an editor that knows the schema says it too. */
  add({ start, end }: Span, message: string, inSchema = true): undefined {
    this.all.push({ at: { start, end }, message, inSchema });
    return undefined;
  }

  /** The entries of an object by key: known ones only, each once. Null stands for an empty object. */
  entries(value: Located, what: string, known: readonly KeySpec[]): readonly LocatedEntry[] {
    const map = this.map(value, what);
    const seen = new Set<string>();
    return (map?.entries ?? []).filter(({ key, at }) => {
      if (!known.some(({ name }) => name === key)) {
        this.add(
          at,
          say("There is no key {key}, expected {known}", { key: quoted(key), known: suggestion(key, known) }),
        );
        return false;
      }
      if (seen.has(key)) this.add(at, say("{key} stands twice; the first one holds", { key: quoted(key) }), false);
      return !seen.has(key) && seen.add(key);
    });
  }

  map(value: Located, what: string): LocatedMap | undefined {
    if (value.kind === "map") return value;
    if (value.kind === "scalar" && value.value === null) return undefined;
    return this.add(value, say("{what} must be an object", { what }));
  }

  /** The items of a list. Null stands for an empty one. */
  items(value: Located, what: string): readonly Located[] {
    if (value.kind === "scalar" && value.value === null) return [];
    if (value.kind !== "list") {
      this.add(value, say("{what} must be a list", { what }));
      return [];
    }
    const beyond = value.items[MOST_ENTRIES];
    if (beyond)
      this.add(
        beyond,
        say("Only the first {most} entries of {what} are read", { most: MOST_ENTRIES.toLocaleString("en"), what }),
      );
    return value.items.slice(0, MOST_ENTRIES);
  }

  texts(value: Located, what: string): readonly string[] {
    return this.items(value, what).flatMap((item) => this.text(item, say("An entry of {what}", { what })) ?? []);
  }

  text(value: Located, what: string, longest = LONGEST_TEXT): string | undefined {
    if (value.kind !== "scalar" || typeof value.value !== "string")
      return this.add(value, say("{what} must be text", { what }));
    if (value.value.length > longest) {
      return this.add(value, say("{what} must not be longer than {longest} characters", { what, longest }));
    }
    return /\S/u.test(value.value) ? value.value.trim() : this.add(value, say("{what} must not be empty", { what }));
  }
}

function suggestion(key: string, known: readonly KeySpec[]): string {
  const names = known.map(({ name }) => name);
  const near = nearest(key, names);
  return near === undefined ? names.join(", ") : quoted(near);
}

/** Messages stay readable whatever a file holds. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}
