import * as vscode from "vscode";
import { type Recognition, recogniseByPlace, recogniseByText } from "./recognise";
import type { Settings, SettingsReader } from "./settings";

interface Memory {
  /** The writer's own word, which beats every pattern. */
  choice?: boolean;
  /** Set once the text was found to be a release: a half-deleted headline does not make it something else. */
  byText?: Recognition;
  byPlace?: { readonly settings: Settings; readonly recognition: Recognition | undefined };
}

/** Remembers, as long as a document is open, whether it is served. */
export class Recogniser {
  readonly #memories = new WeakMap<vscode.TextDocument, Memory>();

  constructor(private readonly settings: SettingsReader) {}

  recognise(document: vscode.TextDocument): Recognition {
    if (document.isClosed) return { served: false, because: vscode.l10n.t("it is closed") };
    const memory = this.#memory(document);
    if (memory.choice !== undefined) return { served: memory.choice, because: vscode.l10n.t("you said so") };
    const settings = this.settings.of(document);
    if (memory.byPlace?.settings !== settings) {
      memory.byPlace = { settings, recognition: recogniseByPlace(document, settings) };
    }
    const known = memory.byPlace.recognition ?? memory.byText;
    if (known !== undefined) return known;
    const recognition = recogniseByText(document);
    if (recognition.served) memory.byText = recognition;
    return recognition;
  }

  /** Serves a document, or leaves it alone, until it is closed, whatever patterns and the detector say. */
  choose(document: vscode.TextDocument, served: boolean): void {
    this.#memory(document).choice = served;
  }

  /** For a document that starts anew: just opened, or with another language. */
  forget(document: vscode.TextDocument): void {
    this.#memories.delete(document);
  }

  #memory(document: vscode.TextDocument): Memory {
    const known = this.#memories.get(document);
    if (known !== undefined) return known;
    const memory: Memory = {};
    this.#memories.set(document, memory);
    return memory;
  }
}
