import { dignities } from "../../data/titles";
import type { Draft, PlacedMention } from "./drafts";
import type { OfficeIndex } from "./office-holders";
import type { ParagraphMention } from "../reading";

const dignity = new Set(dignities);

/** What a mention tells about its person: title, office, organisation, gender. */
export function learn(draft: Draft, { mention }: PlacedMention, offices: OfficeIndex): void {
  draft.gender ??= mention.gender ?? mention.apposition?.gender;
  for (const title of mention.titles) draft.honorifics.add(title);
  const posts = mention.kind === "name" ? mention.roles.filter((role) => !dignity.has(role)) : mention.roles;
  if (posts.length > 0 && draft.kind !== "organisation") offices.add(draft, { roles: posts, places: mention.places });
  const { apposition } = mention;
  if (apposition && draft.kind !== "organisation") {
    offices.add(draft, apposition);
    draft.title ??= apposition.text;
    draft.organisation ??= apposition.organisation;
  }
  if (mention.kind === "name") draft.title ??= postOf(mention);
}

/** A pronoun that can mean only one person tells their gender. */
export function learnGender(draft: Draft, { mention }: PlacedMention, certain: boolean): void {
  const pronoun = mention.text.toLowerCase();
  if (certain && (pronoun === "he" || pronoun === "she")) draft.gender ??= pronoun;
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
  return dignity.has(lower) || /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|emerita|emeritus)$/.test(lower);
}
