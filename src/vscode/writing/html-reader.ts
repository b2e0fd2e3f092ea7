import * as vscode from "vscode";
import { runBundle } from "../documents/bundle";

const BUNDLE = "dist/pasted-html.js";

/** Reads pasted HTML, with `markdown` or `plain` for what becomes of it. */
export type TextOfHtml = (html: string, target: "plain" | "markdown") => string;

/** The parser of HTML is a bundle of its own, loaded when a writer first pastes HTML into a release. */
export class HtmlReader {
  #loading: Promise<TextOfHtml | undefined> | undefined;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Undefined when it cannot be loaded, which is logged once; VS Code then pastes as it always does. */
  load(): Promise<TextOfHtml | undefined> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<TextOfHtml | undefined> {
    try {
      const file = vscode.Uri.joinPath(this.extension, BUNDLE);
      return (await runBundle<{ readonly textOfHtml?: TextOfHtml }>(file)).textOfHtml;
    } catch (error) {
      this.log.error(`The reader of pasted HTML could not be loaded: ${String(error)}`);
      return undefined;
    }
  }
}
