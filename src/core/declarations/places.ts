import type { FrontMatter, Span } from "../model";
import { FIELD_SYNONYMS } from "./fields";
import type { Located, LocatedEntry } from "./located";
import { readProjectTree } from "./project";
import { readShortForm } from "./short-form";
import { innerOf, parsed } from "./write-yaml";
import { yamlEntry } from "./yaml";

/** A text of a declaration where it stands, its quotation marks left out. */
export interface DeclaredText extends Span {
  readonly text: string;
}

/** Where a file declares somebody. */
export interface DeclaredPlace {
  readonly name: DeclaredText;
  readonly title?: DeclaredText;
  readonly organisation?: DeclaredText;
  readonly aliases: readonly DeclaredText[];
}

/** Where the front matter of a text declares whom it declares; nowhere when it cannot be read. */
export function frontMatterPlaces(
  text: string,
  front: Pick<FrontMatter, "start" | "end" | "speakers">,
): readonly DeclaredPlace[] {
  if (front.speakers.length === 0) return [];
  const { start, end } = innerOf(text, front);
  const value = yamlEntry(parsed(text.slice(start, end))?.contents, "speakers", start)?.value;
  return value === undefined ? [] : declaredPlaces(value, text);
}

/** Where the text of a `dateline.json` does. */
export function projectPlaces(text: string): readonly DeclaredPlace[] {
  const value = readProjectTree(text).tree?.entries.find(({ key }) => key === "speakers")?.value;
  return value === undefined ? [] : declaredPlaces(value, text);
}

/**
 * Where the entries of `speakers` hold the texts that they hold. A text that the file writes in another way than it is
 * read (with escapes, over several lines) has no place: nobody could change it safely.
 */
function declaredPlaces(value: Located, file: string): readonly DeclaredPlace[] {
  if (value.kind !== "list") return [];
  return value.items.flatMap((item) => (item.kind === "map" ? ofMap(item.entries, file) : ofScalar(item, file)));
}

function ofScalar(item: Located, file: string): readonly DeclaredPlace[] {
  if (item.kind !== "scalar" || typeof item.value !== "string") return [];
  const short = readShortForm(item.value);
  const name = placeIn(file, item, short.name);
  const title =
    name && short.title !== undefined ? placeIn(file, { ...item, start: name.end }, short.title) : undefined;
  return name ? [{ name, ...(title ? { title } : {}), aliases: [] }] : [];
}

function ofMap(entries: readonly LocatedEntry[], file: string): readonly DeclaredPlace[] {
  const field = (wanted: string): Located | undefined =>
    entries.find(({ key }) => (FIELD_SYNONYMS.get(key) ?? key) === wanted)?.value;
  const [name, title, organisation] = ["name", "title", "organisation"].map((key) => textAt(file, field(key)));
  const aliases = field("aliases");
  const names = aliases?.kind === "list" ? aliases.items.flatMap((item) => textAt(file, item) ?? []) : [];
  return name ? [{ name, ...(title ? { title } : {}), ...(organisation ? { organisation } : {}), aliases: names }] : [];
}

function textAt(file: string, value: Located | undefined): DeclaredText | undefined {
  if (value?.kind !== "scalar" || typeof value.value !== "string") return undefined;
  return placeIn(file, value, value.value.trim());
}

function placeIn(file: string, { start, end }: Span, text: string): DeclaredText | undefined {
  const at = text === "" ? -1 : file.slice(start, end).indexOf(text);
  return at === -1 ? undefined : { start: start + at, end: start + at + text.length, text };
}
