import { quotePage } from "../../data/exchanges";
import type { Analysis, Part, Role, Span } from "../../model";
import { profileById } from "../../rules";
import { isPrinted, ReleaseDocument } from "../../rules/document";
import { tickersOf } from "../../rules/tickers";
import { overlaps, phonesIn } from "../../text";

/** A place that leads out of the release. */
export interface Link extends Span {
  readonly kind: "web" | "mail" | "phone" | "share";
  /** The whole address: "mailto:…", "tel:…", "https://…". */
  readonly target: string;
  /** What a tooltip names: the address, the number, "NYSE: LMO". */
  readonly label: string;
}

/**
 * Addresses without "http" in front, mail addresses, telephone numbers and shares. Whatever begins with "http", and
 * links in Markdown, VS Code itself finds.
 */
export function links(a: Analysis): readonly Link[] {
  const found = [...a.structure.parts.filter(isPrinted).flatMap((part) => linksIn(a, part)), ...shares(a)];
  const ordered = found.sort((x, y) => x.start - y.start || y.end - x.end);
  return ordered.filter((link, at) => link.start >= (ordered[at - 1]?.end ?? 0));
}

// Must not match what stands behind "://" or "@".
const WEB =
  /(?<![\p{L}\p{N}@/.:_-])(?:www\.(?=[\p{L}\p{N}])[^\s<>"“”()[\]|]{1,300}|(?:[a-z\d-]{2,63}\.){1,3}(?:com|org|net|gov|edu|eu|info|int|ac\.uk|co\.uk|gov\.uk|org\.uk)(?:\/[^\s<>"“”()[\]|]{0,300})?(?![\p{L}\p{N}@-]))/giu;
const MAIL = /(?<![\p{L}\p{N}.@/:_+-])[\w.+’'-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}(?![\p{L}\p{N}@-])/giu;
// Marks that end a sentence and not an address. Must not match a slash or a letter.
const STOPS = /[.,;:!?'’*_]{1,9}$/;

function linksIn(a: Analysis, part: Part): readonly Link[] {
  const { prose, source } = a;
  const text = prose.slice(part.start, part.end);
  const taken = a.format === "markdown" ? markdownLinks(source.text.slice(part.start, part.end)) : [];
  const found = [...mails(text), ...webs(text), ...phones(a, part)];
  return found
    .filter((link) => !taken.some((other) => overlaps(link, other)))
    .map((link) => ({ ...link, start: part.start + link.start, end: part.start + link.end }));
}

function* mails(text: string): Iterable<Link> {
  if (!text.includes("@")) return;
  for (const { 0: label, index } of text.matchAll(MAIL))
    yield { start: index, end: index + label.length, kind: "mail", label, target: `mailto:${label}` };
}

function* webs(text: string): Iterable<Link> {
  for (const { 0: printed, index } of text.matchAll(WEB)) {
    const label = printed.replace(STOPS, "");
    yield { start: index, end: index + label.length, kind: "web", label, target: `https://${label}` };
  }
}

/** Where figures in groups are telephone numbers. Elsewhere a word in front of them has to tell, or a plus sign. */
const REACHING: readonly Role[] = ["contact", "issuer", "notes-to-editors"];
const CALLS = /\b(?:tel(?:ephone)?|phone|call|mobile|cell|hotline)\b\D{0,30}$/iu;
const FAX = /\bfax\b[^\n\d]{0,12}$/iu;

function* phones(a: Analysis, part: Part): Iterable<Link> {
  const { lines } = a.source;
  for (let line = part.startLine; line <= part.endLine; line++) {
    const from = Math.max(part.start, lines.lineStart(line));
    const text = a.prose.slice(from, Math.min(part.end, lines.lineEnd(line)));
    for (const { start, end } of phonesIn(text)) {
      const label = text.slice(start, end);
      const before = text.slice(Math.max(0, start - 50), start);
      const isPhone = REACHING.includes(part.role) || label.startsWith("+") || CALLS.test(before);
      if (!isPhone || FAX.test(before)) continue;
      const offset = from - part.start;
      yield { start: offset + start, end: offset + end, kind: "phone", label, target: `tel:${dialled(label)}` };
    }
  }
}

/** "+44 (0)20 7946 0958" is dialled without the nought. */
function dialled(number: string): string {
  const digits = number.replace(/(?<=^\+\d{1,3}\s?)\(0\)/u, "").replace(/\D/gu, "");
  return number.startsWith("+") ? `+${digits}` : digits;
}

function shares(a: Analysis): readonly Link[] {
  const release = new ReleaseDocument(a, profileById("plain"), [], undefined);
  return tickersOf(release).flatMap(({ start, end, exchange, symbol }) => {
    const target = quotePage(exchange, symbol);
    return target === undefined
      ? []
      : [{ start, end, kind: "share" as const, label: `${exchange}: ${symbol}`, target }];
  });
}

// "[words](address)". Bounded, because a text may be endless.
const MARKDOWN_LINK = /\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)/g;

function markdownLinks(text: string): readonly Span[] {
  return Array.from(text.matchAll(MARKDOWN_LINK), ({ 0: whole, index }) => ({
    start: index,
    end: index + whole.length,
  }));
}
