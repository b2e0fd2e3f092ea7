import type { DeclaredPronoun, DeclaredSpeaker, TextEdit } from "../model";
import { nameKey } from "./claims";
import { readShortForm, type ShortForm } from "./short-form";

/** One thing to write down about one person. */
export type Declaration =
  | { readonly name: string; readonly field: "aliases"; readonly value: string }
  | { readonly name: string; readonly field: "pronouns"; readonly value: DeclaredPronoun };

/** How an entry for nobody known yet begins, as the front matter and `dateline.json` hold it. */
export function newEntry({ name, field, value }: Declaration, known: ShortForm = { name }): DeclaredSpeaker {
  return field === "aliases" ? { ...known, aliases: [value] } : { ...known, pronouns: value };
}

/** Whether the entry for a declaration is this one, in its long or in its short form. */
export function isEntryOf({ name }: Declaration, entry: string): boolean {
  return nameKey(entry) === nameKey(name) || nameKey(readShortForm(entry).name) === nameKey(name);
}

/** Whether speakers as read say what a declaration was to add. */
export function says(speakers: readonly DeclaredSpeaker[], { name, field, value }: Declaration): boolean {
  const speaker = speakers.find((candidate) => nameKey(candidate.name) === nameKey(name));
  if (field === "pronouns") return speaker?.pronouns === value;
  return speaker?.aliases?.some((alias) => nameKey(alias) === nameKey(value)) === true;
}

/** A text with edits in text order, not overlapping. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}

/** The first line break of a text, which the lines put into it should have too. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
}
