import * as vscode from "vscode";

/** What a document's place says about it; a file that nobody has opened has as much. */
export type Placed = Pick<vscode.TextDocument, "uri" | "languageId">;

export const LANGUAGE = "press-release";

/** Documents of these languages may turn out to be releases; their language is never switched. */
export const SERVED_LANGUAGES: readonly string[] = [LANGUAGE, "plaintext", "markdown"];

/** What providers are registered for: they ask for each document whether it is served. */
export const SELECTOR: vscode.DocumentSelector = SERVED_LANGUAGES.map((language) => ({ language }));

/** The pages of rules, which are full of examples. */
export const PAGE_SCHEME = "dateline-rule";

/** Our own pages, and copies and panes of the workbench itself: the document they show is served where it is edited. */
const INTERNAL_SCHEMES: ReadonlySet<string> = new Set([
  PAGE_SCHEME,
  "git",
  "output",
  "comment",
  "vscode-scm",
  "search-editor",
  "vscode-chat-code-block",
  "chat-editing-snapshot-text-model",
]);

export function isPaneOfVSCode(document: Placed): boolean {
  return INTERNAL_SCHEMES.has(document.uri.scheme);
}

/** A pattern without `**` in front is meant from the workspace folder, as in VS Code's own settings. */
export function isNamedIn(patterns: readonly string[], document: Placed): boolean {
  return patterns.some((pattern) => matches(pattern, document));
}

function matches(pattern: string, document: Placed): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const fromRoot = pattern.startsWith("**") || pattern.startsWith("/") || folder === undefined;
  const glob = fromRoot ? pattern : new vscode.RelativePattern(folder, pattern);
  // Of a document it asks for nothing but address and language.
  return vscode.languages.match({ pattern: glob }, document as vscode.TextDocument) > 0;
}
