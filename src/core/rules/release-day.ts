import type { PrintedDate } from "../model";
import { readDate } from "../text";
import { dayNumber } from "./dates";
import type { ReleaseDocument } from "./document";

/** The day on which a release goes out, with the place where it says so. */
export interface ReleaseDay {
  readonly date: PrintedDate;
  /** Days since 1970. */
  readonly day: number;
}

/** The full date of the dateline, else of a release line, else that of the front matter; undefined without one. */
export function releaseDay(release: ReleaseDocument): ReleaseDay | undefined {
  const { dateline, releaseLines } = release.structure;
  const printed = [dateline?.date, ...releaseLines.map(({ date }) => date)];
  for (const date of printed) {
    const day = date && dayNumber(date, date.year);
    if (date && day !== undefined) return { date, day };
  }
  return fromFrontMatter(release);
}

/** The `date` of the front matter, where the whole of it is named. Undefined when it is none or has no full date. */
export function fromFrontMatter({ frontMatter }: ReleaseDocument): ReleaseDay | undefined {
  const value = frontMatter?.data["date"];
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  const date = typeof text === "string" ? readDate(text.slice(0, LONGEST), 0) : undefined;
  const day = date && dayNumber(date, date.year);
  if (!frontMatter || !date || day === undefined) return undefined;
  return { date: { ...date, start: frontMatter.start, end: frontMatter.end }, day };
}

const LONGEST = 40;
