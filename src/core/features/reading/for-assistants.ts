import { profileById, type ProfileId } from "../../rules";
import type { Analysis, Certainty, Finding, Quote, QuoteKind, Severity, Span, Speaker } from "../../model";
import { hull, inTextOrder } from "./quotes";
import { flat, speakerOf } from "../wording";

/** A place as people and language models count: lines and columns from 1, the end behind the last character. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface QuotationRecord {
  /** Absent when nobody could be found. */
  readonly speaker?: string;
  /** The words that name the source, as printed: "she", "the ministry". */
  readonly source?: string;
  readonly certainty: Certainty;
  readonly because: string;
  readonly kind: QuoteKind;
  /** Character by character what stands in the release, one text for each uninterrupted run of words. */
  readonly text: readonly string[];
  readonly place: Place;
}

export interface SpeakerRecord {
  readonly name: string;
  readonly title?: string;
  readonly organisation?: string;
  readonly alsoCalled: readonly string[];
  readonly quotations: number;
  /** Where the release introduces them. */
  readonly place: Place;
}

/** Who says what in a release, for whoever must quote it without seeing it. */
export interface QuotationList {
  readonly speakers: readonly SpeakerRecord[];
  readonly quotations: readonly QuotationRecord[];
  readonly mentionedOnly: readonly string[];
  /** Quotations that were asked for and are not listed, because nobody reads further. */
  readonly leftOut: number;
}

/** Longer lists crowd out what an assistant was asked. */
const MOST_RECORDS = 300;

/** Every quotation, or those of one speaker, who may be named by any name that the release uses. Empty for a stranger. */
export function quotationList(a: Analysis, speaker?: string): QuotationList {
  const wanted = speaker === undefined ? undefined : peopleCalled(a, speaker);
  const isWanted = ({ id }: Pick<Speaker, "id">): boolean => wanted === undefined || wanted.has(id);
  const quotes = inTextOrder(a.speech.quotes).filter(
    (quote) => wanted === undefined || (quote.speaker !== undefined && wanted.has(quote.speaker)),
  );
  return {
    speakers: a.speech.speakers.filter(isWanted).map((person) => speakerRecord(a, person)),
    quotations: quotes.slice(0, MOST_RECORDS).map((quote) => quotationRecord(a, quote)),
    mentionedOnly: a.speech.mentioned.filter(isWanted).map(({ name }) => name),
    leftOut: Math.max(0, quotes.length - MOST_RECORDS),
  };
}

/** Whoever has this name among theirs; where nobody has, whoever has it as a part of one. */
function peopleCalled({ speech }: Analysis, called: string): ReadonlySet<number> {
  const key = keyOf(called);
  const namesOf = ({ name, aliases }: Speaker): readonly string[] => [name, ...aliases].map(keyOf);
  const exact = speech.people.filter((person) => namesOf(person).includes(key));
  const found =
    exact.length > 0 || key === ""
      ? exact
      : speech.people.filter((person) => namesOf(person).some((name) => ` ${name} `.includes(` ${key} `)));
  return new Set(found.map(({ id }) => id));
}

function keyOf(name: string): string {
  return name.trim().replace(/\s+/gu, " ").toLowerCase();
}

function speakerRecord(a: Analysis, { id, name, title, organisation, aliases, introduction }: Speaker): SpeakerRecord {
  return {
    name,
    ...(title === undefined ? {} : { title }),
    ...(organisation === undefined ? {} : { organisation }),
    alsoCalled: aliases.filter((alias) => alias !== name),
    quotations: a.speech.quotes.filter((quote) => quote.speaker === id).length,
    place: placeOf(a, introduction),
  };
}

function quotationRecord(a: Analysis, quote: Quote): QuotationRecord {
  const speaker = speakerOf(a, quote)?.name;
  return {
    ...(speaker === undefined ? {} : { speaker }),
    ...(quote.source === undefined ? {} : { source: flat(a, quote.source) }),
    certainty: quote.certainty,
    because: quote.because,
    kind: quote.kind,
    text: quote.spans.map(({ start, end }) => a.source.text.slice(start, end)),
    place: placeOf(a, hull(quote)),
  };
}

export interface FindingRecord {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** What stands there. */
  readonly words: string;
  readonly place: Place;
  /** What each fix would do; nothing was changed. */
  readonly fixes: readonly string[];
}

/** What the rules found in a release. */
export interface CheckReport {
  readonly profile: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly FindingRecord[];
  readonly leftOut: number;
}

const LOUDNESS: readonly Severity[] = ["error", "warning", "info", "hint"];

/** More words than these need not be repeated to say where a finding is. */
const LONGEST_WORDS = 200;

/** Findings of at least this weight, in text order. */
export function checkReport(
  a: Analysis,
  findings: readonly Finding[],
  profile: ProfileId,
  quietest: Severity = "hint",
): CheckReport {
  const wanted = findings.filter(({ severity }) => LOUDNESS.indexOf(severity) <= LOUDNESS.indexOf(quietest));
  const count = (wantedLevel: Severity): number => findings.filter(({ severity }) => severity === wantedLevel).length;
  return {
    profile: profileById(profile).id,
    counts: { error: count("error"), warning: count("warning"), info: count("info"), hint: count("hint") },
    findings: wanted.slice(0, MOST_RECORDS).map(({ rule, severity, message, start, end, fixes }) => ({
      rule,
      severity,
      message,
      words: a.source.text.slice(start, Math.min(end, start + LONGEST_WORDS)),
      place: placeOf(a, { start, end }),
      fixes: fixes.map(({ title }) => title),
    })),
    leftOut: Math.max(0, wanted.length - MOST_RECORDS),
  };
}

function placeOf({ source: { lines } }: Analysis, { start, end }: Span): Place {
  const line = lines.lineAt(start);
  const endLine = lines.lineAt(end);
  return {
    line: line + 1,
    column: start - lines.lineStart(line) + 1,
    endLine: endLine + 1,
    endColumn: end - lines.lineStart(endLine) + 1,
  };
}
