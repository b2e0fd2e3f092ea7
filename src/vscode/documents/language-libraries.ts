import * as vscode from "vscode";
import type { LanguageChecks } from "../../core";
import { runBundle } from "./bundle";

const BUNDLE = "dist/language.js";

/**
 * Loads the libraries behind the rules of the group `language`, once and only when asked. They are a bundle of their own,
 * so that the first findings do not wait for them.
 */
export class LanguageLibraries {
  #loading: Promise<LanguageChecks | undefined> | undefined;
  #loaded: LanguageChecks | undefined;

  constructor(
    private readonly extension: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Undefined as long as they are not loaded. */
  get loaded(): LanguageChecks | undefined {
    return this.#loaded;
  }

  /** Undefined when they cannot be loaded, which is logged once; everything else goes on without them. */
  load(): Promise<LanguageChecks | undefined> {
    return (this.#loading ??= this.#load());
  }

  async #load(): Promise<LanguageChecks | undefined> {
    try {
      const bundle = await runBundle<{ readonly languageChecks?: LanguageChecks }>(
        vscode.Uri.joinPath(this.extension, BUNDLE),
      );
      this.#loaded = bundle.languageChecks;
    } catch (error) {
      this.log.error(`The checks of language could not be loaded: ${String(error)}`);
    }
    return this.#loaded;
  }
}
