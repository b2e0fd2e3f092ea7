import * as vscode from "vscode";
import { plainText, type Refusal, type Rewrite } from "../../core";

/** What a rewriting is called in menus. */
export function rewriteTitle({ kind, name, edits }: Rewrite): string {
  const result = edits.map(({ draft }) => plainText(draft)).join(", ");
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
      return vscode.l10n.t("Print all quotation marks the American way, double outside");
    case "marks.uk":
      return vscode.l10n.t("Print all quotation marks the British way, single outside");
    case "marks.straight":
      return vscode.l10n.t("Print all quotation marks straight");
    case "marks.curly":
      return vscode.l10n.t("Print all quotation marks curly");
    case "date.here":
      return vscode.l10n.t("Print it in the form of the profile: {0}", result);
    case "date.all":
      return vscode.l10n.t("Print all dates and times in the form of the profile");
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
    case "goes on":
      return vscode.l10n.t(
        "A quotation goes on over several paragraphs, which single marks do not show: join it first.",
      );
    case "one contact":
      return vscode.l10n.t("There is only one contact.");
  }
}
