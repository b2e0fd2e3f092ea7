import { givenNameGender } from "../../data/given-name-genders";
import type { ParagraphMention } from "../reading";
import type { Draft } from "./drafts";

/** What the text says, else what the given name suggests. */
export function likelyGender({ gender, words, kind }: Draft): "he" | "she" | undefined {
  if (gender === "he" || gender === "she") return gender;
  if (gender === "they") return undefined;
  return kind === "person" && words.length > 1 ? givenNameGender(words[0] ?? "") : undefined;
}

export function opposite(pronoun: "he" | "she"): "he" | "she" {
  return pronoun === "he" ? "she" : "he";
}

/** "Mr Lee" is not Ms Lee, and hardly Maria Lee; "President Lee" may be anybody of that name. */
export function agrees(draft: Draft, { gender }: ParagraphMention): boolean {
  if (gender === undefined) return true;
  return draft.kind !== "organisation" && likelyGender(draft) !== opposite(gender);
}
