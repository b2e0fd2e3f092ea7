import * as vscode from "vscode";

/** "1 word", "1,204 words", in the language and with the separators of the display language. */
export function counted(amount: number, noun: Countable): string {
  const isOne = amount === 1;
  const figure = amount.toLocaleString(vscode.env.language);
  switch (noun) {
    case "word":
      return isOne ? vscode.l10n.t("1 word") : vscode.l10n.t("{0} words", figure);
    case "quotation":
      return isOne ? vscode.l10n.t("1 quotation") : vscode.l10n.t("{0} quotations", figure);
    case "report":
      return isOne ? vscode.l10n.t("1 report") : vscode.l10n.t("{0} reports", figure);
    case "finding":
      return isOne ? vscode.l10n.t("1 finding") : vscode.l10n.t("{0} findings", figure);
    case "hint":
      return isOne ? vscode.l10n.t("1 hint") : vscode.l10n.t("{0} hints", figure);
    case "speaker":
      return isOne ? vscode.l10n.t("1 speaker") : vscode.l10n.t("{0} speakers", figure);
    case "mention":
      return isOne ? vscode.l10n.t("1 mention") : vscode.l10n.t("{0} mentions", figure);
  }
}

export type Countable = "word" | "quotation" | "report" | "finding" | "hint" | "speaker" | "mention";
