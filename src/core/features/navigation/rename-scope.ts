import { nameKey } from "../../declarations";
import type { Analysis, Speaker } from "../../model";
import { lineNumber } from "../wording";
import { everybody } from "./everybody";
import { introductionOf } from "./introduction";
import { isSameWord, nameKeyOf, type NameParts, partsOf, wholeName, wordsOf } from "./names";
import { coreName, coreParts, isBody } from "./printed-name";
import { organisationRenaming, personRenaming, type Renaming } from "./renaming";
import type { Subject } from "./subject";
import { titleRenaming, type TitleRenaming } from "./title-renaming";

/** A name of no more than these characters is typed by hand. */
const LONGEST_NAME = 200;

/** Why a rename is not made; the host finds the words. */
export type RenameRefusal =
  | { readonly kind: "nobody" | "empty" | "long" }
  | { readonly kind: "pronoun" | "self" | "description"; readonly words: string; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string }
  | { readonly kind: "taken"; readonly name: string; readonly line: number };

/** What is to be changed into what. */
export type NewName = TitleChange | NameChange;

export interface TitleChange {
  readonly part: "title";
  readonly title: TitleRenaming;
}

export interface NameChange {
  readonly part: "name";
  readonly renaming: Renaming;
  readonly old: NameParts;
  readonly now: NameParts;
  /** The new wording of a declared name or alias; undefined where it stays as it is. */
  readonly declared: (text: string) => string | undefined;
}

/** What stands in the box before the writer types. */
export function placeholderOf(a: Analysis, { speaker, part, span, declared }: Subject): string {
  const printed = a.source.text.slice(span.start, span.end);
  if (declared || part === "alias" || part === "title") return flatWords(declared ? printed : proseOf(a, span));
  const parts = coreParts(a, speaker);
  if (part === "surname") return parts.surname.join(" ");
  if (part === "given") return parts.given.join(" ");
  const words = coreName(speaker);
  if (part === "short") return words.slice(0, wordsOf(printed).length).join(" ");
  return words.length === wordsOf(speaker.name).length ? flatWords(speaker.name) : words.join(" ");
}

function proseOf(a: Analysis, { start, end }: Subject["span"]): string {
  return a.prose.slice(start, end);
}

function flatWords(text: string): string {
  return text.trim().split(/\s+/u).join(" ");
}

/** Undefined where there is nothing to rename, or nothing to rename it to. */
export function changeOf(a: Analysis, subject: Subject | undefined, typed: string): NewName | undefined {
  const text = flatWords(typed);
  if (!subject || text === "") return undefined;
  const { speaker, part } = subject;
  const old = placeholderOf(a, subject);
  if (part === "title") return { part: "title", title: titleRenaming(old, text) };
  if (part === "alias") return aliasChange(a, speaker, old, text);
  if (part === "pronoun" || part === "description" || part === "self") return undefined;
  if (isBody(speaker)) return bodyChange(a, speaker, part, old, text);
  const before = coreParts(a, speaker);
  const now = newParts(before, part, text);
  const renaming = personRenaming(before, now, part === "name" ? text : wholeName(now));
  return nameChange(renaming, before, now);
}

function newParts(old: NameParts, part: Subject["part"], text: string): NameParts {
  const words = wordsOf(text);
  const whole = partsOf(words, old.surnameFirst);
  if (part === "surname") {
    const isWhole = words.length > 1 && isSameWord(words[0] ?? "", old.given[0] ?? "");
    return isWhole ? whole : { ...old, surname: words };
  }
  if (part === "given") {
    const isWhole = words.length > 1 && isSameWord(words.at(-1) ?? "", old.surname.at(-1) ?? "");
    return isWhole ? whole : { ...old, given: words };
  }
  return whole;
}

function bodyChange(a: Analysis, speaker: Speaker, part: Subject["part"], shown: string, text: string): NewName {
  const old = coreName(speaker);
  const rest = part === "short" ? old.slice(wordsOf(shown).length) : [];
  const now = [...wordsOf(text), ...rest];
  const renaming = organisationRenaming(old, now, part === "short" ? now.join(" ") : text);
  return nameChange(renaming, coreParts(a, speaker), partsOf(now));
}

function aliasChange(a: Analysis, speaker: Speaker, old: string, text: string): NewName {
  const words = wordsOf(old);
  const isAlias = (printed: readonly string[]): boolean =>
    printed.length === words.length && printed.every((word, at) => isSameWord(word, words[at] ?? ""));
  const renaming: Renaming = {
    old,
    now: text,
    particles: [],
    isWhole: () => true,
    map: (printed) =>
      isAlias(printed)
        ? { first: 0, last: printed.length - 1, words: wordsOf(text), form: "short", guessed: false }
        : undefined,
  };
  const parts = coreParts(a, speaker);
  const declared = (at: string): string | undefined => (nameKey(at) === nameKey(old) ? text : undefined);
  return { part: "name", renaming, old: parts, now: parts, declared };
}

function nameChange(renaming: Renaming, old: NameParts, now: NameParts): NewName {
  const declared = (text: string): string | undefined => {
    if (nameKeyOf(text) === nameKeyOf(renaming.old)) return renaming.now;
    const words = wordsOf(text);
    const mapped = renaming.map(words);
    if (!mapped || mapped.guessed) return undefined;
    return [...words.slice(0, mapped.first), ...mapped.words, ...words.slice(mapped.last + 1)].join(" ");
  };
  return { part: "name", renaming, old, now, declared };
}

// Signs that mark text, or part names from each other. Must not match apostrophes, hyphens, commas, "&" or brackets of
// "(UK)".
const SIGN = /["“”„«»<>[\]{}|*_`#\\;:=]|[\p{Cc}]/u;

/** Why something cannot be renamed at all. */
export function refusalAt(a: Analysis, subject: Subject | undefined): RenameRefusal | undefined {
  if (!subject) return { kind: "nobody" };
  const { part, speaker, span } = subject;
  if (part !== "pronoun" && part !== "description" && part !== "self") return undefined;
  return { kind: part, words: flatWords(proseOf(a, span)), name: speaker.name };
}

/** Why it cannot be renamed to this. */
export function refusalOf(
  a: Analysis,
  subject: Subject | undefined,
  change: NewName | undefined,
  typed: string,
): RenameRefusal | undefined {
  const impossible = refusalAt(a, subject);
  if (impossible || !subject) return impossible;
  const sign = SIGN.exec(typed.trim())?.[0];
  if (sign !== undefined) return { kind: "sign", sign };
  if (!/\p{L}/u.test(typed) || change === undefined) return { kind: "empty" };
  if (typed.length > LONGEST_NAME) return { kind: "long" };
  return change.part === "title" ? undefined : taken(a, subject, change.renaming.now);
}

/** Two people of one name could not be told apart any more, by Dateline or by a reader. */
function taken(a: Analysis, { speaker, part }: Subject, now: string): RenameRefusal | undefined {
  const key = nameKeyOf(now);
  const other = everybody(a).find(({ id, name, aliases }) => {
    if (id === speaker.id) return false;
    return nameKeyOf(name) === key || (part === "alias" && aliases.some((alias) => nameKeyOf(alias) === key));
  });
  return other && { kind: "taken", name: other.name, line: lineNumber(a, introductionOf(a, other).start) };
}
