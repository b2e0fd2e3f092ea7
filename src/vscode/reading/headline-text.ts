import * as vscode from "vscode";
import type { KnownLimit } from "../../core";

/** "84 of at most 70 characters"; without a limit the length alone. */
export function headlineText(characters: number, limit: KnownLimit | undefined): string {
  return limit === undefined
    ? vscode.l10n.t("{0} characters", characters)
    : vscode.l10n.t("{0} of at most {1} characters", characters, limit.ideal);
}
