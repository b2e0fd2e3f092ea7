import * as vscode from "vscode";
import { SECTION } from "./settings";

/** What the writer wants to see in the text besides the text. All of it is off unless asked for. */
export interface Display {
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly signs: "off" | "gutter" | "text";
}

/** A value of a wrong type is as good as none. `Releases` tells of changes, as of those of any other setting. */
export function displayOf(document: vscode.TextDocument): Display {
  const settings = vscode.workspace.getConfiguration(SECTION, document);
  const signs = settings.get<unknown>("signs");
  return {
    inlayHints: settings.get<unknown>("inlayHints.enabled") === true,
    codeLens: settings.get<unknown>("codeLens.enabled") === true,
    signs: signs === "gutter" || signs === "text" ? signs : "off",
  };
}
