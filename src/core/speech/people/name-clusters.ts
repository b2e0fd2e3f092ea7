import type { DeclaredSpeaker } from "../../model";
import { companyForms } from "../../data/organisations";
import { Word, wordClass } from "../../language";
import { createDraft, surname, type Draft, type PlacedMention } from "./drafts";
import type { ParagraphMention } from "../reading";

const companyForm = new Set(companyForms);
/** A name in capitals, or with capitals inside: "VIPC", "PwC". Must not match "Lee". */
const ACRONYM = /^\p{Lu}{2,7}$|^\p{Lu}\p{Ll}+\p{Lu}/u;

/** People and organisations named in a document, found by full name, surname, given name or initials. */
export class NameClusters {
  readonly drafts: Draft[] = [];
  private readonly byFullName = new Map<string, Draft>();
  private readonly bySurname = new Map<string, Draft[]>();
  private readonly byFirstWord = new Map<string, Draft[]>();
  private readonly byInitials = new Map<string, Draft>();

  constructor(readonly declared: readonly DeclaredSpeaker[]) {}

  /** First reading: full names only, so that a surname may stand before its introduction. Headings introduce nobody. */
  addFullNames(mentions: readonly PlacedMention[]): void {
    const spoken = new Set<string>();
    for (const { mention, speaks } of mentions)
      if (speaks && mention.words.length === 1) spoken.add(mention.words[0] ?? "");
    // Longer names first: "van der Heuvel" must find "Pieter-Jan van der Heuvel" wherever the two stand.
    const longestFirst = [...mentions].sort((a, b) => b.mention.words.length - a.mention.words.length);
    for (const { mention, heading } of longestFirst) {
      if (mention.kind !== "name" || heading) continue;
      if (mention.nameKind === "organisation") this.addOrganisation(mention.nameText, mention.words);
      else if (mention.words.length > 1 && (mention.nameKind === "person" || isSpokenName(mention, spoken))) {
        this.addPerson(mention.nameText, mention.words);
      }
    }
  }

  private addPerson(name: string, words: readonly string[]): Draft {
    const known = this.byFullName.get(words.join(" ")) ?? this.fuller(words) ?? this.bySeveralSurnames(words)[0];
    if (known) {
      if (words.length > known.words.length) {
        known.name = name;
        known.words = words;
      }
      this.byFullName.set(words.join(" "), known);
      return known;
    }
    return this.register(createDraft(this.drafts.length, "person", name, words, false));
  }

  /** "John F. Kennedy" and "John Kennedy", "J. Kennedy" and "John Kennedy". */
  private fuller(words: readonly string[]): Draft | undefined {
    const same = this.bySurname.get(surname(words)) ?? [];
    return same.find((draft) => {
      const theirs = draft.words[0] ?? "";
      const mine = words[0] ?? "";
      if (draft.words.length < 2) return false;
      return (
        theirs === mine ||
        (mine.length === 1 && theirs.startsWith(mine)) ||
        (theirs.length === 1 && mine.startsWith(theirs))
      );
    });
  }

  private addOrganisation(name: string, words: readonly string[]): Draft {
    const bare = withoutForm(words);
    const known = this.byFullName.get(bare.join(" "));
    if (known) {
      if (words.length > known.words.length) {
        known.name = name;
        known.words = words;
      }
      return known;
    }
    const draft = createDraft(this.drafts.length, "organisation", name, words, false);
    this.drafts.push(draft);
    this.byFullName.set(bare.join(" "), draft);
    this.byFullName.set(words.join(" "), draft);
    push(this.byFirstWord, bare[0] ?? "", draft);
    const initials = bare.filter((word) => !/^(?:of|the|and|for|in)$/.test(word)).map((word) => word.charAt(0));
    if (initials.length > 1) this.byInitials.set(initials.join(""), draft);
    return draft;
  }

  private register(draft: Draft): Draft {
    this.drafts.push(draft);
    this.byFullName.set(draft.words.join(" "), draft);
    push(this.bySurname, surname(draft.words), draft);
    push(this.byFirstWord, draft.words[0] ?? "", draft);
    return draft;
  }

  /** Everybody a name can mean, best first: more than one when two people share a surname. */
  matches({ mention }: PlacedMention): readonly Draft[] {
    const { words } = mention;
    const full = this.byFullName.get(words.join(" ")) ?? this.byFullName.get(withoutForm(words).join(" "));
    if (full) return [full];
    if (words.length > 1) {
      const fuller = mention.nameKind === "organisation" ? undefined : this.fuller(words);
      return fuller ? [fuller] : this.bySeveralSurnames(words);
    }
    const word = surname(words);
    const people = this.bySurname.get(word);
    if (people) return people;
    const acronym = this.byInitials.get(word);
    if (acronym && ACRONYM.test(mention.nameText)) return [acronym];
    if (mention.titles.length > 0) return [];
    return (this.byFirstWord.get(word) ?? []).slice(0, 3);
  }

  /** "Quiñones Etxeberria", "van der Heuvel": the last words of a longer name. */
  private bySeveralSurnames(words: readonly string[]): readonly Draft[] {
    const tail = words.join(" ");
    return (this.bySurname.get(surname(words)) ?? []).filter((draft) => draft.words.join(" ").endsWith(` ${tail}`));
  }

  /** A draft for a name nothing is known of, when it speaks or is clearly a person; undefined otherwise. */
  addUnknown({ mention, speaks, speaksAsOne, heading }: PlacedMention): Draft | undefined {
    if (heading) return undefined;
    const { words, nameText, nameKind } = mention;
    if (nameKind === "person") return this.register(createDraft(this.drafts.length, "person", nameText, words, false));
    if (nameKind === "organisation") return this.addOrganisation(nameText, words);
    if (!speaks) return undefined;
    const given = words.length === 1 && (wordClass(words[0] ?? "") & Word.givenName) !== 0;
    const kind =
      given ||
      (speaksAsOne && !ACRONYM.test(nameText)) ||
      (words.length > 1 && nameKind === "unclear" && !ACRONYM.test(nameText))
        ? "person"
        : "organisation";
    if (kind === "organisation") return this.addOrganisation(nameText, words);
    return this.register(createDraft(this.drafts.length, kind, nameText, words, false));
  }

  addNameless(kind: Draft["kind"], name: string): Draft {
    const draft = createDraft(this.drafts.length, kind, name, [], true);
    this.drafts.push(draft);
    return draft;
  }
}

/** "Bo Marsh" is a person when "Marsh said" stands anywhere, "Bo" only when it is known as a given name. */
function isSpokenName({ nameKind, words }: ParagraphMention, spoken: ReadonlySet<string>): boolean {
  if (nameKind !== "unclear" || words.length > 3) return false;
  const first = words[0] ?? "";
  return spoken.has(surname(words)) || (spoken.has(first) && (wordClass(first) & Word.givenName) !== 0);
}

function withoutForm(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && companyForm.has(words[end - 1] ?? "")) end--;
  return words.slice(words[0] === "the" && end > 1 ? 1 : 0, end);
}

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list) list.push(draft);
  else map.set(key, [draft]);
}
