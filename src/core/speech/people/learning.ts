import { dignities } from "../../data/titles";
import type { ParagraphMention } from "../reading";
import type { Draft, Gender, PlacedMention } from "./drafts";
import { toldGender } from "./gender";
import type { OfficeIndex } from "./office-holders";

const dignity = new Set(dignities);
/** Dignities that one later speaks of alone: "Queen Vera … the queen". */
const CALLED_BY = new Set(
  "king queen pope emir sultan emperor empress prince princess archbishop bishop rabbi pastor".split(" "),
);
/** Say how to address somebody, not what the person does. Lower case, no period. */
const FORM_OF_ADDRESS = new Set(
  "mr mrs ms miss mx dr doctor prof professor emerita emeritus herr frau monsieur madame señor señora señorita mme mlle sra srta shri smt puan encik".split(
    " ",
  ),
);

/** Ties that are no office: "the chairman's daughter", "the first woman to lead Acme". */
const KIN =
  /^(?:(?:grand)?(?:father|mother|son|daughter)|wife|husband|widow|brother|sister|friend|uncle|aunt|nephew|niece|woman|man)$/;

/** What a mention tells about its person: title, office, organisation, gender. */
export function learn(draft: Draft, placed: PlacedMention, offices: OfficeIndex): void {
  const { mention, heading } = placed;
  // Behind "court documents," somebody is named, no office of theirs.
  if (draft.kind === "document") return;
  if (mention.employer !== undefined && draft.kind !== "organisation") draft.organisation ??= mention.employer;
  if (mention.titles.length === 0 && mention.posts.length === 0 && !mention.apposition && !mention.gender) return;
  learnGender(draft, mention);
  for (const title of mention.titles) draft.honorifics.add(title);
  const { apposition } = mention;
  if (draft.kind !== "organisation") {
    for (const post of mention.posts)
      if (mention.kind !== "name" || !dignity.has(post.head) || CALLED_BY.has(post.head))
        offices.add(draft, post, placed);
    for (const post of apposition?.posts ?? []) offices.add(draft, post, placed);
    if (apposition) {
      if (!apposition.posts.every(({ head }) => KIN.test(head))) draft.title ??= apposition.text;
      draft.organisation ??= apposition.organisation;
    }
  }
  if (mention.kind !== "name") return;
  if (mention.titleText !== "") offices.addTitle(mention.titleText, draft, placed);
  if (heading) draft.headingTitle ??= postOf(mention);
  else draft.title ??= postOf(mention);
}

/** "Ms", "Mx", "spokeswoman": what the text says of somebody's gender. A declared pronoun stands. */
export function learnGender(draft: Draft, mention: ParagraphMention, printed?: Gender): void {
  if (draft.declared?.pronouns !== undefined) return;
  draft.gender ??= printed;
  draft.gender ??= mention.titles.includes("mx") ? "they" : toldGender(draft, mention);
}

/** A pronoun that can mean only one person tells their gender; one that most likely means somebody leans that way. */
export function learnFromPronoun(draft: Draft, pronoun: string, certain: boolean): void {
  if (pronoun !== "he" && pronoun !== "she") return;
  if (certain) draft.gender ??= pronoun;
  else if (draft.gender === undefined) draft.leaning += pronoun === "he" ? 1 : -1;
}

/** The post in front of a name, dignities and "Mr" left out: "President" of "President Sheikh Name". */
function postOf(mention: ParagraphMention): string | undefined {
  if (mention.titleText === "") return undefined;
  const words = mention.titleText.split(" ");
  let end = words.findIndex((word, at) => isForm(word) && words[at - 1] !== "First");
  // "Associate Professor", "Prof. Emerita": no form of address, but a post.
  if (RANKED.test(`${words[end - 1] ?? ""} ${words[end] ?? ""}`)) end++;
  else if (EMERITUS.test(`${words[end] ?? ""} ${words[end + 1] ?? ""}`)) end += 2;
  const post = (end < 0 ? words : words.slice(0, end)).join(" ");
  return post === "" ? undefined : post;
}

const RANKED = /^(?:assistant|associate|adjunct|visiting|distinguished|emerit(?:a|us)|full) prof(?:essor|\.)?$/i;
const EMERITUS = /^prof(?:essor|\.)? emerit(?:a|us)$/i;

function isForm(word: string): boolean {
  const lower = word.toLowerCase();
  const bare = lower.endsWith(".") ? lower.slice(0, -1) : lower;
  return dignity.has(bare) || FORM_OF_ADDRESS.has(bare);
}
