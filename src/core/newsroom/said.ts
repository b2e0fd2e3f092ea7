import type { EntryQuotation, NewsroomPerson, ReleaseEntry } from "../model";
import { quotationsOf } from "./people";
import { isoOf } from "./state";

/** One quotation of somebody, with the release it stands in. */
export interface Said {
  readonly entry: ReleaseEntry;
  readonly quotation: EntryQuotation;
}

/** Everything somebody has said, newest first; within a release in text order. */
export function everythingSaid({ appearances }: NewsroomPerson): readonly Said[] {
  return appearances.flatMap((appearance) =>
    quotationsOf(appearance).map((quotation) => ({ entry: appearance.entry, quotation })),
  );
}

/** The quotation as a label of people's words: in marks where the release prints all of it in marks. */
export function printedQuotation({ kind, text }: EntryQuotation): string {
  return kind === "direct" ? `“${text}”` : text;
}

/** As a sheet to paste elsewhere: who it is, and below each release what was said there. */
export function saidAsText(person: NewsroomPerson): string {
  const blocks = [
    [person.name, person.title ?? "", person.organisation ?? ""].filter((part) => part !== "").join(", "),
  ];
  let last: ReleaseEntry | undefined;
  for (const { entry, quotation } of everythingSaid(person)) {
    if (entry !== last)
      blocks.push(`\n${[isoOf(entry.day), entry.headline].filter((part) => part !== "").join(" · ")}`);
    last = entry;
    blocks.push(printedQuotation(quotation));
  }
  return `${blocks.join("\n")}\n`;
}
