import type { Band, Lane, Mark, Timeline } from "../../chart";
import type { Analysis, Quote, Role, Span } from "../../model";
import { say, sentences } from "../../text";
import { hull, inTextOrder, quoteItem } from "./quotes";
import { amountOf, amountTexts } from "./reports";
import { counted, flat, postOf, roleLabel } from "../wording";

/** Who speaks where in the release, and how much: a line for each speaker, from the first part of the text to the last. */
export function timeline(a: Analysis): Timeline {
  const scale = scaleOf(a);
  const quotes = inTextOrder(a.speech.quotes);
  const total = amountOf(quotes).words;
  const lanes = a.speech.speakers
    .map((speaker) => {
      const own = quotes.filter((quote) => quote.speaker === speaker.id);
      return laneOf(a, { label: speaker.name, post: postOf(speaker) }, own, total, scale);
    })
    .filter(({ marks }) => marks.length > 0)
    .sort((x, y) => y.words - x.words || (x.marks[0]?.start ?? 0) - (y.marks[0]?.start ?? 0));
  const loose = quotes.filter(({ speaker }) => speaker === undefined || a.speech.people[speaker] === undefined);
  if (loose.length > 0) lanes.push(laneOf(a, { label: say("Without a speaker"), post: "" }, loose, total, scale));
  const headline = a.structure.sections.find(({ role }) => role === "headline");
  const speakers = counted(a.speech.speakers.length, "speaker");
  return {
    title: headline ? flat(a, headline) : "",
    summary: say("Who speaks where: {amount}", { amount: [speakers, ...amountTexts(amountOf(quotes))].join(", ") }),
    bands: bandsOf(a, scale),
    lanes,
    legend: LEGEND.map(({ sign, label }) => ({ sign, label: say(label) })),
  };
}

const LEGEND: Timeline["legend"] = sentences([
  { sign: "direct", label: "Direct: all of it in quotation marks" },
  { sign: "mixed", label: "Mixed: some words in quotation marks" },
  { sign: "indirect", label: "Indirect: no quotation marks" },
  { sign: "noun-phrase", label: "Report without a clause" },
  { sign: "inferred", label: "Words; “?”: the speaker is inferred" },
]);

type Scale = (offset: number) => number;

/** Offsets to shares of the text between its first part and its last one; what a writer declares above it is left out. */
function scaleOf({ structure, source }: Analysis): Scale {
  const parts = structure.parts.filter(({ kind }) => kind !== "front-matter");
  const start = parts[0]?.start ?? 0;
  const length = Math.max(1, (parts.at(-1)?.end ?? source.text.length) - start);
  return (offset) => Math.min(1, Math.max(0, (offset - start) / length));
}

function laneOf(
  a: Analysis,
  who: Pick<Lane, "label" | "post">,
  quotes: readonly Quote[],
  total: number,
  scale: Scale,
): Lane {
  const amount = amountOf(quotes);
  const share = total === 0 ? 0 : amount.words / total;
  return {
    ...who,
    ...amount,
    share,
    amount: [...amountTexts(amount), percent(share)].join(" · "),
    marks: quotes.map((quote) => markOf(a, who.label, quote, scale)),
  };
}

export function percent(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** "▰▰▱▱": a share in four signs; only nothing is empty, and only all is full. */
export function shareBar(share: number): string {
  const full = share <= 0 ? 0 : share >= 1 ? SIGNS : Math.min(SIGNS - 1, Math.max(1, Math.round(SIGNS * share)));
  return "▰".repeat(full) + "▱".repeat(SIGNS - full);
}

const SIGNS = 4;

function markOf(a: Analysis, speaker: string, quote: Quote, scale: Scale): Mark {
  const { start, end } = hull(quote);
  const { description, label } = quoteItem(a, quote);
  return {
    quote: quote.id,
    kind: quote.kind,
    words: quote.words,
    isInferred: quote.speaker !== undefined && quote.certainty === "inferred",
    start: scale(start),
    end: scale(end),
    line: a.source.lines.lineAt(start) + 1,
    spoken: `${speaker}, ${description}: ${label}`,
  };
}

const BODY: readonly Role[] = ["body", "quote-paragraph", "section-heading"];

/** Sections of one kind that follow each other are one band, and the blank lines below belong to it. */
function bandsOf(a: Analysis, scale: Scale): readonly Band[] {
  const bands: { label: string; at: Span }[] = [];
  for (const { role, start, end, parts } of a.structure.sections) {
    if (parts[0]?.kind === "front-matter") continue;
    const label = roleLabel(BODY.includes(role) ? "body" : role);
    const last = bands.at(-1);
    if (last?.label === label) last.at = { start: last.at.start, end };
    else bands.push({ label, at: { start, end } });
  }
  return bands.map(({ label, at }, index) => ({
    label,
    start: scale(at.start),
    end: scale(bands[index + 1]?.at.start ?? at.end),
  }));
}
