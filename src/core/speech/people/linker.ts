import type { MentionForm, SpeakerKind } from "../../model";
import { Word, wordClass } from "../../language";
import { settled, type Draft, type Link, type PlacedMention, type Resolved } from "./drafts";
import { learn, learnGender } from "./learning";
import type { NameClusters } from "./name-clusters";
import { OfficeIndex } from "./office-holders";
import { Discourse } from "./pronouns";

type Found = Omit<Link, "placed"> & { readonly draft: Draft };

/** Common nouns that any organisation may be called by. */
const ANY_ORGANISATION =
  /^(?:company|firm|group|organization|organisation|nonprofit|charity|startup|start-up|corporation|manufacturer|retailer|provider|team)$/;
const DOCUMENT =
  /^(?:report|study|survey|poll|statement|complaint|indictment|affidavit|letter|law|documents?|filing|article|paper|analysis|data|release|records|evidence|figures|estimates|post|posts|section|website|site|notice|book|review|rule|records)$/;

/** Links mentions in reading order; a pronoun or an office can only mean whoever was met so far. */
export class Linker {
  private readonly discourse = new Discourse();
  private readonly namelessByKey = new Map<string, Draft>();
  private readonly offices = new OfficeIndex();

  constructor(private readonly clusters: NameClusters) {}

  link(placed: PlacedMention): Resolved | undefined {
    const link = this.find(placed);
    if (!link) return undefined;
    const { draft, ...rest } = link;
    const target = settled(draft);
    if (rest.form === "pronoun") learnGender(target, placed, rest.certain);
    else learn(target, placed, this.offices);
    target.links.push({ placed, ...rest });
    this.discourse.note(target, placed);
    return { draft: target, certain: rest.certain };
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
    const matches = this.clusters.matches(placed).filter((draft) => agrees(draft, placed));
    const latest = matches.length > 1 ? this.discourse.latest((draft) => matches.includes(draft)) : undefined;
    const draft = latest ?? matches[0] ?? this.clusters.addUnknown(placed);
    if (!draft) return undefined;
    const alternatives = matches.filter((other) => other !== draft);
    const form = nameForm(placed, draft);
    const rule =
      form === "full-name" || form === "organisation"
        ? "named"
        : alternatives.length > 0
          ? "latest-of-name"
          : "only-surname";
    return { draft, form, certain: alternatives.length === 0, rule, alternatives };
  }

  private findOffice(placed: PlacedMention): Found | undefined {
    const { mention } = placed;
    const office = { roles: mention.roles, places: mention.places };
    const holders = mention.definite ? this.offices.holders(office) : [];
    const [holder, ...others] = holders;
    if (holder) {
      const rule = holder.nameless ? "same-office" : "office-holder";
      return {
        draft: holder,
        form: "office",
        certain: others.length === 0 || holder.nameless,
        rule,
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
      rule: "office-only",
      alternatives: [],
    };
  }

  private findPronoun(placed: PlacedMention): Found | undefined {
    const pronoun = placed.mention.text.toLowerCase();
    const found = this.discourse.antecedent(pronoun === "who" ? "he" : pronoun, placed);
    if (!found) return undefined;
    const { draft, certain, rule, alternatives } = found;
    return { draft, form: "pronoun", certain, rule, alternatives };
  }

  private findDescription(placed: PlacedMention): Found | undefined {
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
          rule: "latest-body",
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
      rule: "described",
      alternatives: [],
    };
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
