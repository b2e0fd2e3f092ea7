import type { MentionForm, SpeakerKind } from "../../model";
import { settled, type Draft, type Found, type PlacedMention } from "./drafts";
import type { NameClusters } from "./name-clusters";

/** Its owner is told before it. Must not match a name. */
const ARTICLE = /^(?:the|an?|one|another|its|his|her|their|our|my)\s+/i;

/** Everybody known by an office or a description only, by its wording. */
export class Nameless {
  private readonly byWording = new Map<string, Draft>();
  /** The latest one introduced by "a" or "one", by the last word. */
  private readonly introduced = new Map<string, Draft>();

  constructor(private readonly clusters: NameClusters) {}

  /** "The poster" is "one poster" of before; another "poster" is another one. */
  link(placed: PlacedMention, kind: SpeakerKind, form: MentionForm): Found {
    const { mention } = placed;
    const before = mention.definite && isShort(mention.text) ? this.introduced.get(lastWord(mention.text)) : undefined;
    const told = before?.kind === kind ? before.links[0]?.placed : undefined;
    if (before && told)
      return {
        draft: settled(before),
        form,
        certain: false,
        rule: "described-before",
        restsOn: [told],
        alternatives: [],
      };
    const draft = this.draftOf(mention.text, kind, mention.definite);
    const rule = form === "office" ? "office-only" : "described";
    return { draft, form, certain: true, rule, restsOn: [], alternatives: [] };
  }

  private draftOf(text: string, kind: SpeakerKind, definite: boolean): Draft {
    const name = text.replace(ARTICLE, "");
    const key = definite ? name.toLowerCase() : `${name.toLowerCase()}/${kind}`;
    const known = this.byWording.get(key);
    if (known) return settled(known);
    const draft = this.clusters.addNameless(kind, name);
    this.byWording.set(key, draft);
    if (!definite) this.introduced.set(lastWord(text), draft);
    return draft;
  }
}

/** "The poster": an article and one word. */
function isShort(text: string): boolean {
  return text.split(" ").length <= 2;
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(" ") + 1).toLowerCase();
}
