import * as vscode from "vscode";
import type { AskReason, RenameEdit, RenameRefusal } from "../../core";

/** Why nothing is renamed, and what to do instead. */
export function refusalText(refusal: RenameRefusal): string {
  switch (refusal.kind) {
    case "nobody":
      return vscode.l10n.t("Nobody is named here. Put the cursor on a speaker’s name, short form or title.");
    case "pronoun":
      return vscode.l10n.t(
        "“{0}” is a pronoun: here it means {1}. To rename, put the cursor on the name.",
        refusal.words,
        refusal.name,
      );
    case "self":
      return vscode.l10n.t(
        "“{0}” is the speaker: {1}. To rename, put the cursor on the name.",
        refusal.words,
        refusal.name,
      );
    case "description":
      return vscode.l10n.t(
        "“{0}” describes {1} without a name. To rename, put the cursor on a name.",
        refusal.words,
        refusal.name,
      );
    case "empty":
      return vscode.l10n.t("A name needs at least one letter.");
    case "long":
      return vscode.l10n.t("A name of more than 200 characters is no name.");
    case "sign":
      return vscode.l10n.t("A name cannot hold {0}: it would mark or part the text.", signText(refusal.sign));
    case "taken":
      return vscode.l10n.t(
        "{0} is somebody else in this release (line {1}). Two of one name could not be told apart.",
        refusal.name,
        refusal.line,
      );
  }
}

function signText(sign: string): string {
  return sign.trim() === "" ? vscode.l10n.t("a line break or a control character") : `“${sign}”`;
}

/** What the preview calls a group of certain changes. */
export function changeText({ of }: RenameEdit): string {
  switch (of) {
    case "name":
      return vscode.l10n.t("Names in the text");
    case "title":
      return vscode.l10n.t("Titles in the text");
    case "declaration":
      return vscode.l10n.t("Declared speakers in the front matter");
  }
}

/** What the preview calls a group of changes that the writer has to tick. */
export function askText(reason: AskReason): string {
  switch (reason) {
    case "quotation":
      return vscode.l10n.t("Inside a quotation: somebody’s own words");
    case "inferred":
      return vscode.l10n.t("Probably meant, not certain");
    case "ambiguous":
      return vscode.l10n.t("May also mean somebody else");
    case "namesake":
      return vscode.l10n.t("Could then mean somebody else of that name");
    case "guess":
      return vscode.l10n.t("A guess at the new short form");
    case "elsewhere":
      return vscode.l10n.t("The same word, perhaps not the speaker");
    case "plural":
      return vscode.l10n.t("All of a family");
    case "markup":
      return vscode.l10n.t("Emphasis or a link inside the name would be lost");
    case "address":
      return vscode.l10n.t("Mail addresses");
    case "front matter":
      return vscode.l10n.t("Other lines of the front matter");
    case "project":
      return vscode.l10n.t("Declared for all releases of the project");
  }
}
