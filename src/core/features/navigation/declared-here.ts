import { type DeclaredPlace, type DeclaredText, frontMatterPlaces, nameKey, projectPlaces } from "../../declarations";
import type { Analysis, Span, Speaker } from "../../model";
import { everybody, touches } from "./everybody";

/** A text that declares something of somebody. */
export interface Declared {
  readonly speaker: Speaker;
  readonly part: "name" | "alias" | "title";
  readonly span: Span;
}

/** Where the front matter declares somebody whom the text names. */
export function declaredHere(a: Analysis, speaker: Speaker): readonly DeclaredPlace[] {
  if (a.frontMatter === undefined || speaker.declared === undefined) return [];
  return placesOf(frontMatterPlaces(a.source.text, a.frontMatter), speaker);
}

/** Where the text of a `dateline.json` does. */
export function declaredInProject(file: string, speaker: Speaker): readonly DeclaredPlace[] {
  return speaker.declared === undefined ? [] : placesOf(projectPlaces(file), speaker);
}

/** Where the text of a `dateline.json` says for whom somebody works or speaks. */
export function organisationsInProject(file: string): readonly DeclaredText[] {
  return projectPlaces(file).flatMap(({ organisation }) => organisation ?? []);
}

function placesOf(places: readonly DeclaredPlace[], { declared }: Speaker): readonly DeclaredPlace[] {
  return places.filter(({ name }) => nameKey(name.text) === nameKey(declared?.name ?? ""));
}

export function declaredAt(a: Analysis, offset: number): Declared | undefined {
  const front = a.frontMatter;
  if (front === undefined || !touches(front, offset)) return undefined;
  for (const place of frontMatterPlaces(a.source.text, front)) {
    const found = partAt(place, offset);
    const speaker =
      found && everybody(a).find(({ declared }) => nameKey(declared?.name ?? "") === nameKey(place.name.text));
    if (found && speaker) return { speaker, ...found };
  }
  return undefined;
}

function partAt({ name, title, aliases }: DeclaredPlace, offset: number): Pick<Declared, "part" | "span"> | undefined {
  if (touches(name, offset)) return { part: "name", span: bare(name) };
  if (title && touches(title, offset)) return { part: "title", span: bare(title) };
  const alias = aliases.find((one) => touches(one, offset));
  return alias && { part: "alias", span: bare(alias) };
}

function bare({ start, end }: DeclaredText): Span {
  return { start, end };
}
