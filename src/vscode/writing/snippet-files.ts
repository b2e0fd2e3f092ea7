import * as vscode from "vscode";

export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly body: string;
  readonly description: string;
}

/** The snippets that ship with the extension, each file read when first asked for. */
export class SnippetFiles {
  readonly #loaded = new Map<string, Promise<readonly Snippet[]>>();

  constructor(private readonly extension: vscode.Uri) {}

  /** Those in the markup of a language: Markdown, or plain text for every other one. */
  of(languageId: string): Promise<readonly Snippet[]> {
    const name = languageId === "markdown" ? "press-release.json" : "press-release-plain.json";
    const known = this.#loaded.get(name) ?? read(vscode.Uri.joinPath(this.extension, "snippets", name));
    this.#loaded.set(name, known);
    // A file that could not be read this time is asked for again.
    known.catch(() => this.#loaded.delete(name));
    return known;
  }
}

async function read(file: vscode.Uri): Promise<readonly Snippet[]> {
  const content: unknown = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  return Object.entries(content as Readonly<Record<string, SnippetEntry>>).flatMap(([name, entry]) =>
    [entry.prefix].flat().map((prefix) => ({
      name,
      prefix,
      body: [entry.body].flat().join("\n"),
      description: entry.description ?? "",
    })),
  );
}

/** The shape of VS Code's snippet files. The file is our own: its tests vouch for it. */
interface SnippetEntry {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
}
