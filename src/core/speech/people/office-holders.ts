import { dignities } from "../../data/titles";
import type { Post } from "../mentions/posts";
import { merge, settled, type Draft, type HeldPost, type PlacedMention } from "./drafts";

/** Words without which it is another office: "vice president" is no "president", "attorney general" no "general". */
const STRICT = new Set(
  "vice deputy assistant associate under former prime lieutenant attorney surgeon solicitor co-chair".split(" "),
);

/**
 * How well an office fits somebody's: 3 with a word of its scope shared, 2 with the same wording and no scope on either
 * side, 1 when one of them tells no scope, 0 not at all.
 */
export function officeFit(asked: Post, held: Post): 0 | 1 | 2 | 3 {
  if (asked.head !== held.head) return 0;
  for (const kind of asked.kinds) if (!held.kinds.includes(kind)) return 0;
  for (const kind of held.kinds) if (STRICT.has(kind) && !asked.kinds.includes(kind) && !isRank(held)) return 0;
  if (sharesScope(asked, held)) return 3;
  if (asked.scope.length > 0 && held.scope.length > 0) return 0;
  const isBare = asked.scope.length + asked.soft.length + held.scope.length + held.soft.length === 0;
  return isBare && asked.kinds.length === held.kinds.length ? 2 : 1;
}

/** "The colonel" is a lieutenant colonel as well. */
function isRank({ head }: Post): boolean {
  return head === "colonel" || head === "commander";
}

/** A common noun ("the ministry's") may be one word of the other's scope ("Ministry of Ports"). */
function sharesScope(asked: Post, held: Post): boolean {
  const theirs = [...held.scope, ...held.soft];
  const shares = (word: string): boolean => theirs.some((other) => isSameWord(word, other));
  return asked.scope.some(shares) || asked.soft.some(shares);
}

/** "Norvalian" and "Norvalia", "harbour" and "harbours": the same beginning. */
function isSameWord(a: string, b: string): boolean {
  return a === b || (a.length > 5 && b.length > 5 && a.slice(0, 6) === b.slice(0, 6));
}

/** Offices a person may gather; more are noise. */
const MOST_POSTS = 12;
/** Holders of one office looked at, latest first. */
const MOST_HOLDERS = 40;

const ARTICLE = /^the\s+/;
/** How one speaks of a title that is written short. */
const IN_FULL: Readonly<Record<string, string>> = {
  "dr.": "doctor",
  dr: "doctor",
  "prof.": "professor",
  prof: "professor",
};

/** Offices that are called by their initials behind "the". */
const OFFICE_INITIALS: Readonly<Record<string, Omit<Post, "soft"> | undefined>> = {
  DA: { head: "attorney", kinds: [], scope: ["district"] },
  AG: { head: "general", kinds: ["attorney"], scope: [] },
  PM: { head: "minister", kinds: ["prime"], scope: [] },
};

/** Somebody who fits an office, and the mention that tells it. */
export interface Holder {
  readonly draft: Draft;
  readonly told: PlacedMention;
}

/** Who holds which office, by its noun, so that a document of any size is linked in one pass. */
export class OfficeIndex {
  private readonly byHead = new Map<string, Draft[]>();
  private readonly byTitle = new Map<string, Holder>();

  /** Notes an office; one that was met without its holder ("The President of Utopia") becomes the holder's. */
  add(draft: Draft, post: Post, told: PlacedMention): void {
    if (draft.posts.length >= MOST_POSTS || draft.posts.some((held) => isEqual(held.post, post))) return;
    if (!draft.nameless) this.adopt(draft, post, told);
    draft.posts.push({ post, told });
    const holders = this.byHead.get(post.head);
    if (!holders) this.byHead.set(post.head, [draft]);
    else if (!holders.includes(draft, -MOST_HOLDERS)) holders.push(draft);
  }

  /** Notes a title before a name, for titles that no lexicon knows as an office ("Chief Justice Ann Lee"). */
  addTitle(title: string, draft: Draft, told: PlacedMention): void {
    const key = title.toLowerCase();
    if (draft.kind === "person") this.byTitle.set(IN_FULL[key] ?? key, { draft, told });
  }

  /** Whoever bore a title last, the article left out. */
  titled(words: string): Holder | undefined {
    const holder = this.byTitle.get(words.toLowerCase().replace(ARTICLE, ""));
    return holder && { ...holder, draft: settled(holder.draft) };
  }

  /** "the DA" for the district attorney; empty for other words. */
  byInitials(name: string): readonly Holder[] {
    const post = OFFICE_INITIALS[name];
    return post ? this.holders({ ...post, soft: [] }) : [];
  }

  /**
   * Holders who fit an office, the best and of them the one mentioned last first. A shared scope rules out all others;
   * somebody without a name fits no better than anybody named.
   */
  holders(asked: Post): readonly Holder[] {
    const found: (Holder & { readonly fit: number })[] = [];
    for (const draft of this.candidates(asked)) {
      const { fit, held } = bestPost(asked, draft);
      if (held) found.push({ draft, told: held.told, fit: draft.nameless && fit === 2 ? 1 : fit });
    }
    if (found.length < 2) return found;
    found.sort((a, b) => b.fit - a.fit || lastPlace(b.draft) - lastPlace(a.draft));
    return found[0]?.fit === 3 ? found.filter(({ fit }) => fit === 3) : found;
  }

  private candidates({ head }: Post): readonly Draft[] {
    const list = this.byHead.get(head);
    if (!list) return [];
    return list.slice(-MOST_HOLDERS).filter((draft) => draft.mergedInto === undefined && draft.links.length > 0);
  }

  private adopt(holder: Draft, post: Post, told: PlacedMention): void {
    for (const other of this.candidates(post)) {
      if (!other.nameless || other.kind !== "unnamed") continue;
      const isTitle = told.mention.posts.includes(post);
      const same = other.posts.some(
        (one) => officeFit(one.post, post) === 3 || (isTitle && isSameOffice(one.post, post)),
      );
      if (same) merge(other, holder, "office-named-later", told);
    }
  }
}

function bestPost(asked: Post, draft: Draft): { readonly fit: number; readonly held: HeldPost | undefined } {
  let fit = 0;
  let best: HeldPost | undefined;
  for (const held of draft.posts) {
    const fits = officeFit(asked, held.post);
    if (fits > fit) {
      fit = fits;
      best = held;
    }
  }
  return { fit, held: best };
}

/** "The Governor of Utopia" and "Governor Ann Lee"; a bare "the President" need not be the president of a firm. */
function isSameOffice(open: Post, held: Post): boolean {
  return held.scope.length === 0 && open.kinds.join(" ") === held.kinds.join(" ") && officeFit(open, held) > 0;
}

function lastPlace(draft: Draft): number {
  return draft.links[draft.links.length - 1]?.placed.start ?? 0;
}

function isEqual(a: Post, b: Post): boolean {
  return a.head === b.head && a.kinds.join(" ") === b.kinds.join(" ") && scopeOf(a) === scopeOf(b);
}

function scopeOf({ scope, soft }: Post): string {
  return [...scope, ...soft].join(" ");
}

const dignity = new Set(dignities);

/**
 * One office that speaks without a name, and one name with a dignity ("Ayatollah X", "Queen X") that speaks without an
 * office: they are the same person. Inferred; undefined unless there is exactly one of each.
 */
export function holderByElimination(
  drafts: readonly Draft[],
): { readonly office: Draft; readonly holder: Draft } | undefined {
  let office: Draft | undefined;
  let holder: Draft | undefined;
  for (const draft of drafts) {
    if (draft.mergedInto !== undefined) continue;
    if (isOpenOffice(draft)) {
      if (office) return undefined;
      office = draft;
    } else if (isHolderWithoutOffice(draft)) {
      if (holder) return undefined;
      holder = draft;
    }
  }
  return office && holder ? { office, holder } : undefined;
}

function isOpenOffice(draft: Draft): boolean {
  return draft.nameless && draft.kind === "unnamed" && draft.posts.length > 0 && timesSpoken(draft) >= 2;
}

function isHolderWithoutOffice(draft: Draft): boolean {
  const open = !draft.nameless && draft.kind === "person" && draft.posts.length === 0;
  return open && [...draft.honorifics].some((title) => dignity.has(title)) && timesSpoken(draft) > 0;
}

function timesSpoken({ links }: Draft): number {
  return links.reduce((sum, { placed }) => sum + (placed.speaks ? 1 : 0), 0);
}
