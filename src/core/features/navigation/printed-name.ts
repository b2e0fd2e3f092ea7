import type { Analysis, Mention, Span, Speaker } from "../../model";
import { type NameParts, type NameWord, isSameWord, nameWords, partsOf, wordsOf } from "./names";
import { organisationRenaming, personRenaming, type Renaming } from "./renaming";

/** The words of somebody's name without the title that stands before a lone surname ("Khamenei" of "Ayatollah Khamenei"). */
export function coreName({ kind, name, mentions, declared }: Speaker): readonly string[] {
  const words = wordsOf(name);
  if (kind !== "person" || declared || words.length < 2) return words;
  const isNamedInFull = mentions.some(({ form }) => form === "full-name");
  const lone = mentions.find(({ form }) => form === "title-name" || form === "surname");
  return isNamedInFull || !lone ? words : words.slice(-1);
}

/** The same in parts. A surname that stands first shows in how the text calls the person later. */
export function coreParts(a: Analysis, speaker: Speaker): NameParts {
  const words = coreName(speaker);
  const [first = ""] = words;
  const called = speaker.mentions
    .filter(({ form }) => form === "surname" || form === "title-name")
    .map((mention) => nameWords(a.prose, mention).at(-1)?.text ?? "");
  const last = partsOf(words).surname.at(-1) ?? "";
  const leads = called.some((word) => isSameWord(word, first)) && !called.some((word) => isSameWord(word, last));
  return partsOf(words, leads);
}

/** Whether somebody has a name at all: an office or a description alone is none. */
export function isNamed({ kind }: Speaker): boolean {
  return kind !== "unnamed" && kind !== "document";
}

export function isBody({ kind }: Speaker): boolean {
  return kind === "organisation" || kind === "group";
}

/** What changes a name into itself: it finds the words of a name in what is printed. */
export function identity(speaker: Speaker, words: readonly string[], parts = partsOf(words)): Renaming {
  return isBody(speaker) ? organisationRenaming(words, words) : personRenaming(parts, parts);
}

/** Finds the part of a mention that is the name, without titles before it and a possessive behind it. */
export function nameFinder(words: readonly string[]): (a: Analysis, mention: Span) => Span | undefined {
  const parts = partsOf(words);
  const { map } = personRenaming(parts, parts);
  return (a, mention) => {
    const printed = nameWords(a.prose, mention);
    const found = map(printed.map(({ text }) => text));
    return found && between(printed, found.first, found.last);
  };
}

export function between(words: readonly NameWord[], first: number, last: number): Span | undefined {
  const [from, to] = [words[first], words[last]];
  return from && to && { start: from.start, end: to.end };
}

/** Whether a mention names its speaker, rather than meaning them by pronoun, office or description. */
export function isByName({ form }: Mention): boolean {
  return form !== "pronoun" && form !== "office" && form !== "description";
}
