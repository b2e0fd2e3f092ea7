import type { LinkRule, SpeakerKind } from "../../model";
import { namedDocuments } from "../../data/written-things";
import { isLikelySurname, leadsWithSurname, Word, wordClass } from "../../language";
import type { ParagraphMention } from "../reading";
import { isCalledByFirst } from "./called-by-first";
import { createDraft, surname, type Draft, type PlacedMention } from "./drafts";
import { initialsOf, isAcronym, isCalledByFirstWord, isFirmByFirstWord, withoutForm } from "./firm-names";
import { haveOtherMiddles, isFuller, isInitialBehind } from "./full-names";
import { generationIn, generationOf, isOtherGeneration, ofGeneration } from "./generations";

const namedDocument = new Set(namedDocuments);
/** "Vera “Vee” Dunn", "Vera (Vee) Dunn". Must not match an apostrophe inside a name. */
const NICKNAME = /[“"(]([\p{L}.-]{2,20})[”")]/u;
/** Bearers of one surname that are told apart; a document of namesakes must stay linear. */
const MOST_BEARERS = 40;
/** Bearers of one first word that are looked at. */
const MOST_NAMESAKES = 3;

/** Everybody a name can mean, best first, and why. */
export interface Matches {
  readonly drafts: readonly Draft[];
  readonly rule: LinkRule;
}

/** What a name that speaks ends in only when it is nobody's: "Small Businesses", "Port Statistics". */
const NO_SURNAME = Word.thingNoun | Word.group | Word.organisationNoun;

/** People and organisations named in a document, found by full name, surname, given name or initials. */
export class NameClusters {
  readonly drafts: Draft[] = [];
  private readonly byFullName = new Map<string, Draft>();
  private readonly bySurname = new Map<string, Draft[]>();
  private readonly byFirstWord = new Map<string, Draft[]>();
  private readonly byInnerName = new Map<string, Draft[]>();
  private readonly byInitials = new Map<string, Draft>();
  /** Names of one word that are told to be a person's anywhere in the document. */
  private readonly loneNames = new Set<string>();

  /** First reading: full names only, so that a surname may stand before its introduction. Headings introduce nobody. */
  addFullNames(mentions: readonly PlacedMention[]): void {
    const spoken = new Set<string>();
    const byLength: PlacedMention[][] = [];
    for (const placed of mentions) {
      const { mention, speaks, heading } = placed;
      if (mention.kind !== "name") continue;
      const { length } = mention.words;
      if (speaks && length === 1) spoken.add(mention.key);
      if (length === 1 && mention.nameKind === "person") this.loneNames.add(mention.key);
      if (!heading && (length > 1 || mention.nameKind === "organisation"))
        (byLength[isInitialBehind(mention.words) ? 1 : length] ??= []).push(placed);
    }
    // Longer names first: "van der Heuvel" must find "Pieter-Jan van der Heuvel" wherever the two stand.
    for (let length = byLength.length - 1; length > 0; length--)
      for (const { mention } of byLength[length] ?? []) {
        if (mention.nameKind === "organisation") this.addOrganisation(mention.nameText, mention.words);
        else if (mention.nameKind === "person" || isSpokenName(mention, spoken))
          this.addPerson(mention.nameText, mention.words, mention.key);
      }
  }

  /** Somebody declared whom the text names: found by surname and given name like everybody else. */
  addDeclared(draft: Draft): void {
    if (this.byFullName.get(draft.words.join(" ")) === draft) return;
    if (draft.kind === "organisation") this.registerOrganisation(draft, withoutForm(draft.words));
    else this.register(draft);
  }

  private addPerson(name: string, words: readonly string[], key: string): void {
    const generation = generationIn(name);
    const same = this.byFullName.get(key);
    if (same && isOtherGeneration(same, generation)) this.addNamesake(name, words, `${key} ${generation ?? ""}`);
    else if (same && generation !== undefined && !same.declared && same.words.length === words.length) same.name = name;
    if (same) return;
    const known = this.fuller(words) ?? this.bySeveralSurnames(words, key)[0];
    if (!known) {
      this.register(createDraft("person", name, words, false));
      return;
    }
    if (isFuller(words, known.words) && !known.declared) {
      known.name = name;
      known.words = words;
    }
    this.byFullName.set(key, known);
  }

  /** Father and son: told apart by what stands behind the name. */
  private addNamesake(name: string, words: readonly string[], key: string): void {
    if (this.byFullName.has(key)) return;
    const draft = createDraft("person", name, words, false);
    this.drafts.push(draft);
    this.byFullName.set(key, draft);
    push(this.bySurname, surname(words), draft);
  }

  /** "John F. Kennedy" and "John Kennedy", "J. Kennedy" and "John Kennedy". */
  private fuller(words: readonly string[]): Draft | undefined {
    const mine = words[0] ?? "";
    if (isInitialBehind(words)) return this.byInitialBehind(mine, words[1] ?? "");
    return this.bySurname.get(surname(words))?.find((draft) => {
      const theirs = draft.words[0] ?? "";
      if (draft.words.length < 2 || haveOtherMiddles(words, draft.words)) return false;
      return (
        theirs === mine ||
        (mine.length === 1 && theirs.startsWith(mine)) ||
        (theirs.length === 1 && mine.startsWith(theirs))
      );
    });
  }

  /** "Dunn V." in a list of references: the only Dunn whose given name starts so. */
  private byInitialBehind(name: string, initial: string): Draft | undefined {
    const same = this.bySurname.get(name)?.filter(({ words }) => words.length > 1 && words[0]?.startsWith(initial));
    return same?.length === 1 ? same[0] : undefined;
  }

  private addOrganisation(name: string, words: readonly string[]): Draft {
    const bare = withoutForm(words);
    const known = this.byFullName.get(bare.join(" "));
    const kind = namedDocument.has(words[words.length - 1] ?? "") ? "document" : "organisation";
    if (!known) return this.registerOrganisation(createDraft(kind, name, words, false), bare);
    if (words.length > known.words.length && !known.declared) {
      known.name = name;
      known.words = words;
      // "VIPC" of "Virginia Innovation Partnership Corp.": the legal form may count.
      this.addInitials(known, words);
    }
    return known;
  }

  private registerOrganisation(draft: Draft, bare: readonly string[]): Draft {
    this.drafts.push(draft);
    this.byFullName.set(bare.join(" "), draft);
    this.byFullName.set(draft.words.join(" "), draft);
    push(this.byFirstWord, bare[0] ?? "", draft);
    this.addInitials(draft, draft.words);
    this.addInitials(draft, bare);
    return draft;
  }

  private addInitials(draft: Draft, words: readonly string[]): void {
    const initials = initialsOf(words);
    if (initials.length > 1) this.byInitials.set(initials, draft);
  }

  private register(draft: Draft): Draft {
    this.drafts.push(draft);
    this.byFullName.set(draft.words.join(" "), draft);
    const { words } = draft;
    push(this.bySurname, surname(words), draft);
    push(this.byFirstWord, words[0] ?? "", draft);
    if (leadsWithSurname(words) === "surely") push(this.bySurname, words[0] ?? "", draft);
    // "Ana Vidal Tarn" is Ms Vidal, "Ana Vidal i Tarn" as well.
    for (let at = 1; at < words.length - 1; at++)
      if ((words[at]?.length ?? 0) > 2) push(this.byInnerName, words[at] ?? "", draft);
    const halves = words.length > 1 ? surname(words).split("-") : [];
    if (halves.length === 2) for (const half of halves) push(this.byInnerName, half, draft);
    const nickname = NICKNAME.exec(draft.name)?.[1];
    if (nickname !== undefined) push(this.byFirstWord, nickname.toLowerCase(), draft);
    return draft;
  }

  /** A short form that the text itself explains: "Port Repair Office (PRO)". */
  addShortForm(draft: Draft, key: string): void {
    if (!this.byFullName.has(key)) this.byFullName.set(key, draft);
  }

  /** Everybody a name can mean, best first: more than one when two people share a surname. */
  matches(placed: PlacedMention): Matches {
    const { mention } = placed;
    const { words, key } = mention;
    const full = this.byFullName.get(key) ?? this.withoutForm(words);
    if (words.length > 1) {
      if (full) return this.amongNamesakes(full, placed);
      const fuller = mention.nameKind === "organisation" ? undefined : this.fuller(words);
      if (fuller) return { drafts: [fuller], rule: "named" };
      const drafts = this.bySeveralSurnames(words, key);
      return { drafts, rule: drafts.length > 1 ? "latest-of-name" : "only-surname" };
    }
    const found = this.byOneWord(placed, full);
    if (found.drafts.length < 2) return found;
    const drafts = ofGeneration(found.drafts, generationOf(placed));
    return drafts.length === 1 ? { drafts, rule: "only-surname" } : { ...found, drafts };
  }

  /** Whoever has a full name; father and son by their suffix, and either without one. */
  private amongNamesakes(full: Draft, placed: PlacedMention): Matches {
    const { key } = placed.mention;
    const all = this.bySurname.get(surname(full.words))?.filter((draft) => draft.words.join(" ") === key) ?? [];
    const drafts = all.length > 1 ? ofGeneration(all, generationOf(placed)) : [];
    return drafts.length > 1 ? { drafts, rule: "latest-of-name" } : { drafts: [drafts[0] ?? full], rule: "named" };
  }

  /** Whoever has exactly this name. */
  named(key: string): Draft | undefined {
    return this.byFullName.get(key);
  }

  private withoutForm(words: readonly string[]): Draft | undefined {
    const bare = withoutForm(words);
    return bare.length === words.length ? undefined : this.byFullName.get(bare.join(" "));
  }

  private byOneWord({ mention }: PlacedMention, full: Draft | undefined): Matches {
    const word = surname(mention.words);
    const people = this.bySurname.get(word) ?? [];
    const titled = mention.titles.length > 0;
    const firsts = this.byFirstWord.get(word) ?? [];
    const firms = titled ? [] : firsts.filter((draft) => isFirmByFirstWord(draft, mention));
    if (full && !people.includes(full) && !firms.includes(full) && full.kind === "organisation") firms.unshift(full);
    const rivals = people.length > 0 ? firms.filter(isCalledByFirstWord) : [];
    if (rivals.length > 0) return { drafts: [...people, ...rivals.slice(0, MOST_NAMESAKES)], rule: "firm-or-namesake" };
    if (full && (people.length === 0 || (people.length === 1 && people[0] === full)))
      return { drafts: [full], rule: "named" };
    if (people.length > 0) return { drafts: people, rule: people.length > 1 ? "latest-of-name" : "only-surname" };
    const acronym = this.byInitials.get(word);
    if (acronym && isAcronym(mention.nameText)) return { drafts: [acronym], rule: "initials" };
    const given = firsts.filter((draft) => draft.kind !== "organisation" && isCalledByFirst(draft, mention));
    const named = [...firms, ...given].slice(0, MOST_NAMESAKES);
    const drafts = named.length > 0 ? named : (this.byInnerName.get(word) ?? []).slice(0, MOST_NAMESAKES);
    const [first] = drafts;
    const isGiven = named.length > 0 && first?.kind === "person" && leadsWithSurname(first.words) === undefined;
    return { drafts, rule: drafts.length > 1 ? "latest-of-name" : isGiven ? "only-given-name" : "only-surname" };
  }

  /** "Quiñones Etxeberria", "van der Heuvel": the last words of a longer name. */
  private bySeveralSurnames(words: readonly string[], key: string): readonly Draft[] {
    const same = this.bySurname.get(surname(words))?.filter((draft) => draft.words.join(" ").endsWith(` ${key}`)) ?? [];
    return same.length > 0 ? same : this.byPartOfName(words, key);
  }

  /** "de la Marl" of "Ana de la Marl Tarn", "Sergei Ivanovich" of "Sergei Ivanovich Tarnov". */
  private byPartOfName(words: readonly string[], key: string): readonly Draft[] {
    const inner = this.byInnerName.get(surname(words)) ?? [];
    return inner.filter((draft) => ` ${draft.words.join(" ")} `.includes(` ${key} `)).slice(0, MOST_NAMESAKES);
  }

  /** "the Dunns": the family of somebody named. */
  isFamily({ key, words }: ParagraphMention): boolean {
    if (words.length !== 1 || !key.endsWith("s") || this.bySurname.has(key)) return false;
    return this.bySurname.has(key.slice(0, -1)) || (key.endsWith("es") && this.bySurname.has(key.slice(0, -2)));
  }

  /** A draft for a name nothing is known of, when it speaks or is clearly a person; undefined otherwise. */
  addUnknown({ mention, speaks, speaksAsOne, heading }: PlacedMention): Draft | undefined {
    if (heading) return undefined;
    const { words, nameText, nameKind } = mention;
    if (nameKind === "person") return this.register(createDraft("person", nameText, words, false));
    if (nameKind === "organisation") return this.addOrganisation(nameText, words);
    if (!speaks) return undefined;
    const last = wordClass(words[words.length - 1] ?? "");
    const lone = words.length === 1 && ((last & Word.givenName) !== 0 || isLikelySurname(nameText));
    const several = words.length > 1 && nameKind === "unclear" && (last & NO_SURNAME) === 0;
    const told = lone || (words.length === 1 && this.loneNames.has(mention.key));
    const human = told || ((speaksAsOne || several) && !isAcronym(nameText));
    if (!human) return this.addOrganisation(nameText, words);
    return this.register(createDraft("person", nameText, words, false));
  }

  /** A name that something else tells to be a person's. */
  addPersonNamed({ mention }: PlacedMention): Draft {
    return this.register(createDraft("person", mention.nameText, mention.words, false));
  }

  addNameless(kind: SpeakerKind, name: string): Draft {
    const draft = createDraft(kind, name, [], true);
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

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list && list.length >= MOST_BEARERS) return;
  if (list) list.push(draft);
  else map.set(key, [draft]);
}
