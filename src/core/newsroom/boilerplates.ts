import type { Analysis, EntryBoilerplate } from "../model";

// "About Kestrel Foods", "**About Kestrel Foods:**", "About Kestrel Foods: …". Must not match a sentence that starts with
// "About": the name opens with a capital, and nothing but a colon or the end of the line closes it.
const HEADING = /^[^\p{L}\n]{0,6}About (?:the )?(\p{Lu}[^\n:]{0,70}?)[*_]{0,3}\s{0,3}(?::[*_]{0,3}|\r?\n|\r|$)/u;

/** The paragraphs about senders, each as typed, under the name that its heading gives. */
export function boilerplatesOf({ source: { text }, structure: { sections } }: Analysis): readonly EntryBoilerplate[] {
  const found: { readonly organisation: string; readonly start: number; end: number }[] = [];
  for (const { role, parts } of sections) {
    if (role !== "boilerplate") continue;
    for (const { start, end } of parts) {
      const name = HEADING.exec(text.slice(start, Math.min(end, start + 120)))?.[1]?.trim();
      const last = found.at(-1);
      if (name !== undefined) found.push({ organisation: name, start, end });
      else if (last !== undefined) last.end = end;
    }
  }
  return found.map(({ organisation, start, end }) => ({
    organisation,
    text: text.slice(start, end).replace(/\r\n?/gu, "\n"),
  }));
}
