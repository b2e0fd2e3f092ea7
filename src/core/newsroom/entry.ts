import { flat, quoteText } from "../features/wording";
import type {
  Analysis,
  Day,
  EntryPerson,
  EntryQuotation,
  Part,
  Place,
  PrintedDate,
  Quote,
  ReleaseEntry,
  Role,
  Span,
  Speaker,
} from "../model";
import { findDates, latestMoment, readDate } from "../text";
import { boilerplatesOf } from "./boilerplates";

/** What a release contributes to the newsroom. Plain data; the text itself is let go. */
export function entryOf(id: string, a: Analysis): ReleaseEntry {
  const { parts, dateline, releaseLines } = a.structure;
  const headline = parts.find(({ role }) => role === "headline");
  const held = releaseLines.find(({ kind }) => kind === "embargo");
  const says = releaseLines.find(({ kind }) => kind === "immediate" || kind === "embargo");
  const people = peopleOf(a);
  return {
    id,
    headline: headline ? flat(a, headline) : "",
    ...(headline ? { headlineAt: placeOf(a, headline) } : {}),
    ...defined("day", dayOf(a)),
    ...defined("status", a.stated.status?.text.toLowerCase()),
    ...(held ? { embargo: { ...defined("until", latestMoment(held)) } } : {}),
    ...(says ? { releaseLine: flat(a, says) } : {}),
    ...(dateline?.place ? { city: flat(a, dateline.place) } : {}),
    ...defined("issuer", firstLine(a, "issuer")),
    people: people.map((person) => personOf(a, person)),
    quotations: quotationsOf(a, people),
    boilerplates: boilerplatesOf(a),
    contacts: blocksOf(a, "contact"),
    ...defined("endMark", firstLine(a, "end-mark")),
  };
}

function defined<K extends string, V>(key: K, value: V | undefined): Readonly<Partial<Record<K, V>>> {
  return (value === undefined ? {} : { [key]: value }) as Readonly<Partial<Record<K, V>>>;
}

function placeOf({ source: { lines } }: Analysis, { start, end }: Span): Place {
  const line = lines.lineAt(start);
  const endLine = lines.lineAt(end);
  return {
    start,
    end,
    line,
    character: start - lines.lineStart(line),
    endLine,
    endCharacter: end - lines.lineStart(endLine),
  };
}

/** A release that is never dated may still name the day somewhere; further down it is that of something else. */
const FIRST_DATE_WITHIN = 1_500;

function dayOf(a: Analysis): Day | undefined {
  const { dateline, releaseLines, parts } = a.structure;
  const stated = a.frontMatter?.data["date"];
  const written = stated instanceof Date ? stated.toISOString().slice(0, 10) : stated;
  const first = parts.find(({ role }) => role !== "boilerplate" && role !== "contact" && role !== "other");
  const from = first?.start ?? 0;
  return (
    fullDay(dateline?.date) ??
    releaseLines.map(({ date }) => fullDay(date)).find((day) => day !== undefined) ??
    (typeof written === "string" ? fullDay(readDate(written.slice(0, 40), 0)) : undefined) ??
    findDates(a.prose, { start: from, end: Math.min(a.prose.length, from + FIRST_DATE_WITHIN) })
      .map(fullDay)
      .find((day) => day !== undefined)
  );
}

function fullDay(date: PrintedDate | undefined): Day | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined) return undefined;
  const { year, month, day } = date;
  const time = new Date(Date.UTC(year, month - 1, day));
  // 31 June is no day.
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? { year, month, day } : undefined;
}

/** Those quoted, and people named in full. */
function peopleOf({ speech: { speakers, mentioned } }: Analysis): readonly Speaker[] {
  const named = mentioned.filter((person) => !isShort(person));
  return [...new Set([...speakers, ...named])].sort((x, y) => x.introduction.start - y.introduction.start);
}

function personOf(a: Analysis, speaker: Speaker): EntryPerson {
  const { kind, name, title, organisation, aliases, introduction } = speaker;
  return {
    kind,
    name,
    ...defined("title", title),
    ...defined("organisation", organisation),
    aliases,
    at: placeOf(a, introduction),
    isShort: isShort(speaker),
  };
}

function isShort({ kind, introduction }: Speaker): boolean {
  return (kind === "person" || kind === "spokesperson") && introduction.form !== "full-name";
}

function quotationsOf(a: Analysis, people: readonly Speaker[]): readonly EntryQuotation[] {
  const indexes = new Map(people.map(({ id }, at) => [id, at]));
  const starts = (quote: Quote): number => quote.spans[0]?.start ?? 0;
  return [...a.speech.quotes]
    .sort((x, y) => starts(x) - starts(y))
    .map((quote) => ({
      text: quoteText(a, quote),
      kind: quote.kind,
      ...defined("speaker", quote.speaker === undefined ? undefined : indexes.get(quote.speaker)),
      at: placeOf(a, { start: starts(quote), end: quote.spans.at(-1)?.end ?? 0 }),
    }));
}

/** The text of each run of parts of a role, as typed. */
function blocksOf(a: Analysis, role: Role): readonly string[] {
  return a.structure.sections
    .filter((section) => section.role === role)
    .map(({ start, end }) => a.source.text.slice(start, end).replace(/\r\n?/gu, "\n"));
}

function firstLine(a: Analysis, role: Role): string | undefined {
  const part: Part | undefined = a.structure.parts.find((one) => one.role === role);
  const text = part && a.source.text.slice(part.start, part.end).trim();
  return text === "" ? undefined : text?.split(/[\r\n]/u, 1)[0];
}
