import type { DeclaredSpeaker, Role } from "../../model";
import type { PlacedParagraph } from "../document";
import { settled, type Draft, type PlacedMention, type Resolved } from "./drafts";
import { Linker } from "./linker";
import { NameClusters } from "./name-clusters";
import { holderByElimination } from "./office-holders";

/** Who every mention of every paragraph is. */
export interface People {
  readonly drafts: readonly Draft[];
  /** For each paragraph, for each of its mentions: who it is, or undefined for names nobody speaks by. */
  readonly resolved: readonly (readonly (Resolved | undefined)[])[];
}

/** First person singular. Must not match the numeral in "World War I". */
const SINGULAR = /(?<!\p{Lu}\p{L}+ )\bI(?:['’](?:m|ve|d|ll))?\b|\b(?:[Mm]y|me|myself)\b/u;

const HEADINGS: ReadonlySet<Role> = new Set<Role>(["headline", "subhead", "section-heading"]);

/** Links mentions to people in reading order, names first so that a surname may stand before its introduction. */
export function findPeople(paragraphs: readonly PlacedParagraph[], declared: readonly DeclaredSpeaker[] = []): People {
  const clusters = new NameClusters(declared);
  const placed = paragraphs.map((paragraph, index) => place(paragraph, index));
  clusters.addFullNames(placed.flat());
  const linker = new Linker(clusters);
  const linked = placed.map((mentions) => {
    const resolved: (Resolved | undefined)[] = mentions.map(() => undefined);
    for (const index of inTextOrder(mentions)) {
      const mention = mentions[index];
      if (mention) resolved[index] = linker.link(mention);
    }
    return resolved;
  });
  mergeHolder(clusters.drafts);
  return {
    drafts: clusters.drafts,
    resolved: linked.map((paragraph) => paragraph.map((entry) => entry && settle(entry))),
  };
}

/** After all merges: a draft that became another one was inferred. */
function settle({ draft, certain }: Resolved): Resolved {
  return { draft: settled(draft), certain: certain && draft.mergedInto === undefined };
}

function place({ reading, at, sentenceBase, role }: PlacedParagraph, paragraph: number): readonly PlacedMention[] {
  const speaking = new Set<number>();
  const singular = new Set<number>();
  for (const { source, content, marks } of reading.attributions) {
    if (source === undefined) continue;
    speaking.add(source);
    const says = content.some(({ start, end }) => SINGULAR.test(reading.text.slice(start, end)));
    if (says && marks.length > 0) singular.add(source);
  }
  for (const { dash } of reading.loose) if (dash) speaking.add(dash.source);
  if (reading.introduction) speaking.add(reading.introduction.source);
  if (reading.ownIntroduction) speaking.add(reading.ownIntroduction.source);
  const author = reading.authorship?.source;
  return reading.mentions.map((mention, index) => ({
    mention,
    paragraph,
    sentence: sentenceBase + mention.sentence,
    speaks: speaking.has(index),
    speaksAsOne: singular.has(index),
    heading: HEADINGS.has(role) && index !== author,
    start: at + mention.start,
    end: at + mention.end,
  }));
}

function inTextOrder(mentions: readonly PlacedMention[]): readonly number[] {
  return mentions.map((_, index) => index).sort((a, b) => (mentions[a]?.start ?? 0) - (mentions[b]?.start ?? 0));
}

/** "the Leader" and "Ayatollah Name": see `holderByElimination`. */
function mergeHolder(drafts: readonly Draft[]): void {
  const found = holderByElimination(drafts);
  if (!found) return;
  const { office, holder } = found;
  office.mergedInto = holder;
  for (const link of office.links) holder.links.push({ ...link, certain: false, rule: "office-by-elimination" });
  holder.links.sort((a, b) => a.placed.start - b.placed.start);
  holder.offices.push(...office.offices);
  holder.title ??= fullestOffice(office);
}

const ARTICLE = /^the\s+/i;

/** "Leader of the Islamic Revolution", where the text also says "the Leader": the longest wording tells most. */
function fullestOffice({ name, links }: Draft): string {
  const wordings = links.filter(({ form }) => form === "office").map(({ placed }) => placed.mention.text);
  return wordings.reduce((fullest, text) => {
    const bare = text.replace(ARTICLE, "");
    return bare.length > fullest.length ? bare : fullest;
  }, name);
}
