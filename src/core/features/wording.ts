import type { Analysis, Certainty, Quote, Role, Span, Speaker, Tradition } from "../model";
import { say, sayCounted, sentences } from "../text";

const LABELS: Readonly<Record<Role, string>> = sentences({
  issuer: "Issuer",
  "release-line": "Release line",
  contact: "Contact",
  headline: "Headline",
  subhead: "Subhead",
  dateline: "Dateline",
  lead: "Lead",
  body: "Body",
  "quote-paragraph": "Quotation",
  "section-heading": "Section",
  boilerplate: "Boilerplate",
  "notes-to-editors": "Notes to editors",
  "safe-harbor": "Safe harbor",
  "end-mark": "End mark",
  other: "Other",
});

/** What a newsroom calls a role, for labels that people read. */
export function roleLabel(role: Role): string {
  return say(LABELS[role]);
}

const TRADITIONS: Readonly<Record<Tradition, string>> = sentences({
  corporate: "corporate release",
  wire: "wire release",
  government: "government release",
  uk: "UK release",
  communique: "communiqué",
  research: "research release",
  financial: "financial release",
  advisory: "media advisory",
  statement: "statement",
});

/** What a newsroom calls a release of a tradition: "communiqué", "UK release". */
export function traditionLabel(tradition: Tradition): string {
  return say(TRADITIONS[tradition]);
}

const COUNTED = sentences({
  word: ["{amount} word", "{amount} words"],
  quotation: ["{amount} quotation", "{amount} quotations"],
  report: ["{amount} report", "{amount} reports"],
  mention: ["{amount} mention", "{amount} mentions"],
  paragraph: ["{amount} paragraph", "{amount} paragraphs"],
  speaker: ["{amount} speaker", "{amount} speakers"],
} as const);

/** "1 quotation", "3 quotations". */
export function counted(amount: number, noun: keyof typeof COUNTED): string {
  return sayCounted(amount, COUNTED[noun]);
}

const CERTAINTIES: Readonly<Record<Certainty, string>> = sentences({
  certain: "certain",
  inferred: "inferred",
});

/** How sure it is who speaks or is meant, for labels that people read. */
export function certaintyLabel(certainty: Certainty): string {
  return say(CERTAINTIES[certainty]);
}

/** The prose of a span on one line: markup left out, every run of blanks one space. */
export function flat(a: Analysis, at: Span): string {
  return a.prose.slice(at.start, at.end).trim().split(/\s+/).join(" ");
}

/** At most `max` UTF-16 units, cut between words where that is possible, and with an ellipsis when something is missing. */
export function excerpt(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.lastIndexOf(" ", max - 2);
  let end = cut > max / 2 ? cut : max - 2;
  if (isHighSurrogate(text.charCodeAt(end - 1))) end--;
  return `${text.slice(0, end)} …`;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/**
 * The words of a quotation; where an attribution interrupts them stands an ellipsis. A noun phrase says nothing without
 * its verb, which stands in front of it ("called for calm").
 */
export function quoteText(a: Analysis, quote: Quote): string {
  const words = quote.spans.map((span) => flat(a, span)).join(" … ");
  const verb = quote.kind === "noun-phrase" ? quote.cue?.spans.at(-1) : undefined;
  const start = quote.spans[0]?.start ?? 0;
  return verb && verb.end <= start ? `${flat(a, { start: verb.start, end: start })} ${words}` : words;
}

/** "chief executive, Acme": the post and the organisation, whichever are known and not said twice. */
export function postOf(speaker: Speaker): string {
  const { title, organisation } = speaker;
  if (title === undefined) return organisation ?? "";
  if (organisation === undefined || title.includes(organisation) || organisation === speaker.name) return title;
  return `${title}, ${organisation}`;
}

/** The person behind a quotation, when one is known. */
export function speakerOf(a: Analysis, quote: Quote): Speaker | undefined {
  return quote.speaker === undefined ? undefined : a.speech.people[quote.speaker];
}

/** 1-based line of an offset, for labels that people read. */
export function lineNumber(a: Analysis, offset: number): number {
  return a.source.lines.lineAt(offset) + 1;
}
