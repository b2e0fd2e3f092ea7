import type { DeclaredSpeaker } from "../../model";
import type { PlacedParagraph } from "../document";
import { printedPronoun } from "./beside-names";
import { DeclaredNames } from "./declared";
import { merge, settled, type Draft, type PlacedMention, type Resolved } from "./drafts";
import { agrees } from "./gender";
import { learnGender } from "./learning";
import { Linker } from "./linker";
import { NameClusters } from "./name-clusters";
import { holderByElimination } from "./office-holders";
import { placeMentions } from "./place";

/** Who every mention of every paragraph is. */
export interface People {
  readonly drafts: readonly Draft[];
  /** For each paragraph, for each of its mentions: who it is, or undefined for names nobody speaks by. */
  readonly resolved: readonly (readonly (Resolved | undefined)[])[];
}

/** Links mentions to people in reading order, names first so that a surname may stand before its introduction. */
export function findPeople(paragraphs: readonly PlacedParagraph[], declared: readonly DeclaredSpeaker[] = []): People {
  const clusters = new NameClusters();
  const names = new DeclaredNames(declared);
  const placed = paragraphs.map(placeMentions);
  const all = placed.flat();
  if (!names.isEmpty) addDeclared(all, names, clusters);
  clusters.addFullNames(all);
  learnGenders(all, clusters);
  const linker = new Linker(clusters, names);
  const linked = placed.map((mentions, index) => linkParagraph(paragraphs[index], mentions, linker));
  mergeHolder(clusters.drafts);
  return { drafts: clusters.drafts, resolved: linked.map(settleAll) };
}

/** Whoever is declared and named in the text takes part from the start; whoever is only declared does not. */
function addDeclared(mentions: readonly PlacedMention[], names: DeclaredNames, clusters: NameClusters): void {
  for (const { mention } of mentions) {
    const [draft, ...others] = names.meantBy(mention);
    // "Mr van der Tarn" is no new name where Karl van der Tarn is declared.
    const bearer = draft ?? (mention.words.length > 1 ? names.bearing(mention) : undefined);
    if (bearer && others.length === 0) clusters.addDeclared(bearer);
  }
}

/** "Ms Dunn" or "Ann Dunn (she/her)" anywhere in the text says whom a "she" before it can mean. */
function learnGenders(mentions: readonly PlacedMention[], clusters: NameClusters): void {
  for (const placed of mentions) {
    const { mention } = placed;
    if (mention.kind !== "name") continue;
    const printed = printedPronoun(placed);
    if ((printed ?? mention.gender ?? mention.apposition?.gender) === undefined) continue;
    const [draft, ...others] = clusters.matches(placed).drafts.filter((one) => agrees(one, mention));
    if (draft?.kind === "person" && others.length === 0) learnGender(draft, mention, printed);
  }
}

function linkParagraph(
  paragraph: PlacedParagraph | undefined,
  mentions: readonly PlacedMention[],
  linker: Linker,
): (Resolved | undefined)[] {
  const resolved: (Resolved | undefined)[] = mentions.map(() => undefined);
  if (!paragraph) return resolved;
  const { order, hints } = paragraph.reading.voices;
  let next = 0;
  const hintsUntil = (end: number): void => {
    for (let hint = hints[next]; hint && hint.at < end; hint = hints[++next])
      linker.hint(hint.gender, paragraph.sentenceBase + hint.sentence);
  };
  for (const index of order) {
    const mention = mentions[index];
    if (!mention) continue;
    hintsUntil(mention.mention.start);
    resolved[index] = linker.link(mention);
  }
  hintsUntil(Infinity);
  return resolved;
}

/** After all merges: a draft that became another one was inferred. */
function settleAll(paragraph: readonly (Resolved | undefined)[]): readonly (Resolved | undefined)[] {
  return paragraph.map((entry) => {
    if (!entry?.draft.mergedInto) return entry;
    return { draft: settled(entry.draft), certain: false };
  });
}

/** "the Leader" and "Ayatollah Name": see `holderByElimination`. */
function mergeHolder(drafts: readonly Draft[]): void {
  const found = holderByElimination(drafts);
  if (!found) return;
  const { office, holder } = found;
  const title = fullestOffice(office);
  merge(office, holder, "office-by-elimination", holder.links.find(({ placed }) => placed.speaks)?.placed);
  holder.posts.push(...office.posts);
  holder.title ??= title;
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
