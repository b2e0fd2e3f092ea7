import type { MentionForm, SpeakerKind } from "../model";
import { Word, wordClass } from "../language";
import { dignities } from "../data/titles";
import type { PlacedParagraph } from "./document";
import { settled, type Draft, type Link, type PlacedMention } from "./drafts";
import { NameClusters } from "./name-clusters";
import { holderByElimination, holdersOf, isSameOffice, officeFit } from "./office-holders";
import { Discourse } from "./pronouns";
import type { ParagraphMention } from "./reading";

/** Who every mention of every paragraph is. */
export interface People {
  readonly drafts: readonly Draft[];
  /** For each paragraph, for each of its mentions: the draft, or undefined for names nobody speaks by. */
  readonly draftOf: readonly (readonly (Draft | undefined)[])[];
}

const dignity = new Set(dignities);
/** Common nouns that any organisation may be called by. */
const ANY_ORGANISATION =
  /^(?:company|firm|group|organization|organisation|nonprofit|charity|startup|start-up|corporation|manufacturer|retailer|provider|team)$/;
const DOCUMENT =
  /^(?:report|study|survey|poll|statement|complaint|indictment|affidavit|letter|law|documents?|filing|article|paper|analysis|data|release|records|evidence|figures|estimates|post|posts|section|website|site|notice|book|review|rule|records)$/;

/** Links mentions to people in reading order, names first so that a surname may stand before its introduction. */
export function findPeople(paragraphs: readonly PlacedParagraph[]): People {
  const clusters = new NameClusters();
  const placed = paragraphs.map((paragraph, index) => place(paragraph, index));
  for (const mentions of placed) for (const mention of mentions) clusters.addFullName(mention);
  const linker = new Linker(clusters);
  const draftOf = placed.map((mentions) => {
    const drafts: (Draft | undefined)[] = mentions.map(() => undefined);
    for (const index of inTextOrder(mentions)) {
      const mention = mentions[index];
      if (mention) drafts[index] = linker.link(mention);
    }
    return drafts;
  });
  mergeHolder(clusters.drafts);
  return { drafts: clusters.drafts, draftOf: draftOf.map((drafts) => drafts.map((draft) => draft && settled(draft))) };
}

function place({ reading, at, sentenceBase }: PlacedParagraph, paragraph: number): readonly PlacedMention[] {
  const speaking = new Set<number>();
  for (const { source } of reading.attributions) if (source !== undefined) speaking.add(source);
  for (const { dash } of reading.loose) if (dash) speaking.add(dash.source);
  if (reading.introduction) speaking.add(reading.introduction.source);
  return reading.mentions.map((mention, index) => ({
    mention,
    paragraph,
    sentence: sentenceBase + mention.sentence,
    speaks: speaking.has(index),
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
  const because = "the only office without a name and the only dignitary without an office";
  for (const link of office.links) holder.links.push({ ...link, certain: false, because });
  holder.links.sort((a, b) => a.placed.start - b.placed.start);
  holder.offices.push(...office.offices);
  holder.title ??= office.name;
}

class Linker {
  private readonly discourse = new Discourse();
  private readonly namelessByKey = new Map<string, Draft>();

  constructor(private readonly clusters: NameClusters) {}

  link(placed: PlacedMention): Draft | undefined {
    const link = this.find(placed);
    if (!link) return undefined;
    const { draft, ...rest } = link;
    const target = settled(draft);
    if (rest.form !== "pronoun") {
      learn(target, placed);
      if (!target.nameless) this.adoptOffices(target);
    } else if (
      rest.certain &&
      (placed.mention.text.toLowerCase() === "he" || placed.mention.text.toLowerCase() === "she")
    ) {
      target.gender ??= placed.mention.text.toLowerCase() === "he" ? "he" : "she";
    }
    target.links.push({ placed, ...rest });
    this.discourse.note(target, placed);
    return target;
  }

  private find(placed: PlacedMention): (Omit<Link, "placed"> & { readonly draft: Draft }) | undefined {
    switch (placed.mention.kind) {
      case "name":
        return this.findName(placed);
      case "office":
        return this.findOffice(placed);
      case "pronoun":
        return this.findPronoun(placed);
      case "description":
        return this.findDescription(placed);
    }
  }

  private findName(placed: PlacedMention): (Omit<Link, "placed"> & { readonly draft: Draft }) | undefined {
    const matches = this.clusters.matches(placed).filter((draft) => agrees(draft, placed));
    const latest = matches.length > 1 ? this.discourse.latest((draft) => matches.includes(draft)) : undefined;
    const draft = latest ?? matches[0] ?? this.clusters.addUnknown(placed);
    if (!draft) return undefined;
    const alternatives = matches.filter((other) => other !== draft);
    const form = nameForm(placed, draft);
    const because =
      form === "full-name" || form === "organisation"
        ? "named here"
        : alternatives.length > 0
          ? "the one of that name mentioned last"
          : "the only one of that name";
    return { draft, form, certain: alternatives.length === 0, because, alternatives };
  }

  private findOffice(placed: PlacedMention): (Omit<Link, "placed"> & { readonly draft: Draft }) | undefined {
    const { mention } = placed;
    const office = { roles: mention.roles, places: mention.places };
    const holders = mention.definite ? holdersOf(office, this.clusters.drafts) : [];
    const [holder, ...others] = holders;
    if (holder) {
      const because = holder.nameless ? "the same office" : `holds the office “${mention.text}”`;
      return {
        draft: holder,
        form: "office",
        certain: others.length === 0 || holder.nameless,
        because,
        alternatives: others.slice(0, 3),
      };
    }
    if (!placed.speaks && !mention.definite) return undefined;
    if (!placed.speaks && !/\p{Lu}/u.test(mention.text.slice(4))) return undefined;
    const kind: SpeakerKind = /spokes(?:man|woman|person)|representative/.test(mention.text)
      ? "spokesperson"
      : "unnamed";
    return {
      draft: this.nameless(mention.text, kind, mention.definite),
      form: "office",
      certain: true,
      because: "named by office only",
      alternatives: [],
    };
  }

  private findPronoun(placed: PlacedMention): (Omit<Link, "placed"> & { readonly draft: Draft }) | undefined {
    const pronoun = placed.mention.text.toLowerCase();
    const found = this.discourse.antecedent(pronoun === "who" ? "he" : pronoun, placed);
    if (!found) return undefined;
    const { draft, certain, because, alternatives } = found;
    return { draft, form: "pronoun", certain, because, alternatives };
  }

  private findDescription(placed: PlacedMention): (Omit<Link, "placed"> & { readonly draft: Draft }) | undefined {
    const { mention } = placed;
    const words = mention.text
      .toLowerCase()
      .replace(/['’]s\b/g, "")
      .split(/[^\p{L}\p{N}-]+/u)
      .filter((word) => word !== "");
    const classes = words.map((word) => wordClass(word));
    const organised = words.find((_, index) => ((classes[index] ?? 0) & Word.organisationNoun) !== 0);
    if (organised && mention.definite) {
      const any = ANY_ORGANISATION.test(organised);
      const body = this.discourse.latest(
        (draft) => draft.kind === "organisation" && !draft.nameless && (any || draft.words.includes(organised)),
      );
      if (body && words.length <= 3) {
        return {
          draft: body,
          form: "description",
          certain: false,
          because: `the latest organisation that “${mention.text}” can mean`,
          alternatives: [],
        };
      }
    }
    if (!placed.speaks) return undefined;
    const kind = descriptionKind(words, classes, organised);
    return {
      draft: this.nameless(mention.text, kind, mention.definite),
      form: "description",
      certain: true,
      because: "described here, not named",
      alternatives: [],
    };
  }

  /** An office met before its holder was named ("The President of Utopia … Ann Lee, the Utopian President"). */
  private adoptOffices(holder: Draft): void {
    if (holder.offices.length === 0) return;
    for (const office of this.namelessByKey.values()) {
      if (office.mergedInto !== undefined || office.kind === "group") continue;
      if (
        !office.offices.some((one) =>
          holder.offices.some((held) => officeFit(one, held) === 2 || isSameOffice(one, held)),
        )
      )
        continue;
      office.mergedInto = holder;
      for (const link of office.links)
        holder.links.push({ ...link, certain: false, because: "the office of the person named later" });
      holder.links.sort((a, b) => a.placed.start - b.placed.start);
    }
  }

  private nameless(text: string, kind: SpeakerKind, definite: boolean): Draft {
    const name = text.replace(/^(?:the|a|an)\s+/i, "");
    const key = definite ? name.toLowerCase() : `${name.toLowerCase()}/${kind}`;
    const known = this.namelessByKey.get(key);
    if (known) return settled(known);
    const draft = this.clusters.addNameless(kind, name);
    this.namelessByKey.set(key, draft);
    return draft;
  }
}

function descriptionKind(
  words: readonly string[],
  classes: readonly number[],
  organised: string | undefined,
): SpeakerKind {
  const bits = classes.reduce((all, each) => all | each, 0);
  if (words.some((word) => DOCUMENT.test(word))) return "document";
  if (words.some((word) => word.startsWith("spokes"))) return "spokesperson";
  if (bits & Word.group) return "group";
  if (organised !== undefined || bits & (Word.place | Word.bodyNoun)) return "organisation";
  return words[words.length - 1]?.endsWith("s") ? "group" : "unnamed";
}

/** "Mr Lee" is not Ms Lee; "President Lee" may be anybody of that name. */
function agrees(draft: Draft, { mention }: PlacedMention): boolean {
  return mention.gender === undefined || draft.gender === undefined || mention.gender === draft.gender;
}

function nameForm({ mention }: PlacedMention, draft: Draft): MentionForm {
  if (draft.kind === "organisation") return "organisation";
  if (mention.titleText !== "") return mention.words.length > 1 ? "full-name" : "title-name";
  if (mention.words.length > 1) return "full-name";
  return mention.words[0] === draft.words[0] && draft.words.length > 1 ? "given-name" : "surname";
}

/** What a mention tells about its person: title, office, organisation, gender. */
function learn(draft: Draft, { mention }: PlacedMention): void {
  draft.gender ??= mention.gender ?? mention.apposition?.gender;
  for (const title of mention.titles) draft.honorifics.add(title);
  const posts = mention.kind === "name" ? mention.roles.filter((role) => !dignity.has(role)) : mention.roles;
  if (posts.length > 0 && draft.kind !== "organisation") addOffice(draft, posts, mention.places);
  const { apposition } = mention;
  if (apposition && draft.kind !== "organisation") {
    addOffice(draft, apposition.roles, apposition.places);
    draft.title ??= apposition.text;
    draft.organisation ??= apposition.organisation;
  }
  if (mention.kind === "name") draft.title ??= postOf(mention);
}

/** The post in front of a name, dignities and "Mr" left out: "President" of "President Sheikh Name". */
function postOf(mention: ParagraphMention): string | undefined {
  const words = mention.titleText.split(" ");
  const end = words.findIndex((word) => isForm(word));
  const post = (end < 0 ? words : words.slice(0, end)).join(" ");
  return post === "" ? undefined : post;
}

function isForm(word: string): boolean {
  const lower = word.toLowerCase().replace(/\.$/, "");
  return dignity.has(lower) || /^(?:mr|mrs|ms|miss|mx|dr|prof)$/.test(lower);
}

function addOffice(draft: Draft, roles: readonly string[], places: readonly string[]): void {
  const key = `${roles.join(" ")}/${places.join(" ")}`;
  if (draft.offices.some((office) => `${office.roles.join(" ")}/${office.places.join(" ")}` === key)) return;
  if (draft.offices.length < 12) draft.offices.push({ roles, places });
}
