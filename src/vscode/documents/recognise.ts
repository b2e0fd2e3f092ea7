import * as vscode from "vscode";
import { looksLikeRelease } from "../../core";
import type { Settings } from "./settings";

/** Whether Dateline serves a document, and why, in words for the writer. */
export interface Recognition {
  readonly served: boolean;
  readonly because: string;
}

export const LANGUAGE = "press-release";

/** Documents of these languages may turn out to be releases; their language is never switched. */
export const SERVED_LANGUAGES: readonly string[] = [LANGUAGE, "plaintext", "markdown"];

/** What providers are registered for: they ask for each document whether it is served. */
export const SELECTOR: vscode.DocumentSelector = SERVED_LANGUAGES.map((language) => ({ language }));

/** Below this the detector's opinion is no ground to interrupt someone who writes something else. */
const DETECTOR_CONFIDENCE = 0.7;
const DETECTOR_CHARACTERS = 4000;
const DETECTOR_LINES = 200;

/** Copies and panes of the workbench itself: the document they show is served where it is edited. */
const INTERNAL_SCHEMES: ReadonlySet<string> = new Set([
  "git",
  "output",
  "comment",
  "vscode-scm",
  "search-editor",
  "vscode-chat-code-block",
  "chat-editing-snapshot-text-model",
]);

/** Decides by language, place and settings alone; undefined when only the text can tell. */
export function recogniseByPlace(document: vscode.TextDocument, settings: Settings): Recognition | undefined {
  if (INTERNAL_SCHEMES.has(document.uri.scheme)) return no("a pane of VS Code");
  if (!SERVED_LANGUAGES.includes(document.languageId)) return no(`the language is ${document.languageId}`);
  const isNamedIn = (patterns: readonly string[]): boolean => patterns.some((pattern) => matches(pattern, document));
  if (isNamedIn(settings.exclude)) return no("dateline.exclude names its place");
  if (settings.ignored) return no("dateline.json leaves it alone");
  if (document.languageId === LANGUAGE) return yes("the language is Press Release");
  return isNamedIn(settings.include) ? yes("dateline.include names its place") : undefined;
}

/** Decides by the beginning of the text. */
export function recogniseByText(document: vscode.TextDocument): Recognition {
  const beginning = document.getText(new vscode.Range(0, 0, DETECTOR_LINES, 0)).slice(0, DETECTOR_CHARACTERS);
  const { confidence, because } = looksLikeRelease(beginning);
  return confidence >= DETECTOR_CONFIDENCE ? yes(because) : no("it does not look like a press release");
}

/** A pattern without `**` in front is meant from the workspace folder, as in VS Code's own settings. */
function matches(pattern: string, document: vscode.TextDocument): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const fromRoot = pattern.startsWith("**") || pattern.startsWith("/") || folder === undefined;
  const glob = fromRoot ? pattern : new vscode.RelativePattern(folder, pattern);
  return vscode.languages.match({ pattern: glob }, document) > 0;
}

function yes(because: string): Recognition {
  return { served: true, because };
}

function no(because: string): Recognition {
  return { served: false, because };
}
