import * as vscode from "vscode";
import { isNamedIn, isPaneOfVSCode, LANGUAGE, SERVED_LANGUAGES } from "../documents/places";
import { mayBeRelease } from "./first-sign";

/** A project's own file is read and checked wherever it is opened. */
const PROJECT_FILE = /\/dateline\.jsonc?$/u;

/** Whether everything must be loaded for a document at once, in a moment, or not at all. */
export function urgencyOf(document: vscode.TextDocument): "now" | "later" | "never" {
  if (document.languageId === LANGUAGE || PROJECT_FILE.test(document.uri.path)) return "now";
  if (!SERVED_LANGUAGES.includes(document.languageId)) return "never";
  // VS Code may have meant to open one of our views, and a box for texts of its own stood there first.
  if (isPaneOfVSCode(document)) return "later";
  const settings = vscode.workspace.getConfiguration("dateline", document);
  if (isNamedIn(patterns(settings, "exclude"), document)) return "later";
  return isNamedIn(patterns(settings, "include"), document) || mayBeRelease(document.getText()) ? "now" : "later";
}

/** The writer hears elsewhere of a setting that cannot be read. */
function patterns(settings: vscode.WorkspaceConfiguration, name: string): readonly string[] {
  const value = settings.get<unknown>(name);
  const isPattern = (item: unknown): item is string => typeof item === "string" && item.trim() !== "";
  return Array.isArray(value) ? value.filter(isPattern) : [];
}
