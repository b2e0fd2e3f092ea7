import * as vscode from "vscode";
import type { LanguageChecks } from "../../core";

const BUNDLE = "dist/language.js";

/**
 * Loads the libraries behind the rules of the group `language`, once and only when asked. They are a bundle of their own,
 * so that activation does not pay for them. It is read as a file and run, because an extension in a browser has no way to
 * load a second script; the desktop takes the same way.
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
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.extension, BUNDLE));
      const module: { exports: { languageChecks?: LanguageChecks } } = { exports: {} };
      // The bundle ships with the extension and needs nothing but a place for what it exports.
      // eslint-disable-next-line @typescript-eslint/no-implied-eval
      const run = new Function("module", "exports", "require", new TextDecoder().decode(bytes)) as (
        ...given: unknown[]
      ) => void;
      run(module, module.exports, requireNothing);
      this.#loaded = module.exports.languageChecks;
    } catch (error) {
      this.log.error(`The checks of language could not be loaded: ${String(error)}`);
    }
    return this.#loaded;
  }
}

/** Some libraries look for a `require` to learn that they are a CommonJS module; none of them calls it. */
function requireNothing(name: string): never {
  throw new Error(`The language bundle asks for ${name}`);
}
