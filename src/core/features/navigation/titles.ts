import type { Analysis, Mention, Span, Speaker } from "../../model";
import { sourceOf } from "./names";
import { coreName, nameFinder } from "./printed-name";

/** A title, post or form of address where it stands beside a name or instead of it; articles are left out. */
export interface TitlePlace extends Span {
  readonly text: string;
  /** The mention that it belongs to. */
  readonly mention: Mention;
}

// In front of a title. Must not match "Theatre".
const ARTICLE = /^(?:the|an?|its|his|her|their|our)\s+/iu;
/** Longer descriptions are no titles. */
export const LONGEST_TITLE = 200;
/** Forms of address that stand behind an office too. */
const ADDRESSES: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame"]);

/** The titles that the text gives somebody at some mentions, in text order: before a name, behind it, instead of it. */
export function titlePlaces(
  a: Analysis,
  speaker: Speaker,
  mentions: readonly Mention[] = speaker.mentions,
): readonly TitlePlace[] {
  const known = knownTitles(speaker).map(knownTitle);
  const nameIn = nameFinder(coreName(speaker));
  const places = mentions.flatMap((mention) => {
    if (mention.form === "pronoun") return [];
    if (mention.form === "office") return [{ ...bare(a, mention), mention }];
    const name = nameIn(a, mention) ?? mention;
    const before = longer(bare(a, { start: mention.start, end: name.start }), knownBefore(a, name.start, known));
    const behind = knownBehind(a, mention.end, known);
    return [...withoutAddress(a, before), ...(behind ? [behind] : [])].map((at) => ({ ...at, mention }));
  });
  const seen = new Set<number>();
  return places
    .filter(({ start, end }) => start < end && !seen.has(start) && seen.add(start))
    .map(({ start, end, mention }) => ({ start, end, mention, text: a.prose.slice(start, end) }));
}

/** "Norvalian President Mr": the office, and the form of address behind it, which is another title. */
function withoutAddress(a: Analysis, title: Span): readonly Span[] {
  const words = a.prose.slice(title.start, title.end);
  const address = /\s(\S+)$/u.exec(words)?.[1];
  if (address === undefined || !ADDRESSES.has(address.replace(/\./gu, "").toLowerCase())) return [title];
  const start = title.end - address.length;
  return [bare(a, { start: title.start, end: start }), { start, end: title.end }];
}

function knownTitles({ title, declared }: Speaker): readonly string[] {
  const titles = [title, declared?.title].flatMap((text) => (text === undefined ? [] : [text.replace(ARTICLE, "")]));
  return [...new Set(titles)].filter((text) => text !== "" && text.length <= LONGEST_TITLE);
}

/** A known title may be longer than what a mention holds of it: "harbour [master Ann Lee]". */
function longer(one: Span, other: Span | undefined): Span {
  return other && other.start < one.start ? other : one;
}

interface KnownTitle {
  /** How far around a name it is looked for. */
  readonly reach: number;
  readonly before: RegExp;
  readonly behind: RegExp;
}

function knownTitle(title: string): KnownTitle {
  const words = sourceOf(title.split(/\s+/u));
  return {
    reach: 2 * title.length + 20,
    before: new RegExp(String.raw`(?<![\p{L}\p{N}])(${words}),?\s+$`, "iu"),
    behind: new RegExp(String.raw`^(?:,\s+|\s+\()(?:(?:the|an?|its)\s+)?(${words})(?![\p{L}\p{N}])`, "iu"),
  };
}

/** "harbour master" right before a name. */
function knownBefore(a: Analysis, end: number, titles: readonly KnownTitle[]): Span | undefined {
  for (const { reach, before } of titles) {
    const found = before.exec(a.prose.slice(Math.max(0, end - reach), end));
    if (found?.[1] !== undefined) return spanOf(end - found[0].length, found[1]);
  }
  return undefined;
}

/** Right behind it: ", mayor of Norvale", " (mayor of Norvale)", ", the mayor". */
function knownBehind(a: Analysis, start: number, titles: readonly KnownTitle[]): Span | undefined {
  for (const { reach, behind } of titles) {
    const found = behind.exec(a.prose.slice(start, start + reach));
    if (found?.[1] !== undefined) return spanOf(start + found[0].length - found[1].length, found[1]);
  }
  return undefined;
}

function spanOf(start: number, words: string): Span {
  return { start, end: start + words.length };
}

function bare(a: Analysis, { start, end }: Span): Span {
  const text = a.prose.slice(start, end);
  const article = ARTICLE.exec(text)?.[0].length ?? 0;
  const trailing = /[\s,]*$/u.exec(text)?.[0].length ?? 0;
  return { start: Math.min(start + article, end - trailing), end: end - trailing };
}
