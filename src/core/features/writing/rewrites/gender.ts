import type { Analysis, Speaker } from "../../../model";
import type { Gender } from "./shifts";

/** How the release speaks of somebody: as declared, or by a pronoun that stands for them. */
export function genderOf(a: Analysis, { gender, declared, mentions }: Speaker): Gender | undefined {
  if (gender !== undefined) return gender;
  if (declared?.pronouns !== undefined && declared.pronouns !== "it") return declared.pronouns;
  for (const { form, start, end } of mentions) {
    const printed = form === "pronoun" ? a.prose.slice(start, end).toLowerCase() : "";
    if (printed === "she" || printed === "her") return "she";
    if (printed === "he" || printed === "him" || printed === "his") return "he";
  }
  return undefined;
}
