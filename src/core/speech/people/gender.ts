import { givenNameGender } from "../../data/given-name-genders";
import { leadsWithSurname } from "../../language";
import type { ParagraphMention } from "../reading";
import type { Draft } from "./drafts";

/** What the text says, else what the given name suggests. */
export function likelyGender({ gender, words, kind }: Draft): "he" | "she" | undefined {
  if (gender === "he" || gender === "she") return gender;
  if (gender === "they") return undefined;
  if (kind !== "person" || words.length < 2 || leadsWithSurname(words) === "surely") return undefined;
  return givenNameGender(words[0] ?? "");
}

/** "She" for Omar: only where nobody else can be meant. */
export function isUnlikely(draft: Draft, pronoun: string): boolean {
  if (pronoun !== "he" && pronoun !== "she") return false;
  return draft.gender === undefined && likelyGender(draft) === opposite(pronoun);
}

export function opposite(pronoun: "he" | "she"): "he" | "she" {
  return pronoun === "he" ? "she" : "he";
}

/** "Mr Lee" is not Ms Lee, and hardly Maria Lee; "President Lee" and "Chairman Lee" may be anybody of that name. */
export function agrees(draft: Draft, mention: ParagraphMention): boolean {
  const { gender } = mention;
  if (gender === undefined) return true;
  if (draft.kind === "organisation") return false;
  return isForAnybody(mention) || likelyGender(draft) !== opposite(gender);
}

/** What a mention tells of its person; an office ("chairman") tells nothing that the given name speaks against. */
export function toldGender(draft: Draft, mention: ParagraphMention): "he" | "she" | undefined {
  const told = isForAnybody(mention) ? undefined : mention.gender;
  if (told) return told;
  const office = mention.gender ?? mention.apposition?.gender;
  if (office === undefined) return undefined;
  return FOR_ANYBODY.test(mention.apposition?.text ?? "") ? agreed(draft, office) : unlessOpposed(draft, office);
}

/** "Chairman" tells what the given name suggests as well. */
function agreed(draft: Draft, office: "he" | "she"): "he" | "she" | undefined {
  return likelyGender(draft) === office ? office : undefined;
}

function unlessOpposed(draft: Draft, office: "he" | "she"): "he" | "she" | undefined {
  return likelyGender(draft) === opposite(office) ? undefined : office;
}

/** Offices that many call all their holders by. Must not match "spokesman". */
const FOR_ANYBODY = /\b(?:chair|congress|council|alder|assembly)man\b(?!['’])/i;

/** "Chairman", "Congressman": women bear them too. Must not match Mr. */
function isForAnybody({ titles, gender }: ParagraphMention): boolean {
  return gender === "he" && !titles.includes("mr") && titles.some((title) => title.endsWith("man"));
}
