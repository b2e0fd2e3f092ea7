import type { DeclaredSpeaker, SpeakerKind } from "../../model";
import { leadsWithSurname, tokenise } from "../../language";
import { postsIn, type Post } from "../mentions/posts";
import type { ParagraphMention } from "../reading";
import { createDraft, isHuman, surname, type Draft } from "./drafts";
import { agrees } from "./gender";

/**
 * What the writer declared, by every wording that means somebody. Only whole mentions are looked up, so a declared word
 * inside another name ("Tarn" in "Tarn Bridge") means nobody. Of two declarations of one name the first stands.
 */
export class DeclaredNames {
  private readonly byWording = new Map<string, Draft[]>();
  private readonly bySurname = new Map<string, Draft[]>();

  constructor(declared: readonly DeclaredSpeaker[]) {
    for (const one of declared) {
      const name = wording(one.name);
      if (name === "" || this.byWording.get(name)?.some((draft) => wording(draft.name) === name)) continue;
      const draft = createDraft(kindOf(one), one.name.trim(), wordsOf(one.name), false, one);
      if (isHuman(draft)) this.addSurname(draft);
      for (const alias of [one.name, ...(one.aliases ?? [])]) this.add(wording(alias), draft);
    }
  }

  /** Nobody is declared: nothing needs to be looked up. */
  get isEmpty(): boolean {
    return this.byWording.size === 0;
  }

  /** Everybody whose declared name or alias a mention is, in order of declaration; the article and capitals count nothing. */
  meantBy(mention: ParagraphMention): readonly Draft[] {
    if (mention.kind === "pronoun") return NOBODY;
    const whole = this.byWording.get(wording(mention.text));
    if (whole || mention.kind !== "name") return whole ?? NOBODY;
    const named = mention.titleText === "" ? undefined : this.byWording.get(wording(mention.nameText));
    return (named ?? this.withoutInitials(mention)).filter((draft) => agrees(draft, mention));
  }

  /** "Vera T. Dunn" where "Vera Dunn" is declared, and the other way round. */
  private withoutInitials({ words }: ParagraphMention): readonly Draft[] {
    if (words.length < 2) return NOBODY;
    const bearers = this.bySurname.get(surname(words)) ?? NOBODY;
    return bearers.filter((draft) => draft.words.length > 1 && draft.words[0] === words[0]);
  }

  /** The only declared person of a surname; undefined when several bear it. */
  bearing({ words }: ParagraphMention): Draft | undefined {
    const bearers = this.bySurname.get(surname(words)) ?? NOBODY;
    const key = words.join(" ");
    // "'t Hart", "van der Marl": all the words of the surname.
    const meant = words.length === 1 ? bearers : bearers.filter((draft) => draft.words.join(" ").endsWith(` ${key}`));
    return meant.length === 1 ? meant[0] : undefined;
  }

  private addSurname(draft: Draft): void {
    this.addBearer(surname(draft.words), draft);
    if (leadsWithSurname(draft.words) === "surely") this.addBearer(draft.words[0] ?? "", draft);
  }

  private addBearer(key: string, draft: Draft): void {
    const known = this.bySurname.get(key);
    if (known) known.push(draft);
    else this.bySurname.set(key, [draft]);
  }

  private add(key: string, draft: Draft): void {
    if (key === "") return;
    const known = this.byWording.get(key);
    if (!known) this.byWording.set(key, [draft]);
    else if (!known.includes(draft)) known.push(draft);
  }
}

const NOBODY: readonly Draft[] = [];

/** The offices that a declared title names. */
export function declaredPosts({ declared }: Draft): readonly Post[] {
  return declared?.title === undefined ? [] : postsIn(tokenise(declared.title));
}

function kindOf({ kind, pronouns }: DeclaredSpeaker): SpeakerKind {
  return kind ?? (pronouns === "it" ? "organisation" : "person");
}

/** The words of a name as mentions have them: lower case, without periods. */
function wordsOf(name: string): readonly string[] {
  return tokenise(name)
    .filter(({ kind }) => kind !== "punctuation")
    .map(({ lower }) => lower);
}

const ARTICLE = /^(?:the|an?)\s+/;

function wording(text: string): string {
  return text.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").replace(ARTICLE, "");
}
