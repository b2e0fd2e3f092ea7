import { bareOffice, isRatherPlace, printedPronoun, standsBefore, standsBehind, standsForShort } from "./beside-names";
import { byTitle, isCalledSo, latestOf, personBeforeFirm } from "./choices";
import { canBeCalled, describe } from "./descriptions";
import { declaredPosts, type DeclaredNames } from "./declared";
import { settled, type Draft, type Found, type PlacedMention, type Resolved } from "./drafts";
import { declaredForm, nameForm } from "./forms";
import { agrees, isUnlikely } from "./gender";
import { learn, learnFromPronoun } from "./learning";
import type { NameClusters } from "./name-clusters";
import { Nameless } from "./nameless";
import { OfficeIndex, type Holder } from "./office-holders";
import { Discourse, type Antecedent } from "./pronouns";

const SPOKESPERSON = /spokes(?:man|woman|person)|representative/i;
/** Pronouns behind each other that are followed back to a name. */
const PRONOUNS_IN_A_ROW = 60;
/** Sentences between an unknown name and the pronoun that tells that it is a person's. */
const OPEN_NAME_REACH = 3;
/** Other holders of an office who are offered as a choice. */
const MOST_HOLDERS_OFFERED = 3;

interface OfficeMention {
  readonly placed: PlacedMention;
  readonly draft: Draft | undefined;
}

/** Links mentions in reading order; a pronoun or an office can only mean whoever was met so far. */
export class Linker {
  private readonly discourse = new Discourse();
  private readonly nameless: Nameless;
  private readonly offices = new OfficeIndex();
  private lastOffice: OfficeMention | undefined;
  /** The latest name that is nobody's so far and may be a person's. */
  private openName: PlacedMention | undefined;
  /** The latest lone word that speaks and is taken for a body for want of any sign: "Budi said …". */
  private openSpeaker: { readonly placed: PlacedMention; readonly draft: Draft } | undefined;

  constructor(
    private readonly clusters: NameClusters,
    private readonly declared: DeclaredNames,
  ) {
    this.nameless = new Nameless(clusters);
  }

  link(placed: PlacedMention): Resolved | undefined {
    const found = this.declared.isEmpty ? this.find(placed) : this.findDeclared(placed);
    if (placed.mention.kind === "office") this.lastOffice = { placed, draft: found && settled(found.draft) };
    if (!found) {
      if (isOpenName(placed)) this.openName = placed;
      return undefined;
    }
    const { form, certain, rule, restsOn, alternatives } = found;
    const target = settled(found.draft);
    if (target.declared && target.links.length === 0)
      for (const post of declaredPosts(target)) this.offices.add(target, post, placed);
    if (form === "pronoun") learnFromPronoun(target, placed.mention.text.toLowerCase(), certain);
    else learn(target, placed, this.offices);
    target.links.push({ placed, form, certain, rule, restsOn, alternatives });
    if (rule !== "apposition") this.discourse.note(target, placed);
    if (form === "full-name" && this.lastOffice) this.takeOffice(target, placed, this.lastOffice);
    return { draft: target, certain };
  }

  /** "Its chairman, Bo Tarn, said": the office before the comma is his, unless somebody else is known to hold it. */
  private takeOffice(target: Draft, placed: PlacedMention, office: OfficeMention): void {
    const { mention } = office.placed;
    if (!standsBefore(office.placed, placed) || office.draft === target) return;
    if (office.draft && (!office.draft.nameless || office.draft.links.length > 1)) return;
    if (office.draft) office.draft.mergedInto = target;
    const link = { placed: office.placed, form: "office", certain: true, rule: "apposition" } as const;
    target.links.splice(target.links.length - 1, 0, { ...link, restsOn: [placed], alternatives: [] });
    const told = { ...office.placed, end: placed.end };
    for (const post of mention.posts) this.offices.add(target, post, told);
    target.title ??= bareOffice(mention.text);
  }

  /** A "her" or "him" between two mentions. */
  hint(gender: "he" | "she", sentence: number): void {
    this.discourse.hint(gender, sentence);
  }

  /** What is declared wins; where two declared people share a name, neither does. */
  private findDeclared(placed: PlacedMention): Found | undefined {
    const meant = this.declared.meantBy(placed.mention).map(settled);
    const [only, ...others] = meant;
    if (only && others.length === 0) {
      const form = declaredForm(placed, only);
      return { draft: only, form, certain: true, rule: "declared", restsOn: [], alternatives: [] };
    }
    const found = this.find(placed);
    const present = meant.filter((draft) => this.clusters.drafts.includes(draft));
    const draft = found && present.includes(found.draft) ? found.draft : present[0];
    if (!draft) return found;
    const alternatives = present.filter((other) => other !== draft);
    return {
      draft,
      form: declaredForm(placed, draft),
      certain: false,
      rule: "declared-twice",
      restsOn: [],
      alternatives,
    };
  }

  private find(placed: PlacedMention): Found | undefined {
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

  private findName(placed: PlacedMention): Found | undefined {
    const [holder, ...others] = this.offices.byInitials(placed.mention.nameText);
    if (holder && opensWithThe(placed)) return heldBy(holder, others);
    const { drafts, rule } = this.clusters.matches(placed);
    const agreeing = drafts.length === 0 ? drafts : drafts.filter((draft) => isCalledSo(draft, placed.mention));
    const fitting = agreeing.length > 1 ? byTitle(agreeing, placed.mention) : agreeing;
    if (fitting.length === 0) return this.findUnknown(placed);
    const draft = rule === "firm-or-namesake" ? personBeforeFirm(fitting) : latestOf(fitting);
    if (!draft || (draft.kind === "person" && isRatherPlace(placed, draft))) return undefined;
    const alternatives = fitting.filter((other) => other !== draft);
    const sure = alternatives.length === 0;
    const form = nameForm(placed, draft);
    const told = sure && (rule === "latest-of-name" || rule === "firm-or-namesake") ? "only-surname" : rule;
    return { draft, form, certain: sure, rule: told, restsOn: [], alternatives };
  }

  private findUnknown(placed: PlacedMention): Found | undefined {
    const { mention } = placed;
    const shortOf = this.explainedBy(placed);
    if (shortOf) {
      this.clusters.addShortForm(shortOf.draft, mention.key);
      const restsOn = [shortOf.placed];
      const isBody = shortOf.draft.kind === "organisation";
      const form = isBody ? "organisation" : "given-name";
      const rule = isBody ? "initials" : "named";
      return { draft: shortOf.draft, form, certain: true, rule, restsOn, alternatives: [] };
    }
    if (this.clusters.isFamily(mention) && opensWithThe(placed)) return this.findFamily(placed);
    const declared = this.declared.isEmpty ? undefined : this.findDeclaredSurname(placed);
    if (declared) return declared;
    const pronoun = printedPronoun(placed);
    const draft = pronoun ? this.clusters.addPersonNamed(placed) : this.clusters.addUnknown(placed);
    if (!draft) return undefined;
    if (pronoun) draft.gender = pronoun;
    if (isGuessedBody(placed, draft)) this.openSpeaker = { placed, draft };
    const form = nameForm(placed, draft);
    return { draft, form, certain: true, rule: "named", restsOn: [], alternatives: [] };
  }

  /** "Dunn said …" and nobody of that name in the text, but one among the declared. */
  private findDeclaredSurname(placed: PlacedMention): Found | undefined {
    const { speaks, heading, mention } = placed;
    const draft = speaks && !heading ? this.declared.bearing(mention) : undefined;
    if (!draft || !agrees(draft, placed.mention)) return undefined;
    this.clusters.addDeclared(draft);
    const form = nameForm(placed, draft);
    return { draft, form, certain: false, rule: "declared-surname", restsOn: [], alternatives: [] };
  }

  /** "Port Repair Office (PRO)": the organisation right before. "Edwin Tarn, aka Boogie": the person. */
  private explainedBy(placed: PlacedMention): { readonly draft: Draft; readonly placed: PlacedMention } | undefined {
    const last = this.discourse.latest();
    return last && standsForShort(last.draft.kind, last.placed, placed) ? last : undefined;
  }

  private findFamily(placed: PlacedMention): Found | undefined {
    return placed.speaks ? this.nameless.link(placed, "group", "description") : undefined;
  }

  private findOffice(placed: PlacedMention): Found | undefined {
    const { mention } = placed;
    const named = this.discourse.latest();
    if (named && standsBehind(placed, named.placed))
      return {
        draft: named.draft,
        form: "office",
        certain: true,
        rule: "apposition",
        restsOn: [named.placed],
        alternatives: [],
      };
    const [post] = mention.posts;
    const holders = mention.definite && post ? this.offices.holders(post) : [];
    const [holder, ...others] = holders;
    if (holder) return heldBy(holder, others);
    const titled = mention.definite ? this.offices.titled(mention.text) : undefined;
    if (titled) return heldBy(titled, []);
    if (!placed.speaks && (!mention.definite || !/\p{Lu}/u.test(mention.text.slice(4)))) return undefined;
    const kind = SPOKESPERSON.test(mention.text) ? "spokesperson" : "unnamed";
    return this.nameless.link(placed, kind, "office");
  }

  private findPronoun(placed: PlacedMention): Found | undefined {
    const pronoun = placed.mention.text.toLowerCase();
    if (pronoun === "who" || pronoun === "which") return this.findRelative(placed);
    const best = this.discourse.antecedent(pronoun, placed);
    const found = best && !isUnlikely(best.draft, pronoun) ? best : (this.madePerson(pronoun, placed) ?? best);
    if (!found) return undefined;
    const { draft, certain, rule, alternatives } = found;
    return { draft, form: "pronoun", certain, rule, restsOn: [namedAt(found)], alternatives };
  }

  /** “Ilka Vorn opened the port. She said …”: that the name is a person's, the pronoun tells. */
  private madePerson(pronoun: string, { sentence }: PlacedMention): Antecedent | undefined {
    if (pronoun !== "he" && pronoun !== "she") return undefined;
    const speaker = this.openSpeaker;
    if (speaker && sentence - speaker.placed.sentence <= OPEN_NAME_REACH) {
      const { draft, placed } = speaker;
      draft.kind = "person";
      draft.gender = pronoun;
      this.openSpeaker = undefined;
      return { draft, placed, certain: false, rule: "pronoun-makes-person", alternatives: [] };
    }
    const name = this.openName;
    if (!name || sentence - name.sentence > OPEN_NAME_REACH) return undefined;
    const draft = this.clusters.addPersonNamed(name);
    draft.gender = pronoun;
    draft.links.push({ placed: name, form: "full-name", certain: true, rule: "named", restsOn: [], alternatives: [] });
    this.openName = undefined;
    return { draft, placed: name, certain: false, rule: "pronoun-makes-person", alternatives: [] };
  }

  private findRelative(placed: PlacedMention): Found | undefined {
    const before = this.discourse.latest();
    if (before?.placed.sentence !== placed.sentence) return undefined;
    const restsOn = [before.placed];
    return { draft: before.draft, form: "pronoun", certain: true, rule: "relative", restsOn, alternatives: [] };
  }

  private findDescription(placed: PlacedMention): Found | undefined {
    const { mention } = placed;
    const { words, body, short, kind } = describe(mention.text);
    // "The United States" behind "United States": the article makes a description of a name.
    const same = mention.definite ? this.clusters.named(words.slice(1).join(" ")) : undefined;
    if (same)
      return { draft: same, form: nameForm(placed, same), certain: true, rule: "named", restsOn: [], alternatives: [] };
    if (body !== undefined && mention.definite && short) {
      const found = this.discourse.body(placed, (draft) => canBeCalled(draft, body));
      if (found) {
        const { draft, rule, alternatives } = found;
        return { draft, form: "description", certain: false, rule, restsOn: [found.placed], alternatives };
      }
    }
    const titled = mention.definite ? this.offices.titled(mention.text) : undefined;
    if (titled) return heldBy(titled, []);
    return placed.speaks ? this.nameless.link(placed, kind, "description") : undefined;
  }
}

/** Two or three capitalised words of the narrator's of which nothing is known, as the subject. */
function isOpenName({ mention, heading }: PlacedMention): boolean {
  const { kind, nameKind, words, quoted, subject } = mention;
  return (
    kind === "name" && nameKind === "unclear" && words.length > 1 && words.length < 4 && subject && !quoted && !heading
  );
}

/** One capitalised word of which nothing is known, that speaks. Must not match "NASA" and "PwC". */
function isGuessedBody({ mention, heading }: PlacedMention, { kind }: Draft): boolean {
  return kind === "organisation" && mention.nameKind === "unclear" && LONE_NAME.test(mention.nameText) && !heading;
}

const LONE_NAME = /^\p{Lu}\p{Ll}+(?:['’-]\p{L}\p{Ll}+)?$/u;

/** A pronoun behind a pronoun rests on the name before both. */
function namedAt({ draft, placed }: Antecedent): PlacedMention {
  if (placed.mention.kind !== "pronoun") return placed;
  const { links } = draft;
  for (let at = links.length - 1; at >= Math.max(0, links.length - PRONOUNS_IN_A_ROW); at--) {
    const before = links[at]?.placed;
    if (before && before.mention.kind !== "pronoun") return before;
  }
  return placed;
}

function heldBy(holder: Holder, others: readonly Holder[]): Found {
  const { draft, told } = holder;
  const alternatives = others.slice(0, MOST_HOLDERS_OFFERED).map((other) => other.draft);
  const rule = draft.nameless ? "same-office" : alternatives.length > 0 ? "latest-office-holder" : "office-holder";
  return { draft, form: "office", certain: draft.nameless && others.length === 0, rule, restsOn: [told], alternatives };
}

function opensWithThe({ mention, within }: PlacedMention): boolean {
  return within.reading.text.slice(Math.max(0, mention.start - 4), mention.start).toLowerCase() === "the ";
}
