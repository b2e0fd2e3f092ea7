import { givenNames } from "../data/given-names";
import { honorifics } from "../data/titles";
import type { Role, Span } from "../model";
import type { ReleaseDocument } from "./document";

/** A name outside the story, where nobody speaks: of a contact, in a note, in a mail address. */
export interface OuterName {
  /** The surname as printed. */
  readonly printed: string;
  readonly at: Span;
  /** Undefined behind a courtesy title: "Dr Dunn". */
  readonly given: string | undefined;
  /** In a mail address accents are left out. */
  readonly isAddress: boolean;
}

const OUTSIDE: readonly Role[] = ["contact", "notes-to-editors", "boilerplate", "other", "section-heading"];

/** Names of two words whose first is a given name, and courtesy titles with a surname; no name that is all capitals. */
export function outerNames(release: ReleaseDocument): readonly OuterName[] {
  return release.parts(...OUTSIDE).flatMap((part) => {
    const text = release.prose.slice(part.start, Math.min(part.end, part.start + LONGEST));
    return [...namesIn(text, FULL_NAME, false), ...namesIn(text, TITLED, false), ...namesIn(text, ADDRESS, true)].map(
      (name) => ({ ...name, at: { start: part.start + name.at.start, end: part.start + name.at.end } }),
    );
  });
}

/** Of a long table only the head is looked at. */
const LONGEST = 4_000;

function namesIn(text: string, like: RegExp, isAddress: boolean): readonly OuterName[] {
  const found: OuterName[] = [];
  for (const { index, groups = {}, 0: whole } of text.matchAll(like)) {
    const { given, surname = "" } = groups;
    if (given !== undefined && !givenNames.has(given.toLowerCase())) continue;
    const start = index + whole.lastIndexOf(surname);
    found.push({ printed: surname, at: { start, end: start + surname.length }, given, isAddress });
  }
  return found;
}

// "Lena Ortiz", "Lena M. Ortiz". Must not match capitals, or a name that goes on in a third word.
const FULL_NAME =
  /(?<![\p{L}@.’'-])(?<given>\p{Lu}\p{Ll}{1,20}) (?:\p{Lu}\. )?(?<surname>\p{Lu}\p{Ll}{2,25})(?![\p{L}@’'-]|\.\p{L}| \p{Lu}\p{Ll})/gu;
const TITLED = new RegExp(
  `(?<![\\p{L}])(?:${honorifics.map((word) => word.replace(/^\p{Ll}/u, (first) => first.toUpperCase())).join("|")})\\.? (?<surname>\\p{Lu}\\p{Ll}{2,25})(?![\\p{L}@’'-]| \\p{Lu}\\p{Ll})`,
  "gu",
);
// "lena.ortiz@": the two words in front of the sign. Must not match "press.office@", because no given name opens it.
const ADDRESS = /(?<![\w.])(?<given>[a-z]{2,20})[._-](?<surname>[a-z]{3,25})(?=@)/gi;
