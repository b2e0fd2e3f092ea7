import {
  kindLabel,
  quoteAt,
  roleLabel,
  speakerTree,
  statistics,
  traditionLabel,
  type Analysis,
  type QuoteItem,
  type Span,
} from "../../core";
import type { Palette } from "./palette";
import { column, fit } from "./window";

const WIDTH_OF_A_PIPE = 100;
const ROLE_COLUMN = 16;
/** "noun phrase" and a blank. */
const KIND_COLUMN = 12;

/** A release at a glance: its parts with their lines, its dateline, who speaks and who is only named. */
export function drawOutline(id: string, a: Analysis, palette: Palette, columns: number | undefined): string {
  const width = Math.max(60, Math.min(columns ?? WIDTH_OF_A_PIPE, 140));
  const blocks = [
    heading(id, a, palette, width),
    parts(a, palette, width),
    dateline(a, palette, width),
    people(a, palette, width),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function heading(id: string, a: Analysis, palette: Palette, width: number): string {
  const { words, quotes, reports, readingMinutes } = statistics(a);
  const minutes = readingMinutes === 1 ? "1 minute" : `${readingMinutes} minutes`;
  const told = reports === 0 ? [] : [counted(reports, "report")];
  const figures = [counted(words, "word"), counted(quotes, "quotation"), ...told, `${minutes} to read`].join(", ");
  const { tradition, traditionBecause } = a.structure;
  const reason = traditionBecause === "" ? "" : `: ${traditionBecause}`;
  const about = `${figures} · ${traditionLabel(tradition)}${reason}`;
  return [palette.strong(fit(id, width)), palette.faint(fit(about, width))].join("\n");
}

function parts(a: Analysis, palette: Palette, width: number): string {
  const { sections } = a.structure;
  const lines = sections.map(({ startLine, endLine }) => {
    return startLine === endLine ? `${startLine + 1}` : `${startLine + 1}–${endLine + 1}`;
  });
  const gutter = Math.max(...lines.map((text) => text.length), 3) + 2;
  return sections
    .map((section, at) => {
      const label = palette.strong(column(roleLabel(section.role), ROLE_COLUMN));
      const words = begin(a, section.parts[0] ?? section, width - gutter - ROLE_COLUMN - 3);
      return `${palette.faint((lines[at] ?? "").padStart(gutter))}  ${label} ${words}`;
    })
    .join("\n");
}

function dateline(a: Analysis, palette: Palette, width: number): string {
  const found = a.structure.dateline;
  if (found === undefined) return "";
  const named = (
    [
      ["place", found.place],
      ["date", found.date],
      ["wire", found.wire],
    ] as const
  ).flatMap(([name, at]) => (at === undefined ? [] : [`${name} ${begin(a, at, width)}`]));
  return `${palette.strong("Dateline")}\n  ${fit(named.join(" · "), width - 2)}`;
}

function people(a: Analysis, palette: Palette, width: number): string {
  const { speakers, mentioned, unattributed } = speakerTree(a);
  const quoted = speakers.flatMap(({ label, description, quotes }) => [
    `  ${palette.strong(fit(label, width - 2))}  ${palette.faint(fit(description, Math.max(width - label.length - 4, 20)))}`,
    ...quotes.map((quote) => quoteLine(a, quote, palette, width)),
  ]);
  const named = mentioned.map(
    ({ label, description }) => `  ${fit(label, 60)}  ${palette.faint(fit(description, 60))}`,
  );
  const loose = unattributed.map((quote) => quoteLine(a, quote, palette, width));
  const isDoubtful = quoted.length > 0 && a.speech.quotes.some(({ certainty }) => certainty === "inferred");
  if (isDoubtful) quoted.push("", palette.faint("  ? the speaker is inferred"));
  return [
    block("Speakers", quoted, palette),
    block("Only named", named, palette),
    block("Quotations without a speaker", loose, palette),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function quoteLine(a: Analysis, { label, kind, span }: QuoteItem, palette: Palette, width: number): string {
  const line = a.source.lines.lineAt(span.start) + 1;
  const doubt = quoteAt(a, span.start)?.certainty === "inferred" ? "?" : " ";
  const place = `line ${line}`.padEnd(9);
  return `    ${palette.faint(`${place} ${kindLabel(kind).padEnd(KIND_COLUMN)}${doubt}`)} ${fit(label, width - 17 - KIND_COLUMN)}`;
}

function block(title: string, lines: readonly string[], palette: Palette): string {
  return lines.length === 0 ? "" : [palette.strong(title), ...lines].join("\n");
}

function begin(a: Analysis, { start, end }: Span, room: number): string {
  return fit(a.prose.slice(start, Math.min(end, start + 4 * room)).trim(), room);
}

function counted(amount: number, singular: string): string {
  return `${amount} ${singular}${amount === 1 ? "" : "s"}`;
}
