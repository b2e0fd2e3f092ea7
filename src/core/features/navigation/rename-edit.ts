import type { TextEdit } from "../../model";

/**
 * Why an edit must not be made before the writer was asked. quotation: the words are somebody's own. inferred, ambiguous:
 * somebody else may be meant. namesake: the new short form could mean another one. guess: how the new name is shortened
 * is not known. elsewhere: the same word, in what Dateline does not read as this speaker. plural: all of a family.
 * markup: signs inside the name are lost. address: a mail address. front matter, project: what other places say.
 */
export type AskReason =
  | "quotation"
  | "inferred"
  | "ambiguous"
  | "namesake"
  | "guess"
  | "elsewhere"
  | "plural"
  | "markup"
  | "address"
  | "front matter"
  | "project";

export interface RenameEdit extends TextEdit {
  /** Left out where the edit is certain. */
  readonly ask?: AskReason;
  /** Who else could be meant. */
  readonly other?: string;
  /** What the edit changes. */
  readonly of: "name" | "title" | "declaration";
}
