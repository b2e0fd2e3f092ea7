import { amountOf, type Analysis, type Dateline, type Quote, type Speaker } from "../core";
import type { OutlineCommand } from "./arguments";
import type { Io } from "./io";
import { analysisOf } from "./read";
import { drawOutline } from "./report/picture";
import { paletteFor } from "./report/palette";
import type { Task } from "./task";

/** Shows the parts of each document, its dateline, speakers and quotations. */
export function outlineTask(command: OutlineCommand, io: Io): Task {
  const palette = paletteFor(command.color, io);
  return {
    begin: () => "",
    document: (document) => {
      const a = analysisOf(document);
      const output =
        command.format === "json"
          ? `${JSON.stringify(outlineRecord(document.id, a))}\n`
          : `${drawOutline(document.id, a, palette, io.stdout.columns)}\n`;
      return { output, complaints: [] };
    },
    record: (id, record) => ({ value: outlineRecord(id, analysisOf(record)), complaints: [] }),
    unreadable: () => "",
    end: () => "",
    hasFailed: () => false,
  };
}

/** Offsets are UTF-16 code units, the end exclusive; lines are 1-based and inclusive. */
export function outlineRecord(id: unknown, a: Analysis): object {
  const { structure, speech } = a;
  return {
    id,
    tradition: structure.tradition,
    structure: structure.sections.map(({ role, start, end, startLine, endLine }) => {
      return { role, start, end, startLine: startLine + 1, endLine: endLine + 1 };
    }),
    dateline: structure.dateline === undefined ? null : datelineRecord(a, structure.dateline),
    speakers: speech.speakers.map((speaker) => speakerRecord(a, speaker)),
    mentionedOnly: speech.mentioned.map((speaker) => speakerRecord(a, speaker)),
    quotes: speech.quotes.map((quote) => quoteRecord(a, quote)),
  };
}

function datelineRecord(a: Analysis, dateline: Dateline): object {
  const printed = (at: { readonly start: number; readonly end: number } | undefined): string | undefined =>
    at && a.source.text.slice(at.start, at.end);
  const { start, end, runIn, date, place, wire, mark, confidence } = dateline;
  return {
    start,
    end,
    text: printed(dateline),
    runIn,
    place: printed(place),
    date: date && {
      text: printed(date),
      year: date.year,
      month: date.month,
      day: date.day,
      weekday: date.weekday,
    },
    wire: printed(wire),
    mark: printed(mark),
    confidence,
  };
}

function speakerRecord(a: Analysis, { id, name, kind, title, organisation, aliases }: Speaker): object {
  const { quotations, reports } = amountOf(a.speech.quotes.filter((quote) => quote.speaker === id));
  return { name, kind, title, organisation, aliases, quotes: quotations, reports };
}

function quoteRecord(a: Analysis, quote: Quote): object {
  const { prose, source } = a;
  const start = quote.spans[0]?.start ?? 0;
  return {
    text: quote.spans.map((span) => prose.slice(span.start, span.end)).join(" … "),
    kind: quote.kind,
    speaker: quote.speaker === undefined ? null : (a.speech.people[quote.speaker]?.name ?? null),
    certainty: quote.certainty,
    source: quote.source && prose.slice(quote.source.start, quote.source.end),
    cue: quote.cue?.spans.map((span) => prose.slice(span.start, span.end)).join(" … "),
    spans: quote.spans.map((span) => [span.start, span.end]),
    line: source.lines.lineAt(start) + 1,
    words: quote.words,
  };
}
