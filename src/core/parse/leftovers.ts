import type { Mask } from "./mask";

/** Named characters that web pages leave behind; others are blanked out whole. */
const CHARACTERS: Readonly<Record<string, string>> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  euro: "€",
  pound: "£",
  yen: "¥",
  eacute: "é",
  egrave: "è",
  aacute: "á",
  iacute: "í",
  oacute: "ó",
  uacute: "ú",
  ntilde: "ñ",
  ccedil: "ç",
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
};

/**
 * What web pages and word processors leave in a text: HTML entities (`&amp;`, `&#8217;`; not the `&` of "R&D;"), tags
 * of the usual names (not "<jane@example.com>", not "a < b"), word joiners and zero-width blanks.
 */
const LEFTOVER =
  /&(?:(?<name>[A-Za-z]{2,8})|#(?<decimal>\d{1,7})|#[xX](?<hex>[\dA-Fa-f]{1,6}));|<\/?(?:a|b|i|u|p|br|em|li|ol|ul|hr|h[1-6]|div|img|span|strong|sup|sub|table|tr|td|th|blockquote|font|center)(?:\s[^<>]{0,500})?\/?>|[\u2060\u200b\ufeff]/gu;

const MAY_HOLD = /[&<\u2060\u200b\ufeff]/u;

/** Masks for entities (the character they stand for is kept), tags and invisible joiners. */
export function findLeftovers(text: string): readonly Mask[] {
  if (!MAY_HOLD.test(text)) return [];
  const masks: Mask[] = [];
  for (const match of text.matchAll(LEFTOVER)) {
    const { name, decimal, hex } = match.groups ?? {};
    const keep =
      name === undefined ? characterOf(decimal, hex) : Object.hasOwn(CHARACTERS, name) ? CHARACTERS[name] : undefined;
    if (name !== undefined && keep === undefined && !/^[a-z]/u.test(name)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    masks.push(keep === undefined ? span : { ...span, keep });
  }
  return masks;
}

function characterOf(decimal: string | undefined, hex: string | undefined): string | undefined {
  const code = decimal === undefined ? (hex === undefined ? undefined : Number.parseInt(hex, 16)) : Number(decimal);
  if (code === undefined || code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return code === 0xa0 ? " " : String.fromCodePoint(code);
}
