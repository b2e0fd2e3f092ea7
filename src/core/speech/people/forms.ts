import type { MentionForm } from "../../model";
import { leadsWithSurname } from "../../language";
import { surname, type Draft, type PlacedMention } from "./drafts";

/** What a name calls somebody by; a short form that is no part of a declared name is a name among friends ("Mimi"). */
export function nameForm({ mention }: PlacedMention, draft: Draft): MentionForm {
  if (draft.kind === "organisation") return "organisation";
  if (mention.titleText !== "") return mention.words.length > 1 ? "full-name" : "title-name";
  if (mention.words.length > 1) return "full-name";
  const [word] = mention.words;
  if (word === draft.words[0] && leadsWithSurname(draft.words) === "surely") return "surname";
  const isNickname = draft.declared !== undefined && word !== surname(draft.words);
  return isNickname || (word === draft.words[0] && draft.words.length > 1) ? "given-name" : "surname";
}

/** The form of a mention that a declaration settles. */
export function declaredForm(placed: PlacedMention, draft: Draft): MentionForm {
  const { kind } = placed.mention;
  if (kind === "name") return nameForm(placed, draft);
  return kind === "office" ? "office" : "description";
}
