import type { Analysis, Part, Span } from "../../../model";
import { surnameIn } from "../naming";
import { refuse, rewriteOf, type Rewrite } from "./rewrite";

/** Sorts the contacts under the cursor by surname. A label above them ("Media contacts:") stays where it is. */
export function sortContacts(a: Analysis, at: Span): readonly Rewrite[] {
  const section = a.structure.sections.find(
    ({ role, start, end }) => role === "contact" && start <= at.end && at.start <= end,
  );
  if (section === undefined) return [];
  const entries = entriesOf(
    a,
    section.parts.filter(({ kind }) => kind !== "comment"),
  );
  if (entries.length < 2) return [refuse("contacts.sort", "one contact")];
  const { text } = a.source;
  const sorted = [...entries].sort((x, y) => compare(keyOf(text, x), keyOf(text, y)));
  if (sorted.every((entry, i) => entry === entries[i])) return [];
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return [];
  // The gaps between them stay, whatever stands in them.
  const whole = entries.map((entry, i) => {
    const next = entries[i + 1];
    const put = sorted[i] ?? entry;
    return text.slice(put.start, put.end) + (next ? text.slice(entry.end, next.start) : "");
  });
  return [rewriteOf("contacts.sort", { start: first.start, end: last.end }, whole.join(""))];
}

/** Blocks that begin with a name. What follows without one belongs to the entry before. */
function entriesOf(a: Analysis, parts: readonly Part[]): readonly Span[] {
  const entries: Span[] = [];
  const { text } = a.source;
  for (const part of parts) {
    const before = entries.at(-1);
    const start = part.start + labelLength(text.slice(part.start, part.end));
    if (start >= part.end) continue;
    if (NAME.test(firstLine(text.slice(start, part.end)))) entries.push({ start, end: part.end });
    else if (before) entries[entries.length - 1] = { start: before.start, end: part.end };
  }
  return entries;
}

/** A heading or label that ends with a colon or stands above the names: it is no entry. */
function labelLength(block: string): number {
  return LABEL.exec(block)?.[0].length ?? 0;
}

// "Media contacts:", "## Contacts". Must not match "Ann Lee: +1 555 0100".
const LABEL =
  /^(?:#{1,6}\s[^\n]*(?:\n|$)|(?:[*_]{2})?(?:(?:media|press|news|investor|public)\s)?(?:relations\s)?(?:contacts?|enquiries|inquiries)(?:\sinformation)?:?(?:[*_]{2})?:?\s*(?:\n|$))\s*/iu;
// Two or three words with capitals, first on the line. Must not match a line of figures or an address.
const NAME =
  /^(?:[*_-]{1,2}\s?)?(?:(?:Dr|Mr|Ms|Mrs|Prof)\.?\s)?\p{Lu}[\p{L}’'.-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}’'.-]*){1,3}(?=$|[,:|–—(*]|\s[-–—|(])/u;

function firstLine(block: string): string {
  return (block.split(/\r?\n/u, 1)[0] ?? "").trimEnd();
}

function keyOf(text: string, { start, end }: Span): string {
  const line = firstLine(text.slice(start, end)).replace(/^[*_-]{1,2}\s?/u, "");
  const name = line.split(/[,:|–—(*]|\s-/u, 1)[0]?.trim() ?? line;
  return `${surnameIn(name)} ${name}`.toLowerCase();
}

function compare(x: string, y: string): number {
  return x.localeCompare(y, "en");
}
