import * as vscode from "vscode";
import { looksLikeRelease, say } from "../../core";
import { isNamedIn, isPaneOfVSCode, LANGUAGE, type Placed, SERVED_LANGUAGES } from "./places";
import type { Settings } from "./settings";

export { LANGUAGE, SELECTOR, SERVED_LANGUAGES } from "./places";

/** Whether Dateline serves a document, and why, in words for the writer. */
export interface Recognition {
  readonly served: boolean;
  readonly because: string;
}

/** Below this the detector's opinion is no ground to interrupt someone who writes something else. */
const DETECTOR_CONFIDENCE = 0.7;
const DETECTOR_CHARACTERS = 4000;
const DETECTOR_LINES = 200;

/** Decides by language, place and settings alone; undefined when only the text can tell. */
export function recogniseByPlace(document: Placed, settings: Settings): Recognition | undefined {
  if (isPaneOfVSCode(document)) return no(vscode.l10n.t("a pane of VS Code"));
  if (!SERVED_LANGUAGES.includes(document.languageId)) {
    return no(vscode.l10n.t("the language is {0}", document.languageId));
  }
  if (isNamedIn(settings.exclude, document)) return no(vscode.l10n.t("dateline.exclude names its place"));
  if (settings.ignored) return no(vscode.l10n.t("dateline.json leaves it alone"));
  if (document.languageId === LANGUAGE) return yes(vscode.l10n.t("the language is Press Release"));
  return isNamedIn(settings.include, document) ? yes(vscode.l10n.t("dateline.include names its place")) : undefined;
}

/** Decides by the beginning of the text. */
export function recogniseByText(document: vscode.TextDocument): Recognition {
  return recogniseBeginning(document.getText(new vscode.Range(0, 0, DETECTOR_LINES, 0)));
}

/** The same for a text, of which no more than its beginning is needed. */
export function recogniseBeginning(text: string): Recognition {
  const { confidence, because } = looksLikeRelease(text.slice(0, DETECTOR_CHARACTERS));
  return confidence >= DETECTOR_CONFIDENCE
    ? yes(say(because))
    : no(vscode.l10n.t("it does not look like a press release"));
}

function yes(because: string): Recognition {
  return { served: true, because };
}

function no(because: string): Recognition {
  return { served: false, because };
}
