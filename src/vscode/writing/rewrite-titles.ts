import * as vscode from "vscode";
import type { Refusal, Rewrite } from "../../core";

/** What a rewriting is called in menus. */
export function rewriteTitle({ kind, name }: Rewrite): string {
  switch (kind) {
    case "attribution.before":
      return vscode.l10n.t("Move the attribution in front of the quotation");
    case "attribution.middle":
      return vscode.l10n.t("Move the attribution into the quotation");
    case "attribution.after":
      return vscode.l10n.t("Move the attribution behind the quotation");
    case "attribution.complete":
      return name === undefined
        ? vscode.l10n.t("Attribute to somebody else")
        : vscode.l10n.t("Attribute to {0}", name.replace(/,.*/u, ""));
    case "quotation.split":
      return vscode.l10n.t("Split the quotation into two paragraphs");
    case "quotation.join":
      return vscode.l10n.t("Join with the neighbouring quotation");
    case "speech.reported":
      return vscode.l10n.t("Turn into reported speech (a draft to check)");
    case "speech.direct":
      return vscode.l10n.t("Turn into direct speech (words to confirm)");
    case "speaker.introduce":
      return vscode.l10n.t("Introduce {0} with full name and title", name ?? "");
    case "marks.us":
      return vscode.l10n.t("Change to American quotation marks");
    case "marks.uk":
      return vscode.l10n.t("Change to British quotation marks");
    case "marks.straight":
      return vscode.l10n.t("Change to straight quotation marks");
    case "marks.curly":
      return vscode.l10n.t("Change to curly quotation marks");
    case "date":
      return vscode.l10n.t("Print dates and times in the form of the profile");
    case "headline.sentence":
      return vscode.l10n.t("Change the headline to sentence case");
    case "headline.title":
      return vscode.l10n.t("Change the headline to title case");
    case "contacts.sort":
      return vscode.l10n.t("Sort the contacts by name");
  }
}

/** Why it cannot be done here. */
export function refusalText(refused: Refusal): string {
  switch (refused) {
    case "several paragraphs":
      return vscode.l10n.t("The quotation runs over several paragraphs: join them first.");
    case "no pause":
      return vscode.l10n.t("The quotation is one sentence without a pause.");
    case "more than an attribution":
      return vscode.l10n.t("More than an attribution stands beside the quotation.");
    case "a question or an order":
      return vscode.l10n.t("A question or an order has no simple reported form.");
    case "marks not closed":
      return vscode.l10n.t("A quotation mark is missing.");
    case "one contact":
      return vscode.l10n.t("There is only one contact.");
  }
}
