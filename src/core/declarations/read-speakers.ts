import type { DeclaredSpeaker, Span } from "../model";
import { say } from "../text";
import { Claims } from "./claims";
import {
  FIELD_SYNONYMS,
  FIELDS,
  isPronoun,
  KINDS,
  LONGEST_TEXT,
  MOST_ALIASES,
  MOST_SPEAKERS,
  pronounOf,
} from "./fields";
import type { Located, LocatedList, LocatedMap } from "./located";
import { readShortForm } from "./short-form";

/** What is wrong with a declaration, and where in its file. */
export interface DeclarationProblem {
  readonly at: Span;
  readonly message: string;
  /** True for what the JSON schema says too, so that an editor that knows the schema says it once. */
  readonly inSchema: boolean;
}

/** What a file or a setting declares. Entries that cannot be read are left out; the others hold. */
export interface Declarations {
  readonly speakers: readonly DeclaredSpeaker[];
  readonly problems: readonly DeclarationProblem[];
}

/** Reads the value of `speakers`, whatever it is. Null stands for an empty list. Never throws. */
export function readSpeakers(value: Located): Declarations {
  const reader = new SpeakersReader();
  if (value.kind === "list") reader.readList(value);
  else if (value.kind === "map" || value.value !== null) {
    reader.problem(value, say("“speakers” must be a list, with an entry for each person"));
  }
  const { speakers, problems } = reader;
  return { speakers, problems: problems.sort((x, y) => x.at.start - y.at.start) };
}

type Fields = { -readonly [K in keyof DeclaredSpeaker]?: DeclaredSpeaker[K] };

/** Reads entry by entry; who was declared first keeps a name and an alias. */
class SpeakersReader {
  readonly speakers: DeclaredSpeaker[] = [];
  readonly problems: DeclarationProblem[] = [];
  readonly #claims = new Claims();

  problem({ start, end }: Span, message: string, inSchema = true): void {
    this.problems.push({ at: { start, end }, message, inSchema });
  }

  readList({ items }: LocatedList): void {
    const names = items.slice(0, MOST_SPEAKERS).map((item) => this.#readEntry(item));
    const beyond = items[MOST_SPEAKERS];
    if (beyond)
      this.problem(
        beyond,
        say("Only the first {most} speakers are read", { most: MOST_SPEAKERS.toLocaleString("en") }),
      );
    // Names first, so that an alias never takes the name of somebody who is declared further down.
    const kept = names.filter((entry) => entry !== undefined && this.#claimName(entry));
    for (const entry of kept) if (entry) this.speakers.push(this.#withAliases(entry));
  }

  #readEntry(item: Located): Entry | undefined {
    if (item.kind === "map") return this.#readMap(item);
    if (item.kind === "list")
      return this.#nothing(item, say("A speaker must be a name, or keys such as “name” and “title”"));
    const text = this.#text(item, say("A speaker"));
    return text === undefined ? undefined : this.#named({ at: item, fields: { ...readShortForm(text) }, aliases: [] });
  }

  #readMap(map: LocatedMap): Entry | undefined {
    const fields: Fields = {};
    const seen = new Set<string>();
    let aliases: readonly Alias[] = [];
    let at: Span = map;
    for (const { key, at: keyAt, value } of map.entries) {
      const field = FIELD_SYNONYMS.get(key) ?? key;
      if (seen.has(field)) {
        this.problem(keyAt, say("“{key}” stands twice in one entry; the first one holds", { key }), false);
        continue;
      }
      seen.add(field);
      if (field === "aliases") aliases = this.#aliases(value);
      else this.#readField(fields, field, keyAt, value);
      if (field === "name") at = value;
    }
    if (!seen.has("name")) return this.#nothing(map.entries[0]?.at ?? map, say("A speaker needs a “name”"));
    return fields.name === undefined ? undefined : this.#named({ at, fields, aliases });
  }

  #readField(fields: Fields, field: string, keyAt: Span, value: Located): void {
    switch (field) {
      case "name":
      case "title":
      case "organisation": {
        const text = this.#text(value, `“${field}”`);
        if (text !== undefined) fields[field] = text;
        return;
      }
      case "pronouns": {
        const pronouns = value.kind === "scalar" && typeof value.value === "string" && pronounOf(value.value);
        if (pronouns) fields.pronouns = pronouns;
        else this.problem(value, say("“pronouns” must be she, he, they or it; forms such as she/her are read too"));
        return;
      }
      case "kind": {
        const kind = KINDS.find((known) => value.kind === "scalar" && value.value === known);
        if (kind) fields.kind = kind;
        else this.problem(value, say("“kind” must be one of {kinds}", { kinds: KINDS.join(", ") }));
        return;
      }
      default:
        this.problem(
          keyAt,
          say("There is no key {key}, expected {known}", {
            key: `“${shown(field)}”`,
            known: FIELDS.map(({ name }) => name).join(", "),
          }),
        );
    }
  }

  #aliases(value: Located): readonly Alias[] {
    if (value.kind === "scalar" && value.value === null) return [];
    if (value.kind !== "list") {
      this.problem(value, say("“aliases” must be a list, such as [Mira, the Mayor]"));
      return [];
    }
    const beyond = value.items[MOST_ALIASES];
    if (beyond) this.problem(beyond, say("Only the first {most} aliases are read", { most: MOST_ALIASES }));
    return value.items.slice(0, MOST_ALIASES).flatMap((item) => {
      const text = this.#text(item, say("An alias"));
      return text === undefined ? [] : [{ at: item, text }];
    });
  }

  /** A value that must be text: blanks trimmed, and one space each. */
  #text(value: Located, what: string): string | undefined {
    if (value.kind === "scalar" && value.value === null)
      return this.#nothing(value, say("{what} must not be empty", { what }));
    if (value.kind !== "scalar" || typeof value.value !== "string") {
      return this.#nothing(value, say("{what} must be text", { what }));
    }
    if (value.value.length > LONGEST_TEXT) {
      return this.#nothing(
        value,
        say("{what} must not be longer than {longest} characters", { what, longest: LONGEST_TEXT }),
      );
    }
    const text = value.value.trim().replace(/\s+/gu, " ");
    if (text === "") return this.#nothing(value, say("{what} must not be empty", { what }));
    return /\p{L}/u.test(text) ? text : this.#nothing(value, say("{what} must hold a letter", { what }));
  }

  #named(entry: Omit<Entry, "name">): Entry | undefined {
    const { name } = entry.fields;
    return name === undefined ? undefined : { ...entry, name };
  }

  #nothing(at: Span, message: string): undefined {
    this.problem(at, message);
    return undefined;
  }

  #claimName({ at, name }: Entry): boolean {
    if (this.#claims.claim(name, name) === undefined) return true;
    this.problem(at, say("{name} is declared twice; the first declaration holds", { name: shown(name) }), false);
    return false;
  }

  #withAliases({ name, fields, aliases }: Entry): DeclaredSpeaker {
    const kept = aliases.filter(({ at, text }) => this.#isFree(name, text, at)).map(({ text }) => text);
    const doubled = { ...fields, name };
    return kept.length === 0 ? doubled : { ...doubled, aliases: kept };
  }

  #isFree(name: string, alias: string, at: Span): boolean {
    if (isPronoun(alias)) {
      this.problem(at, say("“{alias}” can mean anybody: declare it under “pronouns”", { alias: shown(alias) }), false);
      return false;
    }
    const holder = this.#claims.claim(alias, name);
    if (holder === undefined) return true;
    // One's own name, or the same alias once more: nothing is lost, so nothing is said.
    if (holder !== name)
      this.problem(at, say("“{alias}” means {name} already", { alias: shown(alias), name: shown(holder) }), false);
    return false;
  }
}

interface Alias {
  readonly at: Span;
  readonly text: string;
}

interface Entry {
  readonly name: string;
  readonly at: Span;
  readonly fields: Fields;
  readonly aliases: readonly Alias[];
}

/** Messages stay readable whatever a file holds. */
function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
